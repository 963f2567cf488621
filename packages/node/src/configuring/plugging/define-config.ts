import type { Pack } from "@aims-lint/core";
import type { SettingsInput } from "../settings.ts";

/** What a configuration that is a program gives: the settings of the YAML, and packs as they are. */
export interface Configuration extends Omit<SettingsInput, "plugins"> {
  /** Packs, and modules that export one: installed packages, or files from the folder of the configuration. */
  readonly plugins?: readonly (string | Pack)[];
}

/**
 * Gives the settings back as they are, for `export default defineConfig({ … })` in `aims-lint.config.mjs` or `.ts`: an editor
 * knows then what may stand there.
 */
export function defineConfig(configuration: Configuration): Configuration {
  return configuration;
}
