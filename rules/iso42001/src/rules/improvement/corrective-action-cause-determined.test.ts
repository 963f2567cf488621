import { testRule } from "../../test-rule.ts";
import { correctiveActionCauseDetermined } from "./corrective-action-cause-determined.ts";

testRule(correctiveActionCauseDetermined, [
  {
    shows: "gap",
    title: "words that give no cause",
    files: {
      "aims/nonconformities.yaml": `nonconformities:
  - id: NC-1
    found_on: 2026-03-02
    description: Alerts not read
    root_cause: unknown
                ~~~~~~~ NC-1 has a corrective action, and its cause is not given.
    corrective_action: Alerts go to the service desk
`,
    },
  },
  {
    shows: "good",
    title: "the cause stands in the log of corrective actions",
    files: {
      "aims/nonconformities.csv": "NC ID,Nonconformity,Found on\nNC-1,Old card in use,2026-03-02\n",
      "aims/capa-log.csv": `CAPA ID,Related NC,Description,Root cause
CAPA-1,NC-1,Quarterly look,nobody compares the editions
`,
    },
  },
  {
    shows: "absent",
    title: "no action, with its reason",
    files: {
      "aims/nonconformities.csv": `NC ID,Nonconformity,Found on,Need for action
NC-1,Wrong date,2026-03-02,"no: a typing error, texts are generated since May"
`,
    },
  },
]);
