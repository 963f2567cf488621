import { type Document, defineKind, identifier, section, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** The procedure by which AI systems are designed and built (A.6.1.3). */
export const lifeCycle = defineKind({
  name: "life-cycle",
  summary: "How AI systems are designed, built, tested, released, changed and retired responsibly.",
  form: "document",
  titles: names(
    "Life cycle procedure | Lifecycle procedure | AI life cycle procedure | AI lifecycle procedure",
    "AI system life cycle | AI system lifecycle | AI life cycle | AI lifecycle",
    "AI system life cycle procedure | AI system lifecycle procedure | AI life cycle management",
    "AI lifecycle management | AI system life cycle management | AI system lifecycle management",
    "AI development procedure | AI development process | AI system development procedure",
    "AI development life cycle | AI development lifecycle | AI design and development procedure",
    "Responsible AI development | Responsible AI development procedure | Responsible design and development",
    "Responsible AI design and development | AI design and development | AI engineering procedure",
    "Design and development procedure | Model development procedure | Model lifecycle management",
    "Ciclo de vida de sistemas de IA | Lebenszyklus von KI-Systemen",
  ),
  types: ["life-cycle-procedure", "lifecycle-procedure", "development-procedure"],
  prefixes: ["LCP", "SDLC"],
  locations: ["**/life-cycle-procedure*", "**/lifecycle-procedure*", "**/ai-lifecycle*"],
  declines: (document) => ofAnotherStandard(document) ?? impactOnly(document),
  fields: {
    id: identifier({ aliases: names("Document ID | Doc ID") }),
    title: text(),
    stages: section({
      aliases: names(
        "Stages and gates | Life cycle stages | Lifecycle stages | Stage | Phases | Gates | Phase gates",
        "Life cycle phases | Lifecycle phases | Process steps | Development stages | Steps",
      ),
    }),
    testing: section({
      aliases: names(
        "Tests | Test | Verification and validation | Verification | Validation | V&V",
        "Testing and validation | Testing requirements | Evaluation",
      ),
    }),
    oversight: section({ aliases: names("Human oversight | Human oversight and control | Human control") }),
    impact: section({
      aliases: names("Impact assessment | Impact assessments | AI system impact assessment | Impact"),
    }),
    data: section({
      aliases: names(
        "Training data | Data | Data management | Data requirements | Data collection | Data preparation",
      ),
    }),
    expertise: section({
      aliases: names(
        "Competence | Training and competence | Skills | Required expertise | Training of developers",
      ),
    }),
    release: section({
      aliases: names(
        "Release criteria | Release conditions | Criteria for release | Deployment | Deployment criteria",
        "Go-live criteria | Acceptance criteria | Release management | Exit criteria",
      ),
    }),
    approvals: section({
      aliases: names(
        "Approval | Sign-offs | Sign-off | Approvals and sign-offs | Approval gates | Who signs",
        "Signatures | Decision rights",
      ),
    }),
    change: section({
      aliases: names("Change control | Changes | Change management | Change | Version control and changes"),
    }),
    usability: section({ aliases: names("Usability | Controllability | Usability and controllability") }),
    parties: section({
      aliases: names(
        "Interested parties | Stakeholders | Stakeholder engagement | Talking with those affected",
        "Affected parties | Engagement of interested parties | Consultation",
      ),
    }),
  },
});

/** A text about one step only. */
function impactOnly({ title }: Document): string | undefined {
  const found = /\b(?:impact assessment|risk assessment|change management|data management)\b/i.exec(
    title?.value ?? "",
  );
  return found ? `speaks of one step only (${found[0].toLowerCase()})` : undefined;
}
