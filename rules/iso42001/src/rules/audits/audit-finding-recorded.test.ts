import { testRule } from "../../test-rule.ts";
import { auditFindingRecorded } from "./audit-finding-recorded.ts";

testRule(auditFindingRecorded, [
  {
    shows: "absent",
    title: "graded high, medium, low",
    files: {
      "aims/audit-findings.csv": `Finding ID,Severity,Finding
F-1,High,no plan
F-2,Low,long forms
`,
    },
  },
  {
    shows: "gap",
    title: "a nonconformity of another audit with the same number does not count",
    files: {
      "aims/audit.md": `# Internal audit report AUD-2

## Findings

| No  | Classification  | Finding             |
| --- | --------------- | ------------------- |
| F-1 | Non-conformance | effect not judged   |
  ~~~ F-1 is graded Non-conformance, and the log of nonconformities has nothing about it.
`,
      "aims/nonconformities.csv": `NC ID,Description,Source
NC-001,Effect not judged,"AUD-1, F-1"
`,
    },
  },
  {
    shows: "good",
    title: "the log names audit and finding",
    files: {
      "aims/audit.md": `# Internal audit report AUD-2

| No  | Classification  | Finding             |
| --- | --------------- | ------------------- |
| F-1 | Non-conformance | effect not judged   |
`,
      "aims/nonconformities.csv": `NC ID,Description,Source
NC-001,Effect not judged,"audit AUD-2, finding F-1"
`,
    },
  },
]);
