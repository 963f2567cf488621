/** A JSON Schema, draft 7: the one that editors know best. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** What a schema says of its own language. */
export const draft = "http://json-schema.org/draft-07/schema#";

/**
 * A description. YAML servers show it with its marks escaped, so one with marks stands there twice, the second time as Markdown.
 */
export function described(text: string): JsonSchema {
  if (text === "") return {};
  return /[*_`<>[\]]/.test(text) ? { description: text, markdownDescription: text } : { description: text };
}

/** A place among a schema's definitions. */
export function reference(name: string): JsonSchema {
  return { $ref: `#/definitions/${name}` };
}
