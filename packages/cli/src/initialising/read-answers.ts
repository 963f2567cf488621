import type { Answers } from "@aims-lint/authoring";
import type { Skeleton, SkeletonSystem } from "@aims-lint/core";
import type { Given } from "../arguments/given.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { nameFault, readSystem, rootFault } from "./read-system.ts";

/** What an AI management system that is there already tells. */
export interface Known {
  readonly root?: string | undefined;
  readonly systems?: readonly SkeletonSystem[];
}

/** Answers as far as options give them. */
export type PartialAnswers = { readonly [K in keyof Answers]: Answers[K] | undefined };

/**
 * The answers that options give, and what is on record already.
 * @throws {UsageError} for one that cannot be used.
 */
export function readAnswers(given: Given, skeleton: Skeleton, known: Known = {}): PartialAnswers {
  const organisation = given.value("organisation")?.trim();
  const fault = organisation === undefined ? undefined : nameFault(organisation);
  if (fault !== undefined) throw new UsageError(`--organisation: ${fault}`);
  const root = given.value("root")?.replace(/^\.\/|\/+$/g, "") ?? known.root;
  const wrong = root === undefined ? undefined : rootFault(root);
  if (wrong !== undefined) throw new UsageError(`--root ${given.value("root") ?? root}: ${wrong}`);
  const named = given.each("system").map((text, index) => readSystem(text, index + 1, skeleton));
  const twice = named.find(({ name }, index) =>
    named.some((other, at) => at < index && isSame(other.name, name)),
  );
  if (twice)
    throw new UsageError(`--system names ${twice.name} twice; give all of its roles at once, with commas.`);
  const systems = named.length > 0 ? named : known.systems;
  return {
    organisation,
    root,
    systems: systems !== undefined && systems.length > 0 ? systems : undefined,
    metadata: given.has("metadata") ? given.choice("metadata", ["front-matter", "table"]) : undefined,
    registers: given.has("registers") ? given.choice("registers", ["markdown", "yaml"]) : undefined,
  };
}

function isSame(one: string, other: string): boolean {
  return one.normalize("NFKC").toLowerCase() === other.normalize("NFKC").toLowerCase();
}

/**
 * Puts the usual answers in the place of those that nobody gave.
 * @throws {UsageError} where one is missing that only people can give.
 */
export function completeAnswers(answers: PartialAnswers, isThere: boolean): Answers {
  const { organisation = isThere ? "the organisation" : undefined, systems } = answers;
  if (organisation === undefined)
    throw new UsageError('Say whose documents they are: --organisation "Example Ltd".');
  if (systems === undefined)
    throw new UsageError(
      'Name your AI systems and what you are to them: --system "Reply Draft=provider,user".',
    );
  return {
    organisation,
    systems,
    root: answers.root ?? "aims",
    metadata: answers.metadata ?? "front-matter",
    registers: answers.registers ?? "markdown",
  };
}
