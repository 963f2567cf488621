import { describe, expect, it } from "vitest";
import { generateDocuments } from "./generate.mjs";

const texts = (documents) => documents.map(({ path, text }) => `${path}\n${text}`);

describe("generateDocuments", () => {
  it("gives the same bytes for the same numbers, and others for another seed", () => {
    const first = texts([...generateDocuments({ docs: 120, seed: 7 })]);
    expect(texts([...generateDocuments({ docs: 120, seed: 7 })])).toEqual(first);
    expect(texts([...generateDocuments({ docs: 120, seed: 8 })])).not.toEqual(first);
  });

  it("keeps the first documents when more are asked for", () => {
    const few = texts([...generateDocuments({ docs: 30 })]);
    expect(texts([...generateDocuments({ docs: 230 })].slice(0, 30))).toEqual(few);
  });

  it("gives every document a path of its own", () => {
    const paths = [...generateDocuments({ docs: 2000 })].map(({ path }) => path);
    expect(new Set(paths).size).toBe(2000);
    expect(paths.every((path) => path.startsWith("aims/"))).toBe(true);
  });

  it("writes one statement, of 38 rows", () => {
    const statements = [...generateDocuments({ docs: 400 })].filter(({ path }) => path.includes("/soa/"));
    expect(statements.map(({ text }) => text.match(/^\| A\.\d+\.\d+/gm)?.length)).toEqual([38]);
  });

  it("puts a defect into about three of a hundred documents", () => {
    const defects = [...generateDocuments({ docs: 2000 })].filter(({ defect }) => defect).length;
    expect(defects).toBeGreaterThan(40);
    expect(defects).toBeLessThan(80);
  });
});
