import { defineRule } from "@aims-lint/core";
import * as z from "zod";
import { scope } from "../../kinds/scope.ts";
import { listing } from "../../shared/listing.ts";
import { emptySections } from "../../shared/scaffold.ts";
import { elementNames, elements, isSaid } from "./elements.ts";

/**
 * Boundaries and applicability are demanded: which AI systems, and where the rest of the organisation begins. Further
 * elements are what auditors look for; a scope that lacks only those is reported more mildly.
 */
export const scopeComplete = defineRule({
  id: "scope-complete",
  summary: "The scope says what it covers, where it ends and what is left out.",
  requirements: ["4.3"],
  severity: "error",
  basis: "requirement",
  on: scope,
  options: z.strictObject({}),
  notAGap:
    "The form of a scope is free: what does not exist, such as sites of a company that works remotely, is answered in a sentence.",
  messages: {
    open: {
      problem: "{scope} does not draw its boundaries: it says nothing of {lacking}.",
      why: "Everything else rests on the scope; without boundaries nobody can tell which system has to be assessed.",
      how: "Add a section for each of these, with what is inside and where it ends.",
    },
    thin: {
      problem: "{scope} says nothing of {lacking}.",
      why: "The form is free, yet auditors plan their visits and samples by these parts of a scope.",
      how: "Add a section for each of these, or a sentence that says why there is nothing to name.",
    },
  },
  check(record, { report }) {
    const lacking = elements.filter((element) => !isSaid(record, element));
    if (lacking.length === 0) return;
    const hasBoundary = ["units", "locations", "boundaries"].some(
      (element) => !lacking.some((one) => one === element),
    );
    const isDrawn = hasBoundary && !lacking.includes("systems");
    const data = { scope: record.id, lacking: listing(lacking.map((element) => elementNames[element])) };
    const fix = emptySections(record, lacking);
    if (isDrawn) report("thin", { at: record.at(), data, severity: "warning", ...fix });
    else report("open", { at: record.at(), data, ...fix });
  },
  examples: [
    {
      shows: "gap",
      title: "units and sites, and no word of AI systems",
      files: {
        "aims/scope.md": `# Scope of the AI management system
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ Scope of the AI management system does not draw its boundaries: it says nothing of AI systems and the organisation's roles.

**Owner:** Jane Doe

## Organisational units

Sales and Customer Care.

## Locations

Aarhus and Malmö.

## AI systems in scope

## Boundaries and interfaces

Our suppliers run the models; we end at their interface.

## Exclusions

The fraud desk, which uses fixed rules.
`,
      },
      fixed: {
        "aims/scope.md": `# Scope of the AI management system

**Owner:** Jane Doe

## Organisational units

Sales and Customer Care.

## Locations

Aarhus and Malmö.

## AI systems in scope

## Boundaries and interfaces

Our suppliers run the models; we end at their interface.

## Exclusions

The fraud desk, which uses fixed rules.

## Roles of the organisation
`,
      },
    },
    {
      shows: "good",
      title: "one paragraph that says it all",
      files: {
        "aims/scope.md": `---
owner: Jane Doe
---

# AIMS scope

The management system covers the development and use of AI systems by all departments of Acme Ltd at its offices in
Aarhus. It ends at the interfaces to suppliers; marketing analytics are excluded, since they use no AI.
`,
      },
    },
    {
      shows: "absent",
      title: "a title and nothing else",
      files: {
        "aims/scope.md": `# AIMS scope and boundaries
  ~~~~~~~~~~~~~~~~~~~~~~~~~ AIMS scope and boundaries does not draw its boundaries: it says nothing of organisational units, locations, AI systems, the organisation's roles, interfaces and exclusions.

| Field | Value    |
| ----- | -------- |
| Owner | Jane Doe |
`,
      },
    },
  ],
});
