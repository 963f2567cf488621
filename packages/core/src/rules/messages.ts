/** What a finding says: what is wrong, why it matters, how to mend it. `{name}` stands for data. */
export interface Message {
  readonly problem: string;
  readonly why: string;
  readonly how: string;
}

/** The messages of a rule by id. */
export type Messages = Readonly<Record<string, Message>>;

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The names of the data that a message needs. */
export type DataOf<M extends Message> =
  | Placeholders<M["problem"]>
  | Placeholders<M["why"]>
  | Placeholders<M["how"]>;

/** Puts data into a text. Data is put in once: a `{name}` inside of it stays as it is. */
export function fillIn(text: string, data: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(data, name) ? String(data[name]) : whole,
  );
}
