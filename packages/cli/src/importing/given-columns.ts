import type { GivenColumns } from "@aims-lint/authoring";
import type { Given } from "../arguments/given.ts";
import { UsageError } from "../arguments/usage-error.ts";

/** Reads `--column "HEADER=FIELD"`; the last `=` parts them, since a header may hold one. @throws {UsageError} for what is none. */
export function givenColumns(given: Given): GivenColumns {
  return new Map(
    given.each("column").map((text) => {
      const at = text.lastIndexOf("=");
      if (at <= 0) throw new UsageError(`--column takes HEADER=FIELD, not ${text}.`);
      return [text.slice(0, at).trim(), text.slice(at + 1).trim()] as const;
    }),
  );
}
