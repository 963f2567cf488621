import * as z from "zod";
import { count, day, entry, list, path, place, placed, text } from "./basics.ts";

/** The files that were read and those that were not. */
export const files = z.object({
  read: list(
    entry({
      path,
      kinds: list(
        z.object({
          kind: text,
          by: z.enum(["configuration", "declaration", "id", "name", "title", "location", "heading"]),
          evidence: text,
        }),
      ),
      records: count,
      template: z.enum(["path", "content"]).nullable(),
    }),
  ),
  skipped: list(
    z.object({
      path,
      reason: z.enum(["format", "ignored", "link", "unreadable", "too-large", "not-a-file"]),
    }),
  ),
  unrecognised: list(entry({ path, reason: text.nullable() })),
});

/** What figures of code are of. */
export const codeFiles = z.object({
  listed: count,
  read: count,
  manifests: count,
  unread: list(z.object({ path, reason: text, isManifest: z.boolean(), isUnsupported: z.boolean() })),
  left: list(z.object({ path, reason: text })),
});

/** What was looked at in the code. */
export const code = z.object({
  components: z.object({ product: count, development: count, research: count, test: count }),
  hints: count,
  files: codeFiles,
});

/** Something that falls due. */
export const due = placed({
  day,
  type: text,
  title: text,
  subject: text,
  owner: text.nullable(),
  ...place,
});

/** A document of the skeleton that is not filled in. */
export const next = entry({ path, line: z.int().min(1), missing: count, why: text.nullable() });
