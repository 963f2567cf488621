import type { Kind } from "../kinds/kind.ts";
import type { Project } from "../project/project.ts";
import type { Rule } from "../rules/rule.ts";
import type { Catalogue } from "./catalogue.ts";

/** What the organisation decided about a requirement that may be left out; `undecided` where it says nothing. */
export type Applicability = "included" | "excluded" | "undecided";

/** Rules that are run only when somebody asks for them: the demands of a law. */
export interface RuleGroup {
  /** `eu-ai-act`. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
}

/** Kinds, rules and a catalogue: everything that knows one standard. */
export interface Pack {
  readonly name: string;
  readonly version: string;
  readonly catalogue: Catalogue;
  readonly kinds: readonly Kind[];
  readonly rules: readonly Rule[];
  /** The groups that its rules may belong to. They are off until the configuration names them. */
  readonly groups?: readonly RuleGroup[];
  /** Says which requirements the project has taken on. Without it every requirement is. */
  applicability?(project: Project): (requirement: string) => Applicability;
}
