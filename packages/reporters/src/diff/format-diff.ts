import type { FileChange } from "@aims-lint/core";
import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from "diff";
import { type Line, renderLines, type Style } from "../text/render-lines.ts";

/** The lines around a change that are shown with it. */
const context = 3;

/** Changes as a patch that `git apply` takes, byte for byte. Quotes files as they are: not safe to print where a terminal or a runner reads. */
export function formatExactPatch(changes: readonly FileChange[]): string {
  return changes.map(patchOf).join("");
}

/** Changes as a patch for people, made safe to print. */
export function formatDiffText(changes: readonly FileChange[], { color }: { color: boolean }): string {
  const lines = changes.flatMap((change) => patchOf(change).split("\n").slice(0, -1));
  return renderLines(lines.map(toLine), { color });
}

function patchOf({ path, before, after }: FileChange): string {
  const names = [before === undefined ? "/dev/null" : `a/${path}`, `b/${path}`] as const;
  const patch = structuredPatch(...names, before ?? "", after, undefined, undefined, { context });
  const head = `diff --git ${quoted(`a/${path}`)} ${quoted(`b/${path}`)}\n${before === undefined ? "new file mode 100644\n" : ""}`;
  return patch.hunks.length === 0 ? head : head + formatPatch(patch, FILE_HEADERS_ONLY);
}

/** A name as git writes it: in quotes where it holds what would end or change the line. */
function quoted(name: string): string {
  if (!/["\\\p{Cc}]/u.test(name)) return name;
  const escaped = name
    .replace(/["\\]/g, "\\$&")
    .replace(/\p{Cc}/gu, (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`);
  return `"${escaped}"`;
}

function toLine(text: string): Line {
  const style = styleOf(text);
  // A carriage return ends every line of some files; written out it would only be in the way.
  return [{ text: text.replace(/\r$/, ""), ...(style ? { style } : {}) }];
}

function styleOf(text: string): Style | undefined {
  if (/^(?:diff|---|\+\+\+|new file)/.test(text)) return "strong";
  if (text.startsWith("@@") || text.startsWith("\\")) return "faint";
  if (text.startsWith("-")) return "error";
  return text.startsWith("+") ? "added" : undefined;
}
