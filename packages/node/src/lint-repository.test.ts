import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { doubts } from "@aims-lint/core";
import { expect, test } from "vitest";
import { disk } from "./files/disk.ts";
import type { LintOptions } from "./lint-options.ts";
import { lintRepository } from "./lint-repository.ts";
import { denying } from "./testing/denying.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";
import { tinyPack } from "./testing/tiny-pack.ts";

const register = "# Risk register\n\n| Risk ID | Owner |\n| --- | --- |\n| R-1 | Jane |\n| R-2 |  |\n";

function lintFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<LintOptions> | ((cwd: string) => Partial<LintOptions>) = {},
) {
  const cwd = temporaryFolder(files);
  const more = typeof options === "function" ? options(cwd) : options;
  return lintRepository({ cwd, today: "2026-11-21", packs: [tinyPack], ...more });
}

test("a project on disk gives findings with paths from its root", async () => {
  const result = await lintFolder({ "aims/register.md": register, "aims/notes.md": "# Notes\n\nText.\n" });
  expect(result.findings).toMatchObject([
    { message: "R-2 has no owner.", at: { path: "aims/register.md", start: { line: 6 } } },
  ]);
  expect(result.files).toMatchObject({
    read: [{ path: "aims/notes.md" }, { path: "aims/register.md", records: 2 }],
    unrecognised: [{ path: "aims/notes.md" }],
  });
});

test("locations count from the root of the AIMS", async () => {
  const result = await lintFolder({
    "docs/aims/risks/r-1.yaml": "id: R-1\nowner: Jane\n",
    "aims/a.md": register,
  });
  expect(result.files.read).toMatchObject([
    { path: "aims/a.md" },
    { path: "docs/aims/risks/r-1.yaml", kinds: [{ by: "location" }], records: 1 },
  ]);
});

test("the configuration decides what a file holds, what is left out, and how rules are set", async () => {
  const result = await lintFolder({
    "ai/list.md": register.replace("Risk register", "List"),
    "ai/drafts/b.md": register,
    "aims-lint.config.yaml":
      "roots: [ai]\nignore: [ai/drafts]\nkinds: { ai/list.md: risk }\nrules: { risk-has-owner: warning }\n",
  });
  expect(result.findings).toMatchObject([{ severity: "warning", at: { path: "ai/list.md" } }]);
  expect(result.files).toMatchObject({
    read: [{ path: "ai/list.md", kinds: [{ by: "configuration" }] }],
    skipped: [{ path: "ai/drafts", reason: "ignored" }],
  });
});

test("links are checked against the project and nothing outside of it", async () => {
  const files = {
    "aims/a.md": `${register}\n[one](evidence/a.pdf) [two](../../etc/passwd)\n`,
    "evidence/a.pdf": "",
  };
  const { findings } = await lintFolder(files, { only: { rules: ["link-leads-somewhere"] } });
  expect(findings).toMatchObject([{ message: "../../etc/passwd is not there." }]);
});

test("a path narrows down the report; other documents are read all the same", async () => {
  const files = { "aims/a.md": register, "aims/b.md": register.replaceAll("R-", "X-") };
  const result = await lintFolder(files, { paths: ["aims/b.md"] });
  expect(result.findings.map(({ at }) => at.path)).toEqual(["aims/b.md"]);
  expect(result.files.read).toHaveLength(2);
});

test.each([
  ["a rule that is not known", "rules: { risk-has-ownr: off }", "1:10", "Did you mean risk-has-owner?"],
  [
    "an option that is not known",
    "rules:\n  risk-has-owner:\n    options: { limits: 2 }",
    "3:16",
    "Did you mean limit?",
  ],
  ["an option of the wrong type", "rules:\n  risk-has-owner:\n    options: { limit: '2' }", "3:16", "number"],
  ["a rule that guards the check", "rules:\n  document-parses: off", "2:3", "stays an error"],
])("%s is named with its place in the configuration", async (_name, text, place, message) => {
  const promise = lintFolder({ "aims/a.md": register, "aims-lint.config.yaml": text });
  const error = await promise.catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "bad-configuration", message: expect.stringContaining(message) });
  const { at } = error as { at: { line: number; column: number } };
  expect(`${at.line}:${at.column}`).toBe(place);
});

test.each<[string, Partial<LintOptions>, string]>([
  ["a day that is none", { today: "2026-02-30" }, "2026-02-30 is no day"],
  ["a rule that is not known", { only: { rules: ["x"] } }, "There is no rule x."],
  [
    "a requirement that is not known",
    { only: { requirements: ["A.2.9"] } },
    "There is no requirement A.2.9.",
  ],
  ["a requirement without rules", { only: { requirements: ["9.1"] } }, "No rule speaks for 9.1"],
])("%s is refused", async (_name, options, message) => {
  await expect(lintFolder({ "aims/a.md": register }, options)).rejects.toMatchObject({
    code: "bad-option",
    message: expect.stringContaining(message),
  });
});

test("a file that may not be read leaves a doubt", async () => {
  const result = await lintFolder({ "aims/a.md": register, "aims/b.md": register }, (cwd) => ({
    fileSystem: denying(disk, join(cwd, "aims/b.md")),
  }));
  expect(result.files.skipped).toEqual([{ path: "aims/b.md", reason: "unreadable" }]);
  expect(doubts(result)).toMatchObject([{ code: "not-read", about: ["aims/b.md"] }]);
});

test("a file that is too large leaves a doubt", async () => {
  const result = await lintFolder({ "aims/a.md": register, "aims/b.md": new Uint8Array(8 * 1024 ** 2 + 1) });
  expect(doubts(result)).toMatchObject([{ code: "not-read", about: ["aims/b.md"] }]);
});

test("a file that is not UTF-8 is a finding", async () => {
  const text = Uint8Array.from([...new TextEncoder().encode(register), 0xe4]);
  const { findings } = await lintFolder({ "aims/a.md": text });
  expect(findings.map(({ rule }) => rule)).toContain("document-parses");
});

test("a file that is there no more when it is read leaves a doubt", async () => {
  const result = await lintFolder({ "aims/a.md": register, "aims/b.md": register }, (cwd) => ({
    fileSystem: denying(disk, join(cwd, "aims/a.md")),
  }));
  expect(doubts(result)).toHaveLength(1);
});

test("the caller hears how far the check has come", async () => {
  const heard: string[] = [];
  await lintFolder(
    { "aims/a.md": register, "aims/b.md": register },
    { onProgress: ({ phase, done, total }) => heard.push(`${phase} ${done}/${total}`) },
  );
  expect(heard).toEqual(["reading 1/2", "reading 2/2", "parsing 1/2", "parsing 2/2"]);
});

test("the order in which a disk lists its entries changes nothing", async () => {
  const cwd = temporaryFolder({ "aims/b.md": register, "aims/a.md": register, "aims/c/d.md": register });
  const options = { cwd, today: "2026-11-21", packs: [tinyPack] };
  const backwards = {
    ...disk,
    list: (folder: string) => disk.list(folder).sort((a, b) => (a.name < b.name ? 1 : -1)),
  };
  const forwards = {
    ...disk,
    list: (folder: string) => disk.list(folder).sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
  expect(await lintRepository({ ...options, fileSystem: backwards })).toEqual(
    await lintRepository({ ...options, fileSystem: forwards }),
  );
});

test("nothing of the project is changed", async () => {
  const cwd = temporaryFolder({ "aims/a.md": register });
  writeFileSync(join(cwd, "aims/b.txt"), "");
  await lintRepository({ cwd, today: "2026-11-21", packs: [tinyPack] });
  expect(disk.list(cwd).map(({ name }) => name)).toEqual(["aims"]);
  expect(
    disk
      .list(join(cwd, "aims"))
      .map(({ name }) => name)
      .sort(),
  ).toEqual(["a.md", "b.txt"]);
});
