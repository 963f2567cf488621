import { type Document, type Kind, normaliseHeading } from "@aims-lint/core";
import { type Concepts, isSame, readConcepts } from "./concepts.ts";

/** What a file name, a title or a heading has to do with a kind. */
export interface NameMatch {
  /** `same`: it says what the kind's titles say, in other words. `shares`: it says that and more. */
  readonly strength: "same" | "shares";
  /** The name. */
  readonly name: string;
}

/** What a register may be called; it tells no kind of register from another. */
const vessels = new Set(["register", "report", "record", "document", "form", "file", "sheet"]);

/** How much a name may say besides what the kind's titles say. */
const mostBesides = 2;

interface KindName {
  readonly concepts: Concepts;
  /** Whether it means the kind only together with AI: `AI policy`. */
  readonly needsAi: boolean;
}

/** A file that introduces others is none of them. */
const introductions = /^(?:readme|index|contributing|changelog|summary|overview)$/i;

const known = new WeakMap<Kind, readonly KindName[]>();

/** The best match of several names with a kind's titles; file names and headings of registers in any of the languages known. */
export function matchName(names: readonly string[], kind: Kind): NameMatch | undefined {
  let best: NameMatch | undefined;
  for (const name of names) {
    const strength = strengthOf(name, kind);
    if (strength === "same") return { strength, name };
    if (strength && !best) best = { strength, name };
  }
  return best;
}

/** The names that a document goes by: its file name and its title. */
export function namesOf({ path, title }: Document): string[] {
  const file = path.slice(path.lastIndexOf("/") + 1).replace(/\.[a-z]+$/i, "");
  if (introductions.test(file)) return [];
  return title ? [file, title.value] : [file];
}

function strengthOf(name: string, kind: Kind): NameMatch["strength"] | undefined {
  const plain = normaliseHeading(name.replace(/\([^()]*\)/g, " "));
  const said = readConcepts(plain).filter((concept) => !/^v?\d+$/.test(concept));
  const core = essence(said, kind);
  if (core.length === 0) return undefined;
  const hasAi = said.includes("ai");
  let shares = false;
  for (const { concepts, needsAi } of namesOfKind(kind)) {
    if (needsAi && !hasAi) continue;
    if (isSame(core, concepts)) return "same";
    const besides = core.length - concepts.length;
    if (besides <= mostBesides && concepts.every((concept) => core.includes(concept))) shares = true;
  }
  return shares ? "shares" : undefined;
}

function namesOfKind(kind: Kind): readonly KindName[] {
  const found =
    known.get(kind) ??
    kind.titles
      .map((title, index) => {
        const concepts = essence(readConcepts(title), kind);
        const speaksOfAi = readConcepts(title).includes("ai");
        const isTelling = kind.titleNames[index]?.isTelling ?? true;
        return { concepts, needsAi: speaksOfAi && (!isTelling || concepts.length === 1) };
      })
      .filter(({ concepts }) => concepts.length > 0);
  known.set(kind, found);
  return found;
}

function essence(concepts: Concepts, { form }: Kind): Concepts {
  return concepts.filter((concept) => concept !== "ai" && (form === "document" || !vessels.has(concept)));
}
