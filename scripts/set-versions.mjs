// Writes the version of each package into its src/version.ts, where it has one, and into the example of a rule pack. Run by
// `npm run release:version`.
// Usage: node scripts/set-versions.mjs [root]
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = process.argv[2] ?? fileURLToPath(new URL("../", import.meta.url));

let ours = "0.0.0";
for (const group of ["packages", "rules"]) {
  for (const name of readdirSync(join(root, group))) {
    const folder = join(root, group, name);
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    ours = version;
    change(join(folder, "src/version.ts"), (text) =>
      text.replace(/version = ".*"/, `version = "${version}"`),
    );
  }
}
change(join(root, "fixtures/rule-pack/package.json"), (text) =>
  text.replace(/(?<="@aims-lint\/\w+": )"[^"]*"/g, `"^${ours}"`),
);

/**
 * @param {string} file
 * @param {(text: string) => string} edit
 */
function change(file, edit) {
  if (existsSync(file)) writeFileSync(file, edit(readFileSync(file, "utf8")));
}
