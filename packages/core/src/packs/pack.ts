import type { Kind } from "../kinds/kind.ts";
import type { Project } from "../project/project.ts";
import type { Rule } from "../rules/rule.ts";
import type { Catalogue } from "./catalogue.ts";

/** What the organisation decided about a requirement that may be left out; `undecided` where it says nothing. */
export type Applicability = "included" | "excluded" | "undecided";

/** Kinds, rules and a catalogue: everything that knows one standard. */
export interface Pack {
  readonly name: string;
  readonly version: string;
  readonly catalogue: Catalogue;
  readonly kinds: readonly Kind[];
  readonly rules: readonly Rule[];
  /** Says which requirements the project has taken on. Without it every requirement is. */
  applicability?(project: Project): (requirement: string) => Applicability;
}
