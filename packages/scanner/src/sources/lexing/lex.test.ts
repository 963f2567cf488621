import { expect, test } from "vitest";
import { csharp } from "../languages/csharp.ts";
import { go } from "../languages/go.ts";
import { javascript } from "../languages/javascript.ts";
import type { Language } from "../languages/language.ts";
import { php } from "../languages/php.ts";
import { python } from "../languages/python.ts";
import { ruby } from "../languages/ruby.ts";
import { rust } from "../languages/rust.ts";
import { lex } from "./lex.ts";

/** The tokens of a line of code, strings in quotes. */
function read(language: Language, text: string): string {
  return lex(text, language.lexis)
    .filter(({ kind }) => kind !== "line")
    .map(({ kind, text: inner }) => (kind === "string" ? `"${inner}"` : inner))
    .join(" ");
}

test.each([
  ["a comment", python, "a = 1 # import openai", "a = 1"],
  ["a docstring", python, 'def f():\n  """Uses\n  openai."""\n  b', 'def f ( ) : "Uses\n  openai." b'],
  ["a raw string", python, String.raw`r"\" + b`, String.raw`"\" + b`],
  ["an f-string", python, 'f"{a}/b" + c', '"{a}/b" + c'],
  ["an open string ends with its line", python, "a = 'b\nc = 1", 'a = "b" c = 1'],
  ["a regular expression", javascript, "a = /[\"'/]/g; b", "a = g ; b"],
  ["a division", javascript, "a / b / c", "a / b / c"],
  [
    "a template with a template in it",
    javascript,
    "a(`x $\u007bb({c: `}`})} y`) // d",
    'a ( "x $\u007bb({c: `}`})} y" )',
  ],
  ["an element", javascript, "<p>a</p>", "< p > a </ p >"],
  ["a raw string over lines", go, "a := `b\n// c` + d", 'a := "b\n// c" + d'],
  ["a verbatim string", csharp, 'var a = @"b\\""c" + d;', 'var a = "b\\""c" + d ;'],
  ["a raw string of three quotes", csharp, 'var a = """b "c" d""";', 'var a = "b "c" d" ;'],
  ["a lifetime", rust, "fn a<'b>(c: &'b str) {}", "fn a < ' b > ( c : & ' b str ) { }"],
  ["a character", rust, "let a = '\"'; b", "let a = ; b"],
  ["a raw string with marks", rust, 'r#"a "b" c"# + d', '"a "b" c" + d'],
  ["nested comments", rust, "a /* b /* c */ d */ e", "a e"],
  ["a text that begins with the next line", ruby, "a(<<~SQL, b)\n  'c\nSQL\nd", 'a ( , b ) "  \'c\n" d'],
  ["a block comment", ruby, "a\n=begin\nb\n=end\nc", "a c"],
  ["words in brackets", ruby, "a = %w[b' c]; d", "a = ; d"],
  ["a text in PHP", php, "$a = <<<EOT\n b' $c\nEOT;\n$d", '$a = " b\' $c\n" ; $d'],
  ["an attribute is no comment", php, "#[A] b # c", "# [ A ] b"],
])("%s", (_name, language, text, tokens) => {
  expect(read(language, text)).toBe(tokens);
});

test("a string knows where its text stands", () => {
  const text = 'import_module(f"openai")';
  const [string] = lex(text, python.lexis).filter(({ kind }) => kind === "string");
  expect(string).toMatchObject({ text: "openai", start: 14, inner: 16, end: 23 });
});
