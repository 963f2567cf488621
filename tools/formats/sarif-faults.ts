import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

let validate: ReturnType<Ajv2020["compile"]> | undefined;

/** For tests: what the schema of SARIF 2.1.0 has against a file; empty where it is valid. The schema takes seconds to read, so it is read once. */
export function sarifFaults(text: string): string[] {
  validate ??= compile();
  if (validate(JSON.parse(text))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function compile(): ReturnType<Ajv2020["compile"]> {
  const schema = new URL("schemas/sarif-2.1.0.json", import.meta.url);
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(schema, "utf8")));
}
