import { shiftRange } from "../shift-range.ts";
import { explainYamlError } from "./explain-yaml-error.ts";
import { topLevelEntryStart } from "./top-level-entry.ts";
import type { YamlError } from "./yaml-cause.ts";
import type { YamlReading } from "./yaml-reading.ts";

/** An open quote can swallow entries before the one in which reading stops. */
const attempts = 3;

/**
 * Reads what stands before the top-level entry with a syntax error, and says what the error is. `base` is
 * the place of the source in the text; `read` throws where the source has an error.
 */
export function readBeforeError(
  source: string,
  base: number,
  error: YamlError,
  read: (source: string, base: number) => YamlReading,
): YamlReading {
  const explained = explainYamlError(source, error);
  const syntax = { ...explained, range: shiftRange(explained.range, base) };
  let end = Math.min(explained.range.start + 1, error.offset);
  for (let attempt = 0; attempt < attempts && end > 0; attempt++) {
    end = topLevelEntryStart(source, end);
    try {
      const { data, comments, problems } = read(source.slice(0, end), base);
      return { data, comments, problems: [...problems, syntax] };
    } catch {
      // The entry before is broken too.
    }
  }
  return { data: undefined, comments: [], problems: [syntax] };
}
