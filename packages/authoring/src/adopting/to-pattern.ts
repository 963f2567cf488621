/** How long a pattern of a configuration may be. */
const longest = 256;

/** The pattern that fits a path and hardly anything else: what means something in patterns becomes "any character". */
export function toPattern(path: string): { pattern: string; fault?: string } {
  const pattern = path.replace(/[\\()[\]!"{}*\p{Cc}\p{Cs}]/gu, "?");
  if (pattern.length <= longest) return { pattern };
  return { pattern, fault: `its path has more than ${longest} characters, which is too long for a pattern` };
}
