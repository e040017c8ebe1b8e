import type { FlashbackCalls } from "../../generated/flashback/client.js";
import { createXpkgClient, type XpkgCalls } from "../../generated/xpkg/client.js";
import { type Client, type ClientTable, createClient, type ReplyValidators } from "../../runtime/client/index.js";
import { createParcelsClient, type ParcelsCalls } from "../client/generated/parcels/client.js";
import { parcelsReplyValidators } from "../client/generated/parcels/reply-validators.js";
import type { PetsCalls } from "../client/pets-client.js";

const baseUrl = "http://localhost";
declare const table: ClientTable;
declare const ofXpkg: ReplyValidators<XpkgCalls>;
declare const ofFlashback: ReplyValidators<FlashbackCalls>;
const { listParcels, sendParcel } = parcelsReplyValidators;

// A client takes the validators of its own API, or some of them.
createParcelsClient({ baseUrl, validate: parcelsReplyValidators }) satisfies Client<ParcelsCalls>;
createParcelsClient({ baseUrl, validate: { listParcels } });
createParcelsClient({ baseUrl });
createClient<XpkgCalls>(table, { baseUrl, validate: ofXpkg });

// @ts-expect-error those of an API that has no operation in common
createParcelsClient({ baseUrl, validate: ofXpkg });
// @ts-expect-error those of an API that has operations of the same names
createClient<XpkgCalls>(table, { baseUrl, validate: ofFlashback });
// @ts-expect-error those of another operation
createParcelsClient({ baseUrl, validate: { listParcels: sendParcel } });
// @ts-expect-error those of an operation that there is not
createParcelsClient({ baseUrl, validate: { nope: listParcels } });
// @ts-expect-error a client that was generated without
createXpkgClient({ baseUrl, validate: ofXpkg });
// @ts-expect-error a module in place of what loads it
createClient<PetsCalls>(table, { baseUrl, validate: { listPets: { replies: {} } } });
