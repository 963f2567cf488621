import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repository, run } from "../testing/run-built.ts";

describe("aims-lint explain", () => {
  test.each([
    ["residual-risk-accepted", "How to mend it"],
    ["document-parses", "What it reports"],
    ["6.1.3", "What an auditor would ask"],
    ["42001:A.6.2.4", "When it is no gap"],
    ["risk", "How it is recognised"],
    ["Statement of Applicability", "Evidence for"],
  ])("explains %s without a repository", (name, heading) => {
    const { status, stdout, stderr } = run(["explain", ...name.split(" ")], { cwd: repository({}) });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(`\n${heading}\n`);
  });

  test("does so as Markdown, into a file", () => {
    const folder = repository({});
    expect(
      run(["explain", "risk", "--format", "markdown", "--output", "risk.md"], { cwd: folder }).status,
    ).toBe(0);
    expect(readFileSync(join(folder, "risk.md"), "utf8")).toMatch(/^# risk\n/);
  });

  test.each([
    [["soa-complet"], "There is no rule, requirement or kind soa-complet. Did you mean soa-complete?"],
    [["6.1.9"], "Did you mean 6.1.1?"],
    [["6.1"], "6.1 is a heading. Below it stand 6.1.1, 6.1.2, 6.1.3, 6.1.4."],
    [["zzz"], "There is no rule, requirement or kind zzz.\n"],
    [[], "Say what to explain: a rule, a clause, a control or a kind."],
  ])("refuses %j", (args, message) => {
    const { status, stdout, stderr } = run(["explain", ...args]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});
