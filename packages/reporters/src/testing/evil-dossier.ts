import type { Dossier, Result } from "@aims-lint/core";
import fc from "fast-check";
import { evilComparison } from "./evil-comparison.ts";
import { evilRegisters } from "./evil-registers.ts";
import { evil, resultOf } from "./evil-result.ts";
import { fakeCodeSummary } from "./fake-result.ts";

/** Which of its forms a dossier has: of a project or of a change, of one repository or of several. */
export interface DossierForm {
  readonly isChange: boolean;
  readonly isRollUp: boolean;
}

/** For tests: a dossier of which every text is one that `text` gives, whatever it is meant for. */
export function dossierOf(text: () => string, { isChange, isRollUp }: DossierForm): Dossier {
  const result = wholeResult(text, isRollUp);
  const commit = { id: text(), on: text(), branch: text(), altered: [text()] };
  return {
    result: isChange ? { ...result, comparison: evilComparison(result.findings, text) } : result,
    rules: result.findings.slice(0, 2).map(({ rule, requirements, severity }, at) => ({
      id: at === 0 ? rule : text(),
      summary: text(),
      requirements: [...requirements, text()],
      severity,
      basis: at === 0 ? "requirement" : "practice",
      pack: text(),
      references: [text()],
      notAGap: text(),
      asks: text(),
    })),
    groups: [{ id: result.coverage[0]?.group ?? "", title: text() }],
    registers: evilRegisters(text),
    provenance: {
      tool: { name: "aims-lint", version: "1.2.3" },
      project: text(),
      folder: `${text()}/`,
      commit,
      organisation: { project: text(), noCommit: text() },
      inputs: [
        { path: text(), as: "document", sha256: "0".repeat(64), size: 1 },
        { path: text(), as: "configuration", sha256: "1".repeat(64), size: 1 },
        { path: text(), as: "plugin", sha256: "2".repeat(64), size: 1 },
      ],
    },
  };
}

function wholeResult(text: () => string, isRollUp: boolean): Result {
  const result = resultOf([text(), text(), text()], 3);
  const { findings } = result;
  return {
    ...result,
    findings: findings.map((finding, at) => ({
      ...finding,
      ...(at === 2 ? { held: { severity: "error", until: "2027-01-01" }, eased: "error" } : {}),
    })),
    next: [{ path: text(), line: 1, missing: 2, why: text() }],
    easings: {
      preset: "audit",
      off: [text()],
      requirements: [text()],
      offForSome: [text()],
      milder: [text()],
      options: [text()],
      words: [{ kind: text(), field: text(), word: text(), value: text() }],
    },
    code: fakeCodeSummary({}, { unread: [], left: [] }),
    organisation: { name: text(), path: text() },
    ...(isRollUp ? { rollUp: rollUpOf(text) } : {}),
  };
}

function rollUpOf(text: () => string): NonNullable<Result["rollUp"]> {
  const commit = { id: text(), on: text(), branch: text(), altered: [text()] };
  const repository = {
    name: text(),
    today: text(),
    tool: { name: text(), version: text() },
    packs: [{ name: text(), version: text() }],
    findings: { error: 1, warning: 0, info: 0 },
    waived: 0,
    known: 0,
    read: 1,
    doubts: [{ code: "not-read" as const, problem: text(), how: text(), about: [text()] }],
  };
  const repositories = [
    { ...repository, commit },
    { ...repository, name: text() },
  ];
  return { organisation: text(), repositories, missing: [text()], notes: [text()] };
}

/** Every string of a dossier is evil. */
export const evilDossier = fc
  .record({
    texts: fc.array(evil, { minLength: 7, maxLength: 7 }),
    isChange: fc.boolean(),
    isRollUp: fc.boolean(),
  })
  .map(({ texts, ...form }) => dossierOf(inTurn(texts), form));

/** Gives texts one after the other, again and again. */
function inTurn(texts: readonly string[]): () => string {
  let at = 0;
  return () => texts[at++ % texts.length] ?? "";
}
