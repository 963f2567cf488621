import type { Document } from "@aims-lint/core";

const others =
  /(?<![a-z\d])(?:iso ?)?(?:27001|27002|27701|9001|14001|22301|isms|qms|bcms|soc ?2|hipaa|pci|ccpa|nis ?2|recyf|csf|nist|gdpr|dora)(?![a-z\d])/i;
const ours = /(?<![a-z\d])(?:(?:iso ?)?42001|aims)(?![a-z\d])/i;

/**
 * Why a document belongs to another management system, where its name or its title says so and neither
 * speaks of ISO/IEC 42001. That it lies in a folder called `aims` says nothing.
 */
export function ofAnotherStandard(document: Document): string | undefined {
  const path = document.path.replace(/(?:^|\/)\.?aims(?=\/)/gi, "").replace(/[_-]+/g, " ");
  const name = `${path} ${document.title?.value ?? ""}`;
  const other = others.exec(name)?.[0];
  return other !== undefined && !ours.test(name)
    ? `belongs to another standard or system (${other})`
    : undefined;
}

const namedInText = /\b(?:ISO(?:\/IEC)?[ -]?(?:27\d{3}|9001|14001|22301)|ISMS|SOC ?2|HIPAA|PCI[ -]DSS)\b/;
const oursInText = /\b(?:42001|AIMS|AI management system)\b/i;

/** Whether a text speaks of another management system and nowhere of ours: the password policy of an ISMS. */
export function speaksOfAnotherStandard({ text }: Document): boolean {
  return namedInText.test(text) && !oursInText.test(text);
}
