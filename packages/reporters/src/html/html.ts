import { sanitise } from "../safety/sanitise.ts";

/** HTML that was made by `html`, and may stand in a page as it is. */
export class Html {
  readonly #source: string;

  /** Only `html` and `raw` make one. */
  constructor(source: string) {
    this.#source = source;
  }

  toString(): string {
    return this.#source;
  }
}

/** What may be put into a template: text is escaped; nothing is left out. */
export type Insert = Html | string | number | undefined | false | readonly Insert[];

/**
 * A piece of HTML. Whatever is put in is made harmless and escaped, as text and as the value of a quoted attribute; lists are joined,
 * `undefined` and `false` leave nothing.
 */
export function html(parts: TemplateStringsArray, ...inserts: readonly Insert[]): Html {
  return new Html(parts.map((part, at) => (at === 0 ? part : render(inserts[at - 1]) + part)).join(""));
}

/** Source that is ours, such as a style sheet. Never for what comes from a repository. */
export function raw(source: string): Html {
  return new Html(source);
}

function render(insert: Insert): string {
  if (insert === undefined || insert === false) return "";
  if (insert instanceof Html) return insert.toString();
  if (typeof insert === "object") return insert.map(render).join("");
  return escapeHtml(String(insert));
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return sanitise(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
