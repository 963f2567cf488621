import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";

const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
const schema = new URL("schemas/oscal.json", import.meta.url);
const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")) as object);

/** For tests: what the schema of OSCAL has against a report. */
export function oscalFaults(report: string): string[] {
  validate(JSON.parse(report));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
