import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Writes a generated file; with `--check` on the command line it only says whether the file is current.
 *
 * @param {URL} file
 * @param {string} text
 */
export function writeGenerated(file, text) {
  const path = fileURLToPath(file);
  const isCurrent = existsSync(path) && readFileSync(path, "utf8") === text;
  if (!process.argv.includes("--check")) {
    if (isCurrent) return;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return;
  }
  if (isCurrent) return;
  console.error(`${path} is not current. Run: npm run generate`);
  process.exitCode = 1;
}
