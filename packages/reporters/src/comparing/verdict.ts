import { type ComparedWith, type Comparison, counts, type Finding } from "@aims-lint/core";
import { counted } from "../text/counted.ts";

/** What a change brings, in a sentence, and what nobody knows in another. */
export function verdict({ news, mended, gone, unknown }: Comparison): string {
  const brought = countsOf(news.map(({ finding }) => finding).filter(counts));
  const parts = [
    `brings ${listed(brought)}`,
    ...(mended.length > 0 ? [`mends ${counted(mended.length, "finding")}`] : []),
    ...(gone.length > 0
      ? [
          `takes ${counted(gone.length, "finding")} away with what ${gone.length === 1 ? "it was" : "they were"} about`,
        ]
      : []),
  ];
  const open = unknown.filter(counts);
  const unsure = open.length === 0 ? "" : ` ${unsureWords(open)}.`;
  return `This change ${listed(parts)}.${unsure}`;
}

/** Of which findings nobody knows whether a change brings them, as a sentence without its end. */
export function unsureWords(open: readonly Finding[]): string {
  return `Whether ${listed(countsOf(open))} more ${open.length === 1 ? "is" : "are"} new could not be told`;
}

/** Which state a change is compared with. */
export function baseWords({ ref, commit, as }: ComparedWith): string {
  const short = commit.slice(0, 12);
  if (as === "merge-base") return `${short}, where the change left ${ref}`;
  return commit === ref ? short : `${short} (${ref})`;
}

/** `2 errors`, `1 warning`, `1 info`; `no finding` where there is none. */
export function countsOf(findings: readonly Finding[]): string[] {
  const count = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, infos] = [count("error"), count("warning"), count("info")];
  const parts = [
    ...(errors > 0 ? [counted(errors, "error")] : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
    ...(infos > 0 ? [`${infos} info`] : []),
  ];
  return parts.length === 0 ? ["no finding"] : parts;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
