/**
 * What GitHub takes of a run and of its parts (docs.github.com, "SARIF support for code scanning", limits). It refuses a file with more, or leaves
 * out what it likes; so less is written, the gravest first, and what is left out is counted.
 */
export const limits = {
  results: 25_000,
  /** Tags of a rule. */
  tags: 20,
  /** Places of a result; GitHub takes 1,000 and shows 100. */
  locations: 100,
  /** UTF-16 code units. */
  name: 255,
  description: 1024,
  sentence: 1000,
  help: 8000,
  /** Findings that one result tells one by one. */
  told: 20,
  /** Bytes of the file compressed; GitHub takes 10 MB. */
  compressed: 9_000_000,
  /** Inputs that are listed with their hashes. */
  artifacts: 10_000,
} as const;
