import { formatJunit } from "../junit/format-junit.ts";
import type { Formatter } from "./formatter.ts";

export const junit: Formatter = {
  name: "junit",
  summary: "for the test reports of GitLab, Jenkins and Azure: rules as tests",
  extension: "xml",
  format: (dossier) => formatJunit(dossier),
};
