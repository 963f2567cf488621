/** The file, at the project's root, that holds the settings as data. */
export const configurationName = "aims-lint.config.yaml";

/** The files that hold them as a program. */
export const codeNames = ["aims-lint.config.js", "aims-lint.config.mjs", "aims-lint.config.ts"] as const;

/** Whether a path is that of a program. */
export function isCode(path: string): boolean {
  return /\.[cm]?[jt]s$/i.test(path);
}
