import { citations, date, defineKind, flag, identifier, person, references, text } from "@aims-lint/core";
import { normaliseControlId } from "./control-id.ts";
import { controlStatus } from "./control-status.ts";
import { names } from "./names.ts";
import { ofAnotherStatement } from "./other-statement.ts";

/** A row of the Statement of Applicability (6.1.3). */
export const control = defineKind({
  name: "control",
  summary: "A row of the Statement of Applicability: whether a control applies, why, and how far it is.",
  titles: names(
    "Statement of Applicability | SoA | AIMS Statement of Applicability",
    "Statement of Applicability (SoA) | Declaração de Aplicabilidade",
    "Déclaration d'applicabilité | Erklärung zur Anwendbarkeit | Annex A controls",
    "AIMS SoA",
    "Anwendbarkeitserklärung | Déclaration d’applicabilité | Declaración de aplicabilidad",
    "Dichiarazione di applicabilità | Verklaring van toepasselijkheid",
  ),
  types: ["statement-of-applicability", "soa"],
  prefixes: ["SOA"],
  locations: ["soa.*", "**/soa.*", "**/statement-of-applicability.*", "**/statement_of_applicability*.*"],
  collections: ["controls", "statement-of-applicability", "soa"],
  names: [],
  catalogued: "control",
  normaliseId: normaliseControlId,
  declines: ofAnotherStatement,
  fields: {
    id: identifier({
      aliases: names(
        "Control | Control ID | Annex A control | Annex A | Control ref | Control reference",
        "Ref | Reference | Control no | Control number | Annex A ref",
        "Kontrolle | Maßnahme (Anhang A) | Mesure | Controle | Controllo | Beheersmaatregel | Control del Anexo A",
      ),
    }),
    title: text({
      aliases: names(
        "Control title | Control name | Name | Description of control",
        "Bezeichnung | Titel | Intitulé | Título | Titolo | Omschrijving",
      ),
    }),
    applicable: flag({
      aliases: names(
        "Applicable | Applicability | Appl. | Included | Is applicable | Inclusion | In scope",
        "Applies | Included? | Applicable (Y/N) | Included / excluded",
        "Anwendbar | Anwendbarkeit | Applicable (O/N) | Aplicable | Aplicabilidad | Aplicável",
        "Aplicabilidade | Applicabile | Applicabilità | Van toepassing",
      ),
    }),
    justification: text({
      aliases: names(
        "Justification for inclusion / exclusion | Justification for inclusion/exclusion",
        "Justification for inclusion | Justification for exclusion | Begründung | Justificativa",
        "Justificación | Motivazione | Motivering",
        "Inclusion / exclusion justification | Inclusion/exclusion justification | Rationale",
        "Reason | Justification / evidence | Justification for inclusion or exclusion",
        "Reason for inclusion or exclusion | Closure | Rationale for inclusion / exclusion",
        "Begründung der Anwendbarkeit | Raison | Justificação | Giustificazione | Onderbouwing",
      ),
    }),
    status: controlStatus,
    owner: person({
      aliases: names(
        "Control owner | Responsible | Responsible owner",
        "Verantwortlich | Responsável | Responsabile | Verantwoordelijke | Responsable",
      ),
    }),
    evidence: citations({
      aliases: names(
        "Evidence document | Implementation reference | Linked document | Document",
        "Evidence link | Evidence reference | Documents | Evidence / reference",
        "Evidence location | Where | Implementation evidence",
        "Nachweis | Nachweise | Preuve | Preuves | Evidencia | Evidencias | Evidência | Evidências",
        "Evidenza | Bewijs",
      ),
    }),
    risks: references("risk", {
      aliases: names(
        "Risk | Risk IDs | Related risks | Risk treatment plan ref | Linked risks",
        "Treated risks",
      ),
    }),
    objectives: references("objective", {
      aliases: names(
        "Objective IDs | Related objectives | AI objectives | Linked objectives | Supports objectives",
        "Objectives supported",
      ),
      summary: "The AI objectives that the control serves.",
    }),
    target: date({
      aliases: names("Target date | Due date | Planned date | Planned for | Due | Planned completion"),
    }),
    nextReview: date({ aliases: names("Review date | Next review date | Review") }),
  },
});
