import type { Formatter } from "./formatter.ts";

export const soaMarkdown: Formatter = {
  name: "soa-markdown",
  summary: "the Statement of Applicability as a page",
  extension: "soa.md",
  load: async () => (await import("../soa/format-soa-markdown.ts")).formatSoaMarkdown,
};
