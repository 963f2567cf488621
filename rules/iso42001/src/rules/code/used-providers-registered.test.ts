import { testRule } from "../../test-rule.ts";
import { usedProvidersRegistered } from "./used-providers-registered.ts";

const openai = '{ "dependencies": { "openai": "^4.20.0" } }\n';

testRule(usedProvidersRegistered, [
  {
    shows: "gap",
    title: "a client alone may be pointed at a model of one's own",
    files: { "aims/suppliers.csv": "Supplier ID,Supplier,Service\nSUP-001,Northmere,language model\n" },
    code: {
      "package.json": `${openai}                     ~~~~~~ (warning) The code uses openai of OpenAI, which is not in the supplier register.
`,
    },
  },
  {
    shows: "gap",
    title: "a supplier who was left",
    files: {
      "aims/suppliers.csv":
        "Supplier ID,Supplier,Service,Status\nSUP-001,OpenAI Ireland Ltd,language model,terminated\n",
    },
    code: {
      "package.json": `${openai}                     ~~~~~~ (warning) The code uses openai of OpenAI; the supplier register says that SUP-001 (OpenAI Ireland Ltd) is not in use.
`,
    },
  },
  {
    shows: "gap",
    title: "a coding tool is only mentioned",
    files: { "aims/suppliers.csv": "Supplier ID,Supplier,Service\nSUP-001,Northmere,language model\n" },
    code: {
      "CLAUDE.md": `Write tests first.
~ (info) The code uses Claude Code of Anthropic, which is not in the supplier register.
`,
    },
  },
  {
    shows: "gap",
    title: "of a coding tool that may not be used that alone is said; who provides it matters once it may",
    files: {
      "aims/suppliers.csv": "Supplier ID,Supplier,Service\nSUP-001,OpenAI Ireland Ltd,language model\n",
      "aims/ai-use-policy.md": "# AI use policy\n\n## Approved tools\n\nClaude Code.\n",
    },
    code: {
      "CLAUDE.md": `Write tests first.
~ (info) The code uses Claude Code of Anthropic, which is not in the supplier register.
`,
      ".cursorrules": "Write tests first.\n",
    },
  },
  {
    shows: "absent",
    title: "what runs on this machine, and what only tests call",
    files: { "aims/suppliers.csv": "Supplier ID,Supplier,Service\nSUP-001,Northmere,language model\n" },
    code: {
      "app.py": 'import requests\n\nrequests.post("http://localhost:11434/api/chat", json={})\n',
      "tests/requirements.txt": "openai\n",
    },
  },
]);
