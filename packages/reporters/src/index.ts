export { formatConfigurationJson } from "./configuring/format-configuration-json.ts";
export { formatConfigurationText } from "./configuring/format-configuration-text.ts";
export { formatCoverageCsv } from "./covering/format-coverage-csv.ts";
export { formatCoverageJson } from "./covering/format-coverage-json.ts";
export { formatCoverageMarkdown } from "./covering/format-coverage-markdown.ts";
export { formatCoverageText } from "./covering/format-coverage-text.ts";
export { formatFrameworkCsv } from "./covering/format-framework-csv.ts";
export { formatFrameworkJson } from "./covering/format-framework-json.ts";
export { formatFrameworkMarkdown } from "./covering/format-framework-markdown.ts";
export { formatFrameworkText } from "./covering/format-framework-text.ts";
export { type FrameworkView, viewFramework } from "./covering/framework-view.ts";
export { isBelow } from "./covering/is-below.ts";
export {
  type CoverageEntry,
  type CoverageFilter,
  type CoverageSelection,
  selectCoverage,
} from "./covering/select-coverage.ts";
export { stateWords } from "./covering/state-words.ts";
export { formatDiffText, formatExactPatch } from "./diff/format-diff.ts";
export { formatDueCalendar } from "./due/format-due-calendar.ts";
export { formatDueJson } from "./due/format-due-json.ts";
export { formatDueText } from "./due/format-due-text.ts";
export { type DueSelection, parseWithin, selectDue } from "./due/select-due.ts";
export { type Explained, explain } from "./explaining/explain.ts";
export { explainKind } from "./explaining/explain-kind.ts";
export { explainRequirement } from "./explaining/explain-requirement.ts";
export { explainRule } from "./explaining/explain-rule.ts";
export type { Explanation, PageLink } from "./explaining/explanation.ts";
export { formatExplanationMarkdown } from "./explaining/format-explanation-markdown.ts";
export { formatExplanationText } from "./explaining/format-explanation-text.ts";
export { escapeJson } from "./json/escape-json.ts";
export { nearestName } from "./explaining/nearest-name.ts";
export { type FormatName, formatNames } from "./formats/format-names.ts";
export type { Formatter, Look } from "./formats/formatter.ts";
export { formatters } from "./formats/formatters.ts";
export { nearestFormat } from "./formats/nearest-format.ts";
export { type AnnotateOptions, annotate } from "./github/annotate.ts";
export { type AnnotatedPlace, type Annotation, workflowCommand } from "./github/workflow-command.ts";
export { formatJson } from "./json/format-json.ts";
export { readDossier } from "./json/read-json.ts";
export { ReportFault } from "./json/report-fault.ts";
export { reportSchema } from "./json/report-schema.ts";
export type { TextPool } from "./json/share-texts.ts";
export { formatMarkdown, type MarkdownOptions } from "./markdown/format-markdown.ts";
export type { FailOn } from "./markdown/must-mend.ts";
export type { Links } from "./markdown/page-look.ts";
export { escapeMarkdown } from "./safety/escape-markdown.ts";
export { formatSarif, type SarifOptions } from "./sarif/format-sarif.ts";
export { type CycloneDxOptions, formatCycloneDx } from "./scan/format-cyclonedx.ts";
export { formatScanJson } from "./scan/format-scan-json.ts";
export { formatScanText } from "./scan/format-scan-text.ts";
export type { ScanReport } from "./scan/scan-report.ts";
export { formatText, type TextOptions } from "./text/format-text.ts";
export { type Line, plain, renderLines, type Segment, type Style } from "./text/render-lines.ts";
export { wrapLine } from "./text/wrap-line.ts";
export { formatTraceJson } from "./trace/format-trace-json.ts";
export { formatTraceMarkdown } from "./trace/format-trace-markdown.ts";
export { formatTraceText } from "./trace/format-trace-text.ts";
