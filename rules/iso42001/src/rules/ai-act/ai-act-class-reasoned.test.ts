import { testRule } from "../../test-rule.ts";
import { aiActClassReasoned } from "./ai-act-class-reasoned.ts";

testRule(aiActClassReasoned, [
  {
    shows: "gap",
    title: "a prohibited class is as grave as high-risk, and n/a is no reason",
    files: {
      "aims/systems.yaml": `systems:
  - id: SYS-002
    name: Trust Points
    ai_act: { class: prohibited, reason: n/a }
                                         ~~~ SYS-002 (Trust Points) is classed as "prohibited" under the EU AI Act, and no reason is given.
`,
    },
  },
  {
    shows: "good",
    title: "reasons behind the class: an article, a dash, an annex; and outside the Union",
    files: {
      "aims/systems.md": `# AI system inventory

| ID      | Name | AI Act risk category                          |
| ------- | ---- | --------------------------------------------- |
| SYS-001 | One  | High-risk, Annex III 5(b)                     |
| SYS-002 | Two  | Minimal – spam filter for our own mail        |
| SYS-003 | Tri  | Limited risk, Article 50                      |
| SYS-004 | Four | Out of scope: neither offered nor used in the Union |
`,
    },
  },
  {
    shows: "absent",
    title: "a system outside the scope of the management system",
    files: {
      "aims/systems.csv": "ID,Name,In scope,AI Act class\nSYS-001,Toy,no,\n",
    },
  },
]);
