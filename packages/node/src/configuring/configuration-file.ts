import type { Document, Range, Value } from "@aims-lint/core";
import { CannotCheckError, type Place } from "../cannot-check-error.ts";
import { findSetting, toPlain } from "./to-plain.ts";

/** A configuration as it was written, with the places of its settings. */
export class ConfigurationFile {
  readonly path: string;
  readonly #document: Document;
  readonly #data: Value;

  constructor(path: string, document: Document, data: Value) {
    this.path = path;
    this.#document = document;
    this.#data = data;
  }

  /** The settings as plain data; mappings have no prototype. */
  plain(): unknown {
    return toPlain(this.#data, this.#document.text);
  }

  /** An error at the key of a setting, or at the nearest one above it that is there. */
  fault(key: readonly PropertyKey[], message: string, how: string): CannotCheckError {
    return new CannotCheckError("bad-configuration", message, how, this.#place(findSetting(this.#data, key)));
  }

  #place(range: Range): Place {
    const { line, column } = this.#document.locate(range).start;
    return { path: this.path, line, column };
  }
}
