import type { BaselineState } from "../baselining/baseline.ts";
import type { Easings } from "../configs/list-easings.ts";
import type { CodeSummary } from "../results/code-summary.ts";
import { compare } from "../text/compare.ts";
import type { Located } from "./locate.ts";
import type { MergedFindings } from "./merge-findings.ts";

/** What the configurations ease, each thing once; the mildest preset. */
export function mergeEasings(members: readonly Located[]): Easings | undefined {
  const all = members.flatMap(({ dossier }) => dossier.result.easings ?? []);
  if (all.length === 0) return undefined;
  const union = (of: (easings: Easings) => readonly string[]): string[] =>
    [...new Set(all.flatMap(of))].sort(compare);
  const presets = all.map(({ preset }) => preset);
  const words = new Map(all.flatMap((one) => one.words.map((word) => [JSON.stringify(word), word] as const)));
  return {
    preset:
      (["audit", "recommended", "strict"] as const).find((one) => presets.includes(one)) ?? "recommended",
    off: union(({ off }) => off),
    requirements: union(({ requirements }) => requirements),
    offForSome: union(({ offForSome }) => offForSome),
    milder: union(({ milder }) => milder),
    options: union(({ options }) => options),
    words: [...words.values()],
  };
}

/** The debt of all members. */
export function mergeBaselines(
  members: readonly Located[],
  { findings }: MergedFindings,
): BaselineState | undefined {
  const all = members.flatMap(({ to, dossier: { result } }) =>
    result.baseline ? [{ to, baseline: result.baseline }] : [],
  );
  const [first] = all;
  if (!first) return undefined;
  const entries = (of: "paid" | "unsettled" | "strange" | "left"): BaselineState["paid"] =>
    all.flatMap(({ to, baseline }) =>
      baseline[of].map((entry) => ({
        ...entry,
        fingerprint: to.fingerprint(entry.fingerprint),
        subject: to.ref(entry.subject, entry.path),
        path: to.path(entry.path),
      })),
    );
  const known = findings.filter((finding) => finding.known && !finding.waived).length;
  const standing = findings.filter(({ waived }) => !waived);
  return {
    path: all.length === 1 ? first.to.path(first.baseline.path) : `${all.length} baselines`,
    known,
    new: standing.length - known,
    isWhole: all.every(({ baseline }) => baseline.isWhole),
    paid: entries("paid"),
    unsettled: entries("unsettled"),
    strange: entries("strange"),
    left: entries("left"),
  };
}

/** What was looked at in the code of all members. */
export function mergeCode(members: readonly Located[]): CodeSummary | undefined {
  const all = members.flatMap(({ to, dossier: { result } }) =>
    result.code ? [{ to, code: result.code }] : [],
  );
  if (all.length === 0) return undefined;
  const sum = (of: (code: CodeSummary) => number): number =>
    all.reduce((total, { code }) => total + of(code), 0);
  return {
    components: {
      product: sum(({ components }) => components.product),
      development: sum(({ components }) => components.development),
      research: sum(({ components }) => components.research),
      test: sum(({ components }) => components.test),
    },
    hints: sum(({ hints }) => hints),
    files: {
      listed: sum(({ files }) => files.listed),
      read: sum(({ files }) => files.read),
      manifests: sum(({ files }) => files.manifests),
      unread: all.flatMap(({ to, code }) =>
        code.files.unread.map((file) => ({ ...file, path: to.path(file.path) })),
      ),
      left: all.flatMap(({ to, code }) =>
        code.files.left.map((file) => ({ ...file, path: to.path(file.path) })),
      ),
    },
  };
}
