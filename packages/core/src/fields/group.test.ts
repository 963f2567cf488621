import { expect, expectTypeOf, test } from "vitest";
import { defineKind } from "../kinds/define-kind.ts";
import type { PathOf } from "../kinds/kind.ts";
import { group } from "./group.ts";
import { level } from "./level.ts";
import { identifier } from "./text.ts";

const risk = defineKind({
  name: "risk",
  summary: "A risk.",
  fields: {
    id: identifier(),
    residual: group({ impact: level(), level: level() }, { aliases: ["Net"], main: "level" }),
  },
});

test("the parts of a group have paths of their own", () => {
  expect(risk.paths.map(({ path }) => path)).toEqual(["id", "residual.impact", "residual.level"]);
  expectTypeOf<PathOf<typeof risk>>().toEqualTypeOf<
    "id" | "residual" | "residual.impact" | "residual.level"
  >();
});

test("the main part answers to the group's names", () => {
  const names = risk.paths.find(({ path }) => path === "residual.level")?.names;
  expect([...(names ?? [])]).toEqual(expect.arrayContaining(["net", "residual", "net level"]));
});

test("the parts of a qualified group answer to its name only", () => {
  const system = defineKind({
    name: "system",
    summary: "A system.",
    fields: { id: identifier(), law: group({ class: level() }, { aliases: ["AI Act"], qualified: true }) },
  });
  const part = system.paths.find(({ path }) => path === "law.class");
  expect(part?.names).toContain("ai act class");
  expect(part?.weakNames).toEqual(new Set());
});
