// Generated from test/client/specs/parcels.yaml by `specgate generate`. Do not edit: change the spec and generate again.
import type { ReplyValidators } from "specgate/client";
import type { ParcelsCalls } from "./client.js";

/** Validators of the replies of Parcels, for `createParcelsClient`: each is loaded by the first call. */
export const parcelsReplyValidators: ReplyValidators<ParcelsCalls> = {
  listParcels: () => import("./replies/listParcels.js"),
  sendParcel: () => import("./replies/sendParcel.js"),
  dropParcel: () => import("./replies/dropParcel.js"),
  findRoute: () => import("./replies/findRoute.js"),
  printLabel: () => import("./replies/printLabel.js"),
  watchScans: () => import("./replies/watchScans.js"),
};
