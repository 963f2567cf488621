import fc from "fast-check";

/** For tests: texts as people and attackers write them into cells, in the form in which every format holds them. */
export const texts: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "=",
        "+",
        "-",
        "@",
        "'",
        '"',
        ",",
        ";",
        "|",
        "\n",
        " ",
        "#",
        "_x0041_",
        "<br>",
        "&amp;",
        "007",
        "sep=",
      ),
      fc.constantFrom(
        "=1+1",
        "]]>",
        "<a>",
        "*b*",
        "`c`",
        "[d](e)",
        ": ",
        "- x",
        "null",
        "yes",
        "2026-03-31",
        "1e5",
        "\\",
        "%",
        "🔴",
        "שלום",
      ),
      fc.string({ unit: "grapheme-ascii", maxLength: 5 }),
      fc
        .string({ unit: "grapheme", maxLength: 3 })
        .filter((text) => text.isWellFormed() && !/\p{C}/u.test(text)),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join("").replace(/\r\n?/g, "\n").trim());
