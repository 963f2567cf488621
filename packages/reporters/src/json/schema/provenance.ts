import * as z from "zod";
import { count, day, entry, list, path, text, texts } from "./basics.ts";
import { doubt } from "./doubt.ts";

/** A program or a pack. */
export const versioned = z.object({ name: text, version: text });

/** The commit of the files. */
export const commit = entry({
  id: z.string().regex(/^[0-9a-f]{40,64}$/, "must be the full id of a commit"),
  on: day,
  branch: text.nullable(),
  altered: texts,
});

/** The files that were read, with their hashes. */
export const inputs = list(
  z.object({
    // A configuration may lie outside of the project: its path begins with `../`, and nobody opens it.
    path: text,
    as: z.enum(["document", "configuration", "plugin", "baseline"]),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, "must be 64 hexadecimal digits"),
    size: count,
  }),
);

/** Whose documents were read beside those of the project, and where. */
export const organisation = entry({
  name: text,
  path,
  project: text,
  commit: commit.nullable(),
  noCommit: text.nullable(),
});

const repository = entry({
  name: text,
  today: day,
  tool: versioned,
  packs: list(versioned),
  commit: commit.nullable(),
  findings: z.object({ error: count, warning: count, info: count }),
  waived: count,
  known: count,
  read: count,
  doubts: list(doubt),
});

/** What a roll-up was made of. */
export const rollUp = entry({
  organisation: text.nullable(),
  repositories: list(repository),
  missing: texts,
  notes: texts,
});
