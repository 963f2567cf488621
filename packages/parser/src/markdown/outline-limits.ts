/**
 * How much of one Markdown file is read. The outline is linear in the text, and these keep the factor
 * and the memory within bounds. What lies behind a limit is reported, never dropped.
 */
export const outlineLimits = {
  /** UTF-16 code units. */
  text: 2 * 1024 * 1024,
  lines: 100_000,
  /** Quotes, lists and items inside each other. */
  depth: 32,
  /** Quotes and list items of one file. */
  containers: 50_000,
} as const;
