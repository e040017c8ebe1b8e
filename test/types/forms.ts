import type { Client } from "../../runtime/client/index.js";
import type { Handlers } from "../../runtime/wire/index.js";
import type { FormsCalls } from "../http/generated/forms/client.js";
import type { FormsOperations } from "../http/generated/forms/server.js";

declare const client: Client<FormsCalls>;
const [blob, file] = [new Blob([]), new File([], "a")];

// What is declared compiles.
client.sendFields({ body: { mediaType: "application/x-www-form-urlencoded", value: { text: "a", counts: [1] } } });
client.token({ body: { text: "a", point: { x: 1, y: 2 } } });
client.sendFiles({ body: { title: "T", document: blob } });
client.sendFiles({ body: { title: "T", document: file, pages: [blob, file], about: { x: 1, y: 2 } } });

// @ts-expect-error a required field is missing
client.token({ body: {} });
// @ts-expect-error a wrong type of a field
client.token({ body: { text: 1 } });
// @ts-expect-error a wrong type of an item
client.token({ body: { text: "a", counts: ["1"] } });
// @ts-expect-error a surplus field
client.token({ body: { text: "a", surplus: 1 } });
// @ts-expect-error null is no value of a field
client.token({ body: { text: null } });
// @ts-expect-error a missing property of an object in a field
client.token({ body: { text: "a", point: { x: 1 } } });
// @ts-expect-error an undeclared media type
client.sendFields({ body: { mediaType: "multipart/form-data", value: { text: "a" } } });
// @ts-expect-error a required file is missing
client.sendFiles({ body: { title: "T" } });
// @ts-expect-error a text is no file
client.sendFiles({ body: { title: "T", document: "D" } });
// @ts-expect-error a file is no text
client.sendFiles({ body: { title: file, document: file } });
// @ts-expect-error one file is no list of files
client.sendFiles({ body: { title: "T", document: file, pages: file } });
// @ts-expect-error a list of texts is no list of files
client.sendFiles({ body: { title: "T", document: file, pages: ["P"] } });

// A handler takes parts told apart by name, or all of them.
({
  async sendFiles({ body }, reply) {
    for await (const part of body) {
      if (part.name === "title") part.value satisfies string;
      if (part.name === "tags") part.value satisfies string;
      if (part.name === "about") part.value.x satisfies number;
      if (part.name === "pages") part.file.filename satisfies string | undefined;
      // @ts-expect-error a file has no value
      if (part.name === "document") part.value;
      // @ts-expect-error a text has no bytes
      if (part.name === "title") part.file;
      // @ts-expect-error no part has this name
      if (part.name === "nope") part;
    }
    const whole = await body.all();
    whole.document satisfies File;
    whole.pages satisfies File[] | undefined;
    whole.title satisfies string;
    // @ts-expect-error it may be missing
    whole.picture.name;
    // @ts-expect-error a file is no text
    whole.document satisfies string;
    return reply(200, { value: 1 });
  },
}) satisfies Partial<Handlers<FormsOperations, never>>;
