import type { PackWithCatalogue } from "@aims-lint/core";
import type { Item } from "./explanation.ts";

/** A requirement as a line of a list: its number, its title and the way to its page. */
export function requirementItem(id: string, pack: PackWithCatalogue, before = ""): Item {
  const found = pack.catalogue.requirements.find((requirement) => requirement.id === id);
  return {
    text: `${before}${id}${found ? ` ${found.title}` : ""}`,
    link: { type: "requirement", name: id },
  };
}
