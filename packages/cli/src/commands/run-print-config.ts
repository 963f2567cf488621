import { dirname, resolve } from "node:path";
import { describeConfiguration, disk, findProjectRoot } from "@aims-lint/node";
import { formatConfigurationJson, formatConfigurationText } from "@aims-lint/reporters";
import type { Given } from "../arguments/given.ts";
import { UsageError } from "../arguments/usage-error.ts";
import { lookOf, writeReport } from "../output/write-report.ts";
import type { Surroundings } from "../surroundings.ts";
import { version } from "../version.ts";

/** What has a say besides: where the configuration is, and how it is shown. */
const others = new Set([
  "print-config",
  "format",
  "output",
  "today",
  "config",
  "allow-plugins",
  "color",
  "no-color",
  "debug",
]);

/**
 * Shows what the configuration makes of one file.
 * @throws {CannotCheckError} where the file is not there, and for a configuration that cannot be used.
 * @throws {UsageError} where something else is asked for at the same time.
 */
export async function runPrintConfig(given: Given, surroundings: Surroundings): Promise<number> {
  const format = given.choice("format", ["text", "json"]);
  const option = given.names.find((name) => !others.has(name));
  const surplus = given.words[0] ?? (option === undefined ? undefined : `--${option}`);
  if (surplus !== undefined)
    throw new UsageError(
      `--print-config shows the configuration for one file and checks nothing; leave out ${surplus}.`,
    );
  const file = resolve(surroundings.cwd, given.value("print-config") ?? "");
  const [today, config] = [given.value("today"), given.value("config")];
  const description = await describeConfiguration({
    cwd: findProjectRoot(disk, dirname(file)),
    file,
    allowPlugins: given.has("allow-plugins"),
    ...(today === undefined ? {} : { today }),
    ...(config === undefined ? {} : { config: resolve(surroundings.cwd, config) }),
  });
  const report =
    format === "json"
      ? formatConfigurationJson(description, { version: version() })
      : formatConfigurationText(description, lookOf(given, surroundings));
  await writeReport(report, given, surroundings);
  return 0;
}
