import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { examples, writtenTogether } from "./written.ts";

interface Validation {
  readonly errors: readonly { readonly message: string }[];
}

/** As far as it is used here; its own types are there only where it is installed. */
const { validateXML } = createRequire(import.meta.url)("xmllint-wasm") as {
  readonly validateXML: (given: {
    xml: { fileName: string; contents: string }[];
    schema: string[];
  }) => Promise<Validation>;
};

async function faultsOf(contents: string, format: "junit" | "checkstyle"): Promise<string[]> {
  const schema = readFileSync(new URL(`schemas/${format}.xsd`, import.meta.url), "utf8");
  const { errors } = await validateXML({ xml: [{ fileName: "report.xml", contents }], schema: [schema] });
  return errors.map(({ message }) => message);
}

/**
 * What GitLab asks of an entry of a Code Quality report: its schema (`app/validators/json_schemas/codeclimate.json`) wants the description,
 * the fingerprint, the severity and the location; its page on Code Quality also the name of the check, the five severities, and a relative path
 * without `./`. One entry that does not fit makes it drop all after it.
 */
const fitsGitlab = new Ajv({ allErrors: true }).compile({
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    additionalProperties: false,
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", minLength: 1 },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        additionalProperties: false,
        properties: {
          path: { type: "string", pattern: "^(?:[.]$|(?![.]?/).)" },
          lines: {
            type: "object",
            required: ["begin"],
            additionalProperties: false,
            properties: { begin: { type: "integer", minimum: 1 } },
          },
        },
      },
    },
  },
});

test.each(examples)("what CI services read of %s fits their schemas", async (example) => {
  const files = writtenTogether(example, ["junit", "checkstyle", "gitlab"]);
  const [junit = "", checkstyle = "", gitlab = ""] = files.map((file) => readFileSync(file, "utf8"));
  expect(await faultsOf(junit, "junit")).toEqual([]);
  expect(await faultsOf(checkstyle, "checkstyle")).toEqual([]);
  const entries = JSON.parse(gitlab) as { fingerprint: string }[];
  expect(fitsGitlab(entries) ? [] : fitsGitlab.errors).toEqual([]);
  // GitLab keeps one entry of each.
  expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
});

test("what does not fit is noticed", async () => {
  const [one, other] = ["<testsuites><testsuite/></testsuites>", '<checkstyle><file name="a"/></checkstyle>'];
  expect(await faultsOf(one, "junit")).not.toEqual([]);
  expect(await faultsOf(other, "checkstyle")).not.toEqual([]);
  expect(fitsGitlab([{ location: { path: "./a" } }])).toBe(false);
});
