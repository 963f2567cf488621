import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository, run } from "../testing/run-built.ts";

const files = {
  "aims-lint.config.yaml": "aliases: { risk: { titles: Gefahren } }\n",
  "aims/a.md": "# AI policy\n",
};

test("prints one schema, in the organisation's words", () => {
  const { status, stdout, stderr } = run(["schema", "risk"], { cwd: repository(files) });
  expect([status, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout)).toMatchObject({ title: "risk", properties: { risks: {}, next_review: {} } });
  expect(stdout).toContain("[gG]efahren");
});

test("writes all of them, and nothing where they are current", () => {
  const cwd = repository(files);
  const first = run(["schema", "--write"], { cwd });
  expect([first.status, first.stderr]).toEqual([0, ""]);
  expect(first.stdout).toContain("created .aims-lint/schemas/config.json\n");
  const names = readdirSync(join(cwd, ".aims-lint/schemas"));
  expect(names).toEqual(expect.arrayContaining(["config.json", "risk.json", "waiver.json"]));
  expect(run(["schema", "--write"], { cwd }).stdout).toBe("The schemas in .aims-lint/schemas are current.\n");
  writeFileSync(join(cwd, ".aims-lint/schemas/risk.json"), "{}\n");
  expect(run(["schema", "--write"], { cwd }).stdout).toBe("changed .aims-lint/schemas/risk.json\n");
  expect(run(["schema", "--write"], { cwd }).stdout).toContain("current");
});

test("a dry run shows the patch and writes nothing", () => {
  const cwd = repository(files);
  const { stdout } = run(["schema", "--write", "--dry-run"], { cwd });
  expect(stdout).toContain("+++ b/.aims-lint/schemas/config.json");
  expect(readdirSync(cwd)).not.toContain(".aims-lint");
  run(["schema", "--write", "--dry-run", "--output", "s.patch"], { cwd });
  // What is printed is longer than the pipe of this test takes.
  expect(readFileSync(join(cwd, "s.patch"), "utf8").startsWith(stdout.slice(0, 100_000))).toBe(true);
});

test.each([
  [["schema"], "Say which schema"],
  [["schema", "rsik"], "There is no kind rsik. Did you mean risk?"],
  [["schema", "risk", "system"], "Name one kind, or config."],
  [["schema", "risk", "--write"], "leave out risk."],
  [["schema", "--dry-run"], "Say which schema"],
])("%j is refused", (args, message) => {
  const { status, stderr } = run(args, { cwd: repository(files) });
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});
