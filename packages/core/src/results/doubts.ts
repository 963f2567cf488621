import { builtinRules } from "../builtin/index.ts";
import type { RollUp } from "../merging/roll-up.ts";
import { isWithin } from "../text/is-within.ts";
import type { Outcome } from "./outcome.ts";
import type { Result } from "./result.ts";

/** What sort of doubt there may be. `not-there`: a repository that a roll-up expected. */
export const doubtCodes = [
  "nothing-read",
  "nothing-recognised",
  "nothing-checked",
  "not-read",
  "rule-broken",
  "not-there",
] as const;

type DoubtCode = (typeof doubtCodes)[number];

/** Why a result is no answer to the question whether the documents are in order. */
export interface Doubt {
  readonly code: DoubtCode;
  /** What is wrong, as one sentence. */
  readonly problem: string;
  /** What to do about it, as one sentence. */
  readonly how: string;
  /** The files that it is about, or the rules. */
  readonly about: readonly string[];
}

/**
 * Says why a result must not be taken for an answer: nothing was read or recognised, no rule had anything
 * to check, a file could not be read, a rule broke. Such a run fails, whatever it found. A roll-up has the doubts of each repository, and
 * one for those that are not there.
 */
export function doubts(result: Result): Doubt[] {
  if (result.rollUp) return doubtsOfRollUp(result.rollUp);
  return [...emptiness(result), ...unread(result), ...broken(result)];
}

function emptiness({ files, outcomes, organisation }: Result): Doubt[] {
  // Documents of somebody else answer for no project that has none.
  const own = files.read.filter(({ path }) => !organisation || !isWithin(organisation.path, path));
  const paths = own.map(({ path }) => path);
  if (paths.length === 0) {
    return [
      {
        code: "nothing-read",
        problem: "There is no document to check.",
        how: "Write the documents as Markdown, YAML or CSV below the folder that was checked.",
        about: [],
      },
    ];
  }
  const unrecognised = new Set(files.unrecognised.map(({ path }) => path));
  if (own.every(({ path, template }) => unrecognised.has(path) || template === "path")) {
    return [
      {
        code: "nothing-recognised",
        problem: "No document was recognised, so nothing was checked.",
        how: 'Say what a document holds: by a line "kind: risk" at its top, by its title, or under kinds in the configuration.',
        about: paths,
      },
    ];
  }
  const engine = new Set(builtinRules.map(({ id }) => id));
  const hasSaid = ({ rule, checked, blocked }: Outcome): boolean =>
    !engine.has(rule) && (checked > 0 || blocked > 0);
  if (outcomes.some(hasSaid) || outcomes.some(({ outcome }) => outcome === "fail" || outcome === "error"))
    return [];
  return [
    {
      code: "nothing-checked",
      problem: "No rule had anything to check in these documents.",
      how: "Look at how the documents were recognised, and at which rules were chosen.",
      about: outcomes.filter(({ rule }) => !engine.has(rule)).map(({ rule }) => rule),
    },
  ];
}

function unread({ files }: Result): Doubt[] {
  return (["unreadable", "too-large"] as const).flatMap((reason) => {
    const about = files.skipped.filter((file) => file.reason === reason).map(({ path }) => path);
    const what = reason === "unreadable" ? "could not be read" : "too large to be read";
    return about.length === 0
      ? []
      : [
          {
            code: "not-read" as const,
            problem: `Not everything was checked: ${what}: ${listed(about)}.`,
            how: "Mend that, or leave it out by name under ignore in the configuration.",
            about,
          },
        ];
  });
}

function listed(paths: readonly string[]): string {
  const first = paths.slice(0, 5).join(", ");
  return paths.length > 5 ? `${first} and ${paths.length - 5} more` : first;
}

function broken({ outcomes }: Result): Doubt[] {
  return outcomes
    .filter(({ outcome }) => outcome === "error")
    .map(({ rule, reason }) => ({
      code: "rule-broken",
      problem: `The rule ${rule} broke, so nothing is known of what it checks${reason === undefined ? "" : `: ${reason.replace(/\.$/, "")}`}.`,
      how: "Report it with the document on which it broke; until then the rule can be switched off in the configuration.",
      about: [rule],
    }));
}

function doubtsOfRollUp({ repositories, missing }: RollUp): Doubt[] {
  const own = repositories.flatMap(({ name, doubts }) =>
    doubts.map((doubt) => ({ ...doubt, problem: `${name}: ${doubt.problem}` })),
  );
  if (missing.length === 0) return own;
  const notThere: Doubt = {
    code: "not-there",
    problem: `Not every repository was rolled up: there is no report of ${listed(missing)}.`,
    how: "Look why its check left none; nothing is known of it.",
    about: missing,
  };
  return [notThere, ...own];
}
