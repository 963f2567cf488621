import { formatGithub } from "../github/format-github.ts";
import type { Formatter } from "./formatter.ts";

export const github: Formatter = {
  name: "github",
  summary: "for the log of GitHub Actions: annotations of lines",
  extension: "txt",
  format: (dossier, { quiet = false }) => formatGithub(dossier, { quiet }),
};
