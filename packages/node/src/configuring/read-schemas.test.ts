import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, test } from "vitest";
import { CannotCheckError } from "../cannot-check-error.ts";
import { examineRepository } from "../lint-repository.ts";
import { loadYaml } from "../testing/load-yaml.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { type Schemas, schemasOf } from "./read-schemas.ts";

const conformant = fileURLToPath(new URL("../../../../fixtures/conformant", import.meta.url));
const at = (path: string): string => readFileSync(`${conformant}/${path}`, "utf8");

let schemas: Schemas;
beforeAll(async () => {
  schemas = await schemasOf({ cwd: conformant });
});

/** What a schema has against some YAML; empty where nothing. */
function faults(schema: object | undefined, text: string): string[] {
  const ajv = new Ajv.default({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema ?? {});
  validate(loadYaml(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe("the schema of a kind", () => {
  test("is there for every kind and is one", () => {
    expect([...schemas.kinds.keys()]).toEqual(
      expect.arrayContaining(["risk", "system", "document", "waiver"]),
    );
    const ajv = new Ajv.default({ strict: false });
    addFormats.default(ajv);
    for (const schema of schemas.kinds.values()) expect(ajv.validateSchema(schema)).toBe(true);
    for (const schema of schemas.kinds.values()) expect(() => ajv.compile(schema)).not.toThrow();
  });

  test("has nothing against the documents of the conformant example", async () => {
    const { result } = await examineRepository({ cwd: conformant, today: "2026-11-21" });
    const registers = result.files.read.filter(({ path }) => path.endsWith(".yaml"));
    expect(registers.length).toBeGreaterThan(1);
    for (const { path, kinds } of registers) {
      for (const { kind } of kinds)
        expect([kind, faults(schemas.kinds.get(kind), at(path))]).toEqual([kind, []]);
    }
  });

  test.each([
    ["a list at the root", "- id: R-1\n  risk_owner: Jane\n"],
    ["a list below a key", "risks:\n  - { id: R-1, Risk owner: Jane, riskOwner: Jane, L: 3 }\n"],
    ["a mapping by ids", "risks:\n  R-1: { owner: Jane, residual: { level: 6 } }\n  R-2: { residual: 6 }\n"],
    ["one record", "id: R-1\ntitle: Drift\nstatus: open\nnext_review: 2027-01-01\n"],
    ["a template", "risks:\n  - id: R-1\n    owner:\n    next_review:\n"],
    ["an empty file", "# Nothing yet.\n"],
    ["words and notes of people", "- { id: 1, status: Planned for spring, next_review: 31 March 2027 }\n"],
    ["keys of their own", "- { id: R-1, colour: red, more: { a: [b] } }\n"],
    ["several systems", "- { id: R-1, system: [SYS-1, SYS-2], controls: A.6.2.4 }\n"],
    ["a schema and a kind", "$schema: ./risk.json\nkind: risk-register\nrisks: []\n"],
  ])("takes %s", (_name, text) => {
    expect(faults(schemas.kinds.get("risk"), text)).toEqual([]);
  });

  test.each([
    ["a mapping in place of a text", "- { id: R-1, owner: { name: Jane } }\n", "/0/owner"],
    [
      "a mapping under another name",
      "risks:\n  - { id: R-1, Risk owner: { name: Jane } }\n",
      "/risks/0/Risk owner",
    ],
    ["a record that is a text", "- R-1\n", "/0 must be object"],
    ["a file that is a text", "Risks\n", " must be object"],
  ])("refuses %s", (_name, text, place) => {
    expect(faults(schemas.kinds.get("risk"), text).join("\n")).toContain(place);
  });

  test("offers each field by one name, with what it takes", () => {
    const schema = schemas.kinds.get("risk") as Record<string, Record<string, Record<string, unknown>>>;
    expect(Object.keys(schema.definitions?.record?.properties ?? {})).toEqual(
      expect.arrayContaining(["id", "owner", "next_review", "residual", "accepted_by"]),
    );
    expect(schema.definitions?.["risk.status"]).toEqual({
      description: "Takes one of open, treated, accepted, closed.",
      anyOf: [{ enum: ["open", "treated", "accepted", "closed"] }, { $ref: "#/definitions/text" }],
    });
  });

  test("knows the organisation's own words", async () => {
    const aliases = "aliases: { risk: { titles: Gefahren, fields: { owner: [Wer] } } }\n";
    const own = await schemasOf({ cwd: temporaryFolder({ "aims-lint.config.yaml": aliases }) });
    const text = "gefahren:\n  - { id: R-1, wer: { name: Jane } }\n";
    expect(faults(schemas.kinds.get("risk"), text)).toEqual([]);
    expect(faults(own.kinds.get("risk"), text).join("\n")).toContain("/gefahren/0/wer");
  });
});

describe("the schema of the configuration", () => {
  test.each([
    "",
    "$schema: .aims-lint/schemas/config.json\npreset: strict\nextends: [strict, ./a.yaml]\n",
    "roots: [aims]\nignore: []\ngroups: [eu-ai-act]\nplugins: ['@acme/rules']\n",
    "kinds: { a.md: risk, b.md: [risk, control] }\n",
    "rules: { soa-complete: off, document-parses: error, document-review-current: { severity: info, options: { months: 6 } } }\n",
    "overrides:\n  - { files: a.md, rules: { soa-complete: warning } }\n  - { files: [b.md], rules: {} }\n",
    "aliases: { risk: { titles: Risiken, fields: { owner: [Wer], residual.level: Rest }, words: { status: { offen: open } } } }\n",
    "aliases: { control: { words: { applicable: { ja: true, nein: 'no' } } } }\n",
  ])("takes what aims-lint takes: %j", async (text) => {
    expect(faults(schemas.configuration, text)).toEqual([]);
    expect(await faultOf(text.replace("./a.yaml", "audit").replace("plugins: ['@acme/rules']\n", ""))).toBe(
      "none",
    );
  });

  test.each([
    "root: [aims]\n",
    "preset: strickt\n",
    "roots: []\n",
    "groups: [eu-act]\n",
    "kinds: { a.md: rsik }\n",
    "kinds: { a.md: [] }\n",
    "rules: { soa-complet: off }\n",
    "rules: { soa-complete: warn }\n",
    "rules: { soa-complete: { level: off } }\n",
    "rules: { document-parses: off }\n",
    "rules: { document-review-current: { options: { month: 6 } } }\n",
    "rules: { document-review-current: { options: { months: six } } }\n",
    "overrides: [{ files: a.md }]\n",
    "overrides: [{ files: a.md, rules: { soa-complet: off } }]\n",
    "overrides: { files: a.md, rules: {} }\n",
    "aliases: { rsik: {} }\n",
    "aliases: { risk: { names: [a] } }\n",
    "aliases: { risk: { fields: { onwer: [a] } } }\n",
    "aliases: { risk: { words: { status: { offen: opne } } } }\n",
    "aliases: { risk: { words: { title: { a: b } } } }\n",
    "plugins: [{ name: a }]\n",
  ])("refuses what aims-lint refuses: %j", async (text) => {
    expect(faults(schemas.configuration, text)).not.toEqual([]);
    expect(await faultOf(text)).not.toBe("none");
  });

  test("knows the rules and kinds of other packs", async () => {
    const { tinyPack } = await import("../testing/tiny-pack.ts");
    const own = await schemasOf({ cwd: temporaryFolder(), packs: [tinyPack] });
    expect(faults(own.configuration, "rules: { risk-has-owner: { options: { limit: 3 } } }\n")).toEqual([]);
    expect(faults(own.configuration, "rules: { soa-complete: off }\n")).not.toEqual([]);
    expect([...own.kinds.keys()]).toEqual(["risk", "waiver"]);
  });

  async function faultOf(text: string): Promise<string> {
    const cwd = temporaryFolder({ "aims/a.md": "# Policy\n", "aims-lint.config.yaml": text });
    try {
      await examineRepository({ cwd, allowPlugins: true, today: "2026-11-21" });
      return "none";
    } catch (error) {
      if (!(error instanceof CannotCheckError)) throw error;
      return error.message;
    }
  }
});

test("naming a schema changes nothing of what is read", async () => {
  const systems = at("aims/systems.yaml");
  const read = async (text: string) => {
    const { result } = await examineRepository({
      cwd: temporaryFolder({ "aims/systems.yaml": text }),
      today: "2026-11-21",
    });
    return {
      files: result.files,
      findings: result.findings.map(({ rule, subject, message }) => `${rule} ${subject} ${message}`),
    };
  };
  const modeline = "# yaml-language-server: $schema=../.aims-lint/schemas/system.json\n";
  expect(await read(modeline + systems)).toEqual(await read(systems));
  expect(await read(`$schema: ../.aims-lint/schemas/system.json\n${systems}`)).toEqual(await read(systems));
});
