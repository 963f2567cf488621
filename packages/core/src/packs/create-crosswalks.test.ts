import { expect, test } from "vitest";
import { createCrosswalks } from "./create-crosswalks.ts";
import type { CrosswalkLink } from "./crosswalks.ts";

const framework = { id: "house", title: "House controls", note: "Our own." };
const link = (requirement: string, ref: string, topic = ref): CrosswalkLink => ({
  requirement,
  framework: "house",
  ref,
  topic,
  basis: "inferred",
  sources: [],
});

test("answers from both sides, places in the order in which they are first named", () => {
  const links = [link("6.1.2", "H-9"), link("8.2", "H-1"), link("8.2", "H-9")];
  const crosswalks = createCrosswalks([framework], links);
  expect(crosswalks.relatedTo("8.2").map(({ ref }) => ref)).toEqual(["H-1", "H-9"]);
  expect(crosswalks.placesOf("house")).toEqual([
    { ref: "H-9", topic: "H-9", mappings: [links[0], links[2]] },
    { ref: "H-1", topic: "H-1", mappings: [links[1]] },
  ]);
  expect(crosswalks.placesOf("street")).toEqual([]);
});

test("refuses a framework that nobody described, and a place with two topics", () => {
  expect(() => createCrosswalks([], [link("8.2", "H-1")])).toThrow(
    "There is no framework house, which H-1 is of.",
  );
  expect(() => createCrosswalks([framework], [link("8.2", "H-1", "a"), link("8.3", "H-1", "b")])).toThrow(
    "H-1 has two topics: a; b.",
  );
});
