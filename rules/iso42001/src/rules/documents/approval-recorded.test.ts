import { testRule } from "../../test-rule.ts";
import { approvalRecorded } from "./approval-recorded.ts";

testRule(approvalRecorded, [
  {
    shows: "good",
    title: "the approver in the metadata, the day in the revision history, and both in a block at the end",
    files: {
      "aims/scope.md": `# Scope

**Status:** Approved
**Approver:** Ann Bell

| Version | Date       | Changes |
| ------- | ---------- | ------- |
| 1.1     | 2026-03-01 | Sites   |
`,
      "aims/concerns.md": `# Reporting of concerns

- **Document ID:** AIMS-PRC-007
- **Date:** 2026-03-01
- **Status:** Approved

## A.3.3 Where to turn

To the integrity officer.

**Document approval:**
- **Prepared by:** Jane Doe
- **Approved by:** Ann Bell
- **Next review:** 2027-03-01
`,
    },
  },
  {
    shows: "absent",
    title: "a note that calls itself final, and a page of which something could not be read",
    files: {
      "aims/notes.md": "# Notes\n\n**Status:** Final\n**Version:** 3\n",
      "aims/scope.md": `---
status: approved
approver: Ann: Bell
             ~ [document-parses] A value holds ": ", which YAML reads as a key within the value.
---

# Scope
`,
    },
  },
]);
