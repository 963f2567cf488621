import {
  citations,
  type Document,
  date,
  defineKind,
  identifier,
  level,
  person,
  references,
  section,
  text,
  version,
} from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";
import { oneSystem } from "./risk.ts";

/** An impact assessment of an AI system (6.1.4, 8.4, A.5.2 to A.5.5). */
export const impactAssessment = defineKind({
  name: "impact-assessment",
  summary: "What an AI system may do to individuals, groups and societies, and what follows from it.",
  titles: names(
    "AI system impact assessment | Impact assessment | AI impact assessment | AIIA | ASIA",
    "Algorithmic impact assessment | Impact assessments",
    "AI system impact assessment report | Evaluación de impacto | Avaliação de impacto",
  ),
  types: ["ai-system-impact-assessment", "aiia", "asia"],
  prefixes: ["IA", "AIIA", "ASIA", "IMPACT"],
  locations: ["impact-assessments/**", "impact/**", "impact-assessment*"],
  collections: ["assessments", "impact-assessments", "impact_assessments"],
  declines: (document) => ofAnotherStandard(document) ?? otherAssessment(document),
  fields: {
    id: identifier({ aliases: names("Assessment ID | Document ID | Doc ID | Impact ID | Reference") }),
    title: text({ aliases: ["Assessment title"] }),
    system: oneSystem,
    version: version({
      aliases: names("System version | Assessed version | Version assessed | Model version"),
    }),
    date: date({
      aliases: names(
        "Assessment date | Date of assessment | Assessed on | Performed on | Conducted on",
        "Completed on",
      ),
    }),
    level: level({
      aliases: names(
        "Impact level | Overall impact | Overall impact level | Result level | Risk level",
        "Overall risk",
      ),
    }),
    author: person({
      aliases: names("Assessor | Assessed by | Prepared by | Performed by | Conducted by | Assessment lead"),
    }),
    approver: person({ aliases: ["Approved by", "Approval"] }),
    approvedOn: date({ aliases: names("Approval date | Date approved | Approved date") }),
    nextReview: date({
      aliases: names("Next review date | Review due | Next assessment | Reassessment due | Review date"),
    }),
    intendedUse: section({
      aliases: names(
        "Intended use | Purpose | Intended purpose | Purpose and intended use",
        "System description | Use case",
      ),
    }),
    deployment: section({
      aliases: names(
        "Deployment context | Deployment | Context of use | Deployment and context",
        "Operating environment",
      ),
    }),
    misuse: section({
      aliases: names(
        "Foreseeable misuse | Misuse | Reasonably foreseeable misuse | Misuse scenarios",
        "Potential misuse | Misuse and abuse | Unintended use",
      ),
    }),
    individuals: section({
      aliases: names(
        "Individuals | Impact on individuals | Impacts on individuals | Individual impact",
        "Individual impacts | Effects on individuals | Individuals and groups",
        "Impact on individuals and groups | Impacts on individuals and groups",
        "Affected persons | Individual | Persons | Impact on people",
      ),
    }),
    groups: section({
      aliases: names(
        "Groups | Impact on groups | Impacts on groups | Vulnerable groups | Affected groups",
        "Individuals and groups | Impact on individuals and groups",
        "Impacts on individuals and groups | Group",
      ),
    }),
    societies: section({
      aliases: names(
        "Societies | Society | Societal impact | Societal impacts | Impact on society",
        "Impact on societies | Impacts on society | Impacts on societies | Effects on society",
        "Societal and environmental impact | Social impact | Social impacts",
      ),
    }),
    benefits: section({
      aliases: names("Benefits | Positive impacts | Expected benefits | Benefits and harms"),
    }),
    technicalContext: section({
      aliases: names(
        "Technical context | Technical description | Technical environment | Technical details",
        "System architecture | Architecture | Technology | Technical setup | Model details",
        "Technical and societal context | Technical, societal and legal context",
        "Technical, social and legal context",
      ),
    }),
    societalContext: section({
      aliases: names(
        "Societal context | Social context | Societal environment | Social environment",
        "Technical and societal context | Technical, societal and legal context",
        "Technical, social and legal context | Social and cultural context",
      ),
    }),
    jurisdictions: section({
      aliases: names(
        "Jurisdictions | Jurisdiction | Applicable jurisdictions | Legal context",
        "Legal and regulatory context | Regulatory context | Applicable law | Applicable laws",
        "Countries | Countries of use | Geographic scope | Geographical scope | Legal environment",
        "Technical, societal and legal context | Technical, social and legal context",
        "Regulatory environment | Place of use | Places of use",
      ),
    }),
    measures: section({
      aliases: names(
        "Measures | Mitigation | Mitigations | Mitigation measures | Risk treatment",
        "Safeguards | Controls",
      ),
    }),
    oversight: section({ aliases: ["Human oversight", "Oversight"] }),
    risks: references("risk", {
      aliases: names(
        "Related risks | Related risk | Risk IDs | Results and risks | Risks identified",
        "Linked risks",
      ),
    }),
    results: section({
      aliases: names(
        "Results | Results and risks | Findings | Assessment results | Risks",
        "Risks and results | Identified risks",
      ),
    }),
    conclusion: section({ aliases: names("Conclusion | Conclusions | Decision | Outcome | Recommendation") }),
    dpia: citations({ aliases: names("Data protection impact assessment | DPIA reference | DPIA link") }),
    retention: section({
      summary: "How long the assessment is kept.",
      aliases: names("Retention period | Kept for | Kept until | Keep until | Retain until"),
    }),
  },
});

/** An assessment of something else, or a text about how to assess. */
function otherAssessment({ title }: Document): string | undefined {
  const other =
    /\b(?:data protection|dpia|privacy|business impact|environmental impact|procedure|process|methodology|guide)\b/i.exec(
      title?.value ?? "",
    )?.[0];
  return other === undefined
    ? undefined
    : `speaks of something else than the impact of an AI system (${other.toLowerCase()})`;
}
