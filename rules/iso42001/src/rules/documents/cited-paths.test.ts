import { expect, test } from "vitest";
import { citedPaths } from "./cited-paths.ts";

test.each([
  ["procedures/use.md", [["procedures/use.md"]]],
  ["`../evidence/audit 2026.pdf`", [["../evidence/audit 2026.pdf", "2026.pdf"]]],
  ["AI policy v1.2.docx", [["AI policy v1.2.docx", "v1.2.docx"]]],
  ["See docs/plan.md, page 3, and docs/log.csv", [["docs/plan.md"], ["docs/log.csv"]]],
  ["docs/ops.md#switching-off", [["docs/ops.md"]]],
  ["README.md", [["README.md"]]],
  ["evidence/2026/", [["evidence/2026/"]]],
  ["agent/core.py", [["agent/core.py"]]],
  ["tests/test_*.py", []],
  ["https://example.org/report.pdf", []],
  ["example.org/report.pdf", []],
  ["HR/Legal", []],
  ["n/a", []],
  ["scikit-learn 1.4, Node.js", []],
  ["plan.md and log.csv of May", []],
  ["Minutes of the board, 2026-03-01", []],
])("%s", (text, paths) => expect(citedPaths(text)).toEqual(paths));
