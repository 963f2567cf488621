import { append, compare, type Dossier, doubts, type Finding } from "@aims-lint/core";
import { judgedFindings } from "../comparing/judged-findings.ts";
import { shorten } from "../safety/shorten.ts";
import { element, type Xml, xmlDocument } from "../safety/xml.ts";

/**
 * The findings that count in the format of Checkstyle, by file; of a change what it brings. Why a check is no answer is an error of the
 * file `.`, so that nobody takes an empty list for a pass.
 */
export function formatCheckstyle({ result, provenance }: Dossier): string {
  const { folder = "" } = provenance;
  const files = new Map<string, Finding[]>();
  for (const finding of judgedFindings(result)) append(files, finding.at.path, finding);
  const reasons = doubts(result).map(({ code, problem, how }) =>
    element("error", {
      line: 1,
      severity: "error",
      message: `This is no answer: ${shorten(problem, longest)} ${how}`,
      source: `aims-lint.${code}`,
    }),
  );
  const found = [...files]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([path, own]) => element("file", { name: `${folder}${path}` }, own.toSorted(byPlace).map(errorOf)));
  const whole = reasons.length === 0 ? [] : [element("file", { name: "." }, reasons)];
  return xmlDocument(element("checkstyle", { version: "4.3" }, [...whole, ...found]));
}

const longest = 1000;

function errorOf({ at, severity, message, how, rule }: Finding): Xml {
  return element("error", {
    line: at.start.line,
    column: at.start.column,
    severity,
    message: `${shorten(message, longest)} ${shorten(how, longest)}`,
    source: `aims-lint.${rule}`,
  });
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.at.start.line - b.at.start.line || a.at.start.column - b.at.start.column || compare(a.rule, b.rule)
  );
}
