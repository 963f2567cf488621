import { columns, skeletonDocument } from "../define.ts";

export const systems = skeletonDocument({
  path: "systems",
  kind: "ai-system-inventory",
  id: "AIMS-INV-001",
  title: "Inventory of AI systems",
  why: "Scope, risks and impacts are judged system by system; without the list nobody can tell whether one is missing.",
  parts: [
    {
      heading: "Systems",
      collection: "systems",
      write:
        "One entry for each AI system, bought ones and those inside other products too. An auditor takes one of them and follows it through all other documents.",
      columns: columns(
        "id | System ID | SYS-001",
        "name | Name | what people call it",
        "purpose | Purpose | what it does, for whom",
        "roles | Roles | what you are to it: producer, provider, user, customer, partner",
        "status | Status | planned, development, pilot, production or retired",
        "origin | Origin | developed or supplied",
        "owner | Owner | who answers for it, a person of the list of roles",
        "impact_level | Impact level | low, medium or high, as its impact assessment says",
        "in_scope | In scope | yes or no",
        "version | Version | the one in use",
        "deployed_on | Deployed on | the day on which it went live, year first",
        "personal_data | Personal data | yes or no",
        "data | Data | the data it works on, or ids of datasets",
        "components | Components | what of the code belongs to it: folders, packages, models, endpoints; or none",
        "suppliers | Suppliers | ids of the list of suppliers, or none",
        "human_oversight | Human oversight | who watches it and may stop it",
      ),
      rows: (systems) =>
        systems.map(({ id, name, roles, purpose = "" }) => ({
          id,
          name,
          roles: roles.join(", "),
          purpose,
        })),
    },
  ],
});
