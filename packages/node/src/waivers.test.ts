import { expect, test } from "vitest";
import { lintRepository } from "./lint-repository.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";
import { tinyPack } from "./testing/tiny-pack.ts";

const register = "# Risk register\n\n| Risk ID | Owner |\n| --- | --- |\n| R-1 | Jane |\n| R-2 |  |\n";
const lintFolder = (files: Readonly<Record<string, string>>) =>
  lintRepository({ cwd: temporaryFolder(files), today: "2026-11-21", packs: [tinyPack] });

const yaml = `waivers:
  - rule: risk-has-owner
    subject: risk:R-2
    reason: The new owner starts in January
    approver: Jane Doe
    expiry: 2027-01-31
`;
const csv = `Rule,Subject,Reason,Approved by,Valid until
risk-has-owner,R-2,The new owner starts in January,Jane Doe,31.01.2027
`;
const markdown = `# Waiver register

| ID    | Rule           | Record | Justification                   | Accepted by | Expires    |
| ----- | -------------- | ------ | ------------------------------- | ----------- | ---------- |
| W-001 | risk-has-owner | R-2    | The new owner starts in January | Jane Doe    | 2027-01-31 |
`;

test.each([
  ["waivers.yaml", yaml, { line: 2, column: 5 }],
  ["waivers.csv", csv, { line: 2, column: 1 }],
  ["decisions.md", markdown, { line: 5, column: 1 }],
])("waivers are read from %s", async (name, text, start) => {
  const result = await lintFolder({ "aims/a.md": register, [`aims/${name}`]: text });
  expect(result.findings.map(({ rule, waived }) => [rule, waived])).toMatchObject([
    [
      "risk-has-owner",
      {
        reason: "The new owner starts in January",
        approver: "Jane Doe",
        until: "2027-01-31",
        at: { path: `aims/${name}`, start },
      },
    ],
  ]);
  expect(result.files.read.find(({ path }) => path === `aims/${name}`)).toMatchObject({
    kinds: [{ kind: "waiver" }],
    records: 1,
  });
});

test("a fault is reported at its key", async () => {
  const broken = yaml.replace("2027-01-31", "31/01").replace("subject: risk:R-2", "subject: risk:R-3");
  const result = await lintFolder({ "aims/a.md": register, "aims/waivers.yaml": broken });
  expect(result.findings.filter(({ rule }) => rule === "waiver-valid")).toMatchObject([
    {
      message: 'This waiver counts as ended: "31/01" is not a day of the calendar.',
      at: { start: { line: 6 } },
    },
  ]);
});

test.each(["waivers: []\n", "waivers:\n"])("a file without any waiver is in order: %j", async (text) => {
  const result = await lintFolder({ "aims/a.md": register, "aims/waivers.yaml": text });
  expect(result.findings.map(({ rule }) => rule)).toEqual(["risk-has-owner"]);
});

test("a file whose list has another name is not passed over", async () => {
  const text = yaml.replace("waivers:", "exceptions:");
  const result = await lintFolder({ "aims/a.md": register, "aims/waivers.yaml": text });
  expect(result.findings.map(({ rule }) => rule)).toContain("records-found");
});
