import type { Value } from "@aims-lint/core";
import type { Detector } from "../detector.ts";
import { readDocuments } from "../yaml/read-documents.ts";
import { textAt } from "../yaml/values.ts";
import { seeManifest } from "./see-manifest.ts";
import { seeTemplate } from "./see-template.ts";

const largest = 2 * 1024 * 1024;

/**
 * Manifests of Kubernetes, which may have any name: they are told by `apiVersion` and `kind`. Templates of Helm may be no YAML before they
 * are filled in, and are then read by line.
 */
export const kubernetes: Detector = {
  name: "kubernetes",
  reads: "artefact",
  takes: (file) => /\.(?:ya?ml|tpl)$/i.test(file.path) && file.size <= largest,
  detect({ text }, findings) {
    if (!/^apiVersion:/m.test(text) || !/^kind:/m.test(text)) return;
    findings.recognised();
    const { documents, reason } = readDocuments(text);
    if (reason !== undefined && text.includes("{{")) return seeTemplate(text, findings);
    if (reason !== undefined) findings.failed(reason);
    for (const document of documents) if (isManifest(document)) seeManifest(document, text, findings);
  },
};

function isManifest(document: Value): boolean {
  return textAt(document, "apiVersion") !== undefined && textAt(document, "kind") !== undefined;
}
