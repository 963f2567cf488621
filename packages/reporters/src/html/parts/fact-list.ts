import type { TraceFact } from "@aims-lint/core";
import { factName } from "../../trace/fact-name.ts";
import type { Html } from "../html.ts";
import { facts } from "./facts.ts";
import { oneLine } from "./one-line.ts";

/** What a record says, as names and values. */
export function factList(all: readonly TraceFact[]): Html | false {
  return all.length > 0 && facts(all.map(({ name, value }) => [factName(name), oneLine(value)]));
}
