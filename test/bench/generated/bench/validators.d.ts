// Generated from test/bench/specs/bench.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import type { Validator } from "specgate/wire";

export declare const loginRequest: Validator;
export declare const getItemId: Validator;
export declare const getItemLimit: Validator;
export declare const anyBoolean: Validator;
export declare const findGoodsShop: Validator;
export declare const findGoodsSizes: Validator;
export declare const findGoodsColors: Validator;
export declare const findGoodsTags: Validator;
export declare const price: Validator;
export declare const findGoodsXPage: Validator;
export declare const orders: Validator;
export declare const session: Validator;
export declare const error: Validator;
export declare const item: Validator;
export declare const goods: Validator;
export declare const importOrdersReply200: Validator;
export declare const anyString: Validator;
