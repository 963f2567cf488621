import { describe, expect, test } from "vitest";
import * as kinds from "../kinds/index.ts";
import { annexC, catalogue, clauses, commonErrors, controls, objectiveRows } from "./catalogue.ts";

/** Clauses 4 to 10, as the table of contents of ISO/IEC 42001:2023 counts them. */
const clauseIds = words(`
  4.1 4.2 4.3 4.4
  5.1 5.2 5.3
  6.1.1 6.1.2 6.1.3 6.1.4 6.2 6.3
  7.1 7.2 7.3 7.4 7.5.1 7.5.2 7.5.3
  8.1 8.2 8.3 8.4
  9.1 9.2.1 9.2.2 9.3.1 9.3.2 9.3.3
  10.1 10.2
`);

const controlIds = words(`
  A.2.2 A.2.3 A.2.4
  A.3.2 A.3.3
  A.4.2 A.4.3 A.4.4 A.4.5 A.4.6
  A.5.2 A.5.3 A.5.4 A.5.5
  A.6.1.2 A.6.1.3
  A.6.2.2 A.6.2.3 A.6.2.4 A.6.2.5 A.6.2.6 A.6.2.7 A.6.2.8
  A.7.2 A.7.3 A.7.4 A.7.5 A.7.6
  A.8.2 A.8.3 A.8.4 A.8.5
  A.9.2 A.9.3 A.9.4
  A.10.2 A.10.3 A.10.4
`);

const objectiveIds = words(`
  A.2.1 A.3.1 A.4.1 A.5.1 A.6.1.1
  A.6.2.1 A.7.1 A.8.1 A.9.1 A.10.1
`);

/** A person's statement may be made about any requirement, so it is evidence for none by its kind. */
const aboutAnything = ["attestation"];

const phases = [
  ["plan", ["4", "5", "6", "6.1"]],
  ["do", ["7", "7.5", "8"]],
  ["check", ["9", "9.2", "9.3"]],
  ["act", ["10"]],
] as const;

describe("the catalogue of ISO/IEC 42001:2023", () => {
  test("has 32 sub-clauses, 38 controls in 9 groups, and 10 objective rows", () => {
    expect(clauses.clauses).toHaveLength(32);
    expect(controls.controls).toHaveLength(38);
    expect(controls.groups).toHaveLength(9);
    expect(controls.objectives).toHaveLength(10);
  });

  test("names every sub-clause and every control, in order", () => {
    expect(catalogue.requirements.map(({ id }) => id)).toEqual([...clauseIds, ...controlIds]);
    expect(catalogue.standard).toBe("ISO/IEC 42001:2023");
  });

  test("names the groups and the objective rows, and takes no objective row for a control", () => {
    expect(controls.groups.map(({ id }) => id)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `A.${n}`));
    expect([...objectiveRows.keys()]).toEqual(objectiveIds);
    expect(controlIds.filter((id) => objectiveRows.has(id))).toEqual([]);
  });

  test.each(phases)("puts clauses into the phase %s of plan, do, check, act", (phase, groups) => {
    expect(clauses.groups.filter((group) => group.phase === phase).map(({ id }) => id)).toEqual(groups);
    const inPhase = clauses.clauses.filter((clause) => clause.phase === phase).map(({ id }) => id);
    expect(inPhase).toEqual(clauseIds.filter((id) => groups.some((group) => id.startsWith(`${group}.`))));
  });

  test("files every entry under a heading that exists", () => {
    const headings = new Set(clauses.groups.map(({ id }) => id as string));
    for (const { id, group } of clauses.clauses) {
      expect(headings).toContain(group);
      expect(id.startsWith(`${group}.`)).toBe(true);
    }
    const groups = new Set(controls.groups.map(({ id }) => id as string));
    for (const { id, group, objective } of controls.controls) {
      expect(groups).toContain(group);
      expect(objectiveIds).toContain(objective);
      expect(id.startsWith(`${group}.`)).toBe(true);
    }
  });

  test("gives every control its place in Annex B", () => {
    for (const { id, guidance } of controls.controls) expect(guidance).toBe(id.replace("A", "B"));
  });

  test("counts 18 sub-clauses and 25 controls that ask for writing", () => {
    expect(clauses.clauses.filter(({ documented }) => documented !== "none")).toHaveLength(18);
    expect(controls.controls.filter(({ documented }) => documented === "document")).toHaveLength(25);
  });

  test("passes on what a report filters by and what a person reads", () => {
    for (const requirement of catalogue.requirements) {
      const { id, group, stages = [], documented, question = "", judgement = "", good = [] } = requirement;
      expect(catalogue.groups?.map((each) => each.id)).toContain(group);
      expect([[1], [2], [1, 2]], id).toContainEqual(stages);
      expect(["plan", "do", "check", "act"], id).toContain(requirement.phase);
      expect(documented).toBeDefined();
      expect(question).toMatch(/\?$/);
      expect(judgement, id).toMatch(/^Whether .+\.$/);
      expect(good.length, id).toBeGreaterThanOrEqual(2);
      expect(good.length, id).toBeLessThanOrEqual(3);
      for (const item of good) expect(item.length, item).toBeLessThan(110);
    }
  });

  test("asks at both stages of a certification, and for no stage without a requirement", () => {
    const atStage = (stage: 1 | 2) =>
      catalogue.requirements.filter(({ stages }) => stages?.includes(stage)).length;
    expect([atStage(1), atStage(2)]).toEqual([40, 55]);
  });

  test("uses no id twice", () => {
    const ids = [...clauses.groups, ...clauses.clauses, ...controls.groups].map(({ id }) => id as string);
    ids.push(...controls.objectives.map(({ id }) => id), ...controls.controls.map(({ id }) => id));
    ids.push(...[...annexC.objectives, ...annexC.risk_sources].map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("names evidence of known kinds only, and has a use for every kind of the pack", () => {
    const named = new Set(catalogue.requirements.flatMap(({ evidence }) => evidence));
    const own = Object.values(kinds).map(({ name }) => name as string);
    expect([...named].filter((name) => !own.includes(name))).toEqual([]);
    expect(own.filter((name) => !named.has(name))).toEqual(aboutAnything);
    for (const { evidence } of catalogue.requirements) expect(evidence.length).toBeGreaterThan(0);
  });
});

describe("the texts of the catalogue", () => {
  const texts = textsIn([clauses, controls, annexC, commonErrors]);

  test("are short", () => {
    expect(texts.filter((text) => text.length >= 400)).toEqual([]);
  });

  test("are explanations, not the standard's own words", () => {
    expect(texts.filter((text) => /\bshall\b/i.test(text))).toEqual([]);
  });

  test("promise nobody a verdict", () => {
    const own = catalogue.requirements.flatMap(({ summary, judgement = "", good = [] }) => [
      summary,
      judgement,
      ...good,
    ]);
    expect(own.filter((text) => /\b(?:compliant|certified)\b/i.test(text))).toEqual([]);
  });
});

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
