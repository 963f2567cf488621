import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { createCustomer } from "./customer.ts";

const { aimsLint: runAimsLint, copy, folder, npm } = createCustomer();
const page = readFileSync(new URL("../../docs/writing-rules.md", import.meta.url), "utf8");

const aims = {
  "aims/systems.md": `# AI system inventory

| System ID | Name    | Status     |
| --------- | ------- | ---------- |
| SYS-001   | Scoring | production |
`,
  "aims/soa.md": `# Statement of Applicability

| Control | Applicable | Justification |
| ------- | ---------- | ------------- |
| A.6.2.6 | yes        | Models run.   |
`,
};

/** What people are told to write, with the rules as grave as the pack has them. */
const [configuration = ""] =
  /(?<=\*\*`aims-lint\.config\.yaml`\*\*\n\n```yaml\n)[\s\S]*?(?=```)/.exec(page) ?? [];

let tarball: string;
let tested: string;
let project: string;
const aimsLint = (...args: string[]) => {
  const today = args[0] === "explain" ? [] : ["--today", "2026-11-21"];
  return runAimsLint(project, [...args, ...today]);
};

const reviews = `Review,AI system,Date,Result
DRV-001,SYS-001,2026-10-01,no drift
DRV-002,SYS-001,soon,drift
`;

interface Report {
  readonly findings: readonly { rule: string; message: string; subject: string }[];
  readonly outcomes: readonly { rule: string; outcome: string }[];
  readonly coverage: readonly { requirement: string; evidence: readonly unknown[] }[];
}

beforeAll(async () => {
  const source = folder();
  cpSync(join(copy, "fixtures/rule-pack"), source, { recursive: true });
  await npm(["install"], source);
  tested = await npm(["test"], source);
  const [packed] = JSON.parse(await npm(["pack", "--json", "--silent"], source)) as { filename: string }[];
  tarball = join(source, packed?.filename ?? "");
  project = folder({ "package.json": "{}", "aims-lint.config.yaml": configuration, ...aims });
  await npm(["install", "--save-dev", "aims-lint", tarball], project);
});

test("the example pack passes its tests with what was released", () => {
  expect(tested).toMatch(/# pass 19\n# fail 0/);
});

describe("docs/writing-rules.md", () => {
  const pictures = [...page.matchAll(/^```console\n\$ aims-lint (.*)\n([\s\S]*?)^```/gm)].map(
    ([, command = "", picture = ""]) => ({ command, lines: picture.trimEnd().split("\n") }),
  );

  test.each(pictures)("the picture of $command is true", async ({ command, lines }) => {
    const printed = new Set((await aimsLint(...command.split(" "))).stdout.split("\n"));
    expect(lines.filter((line) => line !== "…" && !printed.has(line))).toEqual([]);
  });
});

describe("a project that uses the pack", () => {
  const check = async () => {
    const { status, stdout } = await aimsLint("--allow-plugins", "--format", "json");
    const report = JSON.parse(stdout) as Report;
    const requirement = report.coverage.find((one) => one.requirement === "A.6.2.6");
    return { ...report, status, requirement };
  };

  test("is checked by its rules, whose findings count in the coverage", async () => {
    const { status, findings, outcomes, requirement } = await check();
    expect(findings.filter(({ rule }) => rule === "live-system-drift-reviewed")).toMatchObject([
      { subject: "system:SYS-001", severity: "warning", requirements: ["A.6.2.6"] },
    ]);
    expect(outcomes.find(({ rule }) => rule === "drift-answered")).toMatchObject({
      outcome: "not-applicable",
    });
    expect(requirement).toMatchObject({
      state: "gaps",
      rules: expect.arrayContaining([{ rule: "live-system-drift-reviewed", outcome: "fail" }]),
    });
    expect(status).toBe(1);
  });

  test("has its records read and counted as evidence", async () => {
    writeFileSync(join(project, "aims/drift-reviews.csv"), reviews);
    const { findings, requirement } = await check();
    const messages = findings.map(({ message }) => message);
    expect(messages).toContain("DRV-002 found drift, and nothing was done about it.");
    expect(messages).toContain(
      'The reviewed on of DRV-002 is "soon", which is not a day of the calendar, such as 2026-03-31.',
    );
    expect(messages).not.toContain("SYS-001 is in use, and no review has looked for drift.");
    expect(requirement?.evidence).toContainEqual({
      record: "drift-review:DRV-001",
      path: "aims/drift-reviews.csv",
    });
  });

  test("arranges its evidence by the framework of the pack", async () => {
    const { stdout } = await aimsLint("coverage", "--allow-plugins", "--framework", "example-controls");
    expect(stdout).toMatch(/AI-07.*\s+Models in use are watched for drift/);
  });

  test("is told of an option that the rule does not have, although the pack has a copy of zod of its own", async () => {
    const wrong = join(project, "wrong.yaml");
    writeFileSync(wrong, configuration.replace("months:", "month:"));
    const { status, stderr } = await aimsLint("--allow-plugins", "--config", wrong);
    expect(status).toBe(2);
    expect(stderr).toContain("The rule live-system-drift-reviewed has no option month. Did you mean months?");
  });

  test("is not checked at all while its code may not run", async () => {
    const { status, stdout, stderr } = await aimsLint();
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("--allow-plugins");
  });
});
