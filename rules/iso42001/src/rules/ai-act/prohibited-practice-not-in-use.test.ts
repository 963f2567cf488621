import { testRule } from "../../test-rule.ts";
import { prohibitedPracticeNotInUse } from "./prohibited-practice-not-in-use.ts";

testRule(prohibitedPracticeNotInUse, [
  {
    shows: "gap",
    title: "a pilot is use as well; one record to a file",
    files: {
      "aims/systems/mood-watch.md": `---
kind: ai-system
id: SYS-001
name: Mood Watch
status: pilot
ai_act_class: Prohibited (Art. 5)
              ~~~~~~~~~~~~~~~~~~~ SYS-001 (Mood Watch) is classed as "Prohibited (Art. 5)" under the EU AI Act, and its status is pilot.
---

# Mood Watch
`,
    },
  },
  {
    shows: "good",
    title: "an idea that was turned down at intake",
    files: {
      "aims/systems.csv": `ID,Name,Status,AI Act classification
SYS-001,Trust Points,planned,prohibited
`,
    },
  },
  {
    shows: "absent",
    title: "words that nobody but the organisation knows",
    files: {
      "aims/systems.csv": `ID,Name,Status,AI Act classification
SYS-001,Trust Points,live,Tier 4
`,
    },
  },
]);
