import type { Ecosystem } from "../../signatures/ecosystem.ts";
import type { Region } from "../lexing/lex.ts";
import type { Lexis } from "../lexing/lexis.ts";
import type { Import } from "../reading/import.ts";
import type { Source } from "../reading/source.ts";

/** What is known of a language: how it is read, and how it imports. */
export interface Language {
  readonly name: string;
  /** Of the paths of its files, with the point. */
  readonly extensions: readonly string[];
  /** Where its packages come from. */
  readonly ecosystem: Ecosystem;
  readonly lexis: Lexis;
  /** The bodies of functions are told by their indentation, and not by braces. */
  readonly indents?: true;
  /** Which parts of a file are code, where it is not the whole. */
  regions?(text: string): Region[];
  /** The words with which imports begin, and the name behind one at `at`: what it may import. For a quick look without reading the code. */
  readonly importWords: readonly string[];
  readonly importedAt: (text: string, at: number) => string | readonly string[] | undefined;
  /** Everything that a file imports. */
  imports(source: Source): Import[];
}
