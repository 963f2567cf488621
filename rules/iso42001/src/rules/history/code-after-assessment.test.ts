import type { Example, ExampleCommit } from "@aims-lint/core";
import { runExample } from "@aims-lint/testing";
import { describe, expect, test } from "vitest";
import { iso42001 } from "../../index.ts";
import { impactAssessedAfterChange } from "./impact-assessed-after-change.ts";
import { risksAssessedAfterChange } from "./risks-assessed-after-change.ts";

const by = "Max Meyer <max@example.com>";
const pointer = (digit: string): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${digit.repeat(64)}\nsize 5000000\n`;

const aims = {
  "aims/systems.yaml": `systems:
  - id: SYS-001
    name: Score
    version: "1.4"
    components: [models/, services/score/]
`,
  "aims/impact/score.md": `# AI system impact assessment of Score

**Document ID:** AIA-001
**System:** SYS-001
**System version:** 1.4
**Assessment date:** 2026-02-12
**Level:** medium
`,
  "aims/risk-register.csv": "Risk ID,System,Risk,Assessed on\nR-001,SYS-001,Scores drift,2026-02-12\n",
};

const code = {
  "models/score.onnx": pointer("a"),
  "services/score/package.json": '{ "dependencies": { "openai": "^4.20.0" } }\n',
  "services/score/ask.py": `from openai import OpenAI

client = OpenAI()

def ask(text):
    return client.chat.completions.create(model="gpt-4o", messages=[text])
`,
};

type Files = Readonly<Record<string, string>>;

/** What the rule says where the code was as in `code` in January, and became this on a day. */
function said(changed: Files, on = "2026-08-03", more: Files = {}, rule = impactAssessedAfterChange) {
  const commits: ExampleCommit[] = [
    { on: "2026-01-10", by, files: { ...aims, ...code } },
    { on, by, files: changed },
    { on: "2026-09-01", by, files: more },
  ];
  return run({ files: aims, code: { ...code, ...changed, ...more }, commits }, rule);
}

/** What it says where only the base is known. */
function saidOfChange(changed: Files, more: Files = {}) {
  return run({ files: { ...aims, ...more }, base: aims, baseCode: code, code: { ...code, ...changed } });
}

function run(
  example: Omit<Example, "shows" | "title">,
  rule: typeof impactAssessedAfterChange | typeof risksAssessedAfterChange = impactAssessedAfterChange,
) {
  const { findings, outcome } = runExample(rule, { shows: "gap", title: "", ...example }, iso42001);
  return {
    outcome,
    said: findings.map(({ at, severity, message }) => `${at.path}:${at.start.line} ${severity} ${message}`),
  };
}

const ask = code["services/score/ask.py"];
const manifest = "services/score/package.json";

describe("what changes a system without a word in the inventory", () => {
  test("a model that was trained again under the same name", () => {
    expect(said({ "models/score.onnx": pointer("b") }).said).toEqual([
      "models/score.onnx:1 error The content of models/score.onnx of SYS-001 changed from sha256:aaaaaaaaaaaa to sha256:bbbbbbbbbbbb on 2026-08-03; its impact assessment AIA-001 is of version 1.4 (2026-02-12).",
    ]);
  });

  test("another model in the code", () => {
    expect(said({ "services/score/ask.py": ask.replace("gpt-4o", "gpt-5") }).said).toEqual([
      "services/score/ask.py:6 error The model in the code of SYS-001 changed from gpt-4o to gpt-5 on 2026-08-03; its impact assessment AIA-001 is of version 1.4 (2026-02-12).",
    ]);
  });

  test("a major version of an AI package", () => {
    expect(said({ [manifest]: '{ "dependencies": { "openai": "^5.1.0" } }\n' }).said).toEqual([
      "services/score/package.json:1 warning The major version of openai in the code of SYS-001 changed from ^4.20.0 to ^5.1.0 on 2026-08-03; its impact assessment AIA-001 is of version 1.4 (2026-02-12).",
    ]);
  });

  test("the day is that of the change, not of what was done to the file later", () => {
    const asked = ask.replace("gpt-4o", "gpt-5");
    const { said: all } = said({ "services/score/ask.py": asked }, "2026-06-03", {
      "services/score/ask.py": `# Asks.\n${asked}`,
    });
    expect(all).toEqual([expect.stringContaining("to gpt-5 on 2026-06-03;")]);
  });

  test("several at once are one finding", () => {
    const { said: all } = said({
      "models/score.onnx": pointer("b"),
      "services/score/ask.py": ask.replace("gpt-4o", "gpt-5"),
    });
    expect(all).toEqual([
      expect.stringMatching(
        /^services.*model in the code .*, and so did the content of models\/score\.onnx;/,
      ),
    ]);
  });

  test("for the risks too", () => {
    const { said: all } = said(
      { "models/score.onnx": pointer("b") },
      "2026-08-03",
      {},
      risksAssessedAfterChange as never,
    );
    expect(all).toEqual([
      "models/score.onnx:1 warning The content of models/score.onnx of SYS-001 changed from sha256:aaaaaaaaaaaa to sha256:bbbbbbbbbbbb on 2026-08-03; its risks were last assessed on 2026-02-12.",
    ]);
  });
});

describe("what is no change of the system", () => {
  test.each<[string, Files]>([
    ["another commit to the same file", { "services/score/ask.py": `${ask}\n# Ask again.\n` }],
    ["another file under the path", { "services/score/web.py": "print('hello')\n" }],
    [
      "a minor version",
      { [manifest]: '{ "dependencies": { "openai": "^4.90.0", "left-pad": "^9.0.0" } }\n' },
    ],
    ["a snapshot of the same model", { "services/score/ask.py": ask.replace("gpt-4o", "gpt-4o-2024-11-20") }],
    [
      "a package that is no AI",
      { [manifest]: '{ "dependencies": { "openai": "^4.20.0", "react": "^20.0.0" } }\n' },
    ],
    ["the layout of a pointer", { "models/score.onnx": `${pointer("a")}\n` }],
  ])("%s", (_what, changed) => expect(said(changed).said).toEqual([]));

  test("what changed within 30 days of the assessment", () => {
    expect(said({ "models/score.onnx": pointer("b") }, "2026-03-01").said).toEqual([]);
  });

  test("a change of which the log says that the impact was checked", () => {
    const log =
      "# Change log\n\n| Change ID | System | Change | Implemented on | Impact check |\n|---|---|---|---|---|\n| CHG-001 | SYS-001 | Score was retrained with the data of spring | 2026-08-01 | checked, no change |\n";
    const files = { ...aims, "aims/change-log.md": log };
    const changed = { "models/score.onnx": pointer("b") };
    const commits = [
      { on: "2026-01-10", by, files: { ...files, ...code } },
      { on: "2026-08-03", by, files: changed },
    ];
    expect(run({ files, code: { ...code, ...changed }, commits }).said).toEqual([]);
  });
});

describe("where only the base of a change is known", () => {
  test.each<[string, Files, string]>([
    ["a trained model", { "models/score.onnx": pointer("b") }, "models/score.onnx:1 error The content of"],
    [
      "another model",
      { "services/score/ask.py": ask.replace("gpt-4o", "gpt-5") },
      "services/score/ask.py:6 error The model in",
    ],
    [
      "a model in another file",
      { "models/score.onnx": "", "models/other.onnx": pointer("c") },
      "models/other.onnx:1 error The model files of SYS-001 changed from models/score.onnx to models/other.onnx;",
    ],
    [
      "a major version",
      { [manifest]: '{ "dependencies": { "openai": "5.0.0" } }\n' },
      `${manifest}:1 warning The major`,
    ],
  ])("%s", (_what, changed, begins) => {
    expect(saidOfChange(changed).said).toEqual([expect.stringContaining(begins)]);
  });

  test("what is assessed in the same change is silent, and nothing passes", () => {
    const assessed = aims["aims/impact/score.md"].replace("2026-02-12", "2026-11-20");
    expect(saidOfChange({ "models/score.onnx": pointer("b") }, { "aims/impact/score.md": assessed })).toEqual(
      { outcome: "blocked", said: [] },
    );
    expect(saidOfChange({})).toEqual({ outcome: "blocked", said: [] });
  });
});

describe("what cannot be known is no pass", () => {
  test("where the code is not known", () => {
    const commits = [{ on: "2026-01-10", by, files: aims }];
    expect(run({ files: aims, commits })).toEqual({ outcome: "blocked", said: [] });
  });

  test("where the code came after the assessment with everything else", () => {
    const commits = [{ on: "2026-06-10", by, files: { ...aims, ...code } }];
    expect(run({ files: aims, code, commits })).toEqual({ outcome: "blocked", said: [] });
  });
});

test("what is as it was passes", () => {
  expect(said({}).outcome).toBe("pass");
});
