import { editDistance } from "@aims-lint/core";

/** How long a name must be for one wrong letter, and for two, to be a slip of the pen. */
const forOne = 6;
const forTwo = 10;

/** Whether a name is another one with a letter wrong, missing or too many; long ones may have two. Both normalised. */
export function isTypo(name: string, other: string): boolean {
  if (Math.abs(name.length - other.length) > 2) return false;
  const length = Math.min(name.length, other.length);
  const allowed = length >= forTwo ? 2 : length >= forOne ? 1 : 0;
  if (name === other || Math.abs(name.length - other.length) > allowed) return false;
  return editDistance(name, other) <= allowed;
}
