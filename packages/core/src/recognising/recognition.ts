import type { Range } from "../document/range.ts";
import type { Section } from "../document/section.ts";
import type { Kind } from "../kinds/kind.ts";

/** Why a document is taken to hold a kind, strongest first. */
export type RecognisedBy = "configuration" | "declaration" | "id" | "name" | "title" | "location" | "heading";

/** A kind that a document holds, and how that was recognised. */
export interface Recognition {
  readonly kind: Kind;
  readonly by: RecognisedBy;
  /** What said so: the declared word, the id, the file name, the title, the pattern. */
  readonly evidence: string;
  readonly at: Range;
  /** The section that holds it, where a heading said so; otherwise the whole document does. */
  readonly section?: Section;
}
