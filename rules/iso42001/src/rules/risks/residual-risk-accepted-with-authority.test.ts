import { testRule } from "../../test-rule.ts";
import { residualRiskAcceptedWithAuthority } from "./residual-risk-accepted-with-authority.ts";

testRule(residualRiskAcceptedWithAuthority, [
  {
    shows: "good",
    title: "the owner of the system, and a higher authority",
    files: {
      "aims/risk-method.md": `# Risk method

## Who may accept

| Level  | Authority           |
| ------ | ------------------- |
| Low    | System owner        |
| Medium | Chief Risk Officer  |
| High   | Board of Directors  |
`,
      "aims/systems.yaml": `systems:
  - id: SYS-001
    name: Kaj
    owner: Marta Kowalczyk
`,
      "aims/roles.md": `# Roles and responsibilities

| Role                     | Holder           | Authority                        |
| ------------------------ | ---------------- | -------------------------------- |
| Chief Risk Officer (CRO) | Mikkel Thorsager |                                  |
| Head of Legal            | Anneli Koskinen  | accepts risks up to medium level |
`,
      "aims/risk-register.md": `# Risk register

| ID    | System  | Risk         | Residual | Accepted by              |
| ----- | ------- | ------------ | -------- | ------------------------ |
| R-001 | SYS-001 | Wrong fees   | Low      | M. Kowalczyk             |
| R-002 | SYS-001 | Odd answers  | Low      | Mikkel Thorsager (CRO)   |
| R-003 | SYS-001 | Outage       | Medium   | Dr. Mikkel Thorsager     |
| R-004 | SYS-001 | Copyright    | Medium   | Anneli Koskinen          |
| R-005 | SYS-001 | Distress     | High     | Board of Directors, 3/26 |
`,
    },
  },
  {
    shows: "gap",
    title: "the role register knows another holder",
    files: {
      "aims/risk-method.md": `# Risk method

## Risk acceptance

- **Low (1–4):** risk owner
- **High (10–25):** Chief Executive Officer
`,
      "aims/roles.yaml": `roles:
  - { name: Chief Executive Officer, holder: Ingrid Halvorsen }
  - { name: Developer, holder: Bo Kjeldsen }
`,
      "aims/risks.yaml": `risks:
  - id: R-001
    title: Scores drift
    residual: High
    accepted_by: Bo Kjeldsen
                 ~~~~~~~~~~~ R-001 (High) was accepted by Bo Kjeldsen; at this level the method leaves that to Chief Executive Officer.
`,
    },
  },
]);
