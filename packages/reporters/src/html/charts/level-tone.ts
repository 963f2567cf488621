/**
 * The colour of a level, as the name of a class: five steps from the lowest to the highest, over which the organisation's own levels are
 * spread. `level-none` where a level is not known.
 */
export function levelTone(level: string | undefined, levels: readonly string[]): string {
  const at = level === undefined ? -1 : levels.indexOf(level);
  if (at < 0) return "level-none";
  if (levels.length === 1) return "level-3";
  return `level-${1 + Math.round((at / (levels.length - 1)) * 4)}`;
}
