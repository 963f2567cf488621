import { mayImport } from "../signatures/find-import.ts";
import { hostPieces } from "../signatures/find-service.ts";
import type { Language } from "./languages/language.ts";

/** How many imports of a file are looked at before it is read in any case. */
const most = 2000;

/**
 * Whether a file can hold anything that is looked for: an import of something known, or the address of a service. Reads no code; most files end here,
 * so this is what the scan of a large project costs.
 */
export function mayHold(text: string, language: Language): boolean {
  return mayImportKnown(text, language) || (endings.test(text) && hosts.test(text));
}

function mayImportKnown(text: string, { importWords, importedAt, ecosystem }: Language): boolean {
  let count = 0;
  for (const word of importWords) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
      if (++count > most) return true;
      const module = importedAt(text, at);
      if (module !== undefined && mayImport(ecosystem, module)) return true;
    }
  }
  return cloud.test(text);
}

/** The SDKs of a cloud that open clients of any of its services, and are no AI for that. */
const cloud = /aws-sdk|Aws::|Aws\\|boto/;

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\-]/g, "\\$&");

const hosts = new RegExp(hostPieces.map(quoted).join("|"), "i");

/** The ends of hosts: far quicker to look for than the hosts. */
const endings = new RegExp(
  [...new Set(hostPieces.map((piece) => quoted(/[.:][a-z0-9]+$/.exec(piece)?.[0] ?? ".amazonaws")))].join(
    "|",
  ),
  "i",
);
