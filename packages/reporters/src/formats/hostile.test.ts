import type { Dossier } from "@aims-lint/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { oscalFaults } from "../../../../tools/formats/oscal-faults.ts";
import { sarifFaults } from "../../../../tools/formats/sarif-faults.ts";
import { annotate } from "../github/annotate.ts";
import { sanitise } from "../safety/sanitise.ts";
import { formatSoaXlsx } from "../soa/format-soa-xlsx.ts";
import { type DossierForm, dossierOf, evilDossier } from "../testing/evil-dossier.ts";
import { csvFaults } from "../testing/faults/csv-faults.ts";
import { htmlFaults } from "../testing/faults/html-faults.ts";
import { markdownFaults } from "../testing/faults/markdown-faults.ts";
import { oscalTextFaults } from "../testing/faults/oscal-text-faults.ts";
import { textFaults } from "../testing/faults/text-faults.ts";
import { xlsxFaults } from "../testing/faults/xlsx-faults.ts";
import { xmlFaults } from "../testing/faults/xml-faults.ts";
import { loadFormats } from "../testing/load-formats.ts";
import { naughtyStrings } from "../testing/naughty-strings.ts";
import { readSarif } from "../testing/read-sarif.ts";
import { readWorkflowCommands } from "../testing/read-workflow-commands.ts";
import { type FormatName, formatNames } from "./format-names.ts";

/** What a report holds that it may not. A format without an entry does not compile. */
const faultsOf: Readonly<Record<FormatName, (report: string, dossier: Dossier) => string[]>> = {
  text: (report) => textFaults(report),
  agent: (report) => [...textFaults(report), ...agentFaults(report)],
  json: (report, dossier) => [...textFaults(report), ...jsonFaults(report, dossier)],
  gitlab: (report, dossier) => [...textFaults(report), ...gitlabFaults(report, dossier)],
  sarif: (report, dossier) => [
    ...textFaults(report),
    ...sarifFaults(report),
    ...keptInSarif(report, dossier),
  ],
  github: githubFaults,
  markdown: (report) => markdownFaults(report, { html: folds }),
  html: (report) => htmlFaults(report),
  csv: (report) => csvFaults(report),
  "soa-csv": (report) => csvFaults(report),
  "soa-markdown": (report) => markdownFaults(report, { html: /^<br>$/ }),
  "soa-xlsx": (_report, dossier) => xlsxFaults(formatSoaXlsx(dossier)),
  junit: (report) => xmlFaults(report, junitElements),
  checkstyle: (report) => xmlFaults(report, ["checkstyle", "file", "error"]),
  oscal: (report) => [...textFaults(report), ...oscalFaults(report), ...oscalTextFaults(report)],
  "oscal-component": (report) => [...textFaults(report), ...oscalFaults(report), ...oscalTextFaults(report)],
};

const folds = /^(?:<br>|<details>\n<summary>[^<>&]*<\/summary>|<\/details>)$/;

const junitElements =
  "testsuites testsuite properties property testcase failure error skipped system-out system-err".split(" ");

function agentFaults(report: string): string[] {
  const line =
    /^(?:(?:[^\s:"\\]+|"(?:[^"\\]|\\.)*"):\d+:\d+ (?:error|warning|info) \S+ |no-answer \S+ |aims-lint (?:ok|findings|no-answer) (?:[a-z-]+=[^\s"]* )*more="[^"]*"$)/;
  return report
    .trimEnd()
    .split("\n")
    .filter((one) => !line.test(one));
}

function jsonFaults(report: string, { result }: Dossier): string[] {
  const parsed = JSON.parse(report) as { findings: { message: string; path: string; why: string }[] };
  return parsed.findings.flatMap(({ message, path, why }, at) => {
    const own = result.findings[at];
    return message === own?.message && path === own.at.path && why === own.why
      ? []
      : [`finding ${at} is changed`];
  });
}

function gitlabFaults(report: string, { provenance, result }: Dossier): string[] {
  const parsed = JSON.parse(report) as { fingerprint: string; location: { path: string } }[];
  const paths = new Set(
    result.findings.map(({ at }) => `${provenance.folder ?? ""}${at.path}`.toWellFormed()),
  );
  const strange = parsed.filter(
    ({ location, fingerprint }) => !paths.has(location.path) && !fingerprint.startsWith("no-answer"),
  );
  const twice = parsed.length - new Set(parsed.map(({ fingerprint }) => fingerprint)).size;
  return [
    ...strange.map(({ location }) => `the path ${location.path}`),
    ...(twice > 0 ? [`${twice} fingerprints come twice`] : []),
  ];
}

/** Texts come through whole but for what is written out; URIs are relative and need nothing but what a URI may hold. */
function keptInSarif(report: string, { result }: Dossier): string[] {
  const { results, tool } = readSarif(report);
  const told = results.map(({ message }) => message.text).join("\n");
  const lost = result.findings.filter(({ message }) => {
    const safe = sanitise(message).trim();
    return safe.length < 500 && !told.replaceAll("\\]", "]").includes(safe.replaceAll("\\]", "]"));
  });
  const shown = [
    ...textsIn(JSON.parse(report)),
    ...tool.driver.rules.flatMap(({ properties }) => properties.tags),
  ];
  const uris = [...report.matchAll(/"uri":"([^"]*)"/g)].map(([, uri = ""]) => uri);
  return [
    ...tool.driver.rules.flatMap(({ help }) => markdownFaults(help.markdown)),
    ...shown.flatMap((text) => textFaults(inside(text))),
    ...lost.map(({ message }) => `the message ${message} is lost`),
    ...uris.filter((uri) => !/^[\w\-.~%/]+$/.test(uri)).map((uri) => `the URI ${uri}`),
    ...shown
      .flatMap((text) => [...text.matchAll(/(\\*)\]\(/g)])
      .filter(([, slashes = ""]) => slashes.length % 2 === 0)
      .map(() => "a link"),
    ...(shown.includes("") || /"(?:markdown|uri|ruleId)":""/.test(report) ? ["an empty text"] : []),
  ];
}

/** What a viewer of SARIF shows: every message and description, wherever it stands; not what a fix puts into a file, nor what is for programs. */
function textsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => {
    if (typeof one !== "string") return ["insertedContent", "properties"].includes(name) ? [] : textsIn(one);
    return ["text", "name", "justification"].includes(name) ? [one] : [];
  });
}

/** A text of several lines, none of which begins a line of the report. */
function inside(text: string): string {
  return text.replaceAll(/^/gm, "- ");
}

/** What a runner reads is what was meant to be said, command by command; the rest is one line of ours. */
function githubFaults(report: string, dossier: Dossier): string[] {
  const { commands, lines } = readWorkflowCommands(report);
  const meant = annotate(dossier).map(({ level, title, message, place }) => ({
    name: level,
    properties: {
      ...(place ? { file: place.path, line: String(place.line), endLine: String(place.endLine) } : {}),
      ...(place?.columns ? { col: String(place.columns.start), endColumn: String(place.columns.end) } : {}),
      title,
    },
    message,
  }));
  expect(commands).toEqual(meant);
  return [
    ...textFaults(lines.join("\n")),
    ...textFaults(report.replace(/^::/gm, "")),
    ...lines.filter((line) => !line.startsWith("aims-lint: ")),
  ];
}

const forms: readonly DossierForm[] = [
  { isChange: false, isRollUp: false },
  { isChange: true, isRollUp: false },
  { isChange: false, isRollUp: true },
];

const formats = await loadFormats();

function reportOf(name: FormatName, dossier: Dossier): string {
  const report = formats[name](dossier, {});
  return typeof report === "string" ? report : new TextDecoder().decode(report);
}

describe.each(formatNames)("%s holds nothing that a text of a repository put there", (name) => {
  test.each(Object.entries(naughtyStrings))("neither %s", (_what, text) => {
    for (const form of forms) {
      const dossier = dossierOf(() => text, form);
      expect(faultsOf[name](reportOf(name, dossier), dossier)).toEqual([]);
    }
  });

  test("nor any other", () => {
    fc.assert(
      fc.property(evilDossier, (dossier) => {
        expect(faultsOf[name](reportOf(name, dossier), dossier)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("and is the same for the same dossier", () => {
    const dossier = dossierOf(() => "a | b", { isChange: true, isRollUp: false });
    expect(reportOf(name, dossier)).toBe(reportOf(name, dossier));
  });
});
