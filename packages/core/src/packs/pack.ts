import type { PackRegisters } from "../dossiers/registers.ts";
import type { RecordOf } from "../extracting/record.ts";
import type { Kind } from "../kinds/kind.ts";
import type { Project } from "../project/project.ts";
import type { Rule } from "../rules/rule.ts";
import type { Attestation } from "./attestation.ts";
import type { Catalogue } from "./catalogue.ts";
import type { ComponentClaim } from "./component-claim.ts";
import type { Crosswalks } from "./crosswalks.ts";
import type { DueDate } from "./due-date.ts";
import type { Skeleton } from "./skeleton.ts";
import type { Trace } from "./trace.ts";

/** What the organisation decided about a requirement that may be left out. */
export interface Applicability {
  /** `undecided` where it says nothing. */
  readonly state: "included" | "excluded" | "undecided";
  /** The record that says so: `control:A.10.4`. */
  readonly record?: string;
  /** Why, in the organisation's words. */
  readonly reason?: string;
}

/** Rules that are run only when somebody asks for them: the demands of a law. */
export interface RuleGroup {
  /** `eu-ai-act`. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
}

/**
 * Kinds, rules and perhaps a catalogue: everything that knows one standard, or what a company asks for besides. Several packs are
 * used together. Names of packs, kinds, rules and groups and the ids of requirements are unique among all of them.
 */
export interface Pack {
  readonly name: string;
  readonly version: string;
  /** The requirements that it brings. A pack without one speaks for the requirements of the packs that it is used with. */
  readonly catalogue?: Catalogue;
  readonly crosswalks?: Crosswalks;
  /** Its own kinds, not those of others that its rules look at. */
  readonly kinds: readonly Kind[];
  readonly rules: readonly Rule[];
  /** Kinds of this pack whose records are evidence for requirements of other packs, by requirement: `{ "A.6.2.6": ["drift-review"] }`. */
  readonly evidence?: Readonly<Record<string, readonly string[]>>;
  /** The groups that its rules may belong to. They are off until the configuration names them. */
  readonly groups?: readonly RuleGroup[];
  /** What somebody who begins has to write. */
  readonly skeleton?: Skeleton;
  /** Says which requirements of its catalogue the project has taken on. Without it every requirement is. */
  applicability?(project: Project): (requirement: string) => Applicability;
  /** Whether a record of one of its kinds, which a catalogue names, is evidence for a requirement. Without it every one is. */
  evidences?(record: RecordOf, requirement: string): boolean;
  /** People's statements about requirements, expired ones too. */
  attestations?(project: Project): readonly Attestation[];
  /** What falls due and when, in any order. */
  dueDates?(project: Project): readonly DueDate[];
  /** One thing and all that hangs on it, by its id or name; `undefined` where there is none. */
  trace?(project: Project, id: string): Trace | undefined;
  /** What an auditor asks to see besides the findings, as far as it is on record. */
  registers?(project: Project): PackRegisters;
  /** The ids of what can be traced. */
  traceable?(project: Project): readonly string[];
  /**
   * Who answers for each component in the code of a project, by the id of the component: all that the pack has a say about, claimed or
   * not. Asked only where the code is known.
   */
  claims?(project: Project): ReadonlyMap<string, ComponentClaim>;
}

/** A pack that has a catalogue, such as several packs in one. */
export interface PackWithCatalogue extends Pack {
  readonly catalogue: Catalogue;
}
