import type { Formatter } from "./formatter.ts";

export const junit: Formatter = {
  name: "junit",
  summary: "for the test reports of GitLab, Jenkins and Azure: rules as tests",
  extension: "xml",
  load: async () => (await import("../junit/format-junit.ts")).formatJunit,
};
