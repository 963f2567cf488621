import { randomBytes } from "node:crypto";

/** A name for the new version of a file while it is written; nobody else has it. */
export function temporaryName(name: string): string {
  return `.${name}.${randomBytes(6).toString("hex")}.tmp`;
}

/** Whether a name is one of these. */
export function isTemporaryName(name: string): boolean {
  return /^\..+\.[0-9a-f]{12}\.tmp$/s.test(name);
}
