// Writes rules/iso42001/src/catalogue/data.generated.ts from the YAML files in rules/iso42001/catalogue.
// Usage: node scripts/generate-catalogue.mjs [--check]
import { readFileSync } from "node:fs";
import { parseDocument } from "@aims-lint/parser";
import { writeGenerated } from "./write-generated.mjs";

const folder = new URL("../rules/iso42001/catalogue/", import.meta.url);
const files = {
  clauses: "clauses.yaml",
  controls: "controls.yaml",
  annexC: "annex-c.yaml",
  commonErrors: "common-errors.yaml",
};

const parts = Object.entries(files).map(([name, file]) => {
  const document = parseDocument(file, readFileSync(new URL(file, folder), "utf8"));
  const [problem] = document.problems;
  if (problem || !document.data) throw new Error(`${file}: ${problem?.problem ?? "it is empty"}`);
  return `export const ${name} = ${JSON.stringify(plain(document.data), null, 2)} as const;\n`;
});

writeGenerated(
  new URL("../rules/iso42001/src/catalogue/data.generated.ts", import.meta.url),
  `// Generated from rules/iso42001/catalogue/*.yaml by scripts/generate-catalogue.mjs. Edit those files instead.\n\n${parts.join("\n")}`,
);

/** @param {import("@aims-lint/core").Value} value */
function plain(value) {
  if (value.type === "scalar") return value.value;
  if (value.type === "list") return value.items.map(plain);
  return Object.fromEntries(value.entries.map((entry) => [entry.key.value, plain(entry.value)]));
}
