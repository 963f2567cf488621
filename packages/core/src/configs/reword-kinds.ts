import { builtinKinds } from "../builtin/kinds.ts";
import type { Field } from "../fields/field.ts";
import type { Kind } from "../kinds/kind.ts";
import { rewordKind, type Wording } from "../kinds/reword-kind.ts";
import { normaliseKey } from "../text/normalise-key.ts";
import { isPlaceholder } from "../text/placeholder.ts";
import { type Config, ConfigurationError } from "./config.ts";
import { requireKnown } from "./require-known.ts";

/**
 * The kinds of all packs and of the engine, those that the organisation calls otherwise in its words.
 * @throws {ConfigurationError} for a kind, a field or a value that is not known, and for a name that cannot be used.
 */
export function rewordKinds({ packs, aliases = {} }: Pick<Config, "packs" | "aliases">): Kind[] {
  const kinds = [...packs.flatMap((pack) => pack.kinds), ...builtinKinds];
  for (const name of Object.keys(aliases)) {
    requireKnown(
      "kind",
      name,
      kinds.map((kind) => kind.name),
      ["aliases", name],
    );
  }
  return kinds.map((kind) => {
    const wording = Object.hasOwn(aliases, kind.name) ? aliases[kind.name] : undefined;
    if (!wording) return kind;
    requireUsable(kind, wording);
    return rewordKind(kind, wording);
  });
}

function requireUsable(kind: Kind, { titles = [], fields = {}, words = {} }: Wording): void {
  const key = ["aliases", kind.name];
  for (const [index, title] of titles.entries()) requireLetters(title, [...key, "titles", String(index)]);
  const known = fieldsOf(kind);
  const claimed = new Map<string, string>();
  for (const [path, names] of Object.entries(fields)) {
    const at = [...key, "fields", path];
    requireKnown(`field of ${kind.name} named`, path, [...known.keys()], at);
    for (const [index, name] of names.entries()) {
      requireLetters(name, [...at, String(index)]);
      const other = claimed.get(normaliseKey(name));
      if (other !== undefined && other !== path) throw twice(name, other, path, [...at, String(index)]);
      claimed.set(normaliseKey(name), path);
    }
  }
  for (const [path, meanings] of Object.entries(words)) {
    const at = [...key, "words", path];
    requireKnown(`field of ${kind.name} named`, path, [...known.keys()], at);
    requireMeanings(kind, path, known.get(path)?.values, meanings);
  }
}

function requireMeanings(
  kind: Kind,
  path: string,
  values: readonly string[] | undefined,
  meanings: Readonly<Record<string, string>>,
): void {
  const key = ["aliases", kind.name, "words", path];
  if (!values) {
    throw new ConfigurationError(
      key,
      `The field ${path} of ${kind.name} takes no fixed words, so none can stand for them.`,
    );
  }
  for (const [word, value] of Object.entries(meanings)) {
    requireKnown(`value of ${path} named`, value, values, [...key, word]);
    if (isPlaceholder(word)) {
      throw new ConfigurationError([...key, word], `The word ${word} says that nothing was filled in.`);
    }
    const own = values.find((one) => normaliseKey(one) === normaliseKey(word));
    if (own === undefined || own === value) continue;
    throw new ConfigurationError(
      [...key, word],
      `The word ${word} is a value of ${path} itself and cannot mean ${value}.`,
    );
  }
}

/** The fields of a kind, groups and their parts among them. */
function fieldsOf(kind: Kind): Map<string, Field<unknown>> {
  return new Map([
    ...Object.entries(kind.fields),
    ...kind.paths.map(({ path, field }) => [path, field] as const),
  ]);
}

function requireLetters(name: string, key: readonly string[]): void {
  if (normaliseKey(name) !== "") return;
  throw new ConfigurationError(key, `The name ${JSON.stringify(name)} has no letter and no digit.`);
}

function twice(name: string, one: string, other: string, key: readonly string[]): ConfigurationError {
  return new ConfigurationError(key, `The name ${name} is given to two fields, ${one} and ${other}.`);
}
