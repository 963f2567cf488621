import type { Document } from "@aims-lint/core";
import type { Block, Outline } from "../markdown/outline.ts";
import type { YamlPart } from "./yaml-part.ts";

/** What is known of a Markdown page that is written into. */
export interface WrittenPage {
  readonly path: string;
  readonly text: string;
  readonly outline: Outline;
  readonly blocks: readonly Block[];
  /** The front matter. */
  readonly header: YamlPart | undefined;
  readonly document: Document;
  /** The page with another text. */
  readonly reread: (text: string) => Document;
}
