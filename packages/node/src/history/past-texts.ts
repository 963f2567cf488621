import { decodeText } from "@aims-lint/parser";
import { limits } from "../files/limits.ts";
import type { Git } from "../git/open-git.ts";
import { readBlobs, sizesOf } from "../git/read-blobs.ts";

/** Bytes of the contents that are fetched with one process, and how many such batches are kept. */
const batchBytes = 12 * 1024 ** 2;
const keptBatches = 3;
/** How many texts are kept decoded: rows of a register are looked for in the same few states, one row after the other. */
const keptTexts = 16;

/**
 * Gives the texts of contents of the past. Whoever asks for one soon asks for others of the same file and of the files after it, so they
 * are fetched together, and forgotten when others were.
 */
export class PastTexts {
  readonly #git: Git;
  /** The ids of all contents that may be asked for, those of one file together. */
  readonly #ids: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  #sizes: ReadonlyMap<string, number> | undefined;
  readonly #decoded = new Map<string, string>();
  readonly #batches: ReadonlyMap<string, Uint8Array>[] = [];

  constructor(git: Git, ids: Iterable<string>) {
    this.#git = git;
    this.#ids = [...new Set(ids)];
    this.#numbers = new Map(this.#ids.map((id, number) => [id, number]));
  }

  /**
   * The text of a content; `undefined` where it is none, too long, or not here.
   * @throws {GitFault} where git cannot be asked.
   */
  text(id: string): string | undefined {
    const known = this.#decoded.get(id);
    if (known !== undefined) return known;
    const bytes = this.#batches.find((batch) => batch.has(id))?.get(id) ?? this.#fetch(id)?.get(id);
    if (bytes === undefined) return undefined;
    const { text, problems } = decodeText(bytes);
    if (problems.some(({ code }) => code === "not-text")) return undefined;
    const [oldest] = this.#decoded.keys();
    if (this.#decoded.size >= keptTexts && oldest !== undefined) this.#decoded.delete(oldest);
    this.#decoded.set(id, text);
    return text;
  }

  /**
   * Fetches contents together that nobody listed, such as those of code.
   * @throws {GitFault} where git cannot be asked.
   */
  prepare(ids: readonly string[]): void {
    const open = ids.filter((id) => id !== "" && !this.#batches.some((batch) => batch.has(id)));
    if (open.length > 0) this.#keep(readBlobs(this.#git, open, limits.fileBytes));
  }

  /**
   * How many of the contents are not here, as in a partial clone.
   * @throws {GitFault} where git cannot be asked.
   */
  get missing(): number {
    return this.#ids.length - this.#allSizes().size;
  }

  #fetch(id: string): ReadonlyMap<string, Uint8Array> | undefined {
    const isListed = this.#numbers.has(id);
    if (isListed && (this.#allSizes().get(id) ?? Number.POSITIVE_INFINITY) > limits.fileBytes)
      return undefined;
    const batch = readBlobs(this.#git, this.#batchFrom(id), limits.fileBytes);
    this.#keep(batch);
    return batch;
  }

  #keep(batch: ReadonlyMap<string, Uint8Array>): void {
    this.#batches.unshift(batch);
    this.#batches.length = Math.min(this.#batches.length, keptBatches);
  }

  #batchFrom(id: string): string[] {
    const start = this.#numbers.get(id);
    if (start === undefined) return [id];
    const sizes = this.#allSizes();
    const batch: string[] = [];
    let total = 0;
    for (let at = start; at < this.#ids.length && total < batchBytes; at++) {
      const next = this.#ids[at] ?? "";
      const size = sizes.get(next) ?? 0;
      if (size <= limits.fileBytes) total += size;
      batch.push(next);
    }
    return batch;
  }

  #allSizes(): ReadonlyMap<string, number> {
    this.#sizes ??= sizesOf(this.#git, this.#ids);
    return this.#sizes;
  }
}
