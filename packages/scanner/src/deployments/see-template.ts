import type { Findings } from "../detector.ts";
import { seeImage } from "./see-image.ts";
import { seeVariable } from "./see-variable.ts";

const longestLine = 2000;

/**
 * Reads a template of Helm, which is no YAML before it is filled in: `image:` and the names of variables, by line. A name that a value
 * stands for is in the file of values.
 */
export function seeTemplate(text: string, findings: Findings): void {
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.length <= longestLine) seeLine(line, start, findings);
    start += line.length + 1;
  }
}

function seeLine(line: string, base: number, findings: Findings): void {
  const [, before = "", key, value = ""] = /^(\s*(?:- )?\s*(image|name):\s+["']?)([^"'\r]*)/.exec(line) ?? [];
  const named = value.replace(/\s#.*$/, "").trim();
  const range = { start: base + before.length, end: base + before.length + named.length };
  if (named === "") return;
  if (key === "image") seeImage(named, range, findings);
  else if (/^[A-Z][A-Z0-9_]*$/.test(named)) seeVariable(named, range, findings);
}
