/** What GitHub shows at a line of a file, or at the run as a whole where there is no place. Its texts are safe to print. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly place?: AnnotatedPlace;
}

/** A place as the runner takes it: `path` from the root of the repository, lines and columns from 1. */
export interface AnnotatedPlace {
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  /** Only of a place on one line; GitHub takes no others. */
  readonly columns?: { readonly start: number; readonly end: number };
}

/**
 * The line that makes the runner show an annotation. Nothing that an annotation holds ends the line or a property early: the escapes are
 * those that the runner takes back (`actions/toolkit`, packages/core/src/command.ts).
 */
export function workflowCommand({ level, title, message, place }: Annotation): string {
  const properties = { ...(place ? propertiesOf(place) : {}), title };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${level} ${written.join(",")}::${escapeData(message)}`;
}

function propertiesOf({ path, line, endLine, columns }: AnnotatedPlace): Record<string, string> {
  return {
    file: path,
    line: String(line),
    ...(columns ? { col: String(columns.start) } : {}),
    endLine: String(endLine),
    ...(columns ? { endColumn: String(columns.end) } : {}),
  };
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
