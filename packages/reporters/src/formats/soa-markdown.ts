import { formatSoaMarkdown } from "../soa/format-soa-markdown.ts";
import type { Formatter } from "./formatter.ts";

export const soaMarkdown: Formatter = {
  name: "soa-markdown",
  summary: "the Statement of Applicability as a page",
  extension: "soa.md",
  format: formatSoaMarkdown,
};
