import { describe, expect, test } from "vitest";
import { catalogue } from "./catalogue.ts";
import {
  type FrameworkId,
  frameworks,
  isFrameworkId,
  type Mapping,
  relatedTo,
  requirementsFor,
} from "./crosswalks.ts";

const ids = catalogue.requirements.map(({ id }) => id);
const all = ids.flatMap((id) => relatedTo(id));

/** How many requirements a framework is linked to, with how many links, at how many places. */
const counts: Readonly<Record<FrameworkId, readonly [requirements: number, links: number, places: number]>> =
  {
    "eu-ai-act": [70, 194, 86],
    "nist-ai-rmf": [70, 217, 65],
    "iso-27001": [69, 106, 71],
    "iso-9001": [64, 78, 46],
    "iso-31000": [56, 65, 23],
    "iso-23894": [66, 78, 26],
    "iso-42005": [49, 62, 26],
    gdpr: [58, 87, 39],
    "soc-2": [70, 115, 37],
  };

describe("the crosswalks", () => {
  test("are those of nine frameworks", () => {
    expect(frameworks.map(({ id }) => id)).toEqual(Object.keys(counts));
    for (const { title, note, sources } of frameworks) {
      expect(title.length).toBeGreaterThan(3);
      expect(note.length).toBeLessThan(700);
      expect(sources.length).toBeGreaterThan(0);
    }
    expect(isFrameworkId("gdpr")).toBe(true);
    expect(isFrameworkId("iso-42001")).toBe(false);
  });

  test.each(frameworks.map(({ id }) => id))("have as many links to %s as their file", (id) => {
    const links = ids.map((requirement) => relatedTo(requirement, id));
    const linked = links.filter(({ length }) => length > 0).length;
    expect([linked, links.flat().length, requirementsFor(id).length]).toEqual(counts[id]);
  });

  test("speak of requirements of the catalogue only, and of each in its order", () => {
    for (const { id } of frameworks) {
      for (const { mappings } of requirementsFor(id)) {
        const places = mappings.map(({ requirement }) => ids.indexOf(requirement));
        expect(places).not.toContain(-1);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
    }
  });

  test("say of each link whether it is published, and by whom", () => {
    for (const mapping of all) {
      const keys = mapping.sources.map(({ key }) => key);
      if (mapping.basis === "inferred") expect(keys).toEqual(["own"]);
      else expect(keys).not.toContain("own");
      expect(keys.length).toBeGreaterThan(0);
    }
    expect(all.filter(({ basis }) => basis === "published")).toHaveLength(329);
  });

  test("name the sources of a framework's links among the framework's sources", () => {
    const named = new Map(frameworks.map(({ id, sources }) => [id, sources.map(({ key }) => key)]));
    for (const { framework, sources } of all) {
      expect(named.get(framework)).toEqual(expect.arrayContaining(sources.map(({ key }) => key)));
    }
  });

  test("say of each source where it is and when it was read", () => {
    for (const { key, address, lookedAt } of frameworks.flatMap(({ sources }) => sources)) {
      expect(lookedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      if (key === "own") expect(address).toBeUndefined();
      else expect(new URL(address ?? "").protocol).toBe("https:");
    }
  });

  test("name no place twice for one requirement", () => {
    const links = all.map(({ requirement, framework, ref }) => `${requirement} ${framework} ${ref}`);
    expect(links.filter((link, index) => links.indexOf(link) !== index)).toEqual([]);
  });

  test.each(Object.entries(placesThatExist()))("name places that %s has", (framework, exists) => {
    expect(
      all.filter((mapping) => mapping.framework === framework && !exists(mapping.ref)).map(refOf),
    ).toEqual([]);
  });

  test("hold no sentence of a standard and no verdict", () => {
    const texts = [...frameworks, ...frameworks.flatMap(({ sources }) => sources)].flatMap(
      ({ title, note }) => [title, note],
    );
    expect(texts.filter((text) => /\b(?:shall|compliant|certified)\b/i.test(text))).toEqual([]);
  });
});

test("the links of a requirement can be narrowed to one framework", () => {
  expect(relatedTo("8.4", "eu-ai-act").map(({ ref, topic, basis }) => [ref, topic, basis])).toEqual([
    ["Art. 27(1)-(2)", "Fundamental rights impact assessment", "published"],
    ["Art. 25(1)(b)-(c)", "Responsibilities along the value chain", "published"],
  ]);
  expect(relatedTo("8.5")).toEqual([]);
});

test("a framework's places come in its own order, each with the requirements behind it", () => {
  const places = requirementsFor("soc-2");
  const refs = places.map(({ ref }) => ref);
  expect(refs.slice(refs.indexOf("CC9.1")).join(" ")).toBe(
    "CC9.1 CC9.2 A1.1 A1.2 PI1.1 PI1.2 PI1.3 C1.1 C1.2 P1.1 P3.1 P6.6 P7.1",
  );
  const oversight = requirementsFor("eu-ai-act").find(({ ref }) => ref === "Art. 14");
  expect(oversight?.topic).toBe("Human oversight");
  expect(oversight?.mappings.map(({ requirement }) => requirement)).toContain("A.9.2");
});

function refOf({ requirement, ref }: Mapping): string {
  return `${requirement}: ${ref}`;
}

/** The numbers that the frameworks have, as their tables of contents count them. */
function placesThatExist(): Partial<Record<FrameworkId, (ref: string) => boolean>> {
  const clausesOf42001 = new Set(ids.filter((id) => !id.startsWith("A.")));
  const annexOf27001 = among("A.5 37, A.6 8, A.7 14, A.8 34");
  return {
    "eu-ai-act": (ref) => {
      const [, article] = /^Art\. (\d+)(?:[(-]|$)/.exec(ref) ?? [];
      return article === undefined ? /^Annex (?:III|IV)(?:\(|$)/.test(ref) : Number(article) <= 113;
    },
    "nist-ai-rmf": among(`
      GOVERN 1 7, GOVERN 2 3, GOVERN 3 2, GOVERN 4 3, GOVERN 5 2, GOVERN 6 2,
      MAP 1 6, MAP 2 3, MAP 3 5, MAP 4 2, MAP 5 2, MEASURE 1 3, MEASURE 2 13, MEASURE 3 3,
      MEASURE 4 3, MANAGE 1 4, MANAGE 2 4, MANAGE 3 2, MANAGE 4 3
    `),
    "iso-27001": (ref) => clausesOf42001.has(ref) || annexOf27001(ref),
    "soc-2": among(`
      CC1 5, CC2 3, CC3 4, CC4 2, CC5 3, CC6 8, CC7 5, CC8 1, CC9 2, A1 3, PI1 5, C1 2,
      P1 1, P2 1, P3 2, P4 3, P5 2, P6 7, P7 1, P8 1
    `),
    gdpr: (ref) => Number(/^Art\. (\d+)/.exec(ref)?.[1]) <= 99,
  };
}

/** Holds for the numbers of a group up to its count: `A.8 34` for A.8.1 to A.8.34. */
function among(text: string): (ref: string) => boolean {
  const counts = new Map(
    text.split(",").map((entry) => {
      const words = entry.trim().split(" ");
      return [words.slice(0, -1).join(" "), Number(words.at(-1))];
    }),
  );
  return (ref) => {
    const dot = ref.lastIndexOf(".");
    const number = Number(ref.slice(dot + 1));
    return number >= 1 && number <= (counts.get(ref.slice(0, dot)) ?? 0);
  };
}
