import type { RecordOf } from "@aims-lint/core";
import type { system } from "../../kinds/system.ts";

/**
 * What an organisation says the EU AI Act makes of a system. `other`: a class below high-risk, or none at all.
 * `undecided`: it says that it does not know yet.
 */
export type DeclaredClass = "prohibited" | "high-risk" | "other" | "undecided";

const prohibited =
  /prohibited|unacceptable|banned|forbidden|verboten|inakzeptabel|unannehmbar|inacceptable|interdit|inaceit|inacept|prohibid|proibid|vietat|verbod/;
const high = /\bhigh\b|hochrisiko|haut[- ]risque|alto[- ]risco|alto[- ]riesgo|alto[- ]rischio|hoog[- ]risico/;
const exempt = /exempt|exception|derogation|\b6\(3\)/;
const undecided =
  /\b(?:undecided|undetermined|unclassified|unknown|pending|unclear|open|in (?:progress|review)|under (?:review|assessment))\b|\bto be \w+|\bnot (?:yet )?(?:been )?(?:classified|determined|assessed|decided|known)\b|\?\s*$/;
const other =
  /limited|minimal|\blow\b|transparency|general[- ]purpose|gpai|\bnone\b|no risk|out of scope|not in scope|not applicable|\bn\/a\b|gering|begrenzt|minim|limit/;
/** `not high-risk`, `no prohibited practice`, `non-high-risk`. */
const negated =
  /\b(?:not?|non|neither|nor|never|kein\w*|nicht|pas|geen)[\s-]+(?:(?:an?|as|as a|ein\w*)\s+)?(?:prohibited|unacceptable|banned|forbidden|high|verboten\w*|hochrisiko)[\w-]*/g;

/** The class that the inventory gives a system; `undefined` where it gives none, or in words that are not known. */
export function declaredClass(record: RecordOf<typeof system>): DeclaredClass | undefined {
  const text = record.state("euAiAct.class") === "read" ? record.fields.euAiAct?.class : undefined;
  return text === undefined ? undefined : parseClass(text);
}

/** Reads the word for a class. Only words are read: what a system does never makes a class. */
export function parseClass(text: string): DeclaredClass | undefined {
  const words = text.toLowerCase();
  const rest = words.replace(negated, " ");
  if (prohibited.test(rest)) return "prohibited";
  if (high.test(rest)) return exempt.test(rest) ? "other" : "high-risk";
  if (undecided.test(rest)) return "undecided";
  return other.test(rest) || rest !== words ? "other" : undefined;
}
