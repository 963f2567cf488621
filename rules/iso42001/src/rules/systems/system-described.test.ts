import { testRule } from "../../test-rule.ts";
import { systemDescribed } from "./system-described.ts";

testRule(systemDescribed, [
  {
    shows: "gap",
    title: "one file for each system, with a template's words left in",
    files: {
      "aims/systems/harbour-score.md": `# Harbour Score

| Field     | Value                  |
| --------- | ---------------------- |
| System ID | SYS-001                |
| Our role  | provider               |
| Impact    | high                   |
| Purpose   | [describe the purpose] |
              ~~~~~~~~~~~~~~~~~~~~~~ The inventory does not say the purpose of SYS-001 (Harbour Score).
| Stage     | In production          |
`,
    },
  },
]);
