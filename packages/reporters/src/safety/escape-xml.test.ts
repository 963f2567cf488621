import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeXml } from "./escape-xml.ts";
import { element, xmlDocument } from "./xml.ts";

test.each([
  ['<a href="x">&\'', "&lt;a href=&quot;x&quot;&gt;&amp;&apos;"],
  ["]]>", "]]&gt;"],
  ["a\u0000\u001b[31m\ud800\uffff", "a\\x00\\x1b[31m\\ud800\\uffff"],
  ["a\r\nb", "a\\r\\nb"],
  ["  ::error::x", "  &#58;:error::x"],
  ["Größe 🔴", "Größe 🔴"],
])("%j becomes %s", (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped);
});

test("nothing comes out that XML 1.0 cannot carry, or that ends a text or an attribute", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(escapeXml(text)).not.toMatch(
        /[<>"'\p{Cc}\p{Cs}\ufffe\uffff]|&(?!(?:amp|lt|gt|quot|apos|#58);)/u,
      );
    }),
  );
});

test("an element escapes all that stands in it, and leaves out attributes without a value", () => {
  const inner = element("b", { c: "<", d: undefined, e: 1 }, "x & y");
  expect(xmlDocument(element("a", {}, [inner, "::stop", element("f")]))).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      "<a>",
      '  <b c="&lt;" e="1">x &amp; y</b>',
      "  &#58;:stop",
      "  <f/>",
      "</a>",
      "",
    ].join("\n"),
  );
});
