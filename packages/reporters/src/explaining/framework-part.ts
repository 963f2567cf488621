import type { PackWithCatalogue } from "@aims-lint/core";
import type { Part } from "./explanation.ts";

/** What the other frameworks say about the same things, with how sure the link is. */
export function frameworkPart(requirements: readonly string[], { crosswalks }: PackWithCatalogue): Part[] {
  if (!crosswalks || requirements.length === 0) return [];
  const links = requirements.flatMap((id) => crosswalks.relatedTo(id));
  const rows = crosswalks.frameworks.flatMap(({ id, title }) => {
    const refs = new Map<string, string>();
    for (const { framework, ref, basis } of links) {
      if (framework === id && refs.get(ref) !== "published") refs.set(ref, basis);
    }
    const of = (basis: string): string =>
      [...refs].flatMap(([ref, own]) => (own === basis ? [ref] : [])).join(", ");
    return refs.size === 0 ? [] : [[title, of("published"), of("inferred")]];
  });
  if (rows.length === 0) return [];
  return [
    {
      heading: "Related in other frameworks",
      text: "Places to look, no conformity. Published: one of the sources states the link. Inferred: our own reading.",
      table: { columns: ["framework", "published", "inferred"], rows },
    },
  ];
}
