import type { Entry, Mapping, Value } from "@aims-lint/core";

/** The key under which a file that belongs to other tools too, such as a card of the Hugging Face Hub, keeps what is ours. */
export const ownKey = "aims";

/** Keys below which files keep what they say about themselves, so that other tools pass over it. */
const nested = new Set(["metadata", ownKey]);

/**
 * The entries of YAML front matter: those of `aims:`, where there is one; those of the root and, behind their own, those of
 * `metadata:`. What `aims:` says comes first, since the other keys may mean something else to the tool that they are for.
 */
export function frontMatterEntries(data: Value | undefined): Entry[] {
  if (data?.type !== "mapping") return [];
  const own = data.entries.filter(isOwn);
  const others = data.entries.filter((entry) => !isOwn(entry));
  return [...own, ...others].flatMap((entry) => [entry, ...nestedEntries(entry)]);
}

/** What a YAML document says about itself: the scalars of the root, of `metadata:` and of `aims:`. */
export function yamlMetadata(data: Value | undefined): Entry[] {
  return frontMatterEntries(data).filter((entry) => entry.value.type === "scalar");
}

/** The mapping in which a file keeps what is ours. */
export function ownMapping(data: Value | undefined): Mapping | undefined {
  const entry = data?.type === "mapping" ? data.entries.find(isOwn) : undefined;
  return entry?.value.type === "mapping" ? entry.value : undefined;
}

function isOwn({ key, value }: Entry): boolean {
  return value.type === "mapping" && key.value.toLowerCase() === ownKey;
}

function nestedEntries({ key, value }: Entry): readonly Entry[] {
  return value.type === "mapping" && nested.has(key.value.toLowerCase()) ? value.entries : [];
}
