import {
  choice,
  citations,
  date,
  defineKind,
  flag,
  group,
  identifier,
  level,
  list,
  person,
  text,
  version,
} from "@aims-lint/core";
import { components } from "./components.ts";
import { names, synonyms } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** An AI system in the inventory (4.1, 4.3, A.4.2). */
export const system = defineKind({
  name: "system",
  summary: "An AI system that the organisation builds, offers or uses.",
  titles: names(
    "AI system inventory | AI inventory | Inventory of AI systems | System inventory",
    "AI system register | AI systems | Systems | AI asset inventory | AI systems register",
    "Model inventory",
    "KI-Systeme | KI-Inventar | Verzeichnis der KI-Systeme | Inventaire des systèmes d’IA",
    "Inventario de sistemas de IA | Inventário de sistemas de IA | Inventario dei sistemi di IA",
    "Inventaris van AI-systemen",
  ),
  types: ["ai-system", "ai-system-inventory", "inventory"],
  prefixes: ["SYS", "AIS"],
  locations: ["systems.*", "systems/*", "inventory.*", "inventory/*"],
  collections: ["systems", "ai-systems", "ai_systems", "inventory"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({
      aliases: names(
        "System ID | AI system ID | Ref | Asset ID",
        "System-ID | Kennung | Identifiant | Identificador | Identificatore | Systeem-ID",
      ),
    }),
    name: text({
      aliases: names(
        "System name | AI system name | AI system | System | Title",
        "KI-System | Systemname | Bezeichnung | Système | Nom du système | Nom | Sistema | Nombre",
        "Nome | Nome do sistema | Systeem | Naam",
      ),
    }),
    purpose: text({
      aliases: names(
        "Purpose / use case | Use case | Business purpose | Business function | Description",
        "Intended purpose",
        "Zweck | Verwendungszweck | Finalité | Finalidad | Propósito | Finalidade | Scopo | Finalità | Doel",
      ),
    }),
    intendedUse: text({ aliases: names("Intended use | Uses | Use") }),
    uses: list({
      aliases: names("Actual uses | Actual use | Current uses | Used for"),
      summary: "What it is really used for.",
    }),
    roles: list({
      aliases: names(
        "Role | Our role | AI role | Role(s) | Organisation role | Organization role",
        "Role of the organisation",
        "Rolle | Rôle | Papel | Ruolo | Rol",
      ),
    }),
    status: choice(["planned", "development", "pilot", "production", "retired"], {
      aliases: names(
        "Lifecycle stage | Life cycle stage | Lifecycle | Deployment status | Stage",
        "Operational status | Lifecycle status",
        "Lebenszyklusphase | Phase | Étape du cycle de vie | Fase | Fase del ciclo de vida | Stato",
      ),
      words: synonyms({
        planned: "idea | proposed | design",
        development: "in development | build | testing | test | staging | prototype",
        pilot: "experimental | beta | trial | poc",
        production: "live | in use | active | deployed | operational | in production | operation | released",
        retired: "decommissioned | withdrawn | out of use | inactive | archived | switched off",
      }),
    }),
    origin: text({ aliases: names("Source | Build or buy | Developed or acquired") }),
    owner: person({
      aliases: names(
        "System owner | Business owner | AI system owner | Responsible | Product owner",
        "Owner email",
        "Verantwortlich | Responsable | Responsável | Responsabile | Verantwoordelijke",
      ),
    }),
    impactLevel: level({
      aliases: names(
        "Impact | Risk level | Risk tier | Risk classification | Criticality | Impact tier",
        "Risk category",
      ),
    }),
    inScope: flag({ aliases: names("In scope | In AIMS scope | AIMS scope | Scope") }),
    scopeReason: text({
      aliases: names("Scope reason | Exclusion reason | Reason for exclusion | Out of scope reason"),
    }),
    version: version({ aliases: names("System version | Current version | Model version") }),
    deployedOn: date({
      aliases: names(
        "Deployed | Deployment date | Go-live | Go live | In production since | Go-live date",
        "Live since",
      ),
    }),
    users: list({ aliases: ["User groups", "Intended users"] }),
    personalData: flag({
      aliases: names("Personal data processed | Processes personal data | PII | Contains personal data"),
    }),
    data: list({ aliases: names("Datasets | Data categories | Data sources | Training data") }),
    suppliers: list({
      aliases: names("Supplier | Vendor | Vendors | Provider | Model provider | Model / provider / version"),
    }),
    oversight: text({ aliases: names("Human oversight | Human in the loop | Oversight role") }),
    impactAssessment: citations({
      aliases: names("Impact assessment link | Assessment | Impact assessment ID | AIIA | ASIA"),
    }),
    modelCard: citations({ aliases: names("Model card link | System card | Card | Documentation") }),
    userInformation: citations({
      aliases: names("User information | User notice | Instructions for use | Information for users"),
    }),
    lastReview: date({
      aliases: names("Last reviewed | Last assessment date | Reviewed on | Last review date"),
    }),
    nextReview: date({ aliases: ["Next review date", "Review due"] }),
    components,
    euAiAct: group(
      {
        class: text({
          summary: "The class that the organisation decided on, in its own words.",
          aliases: names(
            "Risk class | Classification | Risk classification | Category | Risk category | Risk level | Risk tier",
            "Tier | Risk | Status | Class and reason",
          ),
        }),
        reason: text({
          aliases: names(
            "Reasoning | Rationale | Justification | Class reason | Classification reason | Classification rationale",
            "Class rationale | Classification basis | Basis | Annex III point | Annex III category | Legal basis",
          ),
        }),
      },
      {
        aliases: names(
          "EU AI Act | AI Act | AIA | EU AIA | EU-AI-Act | KI-Verordnung | Regulation (EU) 2024/1689",
        ),
        main: "class",
        qualified: true,
        summary: "What the EU AI Act makes of the system, as the organisation sees it.",
      },
    ),
  },
});
