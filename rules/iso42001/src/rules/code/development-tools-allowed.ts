import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { codingTools, judgeTool } from "../../code/coding-tools.ts";
import { bestSighting } from "../../code/describe.ts";
import { responsibleUse } from "../../kinds/responsible-use.ts";
import { system } from "../../kinds/system.ts";
import { headOf } from "../../shared/head-of.ts";
import { listing } from "../../shared/listing.ts";

/** The AI tools with which people write code are among those that they may use. */
export const developmentToolsAllowed = defineRule({
  id: "development-tools-allowed",
  summary: "The AI tools with which the code is written are allowed by the rules for the use of AI.",
  requirements: ["A.9.2", "A.10.3"],
  severity: "warning",
  basis: "practice",
  notAGap:
    "A tool is allowed where the rules for the use of AI name it or its maker, or where a system of the inventory is that tool or claims it. Settings that somebody left in the repository show that a tool was meant to be used, not that it is.",
  on: "project",
  reads: [responsibleUse, system],
  needs: ["code"],
  options: z.strictObject({}),
  messages: {
    unnamed: {
      problem: "{tool} is set up in the repository, and the rules for the use of AI do not name it.",
      why: "What a coding tool sends out and what it writes is decided by its settings; nobody has decided whether it may be used here.",
      how: "Have it approved and add it to the tools that may be used, with what it may not be used for; or remove it.",
    },
    none: {
      problem: "The rules for the use of AI name none of the tools with which the code is written: {tools}.",
      why: "Rules that name no tool leave it to each person which one gets the code.",
      how: "List the tools that may be used, for what and by whom; have those approved that are in use, or remove them.",
    },
    forbidden: {
      problem: "{tool} is set up in the repository, and the rules for the use of AI forbid it.",
      why: "Rules that the repository itself breaks are taken seriously by nobody.",
      how: "Remove the tool and its settings; or have its use approved, and correct the rules.",
    },
  },
  appliesTo: (project) => project.records(responsibleUse).length > 0 && codingTools(project).length > 0,
  check(project, { report }) {
    const tools = codingTools(project).map((tool) => ({ ...tool, as: judgeTool(tool, project) }));
    const unnamed = tools.filter(({ as }) => as === "unnamed");
    const policy = project.records(responsibleUse)[0]?.document;
    const related = policy ? [{ at: headOf(policy), message: "The rules for the use of AI are here." }] : [];
    const [first] = unnamed;
    if (first && unnamed.length > 1 && unnamed.length === tools.length) {
      const at = bestSighting(first.component.sightings)?.at;
      const names = listing(unnamed.map(({ name }) => name));
      if (at) report("none", { at, subject: "project:coding-tools", related, data: { tools: names } });
    }
    for (const { component, name, as } of tools) {
      const at = bestSighting(component.sightings)?.at;
      const isSaid = as === "unnamed" && unnamed.length > 1 && unnamed.length === tools.length;
      if (as === "allowed" || isSaid || !at) continue;
      report(as, { at, subject: `component:${component.id}`, related, data: { tool: name } });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "one tool is approved, one is not, one is forbidden",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.9.2,Yes,in use\n",
        "aims/ai-use-policy.md": `# AI use policy

## Approved tools

| Tool           | For  |
| -------------- | ---- |
| GitHub Copilot | code |

## Prohibited use

- Cursor, until its terms are settled
`,
      },
      code: {
        ".github/copilot-instructions.md": "Write tests first.\n",
        ".cursorrules": `Write tests first.
~ Cursor is set up in the repository, and the rules for the use of AI forbid it.
`,
        "CLAUDE.md": `Write tests first.
~ Claude Code is set up in the repository, and the rules for the use of AI do not name it.
`,
      },
    },
    {
      shows: "good",
      title: "a tool that is a system of the inventory",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.9.2,Yes,in use\n",
        "aims/systems.csv": "ID,Name,Status\nSYS-003,Claude Code,production\n",
        "aims/ai-use-policy.md": "# AI use policy\n\nOnly AI systems of the inventory may be used.\n",
      },
      code: { "CLAUDE.md": "Write tests first.\n" },
    },
    {
      shows: "absent",
      title: "no rules for the use of AI",
      files: { "aims/systems.csv": "ID,Name\nSYS-001,Kaj\n" },
      code: { "CLAUDE.md": "Write tests first.\n" },
    },
  ],
});
