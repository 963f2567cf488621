// Writes the data modules of rules/iso42001/src/catalogue from the YAML files in rules/iso42001/catalogue.
// Usage: node scripts/generate-catalogue.mjs [--check]
import { readData } from "./read-data.mjs";
import { writeGenerated } from "./write-generated.mjs";

const folder = new URL("../rules/iso42001/catalogue/", import.meta.url);
const target = new URL("../rules/iso42001/src/catalogue/", import.meta.url);
const files = {
  clauses: "clauses.yaml",
  controls: "controls.yaml",
  annexC: "annex-c.yaml",
  commonErrors: "common-errors.yaml",
};

const parts = Object.entries(files).map(
  ([name, file]) => `export const ${name} = ${JSON.stringify(read(file), null, 2)} as const;\n`,
);
write("data.generated.ts", "*.yaml", parts.join("\n"));

const { frameworks, sources } = read("crosswalks/index.yaml");
const crosswalks = frameworks.map((id) => read(`crosswalks/${id}.yaml`));
write(
  "crosswalks.generated.ts",
  "crosswalks/*.yaml",
  [
    `export const sources = ${JSON.stringify(sources, null, 2)} as const;\n`,
    `export const frameworks = ${JSON.stringify(
      crosswalks.map(({ id, title, note, sources: keys, parts: order, topics }) => ({
        id,
        title,
        note,
        sources: keys,
        parts: order,
        topics,
      })),
      null,
      2,
    )} as const;\n`,
    "// Framework | requirement | reference | basis | keys of the sources. One text, which costs nothing until it is read.",
    `export const mappings: string = \`\n${crosswalks.flatMap(toLines).join("\n")}\n\`;\n`,
  ].join("\n"),
);

/** One line for each link. */
function toLines({ id, mappings }) {
  return Object.entries(mappings).flatMap(([requirement, links]) =>
    links.map(({ ref, basis, sources }) => [id, requirement, ref, basis, sources.join(" ")].join(" | ")),
  );
}

/**
 * @param {string} file
 * @param {string} origin
 * @param {string} text
 */
function write(file, origin, text) {
  const note = `// Generated from rules/iso42001/catalogue/${origin} by scripts/generate-catalogue.mjs. Edit those files instead.`;
  writeGenerated(new URL(file, target), `${note}\n\n${text}`);
}

/** @param {string} file */
function read(file) {
  return readData(new URL(file, folder));
}
