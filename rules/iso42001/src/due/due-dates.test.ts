import { describe, expect, test } from "vitest";
import { readProject } from "../test-rule.ts";
import { dueDates } from "./due-dates.ts";

function due(text: string, path = "aims/one.md"): string[] {
  return dueDates(readProject({ [path]: text })).map(({ day, type, owner }) => {
    return [day, type, ...(owner === undefined ? [] : [owner])].join(" ");
  });
}

const table = (title: string, head: string, ...rows: string[]): string =>
  `# ${title}\n\n| ${head} |\n|${"---|".repeat(head.split("|").length)}\n${rows.map((row) => `| ${row} |\n`).join("")}`;

describe("a treatment", () => {
  const plan = (...rows: string[]): string =>
    table("Risk treatment plan", "Action ID | Action | Owner | Due | Status", ...rows);

  test("falls due on its day, whether that is past or to come", () => {
    expect(
      due(plan("ACT-1 | Test | Jane | 2026-01-31 | open", "ACT-2 | Train | Joe | 2027-01-31 | planned")),
    ).toEqual(["2026-01-31 treatment Jane", "2027-01-31 treatment Joe"]);
  });

  test("falls due no more once it is done or cancelled", () => {
    expect(
      due(plan("ACT-1 | Test | Jane | 2026-01-31 | done", "ACT-2 | Train | Joe | 2027-01-31 | cancelled")),
    ).toEqual([]);
  });

  test("falls due all the same where its state cannot be read or is not said", () => {
    expect(
      due(plan("ACT-1 | Test | Jane | 2026-01-31 | perhaps", "ACT-2 | Train | Joe | 2027-01-31 | ")),
    ).toHaveLength(2);
  });

  test("is named with its id and what is done, at the cell with the day", () => {
    const [date] = dueDates(
      readProject({ "aims/one.md": plan("ACT-1 | Test it | Jane | 2026-01-31 | open") }),
    );
    expect(date).toMatchObject({
      title: "Treatment ACT-1 (Test it)",
      subject: "treatment:ACT-1",
      at: { path: "aims/one.md", start: { line: 5, column: 28 } },
    });
  });
});

describe("the owner", () => {
  const plan = (meta: string): string =>
    `${meta}\n\n| Action ID | Action | Due |\n|---|---|---|\n| ACT-1 | Test | 2026-01-31 |\n`;

  test("is that of the document where the record names none", () => {
    expect(due(plan("---\nid: D-1\nowner: Sofie Brandt\n---\n\n# Risk treatment plan"))).toEqual([
      "2026-01-31 treatment Sofie Brandt",
    ]);
  });

  test("is nobody where the document names none either", () => {
    expect(due(plan("# Risk treatment plan"))).toEqual(["2026-01-31 treatment"]);
  });
});

describe("one day that two kinds read in one place", () => {
  test("counts once, for the kind that says more about it", () => {
    const text =
      "---\nid: AIA-001\nsystem: SYS-001\ndate: 2026-01-31\nlevel: high\nauthor: Jane\nnext_review: 2027-01-31\n---\n\n# AI system impact assessment\n\n## Purpose\n\nIt answers questions.\n";
    expect(due(text)).toEqual(["2027-01-31 assessment Jane"]);
  });

  test("two days in two places count twice", () => {
    const text =
      "---\nid: D-1\nowner: Sofie\nnext_review: 2027-05-01\n---\n\n# Risk treatment plan\n\n| Action ID | Action | Due |\n|---|---|---|\n| ACT-1 | Test | 2027-05-01 |\n";
    expect(due(text)).toEqual(["2027-05-01 treatment Sofie", "2027-05-01 review Sofie"]);
  });
});

describe("what is behind us falls due no more", () => {
  test.each([
    [
      "a closed audit finding",
      table(
        "Audit findings",
        "Finding ID | Finding | Grade | Due | Status",
        "F-1 | No list | minor | 2026-01-31 | closed",
      ),
    ],
    [
      "a control that is implemented",
      table(
        "Statement of Applicability",
        "Control | Applicable | Status | Target date",
        "A.6.2.4 | yes | implemented | 2026-01-31",
      ),
    ],
    [
      "a concern that was answered",
      table(
        "Concerns log",
        "Concern ID | Description | Received | Due | Responded",
        "C-1 | Bias | 2026-01-01 | 2026-01-31 | 2026-01-20",
      ),
    ],
    [
      "anything in an obsolete document",
      "---\nid: D-1\nstatus: obsolete\nnext_review: 2027-01-31\n---\n\n# AI policy\n",
    ],
  ])("%s", (_name, text) => {
    expect(due(text)).toEqual([]);
  });
});

describe("what is still to do falls due", () => {
  test.each([
    [
      "an open audit finding",
      table(
        "Audit findings",
        "Finding ID | Finding | Grade | Due | Status",
        "F-1 | No list | minor | 2026-01-31 | open",
      ),
      "2026-01-31 audit finding",
    ],
    [
      "a control that is planned",
      table(
        "Statement of Applicability",
        "Control | Applicable | Status | Target date",
        "A.6.2.4 | yes | planned | 2026-01-31",
      ),
      "2026-01-31 control",
    ],
    [
      "an attestation that ends",
      table(
        "Attestations",
        "Attestation ID | Requirement | Statement | Attested by | Date | Valid until",
        "ATT-1 | 5.1 | It is led. | Jane Roe | 2026-01-31 | 2027-01-31",
      ),
      "2027-01-31 attestation Jane Roe",
    ],
    [
      "a document that is reviewed",
      "---\nid: D-1\nnext_review: 2027-01-31\n---\n\n# AI policy\n",
      "2027-01-31 review",
    ],
  ])("%s", (_name, text, expected) => {
    expect(due(text)).toEqual([expected]);
  });
});

test("a day that is not in the calendar falls never due; the rule about it says so", () => {
  expect(due(table("Risk treatment plan", "Action ID | Action | Due", "ACT-1 | Test | 2026-02-30"))).toEqual(
    [],
  );
});

test("a project without documents has nothing that falls due", () => {
  expect(dueDates(readProject({}))).toEqual([]);
});
