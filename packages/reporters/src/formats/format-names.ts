/** What `--format` takes; the first is the default. Apart from the formatters, so that a help text need not load them. */
export const formatNames = [
  "text",
  "json",
  "markdown",
  "html",
  "sarif",
  "github",
  "agent",
  "junit",
  "gitlab",
  "checkstyle",
  "csv",
  "soa-markdown",
  "soa-csv",
  "soa-xlsx",
  "oscal",
  "oscal-component",
] as const;

export type FormatName = (typeof formatNames)[number];
