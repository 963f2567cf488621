import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { FileChange } from "@aims-lint/core";
import { expect, onTestFinished, test } from "vitest";
import { formatDiffText, formatExactPatch } from "./format-diff.ts";

const change = (before: string | undefined, after: string, path = "aims/a.md"): FileChange => ({
  path,
  before,
  after,
});

test("a change shows the lines around it", () => {
  expect(formatDiffText([change("a\nb\nc\nd\ne\n", "a\nb\nC\nd\ne\n")], { color: false })).toBe(
    `diff --git a/aims/a.md b/aims/a.md
--- a/aims/a.md
+++ b/aims/a.md
@@ -1,5 +1,5 @@
 a
 b
-c
+C
 d
 e
`,
  );
});

test("what a terminal would obey is written out", () => {
  const text = formatDiffText([change("", "\x1b[31m\u202e::error::\r\n")], { color: false });
  expect(text).toContain("+\\x1b[31m\\u202e::error::\n");
  expect(text).not.toContain("\r");
});

test("a line of the file is no command to a runner", () => {
  const text = formatDiffText([change("::error::x\na\n", "::error::x\nb\n")], { color: false });
  expect(text.split("\n").filter((line) => line.trimStart().startsWith("::"))).toEqual([]);
});

test.each<[string, FileChange[]]>([
  ["lines", [change("a\nb\nc\n", "a\nB\nc\nd\n")]],
  ["no line end at the end", [change("a\nb", "a\nb\nc")]],
  ["carriage returns", [change("a\r\nb\r\n", "a\r\nc\r\n")]],
  ["a new file in a new folder", [change(undefined, "x\ny\n", "aims/deep/er/b.md")]],
  ["an empty new file", [change(undefined, "")]],
  ["odd names", [change("a\n", "b\n", 'aims/a "b"\t\\c.md'), change("a\n", "b\n", "aims/ä b.md")]],
  ["tabs and escapes", [change("\ta\x1b\n", "\tb\x1b\n")]],
])("git applies the exact patch: %s", (_name, changes) => {
  const root = mkdtempSync(join(tmpdir(), "aims-lint-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const { path, before } of changes) {
    if (before === undefined) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), before);
  }
  execFileSync("git", ["apply", "--allow-empty", "-"], {
    cwd: root,
    input: formatExactPatch(changes),
    env: { ...process.env, GIT_CEILING_DIRECTORIES: dirname(root), GIT_CONFIG_GLOBAL: "/dev/null" },
  });
  for (const { path, after } of changes) expect(readFileSync(join(root, path), "utf8")).toBe(after);
});
