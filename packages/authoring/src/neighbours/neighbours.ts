import { cisoAssistant } from "./ciso-assistant.ts";
import { concord } from "./concord.ts";
import type { Neighbour } from "./neighbour.ts";
import { probo } from "./probo.ts";
import { rulestatus } from "./rulestatus.ts";

/** The tools whose files can be taken over. */
export const neighbours: readonly Neighbour[] = [rulestatus, concord, cisoAssistant, probo];
