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
  return mayImportKnown(text, language) || mayNameHost(text);
}

function mayImportKnown(text: string, { importWords, importedAt, ecosystem }: Language): boolean {
  let count = 0;
  for (const word of importWords) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
      if (++count > most) return true;
      const module = importedAt(text, at);
      const isKnown = (one: string): boolean => cloud.test(one) || mayImport(ecosystem, one);
      if (typeof module === "string" ? isKnown(module) : module?.some(isKnown)) return true;
    }
  }
  return (ecosystem === "gem" || ecosystem === "composer") && /Aws(?:::|\\)/.test(text);
}

/** The SDK of a cloud that opens clients of any of its services, and is no AI for that. */
const cloud = /^aws-sdk(?:\/|$)|^boto|^aio(?:boto|aws)/;

/** How far before its end a host may start. */
const longestHost = 100;

/** The ends of hosts are far quicker to look for than the hosts. */
function mayNameHost(text: string): boolean {
  for (const { index, 0: ending } of text.matchAll(endings)) {
    if (hosts.test(text.slice(Math.max(0, index - longestHost), index + ending.length + 1))) return true;
  }
  return false;
}

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\-]/g, "\\$&");

const hosts = new RegExp(hostPieces.map(quoted).join("|"), "i");

const endings = new RegExp(
  `(?:${[...new Set(hostPieces.map((piece) => quoted(/[.:][a-z0-9]+$/.exec(piece)?.[0] ?? ".amazonaws")))].join("|")})\\b`,
  "gi",
);
