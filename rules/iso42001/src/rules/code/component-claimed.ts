import { defineRule, type Project } from "@aims-lint/core";
import * as z from "zod";
import { claimsIn } from "../../code/claims-in.ts";
import { describeComponent } from "../../code/describe.ts";
import { system } from "../../kinds/system.ts";
import { listing } from "../../shared/listing.ts";
import { nameSystem } from "../systems/name-system.ts";
import { beyondOf } from "./beyond.ts";
import { claimHint } from "./claim-hint.ts";
import { isAsked, type Undeclared, undeclaredIn, usedBeyond } from "./undeclared.ts";

const why =
  "AI that no system of the inventory claims is in nobody's risk assessment, impact assessment and list of suppliers.";

/** Whatever AI is in the code belongs to a system of the inventory. */
export const componentClaimed = defineRule({
  id: "component-claimed",
  summary: "Every AI component in the code is claimed by a system of the inventory.",
  requirements: ["4.1", "4.3", "8.1", "A.4.2", "A.4.4"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "A folder claims all AI in it, and whoever claims a package claims the models and services that are asked through it. AI that is only in tests is not asked for; AI in research is only mentioned. What is no part of any system, such as a trial that ends soon, is waived with a reason and an end. No risk class is ever inferred.",
  on: "project",
  reads: [system],
  needs: ["code"],
  options: z.strictObject({}),
  messages: {
    unclaimed: {
      problem: "{component} is in the code, and no system of the inventory claims it.",
      why,
      how: 'Add "{name}" to the components of the system that it belongs to, or add that system to the inventory. {hint}',
    },
    untied: {
      problem:
        "{component} is in the code, and the inventory does not say of any system what of the code belongs to it.",
      why: "Whether the inventory is complete cannot be told from the outside as long as nobody says which system is made of what.",
      how: 'Add a field or column "Components" to the inventory, and enter "{name}" there for the system that it belongs to. {hint}',
    },
    uninventoried: {
      problem: "{component} is in the code, and there is no inventory of AI systems.",
      why,
      how: 'Begin an inventory of AI systems, with the one that uses it, and "{name}" among its components.',
    },
    beyond: {
      problem: "{component} is used in {folder} too, and no system claims it there; {systems} elsewhere.",
      why: "A second use of the same library or service is often a second system, with risks and people of its own.",
      how: "Add the folder to the paths of the system that it belongs to, or add a system to the inventory.",
    },
  },
  appliesTo: ({ code }) => code.components.some(isAsked),
  check(project, { report }) {
    const message = messageFor(project);
    const all = undeclaredIn(project);
    for (const found of all) {
      const { head, area, sighting, related } = found;
      const isSure = area === "product" && message !== "untied";
      report(message, {
        at: sighting.at,
        subject: `component:${head.id}`,
        related,
        severity: isSure ? "error" : area === "product" ? "warning" : "info",
        data: { component: describe(found), name: head.name, hint: claimHint(found, all, project) },
      });
    }
    for (const { component, by, open } of usedBeyond(project)) {
      const { folder, at } = beyondOf(open);
      report("beyond", {
        at,
        subject: `component:${component.id}`,
        severity: "warning",
        related: by.map((claim) => ({ at: claim.at, message: "It is claimed here." })),
        data: {
          component: describeComponent(component),
          folder,
          systems: `${listing(by.map((claim) => nameSystem(claim.system)))} ${by.length === 1 ? "claims" : "claim"} it`,
        },
      });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "a package that no system claims, and one that is used beyond the folders of its system",
      files: {
        "aims/systems.yaml": `systems:
  - id: SYS-001
    name: Kaj
    status: production
    components:
      packages: [openai]
      paths: [services/chat/]
`,
      },
      code: {
        "services/chat/package.json": `{
  "dependencies": {
    "openai": "^4.20.0"
  }
}
`,
        "services/letters/package.json": `{
  "dependencies": {
    "@anthropic-ai/sdk": "^0.30.0",
     ~~~~~~~~~~~~~~~~~ @anthropic-ai/sdk (npm, client of a model API, Anthropic) is in the code, and no system of the inventory claims it.
    "openai": "^4.20.0"
     ~~~~~~ (warning) openai (npm, client of a model API, OpenAI) is used in services/letters/ too, and no system claims it there; SYS-001 (Kaj) claims it elsewhere.
  }
}
`,
      },
    },
    {
      shows: "good",
      title: "by name, by folder",
      files: {
        "aims/systems.md": `# AI system inventory

| ID      | Name          | Status     | Components                   |
| ------- | ------------- | ---------- | ---------------------------- |
| SYS-001 | Harbour Score | production | \`services/scoring/\`        |
| SYS-002 | Kaj           | production | npm:openai                   |
`,
      },
      code: {
        "services/scoring/requirements.txt": "lightgbm==4.6.0\nscikit-learn==1.7.0\n",
        "services/chat/package.json": '{ "dependencies": { "openai": "^4.20.0" } }\n',
      },
    },
    {
      shows: "absent",
      title: "no AI in the code",
      files: {
        "aims/systems.csv": "ID,Name,Components\nSYS-001,Kaj,openai\n",
      },
      code: { "package.json": '{ "dependencies": { "express": "^5.0.0" } }\n' },
    },
  ],
});

function messageFor(project: Project): "unclaimed" | "untied" | "uninventoried" {
  if (project.records(system).length === 0) return "uninventoried";
  return project.derive(claimsIn).length === 0 ? "untied" : "unclaimed";
}

function describe({ head, members }: Undeclared): string {
  const others = members.slice(1).map(({ name }) => name);
  if (others.length === 0) return describeComponent(head);
  const named = others.length > 3 ? [...others.slice(0, 2), `${others.length - 2} more`] : others;
  return `${describeComponent(head)} with ${listing(named)}`;
}
