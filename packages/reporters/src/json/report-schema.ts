import * as z from "zod";
import { report } from "./schema/report.ts";

/** The JSON Schema of the JSON report, as a text with one line end after it. Members that it does not name are passed over by readers. */
export function reportSchema(): string {
  const schema = z.toJSONSchema(report, { io: "input", reused: "ref" });
  const { $schema, ...rest } = schema;
  const named = {
    $schema,
    title: "JSON report of aims-lint",
    description: "What aims-lint --format json writes and aims-lint merge reads; see docs/json-format.md.",
    ...rest,
  };
  return `${JSON.stringify(named, undefined, 2)}\n`;
}
