import {
  choice,
  date,
  defineKind,
  group,
  identifier,
  level,
  person,
  reference,
  references,
  text,
} from "@aims-lint/core";
import { controlMention } from "./control-id.ts";
import { names, synonyms } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";
import { treatmentOption } from "./treatment-option.ts";

const likelihood = level({
  aliases: names(
    "L | P | Probability | Likelihood score | Inherent likelihood | Inherent probability",
    "Inherent L | Probability of occurrence",
    "Eintrittswahrscheinlichkeit | Wahrscheinlichkeit | Probabilité | Vraisemblance | Probabilidad",
    "Probabilidade | Probabilità | Waarschijnlijkheid | Kans",
  ),
});
const impact = level({
  aliases: names(
    "I | Consequence | Severity | Impact score | Inherent impact | Inherent I",
    "Consequence level | C | S",
    "Auswirkung | Schadensausmaß | Schadenshöhe | Gravité | Impacto | Gravedad | Gravidade | Impatto | Gravità",
  ),
});

/** A risk of an AI system (6.1.2, 8.2). */
export const risk = defineKind({
  name: "risk",
  summary: "A risk of an AI system: rating, treatment, what remains, and who accepted it.",
  titles: names(
    "Risk register | AI risk register | Risks | Register of risks | Risk assessment",
    "AI risk assessment | Risk log | AI risks | Risk assessment results",
    "Registro de riscos | Registre des risques | Risikoregister",
    "Risikoverzeichnis | Registro de riesgos | Registro dei rischi | Risicoregister | Registro de risco",
  ),
  types: ["risk-register", "risk-assessment"],
  prefixes: ["RISK", "RSK", "R"],
  locations: ["risks/**", "**/risk-register.*", "**/risk_register.*"],
  collections: ["risks", "identified-risks", "identified_risks", "risk-register", "risk_register"],
  names: ["title"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({
      aliases: names(
        "Risk ID | Ref | Risk ref | Risk no | No | # | Risk # | RID",
        "Risiko-ID | Risikonummer | ID du risque | N° du risque | ID de riesgo | ID do risco",
        "ID rischio | Risico-ID",
      ),
    }),
    title: text({
      aliases: names(
        "Risk title | Name | Risk name",
        "Risikobezeichnung | Titel | Intitulé | Título | Titolo",
      ),
    }),
    description: text({
      aliases: names(
        "Risk | Risk description | Scenario | Risk scenario | Risk statement | Event",
        "Risiko | Risikobeschreibung | Beschreibung | Risque | Description du risque | Riesgo",
        "Descripción | Descripción del riesgo | Risco | Descrição | Descrição do risco | Rischio",
        "Descrizione | Risico | Omschrijving",
      ),
    }),
    system: references("system", {
      aliases: names(
        "AI system | System ID | Systems | AI systems | AI system ID | Affected system",
        "Asset",
        "KI-System | Système d’IA | Sistema de IA | Sistema di IA | AI-systeem",
      ),
    }),
    source: text({
      aliases: names(
        "Risk source | Threat | Origin | Cause | Trigger | Risk category | Category",
        "Ursache | Risikoquelle | Cause du risque | Causa | Origem | Fonte | Oorzaak",
      ),
    }),
    consequences: group(
      {
        organisation: text({
          aliases: names("Organization | Organisational | Organizational | Business | Business impact"),
        }),
        individuals: text({
          aliases: names("Individual | Persons | People | Individuals and groups | Affected persons"),
        }),
        societies: text({ aliases: names("Society | Societal | Social | Environment and society") }),
      },
      { aliases: names("Consequence for | Consequences for | Impact on | Effect on | Consequence") },
    ),
    effect: text({
      aliases: names(
        "Consequences | Consequence description | Potential consequence | Potential consequences",
        "Impact description | Potential impact | Effects | Harm | Potential harm",
      ),
      summary: "What happens if the risk comes true, in words.",
    }),
    affected: text({
      aliases: names("Affected parties | Affected party | Who is affected | Affected stakeholders | To whom"),
    }),
    likelihood,
    impact,
    level: level({
      aliases: names(
        "Risk level | Score | Risk score | Rating | Risk rating | Inherent risk | Inherent",
        "Inherent score | Inherent rating | Inherent level | Risk level (LxI) | L x I",
        "L x I (I) | Inherent risk score | Risk level (L×I) | Inherent risk level | Priority | Severity",
        "Risikostufe | Risikowert | Risikohöhe | Niveau de risque | Nivel de riesgo | Nível de risco",
        "Livello di rischio | Risiconiveau | Risicoscore",
      ),
    }),
    rating: level({
      aliases: names(
        "Score | Level | Risk level | Risk score | Risk rating | Risk level description",
        "Level description | Risk band | Band | Risk class | Inherent score | Inherent rating",
        "Inherent level",
      ),
      summary: "The level said a second time: the word beside the score.",
    }),
    owner: person({
      aliases: names(
        "Risk owner | Responsible owner | Responsible | Owner role",
        "Risikoeigner | Risikoverantwortlicher | Verantwortlich | Propriétaire du risque | Responsable",
        "Propietario del riesgo | Responsável | Proprietário do risco | Responsabile",
        "Titolare del rischio | Risico-eigenaar | Eigenaar | Verantwoordelijke",
      ),
    }),
    treatment: treatmentOption,
    treatmentText: text({
      aliases: names(
        "Treatment / control | Mitigation | Mitigations | Mitigation strategy",
        "Mitigation plan | Treatment plan | Treatment measures | Measures",
        "Treatment controls | Controls in place | Treatment rationale",
        "Maßnahme | Maßnahmen | Mesures | Medidas | Misure | Maatregelen",
      ),
    }),
    controls: references("control", {
      aliases: names(
        "Control | Control(s) | Annex A controls | Annex A | Controls applied",
        "Related controls | Control IDs",
      ),
      pattern: controlMention,
    }),
    residual: group(
      {
        likelihood: level({ aliases: ["L", "P", "Probability"] }),
        impact: level({ aliases: names("I | Consequence | Severity") }),
        level: level({
          aliases: names("Risk | Score | Rating | Risk level | Risk score | Risk rating | L x I | L x I (R)"),
        }),
        rating: level({ aliases: names("Score | Level | Risk rating | Risk level | Risk score") }),
      },
      {
        aliases: names(
          "Net | Remaining | Target | Post-treatment | After treatment | Current",
          "Rest | Résiduel | Residuo | Residuale",
          "Restrisiko | Risque résiduel | Riesgo residual | Risco residual | Rischio residuo | Restrisico",
        ),
        main: "level",
      },
    ),
    acceptedBy: person({
      aliases: names(
        "Accepted by | Risk acceptance | Residual risk accepted by | Acceptance | Approved by",
        "Acceptance by | Residual accepted by",
        "Akzeptiert von | Accepté par | Aceptado por | Aceito por | Accettato da | Geaccepteerd door",
      ),
    }),
    acceptedOn: date({
      aliases: names(
        "Accepted on | Acceptance date | Date accepted | Accepted at",
        "Akzeptiert am | Accepté le | Fecha de aceptación | Data de aceitação | Data di accettazione",
      ),
    }),
    acceptedUntil: date({
      aliases: names(
        "Acceptance until | Acceptance valid until | Acceptance expires | Acceptance expiry",
        "Acceptance end date",
      ),
    }),
    fromImpact: references("impact-assessment", {
      aliases: names(
        "From impact assessment | Impact assessment | Impact assessment ID",
        "Impact assessment ref | Source assessment | AIIA | ASIA",
      ),
      summary: "The impact assessment that the risk comes from.",
    }),
    objectives: references("objective", {
      aliases: names(
        "Objective | Objective ID | Objective IDs | Related objective | Related objectives",
        "AI objective | AI objectives | Affected objective | Affected objectives | Linked objectives",
      ),
      summary: "The AI objectives that the risk endangers.",
    }),
    assessedOn: date({
      aliases: names(
        "Assessed on | Assessment date | Date assessed | Date identified | Last assessed",
        "Last assessment | Last review | Last reviewed | Created date | Created | Assessed",
        "Date",
        "Bewertet am | Bewertungsdatum | Date d’évaluation | Fecha de evaluación | Data de avaliação",
        "Data di valutazione | Beoordeeld op",
      ),
    }),
    nextReview: date({
      aliases: names(
        "Next review date | Review date | Next assessment | Review due | Next review due",
        "Next due",
        "Nächste Überprüfung | Prochaine revue | Prochaine révision | Próxima revisión",
        "Próxima revisão | Prossima revisione | Volgende beoordeling",
      ),
    }),
    status: choice(["open", "treated", "accepted", "closed"], {
      aliases: names("Risk status | State | Stand | Statut | Estado | Situação | Stato"),
      words: synonyms({
        open: "in progress | active | identified | monitoring | monitored | mitigating | planned | to do | new | ongoing | under treatment | draft | assessed | pending | in treatment",
        treated: "mitigated | controlled | implemented | reduced | complete | completed",
        accepted: "retained | tolerated",
        closed: "done | resolved | retired | avoided | archived",
      }),
    }),
  },
});

/** One mention of a system, for records that speak of a single one. */
export const oneSystem = reference("system", {
  aliases: names("AI system | System ID | AI system ID | System name | AI system name | Systems"),
});
