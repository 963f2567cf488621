import { formatMarkdown } from "../markdown/format-markdown.ts";
import type { Formatter } from "./formatter.ts";

export const markdown: Formatter = {
  name: "markdown",
  summary: "for a pull request or a step summary: the verdict first, the rest folded up",
  extension: "md",
  format: (dossier) => formatMarkdown(dossier),
};
