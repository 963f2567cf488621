import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { readGuide } from "./testing/read-guide.ts";
import { repository, run } from "./testing/run-built.ts";
import { answer } from "./testing/write-answers.ts";

const page = readFileSync(new URL("../../../docs/getting-started.md", import.meta.url), "utf8");
const steps = readGuide(page);
const runs = steps.filter((step) => step.type === "run");
const answers = steps.filter((step) => step.type === "answers");

/** Everything that the page shows, done in an empty folder in its order: the exit codes and what was printed. */
const done: { status: number | null; missing: string[] }[] = [];
const looks: boolean[] = [];
let folder = "";
let asked: string[] = [];

beforeAll(() => {
  folder = repository({});
  for (const step of steps) {
    if (step.type === "answers") {
      answer(step, folder);
    } else if (step.type === "look") {
      looks.push(readFileSync(`${folder}/${step.path}`, "utf8").startsWith(step.text));
    } else {
      const { status, stdout } = run(step.args, { cwd: folder });
      const printed = new Set(stdout.split("\n"));
      done.push({ status, missing: step.picture.filter((line) => line !== "…" && !printed.has(line)) });
      if (step.args[0] === "init") asked = whatIsAsked();
    }
  }
}, 120_000);

function findingsIn(folder: string): { rule: string; path: string; severity: string }[] {
  return JSON.parse(run(["--format", "json", "--today", "2026-11-21"], { cwd: folder }).stdout).findings;
}

function whatIsAsked(): string[] {
  const { stdout } = run(["--format", "json", "--today", "2026-11-21"], { cwd: folder });
  const { next, findings } = JSON.parse(stdout) as {
    next: { path: string }[];
    findings: { rule: string; path: string }[];
  };
  expect(findings.map(({ rule }) => rule)).toEqual(next.map(() => "template-filled-in"));
  expect(findings.map(({ path }) => path)).toEqual(next.map(({ path }) => path).toSorted());
  return next.map(({ path }) => path);
}

describe("the page from an empty folder to zero findings", () => {
  test("every picture is true", () => {
    expect(done.map(({ missing }) => missing)).toEqual(runs.map(() => []));
    expect(looks).toEqual([true]);
  });

  test("the skeleton fails, and the documents that were filled in pass", () => {
    expect(done.map(({ status }) => status)).toEqual([0, 1, 1, 0]);
    expect(findingsIn(folder)).toEqual([]);
  });

  test("documents are filled in in the order in which the check asks for them", () => {
    expect(answers.slice(1).map(({ path }) => path)).toEqual(asked);
  });
});

test("who builds AI fills in more documents, and has no finding either", () => {
  const own = new URL("./testing/answers-of-a-maker.md", import.meta.url);
  const maker = repository({});
  const options = ["--organisation", "Millrace Software", "--system", "Reply Draft=producer,provider,user"];
  expect(run(["init", ...options], { cwd: maker }).status).toBe(0);
  for (const step of [...answers, ...readGuide(readFileSync(own, "utf8"))])
    if (step.type === "answers") answer(step, maker);
  expect(findingsIn(maker)).toEqual([]);
});
