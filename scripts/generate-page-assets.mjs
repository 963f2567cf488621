// Writes the style sheet and the script of the HTML report, and their hashes, from the files in packages/reporters/page.
// Usage: node scripts/generate-page-assets.mjs [--check]
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { writeGenerated } from "./write-generated.mjs";

const folder = new URL("../packages/reporters/page/", import.meta.url);
const target = new URL("../packages/reporters/src/html/page-assets.generated.ts", import.meta.url);

const styles = new URL("styles/", folder);
const style = readdirSync(styles)
  .filter((name) => name.endsWith(".css"))
  .sort()
  .map((name) => readFileSync(new URL(name, styles), "utf8"))
  .join("\n");

const bundle = await rolldown({
  input: fileURLToPath(new URL("script/main.ts", folder)),
  platform: "browser",
});
const { output } = await bundle.generate({ format: "iife", sourcemap: false });
const script = output[0].code.replace(/^\/\/#.*\n/gm, "");
if (/<\/(?:style|script)/i.test(style + script))
  throw new Error("The style sheet or the script would end its element.");

const note =
  "// Generated from packages/reporters/page by scripts/generate-page-assets.mjs. Edit the files there instead.";
writeGenerated(
  target,
  `${note}\n\n${asset("style", "The style sheet", style)}\n${asset("script", "The script", script)}`,
);

/** One constant for the text, a line for each of its lines, and one for its hash as a Content-Security-Policy names it. */
function asset(name, what, text) {
  const lines = text.split("\n").map((line) => `  ${JSON.stringify(line)},`);
  const hash = `sha256-${createHash("sha256").update(text).digest("base64")}`;
  return [
    `/** ${what} of the page. */`,
    `export const ${name}: string = [\n${lines.join("\n")}\n].join("\\n");`,
    `/** Of exactly these bytes. */`,
    `export const ${name}Hash: string = ${JSON.stringify(hash)};`,
    "",
  ].join("\n");
}
