import { testRule } from "../../test-rule.ts";
import { correctiveActionAssigned } from "./corrective-action-assigned.ts";

testRule(correctiveActionAssigned, [
  {
    shows: "gap",
    title: "a log of actions without a place for days",
    files: {
      "aims/capa-log.csv": `CAPA ID,Related NC,Description,Owner,Status
~~~~~~~ None of the 2 entries of this log says until when.
CAPA-1,NC-1,Quarterly look,Mia,open
CAPA-2,NC-2,Alerts to desk,Mia,open
`,
    },
  },
]);
