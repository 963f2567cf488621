// Writes the data modules of packages/scanner/src/signatures from the YAML files in packages/scanner/signatures.
// Usage: node scripts/generate-signatures.mjs [--check]
import { readdirSync } from "node:fs";
import { readData } from "./read-data.mjs";
import { writeGenerated } from "./write-generated.mjs";

const folder = new URL("../packages/scanner/signatures/", import.meta.url);
const target = new URL("../packages/scanner/src/signatures/", import.meta.url);

for (const file of readdirSync(folder).filter((name) => name.endsWith(".yaml"))) {
  const name = file.replace(/\.yaml$/, "");
  const note = `// Generated from packages/scanner/signatures/${file} by scripts/generate-signatures.mjs. Edit that file instead.`;
  const imports = 'import type { Signature } from "./signature.ts";';
  const data = `export const ${name}Signatures: readonly Signature[] = ${JSON.stringify(readData(new URL(file, folder)), null, 2)};`;
  writeGenerated(new URL(`${name}.generated.ts`, target), `${note}\n${imports}\n\n${data}\n`);
}
