import type { Comparison, Finding } from "@aims-lint/core";
import { expect, test } from "vitest";
import { fakeDossier } from "../../testing/fake-dossier.ts";
import { fakeComparison, fakeFinding, fakeResult } from "../../testing/fake-result.ts";
import { type ReadPage, readPage } from "../../testing/read-page.ts";
import { change } from "./change.ts";

const nothing = fakeComparison({
  base: { ref: "main", commit: "0123456789abcdef0123", as: "merge-base", notes: [] },
});
const finding = (id: string, values: Partial<Finding> = {}): Finding =>
  fakeFinding("", { fingerprint: id, message: `What is wrong with ${id}.`, ...values });
const show = (values: Partial<Comparison>, findings: readonly Finding[] = []): ReadPage =>
  readPage(
    `<main id="page">${String(
      change.render(fakeDossier({ result: fakeResult({ findings, comparison: { ...nothing, ...values } }) })),
    )}</main>`,
  );
const waived = { reason: "Bought.", approver: "Jane", until: "2027-01-01", at: fakeFinding("").at };

test("it has a say only where there is a comparison", () => {
  expect(change.applies?.(fakeDossier())).toBe(false);
  expect(change.applies?.(fakeDossier({ result: fakeResult({ comparison: nothing }) }))).toBe(true);
});

test("a change that brings nothing says so, against what, and shows no table", () => {
  const page = show({ standing: [finding("1"), finding("2", { waived })] });
  expect(page.text("page")).toBe(
    "This change brings no finding. Compared with 0123456789ab, where the change left main. 1 of 2 findings that stood before are open.",
  );
  expect(page.elements).not.toContain("table");
});

test("what the change asks for, what is new and what counts for nothing stand apart, each once", () => {
  const [asked, fresh, silent] = [
    finding("a"),
    finding("b", { severity: "warning" }),
    finding("c", { waived }),
  ];
  const { rows, text } = show({
    news: [
      { finding: asked, asks: true },
      { finding: fresh, asks: false, before: "info" },
      { finding: silent, asks: false },
    ],
  });
  expect(rows("What follows from the change")).toEqual([
    ["Finding", "Severity", "Place", "Rule"],
    ["What is wrong with a.", "error", "aims/risks.md:3:1", "residual-risk-accepted"],
  ]);
  expect(rows("What the change brings")[1]).toEqual([
    "What is wrong with b.",
    "warning",
    "aims/risks.md:3:1",
    "residual-risk-accepted",
    "info before",
  ]);
  expect(rows("Waived, or taken on")[1]?.[4]).toBe("waived until 2027-01-01");
  expect(text("page")).toContain("This change brings 1 error and 1 warning.");
});

test("what is perhaps new, milder than before, mended or gone says what it is", () => {
  const { rows, text } = show({
    unknown: [finding("u"), finding("w", { waived })],
    eased: [{ finding: finding("e", { severity: "warning" }), before: "error" }],
    mended: [finding("m")],
    gone: [{ finding: finding("g"), why: "The document\nwas removed." }],
  });
  expect(
    rows("The rule could not look")
      .slice(1)
      .map(([what]) => what),
  ).toEqual(["What is wrong with u."]);
  expect(rows("What it counted for")[1]?.[4]).toBe("error, now warning");
  expect(rows("What was found before")[1]?.[0]).toBe("What is wrong with m.");
  expect(rows("What went together")[1]?.[4]).toBe("The document was removed.");
  expect(text("page")).toContain("Whether 1 error more is new could not be told.");
});

test("only a finding that the page holds is a link", () => {
  const held = finding("a");
  expect(show({ news: [{ finding: held, asks: false }], mended: [finding("b")] }, [held]).links()).toEqual([
    "#finding-a",
  ]);
});

test("records tell their fields, from what to what", () => {
  const { rows } = show({
    records: [
      {
        change: "changed",
        kind: "risk",
        id: "R-1",
        ref: "risk:R-1",
        path: "aims/risks.md",
        fields: [
          { field: "owner", before: "Jane", after: "Ann" },
          { field: "due", after: "2027-01-01" },
        ],
      },
      { change: "removed", kind: "risk", id: "R-2", ref: "risk:R-2", path: "aims/risks.md", fields: [] },
    ],
  });
  expect(rows("What became of records").slice(1)).toEqual([
    ["risk:R-1", "changed", "aims/risks.md", "owner Jane → Ann due nothing → 2027-01-01"],
    ["risk:R-2", "removed", "aims/risks.md", ""],
  ]);
});

test("requirements that stand otherwise tell both states", () => {
  const { rows, links } = show({
    coverage: [{ requirement: "6.1.3", title: "AI risk treatment", before: "evidenced", after: "gaps" }],
  });
  expect(rows("Requirements that stand otherwise")[1]).toEqual([
    "6.1.3 AI risk treatment",
    "evidenced",
    "with gaps",
  ]);
  expect(links()).toEqual(["#requirement-6.1.3"]);
});

test("what could not be compared is said", () => {
  const base = { ...nothing.base, notes: ["The base\nholds no configuration."] };
  expect(show({ base }).text("page")).toContain("The base holds no configuration.");
});
