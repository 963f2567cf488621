import type { ConfigurationDescription } from "@aims-lint/core";
import { escapeJson } from "../json/escape-json.ts";

/** Everything that is known of a file by the configuration, for programs; see `docs/configuration.md`. */
export function formatConfigurationJson(
  description: ConfigurationDescription,
  { version }: { readonly version: string },
): string {
  const report = {
    version: 1,
    tool: { name: "aims-lint", version },
    ...description,
    rules: description.rules.map(({ rule, severity, severityFrom, options, optionsFrom, held }) => {
      return { rule, severity, severityFrom, options, optionsFrom, held };
    }),
  };
  return `${escapeJson(JSON.stringify(report, undefined, 2))}\n`;
}
