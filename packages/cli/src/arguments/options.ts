/** An option of the command line: described once, for parsing and for the help. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What stands for its value in the help; absent where it takes none. */
  readonly value?: string;
  readonly help: string;
}

export const options: readonly Option[] = [
  { name: "format", value: "text|json", help: "how to report (default: text)" },
  { name: "output", value: "FILE", help: "write the report to a file" },
  { name: "rule", value: "NAME", help: "run only this rule; again or with commas for more" },
  { name: "requirement", value: "ID", help: "run only the rules of this clause or control: 6.1.3, A.6.2.4" },
  { name: "today", value: "YYYY-MM-DD", help: "the day to compare dates with (default: today in UTC)" },
  { name: "max-warnings", value: "N", help: "fail on more warnings than this" },
  { name: "quiet", help: "show errors only; everything is counted all the same" },
  { name: "config", value: "FILE", help: "use this configuration in place of the project's" },
  { name: "color", help: "color the report, whatever it is written to" },
  { name: "no-color", help: "never color it" },
  { name: "debug", help: "show where the program broke, if it does" },
  { name: "help", short: "h", help: "print this text" },
  { name: "version", short: "v", help: "print the version" },
];
