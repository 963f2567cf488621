import { testRule } from "../../test-rule.ts";
import { developmentToolsAllowed } from "./development-tools-allowed.ts";

const soa = "Control,Applicable,Justification\nA.9.2,Yes,in use\n";
const review = (action: string): string =>
  `on: pull_request\njobs:\n  review:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${action}\n`;

testRule(developmentToolsAllowed, [
  {
    shows: "gap",
    title: "rules that name no tool at all are one finding",
    files: {
      "aims/soa.csv": soa,
      "aims/ai-use-policy.md": "# AI use policy\n\nUse AI with care, and check what it gives.\n",
    },
    code: {
      ".cursorrules": "Write tests first.\n",
      "CLAUDE.md": `Write tests first.
~ The rules for the use of AI name none of the tools with which the code is written: Claude Code and Cursor.
`,
    },
  },
  {
    shows: "gap",
    title: "a tool that reviews changes in a pipeline",
    files: {
      "aims/soa.csv": soa,
      "aims/ai-use-policy.md": "# AI use policy\n\nApproved: GitHub Copilot.\n",
    },
    code: {
      ".github/workflows/review.yml": `${review("coderabbitai/ai-pr-reviewer@v1")}              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ coderabbitai/ai-pr-reviewer is set up in the repository, and the rules for the use of AI do not name it.
`,
      ".github/copilot-instructions.md": "Write tests first.\n",
    },
  },
  {
    shows: "good",
    title: "the maker is named, or a system of the inventory claims the tool",
    files: {
      "aims/soa.csv": soa,
      "aims/ai-use-policy.md": "# AI use policy\n\nTools of Anthropic may be used for code.\n",
      "aims/systems.yaml": "systems:\n  - { id: SYS-003, name: Editor, components: [tool:cursor] }\n",
    },
    code: { "CLAUDE.md": "Write tests first.\n", ".cursorrules": "Write tests first.\n" },
  },
  {
    shows: "absent",
    title: "AI in the product is no tool",
    files: { "aims/soa.csv": soa, "aims/ai-use-policy.md": "# AI use policy\n\nUse AI with care.\n" },
    code: { "package.json": '{ "dependencies": { "openai": "^4.20.0" } }\n' },
  },
]);
