import type { Given } from "../arguments/given.ts";
import { UsageError } from "../arguments/usage-error.ts";

/**
 * What `--project` says that the project is called.
 * @throws {UsageError} for what is no name.
 */
export function projectName(given: Given): string | undefined {
  const name = given.value("project")?.trim();
  if (name === undefined || /^[^\p{C}\p{Zl}\p{Zp}]{1,200}$/u.test(name)) return name;
  throw new UsageError("--project needs a name of at most 200 characters in one line: acme/ai-governance.");
}
