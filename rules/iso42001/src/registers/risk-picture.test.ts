import type { RatedRisk, Rating, RiskPicture } from "@aims-lint/core";
import { describe, expect, test } from "vitest";
import { readProject } from "../test-rule.ts";
import { riskPicture } from "./risk-picture.ts";

type Files = Readonly<Record<string, string>>;

function picture(files: Files): RiskPicture {
  const found = riskPicture(readProject(files));
  if (!found) throw new TypeError("There are no risks.");
  return found;
}

function drawn({ scale }: RiskPicture): string[] {
  if (!scale) throw new TypeError("There is no matrix.");
  return scale.cells.map((row) =>
    row
      .map((cell) =>
        cell ? [cell.score, cell.level, cell.isAbove ? "!" : ""].filter(Boolean).join(" ") : "-",
      )
      .join(" | "),
  );
}

function one({ risks: [first] }: RiskPicture): RatedRisk {
  if (!first) throw new TypeError("There is no risk.");
  return first;
}

const names = (steps: readonly { readonly value?: number; readonly name?: string }[] = []): string[] =>
  steps.map(({ value, name }) => [value, name].filter((part) => part !== undefined).join(" "));

const numbers = `# Risk method

| Field | Value |
|---|---|
| Owner | Mia |
| Acceptance limit | 3 |

## Likelihood

| Value | Name | Definition |
|---|---|---|
| 3 | Almost certain | every month |
| 2 | Possible | once a year |
| 1 | Rare | less than once in five years |

## Consequence

| Value | Name | Definition |
|---|---|---|
| 1 | Minor | a nuisance |
| 2 | Major | lasting harm |

## Level

Level = likelihood × consequence: 1–2 Low | 3–4 Medium | 5–6 High
`;

const register = (head: string, ...rows: string[]): string =>
  `# Risk register\n\n| ${head} |\n|${"---|".repeat(head.split("|").length)}\n${rows.map((row) => `| ${row} |\n`).join("")}`;

const words = `# Risk method

## Risk matrix

| Likelihood \\\\ Impact | Low | Medium | High |
|---|---|---|---|
| 🔴 High | Medium | High | Critical |
| 🟡 Medium | Low | Medium | High |
| 🟢 Low | Low | Low | Medium |

## Risk acceptance

Low and medium risks are acceptable.
`;

describe("the matrix", () => {
  const rated = register("ID | Risk | Likelihood | Impact", "R-1 | Drift | 2 | 2");

  test("of numbers is their product, with the words of the organisation from the lowest to the highest", () => {
    const found = picture({ "aims/risk-method.md": numbers, "aims/risks.md": rated });
    expect(names(found.scale?.likelihoods)).toEqual(["1 Rare", "2 Possible", "3 Almost certain"]);
    expect(names(found.scale?.impacts)).toEqual(["1 Minor", "2 Major"]);
    expect(found.scale?.levels).toEqual(["Low", "Medium", "High"]);
    expect(found.scale?.limit).toBe("3");
    expect(drawn(found)).toEqual(["1 Low | 2 Low", "2 Low | 4 Medium !", "3 Medium | 6 High !"]);
    expect(found.scale?.at).toMatchObject({ path: "aims/risk-method.md", start: { line: 25 } });
  });

  test("of words is the one in the method, however it is turned", () => {
    const found = picture({ "aims/risk-method.md": words, "aims/risks.md": rated });
    expect(names(found.scale?.likelihoods)).toEqual(["Low", "Medium", "High"]);
    expect(found.scale?.levels).toEqual(["Low", "Medium", "High", "Critical"]);
    expect(drawn(found)).toEqual([
      "Low | Low | Medium",
      "Low | Medium | High !",
      "Medium | High ! | Critical !",
    ]);
  });

  test("that a register explains itself counts where there is no method", () => {
    const own = `${rated}\n${words.slice(words.indexOf("## Risk matrix"))}`;
    expect(drawn(picture({ "aims/risks.md": own }))[2]).toBe("Medium | High ! | Critical !");
  });

  test("has the steps that stand above the columns where nobody defines them", () => {
    const text = register(
      "ID | Risk | Likelihood (1-3) | Impact (1–2) | Level (L×I)",
      "R-1 | Drift | 3 | 2 | 6",
    );
    const found = picture({ "aims/risks.md": text });
    expect(names(found.scale?.likelihoods)).toEqual(["1", "2", "3"]);
    expect(drawn(found)).toEqual(["1 | 2", "2 | 4", "3 | 6"]);
    expect(one(found).before).toEqual({ likelihood: 2, impact: 1, level: "6" });
    expect(found.notes[0]).toBe("No acceptance limit could be read, so nothing is shown as above it.");
  });

  test("is not made up where nothing says how likelihood and impact make a level", () => {
    const silent = numbers.replace("Level = likelihood × consequence: ", "");
    const found = picture({ "aims/risk-method.md": silent, "aims/risks.md": rated });
    expect(drawn(found)).toEqual(["- | -", "- | -", "- | -"]);
    expect(found.notes).toContain("No matrix and no product could be read, so the cells have no level.");
    expect(one(found).before).toEqual({ likelihood: 1, impact: 1, level: "2 × 2" });
  });

  test.each([
    ["without a method", {}],
    [
      "of a scale in per cent",
      { "aims/risk-method.md": "# Risk method\n\n## Likelihood\n\n0 to 100\n\n## Impact\n\n1 to 5\n" },
    ],
  ])("is not drawn %s, and the notes say so", (_name, method) => {
    const found = picture({ ...method, "aims/risks.md": rated });
    expect(found.scale).toBeUndefined();
    expect(found.notes).toEqual([expect.stringMatching(/^There is no matrix: /)]);
    expect(one(found).before).toEqual({ level: "2 × 2" });
  });
});

describe("a rating has its place", () => {
  const before = (head: string, cells: string, method = numbers): Rating =>
    one(
      picture({
        "aims/risk-method.md": method,
        "aims/risks.md": register(`ID | Risk | ${head}`, `R-1 | Drift | ${cells}`),
      }),
    ).before;

  test.each([
    ["numbers", "Likelihood | Impact | Level", "3 | 2 | 6", "6"],
    ["words", "Likelihood | Impact | Level", "almost certain | MAJOR | 6", "6"],
    ["both", "Likelihood | Impact | Level", "3 (Almost certain) | 2 – Major | 6 (High)", "6 (High)"],
    ["factors", "L×I (inherent)", "3×2=6", "3×2=6"],
    ["factors the other way round", "Level (I×L)", "2 × 3 = 6", "2 × 3 = 6"],
    ["a score and a word beside it", "Likelihood | Impact | Score | Rating", "3 | 2 | 6 | High", "6 (High)"],
    ["factors and nothing else", "Likelihood | Impact", "3 | 2", "3 × 2"],
  ])("by %s", (_name, head, cells, level) => {
    expect(before(head, cells)).toEqual({ likelihood: 2, impact: 1, level, band: "High", isAbove: true });
  });

  test("by words and signs on a matrix of words", () => {
    expect(before("Likelihood | Impact | Level", "🔴 High | low | 🟡 Medium", words)).toEqual({
      likelihood: 2,
      impact: 0,
      level: "🟡 Medium",
      band: "Medium",
      isAbove: false,
    });
  });

  test("and where number and word disagree, the higher of the two levels", () => {
    expect(before("Likelihood | Impact | Level", "3 | 2 | 6 (Low)").band).toBe("High");
  });
});

describe("a rating without a place is counted with its reason", () => {
  const note = (head: string, ...rows: string[]): string | undefined =>
    picture({ "aims/risk-method.md": numbers, "aims/risks.md": register(head, ...rows) }).notes[0];

  test.each([
    ["only a level", "ID | Risk | Level", "R-1 | Drift | 6 (High)", "1 gives only a level"],
    ["no impact", "ID | Risk | Likelihood", "R-1 | Drift | 3", "1 gives no impact"],
    ["no likelihood", "ID | Risk | Impact", "R-1 | Drift | 2", "1 gives no likelihood"],
    [
      "a step that is none",
      "ID | Risk | Likelihood | Impact",
      "R-1 | Drift | 4 | 2",
      "1 is rated off the scale",
    ],
    [
      "a word that is none",
      "ID | Risk | Likelihood | Impact",
      "R-1 | Drift | amber | 2",
      "1 is rated off the scale",
    ],
    ["nothing", "ID | Risk | Likelihood | Impact", "R-1 | Drift | | ", "1 is not rated"],
    ["a cell too many", "ID | Risk | Likelihood | Impact", "R-1 | Drift | 3 | 2 | 6", "1 cannot be read"],
  ])("%s", (_name, head, row, why) => {
    expect(note(head, row)).toBe(`1 of 1 risks has no place in the matrix before treatment: ${why}.`);
  });

  test("closed risks are off the books", () => {
    const head = "ID | Risk | Likelihood | Impact | Status";
    const found = picture({
      "aims/risk-method.md": numbers,
      "aims/risks.md": register(head, "R-1 | Drift | | | closed", "R-2 | Bias | 1 | 1 | open"),
    });
    expect(found.notes).toEqual(["No risk is rated after treatment."]);
    expect(found.risks.map(({ isClosed }) => isClosed)).toEqual([true, undefined]);
  });

  test("a register that explains steps of its own is not shown on those of another", () => {
    const own = "\n## Likelihood scale\n\n- 1 – Never: no\n- 2 – Ever: yes\n";
    const rows = register("ID | Risk | Likelihood | Impact", "R-1 | Drift | 2 | 2");
    const method = numbers.replace(/## Likelihood[^#]*/, "");
    const found = picture({
      "aims/risk-method.md": method,
      "aims/a/risk-register.md": `${rows}${own}`,
      "aims/b/risk-register.md": `${rows.replace("R-1", "R-2")}${own.replace("Ever", "Often")}`,
    });
    expect(found.notes[0]).toBe(
      "1 of 2 risks has no place in the matrix before treatment: 1 is rated on a scale of its own register.",
    );
  });
});

describe("after treatment", () => {
  const head =
    "ID | Risk | Likelihood | Impact | Treatment | Residual likelihood | Residual impact | Residual level";
  const after = (cells: string): Rating =>
    one(
      picture({
        "aims/risk-method.md": numbers,
        "aims/risks.md": register(head, `R-1 | Drift | 3 | 2 | ${cells}`),
      }),
    ).after;

  test("a risk is where its residual rating says", () => {
    expect(after("modify | 1 | 2 | 2 (Low)")).toEqual({
      likelihood: 0,
      impact: 1,
      level: "2 (Low)",
      band: "Low",
      isAbove: false,
    });
  });

  test("a risk that is taken as it is stays where it was, and no other", () => {
    expect(after("retain | | | ")).toMatchObject({ likelihood: 2, impact: 1, isAbove: true });
    expect(after("modify | | | ")).toEqual({});
  });

  test("a level alone has its band and no place", () => {
    expect(after("modify | | | 4")).toEqual({ level: "4", band: "Medium", isAbove: true });
  });
});

test("a risk is told with its owner, treatment, controls, systems and acceptance", () => {
  const found = picture({
    "aims/systems.yaml": "systems:\n  - { id: SYS-001, name: Kaj, owner: Marta }\n",
    "aims/risks.yaml": `risks:
  - id: R-001
    title: Wrong fees in chat
    system: Kaj
    owner: Marta Kowalczyk
    treatment: mitigate
    controls: [A.6.2.4, a.6.2.4, ACME-1, docs/tests.md]
    status: open
    accepted_by: Ingrid Halvorsen
    accepted_on: 2026-10-28
    accepted_until: 2027-04-27
`,
  });
  expect(one(found)).toEqual({
    record: "risk:R-001",
    title: "Wrong fees in chat",
    at: expect.objectContaining({ path: "aims/risks.yaml" }),
    systems: ["SYS-001"],
    owner: "Marta Kowalczyk",
    treatment: "modify",
    controls: ["A.6.2.4", "ACME-1"],
    status: "open",
    before: {},
    after: {},
    accepted: { by: "Ingrid Halvorsen", on: "2026-10-28", until: "2027-04-27" },
  });
});

test("who has not accepted is not told as who has", () => {
  const text = register("ID | Risk | Level | Accepted by", "R-1 | Drift | High | pending");
  expect(one(picture({ "aims/risks.md": text })).accepted).toBeUndefined();
});

test("there is no picture where no risk is on record", () => {
  expect(riskPicture(readProject({ "aims/risk-method.md": numbers }))).toBeUndefined();
});
