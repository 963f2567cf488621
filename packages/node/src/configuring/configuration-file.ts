import type { Document, Value } from "@aims-lint/core";
import { CannotCheckError, type Place } from "../cannot-check-error.ts";
import type { SettingsSource } from "./settings-source.ts";
import { findSetting, toPlain } from "./to-plain.ts";

/** A configuration as it was written in YAML. */
export class ConfigurationFile implements SettingsSource {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly #document: Document;
  readonly #data: Value;

  constructor(path: string, bytes: Uint8Array, document: Document, data: Value) {
    this.path = path;
    this.bytes = bytes;
    this.#document = document;
    this.#data = data;
  }

  /** The settings as plain data; mappings have no prototype. */
  plain(): unknown {
    return toPlain(this.#data, this.#document.text);
  }

  depthOf(key: readonly PropertyKey[]): number {
    return findSetting(this.#data, key).depth;
  }

  placeOf(key: readonly PropertyKey[]): Place {
    const { line, column } = this.#document.locate(findSetting(this.#data, key).range).start;
    return { path: this.path, line, column };
  }

  fault(key: readonly PropertyKey[], message: string, how: string): CannotCheckError {
    return new CannotCheckError("bad-configuration", message, how, this.placeOf(key));
  }
}
