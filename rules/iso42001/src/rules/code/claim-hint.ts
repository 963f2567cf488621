import type { Project } from "@aims-lint/core";
import { speaksOfProvider } from "../../code/provider.ts";
import { system } from "../../kinds/system.ts";
import { listing } from "../../shared/listing.ts";
import { shorten } from "../../shared/titled.ts";
import { isNotRetired } from "../systems/in-use.ts";
import { nameSystem } from "../systems/name-system.ts";
import type { Undeclared } from "./undeclared.ts";

/** Who may be meant: a supplier in the inventory is no claim, and tells whom to ask. */
export function claimHint(found: Undeclared, all: readonly Undeclared[], project: Project): string {
  const { provider } = found.head;
  const likely = project
    .records(system)
    .filter((each) => !each.ragged && isNotRetired(each) && provider !== undefined)
    .filter((each) => speaksOfProvider(each.written("suppliers") ?? "", provider ?? ""));
  if (likely.length === 0) return folderHint(found, all);
  return `${listing(likely.map(nameSystem))} ${likely.length === 1 ? "has" : "have"} ${provider} as a supplier.`;
}

/** The shortest way: one folder claims all that lies in it. */
function folderHint({ sighting }: Undeclared, all: readonly Undeclared[]): string {
  const { path } = sighting.at;
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const others = all.filter((other) => other.sighting.at.path.startsWith(folder)).length - 1;
  if (folder === "" || others === 0) return "A folder among the components claims all AI in it.";
  return `The folder "${shorten(folder)}" among the components claims it and what ${others === 1 ? "one more finding names" : `${others} more findings name`}.`;
}
