import { columns, skeletonDocument } from "../define.ts";

export const roles = skeletonDocument({
  path: "roles",
  kind: "roles-and-responsibilities",
  id: "AIMS-ROL-001",
  title: "Roles, responsibilities and authorities",
  why: "Everybody has to know who decides, who answers for a system, and who may stop it.",
  parts: [
    {
      heading: "Roles",
      collection: "roles",
      write:
        "Who holds each role; one person may hold several, but nobody audits their own work. Add the roles that you need. An auditor asks the holders whether they know of it.",
      columns: columns(
        "id | ID | ROLE-01",
        "role | Role | its name",
        "holder | Holder | a person by name",
        "responsibilities | Responsibilities | what they see to",
        "authority | Authority | what they may decide alone",
        "reports_to | Reports to | a person or a body",
      ),
      rows: (systems) =>
        [
          "Top management",
          "AIMS manager (conformity of the AI management system)",
          "Reporting of AIMS performance to top management",
          ...systems.map(({ id }) => `System owner ${id}`),
          "Internal auditor",
        ].map((role, index) => ({ id: `ROLE-${String(index + 1).padStart(2, "0")}`, role })),
    },
  ],
});
