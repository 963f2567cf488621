import { defineKind, identifier, person, section, text, version } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";
import { oneSystem } from "./risk.ts";

/** How an AI system was designed and built, and why so (A.6.2.3). */
export const designRecord = defineKind({
  name: "design-record",
  summary: "How an AI system was designed and built: architecture, choices with reasons, learning, threats.",
  form: "document",
  titles: names(
    "Design record | Design document | System design | AI system design | Design documentation",
    "Design and development record | Design and development documentation | System design document",
    "Model design | AI system architecture | Model architecture | Model design document",
    "Design specification | Technical design | Architecture and design | Design history",
  ),
  types: ["design-record", "design-document", "system-design"],
  prefixes: ["DES", "SDD"],
  locations: ["systems/*/design.*", "systems/*/design/**", "systems/*/architecture.*"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Document ID | Doc ID") }),
    title: text(),
    system: oneSystem,
    systemVersion: version({
      aliases: names("Version of the system | Model version | Release | Release version"),
    }),
    owner: person({ aliases: names("Document owner | Author | Architect | Designer") }),
    architecture: section({
      aliases: names("System architecture | Components | Overview | Model architecture"),
    }),
    choices: section({
      aliases: names(
        "Choices and reasons | Design choices | Design decisions | Decisions | Rationale | Alternatives",
        "Alternatives considered | Design rationale",
      ),
    }),
    learning: section({
      aliases: names(
        "Learning and evaluation | Learning | Training | Model training | Algorithm | Learning approach",
        "Machine learning approach | Training procedure",
      ),
    }),
    resources: section({ aliases: names("Hardware and software | Infrastructure | Platform | Tooling") }),
    threats: section({
      aliases: names(
        "Threats over the life cycle | Security threats | Security | Threat model | Threats and answers",
      ),
    }),
    interfaces: section({
      aliases: names("Interface | People and output | Human interaction | User interface | Outputs"),
    }),
  },
});
