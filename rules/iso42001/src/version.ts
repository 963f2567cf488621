/** The version of this package, which `scripts/set-versions.mjs` keeps; the package reads no files. */
export const version = "0.0.0";
