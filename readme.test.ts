import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { doubts } from "@aims-lint/core";
import { iso42001 } from "@aims-lint/iso42001";
import { lintRepository } from "@aims-lint/node";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL(".", import.meta.url));
const readme = readFileSync(new URL("README.md", import.meta.url), "utf8");
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(
    (match) => match[1] ?? "",
  );
const manifest = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

// `npm ci`, `npm run build` and `npm test` have been run when this runs; the rest of each command is run here, but
// for `init`, which the test of docs/getting-started.md runs.
const ranAlready = new Set(["npm ci", "npm run build", "npm test"]);

test("every command does what the text says", () => {
  const commands = blocks("sh").flatMap((block) => block.trim().split(/\s*&&\s*|\n/));
  expect(commands.filter((command) => !ranAlready.has(command))).toEqual([
    "npx aims-lint fixtures/flawed --today 2026-11-21",
    "npx aims-lint init",
    "npx aims-lint",
  ]);
  for (const script of ["build", "test"]) expect(manifest.scripts).toHaveProperty(script);
  const flawed = spawnSync("npx", ["aims-lint", "fixtures/flawed", "--today", "2026-11-21"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(flawed.status).toBe(1);
  const own = spawnSync("npx", ["aims-lint"], { cwd: `${root}fixtures/conformant`, encoding: "utf8" });
  expect(own.stdout).toContain("against ISO/IEC 42001:2023");
});

test("the picture of the output is true", () => {
  const report = execFileSync("sh", ["-c", "npx aims-lint fixtures/flawed --today 2026-11-21 || true"], {
    cwd: root,
    encoding: "utf8",
  });
  const lines = new Set(report.split("\n"));
  const picture = blocks("")[0]?.split("\n") ?? [];
  expect(picture.filter((line) => !lines.has(line))).toEqual([]);
});

test("the library does what the example shows", async () => {
  const [example = ""] = blocks("ts");
  expect(example).toContain('lintRepository({ cwd: "fixtures/flawed", today: "2026-11-21" })');
  const result = await lintRepository({ cwd: `${root}fixtures/flawed`, today: "2026-11-21" });
  expect(
    result.findings.filter(({ severity, waived, known }) => severity === "error" && !waived && !known).length,
  ).toBeGreaterThan(30);
  expect(doubts(result)).toEqual([]);
});

test("the configuration that is shown names rules and options that there are", () => {
  const page = readFileSync(new URL("docs/configuration.md", import.meta.url), "utf8");
  const example = /^rules:\n((?: .*\n)+)/m.exec(page)?.[1] ?? "";
  const names = [...example.matchAll(/^ {2}([a-z-]+):/gm)].map((match) => match[1]);
  expect(names).toEqual(["links-resolve", "document-review-current"]);
  const rules = new Map(iso42001.rules.map((rule) => [rule.id, rule]));
  expect(names.every((name) => rules.has(name ?? ""))).toBe(true);
  expect(rules.get("document-review-current")?.options.safeParse({ months: 12 }).success).toBe(true);
});

test("every document that it names is there", () => {
  for (const [, path = ""] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
    expect(() => readFileSync(new URL(path, import.meta.url)), path).not.toThrow();
  }
});
