import { describe, expect, test } from "vitest";
import { findRoots, type Weighed } from "./find-roots.ts";

const files = (texts: string): Weighed[] =>
  texts
    .trim()
    .split(/\s+/)
    .map((text) => {
      const [path = "", ours] = text.split("=");
      return { path, ours: ours as Weighed["ours"] };
    });
const roots = (texts: string, given: readonly string[] = []): string[] =>
  findRoots(files(texts), given).map(({ path }) => path);

describe("the roots are", () => {
  test("the highest folder that is mostly ours", () =>
    expect(roots("README.md docs/a/soa.md=likely docs/b/risks.md=likely docs/x.md src/readme.md")).toEqual([
      "docs",
    ]));
  test("not the folders around it that hold nothing else", () =>
    expect(roots("README.md a/b/c/soa.md=likely a/b/c/risks.md=likely")).toEqual(["a/b/c"]));
  test("a folder in which a register stands that leaves no doubt, whatever is around it", () =>
    expect(roots("docs/soa.md=certain docs/a.md docs/b.md docs/c.md docs/d.md docs/e.md docs/f.md")).toEqual([
      "docs",
    ]));
  test("not a folder with one page among many that may be ours", () =>
    expect(roots("p/use.md=likely p/a.md p/b.md p/c.md p/d.md p/e.md p/f.md")).toEqual([]));
  test("a folder that says by its name what it is", () =>
    expect(
      roots("x.md iso42001/policy.md=likely iso42001/checks/a.md iso42001/checks/b.md iso42001/c.md"),
    ).toEqual(["iso42001"]));
  test("the project itself where there is nothing else", () =>
    expect(roots("soa.md=certain README.md src/a.md")).toEqual([""]));
  test("nothing where all of it is read already", () =>
    expect(roots("aims/soa.md=certain", ["aims"])).toEqual([]));
});

test("what lies beside roots that are there is for a person to decide", () =>
  expect(findRoots(files("aims/soa.md=certain docs/risks.md=certain"), ["aims"])).toMatchObject([
    { path: "docs", confidence: "doubtful" },
  ]));
