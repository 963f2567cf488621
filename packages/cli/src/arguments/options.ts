import { formatNames } from "@aims-lint/reporters";

/** An option of the command line: described once, for parsing and for the help. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What stands for its value in the help; absent where it takes none. */
  readonly value?: string;
  readonly help: string;
}

/** Whether a project may bring code. */
export const allowPluginsOption: Option = {
  name: "allow-plugins",
  help: "run code of the project: its plugins, and a configuration that is a program",
};

/** Which configuration counts, and what may be done for it. */
export const configurationOptions: readonly Option[] = [
  { name: "config", value: "FILE", help: "use this configuration in place of the project's" },
  allowPluginsOption,
];

/** Whose documents are read beside those of the project. */
export const besideOption: Option = {
  name: "beside",
  value: "DIR",
  help: "read the documents of the repository in this folder beside the project's own; nothing is reported of them",
};

/** Where and how a report is written, and what is read for it. */
export const reportOptions: readonly Option[] = [
  { name: "output", value: "FILE", help: "write the report to a file" },
  { name: "today", value: "YYYY-MM-DD", help: "the day to compare dates with (default: today in UTC)" },
  { name: "no-history", help: "do not ask git for the history; rules that need it are not evaluated" },
  ...configurationOptions,
];

/** What the report calls the project. */
export const projectOption: Option = {
  name: "project",
  value: "NAME",
  help: "what the report calls the project (default: owner/name of git's remote origin, or the folder)",
};

/** For commands that ask. */
export const yesOption: Option = {
  name: "yes",
  short: "y",
  help: "ask nothing; take the answers that are offered",
};

/** What every command takes. */
export const commonOptions: readonly Option[] = [
  { name: "color", help: "color the report, whatever it is written to" },
  { name: "no-color", help: "never color it" },
  { name: "debug", help: "show where the program broke, if it does" },
  { name: "help", short: "h", help: "print this text" },
  { name: "version", short: "v", help: "print the version" },
];

/** The option that names the forms of a check's report; it may be given again. */
export function formattersOption(): Option {
  return {
    name: "format",
    value: "NAME[=FILE]",
    help: `how to report, and into which file; again for more. One of ${formatNames.join(", ")}`,
  };
}

/** The option that names the form of a report. */
export function formatOption(formats: readonly string[]): Option {
  return { name: "format", value: formats.join("|"), help: `how to report (default: ${formats[0]})` };
}
