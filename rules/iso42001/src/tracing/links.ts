import * as kinds from "../kinds/index.ts";
import { readField } from "../reading.ts";
import { assessmentsOf } from "../rules/impact/assessments-of.ts";
import { cardsOf } from "../rules/systems/cards.ts";
import { partsPlayed } from "../rules/systems/parts-played.ts";
import {
  about,
  controlsOf,
  datasetsOf,
  either,
  itself,
  latestResults,
  namedBy,
  naming,
  nonconformitiesOf,
  objectivesOf,
  risksOf,
  rolesOf,
  treatmentsOf,
} from "./find.ts";
import type { Link, System } from "./link.ts";

/** The chain in the order in which an auditor follows it. */
export const links: readonly Link[] = [
  {
    title: "Inventory",
    requirements: ["4.1", "4.3", "A.4.2"],
    find: itself,
    missing: "The inventory does not have it.",
  },
  {
    title: "Roles",
    requirements: ["5.3", "A.3.2"],
    find: rolesOf,
    missing: "No role names this system, and none is held by its owner.",
  },
  {
    title: "Intended use",
    requirements: ["A.9.4"],
    find: about(kinds.intendedUse),
    missing: "Nothing says what it may be used for, and what not.",
  },
  {
    title: "Impact assessments",
    requirements: ["6.1.4", "8.4", "A.5.3"],
    find: assessmentsOf,
    missing: "Nobody has assessed what it may do to people and to society.",
    notExpected: unlessAlive,
  },
  {
    title: "Risks",
    requirements: ["6.1.2", "8.2"],
    find: risksOf,
    missing: "No risk in the register is a risk of this system.",
    notExpected: unlessAlive,
  },
  {
    title: "Treatments",
    requirements: ["6.1.3", "8.3"],
    find: treatmentsOf,
    missing: "No action treats a risk of this system.",
    notExpected: (target, project) =>
      risksOf(target, project).length === 0 ? "There is no risk on record to treat." : unlessAlive(target),
  },
  {
    title: "Controls in the Statement of Applicability",
    requirements: ["6.1.3"],
    find: controlsOf,
    missing: "Neither its risks nor their treatments name a control.",
    notExpected: unlessAlive,
  },
  {
    title: "Requirements",
    requirements: ["A.6.2.2"],
    find: about(kinds.requirement),
    missing: "Nothing says what it has to do, and how well.",
    notExpected: unlessDeveloped,
  },
  {
    title: "Design",
    requirements: ["A.6.2.3"],
    find: about(kinds.designRecord),
    missing: "Nothing says how it is built, and why so.",
    notExpected: unlessDeveloped,
  },
  {
    title: "Model and system cards",
    requirements: ["A.6.2.7"],
    find: cardsOf,
    missing: "No card describes it.",
    notExpected: unlessAlive,
  },
  {
    title: "Datasets",
    requirements: ["A.4.3", "A.7.3", "A.7.5"],
    find: datasetsOf,
    missing: "No datasheet says which data it was made with.",
    notExpected: unlessDeveloped,
  },
  {
    title: "Suppliers",
    requirements: ["8.1", "A.10.3"],
    find: either(about(kinds.supplier), namedBy("suppliers", kinds.supplier)),
    missing: "The inventory names a supplier of this system, and the supplier register does not have it.",
    notExpected: (target) =>
      readField(target, "suppliers") === undefined ? "The inventory names no supplier of it." : undefined,
  },
  {
    title: "Allocation of responsibilities",
    requirements: ["A.10.2"],
    find: about(kinds.responsibility),
    missing: "Nothing says which party answers for what.",
    notExpected: (target) =>
      readField(target, "suppliers") === undefined ? "The inventory names no supplier of it." : undefined,
  },
  {
    title: "Verification and validation",
    requirements: ["A.6.2.4"],
    find: about(kinds.verification),
    missing: "Nothing shows that it was tried before it was released.",
    notExpected: unlessDeveloped,
  },
  {
    title: "Deployment",
    requirements: ["A.6.2.5"],
    find: about(kinds.deployment),
    missing: "Nothing says how and on whose word it went live.",
    notExpected: unlessUsed,
  },
  {
    title: "Information for users",
    requirements: ["A.8.2"],
    find: about(kinds.userInformation),
    missing: "Nothing tells its users what they have to know.",
    notExpected: unlessInUse,
  },
  {
    title: "Monitoring",
    requirements: ["9.1", "A.6.2.6"],
    find: naming(kinds.monitoring),
    missing: "No indicator watches it.",
    notExpected: unlessUsed,
  },
  {
    title: "Latest monitoring results",
    requirements: ["9.1"],
    find: latestResults,
    missing: "No value was ever recorded for it.",
    notExpected: unlessUsed,
  },
  {
    title: "Event logs",
    requirements: ["A.6.2.8"],
    find: about(kinds.eventLog, kinds.loggedEvent),
    missing: "Nothing says which events it logs.",
    notExpected: unlessUsed,
  },
  {
    title: "Incidents, concerns and reports from outside",
    requirements: ["A.8.3", "A.8.4", "A.3.3"],
    find: about(kinds.incident, kinds.concern, kinds.adverseImpact),
    missing: "",
    notExpected: () => "None is on record; there may have been none.",
  },
  {
    title: "Nonconformities",
    requirements: ["10.2"],
    find: nonconformitiesOf,
    missing: "",
    notExpected: () => "None is on record; there may have been none.",
  },
  {
    title: "Changes",
    requirements: ["6.3", "8.1"],
    find: naming(kinds.change),
    missing: "",
    notExpected: () => "None is on record; there may have been none.",
  },
  {
    title: "Objectives",
    requirements: ["6.2"],
    find: objectivesOf,
    missing: "No objective is about it, and its risks serve none.",
    notExpected: unlessAlive,
  },
];

function status(target: System): string | undefined {
  return target.state("status") === "read" ? target.fields.status : undefined;
}

function unlessAlive(target: System): string | undefined {
  const at = status(target);
  return at === "planned" || at === "retired" ? `The system is ${at}.` : undefined;
}

function unlessInUse(target: System): string | undefined {
  const at = status(target);
  return at === undefined || at === "production" || at === "pilot"
    ? undefined
    : `The system is not in use: ${at}.`;
}

function unlessUsed(target: System): string | undefined {
  const parts = partsPlayed(target);
  if (parts.size > 0 && !parts.has("uses")) return "The organisation does not run this system itself.";
  return unlessInUse(target);
}

function unlessDeveloped(target: System): string | undefined {
  const parts = partsPlayed(target);
  if (parts.size === 0) return "The inventory does not say whether the organisation develops it.";
  if (!parts.has("develops")) return "The organisation does not develop this system.";
  return unlessAlive(target);
}
