import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { afterEach, beforeEach, describe, it } from "node:test";
import { both, generateFrom, problem, spec, toProblem } from "./two-specs.js";
import { enterFolder, runSpecgate } from "./work-folder.js";

const root = process.cwd();
afterEach(() => process.chdir(root));

const pet = (kind: string) => `{ type: object, required: [kind], properties: { kind: { type: string }, ${kind}: {} } }`;
const animals = `Cat: ${pet("fur")}\nDog: ${pet("bark")}\n`;
const cats = "{ $ref: 'parts/animals.yaml#/Cat' }";
const catOrDog = `{ oneOf: [${cats}, { $ref: 'parts/animals.yaml#/Dog' }], discriminator: { propertyName: kind } }`;
const ownProblem = "components: { schemas: { Problem: { type: string } } }\n";

/** Files beside those of `both`, and what the APIs then share. */
const cases: readonly (readonly [
  what: string,
  files: Readonly<Record<string, string>>,
  expected: readonly string[],
])[] = [
  [
    "with what it refers to in other files",
    {
      "specs/parts/problem.yaml": `${problem}    cost: { $ref: 'money.json#/components/schemas/Amount' }\n`,
      "specs/parts/money.json": '{ "components": { "schemas": { "Amount": { "type": "number" } } } }',
    },
    [
      "_parts_problem: _parts_money.Amount = _parts_money Amount",
      "pets: Problem = _parts_problem Problem",
      "pets: Amount = _parts_money Amount",
      "toys: Problem = _parts_problem Problem",
      "toys: Amount = _parts_money Amount",
    ],
  ],
  [
    "not where it refers to a document",
    {
      "specs/parts/problem.yaml": `${problem}    pet: { $ref: '../pets.yaml#/components/schemas/Pet' }\nCode: { type: integer }\n`,
      "specs/pets.yaml": spec("pets", [toProblem, "{ $ref: 'parts/problem.yaml#/Code' }"], {
        more: "components: { schemas: { Pet: { type: string } } }\n",
      }),
      "specs/toys.yaml": spec("toys", [toProblem, "{ $ref: 'parts/problem.yaml#/Code' }"]),
    },
    ["pets: Code = _parts_problem Code", "toys: Code = _parts_problem Code"],
  ],
  [
    "not where the file is a document itself",
    {
      "specs/pets.yaml": spec("pets", ["{ $ref: '#/components/schemas/Pet' }"], {
        more: "components: { schemas: { Pet: { type: string } } }\n",
      }),
      "specs/toys.yaml": spec("toys", ["{ $ref: 'pets.yaml#/components/schemas/Pet' }"]),
      "specs/zoos.yaml": spec("zoos", ["{ $ref: 'pets.yaml#/components/schemas/Pet' }"]),
    },
    [],
  ],
  [
    "under another name where a document has one of its own",
    { "specs/toys.yaml": spec("toys", [toProblem, "{ $ref: '#/components/schemas/Problem' }"], { more: ownProblem }) },
    ["pets: Problem = _parts_problem Problem", "toys: problem_Problem = _parts_problem Problem"],
  ],
  [
    "where a document gives it the name of a component",
    {
      "specs/toys.yaml": spec("toys", ["{ $ref: '#/components/schemas/Fault' }"], {
        more: `components: { schemas: { Fault: ${toProblem} } }\n`,
      }),
    },
    ["pets: Problem = _parts_problem Problem", "toys: Problem = _parts_problem Problem"],
  ],
  [
    "not in OpenAPI 3.0 and 3.1 at once, but by those of one version",
    {
      "specs/bees.yaml": spec("bees", [toProblem], { version: "3.0.3" }),
      "specs/toys.yaml": spec("toys", [toProblem], { version: "3.1.1" }),
    },
    ["pets: Problem = _parts_problem Problem", "toys: Problem = _parts_problem Problem"],
  ],
  ["not in OpenAPI 3.0 and 3.1", { "specs/toys.yaml": spec("toys", [toProblem], { version: "3.0.3" }) }, []],
  [
    "not where it has a discriminator",
    {
      "specs/parts/animals.yaml": `${animals}Pet: ${catOrDog.replaceAll("parts/animals.yaml", "")}\n`,
      "specs/pets.yaml": spec("pets", ["{ $ref: 'parts/animals.yaml#/Pet' }"]),
      "specs/toys.yaml": spec("toys", ["{ $ref: 'parts/animals.yaml#/Pet' }"]),
    },
    [],
  ],
  [
    "not by a document whose discriminator adds a tag to it",
    {
      "specs/parts/animals.yaml": animals,
      "specs/bees.yaml": spec("bees", [cats]),
      "specs/pets.yaml": spec("pets", [cats, catOrDog]),
      "specs/toys.yaml": spec("toys", [cats]),
    },
    ["bees: Cat = _parts_animals Cat", "toys: Cat = _parts_animals Cat"],
  ],
  [
    "not by a document whose discriminator adds a tag to it by the name of a component",
    {
      "specs/parts/animals.yaml": animals,
      "specs/pets.yaml": spec("pets", [catOrDog.replaceAll("parts/animals.yaml#", "#/components/schemas")], {
        more: `components: { schemas: { Cat: ${cats}, Dog: { $ref: 'parts/animals.yaml#/Dog' } } }\n`,
      }),
      "specs/toys.yaml": spec("toys", [cats]),
    },
    [],
  ],
  [
    "not where an overlay leads one document elsewhere",
    {
      "specs/toys.overlay.yaml":
        "overlay: 1.0.0\ninfo: { title: O, version: '1' }\nactions: [{ target: \"$.paths['/all/0'].get.responses['200'].content['application/json'].schema\", update: { $ref: 'parts/other.yaml#/Problem' } }]\n",
      "specs/parts/other.yaml": "Problem: { type: string }\n",
    },
    [],
  ],
  [
    "not where the operation that refers to it is left out",
    {
      "specs/toys.yaml": spec("toys", ["{ type: string }"], {
        more: `  /bad:
    post:
      requestBody: { content: { multipart/mixed: { schema: { type: object } } } }
      responses: { 200: { description: A., content: { application/json: { schema: ${toProblem} } } } }
`,
      }),
      "specgate.config.json": JSON.stringify({
        suppressions: [{ code: "unsupported-media-type", at: { spec: "specs/toys.yaml" }, reason: "By hand." }],
      }),
    },
    [],
  ],
  [
    "with what goes one way only",
    {
      "specs/parts/problem.yaml":
        "Problem: { type: object, properties: { id: { type: string, readOnly: true }, key: { type: string, writeOnly: true } } }\n",
    },
    ["pets: Problem = _parts_problem Problem", "toys: Problem = _parts_problem Problem"],
  ],
  [
    "from the folder of the documents, where nothing has its name but its own folder",
    {
      "specs/problem.json": '{ "type": "object", "properties": { "title": { "type": "string" } } }',
      "specs/pets.yaml": spec("pets", ["{ $ref: problem.json }"]),
      "specs/toys.yaml": spec("toys", ["{ $ref: problem.json }"]),
    },
    ["pets: problem = _problem problem", "toys: problem = _problem problem"],
  ],
];

describe("a schema is shared", () => {
  for (const [what, files, expected] of cases) {
    it(what, async () => assert.deepEqual(await generateFrom({ ...both, ...files }), expected));
  }
});

describe("two shared files that would be generated in one folder", () => {
  beforeEach(() => {
    const schemas = [toProblem, "{ $ref: 'parts/problem.json' }"];
    enterFolder({
      "specs/parts/problem.yaml": problem,
      "specs/parts/problem.json": '{ "type": "string" }',
      "specs/pets.yaml": spec("pets", schemas),
      "specs/toys.yaml": spec("toys", schemas),
    });
  });

  it("are refused by name", async () => {
    const { exitCode, stderr } = await runSpecgate("generate");
    assert.equal(exitCode, 1);
    assert.match(
      stderr,
      /^specs\/parts\/problem\.yaml:1:1 error conflicting-names: what several documents take of specs\/parts\/problem\.json is generated as `_parts_problem` too$/m,
    );
    assert.equal(existsSync("generated"), false);
  });
});
