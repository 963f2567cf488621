import { formatGitlab } from "../gitlab/format-gitlab.ts";
import type { Formatter } from "./formatter.ts";

export const gitlab: Formatter = {
  name: "gitlab",
  summary: "for the Code Quality report of GitLab",
  extension: "json",
  format: (dossier) => formatGitlab(dossier),
};
