import { type Day, isNone, isPlaceholder, type PathOf, type Project, resolveLink } from "@aims-lint/core";
import { document } from "../../kinds/document.ts";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { partsNamed, partsOf } from "../../shared/parts.ts";
import { recordsIn } from "../../shared/records-in.ts";
import { type Assessment, isWhole, systemOf } from "./assessments-of.ts";

type Path = PathOf<typeof impactAssessment>;

/** The day of an assessment: of its approval, or else the one on which it was made. */
export function dayOf({ fields }: Assessment): Day | undefined {
  return fields.approvedOn ?? fields.date;
}

/**
 * Whether what an assessment says counts today: it was not replaced by a later one of the same system, its system is
 * not retired, its document is not obsolete, and it is more than a line that links to the real one.
 */
export function isCurrent(assessment: Assessment, project: Project): boolean {
  if (assessment.ragged || isPointer(assessment, project) || isObsolete(assessment, project)) return false;
  const target = systemOf(assessment, project);
  if (target?.state("status") === "read" && target.fields.status === "retired") return false;
  const own = readDay(assessment);
  if (own === undefined) return true;
  return !project
    .records(impactAssessment)
    .some(
      (other) =>
        other !== assessment &&
        !other.ragged &&
        isSameSystem(other, assessment, project) &&
        (readDay(other) ?? own) > own,
    );
}

/** The rows of one register that speak of one system make up one assessment; this is its first. */
export function isFirstOfUnit(assessment: Assessment, project: Project): boolean {
  return unitOf(assessment, project)[0] === assessment;
}

/** What makes up an assessment: a document, or the rows of a register that speak of one system. */
export function unitOf(assessment: Assessment, project: Project): readonly Assessment[] {
  const beside = project.document(assessment.document.path);
  if (isWhole(assessment) || !beside) return [assessment];
  return recordsIn(beside, impactAssessment).filter(
    (other) => !other.ragged && other.written("system") === assessment.written("system"),
  );
}

/** What an assessment says under a heading: text, nothing but a word that there is none, or nothing at all. */
export function saysOf(
  assessment: Assessment,
  path: Path,
  project: Project,
  otherNames: readonly string[] = [],
): "text" | "none" | "nothing" {
  const texts = unitOf(assessment, project).flatMap((row) =>
    row.has(path) ? [row.written(path) ?? ""] : [],
  );
  if (texts.some((text) => !isBareNone(text))) return "text";
  if (isWhole(assessment) && isElsewhere(assessment, path, otherNames)) return "text";
  return texts.length > 0 ? "none" : "nothing";
}

/** Text below a line such as `Individual impacts:`, or beside a first cell that names it. */
function isElsewhere(
  { document: { sections, data, tables }, kind }: Assessment,
  path: Path,
  otherNames: readonly string[],
): boolean {
  const names = [...(kind.paths.find((known) => known.path === path)?.names ?? []), ...otherNames];
  const parts = partsNamed(partsOf({ sections, data }), names);
  if (parts.some(({ lines }) => lines.some(isAnswer))) return true;
  const rows = tables.flatMap((table) => table.rows.map(({ cells }) => cells.map(({ value }) => value)));
  return rows.some(([first = "", ...rest]) => {
    const found = partsNamed([{ title: first.toLowerCase(), lines: [], tables: [] }], names).length > 0;
    return found && rest.some(isAnswer);
  });
}

function isAnswer(text: string): boolean {
  return !isBareNone(text) && !isPlaceholder(text);
}

const bareNone =
  /^(?:none|nil|no|nothing)?(?: (?:known|significant|relevant|expected|identified|direct|material))*(?: (?:societal|social|individual))?(?: (?:impacts?|effects?|consequences?|misuse))?(?: (?:identified|expected|known|foreseen|applicable))?\W*$/i;

/** Whether a text says no more than that there is nothing: `None`, `n/a`, `No societal impact identified`. */
export function isBareNone(text: string): boolean {
  const plain = text.trim();
  return bareNone.test(plain) || (isNone(plain) && !plain.includes("("));
}

function isObsolete({ document: { path } }: Assessment, project: Project): boolean {
  const own = project.records(document).find((each) => each.document.path === path);
  return own?.state("status") === "read" && own.fields.status === "obsolete";
}

/** A row that links to a file which is there: the assessment itself is elsewhere. */
function isPointer(assessment: Assessment, project: Project): boolean {
  if (isWhole(assessment)) return false;
  const { range, document: own } = assessment;
  return own.links.some(
    (link) =>
      link.range.start >= range.start &&
      link.range.end <= range.end &&
      leads(link.destination, own.path, project),
  );
}

function leads(destination: string, from: string, project: Project): boolean {
  const target = resolveLink(from, destination);
  return (
    target.type === "elsewhere" ||
    (target.type === "inside" && target.path !== from && project.exists(target.path))
  );
}

function isSameSystem(a: Assessment, b: Assessment, project: Project): boolean {
  const [one, other] = [systemOf(a, project), systemOf(b, project)];
  if (one || other) return one === other;
  const [written, as] = [a.written("system"), b.written("system")];
  return written !== undefined && written === as;
}

function readDay(assessment: Assessment): Day | undefined {
  const paths = (["approvedOn", "date"] as const).filter((path) => assessment.state(path) === "read");
  return paths[0] === undefined ? undefined : assessment.fields[paths[0]];
}
