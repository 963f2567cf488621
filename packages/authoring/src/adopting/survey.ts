import {
  type Config,
  type Document,
  type Host,
  isWithin,
  type Pack,
  type Project,
  readProject,
  type SourceFile,
} from "@aims-lint/core";

/** A folder that is to be adopted: everything in it that could be a document, and what is known of it already. */
export interface Survey {
  /** Every file that can be read, wherever in the project. */
  readonly files: readonly SourceFile[];
  readonly packs: readonly Pack[];
  readonly facts: Host["facts"];
  readonly parse: Host["parse"];
  readonly exists: Host["exists"];
  /** Makes the matcher of locations for roots. */
  readonly matcher: (roots: readonly string[]) => Host["matches"];
  /** The roots that are read where the configuration names none. */
  readonly conventional: readonly string[];
  /** What the configuration says that is there. */
  readonly present: Settings;
}

/** The settings that adoption writes, or finds. Paths are relative to the project, "" is the project itself. */
export interface Settings extends Pick<Config, "kindsOf" | "aliases"> {
  readonly roots?: readonly string[];
  readonly ignores: (path: string) => boolean;
}

/** Reads a project again and again under different settings; every file is parsed once. */
export interface Reader {
  readonly documents: readonly Document[];
  /** The project as it would be read with settings; below `roots` only, where they are given. */
  read(settings: Settings): Project;
}

/** Parses the files of a survey. */
export function createReader(survey: Survey): Reader {
  const parsed = new Map(
    survey.files.map(({ path, text, problems }) => [path, survey.parse(path, text, problems)] as const),
  );
  const parse = (path: string): Document => {
    const document = parsed.get(path);
    if (!document) throw new Error(`${path} was not surveyed.`);
    return document;
  };
  return {
    documents: [...parsed.values()],
    read: ({ roots, ignores, kindsOf, aliases }) => {
      const bases = [...new Set([...(roots ?? []), ...survey.conventional])];
      const isRead = (path: string): boolean =>
        !ignores(path) && (roots === undefined || roots.some((root) => isWithin(root, path)));
      const host: Host = {
        files: survey.files.filter(({ path }) => isRead(path)),
        skipped: [],
        facts: survey.facts,
        parse,
        matches: survey.matcher(bases),
        exists: survey.exists,
      };
      return readProject(host, {
        packs: survey.packs,
        ...(kindsOf ? { kindsOf } : {}),
        ...(aliases ? { aliases } : {}),
      });
    },
  };
}
