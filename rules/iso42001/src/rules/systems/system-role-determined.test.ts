import { testRule } from "../../test-rule.ts";
import { systemRoleDetermined } from "./system-role-determined.ts";

testRule(systemRoleDetermined, [
  {
    shows: "good",
    title: "the scope says it for every system",
    files: {
      "aims/scope.md": `# AIMS scope

## Our roles

We are the deployer of every system.
`,
      "aims/systems.csv": `ID,Name,Owner
SYS-001,Harbour Score,Jane Doe
`,
    },
  },
  {
    shows: "gap",
    title: "the scope says it for another system",
    files: {
      "aims/scope.md": `# AIMS scope

## Our roles

| System  | Role     |
| ------- | -------- |
| SYS-001 | provider |
`,
      "aims/systems.csv": `ID,Name,Owner
SYS-001,Harbour Score,Jane Doe
SYS-002,Chat helper,Jane Doe
~~~~~~~ Nothing says which role the organisation has towards SYS-002 (Chat helper).
`,
    },
  },
  {
    shows: "good",
    title: "a word of the organisation's own",
    options: { roles: ["Trägerin"] },
    files: {
      "aims/systems.csv": `ID,Name,Our role
SYS-001,Harbour Score,Trägerin
`,
    },
  },
]);
