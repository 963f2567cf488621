// Writes the version of each package into its src/version.ts, where it has one. Run by `npm run release:version`.
// Usage: node scripts/set-versions.mjs [root]
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = process.argv[2] ?? fileURLToPath(new URL("../", import.meta.url));

for (const group of ["packages", "rules"]) {
  for (const name of readdirSync(join(root, group))) {
    const folder = join(root, group, name);
    const file = join(folder, "src/version.ts");
    if (!existsSync(file)) continue;
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(/version = ".*"/, `version = "${version}"`));
  }
}
