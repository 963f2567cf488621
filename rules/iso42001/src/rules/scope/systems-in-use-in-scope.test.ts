import { testRule } from "../../test-rule.ts";
import { systemsInUseInScope } from "./systems-in-use-in-scope.ts";

testRule(systemsInUseInScope, [
  {
    shows: "good",
    title: "a scope that covers every system and names some",
    files: {
      "aims/scope.md": `# AIMS scope

All AI systems of the inventory, in particular SYS-001.
`,
      "aims/systems.csv": `ID,Name,Status
SYS-001,Harbour Score,production
SYS-002,Chat helper,live
`,
    },
  },
  {
    shows: "gap",
    title: "all systems that are listed, and one is not",
    files: {
      "aims/scope.md": `# AIMS scope

All AI systems listed here: SYS-001.
`,
      "aims/systems.csv": `ID,Name,Status
SYS-001,Harbour Score,production
SYS-002,Chat helper,live
~~~~~~~ SYS-002 (Chat helper) is in use, and the scope does not name it as it names other systems.
`,
    },
  },
  {
    shows: "absent",
    title: "nothing in use",
    files: {
      "aims/scope.md": `# AIMS scope

SYS-001
`,
      "aims/systems.csv": `ID,Name,Status
SYS-001,Harbour Score,planned
`,
    },
  },
  {
    shows: "gap",
    title: "out of scope, and no scope statement either",
    files: {
      "aims/systems.csv": `ID,Name,Status,In AIMS scope
SYS-001,Harbour Score,production,No
                                 ~~ SYS-001 (Harbour Score) is in use and out of scope, and no reason is given.
`,
    },
  },
  {
    shows: "gap",
    title: "the inventory says one thing, the scope another",
    files: {
      "aims/scope.md": `# AIMS scope

## AI systems in scope

- SYS-001 Harbour Score
`,
      "aims/systems.csv": `ID,Name,Status,In AIMS scope
SYS-001,Harbour Score,production,No
                                 ~~ SYS-001 (Harbour Score) is in use; the inventory says that it is out of scope, and the scope names it.
`,
    },
  },
  {
    shows: "good",
    title: "left out in a sentence",
    files: {
      "aims/scope.md": `# AIMS scope

It covers SYS-001. The hiring filter is excluded, since the parent company runs it.
`,
      "aims/systems.csv": `ID,Name,Status,In AIMS scope
SYS-001,Harbour Score,production,yes
SYS-003,Hiring filter,production,no
`,
    },
  },
]);
