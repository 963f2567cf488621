import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day } from "../calendar/day.ts";
import type { Config } from "../configs/config.ts";
import type { Result } from "../results/result.ts";
import { lintTiny, riskRegister } from "../testing/tiny-register.ts";
import type { RollOutStep } from "./roll-out.ts";

const place = { offset: 0, line: 1, column: 1 };
const span = { path: "aims-lint.config.yaml", start: place, end: place };
const step = (rules: readonly string[], warn: string, enforce: string, audit?: string): RollOutStep => ({
  rules,
  warn: warn as Day,
  enforce: enforce as Day,
  ...(audit === undefined ? {} : { audit: audit as Day }),
  at: { warn: span, enforce: span },
});

/** A risk without an owner (an error) that is late (a warning), on 2026-11-21. */
const run = (rollOut: readonly RollOutStep[], config: Partial<Config> = {}): Result =>
  lintTiny([riskRegister([["R-1", "", "2026-01-01"]])], { rollOut, ...config });
const severities = ({ findings }: Result) =>
  Object.fromEntries(findings.map(({ rule, severity }) => [rule, severity]));

describe("a rule that is rolled out", () => {
  test.each([
    ["informs until the day on which it may warn", "2026-11-22", "2027-01-01", "info"],
    ["warns from that day on", "2026-11-21", "2027-01-01", "warning"],
    ["counts in full from the last day on", "2026-01-01", "2026-11-21", "error"],
  ])("%s", (_name, warn, enforce, severity) => {
    expect(severities(run([step(["risk-owned"], warn, enforce)]))).toEqual({
      "risk-owned": severity,
      "risk-on-time": "warning",
    });
  });

  test("says what it will count as, and from when", () => {
    const { findings } = run([step(["practice", "1.1"], "2027-01-01", "2027-06-01")]);
    expect(findings.map(({ rule, held }) => [rule, held])).toEqual([
      ["risk-owned", { severity: "error", until: "2027-06-01" }],
      ["risk-on-time", { severity: "warning", until: "2027-01-01" }],
    ]);
  });

  test("leaves its requirement with gaps", () => {
    const result = run([step(["requirement"], "2027-01-01", "2027-06-01")]);
    expect(result.coverage[0]).toMatchObject({ requirement: "1.1", state: "gaps", findings: 1 });
    expect(result.outcomes.find(({ rule }) => rule === "risk-owned")).toMatchObject({ outcome: "fail" });
  });

  test("is the mildest that several steps make it", () => {
    const steps = [step(["1"], "2026-01-01", "2026-06-01"), step(["1.1"], "2026-11-01", "2027-06-01")];
    for (const order of [steps, steps.toReversed()]) {
      const [finding] = run(order).findings;
      expect(finding).toMatchObject({
        severity: "warning",
        held: { severity: "error", until: "2027-06-01" },
      });
    }
  });

  test("is never graver than it is graded", () => {
    const rules = { "risk-owned": { severity: "info" as const } };
    const { findings } = run([step(["1.1"], "2026-01-01", "2027-06-01")], { rules });
    expect(findings[0]).toMatchObject({ severity: "info" });
    expect(findings[0]).not.toHaveProperty("held");
  });
});

test("no roll-out makes a finding graver, and a later day never a milder one", () => {
  const day = fc
    .date({ min: new Date("2026-01-01"), max: new Date("2027-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10) as Day);
  const steps = fc.array(
    fc
      .tuple(fc.constantFrom("1", "1.1", "risk-on-time", "requirement"), day, day)
      .filter(([, a, b]) => a !== b),
    { maxLength: 4 },
  );
  const grade = ["info", "warning", "error"];
  fc.assert(
    fc.property(steps, day, day, (some, one, other) => {
      const rollOut = some.map(([name, a, b]) => (a < b ? step([name], a, b) : step([name], b, a)));
      const graded = (today: Day) =>
        lintTiny([riskRegister([["R-1", "", "2025-01-01"]])], { rollOut }, today);
      const [earlier, later] = one < other ? [one, other] : [other, one];
      const plain = severities(run([]));
      const [before, after] = [severities(graded(earlier)), severities(graded(later))];
      for (const [rule, severity] of Object.entries(plain)) {
        expect(grade.indexOf(before[rule] ?? "")).toBeLessThanOrEqual(grade.indexOf(after[rule] ?? ""));
        expect(grade.indexOf(after[rule] ?? "")).toBeLessThanOrEqual(grade.indexOf(severity));
      }
    }),
  );
});

describe("a roll-out", () => {
  test("says how far its steps have come", () => {
    const steps = [
      step(["1"], "2027-01-01", "2027-06-01", "2026-01-01"),
      step(["2.1"], "2026-01-01", "2026-06-01"),
    ];
    expect(run(steps).rollOut).toEqual([
      {
        names: ["1"],
        rules: ["risk-on-time", "risk-owned"],
        phase: "audit",
        audit: "2026-01-01",
        warn: "2027-01-01",
        enforce: "2027-06-01",
        held: 2,
      },
      {
        names: ["2.1"],
        rules: ["task-owned"],
        phase: "enforce",
        warn: "2026-01-01",
        enforce: "2026-06-01",
        held: 0,
      },
    ]);
  });

  test("gives its days that are to come as something that falls due", () => {
    const { due } = run([
      step(["1.1"], "2026-11-01", "2027-06-01"),
      step(["2.1"], "2026-11-21", "2027-01-01"),
    ]);
    expect(due).toMatchObject([
      { day: "2026-11-21", type: "roll-out", title: "Roll-out: from here on 1 rule (2.1) can warn" },
      { day: "2027-01-01", title: "Roll-out: from here on 1 rule (2.1) can fail a run" },
      { day: "2027-06-01", at: span },
    ]);
  });

  test.each([
    [step(["risk-ownd"], "2027-01-01", "2027-06-01"), "Did you mean risk-owned?"],
    [step(["1.9"], "2027-01-01", "2027-06-01"), "No rule, requirement or group of rules is called 1.9."],
    [step(["document-parses"], "2027-01-01", "2027-06-01"), "guards the check itself"],
    [step(["1.1"], "2027-06-01", "2027-06-01"), "2027-06-01 is not after 2027-06-01."],
    [step(["1.1"], "2027-06-01", "2027-07-01", "2027-06-02"), "2027-06-01 is not after 2027-06-02."],
  ])("that cannot be meant is refused: %j", (wrong, message) => {
    expect(() => run([wrong])).toThrow(message);
  });

  test("leaves the guards of the check alone", () => {
    const result = lintTiny([riskRegister([["R-1", "Jane", "soon"]])], {
      rollOut: [step(["practice"], "2027-01-01", "2027-06-01")],
    });
    expect(severities(result)).toEqual({ "value-readable": "error" });
  });
});
