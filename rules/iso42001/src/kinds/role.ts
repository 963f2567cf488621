import { defineKind, identifier, person, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** A role and who holds it (5.3, A.3.2). */
export const role = defineKind({
  name: "role",
  summary: "A role in the AI management system: who holds it, what it answers for, and what it may decide.",
  titles: names(
    "Roles and responsibilities | Roles | Roles, responsibilities and authorities",
    "AI roles and responsibilities | AIMS roles | Role register | Organisational roles",
    "Organizational roles | Responsibilities and authorities",
  ),
  types: ["roles-and-responsibilities", "roles"],
  prefixes: ["ROLE", "ROL"],
  locations: ["roles.*", "roles/**"],
  collections: ["roles"],
  names: ["name", "holder"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Role ID | Ref | #") }),
    name: text({ aliases: names("Role | Role name | Function | Position | Title") }),
    holder: person({
      aliases: names(
        "Held by | Assigned to | Name | Person | Assignee | Incumbent | Role holder",
        "Current holder",
      ),
    }),
    responsibilities: text({
      aliases: names(
        "Responsibility | Duties | Key responsibilities | Accountabilities | Responsible for",
        "Tasks",
      ),
    }),
    authority: text({ aliases: names("Authorities | May decide | Decision authority | Powers") }),
    reportsTo: person({ aliases: names("Reports to | Reporting line | Reporting to") }),
    deputy: person({ aliases: names("Backup | Substitute | Delegate | Stand-in") }),
  },
});
