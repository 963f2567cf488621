import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fixture, run } from "./testing/run-built.ts";

/** The conformant repository with a past, and a change of it that is checked out. */
let root = "";
const inventory = "aims/systems.yaml";

function git(...args: readonly string[]): void {
  const env = { PATH: process.env.PATH, HOME: root, GIT_CONFIG_NOSYSTEM: "1" };
  execFileSync("git", args, { cwd: root, env, stdio: "pipe" });
}

function commit(day: string): void {
  const names = ["AUTHOR", "COMMITTER"].flatMap((who) => [
    `GIT_${who}_NAME=Ada`,
    `GIT_${who}_EMAIL=ada@example.com`,
    `GIT_${who}_DATE=${day}T10:00:00Z`,
  ]);
  git("add", "--all");
  const env = { PATH: process.env.PATH, HOME: root, GIT_CONFIG_NOSYSTEM: "1" };
  const more = Object.fromEntries(names.map((entry) => entry.split(/=(.*)/s).slice(0, 2)));
  execFileSync("git", ["commit", "--quiet", "-m", "Change"], { cwd: root, env: { ...env, ...more } });
}

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(join(root, path), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(root, path), text.replace(from, to));
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "aims-lint-"));
  cpSync(fixture("conformant"), root, { recursive: true });
  git("init", "--quiet", "--initial-branch=main");
  const owner = "    owner: Tomas Reinholt\n    technical_owner: Bo";
  edit(inventory, owner, "    technical_owner: Bo");
  commit("2026-03-02");
  git("tag", "audit-2025");
  edit(
    inventory,
    "    technical_owner: Bo Kjeldsen\n    impact_level: low",
    `${owner} Kjeldsen\n    impact_level: low`,
  );
  commit("2026-11-20");
  git("tag", "audit-2026");
  git("update-ref", "refs/remotes/origin/main", "HEAD");
  git("checkout", "--quiet", "-b", "change");
  mkdirSync(join(root, "services/chat"), { recursive: true });
  const manifest = { name: "chat", dependencies: { openai: "^6.2.0" } };
  writeFileSync(join(root, "services/chat/package.json"), `${JSON.stringify(manifest, undefined, 2)}\n`);
  writeFileSync(join(root, "aims-lint.config.yaml"), "rules:\n  component-claimed: off\n");
  edit(inventory, "[northmere-dialog-4]", "[northmere-dialog-5]");
  commit("2026-11-21");
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The pictures of the page: commands, and lines that the last of them prints. */
const page = readFileSync(new URL("../../../docs/pull-requests.md", import.meta.url), "utf8");
const pictures = [...page.matchAll(/^```console\n([\s\S]*?)^```/gm)].map(([, picture = ""]) => {
  const lines = picture.trimEnd().split("\n");
  const isCommand = (line: string): boolean => line.startsWith("$ ");
  return {
    commands: lines.filter(isCommand).map((line) => line.slice(2)),
    lines: lines.filter((line) => !isCommand(line)),
  };
});

/** Ids of commits differ with every change of the example. */
function withoutIds(text: string): string {
  return text.replace(/\b[0-9a-f]{12}\b/g, "1a2b3c4d5e6f");
}

describe("the pictures of docs/pull-requests.md", () => {
  test("there are two", () => {
    expect(pictures).toHaveLength(2);
  });

  test.each(pictures)("$commands are true", ({ commands, lines }) => {
    let printed = "";
    for (const command of commands) {
      const [program, ...words] = command.split(" ");
      if (program === "git") git(...words);
      else
        printed = run([...words, ...(words.includes("--today") ? [] : ["--today", "2026-11-21"])], {
          cwd: root,
        }).stdout;
    }
    git("checkout", "--quiet", "change");
    const known = new Set(withoutIds(printed).split("\n"));
    expect(lines.filter((line) => line !== "…" && !known.has(line))).toEqual([]);
  });
});

describe("aims-lint --since", () => {
  const today = ["--today", "2026-11-21"];

  test("gives the same bytes twice, and in another clone", () => {
    // Where a folder has no remote, it is what the project is called after.
    const args = ["--since", "audit-2026", "--format", "json", "--project", "acme/governance", ...today];
    const first = run(args, { cwd: root });
    expect(first.stdout).toBe(run(args, { cwd: root }).stdout);
    const other = join(root, "..", `${root.split("/").at(-1) ?? ""}-clone`);
    execFileSync("git", ["clone", "--quiet", root, other], { stdio: "pipe" });
    expect(run(args, { cwd: other }).stdout).toBe(first.stdout);
    rmSync(other, { recursive: true });
  });

  test("fails for what is new alone", () => {
    expect(
      run(["--since", "audit-2026", "--config-from", "audit-2026", ...today], { cwd: root }).status,
    ).toBe(1);
    expect(run(["--since", "HEAD", ...today], { cwd: root }).status).toBe(0);
    expect(run(["--since", "HEAD", "--today", "2027-11-21"], { cwd: root }).status).toBe(0);
    expect(run(["--today", "2027-11-21"], { cwd: root }).status).toBe(1);
  });

  test("counts new warnings against --max-warnings", () => {
    const args = ["--since", "HEAD^1", "--config-from", "HEAD^1", "--rule", "system-owned", ...today];
    expect(run(args, { cwd: root }).status).toBe(0);
    expect(run([...args, "--max-warnings", "0"], { cwd: root }).status).toBe(1);
  });

  test("says what to do where the commit is not there", () => {
    const { status, stdout, stderr } = run(["--since", "origin/next"], { cwd: root });
    expect([status, stdout, stderr]).toEqual([
      2,
      "",
      "aims-lint: There is no commit origin/next here.\naims-lint: Fetch it: git fetch --depth=1 origin next:refs/remotes/origin/next.\n",
    ]);
  });

  test.each([
    ["--since HEAD --fix", "--fix goes without --since"],
    ["--config-from HEAD --write-baseline", "--write-baseline goes without --config-from"],
    ["--show-standing", "--show-standing goes with --since"],
    ["--config-from HEAD --config a.yaml", "--config goes without --config-from"],
  ])("refuses %s", (args, message) => {
    const { status, stderr } = run(args.split(" "), { cwd: root });
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});
