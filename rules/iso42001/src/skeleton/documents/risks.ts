import { columns, skeletonDocument } from "../define.ts";

export const risks = skeletonDocument({
  path: "risks",
  kind: "risk-register",
  id: "AIMS-RSK-002",
  title: "AI risk register",
  why: "Treatment, controls and the Statement of Applicability all follow from these risks.",
  parts: [
    {
      heading: "Risks",
      collection: "risks",
      write:
        "One entry for each risk, for every system in use. Rate it before and after treatment, by the method. An auditor takes one and asks for the system, the action, the control and who accepted what remains.",
      columns: columns(
        "id | Risk ID | R-001",
        "system | System | SYS-001",
        "source | Source | data, automation, supplier, misuse, transparency",
        "description | Description | what may happen, and why",
        "organisation | Organisation | consequence for you, a step of the scale",
        "individuals | Individuals | consequence for people",
        "societies | Societies | consequence for societies",
        "likelihood | Likelihood | a step of the scale",
        "impact | Impact | the highest consequence",
        "level | Level | as the method says",
        "owner | Owner | who answers for it",
        "treatment | Treatment | modify, share, avoid or retain",
        "controls | Controls | ids of Annex A, such as A.6.2.6",
        "residual_likelihood | Residual likelihood | after treatment",
        "residual_impact | Residual impact | after treatment",
        "residual_level | Residual level | after treatment",
        "accepted_by | Accepted by | who accepts what remains",
        "accepted_on | Accepted on | the day",
        "assessed_on | Assessed on | the day",
        "next_review | Next review | the day",
        "status | Status | open, treated, accepted or closed",
        "from_impact | From impact | id of the impact assessment",
        "objectives | Objectives | ids of objectives it endangers",
      ),
    },
  ],
});
