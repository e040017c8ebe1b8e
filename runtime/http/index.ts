/** `specgate/http`: serves generated APIs on Koa. */
export { forbidden, unauthenticated } from "./authenticate/hook-refusal.js";
export { type ClientIp, clientIp } from "./client-ip/client-ip.js";
export { type ImplementOptions, implement } from "./implement.js";
export { implementPartly, type PartlyOptions } from "./implement-partly.js";
export { limited } from "./limit/limited.js";
export type { Consumption, Limiter, LimitRule } from "./limit/limiter.js";
export { BodyFault } from "./read/body-fault.js";
export { secure } from "./secure.js";
export type { ServerFault } from "./server-fault.js";
export { type MissingHandler, unimplemented } from "./unimplemented.js";
