import { abuseBehind } from "./abuse-behind.js";

await abuseBehind("nginx");
