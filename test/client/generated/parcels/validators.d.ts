// Generated from test/client/specs/parcels.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import type { Validator } from "specgate/wire";

export declare const newParcel: Validator;
export declare const anyInteger: Validator;
export declare const listParcelsReply200Json: Validator;
export declare const listParcelsReply200Csv: Validator;
export declare const listParcelsReply200XTotal: Validator;
export declare const problem: Validator;
export declare const brokenReply: Validator;
export declare const parcel: Validator;
export declare const sendParcelReply202: Validator;
export declare const depot: Validator;
export declare const scan: Validator;
export declare const watchScansReply200EventStreamItem: Validator;
export declare const anyString: Validator;
