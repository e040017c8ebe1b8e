import type { Client, Result } from "../../runtime/client/index.js";
import type { Pet, PetsCalls, Problem } from "../client/pets-client.js";

declare const client: Client<PetsCalls>;
declare const list: Result<PetsCalls["listPets"]["replies"]>;
declare const create: Result<PetsCalls["createPet"]["replies"]>;

// What is declared compiles.
client.peekPets();
client.peekPets({}, { headers: { authorization: "t" } });
client.peekPets(undefined, { signal: AbortSignal.timeout(1) });
client.listPets({ path: { shop: "a" } });
client.noteOnPet({ path: { id: 1 } });
client.importPets({ body: { mediaType: "text/csv", value: "" } });

// @ts-expect-error an unknown operation
client.nope();
// @ts-expect-error an input with a required key cannot be left out
client.createPet();
// @ts-expect-error an operation without input takes none
client.peekPets({ body: 1 });
// @ts-expect-error a missing path value
client.listPets({ path: {} });
// @ts-expect-error a wrong type in the query
client.listPets({ path: { shop: "a" }, query: { limit: "1" } });
// @ts-expect-error an undeclared query parameter
client.listPets({ path: { shop: "a" }, query: { nope: 1 } });
// @ts-expect-error a surplus field in the body
client.createPet({ body: { id: 1, name: "a", age: 1 } });
// @ts-expect-error a value of another media type
client.importPets({ body: { mediaType: "application/json", value: "" } });
// @ts-expect-error an undeclared media type
client.importPets({ body: { mediaType: "text/html", value: "" } });

// A status narrows the body and the headers.
if (create.status === 201) {
  create.headers.location satisfies string | undefined;
  create.body satisfies undefined;
  // @ts-expect-error an undeclared header
  create.headers.etag;
} else {
  create.status satisfies 400;
  create.body.code satisfies string;
}
// @ts-expect-error the body is not known before the status is
create.body.code;
// @ts-expect-error an undeclared status is never received
if (create.status === 418) create;
// @ts-expect-error any header may be missing
if (create.status === 201) create.headers.location satisfies string;

// Of several media types, mediaType narrows.
if (list.status === 200) {
  list.body satisfies Pet[] | string;
  list.headers["x-total"] satisfies number | undefined;
  if (list.mediaType === "text/csv") list.body satisfies string;
  else list.body satisfies Pet[];
  // @ts-expect-error not narrowed yet
  list.body satisfies string;
}
// A number shuts out its class, a class shuts out default.
if (list.status === 404) list.body satisfies Problem;
if (list.status === 503) list.body satisfies string;
if (list.status === 201) list.body satisfies string;
// @ts-expect-error 4XX is not default
if (list.status === 404) list.body satisfies string;
// @ts-expect-error default is not 4XX
if (list.status === 503) list.body satisfies Problem;
switch (list.status) {
  case 200:
    list.mediaType satisfies string;
    break;
  case 400:
    list.body.code satisfies string;
    // @ts-expect-error 4XX declares no headers
    list.headers["retry-after"];
    break;
  case 500:
    list.headers["retry-after"] satisfies number | undefined;
    break;
}
