import type {
  ColumnProposal,
  Confidence,
  Decisions,
  FileProposal,
  KindProposal,
  Proposal,
  WordProposal,
} from "@aims-lint/authoring";
import type { Asker, Choice } from "../asking/asker.ts";

/** From how many questions on a person is first asked whether they want them. */
const many = 20;

/**
 * Decides what is taken of a proposal: what is sure or likely, and of what is doubtful what the person says. Where nobody can be asked,
 * doubtful guesses are left, or taken where `includeDoubtful` says so.
 */
export async function decideAdoption(
  proposal: Proposal,
  person: Asker | undefined,
  includeDoubtful: boolean,
): Promise<Decisions> {
  const asker = includeDoubtful ? person : await whoIsWilling(proposal, person);
  const taken = new Set<unknown>();
  const meanings = new Map<WordProposal, string>();
  const decide = async (
    what: unknown,
    confidence: Confidence,
    ask: (asker: Asker) => Promise<boolean>,
  ): Promise<boolean> => {
    const isTaken =
      confidence !== "doubtful" || (asker && !includeDoubtful ? await ask(asker) : includeDoubtful);
    if (isTaken) taken.add(what);
    return isTaken;
  };
  for (const root of proposal.roots) {
    await decide(root.path, root.confidence, (one) =>
      one.confirm(`Read ${root.path || "the whole project"} too? (${root.reason})`, false),
    );
  }
  for (const file of proposal.files) {
    for (const kind of file.kinds) {
      const question = `${file.path}: is it a ${kind.kind.name}? (${kind.evidence.join("; ")})`;
      const isHeld =
        kind.state === "recognised" ||
        (await decide(kind, kind.confidence, (one) => one.confirm(question, false)));
      if (!isHeld || file.isTemplate) continue;
      for (const column of kind.columns) {
        if (column.state !== "guessed") continue;
        await decide(column, column.confidence, (one) => one.confirm(askColumn(file, kind, column), false));
      }
      for (const word of kind.words) {
        const meaning = word.meaning ?? (asker ? await askWord(file, kind, word, asker) : undefined);
        if (meaning !== undefined) meanings.set(word, meaning);
      }
    }
  }
  return {
    root: (path) => taken.has(path),
    kind: (_file, kind) => taken.has(kind),
    column: (_file, _kind, column) => taken.has(column),
    word: (_file, _kind, word) => meanings.get(word),
  };
}

/** The person, unless there are many questions and they want none. */
async function whoIsWilling(
  { roots, files }: Proposal,
  person: Asker | undefined,
): Promise<Asker | undefined> {
  const kinds = files.flatMap((file) => file.kinds.map((kind) => ({ ...kind, isTemplate: file.isTemplate })));
  const filled = kinds.filter(({ isTemplate }) => !isTemplate);
  const guesses = [
    ...roots,
    ...kinds.filter(({ state }) => state === "guessed"),
    ...filled.flatMap(({ columns }) => columns.filter(({ state }) => state === "guessed")),
  ];
  const doubtful = guesses.filter(({ confidence }) => confidence === "doubtful").length;
  const words = filled.flatMap((kind) => kind.words.filter(({ meaning }) => meaning === undefined)).length;
  const count = doubtful + words;
  if (!person || count < many) return person;
  const isWilling = await person.confirm(
    `There may be ${count} questions on what is doubtful. Go through them? Without, it is left alone and listed.`,
    true,
  );
  return isWilling ? person : undefined;
}

function askColumn(
  { path }: FileProposal,
  { kind }: KindProposal,
  { header, field, evidence }: ColumnProposal,
): string {
  return `${path}: is the column ${header} the ${field} of a ${kind.name}? (${evidence.join("; ")})`;
}

async function askWord(
  { path }: FileProposal,
  { kind }: KindProposal,
  { field, word }: WordProposal,
  asker: Asker,
): Promise<string | undefined> {
  const values = kind.paths.find((one) => one.path === field)?.field.values ?? [];
  const choices: Choice<string | undefined>[] = [
    { value: undefined, label: "leave it alone" },
    ...values.map((value) => ({ value, label: value })),
  ];
  return asker.choose(
    `${path}: what does ${word} mean as the ${field} of a ${kind.name}?`,
    choices,
    undefined,
  );
}
