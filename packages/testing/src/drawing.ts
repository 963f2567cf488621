import type { Finding } from "@aims-lint/core";

const drawn = /^ *~+ .*$/;

/** A text without the findings that are drawn into it. */
export function eraseFindings(text: string): string {
  return text
    .split("\n")
    .filter((line) => !drawn.test(line))
    .join("\n");
}

/**
 * Draws findings into a text, each below the line at which it begins: as many `~` as the span has UTF-16
 * units on that line (one at least), then the message. A finding of another rule than `rule` is marked with
 * its name, one of another severity than `severity` with its severity.
 */
export function drawFindings(
  text: string,
  findings: readonly Finding[],
  rule: string,
  severity: string,
): string {
  return text
    .split("\n")
    .flatMap((line, index) => [
      line,
      ...findings
        .filter((finding) => finding.at.start.line === index + 1)
        .map((finding) => draw(line, finding, rule, severity)),
    ])
    .join("\n");
}

function draw(line: string, { at, message, ...finding }: Finding, rule: string, severity: string): string {
  const indent = at.start.column - 1;
  const end = at.end.line === at.start.line ? at.end.column - 1 : line.replace(/\r$/, "").length;
  const marks = [
    ...(finding.rule === rule ? [] : [`[${finding.rule}]`]),
    ...(finding.rule === rule && finding.severity !== severity ? [`(${finding.severity})`] : []),
    ...(finding.waived ? ["(waived)"] : []),
  ];
  return `${" ".repeat(indent)}${"~".repeat(Math.max(1, end - indent))} ${[...marks, message].join(" ")}`;
}
