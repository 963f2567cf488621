import { expect, test } from "vitest";
import { matchNames } from "../extracting/match-columns.ts";
import { choice } from "../fields/choice.ts";
import { flag } from "../fields/flag.ts";
import { group } from "../fields/group.ts";
import { level } from "../fields/level.ts";
import { identifier, person, text } from "../fields/text.ts";
import { defineKind } from "./define-kind.ts";
import { originOf, rewordKind, type Wording } from "./reword-kind.ts";

const risk = defineKind({
  name: "risk",
  summary: "A risk.",
  titles: ["Risk register"],
  fields: {
    id: identifier({ aliases: ["Risk ID"] }),
    title: text({ aliases: ["Name"] }),
    owner: person({ aliases: ["Responsible"] }),
    level: level({ aliases: ["Score"] }),
    residual: group({ level: level({ aliases: ["Score"] }) }, { main: "level", aliases: ["Net"] }),
    status: choice(["open", "closed"], { words: { new: "open", done: "closed" } }),
    external: flag(),
  },
});

function fieldsOf(names: readonly string[], wording: Wording): (string | undefined)[] {
  return matchNames(names, rewordKind(risk, wording)).map((column) => column?.path);
}

function read(path: "status" | "external", words: Readonly<Record<string, string>>, value: string): unknown {
  const range = { start: 0, end: value.length };
  const reading = rewordKind(risk, { words: { [path]: words } }).fields[path]?.read(
    { type: "scalar", value, range },
    { source: () => value },
  );
  if (reading?.state === "unreadable") return reading.expected;
  return reading?.state === "read" ? reading.value : reading?.state;
}

test("a name is looked for besides the kind's own", () => {
  expect(
    fieldsOf(["Risk ID", "Verantwortlich", "Status"], { fields: { owner: ["Verantwortlich"] } }),
  ).toEqual(["id", "owner", "status"]);
});

test.each([
  ["of another field", { owner: ["Name"] }, ["Name"], ["owner"]],
  ["of a field itself", { "residual.level": ["Level"] }, ["Level"], ["residual.level"]],
  ["of a group", { owner: ["Net"] }, ["Net", "Net score"], ["owner", "residual.level"]],
  ["of a part, wherever it stands", { "residual.level": ["Restrisiko"] }, ["Restrisiko"], ["residual.level"]],
  [
    "of a whole group, for its main part",
    { residual: ["Rest"] },
    ["Rest", "Rest score"],
    ["residual.level", undefined],
  ],
  [
    "of a part, before a first column of its name",
    { level: ["Score"] },
    ["Score", "Score"],
    ["level", undefined],
  ],
])("a name given to a field wins over that %s", (_name, fields, columns, expected) => {
  expect(fieldsOf(columns, { fields })).toEqual(expected);
});

test("a title means the kind in files, headings and YAML keys", () => {
  const own = rewordKind(risk, { titles: ["Risikoverzeichnis"] });
  expect(own.titleNames.map(({ key }) => key)).toContain("risikoverzeichnis");
  expect(own.declarations.has("risikoverzeichnis")).toBe(true);
  expect(own.collections).toContain("Risikoverzeichnis");
});

test("the kind itself stays as it is, and is known from the reworded one", () => {
  const own = rewordKind(risk, { fields: { owner: ["Verantwortlich"] } });
  expect(originOf(own)).toBe(risk);
  expect(originOf(rewordKind(own, {}))).toBe(risk);
  expect(originOf(risk)).toBe(risk);
  expect(risk.fields.owner.aliases).toEqual(["Responsible"]);
});

test.each([
  ["offen", "open"],
  ["Offen (seit März)", "open"],
  ["✅ offen", "open"],
  ["erledigt", "closed"],
  ["done", "open"],
  ["new", "open"],
  ["closed", "closed"],
  ["offen / erledigt", "placeholder"],
  ["TBD", "placeholder"],
  ["", "empty"],
  ["irgendwo", "one of open, closed, or offen, erledigt, done"],
])("of the words of a choice, %j is %j", (written, meant) => {
  expect(read("status", { offen: "open", erledigt: "closed", done: "open" }, written)).toBe(meant);
});

test.each([
  ["zutreffend", true],
  ["entfällt", false],
  ["yes", true],
])("of the words for yes and no, %j is %j", (written, meant) => {
  expect(read("external", { zutreffend: "yes", entfällt: "no" }, written)).toBe(meant);
});
