// Writes schemas/report.schema.json, the JSON Schema of the JSON report, from what reads such reports. Needs packages/reporters built.
// Usage: node scripts/generate-report-schema.mjs [--check]
import { reportSchema } from "../packages/reporters/dist/index.js";
import { writeGenerated } from "./write-generated.mjs";

writeGenerated(new URL("../packages/reporters/schemas/report.schema.json", import.meta.url), reportSchema());
