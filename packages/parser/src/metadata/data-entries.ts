import type { Entry, Value } from "@aims-lint/core";

/**
 * The keys under which a file that belongs to other tools too keeps what it says about itself, so that
 * those tools pass over them.
 */
const nested = new Set(["metadata", "aims"]);

/** The entries of YAML front matter: those of the root and, behind their own, those of `metadata:` and `aims:`. */
export function frontMatterEntries(data: Value | undefined): Entry[] {
  if (data?.type !== "mapping") return [];
  return data.entries.flatMap((entry) => [entry, ...nestedEntries(entry)]);
}

/** What a YAML document says about itself: the scalars of the root, of `metadata:` and of `aims:`. */
export function yamlMetadata(data: Value | undefined): Entry[] {
  return frontMatterEntries(data).filter((entry) => entry.value.type === "scalar");
}

function nestedEntries({ key, value }: Entry): readonly Entry[] {
  return value.type === "mapping" && nested.has(key.value.toLowerCase()) ? value.entries : [];
}
