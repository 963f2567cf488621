import { testRule } from "../../test-rule.ts";
import { impactAssessmentCurrent } from "./impact-assessment-current.ts";

testRule(impactAssessmentCurrent, [
  {
    shows: "gap",
    title: "an interval of the organisation",
    files: {
      "aims/impact/score.md": `# AI system impact assessment

**Document ID:** AIA-001
**System:** SYS-001
**Impact level:** medium
**Date:** 2026-05-20
          ~~~~~~~~~~ AIA-001 is of 2026-05-20, more than 3 months ago, and no next assessment is planned.
`,
    },
    options: { months: 3 },
  },
  {
    shows: "good",
    title: "obsolete documents and rows that link to the assessment itself",
    files: {
      "aims/impact/old.md": `# AI system impact assessment

**Document ID:** AIA-000
**Status:** Superseded
**System:** SYS-009
**Impact level:** medium
**Date:** 2020-01-01
`,
      "aims/impact/score.md": `# AI system impact assessment

**Document ID:** AIA-001
**System:** SYS-001
**Impact level:** medium
**Date:** 2026-05-20
`,
      "aims/impact-assessments.md": `# Impact assessments

| Assessment ID | System  | Assessment date | Link                      |
| ------------- | ------- | --------------- | ------------------------- |
| AIA-001       | SYS-001 | 2024-05-20      | [file](impact/score.md)   |
`,
    },
  },
]);
