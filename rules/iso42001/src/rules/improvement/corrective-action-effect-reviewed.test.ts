import { testRule } from "../../test-rule.ts";
import { correctiveActionEffectReviewed } from "./corrective-action-effect-reviewed.ts";

testRule(correctiveActionEffectReviewed, [
  {
    shows: "good",
    title: "emoji, notes and a plain column for the effect",
    files: {
      "aims/capa-register.md": `# CAPA register

| CAPA ID | Issue           | Corrective action | Effectiveness review      | Status              |
| ------- | --------------- | ----------------- | ------------------------- | ------------------- |
| CAPA-1  | Old card in use | Quarterly look    | ✅ 13 of 13, 2026-03-01    | ✅ Closed            |
| CAPA-2  | Alerts not read | Alerts to desk    |                           | 🟡 Implemented      |
| CAPA-3  | Wrong date      | none: typing slip |                           | Closed (2026-02-01) |
`,
    },
  },
  {
    shows: "gap",
    title: "done in spring, and nobody has looked since",
    files: {
      "aims/ncr/NCR-2026-004.yaml": `kind: nonconformity
id: NCR-2026-004
corrective_action: Alerts go to the service desk
done_on: 2026-03-02
status: implemented
effectiveness:
  result: pending
          ~~~~~~~ (warning) The action of NCR-2026-004 was done on 2026-03-02, and its effect has not been reviewed since.
`,
    },
  },
  {
    shows: "gap",
    title: "the question comes earlier where the organisation wants it",
    options: { months: 1 },
    files: {
      "aims/nonconformities.csv": `NC ID,Corrective action,Done on,Effectiveness result,Status
NC-1,Quarterly look,2026-09-02,,done
                               ~ (warning) The action of NC-1 was done on 2026-09-02, and its effect has not been reviewed since.
`,
    },
  },
  {
    shows: "good",
    title: "the review stands in the log of corrective actions",
    files: {
      "aims/nonconformities.csv": "NC ID,Nonconformity,Status\nNC-1,Old card in use,closed\n",
      "aims/capa-log.csv": `CAPA ID,Related NC,Description,Effectiveness,Checked on,Status
CAPA-1,NC-1,Quarterly look,13 of 13 current,2026-03-01,closed
`,
    },
  },
]);
