import type { Range } from "./range.ts";
import type { Text } from "./value.ts";

/**
 * An instruction to aims-lint in a comment: `<!-- aims-lint waive … -->` or `# aims-lint waive …`.
 * `text` is what follows the word `aims-lint`. `target` is what it speaks of: the line it stands on
 * where something else is written there, or else the next line that is not blank and not a comment.
 */
export interface Directive {
  readonly text: Text;
  readonly range: Range;
  readonly target: Range;
}
