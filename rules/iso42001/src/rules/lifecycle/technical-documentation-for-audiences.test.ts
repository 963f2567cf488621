import { testRule } from "../../test-rule.ts";
import { technicalDocumentationForAudiences } from "./technical-documentation-for-audiences.ts";

testRule(technicalDocumentationForAudiences, [
  {
    shows: "good",
    title: "one of two cards says it for the system",
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.7,Yes,users and authorities ask\n",
      "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,production\n",
      "aims/model-cards/a.md": "# Model card\n\n**System:** SYS-001\n\n## Limitations\n\nWeak abroad.\n",
      "aims/model-cards/b.md": "# System card\n\n**System:** SYS-001\n\n## Who it is for\n\nOperators.\n",
    },
  },
  {
    shows: "absent",
    title: "a retired system",
    files: {
      "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.7,Yes,users and authorities ask\n",
      "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,retired\n",
      "aims/model-cards/a.md": "# Model card\n\n**System:** SYS-001\n\n## Limitations\n\nWeak abroad.\n",
    },
  },
]);
