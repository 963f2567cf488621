/** The file, at the project's root, that holds the settings. */
export const configurationName = "aims-lint.config.yaml";
