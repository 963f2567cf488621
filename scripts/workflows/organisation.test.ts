import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../packages/node/src/testing/temporary-folder.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
}

const workflow = load(readFileSync(join(root, ".github/workflows/organisation.yml"), "utf8")) as Workflow;

/** The script of a job, as the runner gets it. */
function scriptOf(job: string): string {
  return workflow.jobs[job]?.steps.find(({ run }) => run !== undefined)?.run ?? "";
}

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  /** What it handed on, by name. */
  readonly outputs: Readonly<Record<string, string>>;
}

function runJob(job: string, env: Readonly<Record<string, string>>, cwd = temporaryFolder()): Ran {
  const output = join(cwd, "output");
  writeFileSync(output, "");
  const { status, stdout, stderr } = spawnSync("bash", ["-e", "-c", scriptOf(job)], {
    cwd,
    env: { PATH: process.env["PATH"], HOME: cwd, GITHUB_OUTPUT: output, RUNNER_TEMP: cwd, ...env },
    encoding: "utf8",
  });
  const lines = readFileSync(output, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  const outputs = Object.fromEntries(
    lines.map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string]),
  );
  return { status, stdout: stdout + stderr, outputs };
}

const plan = (repositories: string, env: Readonly<Record<string, string>> = {}) =>
  runJob("plan", { REPOSITORIES: repositories, VERSION: "1.2.3", ...env });

test("a thousand repositories are spread over no more jobs than a matrix takes", () => {
  const names = Array.from({ length: 1000 }, (_, index) => `acme/product-${index}`);
  const { status, outputs } = plan(names.join("\n"), {
    ORGANISATION: "acme/governance",
    TODAY: "2026-11-21",
  });
  const batches = JSON.parse(outputs["batches"] ?? "") as string[];
  expect(status).toBe(0);
  expect(batches.length).toBeLessThanOrEqual(256);
  expect(batches.flatMap((batch) => batch.split(" "))).toEqual(["acme/governance", ...names]);
  expect(outputs["names"]?.split(",")).toHaveLength(1001);
  expect(outputs["today"]).toBe("2026-11-21");
});

test.each([
  ["$(touch pwned)/x"],
  ["acme/x; touch pwned"],
  ["acme/x y"],
  ["acme/.."],
  ["--upload-pack=x/y"],
  ["https://evil.example/x"],
  ["acme/x\u0000"],
  ["acme/x::error::y"],
])("the name %j is refused", (name) => {
  const cwd = temporaryFolder();
  const env = { REPOSITORIES: name.replaceAll("\0", "\r\u0001"), VERSION: "1.2.3" };
  const { status, stdout, outputs } = runJob("plan", env, cwd);
  expect({ status, outputs }).toEqual({ status: 1, outputs: {} });
  expect(stdout).toMatch(/^::error::[^\n]* is not OWNER\/NAME\.\n$/);
  expect(existsSync(join(cwd, "pwned"))).toBe(false);
});

test("no repositories, too many, and what is no version or day are refused", () => {
  expect(plan("\n").stdout).toContain("No repository is named");
  expect(plan(Array.from({ length: 1025 }, (_, i) => `a/b${i}`).join("\n")).stdout).toContain(
    "1024 is the most",
  );
  expect(plan("a/b", { VERSION: "latest; x" }).stdout).toContain("no version");
  expect(plan("a/b", { TODAY: "tomorrow" }).stdout).toContain("no day");
});

/** A server with these repositories, and the programs that the runner would have. */
function runner(): { readonly cwd: string; readonly env: Readonly<Record<string, string>> } {
  const cwd = temporaryFolder();
  for (const [name, fixture] of [
    ["acme/whole", "conformant"],
    ["acme/flawed", "flawed"],
  ] as const) {
    const work = join(cwd, "origin", name);
    cpSync(join(root, "fixtures", fixture), work, { recursive: true });
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@b.example", ...args], {
        cwd: work,
        stdio: "pipe",
      });
    git("init", "--quiet");
    git("add", "--all");
    git("commit", "--quiet", "-m", "All");
    execFileSync("git", ["clone", "--quiet", "--bare", work, join(cwd, "server", `${name}.git`)], {
      stdio: "pipe",
    });
  }
  const bin = join(cwd, "bin");
  mkdirSync(bin);
  const command = (name: string, script: string) => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  command("npm", "exit 0");
  command(
    "aims-lint",
    `test -z "$TOKEN$GIT_CONFIG_VALUE_0" || exit 9\nexec "${process.execPath}" "${join(root, "packages/cli/bin/aims-lint.js")}" "$@"`,
  );
  const env = {
    PATH: `${bin}:${process.env["PATH"]}`,
    GITHUB_SERVER_URL: `file://${join(cwd, "server")}`,
    TODAY: "2026-11-21",
    VERSION: "1.2.3",
    TOKEN: "secret",
    ORGANISATION: "",
  };
  return { cwd, env };
}

test("each repository gives a report; one that is not there gives none, and is named", () => {
  const { cwd, env } = runner();
  const { status, stdout } = runJob("check", { ...env, BATCH: "acme/whole acme/nowhere acme/flawed" }, cwd);
  expect(status).toBe(0);
  expect(readdirSync(join(cwd, "reports")).sort()).toEqual(["acme__flawed.json", "acme__whole.json"]);
  const report = JSON.parse(readFileSync(join(cwd, "reports/acme__flawed.json"), "utf8")) as {
    project: string;
  };
  expect(report.project).toBe("acme/flawed");
  expect(stdout).toContain("::warning::acme/nowhere cannot be cloned.");
  expect(stdout).not.toContain("secret");
}, 120_000);

test("the reports are rolled up, and what is missing is said", () => {
  const { cwd, env } = runner();
  runJob("check", { ...env, BATCH: "acme/whole acme/flawed" }, cwd);
  const summary = join(cwd, "summary.md");
  const merge = (names: string, fail: string) =>
    runJob("merge", { ...env, TOKEN: "", NAMES: names, FAIL: fail, GITHUB_STEP_SUMMARY: summary }, cwd);
  expect(merge("acme/whole,acme/flawed", "true").status).toBe(1);
  expect(merge("acme/whole,acme/flawed", "false").status).toBe(0);
  expect(merge("acme/whole,acme/flawed,acme/nowhere", "false").status).toBe(2);
  expect(readFileSync(summary, "utf8")).toContain("acme/nowhere");
  expect(readdirSync(join(cwd, "out")).sort()).toEqual([
    "aims-lint.csv",
    "aims-lint.html",
    "aims-lint.json",
    "aims-lint.md",
  ]);
}, 120_000);
