/**
 * How much of one file is read. The cost of reading grows evenly with the size, so the limits are far
 * above what people write (a model card with a megabyte of front matter is read whole) and only keep
 * memory and time of a hostile file within bounds. A file that breaks one is never silently cut: it gets
 * a problem that says `incomplete`.
 */
export const limits = {
  /** UTF-16 code units of one file. */
  text: 2 * 1024 * 1024,
  /** Collections within collections in YAML. */
  yamlDepth: 32,
  /** Keys, values and collections of one YAML text. */
  yamlNodes: 250_000,
  /** UTF-16 code units of one YAML value. */
  yamlScalar: 64 * 1024,
  /** Cells of one CSV file. */
  csvCells: 500_000,
  /** Problems that one file may report. */
  problems: 100,
} as const;
