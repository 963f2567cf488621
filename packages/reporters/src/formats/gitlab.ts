import type { Formatter } from "./formatter.ts";

export const gitlab: Formatter = {
  name: "gitlab",
  summary: "for the Code Quality report of GitLab",
  extension: "json",
  load: async () => (await import("../gitlab/format-gitlab.ts")).formatGitlab,
};
