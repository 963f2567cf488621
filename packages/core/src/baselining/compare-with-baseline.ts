import type { Config } from "../configs/config.ts";
import type { Identified } from "../results/identify.ts";
import type { BaselineEntry } from "./baseline.ts";
import { canBeDebt } from "./can-be-debt.ts";
import { contentOf } from "./content-of.ts";
import { createPassingName } from "./is-passing-name.ts";
import { recall } from "./recall.ts";
import { type Settled, type Settling, settle } from "./settle.ts";

/** What findings and a baseline have to do with each other. */
export interface Compared extends Settled {
  /** The entries by which findings are known, as they are identified now. */
  readonly known: ReadonlyMap<Identified, BaselineEntry>;
  /** The hash of what stands there, for findings whose subject may come to be called otherwise. */
  readonly contents: ReadonlyMap<Identified, string>;
}

/** Compares all findings, waived ones too, with the debt that was taken on: what is waived is not paid. */
export function compareWithBaseline(
  findings: readonly Identified[],
  { baseline, packs }: Config,
  settling: Settling,
): Compared {
  const mayPass = createPassingName(packs.flatMap(({ kinds }) => kinds));
  const contents = new Map<Identified, string>();
  for (const finding of findings) {
    const content = mayPass(finding.draft.subject) ? contentOf(finding) : undefined;
    if (content !== undefined) contents.set(finding, content);
  }
  const able = findings.filter(({ draft }) => canBeDebt(draft.rule.id));
  const recalled = recall(able, baseline?.entries ?? [], settling.project, mayPass);
  const known = new Map(
    [...recalled.known].map(([finding, entry]) => [finding, renew(entry, finding, contents.get(finding))]),
  );
  return { known, contents, ...settle(recalled.missing, settling) };
}

function renew(
  { since }: BaselineEntry,
  { draft, fingerprint }: Identified,
  content: string | undefined,
): BaselineEntry {
  const { rule, subject, at } = draft;
  return {
    fingerprint,
    rule: rule.id,
    subject,
    path: at.path,
    since,
    ...(content === undefined ? {} : { content }),
  };
}
