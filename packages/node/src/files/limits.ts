/** Bounds of what is read; each fails the run or shows in its result, none cuts anything off silently. */
export const limits = {
  /** Files of one check. */
  files: 100_000,
  /** Bytes of all files together. */
  bytes: 1024 ** 3,
  /** Bytes of one file: four for each of the characters that the parser reads at most. */
  fileBytes: 8 * 1024 ** 2,
  /** Bytes of the configuration. */
  configurationBytes: 64 * 1024,
  /** UTF-8 bytes of a path, from the project's root. */
  pathBytes: 4096,
} as const;
