import type { Value } from "@aims-lint/core";
import type { Detector, Findings } from "../detector.ts";
import { readDocuments } from "./read-documents.ts";

/** Makes a detector of YAML files that are told by their path; `see` gets every document of the file. */
export function yamlDetector(
  name: string,
  path: RegExp,
  see: (document: Value, file: { readonly path: string; readonly text: string }, findings: Findings) => void,
): Detector {
  return {
    name,
    reads: "manifest",
    takes: (file) => path.test(file.path),
    detect(file, findings) {
      const { documents, reason } = readDocuments(file.text);
      if (reason !== undefined) findings.failed(reason);
      for (const document of documents) see(document, file, findings);
    },
  };
}
