import type { Formatter } from "./formatter.ts";

export const github: Formatter = {
  name: "github",
  summary: "for the log of GitHub Actions: annotations of lines",
  extension: "txt",
  load: async () => {
    const { formatGithub } = await import("../github/format-github.ts");
    return (dossier, { quiet = false }) => formatGithub(dossier, { quiet });
  },
};
