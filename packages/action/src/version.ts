/** The version of the action, which `scripts/set-versions.mjs` keeps. */
export const version = "0.0.0";
