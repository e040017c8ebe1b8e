import type { MultipartLayout } from "../../runtime/wire/api-table.js";
import type { ServedContent } from "../read/judge-content.js";
import { fileNames, partSchema } from "../read/multipart-layout.js";
import type { Schema } from "../read/openapi-document.js";
import type { ContentModel, PartsModel } from "./api-model.js";
import type { Building } from "./building.js";
import { pascalCase } from "./name-words.js";
import { withoutFileRules } from "./without-file-rules.js";

interface PartsPlan {
  readonly schema: Schema;
  /** What the body is called where its schema has no name of its own: `uploadBody`. */
  readonly wanted: string;
}

/** The parts of a multipart body. Where some are files, each other one is held to its schema as it comes. */
export function buildParts(
  building: Building,
  { media, layout }: ServedContent,
  { schema, wanted }: PartsPlan,
): Pick<ContentModel, "parts" | "validator"> {
  const { document, validators } = building;
  const { parts, additional } = layout as MultipartLayout; // who calls has seen its parts
  const files = fileNames({ parts });
  const own = files.length === 0 ? [] : parts.filter(({ as }) => as !== "file");
  const ofParts = own.flatMap((part): [string, string][] => {
    const of = partSchema(document, media, part);
    return of ? [[part.name, validators.add(of.value, "in", wanted + pascalCase(part.name))]] : [];
  });
  const whole = files.length === 0 ? schema : withoutFileRules(document, schema, new Set(files));
  const model: PartsModel = {
    parts,
    ...(additional !== undefined && { additional }),
    files,
    validators: Object.fromEntries(ofParts),
  };
  return { parts: model, validator: validators.add(whole, "in", wanted) };
}
