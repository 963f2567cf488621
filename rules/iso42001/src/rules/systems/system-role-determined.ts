import { defineRule, normaliseKey, type Project, type RecordOf } from "@aims-lint/core";
import * as z from "zod";
import { scope } from "../../kinds/scope.ts";
import { system } from "../../kinds/system.ts";
import { isNotRetired } from "./in-use.ts";
import { nameSystem } from "./name-system.ts";
import { namesSystem, systemsNamedIn } from "./naming.ts";
import { isOrganisationRole } from "./organisation-role.ts";

/** Whoever builds a system owes other things than whoever uses it; the role is decided for each system. */
export const systemRoleDetermined = defineRule({
  id: "system-role-determined",
  summary: "The organisation knows its role towards every AI system.",
  requirements: ["4.1"],
  severity: "error",
  basis: "requirement",
  on: system,
  reads: [scope],
  options: z.strictObject({
    roles: z.array(z.string()).default([]).describe("Further words that are roles in this organisation."),
  }),
  notAGap:
    "Several roles at once are usual. A word of the organisation's own for a role can be added by the option roles; one statement in the scope for all systems is enough.",
  messages: {
    missing: {
      problem: "Nothing says which role the organisation has towards {id}.",
      why: "Duties and applicable controls depend on whether a system is developed, provided, deployed or only used.",
      how: "Decide on the role, such as provider, developer, deployer or user, and enter it for the system.",
    },
    unknown: {
      problem:
        'The role towards {id} is "{role}", which does not say what the organisation is to the system.',
      why: "Duties and applicable controls depend on whether a system is developed, provided, deployed or only used.",
      how: "Write one or more of producer, provider, developer, deployer, customer, user or partner.",
    },
  },
  appliesTo: isNotRetired,
  check(record, { project, options, report }) {
    const at = record.at("roles");
    const roles = record.fields.roles ?? [];
    if (roles.length === 0 && !(record.state("roles") === "absent" && isInScopeStatement(record, project)))
      report("missing", { at, data: { id: nameSystem(record) } });
    const own = options.roles.map(normaliseKey);
    for (const { value, range } of roles) {
      if (isOrganisationRole(value) || own.includes(normaliseKey(value))) continue;
      report("unknown", {
        at: record.span(range),
        key: value,
        data: { id: nameSystem(record), role: value },
      });
    }
  },
  examples: [
    {
      shows: "gap",
      title: "no role, and a word that is none",
      files: {
        "aims/systems.md": `# AI system inventory

| ID      | Name          | Our role |
| ------- | ------------- | -------- |
| SYS-001 | Harbour Score |          |
                            ~ Nothing says which role the organisation has towards SYS-001 (Harbour Score).
| SYS-002 | Chat helper   | internal |
                            ~~~~~~~~ The role towards SYS-002 (Chat helper) is "internal", which does not say what the organisation is to the system.
`,
      },
    },
    {
      shows: "good",
      title: "several roles, with notes",
      files: {
        "aims/systems.yaml": `systems:
  - { id: SYS-001, name: Harbour Score, roles: [producer, provider, deployer] }
  - { id: SYS-002, name: Chat helper, role: "deployer (EU AI Act), customer of Northmere" }
`,
      },
    },
    {
      shows: "absent",
      title: "an inventory that does not ask for roles",
      files: {
        "aims/systems.csv": `ID,Name,Owner
SYS-001,Harbour Score,Jane Doe
~~~~~~~ Nothing says which role the organisation has towards SYS-001 (Harbour Score).
`,
      },
    },
  ],
});

/** Where the inventory has no place for roles, the scope may say them: for each system, or for all of them. */
function isInScopeStatement(record: RecordOf<typeof system>, project: Project): boolean {
  return project.records(scope).some((statement) => {
    const said = statement.state("roles") === "read" ? (statement.fields.roles ?? "") : "";
    if (!isOrganisationRole(said)) return false;
    return namesSystem(normaliseKey(said), record) || systemsNamedIn(said, project).length === 0;
  });
}
