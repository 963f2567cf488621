import type { RatedRisk, RiskPicture } from "@aims-lint/core";
import { expect, test } from "vitest";
import { fakeDossier } from "../../testing/fake-dossier.ts";
import {
  fakeMatrix,
  fakeRating,
  fakeRisk,
  fakeRiskPicture,
  fakeStatementEntry,
} from "../../testing/fake-registers.ts";
import { type ReadPage, readPage } from "../../testing/read-page.ts";
import { risks } from "./risks.ts";

const show = (picture: RiskPicture): ReadPage =>
  readPage(
    String(
      risks.render(
        fakeDossier({
          registers: {
            statement: [fakeStatementEntry("A.2.2")],
            systems: [],
            attestations: [],
            risks: picture,
          },
        }),
      ),
    ),
  );
const steady = fakeRisk("R-1");
const above = fakeRisk("R-2", { after: fakeRating(2, 3), owner: "Jane", treatment: "modify" });
const accepted = fakeRisk("R-3", {
  after: fakeRating(3, 3),
  accepted: { by: "The board", on: "2026-10-01", until: "2027-10-01" },
});
const levelOnly = fakeRisk("R-4", { before: { level: "High" }, after: {} });
const all: readonly RatedRisk[] = [steady, above, accepted, levelOnly];
const page = show(fakeRiskPicture(all));

test("the matrix is drawn with the organisation's words, likelihood downwards, each cell with its level", () => {
  expect(page.rows("Before treatment")).toEqual([
    ["", "Impact"],
    ["", "1 Minor", "2 Serious", "3 Severe"],
    ["Likelihood", "3 Likely", "medium 3", "high 6, above the limit3 risks", "high 9, above the limit"],
    ["2 Possible", "low 2", "medium 4", "high 6, above the limit"],
    ["1 Rare", "low 1", "low 2", "medium 3"],
  ]);
  expect(page.rows("After treatment 3 of 4 risks placed")[4]).toEqual([
    "1 Rare",
    "low 1",
    "low 21 risk",
    "medium 3",
  ]);
});

test("the limit runs between what is acceptable and what is above", () => {
  const source = String(
    risks.render(
      fakeDossier({
        registers: { statement: [], systems: [], attestations: [], risks: fakeRiskPicture([steady]) },
      }),
    ),
  );
  const cells = [...source.matchAll(/<td class="(level-[^"]*)"/g)].slice(0, 9).map(([, classes]) => classes);
  expect(cells).toEqual([
    "level-3 limit-right",
    "level-5 above limit-down",
    "level-5 above",
    "level-1",
    "level-3 limit-right",
    "level-5 above limit-down",
    "level-1",
    "level-1",
    "level-3",
  ]);
});

test("each cell leads to the list of its risks, and each risk to its row", () => {
  expect(page.links()).toEqual(expect.arrayContaining(["#cell-3-2", "#record-risk_3a_R-1"]));
  expect(page.ids).toEqual(expect.arrayContaining(["cell-3-2", "record-risk_3a_R-1"]));
  expect(page.rows("Which risk stands where")[1]).toEqual(["3 Likely × 3 Severe", "high", "", "R-3"]);
});

test("risks without a place are counted and listed with the reason", () => {
  expect(page.rows("1 of 4 risks is missing")[1]).toEqual([
    "R-4",
    "Something goes wrong with R-4",
    "neither likelihood nor impact that is on the scale; the level is given as High",
    "no rating that could be read",
  ]);
});

test("the register begins with what is above the limit and says who accepted it", () => {
  const rows = page.rows("All 4 risks; 2 above the limit after treatment, first");
  expect(rows.slice(1).map(([risk]) => risk?.split(" ")[0])).toEqual(["R-2", "R-3", "R-4", "R-1"]);
  expect(rows[1]?.slice(1)).toEqual([
    "6 (high) above the limit",
    "6 (high) above the limit",
    "modify",
    "",
    "",
    "Jane",
    "not accepted",
  ]);
  expect(rows[2]?.at(-1)).toBe("The board on 2026-10-01 until 2027-10-01");
});

test("figures count what is known, and say what is not", () => {
  const text = page.text();
  expect(text).toContain("above the limit (medium) before treatment 3 of 3; of 1 more it is not known");
  expect(text).toContain("above the limit (medium) after treatment 2 of 3; of 1 more it is not known");
  expect(text).toContain("of those above have a named acceptance 1 of 2");
  expect(text).toContain("have no rating after treatment 1 of 4");
});

test("without a matrix it says why and shows the levels as written, the highest first", () => {
  const written = (id: string, level: string): RatedRisk =>
    fakeRisk(id, { before: { level }, after: { level: "Low" } });
  const { text, rows } = show({
    notes: ["The method of aims/method.md has no table of levels."],
    risks: [written("R-1", "Medium"), written("R-2", "Critical"), written("R-3", "Medium")],
  });
  expect(text()).toContain("not known whether above a limit 3 of 3");
  expect(text()).toContain("No heat map can be drawn. The method of aims/method.md has no table of levels.");
  expect(rows("Risks by level").slice(1)).toEqual([
    ["Critical", "1", "0"],
    ["Medium", "2", "0"],
    ["Low", "0", "3"],
  ]);
});

test("cells of which the method says nothing are no level, and no limit is drawn around them", () => {
  const scale = fakeMatrix({ cells: [1, 2, 3].map(() => [undefined, undefined, undefined]) });
  expect(show(fakeRiskPicture([steady], { scale })).rows("Before treatment")[2]?.[2]).toBe("no level");
});

test("a risk that is in the register twice has one anchor", () => {
  const { ids } = show(fakeRiskPicture([steady, { ...steady, title: "Again" }]));
  expect(ids.filter((id) => id === "record-risk_3a_R-1")).toHaveLength(1);
});

test("no risk on record is said, with what to do", () => {
  expect(show({ notes: [], risks: [] }).text()).toMatch(/^No risk is on record\. Keep a register/);
});
