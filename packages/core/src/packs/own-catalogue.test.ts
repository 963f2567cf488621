import { expect, test } from "vitest";
import { combinePacks } from "./combine-packs.ts";
import type { Pack } from "./pack.ts";

const requirement = { type: "control", title: "-", summary: "-", evidence: ["risk"] } as const;
const standard: Pack = {
  name: "standard",
  version: "1.0.0",
  kinds: [],
  rules: [],
  catalogue: { standard: "Standard", requirements: [{ ...requirement, id: "1.1" }] },
  traceable: () => ["SYS-001"],
};
const house: Pack = {
  name: "house",
  version: "2.0.0",
  kinds: [],
  rules: [],
  catalogue: {
    standard: "Handbook",
    groups: [{ id: "AI", title: "AI" }],
    requirements: [{ ...requirement, id: "AI-07", group: "AI" }],
  },
};

test("requirements of several packs stand one after the other, each with its standard", () => {
  const { catalogue } = combinePacks([standard, house]);
  expect(catalogue).toEqual({
    standard: "Standard and Handbook",
    groups: [{ id: "AI", title: "AI" }],
    requirements: [
      { ...requirement, id: "1.1", standard: "Standard" },
      { ...requirement, id: "AI-07", group: "AI", standard: "Handbook" },
    ],
  });
});
