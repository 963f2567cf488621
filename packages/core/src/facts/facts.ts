import type { Day } from "../calendar/day.ts";
import type { Project } from "../project/project.ts";
import type { Code, Component } from "./code.ts";
import type { CodeOwners } from "./code-owners.ts";
import type { History } from "./history.ts";

/**
 * What the outside world says of a project. Members may be worked out when they are first asked for; what cannot be known is
 * `undefined`, and `unknown` says why.
 */
export interface Facts {
  readonly today: Day;
  /** What git knows of the files, as far back as they go. */
  readonly history?: History | undefined;
  /** The AI components in the code. */
  readonly code?: Code | undefined;
  /** What is seen in one text alone, such as that of a file in the past: components and hints. */
  readonly componentsIn?: ((path: string, text: string) => readonly Component[]) | undefined;
  /** Who answers for which files, as the repository says to its forge. */
  readonly owners?: CodeOwners | undefined;
  /** The project as it was before the change that is looked at. */
  readonly base?: Project | undefined;
  /** Why a fact is not known, as a sentence that says what to do. */
  readonly unknown?: Readonly<Partial<Record<FactName, string>>>;
}

/**
 * What a rule may need besides the documents. `past`: an earlier state of the project, from its history or from the base of the change
 * that is looked at.
 */
export type FactName = "history" | "code" | "base" | "past";

export const factNames: readonly FactName[] = ["history", "code", "base", "past"];

/** Whether a fact is known, without working it out where the host can tell. */
export function isKnown(facts: Facts, name: FactName): boolean {
  if (name === "past") return isKnown(facts, "history") || isKnown(facts, "base");
  return facts[name] !== undefined;
}

/** Why a fact is not known, as a sentence. */
export function whyUnknown(facts: Facts, name: FactName): string {
  return (
    facts.unknown?.[name === "past" ? "history" : name] ?? `It needs ${needed[name]}, which was not given.`
  );
}

const needed: Readonly<Record<FactName, string>> = {
  history: "the history of the repository",
  code: "the code of the repository",
  base: "the state before the change",
  past: "the history of the repository",
};
