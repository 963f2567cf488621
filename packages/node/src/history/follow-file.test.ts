import { execFileSync } from "node:child_process";
import type { History } from "@aims-lint/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { disk } from "../files/disk.ts";
import { gitRepository } from "../testing/git-repository.ts";
import { readHistory } from "./read-history.ts";

/** What a commit of a random history does: where it stands, with what it merges, and what its files hold. */
interface Step {
  readonly parent: number;
  readonly merged: number | undefined;
  readonly writes: readonly (readonly [path: string, content: string | undefined])[];
}

const paths = ["a.md", "b.md", "c.md"];
const steps = fc.array(
  fc.record({
    parent: fc.nat(),
    merged: fc.option(fc.nat(), { nil: undefined, freq: 2 }),
    writes: fc.array(
      fc.tuple(
        fc.constantFrom(...paths),
        fc.option(fc.constantFrom("1\n", "2\n", "3\n"), { nil: undefined }),
      ),
      { maxLength: 3 },
    ),
  }),
  { minLength: 2, maxLength: 12 },
);

/** The same history in the language of `git fast-import`; a parent is one of the commits before. The last commit joins all of them. */
function toStream(history: readonly Step[]): string {
  return history
    .map(({ parent, merged, writes }, index) => {
      const from = index === 0 ? "" : `from :${(parent % index) + 1}\n`;
      const other = index === 0 || merged === undefined ? undefined : (merged % index) + 1;
      const merge = other === undefined || other === (parent % index) + 1 ? "" : `merge :${other}\n`;
      const changes = writes.map(([path, content]) =>
        content === undefined
          ? `D ${path}\n`
          : `M 100644 inline ${path}\ndata ${content.length}\n${content}\n`,
      );
      const who = `Jane <jane@example.com> ${1700000000 + index * 86400} +0000`;
      return `commit refs/heads/main\nmark :${index + 1}\ncommitter ${who}\ndata 0\n${from}${merge}${changes.join("")}\n`;
    })
    .join("");
}

function imported(history: readonly Step[]): { readonly root: string; readonly known: History | undefined } {
  const { root } = gitRepository();
  execFileSync("git", ["fast-import", "--quiet", "--force"], { cwd: root, input: toStream(history) });
  const known = readHistory({
    files: disk,
    projectRoot: root,
    today: "2026-11-21",
    isDocument: (path) => path.endsWith(".md"),
  });
  return { root, known: "fact" in known ? known.fact : undefined };
}

test("whatever was branched, merged and thrown away, the last revision of a file is what is checked out", () => {
  fc.assert(
    fc.property(steps, (history) => {
      const { root, known } = imported(history);
      const tree = new Map(
        execFileSync("git", ["ls-tree", "-r", "HEAD"], { cwd: root, encoding: "utf8" })
          .split("\n")
          .filter((line) => line !== "")
          .map((line) => [line.split("\t")[1], line.split(/\s/)[2]] as const),
      );
      // A history without any document at its end is not known.
      if (known === undefined) expect([...tree]).toEqual([]);
      if (known === undefined) return;
      for (const path of paths) {
        const [last] = known.revisions(path);
        if (tree.has(path)) expect([path, last?.blob]).toEqual([path, tree.get(path)]);
        else expect([undefined, "removed"]).toContain(last?.change);
        const order = known.revisions(path).map(({ commit }) => commit.index);
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }
    }),
    { numRuns: 30 },
  );
}, 240_000);

test("no commit is younger than what is built on it, and merges lie on the line that is checked out", () => {
  fc.assert(
    fc.property(steps, (history) => {
      const { known } = imported(history);
      const commits = new Map(known?.commits.map((commit) => [commit.id, commit]));
      for (const { day, parents, merge, index } of commits.values()) {
        for (const parent of parents) expect((commits.get(parent)?.day ?? "") <= day).toBe(true);
        expect(merge?.merge).toBeUndefined();
        expect(merge === undefined || merge.index < index).toBe(true);
      }
    }),
    { numRuns: 20 },
  );
}, 240_000);
