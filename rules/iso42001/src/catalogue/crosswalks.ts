import * as data from "./crosswalks.generated.ts";
import { compareReferences } from "./reference-order.ts";

/** A framework that requirements are linked to: `eu-ai-act`. */
export type FrameworkId = (typeof data.frameworks)[number]["id"];

/** Where links come from. */
export interface Source {
  readonly key: string;
  readonly title: string;
  /** Our own reading has none. */
  readonly address?: string;
  /** The day on which somebody read it. */
  readonly lookedAt: string;
  readonly note: string;
}

/** A law, a standard or a set of criteria besides ISO/IEC 42001. */
export interface Framework {
  readonly id: FrameworkId;
  readonly title: string;
  /** What has to be known before one relies on a link. A link is a place to look, it is no conformity. */
  readonly note: string;
  readonly sources: readonly Source[];
}

/** One link between a requirement of ISO/IEC 42001 and a place of a framework. */
export interface Mapping {
  readonly requirement: string;
  readonly framework: FrameworkId;
  /** The place, as the framework numbers it: `Art. 9(2)`, `MAP 1.1`, `CC3.2`. */
  readonly ref: string;
  /** What the place is about, in a few words. */
  readonly topic: string;
  /** `published`: one of the sources states the link. `inferred`: it is ours. */
  readonly basis: "published" | "inferred";
  readonly sources: readonly Source[];
}

/** A place of a framework with the requirements that are linked to it. */
export interface Reference {
  readonly ref: string;
  readonly topic: string;
  readonly mappings: readonly Mapping[];
}

/** The frameworks, in the order in which they are shown. */
export const frameworks: readonly Framework[] = data.frameworks.map(({ id, title, note, sources }) => ({
  id,
  title,
  note,
  sources: sources.map(sourceOf),
}));

/** Whether somebody's word is the id of a framework. */
export function isFrameworkId(text: string): text is FrameworkId {
  return data.frameworks.some(({ id }) => id === text);
}

/**
 * The links of a requirement, by framework, in the order in which the framework's file gives them.
 * None for a requirement that is not in the catalogue.
 */
export function relatedTo(requirement: string, framework?: FrameworkId): readonly Mapping[] {
  return rowsWith(framework === undefined ? ` | ${requirement} | ` : `${framework} | ${requirement} | `)
    .filter((row) => row[1] === requirement)
    .map(toMapping);
}

/** The places of a framework, in the framework's own order, each with its requirements in the catalogue's order. */
export function requirementsFor(framework: FrameworkId): readonly Reference[] {
  const places = new Map<string, Mapping[]>();
  for (const row of rowsWith(`${framework} | `)) {
    const mapping = toMapping(row);
    places.set(mapping.ref, [...(places.get(mapping.ref) ?? []), mapping]);
  }
  const { parts } = frameworkData(framework);
  return [...places]
    .map(([ref, mappings]) => ({ ref, topic: topicOf(ref, framework), mappings }))
    .sort((a, b) => compareReferences(a.ref, b.ref, parts));
}

/** The places of whatever framework a text names; none where it names none. */
export function placesOf(framework: string): readonly Reference[] {
  return isFrameworkId(framework) ? requirementsFor(framework) : [];
}

/** The cells of the lines that hold a text. */
function rowsWith(text: string): string[][] {
  return data.mappings
    .trim()
    .split("\n")
    .filter((line) => line.includes(text))
    .map((line) => line.split(" | "));
}

function toMapping([framework = "", requirement = "", ref = "", basis, sources = ""]: string[]): Mapping {
  const { id } = frameworkData(framework);
  return {
    requirement,
    framework: id,
    ref,
    topic: topicOf(ref, id),
    basis: basis === "published" ? "published" : "inferred",
    sources: sources.split(" ").map(sourceOf),
  };
}

/** The topic of the longest entry that a reference begins with: `Art. 9` for `Art. 9(2)(d)`. */
function topicOf(ref: string, framework: FrameworkId): string {
  const topics = Object.entries(frameworkData(framework).topics).filter(
    ([start]) => ref.startsWith(start) && !/^[0-9A-Za-z]/.test(ref.slice(start.length)),
  );
  const [longest] = topics.sort(([a], [b]) => b.length - a.length);
  if (!longest) throw new TypeError(`${framework} has no topic for ${ref}.`);
  return longest[1];
}

function frameworkData(framework: string): (typeof data.frameworks)[number] {
  const found = data.frameworks.find(({ id }) => id === framework);
  if (!found) throw new TypeError(`There is no framework ${framework}.`);
  return found;
}

function sourceOf(key: string): Source {
  const found = data.sources.find((source) => source.key === key);
  if (!found) throw new TypeError(`There is no source ${key}.`);
  const { looked_at: lookedAt, ...source } = found;
  return { ...source, lookedAt };
}
