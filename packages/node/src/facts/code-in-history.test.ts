import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { iso42001 } from "@aims-lint/iso42001";
import { describe, expect, test } from "vitest";
import { lintRepository } from "../lint-repository.ts";
import { gitRepository } from "../testing/git-repository.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

// What changes in the code of a system after its assessment, in real repositories.

const aims = {
  "aims/systems.yaml":
    'systems:\n  - { id: SYS-001, name: Score, version: "1.4", components: [models/, services/score/] }\n',
  "aims/impact/score.md":
    "# AI system impact assessment of Score\n\n**Document ID:** AIA-001\n**System:** SYS-001\n**System version:** 1.4\n**Assessment date:** 2026-02-12\n**Level:** medium\n",
};
const model = (version: number): Uint8Array =>
  Uint8Array.from({ length: 4096 }, (_, at) => (at < 2 ? [0x08, 0x07][at] : (at * version) % 251) ?? 0);
const pointer = (digit: string): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${digit.repeat(64)}\nsize 5000000\n`;
const ask = (name: string): string =>
  `from openai import OpenAI\n\nOpenAI().chat.completions.create(model="${name}", messages=[])\n`;

type Files = Readonly<Record<string, string | Uint8Array>>;

const code: Files = {
  "models/score.onnx": model(3),
  "models/large.safetensors": pointer("a"),
  "services/score/ask.py": ask("gpt-4o"),
  "services/score/requirements.txt": "openai==1.50.0\n",
};

function changed(files: Files, on = "2026-08-03") {
  return gitRepository([
    { files: { ...aims, ...code }, on: "2026-01-10" },
    { files: { "README.md": "Score\n" }, on: "2026-01-11" },
    { files, on },
  ]);
}

async function said(cwd: string, since?: string) {
  const { findings, outcomes, comparison } = await lintRepository({
    cwd,
    today: "2026-11-21",
    packs: [iso42001],
    only: { rules: ["impact-assessed-after-change"] },
    ...(since === undefined ? {} : { since }),
  });
  return {
    outcome: outcomes.find(({ rule }) => rule === "impact-assessed-after-change")?.outcome,
    said: findings.map(({ at, message }) => `${at.path}:${at.start.line} ${message}`),
    news: comparison?.news.length,
  };
}

const cases: readonly (readonly [string, Files, RegExp])[] = [
  [
    "a model trained again",
    { "models/score.onnx": model(5) },
    /^models\/score\.onnx:1 The content of .* from [0-9a-f]{12} to [0-9a-f]{12}/,
  ],
  [
    "a model in LFS",
    { "models/large.safetensors": pointer("b") },
    /^models\/large\.safetensors:1 The content of .* from sha256:a{12} to sha256:b{12}/,
  ],
  [
    "another model",
    { "services/score/ask.py": ask("gpt-5") },
    /^services\/score\/ask\.py:3 The model in the code of SYS-001 changed from gpt-4o to gpt-5/,
  ],
  [
    "a major version",
    { "services/score/requirements.txt": "openai==2.0.1\n" },
    /^services\/score\/requirements\.txt:1 The major version of openai .* from ==1\.50\.0 to ==2\.0\.1/,
  ],
];

describe.each(cases)("%s", (_what, files, message) => {
  test("shows in the history, with its day", async () => {
    const { outcome, said: all } = await said(changed(files).root);
    expect([outcome, all]).toEqual(["fail", [expect.stringMatching(message)]]);
    expect(all[0]).toMatch(
      / on 2026-08-03; its impact assessment AIA-001 is of version 1\.4 \(2026-02-12\)\.$/,
    );
  });

  test("is new in a change that is looked at, in a whole clone and in a shallow one", async () => {
    const { root } = changed(files, "2026-11-20");
    expect(await said(root, "HEAD~1")).toMatchObject({ said: [expect.stringMatching(message)], news: 1 });
    const shallow = join(temporaryFolder(), "clone");
    execFileSync("git", ["clone", "--quiet", "--depth=2", `file://${root}`, shallow]);
    expect(await said(shallow, "HEAD~1")).toMatchObject({ said: [expect.stringMatching(message)], news: 1 });
  });
});

test("whatever else is committed there says nothing", async () => {
  const { root } = changed({
    "services/score/ask.py": `# Asks.\n${ask("gpt-4o")}print("done")\n`,
    "services/score/requirements.txt": "openai==1.99.0\nflask==3.0.0\n",
    "models/README.md": "Trained with care.\n",
  });
  expect(await said(root)).toMatchObject({ outcome: "pass", said: [] });
});

test("a model that moves into LFS may be the same", async () => {
  const { root } = changed({ "models/score.onnx": pointer("c") });
  expect((await said(root)).said).toEqual([]);
});

test("a model that was moved is the same, and one that was moved and trained again is not", async () => {
  const repository = changed({});
  repository.commit({ renames: { "models/score.onnx": "models/risk.onnx" }, on: "2026-08-03" });
  expect((await said(repository.root)).said).toEqual([]);
  repository.commit({ files: { "models/risk.onnx": model(7) }, on: "2026-08-04" });
  expect((await said(repository.root)).said).toEqual([
    expect.stringMatching(/content of models\/risk\.onnx .* on 2026-08-04;/),
  ]);
});

test("a model that another file replaces, and code that is renamed with another model in it", async () => {
  const replaced = changed({});
  replaced.commit({
    files: { "models/score.onnx": null, "models/score-2.onnx": model(7) },
    on: "2026-08-04",
  });
  expect((await said(replaced.root)).said).toEqual([
    expect.stringMatching(
      /model files of SYS-001 changed from .*models\/score\.onnx to .*models\/score-2\.onnx on 2026-08-04;/,
    ),
  ]);
  const renamed = changed({});
  renamed.commit({
    renames: { "services/score/ask.py": "services/score/talk.py" },
    files: { "services/score/talk.py": ask("gpt-5") },
    on: "2026-08-04",
  });
  expect((await said(renamed.root)).said).toEqual([
    expect.stringMatching(
      /^services\/score\/talk\.py:3 The model in the code of SYS-001 changed from gpt-4o to gpt-5 on 2026-08-04;/,
    ),
  ]);
});

test("a file that went, and what it asked is asked elsewhere, is no change", async () => {
  const moved = changed({});
  moved.commit({
    files: { "services/score/ask.py": null, "services/score/more.py": `x = 1\n${ask("gpt-4o")}` },
    on: "2026-08-04",
  });
  moved.commit({ files: { "models/large.safetensors": null }, on: "2026-08-05" });
  expect((await said(moved.root)).said).toEqual([]);
});

test("what went from tests, and from folders that are left out, says nothing of the product", async () => {
  const files = {
    "services/score/tests/test_ask.py": ask("gpt-3.5-turbo"),
    "services/score/old/ask.py": ask("gpt-3.5"),
  };
  const settings = "code:\n  ignore: [services/score/old/**]\n";
  const repository = gitRepository([
    {
      files: { ...aims, "aims-lint.config.yaml": settings, ...files, "services/score/a.py": "x = 1\n" },
      on: "2026-01-10",
    },
    { files: { "README.md": "Score\n" }, on: "2026-01-11" },
    {
      files: {
        ...Object.fromEntries(Object.keys(files).map((path) => [path, null])),
        "services/score/a.py": ask("gpt-5"),
      },
      on: "2026-08-03",
    },
  ]);
  expect((await said(repository.root)).said).toEqual([]);
});

test("a project in a folder of its repository", async () => {
  const inFolder = (files: Files): Files =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`one/${path}`, text]));
  const { root } = gitRepository([
    { files: inFolder({ ...aims, ...code }), on: "2026-01-10" },
    { files: inFolder({ "models/score.onnx": model(5) }), on: "2026-08-03" },
  ]);
  expect((await said(join(root, "one"))).said).toEqual([
    expect.stringMatching(/^models\/score\.onnx:1 .* on 2026-08-03;/),
  ]);
});
