import type { Kind } from "../kinds/kind.ts";
import { waiverKind } from "../waiving/waiver-kind.ts";

/** The kinds that the engine itself reads, whatever the packs are. Their documents are no documented information of a standard. */
export const builtinKinds: readonly Kind[] = [waiverKind];
