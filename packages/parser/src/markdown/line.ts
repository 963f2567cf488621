import { CR, LF, SPACE, TAB } from "./characters.ts";

const TAB_STOP = 4;

/**
 * A cursor that walks a text line by line and, within a line, over the marks of containers. Columns
 * count from 0 and matter only for tabs: one tab may be the indentation of an item and of what is in
 * it, so `at` stays on a tab that was consumed in part while `column` is already inside it.
 */
export class Line {
  readonly text: string;
  /** Behind the last character that will be read. */
  readonly limit: number;
  start = 0;
  /** Before the line ending. */
  end = 0;
  /** Behind the line ending: the start of the next line. */
  next = 0;
  /** How far the line was consumed. */
  at = 0;
  column = 0;
  /** The first character behind `at` that is neither space nor tab; `end` in a blank line. */
  solid = 0;
  solidColumn = 0;
  /** How many lines were begun. */
  count = 0;
  /** The tab at `at` was consumed in part. */
  #split = false;
  readonly #loneReturns: boolean;

  constructor(text: string, limit: number) {
    this.text = text;
    this.limit = limit;
    this.#loneReturns = /\r(?!\n)/.test(text);
  }

  /** Goes to the next line; false at the end of the text. */
  advance(): boolean {
    if (this.next >= this.limit) return false;
    this.start = this.next;
    this.at = this.start;
    this.#split = false;
    this.column = 0;
    this.count++;
    this.#findEnd();
    this.findSolid();
    return true;
  }

  /** Back to before the first line. */
  rewind(): void {
    this.next = 0;
    this.count = 0;
  }

  get blank(): boolean {
    return this.solid === this.end;
  }

  /** The first character that was not consumed at all. */
  get place(): number {
    return this.#split ? this.at + 1 : this.at;
  }

  /** Columns of blank space before the next character. */
  get indent(): number {
    return this.solidColumn - this.column;
  }

  /** Consumes columns of blank space, at most as many as there are. */
  skip(columns: number): void {
    const target = this.column + columns;
    this.#split &&= columns === 0;
    if (target >= this.solidColumn) {
      this.at = this.solid;
      this.column = this.solidColumn;
      return;
    }
    while (this.column < target) {
      const width = this.text.charCodeAt(this.at) === TAB ? TAB_STOP - (this.column % TAB_STOP) : 1;
      if (this.column + width > target) {
        this.column = target;
        this.#split = true;
        return;
      }
      this.column += width;
      this.at++;
    }
  }

  /** Consumes the blank space and `length` characters of a mark behind it, none of them a tab. */
  skipMark(length: number): void {
    this.#split = false;
    this.at = this.solid + length;
    this.column = this.solidColumn + length;
    this.findSolid();
  }

  findSolid(): void {
    let at = this.at;
    let column = this.column;
    for (; at < this.end; at++) {
      const code = this.text.charCodeAt(at);
      if (code === SPACE) column++;
      else if (code === TAB) column += TAB_STOP - (column % TAB_STOP);
      else break;
    }
    this.solid = at;
    this.solidColumn = column;
  }

  #findEnd(): void {
    const ending = this.#loneReturns ? this.#scanEnding() : this.text.indexOf("\n", this.start);
    if (ending < 0 || ending >= this.limit) {
      this.end = this.limit;
      this.next = this.limit;
      return;
    }
    this.next = ending + 1;
    const returns = ending > this.start && this.text.charCodeAt(ending - 1) === CR;
    this.end = returns && this.text.charCodeAt(ending) === LF ? ending - 1 : ending;
  }

  /** The last character of the next line ending, in a text that has lone carriage returns. */
  #scanEnding(): number {
    for (let at = this.start; at < this.limit; at++) {
      const code = this.text.charCodeAt(at);
      if (code === LF || (code === CR && this.text.charCodeAt(at + 1) !== LF)) return at;
    }
    return -1;
  }
}
