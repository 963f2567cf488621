import type { Example } from "@aims-lint/core";
import { testRule } from "../../test-rule.ts";
import { approverTookPart } from "./approver-took-part.ts";

const text = `# Risk method

**Document ID:** AIMS-RSK-001
**Approved by:** Ann Bell
**Approval date:** 2026-05-01
`;
const ann = "Ann Bell <ann.bell@example.com>";
const files = { "aims/scope.md": "# Scope\n", "aims/risk-method.md": text };
const start = { on: "2026-01-05", by: ann, files: { "aims/scope.md": "# Scope\n" } };
const by = "Max Meyer <max@example.com>";

/** How a change came in, with what counts. */
const came = (
  shows: Example["shows"],
  title: string,
  commit: { readonly mergedBy?: string; readonly reviewedBy?: string },
  accepts: readonly string[],
): Example => ({
  shows,
  title,
  files,
  commits: [start, { on: "2026-05-02", by, ...commit, files: { "aims/risk-method.md": text } }],
  options: { accepts },
});

testRule(approverTookPart, [
  came("good", "a merge counts where the organisation takes it for an approval", { mergedBy: ann }, [
    "merge",
  ]),
  came("absent", "a merge by a forge says nothing", { mergedBy: "GitHub <noreply@github.com>" }, ["merge"]),
  {
    ...came("gap", "a merge does not count where only reviews do", { mergedBy: ann }, ["review"]),
    files: {
      ...files,
      "aims/risk-method.md": text.replace(
        "Ann Bell\n",
        "Ann Bell\n                 ~~~~~~~~ Ann Bell is said to have approved AIMS-RSK-001 on 2026-05-01, and took no part in how it came here (review).\n",
      ),
    },
  },
]);
