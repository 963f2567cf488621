import type { Project } from "@aims-lint/core";
import { type Sheet, sheetsOf } from "./sheets.ts";

/** What data do in the life of a system. */
export type Use = "training" | "validation" | "test" | "production";

const words: Readonly<Record<Use, RegExp>> = {
  training: /\btrain|fine-?tun|pre-?train|\btreinamento|\bentraînement|\bentrenamiento/i,
  validation: /valid|hyper-?parameter|\bdev(?:elopment)? set\b|calibrat/i,
  test: /\btest|hold-?out|evaluat|benchmark|\bevals?\b/i,
  production:
    /\bproduct(?:ion|ive)|\boperat|inference|retriev|\brag\b|\bcontext\b|run-?time|\blive\b|\binput\b|ground|in use\b|knowledge base|\bprompt/i,
};

const every = Object.keys(words) as Use[];

/** What the category of a dataset says it is used for; empty where it says nothing of the kind. */
export function usesOf(sheet: Sheet, project: Project): ReadonlySet<Use> {
  const said = sheetsOf(sheet, project).flatMap((each) =>
    each.state("category") === "read" ? (each.fields.category ?? []).map(({ value }) => value) : [],
  );
  return usesIn(said.join(" "));
}

/** The uses that a text names. */
export function usesIn(text: string): ReadonlySet<Use> {
  return new Set(every.filter((use) => words[use].test(text)));
}
