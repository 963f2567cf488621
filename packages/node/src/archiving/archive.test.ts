import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createDossier } from "@aims-lint/core";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { examineRepository } from "../lint-repository.ts";
import { describeProvenance } from "../provenance/describe-provenance.ts";
import { gitRepository } from "../testing/git-repository.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { compareJudgement } from "./compare-judgement.ts";
import { compareWithProject } from "./compare-with-project.ts";
import { judgeAgain } from "./judge-again.ts";
import type { Manifest } from "./manifest.ts";
import { openArchive } from "./open-archive.ts";
import { packArchive } from "./pack-archive.ts";
import { writeZip } from "./write-zip.ts";

const files = {
  "aims-lint.config.yaml": "extends: [strict, ./shared.yaml]\nroots: [aims, more]\n",
  "shared.yaml": "rules:\n  risk-owned: error\n",
  "aims/risk-register.md":
    "# Risk register\n\n| Risk ID | Description | Owner |\n|---|---|---|\n| R-001 | Bias | |\n",
  "aims/wide.md": Buffer.from("\uFEFF# AI policy\n", "utf16le"),
  "aims/picture.png": "x",
  "more/evidence.md": "# AI policy\n\nSee [the model](../src/model.py).\n",
  "src/model.py": "x",
};

async function packed(cwd = temporaryFolder(files), organisation?: string) {
  const examined = await examineRepository({
    cwd,
    today: "2026-11-21",
    ...(organisation === undefined ? {} : { organisation }),
  });
  const tool = { name: "aims-lint", version: "1.2.3" };
  const provenance = describeProvenance(examined, { cwd, tool, project: "acme/governance" });
  const { result } = createDossier(examined, examined.packs, () => provenance);
  const findings = result.findings.map(({ at, ...finding }) => ({
    ...finding,
    path: at.path,
    start: at.start,
  }));
  const content = JSON.stringify({ ...result, findings });
  const made = [{ name: "result.json", as: "result", format: "json", content } as const];
  return { cwd, result, ...packArchive({ examined, provenance, made, paths: [] }) };
}

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** The archive with its files altered. */
function altered(bytes: Uint8Array, change: (files: Map<string, Uint8Array>) => void): Uint8Array {
  const entries = new Map(Object.entries(unzipSync(bytes)));
  change(entries);
  return writeZip(entries);
}

/** The archive as somebody alters it who knows how it is made: its hashes fit. */
function forged(bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  return altered(bytes, (entries) => {
    const content = strToU8(change(strFromU8(entries.get(name) ?? new Uint8Array())));
    const manifest = manifestOf(entries);
    for (const entry of manifest.entries)
      if (entry.name === name) Object.assign(entry, { sha256: sha256(content), size: content.length });
    entries.set(name, content).set("manifest.json", strToU8(JSON.stringify(manifest)));
  });
}

function manifestOf(entries: ReadonlyMap<string, Uint8Array>): Manifest {
  return JSON.parse(strFromU8(entries.get("manifest.json") ?? new Uint8Array())) as Manifest;
}

const judge = (bytes: Uint8Array) => {
  const archive = openArchive(bytes);
  return compareJudgement(archive, judgeAgain(archive));
};

test("an archive holds every input as it was read, and says where it is from", async () => {
  const { bytes, manifest } = await packed();
  const archive = openArchive(bytes);
  expect(archive.differences).toEqual([]);
  expect(archive.manifest).toEqual(manifest);
  expect(manifest).toMatchObject({ project: "acme/governance", today: "2026-11-21", commit: null });
  for (const [path, content] of Object.entries(files).filter(([path]) => /md$|yaml$/.test(path))) {
    const entry = manifest.entries.find((one) => one.path === path);
    expect(Buffer.from((entry && archive.read(entry)) ?? []), path).toEqual(Buffer.from(content));
  }
  expect(manifest.check.skipped).toEqual([{ path: "aims/picture.png", reason: "format" }]);
});

test("the same check gives the same bytes, wherever the project lies", async () => {
  expect((await packed()).bytes).toEqual((await packed()).bytes);
});

test("what is altered, missing or added is said by name", async () => {
  const { bytes } = await packed();
  const other = altered(bytes, (entries) => {
    entries.set("project/aims/risk-register.md", strToU8("# Risk register\n"));
    entries.delete("project/more/evidence.md");
    entries.set("project/aims/more.md", strToU8("# More\n"));
  });
  expect(openArchive(other).differences).toEqual([
    { what: "project/aims/risk-register.md", problem: "was altered: its hash is another one" },
    { what: "project/more/evidence.md", problem: "is missing" },
    { what: "project/aims/more.md", problem: "is in the archive, and its manifest does not name it" },
  ]);
});

test.each([
  ["no manifest", (entries: Map<string, Uint8Array>) => entries.delete("manifest.json"), "no manifest.json"],
  ["no JSON", (entries: Map<string, Uint8Array>) => entries.set("manifest.json", strToU8("{")), "is no JSON"],
  [
    "null",
    (entries: Map<string, Uint8Array>) => entries.set("manifest.json", strToU8("null")),
    "not as it has to be",
  ],
  [
    "a newer version",
    (entries: Map<string, Uint8Array>) => entries.set("manifest.json", strToU8('{"version":2}')),
    "version 2",
  ],
  [
    "a file twice",
    (entries: Map<string, Uint8Array>) => {
      const manifest = manifestOf(entries);
      manifest.entries.push(...manifest.entries.slice(0, 1));
      entries.set("manifest.json", strToU8(JSON.stringify(manifest)));
    },
    "names a file twice",
  ],
])("a manifest with %s is refused", async (_, change, fault) => {
  const { bytes } = await packed();
  expect(() => openArchive(altered(bytes, change))).toThrow(fault);
});

test("an entry that is said to be another file is refused", async () => {
  const { bytes } = await packed();
  const other = altered(bytes, (entries) => {
    const manifest = manifestOf(entries);
    for (const entry of manifest.entries) if (entry.path === "aims/wide.md") entry.path = "../../etc/passwd";
    entries.set("manifest.json", strToU8(JSON.stringify(manifest)));
  });
  expect(openArchive(other).differences).toMatchObject([{ what: "project/aims/wide.md" }]);
});

test("judged again, the documents give the same result", async () => {
  const { bytes, result } = await packed();
  const judgement = judge(bytes);
  expect(judgement.notJudged).toBeUndefined();
  expect(judgement.differences).toEqual([]);
  expect(judgement.findings).toBeGreaterThan(1);
  expect(judgement.rules).toBe(result.outcomes.length);
  expect(judgement.repeated).toBeLessThan(judgement.rules);
});

test("a finding that was taken out comes out again", async () => {
  const { bytes } = await packed();
  const other = forged(bytes, "result.json", (text) => {
    const { findings, ...rest } = JSON.parse(text) as { findings: { rule: string }[] };
    return JSON.stringify({ ...rest, findings: findings.filter(({ rule }) => rule !== "risk-owned") });
  });
  expect(openArchive(other).differences).toEqual([]);
  expect(judge(other).differences).toEqual([
    {
      what: "the finding aims/risk-register.md:5:18 (risk-owned)",
      problem: "comes out of the documents, and is not in the result",
    },
  ]);
});

test("a document that was mended after the check gives another result", async () => {
  const { bytes } = await packed();
  const other = forged(bytes, "project/aims/risk-register.md", (text) =>
    text.replace("Bias | |", "Bias | Ann |"),
  );
  expect(judge(other).differences).toContainEqual({
    what: "the finding aims/risk-register.md:5:18 (risk-owned)",
    problem: "is in the result, and does not come out of the documents",
  });
});

test("a state that was brightened up is seen", async () => {
  const { bytes, result } = await packed();
  const gap = result.coverage.find(({ requirement }) => requirement === "A.3.2");
  const other = forged(bytes, "result.json", (text) =>
    JSON.stringify(
      JSON.parse(text, (_, value: { requirement?: string }) =>
        value?.requirement === "A.3.2" ? { ...value, state: "evidenced" } : value,
      ),
    ),
  );
  expect(judge(other).differences).toEqual([
    {
      what: "the state of A.3.2",
      problem: `is evidenced in the result, and ${gap?.state} when the documents are judged again`,
    },
  ]);
});

test("nothing in an archive is run", async () => {
  const cwd = temporaryFolder({ ...files, "aims-lint.config.yaml": "rules: {}\n" });
  const { bytes } = await packed(cwd);
  const other = altered(bytes, (entries) => {
    const manifest = manifestOf(entries);
    for (const entry of manifest.entries) if (entry.as === "configuration") entry.as = "plugin";
    entries.set("manifest.json", strToU8(JSON.stringify(manifest)));
  });
  expect(judge(other).notJudged).toContain("nothing in an archive is run");
});

test("compared with the project, it says what has changed since", async () => {
  const { bytes, cwd } = await packed();
  expect(compareWithProject(openArchive(bytes), { cwd })).toEqual([]);
  writeFileSync(join(cwd, "aims/risk-register.md"), "# Risk register\n");
  writeFileSync(join(cwd, "aims/new.md"), "# New\n");
  expect(compareWithProject(openArchive(bytes), { cwd })).toEqual([
    { what: "aims/risk-register.md", problem: "is not as it was packed" },
    { what: "aims/new.md", problem: "is there, and not in the archive" },
  ]);
});

test("compared with a commit, the disk does not count", async () => {
  const repository = gitRepository([{ files }]);
  const { bytes } = await packed(repository.root);
  writeFileSync(join(repository.root, "aims/risk-register.md"), "# Risk register\n");
  const archive = openArchive(bytes);
  expect(compareWithProject(archive, { cwd: repository.root, commit: "HEAD" })).toEqual([]);
  expect(() => compareWithProject(archive, { cwd: repository.root, commit: "nowhere" })).toThrow(
    "no commit nowhere",
  );
});

describe("with the documents of an organisation beside", () => {
  const governance = {
    "aims-lint.config.yaml": "kinds:\n  aims/rules/*: policy\nignore: [aims/drafts]\n",
    "aims/rules/house.md": "# House rules\n\nOwner: Jane Roe\n",
    "aims/drafts/new.md": "# AI policy\n",
    "aims/risk-register.md":
      "# Risk register\n\n| Risk ID | Description | Owner |\n|---|---|---|\n| R-002 | Drift | Jane |\n",
  };

  test("an archive holds them, says whose they are, and is judged with them", async () => {
    const cwd = temporaryFolder(files);
    const { bytes, manifest, result } = await packed(cwd, temporaryFolder(governance));
    expect(manifest.entries.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["project/organisation/aims/rules/house.md", "project/aims/risk-register.md"]),
    );
    expect(manifest.organisation).toMatchObject({
      commit: null,
      path: "organisation",
      roots: ["organisation/aims"],
      kinds: { "organisation/aims/rules/house.md": ["policy"] },
    });
    const judgement = judge(bytes);
    expect(judgement).toMatchObject({ differences: [] });
    expect(judgement.repeated).toBeGreaterThan(100);
    expect(judgement.findings).toBeGreaterThan(0);
    // Without them, another result comes out.
    const alone = await packed(cwd);
    expect(result.coverage).not.toEqual(alone.result.coverage);
  });

  test("what is theirs decides what comes out", async () => {
    const own = { "aims/risk-register.md": files["aims/risk-register.md"] };
    const { bytes } = await packed(temporaryFolder(own), temporaryFolder(governance));
    expect(judge(bytes).differences).toEqual([]);
    const other = altered(bytes, (entries) => {
      const manifest = manifestOf(entries);
      if (manifest.organisation) manifest.organisation.kinds = {};
      entries.set("manifest.json", strToU8(JSON.stringify(manifest)));
    });
    expect(judge(other).differences).not.toEqual([]);
  });

  test("they are compared with their own repository, or not at all", async () => {
    const [cwd, organisation] = [temporaryFolder(files), temporaryFolder(governance)];
    const archive = openArchive((await packed(cwd, organisation)).bytes);
    expect(compareWithProject(archive, { cwd })).toEqual([]);
    expect(compareWithProject(archive, { cwd, organisation })).toEqual([]);
    writeFileSync(join(organisation, "aims/rules/house.md"), "# House rules\n");
    expect(compareWithProject(archive, { cwd })).toEqual([]);
    expect(compareWithProject(archive, { cwd, organisation })).toEqual([
      { what: "organisation/aims/rules/house.md", problem: "is not as it was packed" },
    ]);
  });

  test.each(["../..", "/etc", "a/../.."])(
    "a place for them that leads elsewhere is refused: %s",
    async (path) => {
      const { bytes } = await packed(temporaryFolder(files), temporaryFolder(governance));
      const other = altered(bytes, (entries) => {
        const manifest = manifestOf(entries);
        if (manifest.organisation) manifest.organisation.path = path;
        entries.set("manifest.json", strToU8(JSON.stringify(manifest)));
      });
      expect(() => openArchive(other)).toThrow("not as it has to be at organisation.path");
    },
  );
});
