import { defineKind, identifier, list, person, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";
import { oneSystem } from "./risk.ts";

/** A requirement that an AI system has to meet (A.6.2.2). */
export const requirement = defineKind({
  name: "requirement",
  summary: "A requirement of an AI system: what it has to do or to respect, and when that is met.",
  titles: names(
    "Requirements specification | System requirements | AI system requirements | AI requirements",
    "System requirements specification | Software requirements specification | Selection criteria",
    "Requirements and selection criteria | Requirements and specification | AI system specification",
    "AI system requirements and specification | AI system requirements specification",
    "Requirement specification | Functional requirements | Non-functional requirements",
    "Especificação de requisitos | Anforderungsspezifikation | Lastenheft | Pflichtenheft",
  ),
  types: ["requirements-spec", "requirements-specification", "system-requirements"],
  prefixes: ["REQ", "FR", "NFR"],
  locations: ["systems/*/requirements.*", "systems/*/requirements/**", "**/requirements-spec*"],
  collections: ["requirements"],
  names: ["text"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Requirement ID | Req ID | Req | Req. | Ref | # | No | Req no") }),
    text: text({
      aliases: names(
        "Requirement | Description | Statement | Requirement text | Requirement description",
        "System requirement | Need | Name | Specification",
      ),
    }),
    system: oneSystem,
    acceptance: text({
      summary: "When the requirement is met.",
      aliases: names(
        "Acceptance criterion | Acceptance criteria | Acceptance | Criterion | Criteria",
        "Fit criterion | Fit criteria | Pass criterion | Pass criteria | Success criterion",
        "Success criteria | Target | Threshold | Measure | Metric and target | Done when | Met when",
        "Verification criterion | Verification criteria",
      ),
    }),
    source: text({
      summary: "Where it comes from: an objective, a risk, a law, a wish.",
      aliases: names(
        "Origin | Derived from | Rationale | Reason | Traces to | Traceability | Objective | Objectives",
        "Basis | Source / rationale | Trace",
      ),
    }),
    type: text({ aliases: names("Category | Requirement type | Theme") }),
    stage: text({ aliases: names("Life cycle stage | Lifecycle stage | Phase | Life-cycle stage") }),
    tests: list({
      summary: "The tests that verify it.",
      aliases: names(
        "Test | Test ID | Test IDs | Test case | Test cases | Verified by | Verification | Tested by",
        "Verification test | V&V test | Verification method",
      ),
    }),
    priority: text({ aliases: names("MoSCoW | Importance") }),
    owner: person({ aliases: names("Requirement owner | Responsible") }),
  },
});
