import { type Kind, normaliseKey, type Project, rewordKind } from "@aims-lint/core";
import { isSame, readConcepts, without } from "./concepts.ts";
import { type Knowledge, namedPaths, ownConcepts } from "./knowledge.ts";
import type { Survey } from "./survey.ts";

/** Gathers what guesses may ask: the kinds in the organisation's words, and the ids of the records that are read already. */
export function know({ packs, present: { aliases = {} } }: Survey, project: Project): Knowledge {
  const kinds = packs
    .flatMap((pack) => pack.kinds)
    .map((kind) => {
      const wording = Object.hasOwn(aliases, kind.name) ? aliases[kind.name] : undefined;
      return wording ? rewordKind(kind, wording) : kind;
    });
  const ids = new Map(kinds.map((kind) => [kind.name, idsOf(kind, project)] as const));
  const requirements = packs.flatMap(({ catalogue }) => catalogue?.requirements ?? []);
  const catalogued = new Map(
    kinds.map((kind) => [
      kind.name,
      new Set(
        requirements.filter(({ type }) => type === kind.catalogued).map(({ id }) => kind.normaliseId(id)),
      ),
    ]),
  );
  const spreads = new Map<string, number>();
  return {
    kinds,
    isIdOf: (text, name) => {
      const kind = kinds.find((one) => one.name === name);
      const plain = text.replace(/\s*\([^()]*\)\s*$/, "");
      return kind !== undefined && (ids.get(name)?.has(kind.normaliseId(plain)) ?? false);
    },
    isCatalogued: (text, kind) => catalogued.get(kind.name)?.has(kind.normaliseId(text)) ?? false,
    spread: (header) => {
      const known = spreads.get(header) ?? kinds.filter((kind) => couldBeOf(header, kind)).length;
      spreads.set(header, known);
      return known;
    },
  };
}

function idsOf(kind: Kind, project: Project): Set<string> {
  const records = project.records(kind.origin ?? kind);
  const texts = records.flatMap((record) => [
    record.id,
    ...kind.names.flatMap((name) => record.written(name) ?? []),
  ]);
  return new Set(texts.map((text) => kind.normaliseId(text)));
}

function couldBeOf(header: string, kind: Kind): boolean {
  if (kind.form !== "record" || kind.universal) return false;
  const key = normaliseKey(header.replace(/\([^()]*\)/g, " "));
  const said = without(readConcepts(key), ownConcepts(kind));
  return namedPaths(kind).some(
    ({ path, strong }) => path.names.has(key) || strong.some((name) => isSame(said, name)),
  );
}
