import { testRule } from "../../test-rule.ts";
import { scopeSystemsInInventory } from "./scope-systems-in-inventory.ts";

testRule(scopeSystemsInInventory, [
  {
    shows: "gap",
    title: "a list in YAML",
    files: {
      "aims/scope.yaml": `title: AIMS scope
systems: [SYS-001, Chat helper, { name: Shopping guide }]
                   ~~~~~~~~~~~ The scope names Chat helper, which the inventory does not have.
                                        ~~~~~~~~~~~~~~ The scope names Shopping guide, which the inventory does not have.
`,
      "aims/systems.yaml": `systems:
  - id: SYS-001
    name: Harbour Score
`,
    },
  },
  {
    shows: "good",
    title: "systems in general, names within names, ids of other things",
    files: {
      "aims/scope.md": `# AIMS scope

## AI systems in scope

| AI system                     | Stage      |
| ----------------------------- | ---------- |
| All assistants of employees   | production |
| Harbour Score, the new engine | production |

Suppliers SUP-003 and ISO 42001 are no systems.
`,
      "aims/systems.csv": `ID,Name,Status
SYS-001,Harbour Score,production
`,
    },
  },
]);
