import type { Example } from "@aims-lint/core";

const policy = (version: string, text: string, drawn = ""): string => `# AI policy

**Document ID:** AIMS-POL-001
**Version:** ${version}
**Status:** Approved
**Approved by:** Ann Bell
**Approval date:** 2026-02-03
${drawn}
## Commitments

${text}
`;

const by = "Jane Doe <jane@example.com>";
const path = "aims/ai-policy.md";
const people = "People decide about people.";
const point = "                   ~~~~~~~~~~";

/** What `approved-text-unchanged` says. */
export const approvedTextUnchangedExamples: readonly Example[] = [
  {
    shows: "gap",
    title: "a policy that was weakened in June under its version of February",
    commits: [
      { on: "2026-02-04", by, files: { [path]: policy("2.0", people) } },
      { on: "2026-06-11", by, files: { [path]: policy("2.0", "People may decide about people.") } },
    ],
    files: {
      [path]: policy(
        "2.0",
        "People may decide about people.",
        `${point} AIMS-POL-001 says that it was approved on 2026-02-03 as version 2.0; 1 word changed on 2026-06-11.\n`,
      ),
    },
  },
  {
    shows: "gap",
    title: "a version that borrows the approval of the one before, in a change that nobody merged yet",
    base: { [path]: policy("2.0", people) },
    files: {
      [path]: policy(
        "2.1",
        "People may decide about people.",
        `${point} AIMS-POL-001 is version 2.1; the approval of 2026-02-03 was of version 2.0, and 1 word changed since.\n`,
      ),
    },
  },
  {
    shows: "good",
    title: "written before it was approved, then wrapped anew, and one slip of the pen put right",
    commits: [
      {
        on: "2026-01-20",
        by,
        files: { [path]: policy("1.0", "Everybody decides.").replace("2026-02-03", "2025-02-04") },
      },
      { on: "2026-02-04", by, files: { [path]: policy("2.0", "People decide about poeple, always.") } },
      { on: "2026-06-11", by, files: { [path]: policy("2.0", "People decide\nabout *people*, always.") } },
    ],
    files: { [path]: policy("2.0", "People decide\nabout *people*, always.") },
  },
  {
    shows: "absent",
    title: "a document that git does not know yet",
    commits: [{ on: "2026-02-04", by, files: { "aims/notes.md": "# Notes\n" } }],
    files: { [path]: policy("2.0", people) },
  },
];
