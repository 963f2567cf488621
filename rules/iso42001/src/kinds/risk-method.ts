import { defineKind, identifier, section, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** How risks are assessed and treated (6.1.1 to 6.1.3). */
export const riskMethod = defineKind({
  name: "risk-method",
  summary: "How the organisation assesses and treats AI risks: criteria, scales, acceptance and who decides.",
  form: "document",
  titles: names(
    "Risk method | Risk methodology | AI risk methodology | Risk management procedure",
    "AI risk management procedure | Risk assessment methodology | Risk assessment method",
    "Risk management methodology | Risk assessment and treatment method",
    "Risk assessment and treatment procedure | AI risk management process | Risk criteria",
    "AI risk assessment procedure | Risk assessment procedure | Risk management framework",
  ),
  types: ["risk-methodology", "risk-procedure"],
  prefixes: ["RM", "RMETH", "METHOD"],
  locations: ["risk/method*", "risk-method*", "risk/risk-method*"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: ["Document ID", "Doc ID"] }),
    title: text(),
    acceptanceLimit: text({
      summary: "The level up to which a risk is acceptable: `9`, `medium`, `below 10`.",
      aliases: names(
        "Acceptance limit | Risk acceptance limit | Acceptance threshold | Acceptance level",
        "Acceptable up to | Risk appetite | Risk tolerance | Maximum acceptable level",
        "Risk acceptance threshold | Acceptable risk level | Risk threshold",
        "Residual risk threshold | Tolerance threshold",
      ),
    }),
    likelihoodScale: section({
      aliases: names(
        "Likelihood | Likelihood scale | Likelihood scales | Probability | Probability scale",
        "Scale of likelihood | Likelihood assessment | Likelihood levels",
      ),
    }),
    consequenceScale: section({
      aliases: names(
        "Consequence | Consequence scale | Consequences | Impact scale | Impact",
        "Severity scale | Severity | Scale of consequence | Impact criteria | Impact assessment",
        "Impact levels",
      ),
    }),
    bands: section({
      aliases: names(
        "Level bands | Level | Levels | Risk levels | Risk level | Risk matrix | Level of risk | Bands",
        "Risk level calculation | Risk bands | Risk rating | Risk scoring | Risk evaluation",
      ),
    }),
    acceptance: section({
      aliases: names(
        "Acceptance | Risk acceptance | Acceptance criteria | Risk acceptance criteria",
        "Who may accept | Acceptance of risks | Acceptance authority",
        "Acceptance and authority | Risk acceptance and authority",
      ),
    }),
    consequences: section({
      aliases: names(
        "Dimensions of consequence | Consequence dimensions | Impact dimensions",
        "Consequences for the organisation, individuals and societies",
        "Impact on organisation, individuals and societies",
        "Impact criteria on organisation, individuals and societies",
      ),
    }),
    treatment: section({
      aliases: names(
        "Treatment | Risk treatment | Treatment process | Treatment options",
        "Risk treatment process | Risk treatment options",
      ),
    }),
    interval: section({
      aliases: names(
        "Interval | Re-assessment | Reassessment | When risks are assessed again",
        "Review interval | Re-assessment triggers | Triggers | Frequency",
        "Review and triggers",
      ),
    }),
  },
});
