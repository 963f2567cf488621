import type { Formatter } from "./formatter.ts";

export const markdown: Formatter = {
  name: "markdown",
  summary: "for a pull request or a step summary: the verdict first, the rest folded up",
  extension: "md",
  load: async () => {
    const { formatMarkdown } = await import("../markdown/format-markdown.ts");
    return (dossier) => formatMarkdown(dossier);
  },
};
