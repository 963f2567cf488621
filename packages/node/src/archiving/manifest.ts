import * as z from "zod";
import { isEntryName } from "./entry-name.ts";

/** The number of the format; it grows when an older program would misread an archive. */
export const archiveVersion = 1;

/** The most files of an archive: zip counts no further than 65,535. */
export const mostEntries = 65_000;

const text = z.string().max(4096);
const list = z.array(text).max(mostEntries);
const named = z.strictObject({ name: text, version: text });

const entrySchema = z.strictObject({
  /** Its name in the archive. */
  name: text,
  as: z.enum(["document", "configuration", "plugin", "baseline", "result", "report"]),
  /** Where an input lies, relative to the project. */
  path: text.optional(),
  /** The format of a report. */
  format: text.optional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z
    .int()
    .min(0)
    .max(1024 ** 3),
});

const commitSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{40,64}$/),
  on: text,
  branch: text.optional(),
  altered: list,
});

/** What an archive says of itself. Unknown members are refused: a program that does not know them would check less than there is. */
export const manifestSchema = z.strictObject({
  format: z.literal("aims-lint-archive"),
  version: z.literal(archiveVersion),
  tool: named,
  packs: z.array(named).max(100),
  standard: z.array(text).max(100),
  project: text,
  commit: commitSchema.nullable(),
  noCommit: text.nullable(),
  /** Whose documents were read beside those of the project; they are among the entries. */
  organisation: z
    .strictObject({
      project: text,
      commit: commitSchema.nullable(),
      noCommit: text.nullable(),
      /** What the paths of its documents begin with. */
      path: text.refine(isEntryName),
      roots: list,
      /** The kinds that its configuration gives to its documents, by path. */
      kinds: z.record(text, z.array(text).max(100)),
    })
    .nullable(),
  today: z.iso.date(),
  /** How the check was run, so that it can be repeated. */
  check: z.strictObject({
    /** What was asked for, relative to the project; empty: all of it. */
    paths: z.array(text).max(1000),
    roots: list,
    /** The configurations, farthest first: entries of the archive, and presets. */
    layers: z.array(z.union([z.strictObject({ path: text }), z.strictObject({ preset: text })])).max(50),
    /** Paths that the documents name and that were there. */
    found: list,
    skipped: z.array(z.strictObject({ path: text, reason: text })).max(mostEntries),
  }),
  entries: z.array(entrySchema).max(mostEntries),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** A file of an archive. */
export type ArchiveEntry = z.infer<typeof entrySchema>;
