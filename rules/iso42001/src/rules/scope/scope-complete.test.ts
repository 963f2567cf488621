import { testRule } from "../../test-rule.ts";
import { scopeComplete } from "./scope-complete.ts";

testRule(scopeComplete, [
  {
    shows: "gap",
    title: "no sites and no exclusions: custom, and milder",
    files: {
      "aims/scope.md": `# Scope statement
  ~~~~~~~~~~~~~~~ (warning) Scope statement says nothing of locations and exclusions.

## 1. Organizational units in scope

- Credit

## 2. AI systems and services in scope

- SYS-001

## 3. Our roles

- provider

## 4. Interfaces

- suppliers
`,
    },
    fixed: {
      "aims/scope.md": `# Scope statement

## 1. Organizational units in scope

- Credit

## 2. AI systems and services in scope

- SYS-001

## 3. Our roles

- provider

## 4. Interfaces

- suppliers

## Sites

## Exclusions
`,
    },
  },
  {
    shows: "good",
    title: "keys of YAML",
    files: {
      "aims/scope.yaml": `title: AIMS scope
units: [Credit]
sites: [Aarhus]
ai_systems: [SYS-001]
roles: [provider]
interfaces: [core banking]
exclusions:
  - item: fraud desk
    reason: fixed rules
`,
    },
  },
  {
    shows: "gap",
    title: "the roles of the organisation are no organisational units",
    files: {
      "aims/scope.md": `# AIMS scope
  ~~~~~~~~~~ (warning) AIMS scope says nothing of organisational units.

## Roles of the organisation

We are a deployer.

## AI systems

SYS-001

## Sites

Aarhus

## Boundaries

The cloud of our supplier.

## Out of scope

Nothing.
`,
    },
    fixed: {
      "aims/scope.md": `# AIMS scope

## Roles of the organisation

We are a deployer.

## AI systems

SYS-001

## Sites

Aarhus

## Boundaries

The cloud of our supplier.

## Out of scope

Nothing.

## Organisational units
`,
    },
  },
]);
