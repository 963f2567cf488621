/** Word lists of the generator. They make plausible sentences, not meaningful ones. */

export const units = [
  "harbour",
  "orchard",
  "granary",
  "lantern",
  "meadow",
  "foundry",
  "archive",
  "compass",
  "ferry",
  "quarry",
  "loom",
  "beacon",
  "cellar",
  "viaduct",
  "hangar",
  "nursery",
];

export const roles = [
  "Head of Data",
  "AI Governance Lead",
  "Chief Operating Officer",
  "Head of Claims",
  "Model Risk Manager",
  "Data Protection Officer",
  "Head of Customer Care",
  "Platform Engineering Lead",
  "Head of Purchasing",
  "Quality Manager",
  "Head of People",
  "Chief Technology Officer",
];

export const people = [
  "Ines Barreto",
  "Tomasz Wilk",
  "Farida Amrani",
  "Jonas Lindqvist",
  "Mei Tanaka",
  "Oluwaseun Ade",
  "Clara Rossi",
  "Piet de Graaf",
  "Noor Haddad",
  "Marek Novotný",
  "Lucía Ferrer",
  "Anna Schäfer",
];

export const systems = [
  "claims triage",
  "invoice reading",
  "churn forecast",
  "ticket routing",
  "demand planning",
  "document search",
  "speech transcripts",
  "fraud screening",
  "route planning",
  "contract summaries",
  "image inspection",
  "shift planning",
  "price suggestions",
  "meter anomaly alarms",
];

export const subjects = [
  "the product team",
  "the model owner",
  "each data steward",
  "the review board",
  "the operations desk",
  "a second reviewer",
  "the supplier manager",
  "every system owner",
  "the on-call engineer",
  "the internal auditor",
  "the privacy team",
  "top management",
];

export const verbs = [
  "records",
  "checks",
  "compares",
  "approves",
  "documents",
  "reports",
  "monitors",
  "reviews",
  "archives",
  "explains",
  "measures",
  "escalates",
  "samples",
  "labels",
];

export const objects = [
  "changes of the training data",
  "the results of the last evaluation",
  "complaints from affected persons",
  "the thresholds for manual review",
  "deviations from the intended use",
  "the list of third-party models",
  "drift of the input distribution",
  "the reasons for an override",
  "evidence of operator training",
  "incidents with an effect on people",
  "the retention of event logs",
  "the residual risk after treatment",
  "assumptions about the population",
  "known failure modes",
  "the quality of the reference labels",
];

export const circumstances = [
  "before each release",
  "once a quarter",
  "within five working days",
  "after every change of the supplier",
  "when a threshold is crossed",
  "as part of the management review",
  "for every system in scope",
  "during the pilot",
  "at the latest one month before the audit",
  "whenever a new market is entered",
  "together with the affected department",
  "in the system of record",
];

export const topics = [
  "data quality",
  "human oversight",
  "transparency",
  "supplier models",
  "monitoring",
  "fair treatment",
  "robustness",
  "event logging",
  "incident handling",
  "change control",
  "training records",
  "decommissioning",
  "access to models",
  "prompt handling",
  "labelling",
  "evaluation",
  "acceptable use",
  "life cycle",
];

export const adjectives = [
  "agreed",
  "current",
  "independent",
  "traceable",
  "proportionate",
  "written",
  "periodic",
  "documented",
];

/** The impact levels of systems, in turn: the inventory and the assessments agree on them. */
export const impactLevels = ["low", "medium", "high"];
