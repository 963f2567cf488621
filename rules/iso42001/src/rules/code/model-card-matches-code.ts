import { defineRule, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { codeOfCard, namesModel, versionInName } from "../../code/card-code.ts";
import { modelCard } from "../../kinds/model-card.ts";
import { system } from "../../kinds/system.ts";
import { listing } from "../../shared/listing.ts";
import { isSameVersion } from "../../shared/same-version.ts";

const why =
  "A card of another model tells users, testers and auditors of limits and figures that are not those of what they get.";

/** The card speaks of the model that the code uses. */
export const modelCardMatchesCode = defineRule({
  id: "model-card-matches-code",
  summary: "A model card names the model and the version that the code uses.",
  requirements: ["A.6.2.7", "A.8.2"],
  severity: "error",
  basis: "requirement",
  notAGap:
    "A card is held against the code only where its system claims a model that the code names, or the file of one. What is set from outside, such as by a variable, is not known. The snapshot of a model, such as gpt-4o-2024-08-06, is that model.",
  on: modelCard,
  reads: [system],
  needs: ["code"],
  options: z.strictObject({}),
  messages: {
    model: {
      problem: "{card} is about {model}; the code of the system asks {others}.",
      why,
      how: "Test and describe the model that is used now, or put the one back that the card describes.",
    },
    version: {
      problem: "{card} is about version {version}; the model in the code is {others}.",
      why,
      how: "Describe the version that is in the code, or put the one back that the card describes.",
    },
    hash: {
      problem: "{card} gives a checksum that is not that of the model in the code, {others}.",
      why,
      how: "Find out which of the two was tested and released; correct the card, or put that model back.",
    },
  },
  appliesTo: (record, { project }) => isTied(record, project),
  check(record, { project, report }) {
    const { names, files } = codeOfCard(record, project);
    const card = record.id;
    const said = record.has("baseModel") ? (record.written("baseModel") ?? "") : "";
    const related = (found: typeof names) =>
      found.flatMap(({ sightings: [first], name }) =>
        first ? [{ at: first.at, message: `${name} is used here.` }] : [],
      );
    if (said !== "" && names.length > 0 && !names.some(({ name }) => namesModel(said, name)))
      report("model", {
        at: record.at("baseModel"),
        related: related(names),
        data: { card, model: said, others: listing(names.map(({ name }) => name)) },
      });
    const version = record.state("version") === "read" ? (record.written("version") ?? "") : "";
    const dated = files.filter(({ name }) => versionInName(name) !== undefined);
    if (
      version !== "" &&
      dated.length > 0 &&
      !dated.some(({ name }) => isSameVersion(versionInName(name) ?? "", version))
    )
      report("version", {
        at: record.at("version"),
        related: related(dated),
        data: { card, version, others: listing(dated.map(({ name }) => name)) },
      });
    const hash = hexIn(record.written("hash") ?? "");
    const hashed = files.filter(({ versions }) => versions.some((each) => hexIn(each) !== undefined));
    if (
      hash !== undefined &&
      hashed.length > 0 &&
      !hashed.some(({ versions }) => versions.some((each) => isSameHash(hash, each)))
    )
      report("hash", {
        at: record.at("hash"),
        related: related(hashed),
        data: { card, others: listing(hashed.map(({ name }) => name)) },
      });
  },
  examples: [
    {
      shows: "gap",
      title: "another model",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.7,Yes,users need it\n",
        "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Kaj, components: [services/chat/] }
`,
        "aims/model-cards/kaj.md": `# Model card of Kaj

**System:** SYS-001
**Base model:** gpt-4o
                ~~~~~~ Model card of Kaj is about gpt-4o; the code of the system asks gpt-5.
**Version:** 2.1.0
`,
      },
      code: {
        "services/chat/main.tf": `resource "azurerm_cognitive_deployment" "chat" {
  model {
    format = "OpenAI"
    name   = "gpt-5"
  }
}
`,
      },
    },
    {
      shows: "good",
      title: "a snapshot of the model that the card names",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.7,Yes,users need it\n",
        "aims/systems.yaml": "systems:\n  - { id: SYS-001, name: Kaj, components: [services/chat/] }\n",
        "aims/model-cards/kaj.md": `# Model card of Kaj

**System:** SYS-001
**Base model:** OpenAI GPT-4o (as a service)
**Version:** 2.1.0
`,
      },
      code: {
        "services/chat/main.tf": `resource "azurerm_cognitive_deployment" "chat" {
  model {
    format  = "OpenAI"
    name    = "gpt-4o"
    version = "2024-08-06"
  }
}
`,
      },
    },
    {
      shows: "absent",
      title: "the code names no model",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.7,Yes,users need it\n",
        "aims/systems.yaml": "systems:\n  - { id: SYS-001, name: Kaj, components: [openai] }\n",
        "aims/model-cards/kaj.md": "# Model card of Kaj\n\n**System:** SYS-001\n**Base model:** gpt-4o\n",
      },
      code: { "package.json": '{ "dependencies": { "openai": "^4.20.0" } }\n' },
    },
  ],
});

/** Whether there is a model in the code with which something that the card says can be compared. */
function isTied(record: RecordOf<typeof modelCard>, project: Project): boolean {
  const { names, files } = codeOfCard(record, project);
  if (names.length > 0 && record.has("baseModel")) return true;
  return files.length > 0 && (record.has("version") || record.has("hash"));
}

function hexIn(text: string): string | undefined {
  return /[0-9a-f]{7,64}/i.exec(text)?.[0].toLowerCase();
}

/** A hash may be shortened on either side. */
function isSameHash(one: string, other: string): boolean {
  const hex = hexIn(other);
  return hex !== undefined && (one.startsWith(hex) || hex.startsWith(one));
}
