import type { Document } from "@aims-lint/core";
import type { KindProposal } from "./proposal.ts";

/** How AI is spoken of. Short forms count in capitals only: `ai` and `ia` are words of other languages. */
const inCapitals = /(?<![\p{L}\d])(?:AI|KI|IA|LLMs?|GPT|ML|AIMS|AIAct)(?![\p{L}\d])/u;
const inWords =
  /42001|artificial intelligence|machine learning|language model|k[uü]nstliche.? intelligenz|intelligence artificielle|inteligencia artificial|inteligência artificial|intelligenza artificiale|kunstmatige intelligentie/i;

/** Whether a document speaks of AI at all, in its text or its name. A register of another management system does not. */
export function mentionsAi({ path, text }: Document): boolean {
  const name = path.replace(/[_-]+/g, " ");
  return inCapitals.test(text) || inWords.test(text) || inCapitals.test(name) || inWords.test(name);
}

/** How many rows, and how many known columns, make a register that counts wherever it stands. */
const mostRows = 5;
const mostColumns = 5;

/** Whether a kind is so well founded that its file belongs to the AI management system, whatever stands around it. */
export function isCertain({ confidence, columns, rows }: KindProposal): boolean {
  const known = columns.filter(({ state }) => state !== "left");
  return confidence !== "doubtful" && (rows >= mostRows || known.length >= mostColumns);
}
