import type { Part } from "./part.ts";

/** A part that is folded up. Its title is HTML and must not hold anything of a repository. */
export function folded(
  title: string,
  { intro = "", ...part }: Omit<Part, "head" | "foot"> & { readonly intro?: string },
): Part {
  return {
    ...part,
    head: `<details>\n<summary>${title}</summary>\n\n${intro}`,
    foot: "\n</details>\n",
  };
}
