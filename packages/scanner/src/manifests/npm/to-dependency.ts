import type { CodeArea, Entry } from "@aims-lint/core";
import type { Dependency } from "../dependency.ts";

/** `"chat": "npm:openai@^6"` is openai; what lies in the repository is no package, whatever its name. */
export function toDependency({ key, value }: Entry, area: CodeArea | undefined): Dependency[] {
  if (value.type !== "scalar") return [];
  const asked = value.value.trim();
  if (/^(?:workspace|file|link|portal):|^\.{0,2}\//.test(asked)) return [];
  const alias = /^npm:\/?((?:@[^@/\s]+\/)?[^@/\s]+)(?:@([^/]*))?/.exec(asked);
  if (!alias?.[1]) return [{ name: key.value, range: key.range, version: asked, area }];
  const start = value.range.start + value.value.indexOf(alias[1]);
  return [{ name: alias[1], range: { start, end: start + alias[1].length }, version: alias[2], area }];
}
