import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeUtf8 } from "./encode-utf8.ts";
import { jsonPieces } from "./json-pieces.ts";

test("the pieces are what a value gives as a whole", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      expect([...jsonPieces(value)].join("")).toBe(JSON.stringify(value, undefined, 2));
    }),
  );
});

test("texts are encoded as everybody encodes them", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
      const bytes = encodeUtf8(texts);
      const all = texts.map((text) => [...new TextEncoder().encode(text)]);
      expect([...bytes]).toEqual(all.flat());
    }),
  );
});
