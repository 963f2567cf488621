import { testRule } from "../../test-rule.ts";
import { roleHeld } from "./role-held.ts";

testRule(roleHeld, [
  {
    shows: "gap",
    title: "a key that one entry of the list does not have",
    files: {
      "aims/roles.yaml": `roles:
  - { id: ROLE-01, role: AIMS manager, holder: Jane Doe }
  - { id: ROLE-02, role: Data steward }
          ~~~~~~~ Nobody holds the role Data steward.
  - { id: ROLE-03, role: Auditor, holder: to be appointed }
                                          ~~~~~~~~~~~~~~~ Nobody holds the role Auditor.
  - { id: ROLE-04, role: Lawyer, holder: TBD }
                                         ~~~ Nobody holds the role Lawyer.
`,
    },
  },
  {
    shows: "good",
    title: "a register without ids",
    files: {
      "aims/roles.md": `# Roles and responsibilities

| Role         | Name     | Responsibilities |
| ------------ | -------- | ---------------- |
| AIMS manager | Jane Doe | the AIMS         |
`,
    },
  },
]);
