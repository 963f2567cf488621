import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../../node/src/testing/temporary-folder.ts";
import { runHere } from "../testing/run-here.ts";

const conformant = fileURLToPath(new URL("../../../../fixtures/conformant", import.meta.url));
const today = ["--today", "2026-11-21"];

function project(): string {
  const cwd = temporaryFolder();
  cpSync(conformant, cwd, { recursive: true });
  return cwd;
}

test("what is packed is verified", async () => {
  const cwd = project();
  const packed = await runHere(["pack", ...today, "--project", "acme/governance"], cwd);
  expect(packed).toMatchObject({ status: 0, stderr: "" });
  expect(packed.stdout).toMatch(/^Wrote aims-lint-archive\.zip: \d+ documents of acme\/governance, /);
  const verified = await runHere(["verify", "aims-lint-archive.zip", "--against", "."], cwd);
  expect(verified).toMatchObject({ status: 0, stderr: "" });
  expect(verified.stdout).toContain("The project is as it was packed.");
  expect(verified.stdout).toContain("Nothing differs.");
  const hash = /sha256 ([0-9a-f]{64})/.exec(packed.stdout)?.[1];
  expect(verified.stdout).toContain(`sha256 ${hash}`);
});

test("what differs is said by name, and is exit code 1", async () => {
  const cwd = project();
  await runHere(["pack", ...today, "--output", "a.zip"], cwd);
  writeFileSync(join(cwd, "aims/extra.md"), "# Extra\n");
  const verified = await runHere(["verify", "a.zip", "--against", "."], cwd);
  expect(verified.status).toBe(1);
  expect(verified.stdout).toContain("aims/extra.md is there, and not in the archive");
  const json = await runHere(["verify", "a.zip", "--against", ".", "--format", "json"], cwd);
  expect(JSON.parse(json.stdout)).toMatchObject({
    whole: false,
    differences: [],
    judgement: { notJudged: null, differences: [] },
    altered: [{ what: "aims/extra.md" }],
  });
});

test("documents of an organisation are packed, judged with, and compared with their own repository", async () => {
  const organisation = project();
  const cwd = temporaryFolder({
    "aims/risk-register.md": "# Risk register\n\n| Risk ID | Owner |\n|---|---|\n| R-901 | |\n",
  });
  await runHere(["pack", ...today, "--beside", organisation, "--output", "a.zip"], cwd);
  const alone = await runHere(["verify", "a.zip", "--against", "."], cwd);
  expect(alone.status).toBe(0);
  expect(alone.stdout).toMatch(/of them \d+ documents of /);
  expect(alone.stdout).toMatch(
    /Judged again: [1-9]\d* findings of \d+ rules came out as they are in the result/,
  );
  expect(alone.stdout).toContain("were not compared: name the folder of its repository with --beside");
  const both = ["verify", "a.zip", "--against", ".", "--beside", organisation];
  expect((await runHere(both, cwd)).stdout).toContain("The project is as it was packed.");
  writeFileSync(join(organisation, "aims/extra.md"), "# Extra\n");
  const differs = await runHere(both, cwd);
  expect(differs.status).toBe(1);
  expect(differs.stdout).toContain("organisation/aims/extra.md is there, and not in the archive");
  const json = await runHere(["verify", "a.zip", "--format", "json"], cwd);
  expect(JSON.parse(json.stdout)).toMatchObject({ whole: true, organisationCompared: null });
});

test("an archive that lost a byte is no archive", async () => {
  const cwd = project();
  await runHere(["pack", ...today, "--output", "a.zip"], cwd);
  writeFileSync(join(cwd, "b.zip"), readFileSync(join(cwd, "a.zip")).subarray(0, -1));
  const verified = await runHere(["verify", "b.zip"], cwd);
  expect(verified).toMatchObject({ status: 2, stdout: "" });
  expect(verified.stderr).toContain("This is no archive as aims-lint pack makes them");
});

test.each([
  [["verify"], "Name one archive"],
  [["verify", "a.zip", "--commit", "HEAD"], "--commit goes with --against"],
  [["verify", "a.zip", "--beside", "."], "--beside goes with --against"],
  [["verify", "nowhere.zip"], "nowhere.zip is not there"],
  [["verify", "aims"], "aims is no file"],
  [["pack", "--format", "jsonn"], "Did you mean json?"],
  [["pack", "--format", "json=x.json"], "without a file"],
  [["pack", "aims/audit"], "pack takes the whole project"],
  [["pack", "--project", "a\nb"], "--project needs a name"],
])("%j cannot be done", async (args, problem) => {
  const { status, stdout, stderr } = await runHere(args, project());
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(problem);
});
