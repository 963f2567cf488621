import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { doubts } from "@aims-lint/core";
import { iso42001 } from "@aims-lint/iso42001";
import { lintRepository } from "@aims-lint/node";
import { expect, onTestFinished, test } from "vitest";

const root = fileURLToPath(new URL(".", import.meta.url));
const readme = readFileSync(new URL("README.md", import.meta.url), "utf8");
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(
    (match) => match[1] ?? "",
  );
const manifest = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

// `npm ci`, `npm run build` and `npm test` have been run when this runs.
const ranAlready = new Set(["npm ci", "npm run build", "npm test"]);

test("every command of the clone does what the text says", () => {
  const commands = blocks("sh").flatMap((block) => block.trim().split(/\s*&&\s*|\n/));
  expect(commands.filter((command) => !ranAlready.has(command))).toEqual([
    "npx aims-lint fixtures/flawed --today 2026-11-21 --no-history",
  ]);
  for (const script of ["build", "test"]) expect(manifest.scripts).toHaveProperty(script);
  expect(run(["fixtures/flawed", "--today", "2026-11-21"], root)).toBe(1);
});

/** A clone in which the documents are on the main branch. */
function commitAll(folder: string): void {
  const who = ["-c", "user.name=Ada", "-c", "user.email=ada@example.com"];
  const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: folder, stdio: "pipe" });
  git("init", "--quiet");
  git("add", "--all");
  git(...who, "commit", "--quiet", "-m", "Begin");
  git("update-ref", "refs/remotes/origin/main", "HEAD");
}

/** What a script says besides, where a person would be asked. */
const answers: Readonly<Record<string, readonly string[]>> = {
  init: ["--organisation", "Millrace", "--system", "Reply Draft=user", "--yes"],
  adopt: ["--yes"],
  import: ["--yes"],
};

test("every command of the first hour and after works as it is written", () => {
  const written = [...readme.matchAll(/`(?:npx )?aims-lint( [^`]*)?`/g)].map(([, args = ""]) => args.trim());
  // What is imported has been exported before.
  const commands = [...new Set(written)].sort(
    (a, b) => Number(b.startsWith("export")) - Number(a.startsWith("export")),
  );
  const project = temporary();
  cpSync(`${root}fixtures/flawed`, project, { recursive: true });
  commitAll(project);
  const codes = commands.map((command) => {
    const [name = "", ...rest] = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, word]) => quoted ?? word ?? "",
    );
    const args = [name, ...rest, ...(answers[name] ?? [])].filter((part) => part !== "");
    return [command, run(args, name === "init" ? temporary() : project)];
  });
  expect(Object.fromEntries(codes)).toEqual({
    "": 1,
    init: 0,
    adopt: 0,
    "import risks.xlsx --as risk": 0,
    'new risk "Scores drift"': 0,
    "--fix": 1,
    "--since origin/main": 1,
    "--write-baseline": 0,
    scan: 0,
    coverage: 0,
    "trace SYS-001": 0,
    "due --within 90d": 0,
    "explain A.6.2.4": 0,
    "export risk --output risks.xlsx": 0,
    "schema --write": 0,
  });
}, 240_000);

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), "aims-lint-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function run(args: readonly string[], cwd: string): number | null {
  const bin = `${root}packages/cli/bin/aims-lint.js`;
  return spawnSync(process.execPath, [bin, ...args], { cwd, encoding: "utf8" }).status;
}

test("the picture of the output is true", () => {
  const report = execFileSync(
    "sh",
    ["-c", "npx aims-lint fixtures/flawed --today 2026-11-21 --no-history || true"],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
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
