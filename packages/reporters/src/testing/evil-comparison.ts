import type { Comparison, Finding } from "@aims-lint/core";

/** For tests: what a change brings to a project with these findings, with texts that `text` gives. */
export function evilComparison(findings: readonly Finding[], text: () => string): Comparison {
  const other = (finding: Finding): Finding => ({ ...finding, message: text(), subject: text() });
  const [first, second = first, third = first, fourth = first] = findings;
  if (!first || !second || !third || !fourth) throw new TypeError("There is no finding.");
  return {
    base: { ref: text(), commit: text(), as: "merge-base", notes: [text(), text()] },
    news: [
      { finding: first, asks: true },
      { finding: third, before: "info", asks: false },
    ],
    eased: [{ finding: second, before: "error" }],
    mended: [other(first)],
    gone: [{ finding: other(third), why: text() }],
    standing: [fourth],
    unknown: [other(first)],
    records: [
      {
        change: "changed",
        kind: text(),
        id: text(),
        ref: text(),
        path: text(),
        fields: [{ field: text(), before: text(), after: text() }, { field: text() }],
      },
      { change: "removed", kind: text(), id: text(), ref: text(), path: text(), fields: [] },
    ],
    coverage: [{ requirement: text(), title: text(), before: "evidenced", after: "gaps" }],
  };
}
