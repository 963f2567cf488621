import type { CodeArea, Sighting, SignalTier } from "@aims-lint/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Identity } from "../detector.ts";
import { Assembly } from "./assembly.ts";

const openai: Identity = {
  id: "pkg:npm/openai",
  type: "package",
  name: "openai",
  what: "client of a model API",
};

function sighting(
  path: string,
  how: Sighting["how"],
  tier: SignalTier,
  area: CodeArea = "product",
  offset = 0,
): Sighting {
  const at = { offset, line: 1, column: offset + 1 };
  return { at: { path, start: at, end: at }, seen: "openai", how, tier, area };
}

type Signal = readonly [Identity, Sighting, string?];

function assemble(...signals: readonly Signal[]): ReturnType<Assembly["components"]> {
  const assembly = new Assembly();
  for (const [identity, seen, version] of signals) assembly.add(identity, seen, version);
  return assembly.components();
}

const ids = (...signals: readonly Signal[]): string[] => assemble(...signals).components.map(({ id }) => id);

test("one decisive signal is enough", () => {
  expect(ids([openai, sighting("a", "manifest", "decisive")])).toEqual(["pkg:npm/openai"]);
});

test("two supporting signals of different sorts are enough, two of one sort are not", () => {
  expect(
    ids([openai, sighting("a", "manifest", "supporting")], [openai, sighting("b", "import", "supporting")]),
  ).toHaveLength(1);
  expect(
    ids([openai, sighting("a", "import", "supporting")], [openai, sighting("b", "import", "supporting")]),
  ).toEqual([]);
});

test("weak signals never make one, however many they are", () => {
  const { components, hints } = assemble(
    [openai, sighting("a", "environment", "weak")],
    [openai, sighting("b", "endpoint", "weak")],
    [openai, sighting("c", "import", "supporting")],
  );
  expect(components).toEqual([]);
  expect(hints).toMatchObject([{ id: "pkg:npm/openai", sightings: [{}, {}, {}] }]);
});

test("a vague import means the package that a manifest asks for", () => {
  const vague = sighting("b.py", "import", "weak");
  expect(ids([openai, sighting("a", "manifest", "supporting")], [openai, vague])).toHaveLength(1);
  expect(ids([openai, sighting("a", "manifest", "weak")], [openai, vague])).toEqual([]);
});

test("the area is the gravest, the versions are all of them", () => {
  const { components } = assemble(
    [openai, sighting("tests/package.json", "manifest", "decisive", "test"), "4.1.0"],
    [openai, sighting("package.json", "manifest", "decisive", "development"), "^5.0.0"],
  );
  expect(components).toMatchObject([{ area: "development", versions: ["4.1.0", "^5.0.0"] }]);
});

const tensorflow: Identity = { ...openai, id: "pkg:pypi/tensorflow" };
const cpu: Identity = { ...openai, id: "pkg:pypi/tensorflow-cpu" };
const imported: Identity = { ...tensorflow, others: ["pkg:pypi/tensorflow-cpu"] };

test("an import that fits several packages is of the one that the nearest manifest asks for", () => {
  const { components } = assemble(
    [imported, sighting("b/src/x.py", "import", "decisive")],
    [tensorflow, sighting("a/requirements.txt", "manifest", "decisive")],
    [cpu, sighting("b/requirements.txt", "manifest", "decisive")],
  );
  expect(components.map(({ id, sightings }) => [id, sightings.length])).toEqual([
    ["pkg:pypi/tensorflow", 1],
    ["pkg:pypi/tensorflow-cpu", 2],
  ]);
  expect(components[1]).not.toHaveProperty("others");
});

test("an import that no manifest asks for is of the likeliest package", () => {
  expect(ids([imported, sighting("x.py", "import", "decisive")])).toEqual(["pkg:pypi/tensorflow"]);
});

test("an import of a name that the nearest manifest gives to something of the repository is no more than a hint", () => {
  const assembly = new Assembly();
  assembly.own(openai.id, "apps/admin/package.json");
  assembly.own(openai.id, "package.json");
  assembly.add(openai, sighting("apps/admin/src/x.ts", "import", "decisive"), undefined);
  expect(assembly.components()).toMatchObject({ components: [], hints: [{ id: openai.id }] });
  assembly.add(openai, sighting("apps/web/package.json", "manifest", "decisive"), undefined);
  assembly.add(openai, sighting("apps/web/src/x.ts", "import", "decisive"), undefined);
  expect(assembly.components().components[0]?.sightings.map(({ at }) => at.path)).toEqual([
    "apps/web/package.json",
    "apps/web/src/x.ts",
  ]);
});

test("two spellings of a NuGet name are one package", () => {
  const upper = { ...openai, id: "pkg:nuget/LangChain.Core" };
  const lower = { ...openai, id: "pkg:nuget/langchain.core" };
  expect(
    ids([lower, sighting("a", "manifest", "decisive")], [upper, sighting("b", "manifest", "decisive")]),
  ).toEqual(["pkg:nuget/LangChain.Core"]);
});

test("it belongs to the gravest area in which enough is seen, and a name in the product does not draw a test into it", () => {
  const areaOf = (...signals: Signal[]): unknown => assemble(...signals).components.map(({ area }) => area);
  const listed: Signal = [openai, sighting("src/hosts.ts", "endpoint", "supporting", "product")];
  const tried: Signal = [openai, sighting("tests/a.ts", "import", "decisive", "test")];
  const called: Signal = [openai, sighting("src/a.ts", "call", "supporting", "product")];
  expect(areaOf(listed, tried)).toEqual(["test"]);
  expect(areaOf(listed, tried, called)).toEqual(["product"]);
});

test("what comes out does not depend on the order in which it came in", () => {
  const signal = fc.tuple(
    fc.constantFrom(
      openai,
      tensorflow,
      cpu,
      imported,
      { ...openai, id: "pkg:nuget/a" },
      { ...openai, id: "pkg:nuget/A" },
    ),
    fc.record({
      path: fc.constantFrom("a/x", "a/y", "b/x"),
      how: fc.constantFrom("manifest" as const, "import" as const, "environment" as const),
      tier: fc.constantFrom("decisive" as const, "supporting" as const, "weak" as const),
      area: fc.constantFrom("product" as const, "test" as const),
      offset: fc.nat(3),
    }),
    fc.option(fc.constantFrom("1", "2"), { nil: undefined }),
  );
  fc.assert(
    fc.property(
      fc
        .array(signal)
        .chain((signals) =>
          fc.tuple(fc.constant(signals), fc.shuffledSubarray(signals, { minLength: signals.length })),
        ),
      ([signals, shuffled]) => {
        const toSignal = ([
          identity,
          { path, how, tier, area, offset },
          version,
        ]: (typeof signals)[number]): Signal =>
          [identity, sighting(path, how, tier, area, offset), version] as Signal;
        expect(assemble(...shuffled.map(toSignal))).toEqual(assemble(...signals.map(toSignal)));
      },
    ),
  );
});
