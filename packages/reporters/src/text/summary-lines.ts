import { doubts, type Finding, type Result } from "@aims-lint/core";
import { baselineLines } from "./baseline-lines.ts";
import { codeLines } from "./code-lines.ts";
import { counted } from "./counted.ts";
import { coverageLines } from "./coverage-lines.ts";
import { doubtLines } from "./doubt-lines.ts";
import { fileLines } from "./file-lines.ts";
import { nextLines } from "./next-lines.ts";
import { type Line, plain } from "./render-lines.ts";
import { rollOutLines } from "./roll-out-lines.ts";
import { gapLines, repositoryLines } from "./roll-up-lines.ts";
import { ruleLines } from "./rule-lines.ts";
import { settingsLines } from "./settings-lines.ts";

/** The end of every report: what was found, read, checked and covered, each count with its denominator. */
export function summaryLines(result: Result, quiet: boolean): Line[] {
  return [
    checkedLine(result),
    [],
    ...repositoryLines(result),
    ...findingLines(result, quiet),
    ...stateLines(result),
  ];
}

/** The end of a report on a change, after what was found. */
export function restLines(result: Result): Line[] {
  return [...stateLines(result), [], checkedLine(result)];
}

function checkedLine({ today, standard, packs }: Result): Line {
  const against = standard.length === 0 ? "" : ` against ${standard.join(", ")}`;
  const named = packs.map(({ name, version }) => `${name} ${version}`).join(", ");
  return plain(`Checked on ${today}${against}${packs.length < 2 ? "" : `, with the packs ${named}`}.`);
}

function stateLines(result: Result): Line[] {
  return [
    ...baselineLines(result),
    ...rollOutLines(result),
    ...settingsLines(result),
    ...fileLines(result),
    ...codeLines(result),
    ...ruleLines(result),
    ...coverageLines(result),
    ...gapLines(result),
    ...doubtLines(doubts(result)),
    ...nextLines(result),
  ];
}

function findingLines({ findings, files }: Result, quiet: boolean): Line[] {
  const standing = findings.filter(({ waived, known }) => !waived && !known);
  const count = (severity: Finding["severity"]): number =>
    standing.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, infos] = [count("error"), count("warning"), count("info")];
  const touched = new Set(standing.map(({ at }) => at.path));
  const inDocuments = files.read.filter(({ path }) => touched.has(path)).length;
  const elsewhere = touched.size - inDocuments;
  const waived = findings.filter((finding) => finding.waived).length;
  const known = findings.length - standing.length - waived;
  const hidden = warnings + infos;
  const fixable = standing.filter(({ fix }) => fix && (fix.level ?? "safe") === "safe").length;
  return [
    [
      { text: "Findings  " },
      { text: counted(errors, "error"), ...(errors > 0 ? { style: "error" } : {}) },
      { text: ", " },
      { text: counted(warnings, "warning"), ...(warnings > 0 ? { style: "warning" } : {}) },
      { text: `, ${infos} info, in ${inDocuments} of ${counted(files.read.length, "file")}` },
      { text: elsewhere === 0 ? "" : ` and in ${counted(elsewhere, "file")} beside them` },
      { text: waived === 0 ? "" : `; ${waived} waived` },
      { text: known === 0 ? "" : `; ${known} known` },
    ],
    ...(fixable > 0 ? [plain(`          ${fixable} of them with a fix: aims-lint --fix`)] : []),
    ...(quiet && hidden > 0 ? [plain(`          Only errors are shown above.`)] : []),
  ];
}
