import {
  annexA,
  controlsUnder,
  isGroup,
  isInformationSecurity,
  isObjective,
  listControls,
} from "./annex-a.ts";
import { controlTitled } from "./control-titled.ts";
import type { Mention } from "./mention.ts";

/** What an id is that is none of the 38 controls as it is written. */
export type Fault = "look-alike" | "annex-b" | "objective" | "group" | "information-security" | "unknown";

/** Says what is wrong with a mention; `undefined` where it is one of the 38 controls. */
export function judgeMention({ id, lookAlikes }: Mention): Fault | undefined {
  if (id.startsWith("B.")) return "annex-b";
  if (annexA.has(id)) return lookAlikes.length > 0 ? "look-alike" : undefined;
  if (isObjective(id)) return "objective";
  if (isGroup(id)) return "group";
  return isInformationSecurity(id) ? "information-security" : "unknown";
}

/**
 * What may have been meant by an id that is in no annex, as a phrase: the control whose title stands beside it, the
 * control that it continues, the ids of its group.
 */
export function nearestControls(id: string, title = ""): string {
  if (annexA.has(id)) return id;
  const titled = controlTitled(title);
  if (titled !== undefined) return titled;
  for (let at = id.lastIndexOf("."); at > 1; at = id.lastIndexOf(".", at - 1)) {
    const outer = id.slice(0, at);
    if (annexA.has(outer)) return outer;
    const inner = controlsUnder(outer);
    if (inner.length > 0) return listControls(inner);
  }
  return "A.2.2 to A.10.4";
}
