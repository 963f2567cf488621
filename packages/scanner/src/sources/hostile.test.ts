import fc from "fast-check";
import { expect, test } from "vitest";
import { scanFiles } from "../testing/scan-files.ts";

/** A file of each language that uses AI, so that what follows is read whole. */
const starts: Readonly<Record<string, string>> = {
  "a.py": "import openai, boto3, torch\n",
  "a.ts": 'import OpenAI from "openai";\n',
  "a.vue": '<script>import OpenAI from "openai";\n',
  "a.go": 'package a\nimport "github.com/openai/openai-go"\n',
  "a.java": "import com.openai.client.OpenAIClient;\n",
  "a.cs": "using OpenAI;\n",
  "a.rb": 'require "openai"\n',
  "a.php": "<?php\nuse OpenAI\\Client;\n",
  "a.rs": "use async_openai::Client;\n",
};

const size = 65_536;

const nasty = [
  ..."'\"`\\/(){}[]<>=:,.!$#%@*&|-\n".split(""),
  ...'\'\'\' """ /* */ // <!-- $\u007b #{ r#" <<~A <<<A %w[ => -> :: a( a. a=" model=" \'\\ "\\ </ <? <script =/[ =/ @a def\u00a0'.split(
    " ",
  ),
  "a(b).c",
  "x = y(",
  "def f():\n ",
  "function f() {\n",
  "if (a) {",
  "model: 'a-1', ",
  "import openai\n",
  "from a import (b, ",
  "use a::{b, ",
  '"https://api.openai.com/v1", ',
  '["api.openai.com", ',
  "openai = openai\n",
  "@a\n",
  "os.environ.get('A', ",
];

test.each(nasty)(
  "64 KiB of %j are read in linear time",
  (piece) => {
    for (const [path, start] of Object.entries(starts)) {
      const text = start + piece.repeat(Math.ceil(size / piece.length));
      scanFiles({ [path]: text });
    }
  },
  60_000,
);

test("a notebook of brackets, quotes or half a file is read in linear time, and said to be unread", () => {
  for (const piece of ["[", "{", '"', "\\", '{"cell_type":"code","source":["import openai\\n",']) {
    const text = `{"cells":[{"cell_type":"code","source":["import openai\\n"]},${piece.repeat(size / piece.length)}`;
    const { files } = scanFiles({ "a.ipynb": text });
    expect(files.unread.map(({ path }) => path)).toEqual(["a.ipynb"]);
  }
});

const megabyte = 1024 * 1024;

test.each([
  ["a.ts", 'import "openai";', "/["],
  ["a.rb", 'require "openai"\n', "%w["],
  ["a.rb", 'require "openai"\n', "=/["],
])("%s: one line of a megabyte, %j and then %j, is read in linear time", (path, start, piece) => {
  const { components } = scanFiles({ [path]: start + piece.repeat(megabyte / piece.length) });
  expect(components).toHaveLength(1);
});

test("two hundred thousand imported names break nothing", () => {
  const text = `from openai import (${"a,".repeat(200_000)})`;
  expect(scanFiles({ "a.py": text }).components).toHaveLength(1);
});

test("no text makes the scan throw", () => {
  const piece = fc.oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 6 }));
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(starts)),
      fc.array(piece, { maxLength: 60 }),
      (path, pieces) => {
        const { components, hints } = scanFiles({ [path]: `${starts[path]}${pieces.join("")}` });
        expect(components.length + hints.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 2000 },
  );
});

const code: Readonly<Record<string, readonly [mark: string, text: string]>> = {
  "a.py": [
    "# ",
    'import openai\nopenai.chat.completions.create(model="gpt-4o")\nurl = "https://api.openai.com/v1"',
  ],
  "a.ts": ["// ", 'import OpenAI from "openai";\nfetch("https://api.openai.com/v1/chat");'],
  "a.go": ["// ", 'import "github.com/openai/openai-go"\nvar url = "https://api.openai.com/v1"'],
  "a.kt": ["// ", 'import com.openai.client.OpenAIClient\nval url = "https://api.openai.com/v1"'],
  "a.cs": ["// ", 'using OpenAI;\nvar url = "https://api.openai.com/v1";'],
  "a.rb": ["# ", 'require "openai"\nurl = "https://api.openai.com/v1"'],
  "a.php": ["// ", 'use OpenAI\\Client;\n$url = "https://api.openai.com/v1";'],
  "a.rs": ["// ", 'use async_openai::Client;\nlet url = "https://api.openai.com/v1";'],
};

test.each(Object.entries(code))("%s: what is commented out is not there", (path, [mark, text]) => {
  const head = path.endsWith(".php") ? "<?php\n" : "";
  const commented = text.split("\n").map((line) => mark + line);
  expect(scanFiles({ [path]: head + text }).components).not.toEqual([]);
  for (const lines of [commented, ["/*", text, "*/"]].slice(0, mark === "# " ? 1 : 2)) {
    const found = scanFiles({ [path]: head + lines.join("\n") });
    expect([found.components, found.hints, found.calls]).toEqual([[], [], []]);
  }
});
