// Generated from test/http/specs/routes.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import type { Validator } from "specgate/wire";

export declare const anyString: Validator;
export declare const exportPetsFormat: Validator;
export declare const anyInteger: Validator;
export declare const buyXTarget: Validator;
export declare const sellXTarget: Validator;
export declare const foundReply: Validator;
export declare const readSecretReply401WwwAuthenticate: Validator;
