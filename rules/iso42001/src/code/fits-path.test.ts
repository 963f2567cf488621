import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitsName, fitsPath, folderOf } from "./fits-path.ts";

test.each([
  ["services/chat/", "services/chat/package.json", true],
  ["services/chat", "services/chat/src/index.ts", true],
  ["./services/chat/", "services/chat/src/index.ts", true],
  ["services/chat", "services/chatter/index.ts", false],
  ["services/chat", "old/services/chat/index.ts", false],
  ["**/chat", "old/services/chat/index.ts", true],
  ["services/*/models/**", "services/chat/models/a/b.onnx", true],
  ["models/*.onnx", "models/churn.onnx", true],
  ["models/*.onnx", "models/old/churn.onnx", false],
  ["models/**/*.onnx", "models/old/churn.onnx", true],
  ["models/**/*.onnx", "models/churn.onnx", true],
  ["models/churn.onnx", "models/churn.onnx", true],
  ["models/churn.onn?", "models/churn.onnx", true],
  ["**", "anything/at/all", true],
  ["", "services/chat/index.ts", false],
  [".", "services/chat/index.ts", false],
])("%s claims %s: %s", (claimed, path, expected) => expect(fitsPath(path, claimed)).toBe(expected));

test.each([
  ["services/chat/*.py", "services/chat"],
  ["services/chat/", "services/chat"],
  ["**/chat", ""],
])("%s does not leave %s", (claimed, folder) => expect(folderOf(claimed)).toBe(folder));

describe("laws", () => {
  const name = fc.string({ unit: fc.constantFrom("a", "b", "."), minLength: 1, maxLength: 6 });
  test("a path claims itself and what lies below it", () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), name, (parts, below) => {
        const path = parts.join("/");
        fc.pre(parts.every((part) => part !== "."));
        expect(fitsPath(path, path) && fitsPath(`${path}/${below}`, path)).toBe(true);
      }),
    );
  });

  test("a name fits a pattern as a regular expression says", () => {
    const pattern = fc.string({ unit: fc.constantFrom("a", "b", "*", "?"), maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 10 }), pattern, (text, glob) => {
        const expected = new RegExp(`^${glob.replaceAll("*", ".*").replaceAll("?", ".")}$`, "s");
        expect(fitsName(text, glob)).toBe(expected.test(text));
      }),
    );
  });

  test("a hostile glob ends soon", () => {
    expect(fitsPath(`${"a".repeat(500)}/${"a/".repeat(200)}b`, "*a".repeat(400))).toBe(true);
    expect(fitsPath("a/".repeat(400), `${"**/a/".repeat(150)}b`)).toBe(false);
  });
});
