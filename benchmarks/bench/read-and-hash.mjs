import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2] ?? ".";
const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
for (const file of files) {
  createHash("sha1")
    .update(readFileSync(join(file.parentPath, file.name)))
    .digest("hex");
}
console.log(files.length);
