import type { CodeSummary, Result } from "@aims-lint/core";
import { shorten } from "../safety/shorten.ts";
import { counted } from "./counted.ts";
import { firstOf } from "./first-of.ts";
import { type Line, plain } from "./render-lines.ts";

/** What was looked at in the code, each count with its denominator, and what nobody could read; nothing where no rule asked for the code. */
export function codeLines({ code }: Pick<Result, "code">): Line[] {
  if (!code) return [];
  const { files } = code;
  const unread = files.unread.filter(({ isManifest }) => isManifest);
  return [
    plain(`Code      ${codeWords(code)}`),
    ...(unread.length === 0
      ? []
      : [plain("  Not read:"), ...firstOf(unread, ({ path, reason }) => `${path}: ${reason}`)]),
    ...leftLines(files.left),
  ];
}

/** `3 AI components (2 in the product, 1 in tests) in 240 files; 14 of 15 manifests read`. */
export function codeWords(code: CodeSummary): string {
  return `${componentWords(code)}; ${manifestWords(code.files)}`;
}

function componentWords({ components, files }: CodeSummary): string {
  const { product, development, research, test } = components;
  const where = [
    [product, "in the product"],
    [development, "in development"],
    [research, "in research"],
    [test, "in tests"],
  ] as const;
  const parts = where.flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`]));
  const total = product + development + research + test;
  const detail = parts.length === 0 ? "" : ` (${parts.join(", ")})`;
  return `${counted(total, "AI component")}${detail} in ${counted(files.listed, "file")}`;
}

/** `14 of 15 manifests read`. */
export function manifestWords({ manifests, unread }: CodeSummary["files"]): string {
  const failed = new Set(unread.flatMap(({ path, isManifest }) => (isManifest ? [path] : []))).size;
  return manifests === 0
    ? "no manifest among them"
    : `${manifests - failed} of ${counted(manifests, "manifest")} read`;
}

/** What was left out on purpose: how much, and the first of it. */
export function leftLines(left: CodeSummary["files"]["left"]): Line[] {
  if (left.length === 0) return [];
  const shown = left.slice(0, 3).map(({ path, reason }) => `${path} (${reason})`);
  const more = left.length - shown.length;
  return [
    plain(
      `  Left out: ${shorten(`${shown.join(", ")}${more === 0 ? "" : ` and ${more} more, listed in the JSON report`}`, 300)}`,
    ),
  ];
}
