import { type Document, defineKind, identifier, section, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** The scope of the AI management system (4.3). */
export const scope = defineKind({
  name: "scope",
  summary:
    "The scope of the AI management system: what it covers, where it ends, and what is left out for which reason.",
  form: "document",
  titles: names(
    "Scope | AIMS scope | Scope of the AIMS | Scope statement | AIMS scope statement",
    "AIMS scope and boundaries | Scope and boundaries | Scope of the AI management system",
    "AI management system scope",
  ),
  types: ["scope-statement", "aims-scope"],
  prefixes: ["SCOPE", "SCP"],
  locations: ["scope.md", "scope/**"],
  declines: (document) => ofAnotherStandard(document) ?? aboutScoping(document),
  fields: {
    id: identifier({ aliases: ["Document ID", "Doc ID"] }),
    title: text(),
    units: section({
      aliases: names(
        "Organisational units | Organizational units | Organisation | Organization",
        "Organisational scope | Organizational scope | Organisational boundaries",
        "Organizational boundaries | Departments | Business units | Entities",
        "People and units | Functions",
      ),
    }),
    locations: section({
      aliases: names(
        "Sites | Geographic scope | Geographical scope | Physical locations",
        "Physical boundaries | Geography | Jurisdictions | Locations and sites",
      ),
    }),
    systems: section({
      aliases: names(
        "AI systems | AI systems in scope | Systems in scope | In-scope AI systems",
        "In-scope systems | AI systems covered | Covered systems | AI system scope",
        "Included systems",
      ),
    }),
    roles: section({
      aliases: names(
        "Roles of the organisation | Roles of the organization | Organisational roles",
        "AI roles | Our roles | Role of the organisation | Role of the organization | AI role",
      ),
    }),
    boundaries: section({
      aliases: names(
        "Boundaries | Boundaries and interfaces | Interfaces | Interfaces and dependencies",
        "Scope boundaries | Boundaries and applicability | Dependencies",
        "Technical boundaries",
      ),
    }),
    exclusions: section({
      aliases: names(
        "Exclusions | Out of scope | Excluded | Scope exclusions | Not in scope",
        "Exclusions and justification",
      ),
    }),
  },
});

/** A text that teaches how a scope is written. */
function aboutScoping({ path, title }: Document): string | undefined {
  return /(?:^|\/)guides?\//i.test(path) || /\b(?:guide|guidance|how to|tutorial)\b/i.test(title?.value ?? "")
    ? "is a guide to scopes, not a scope"
    : undefined;
}
