import { expect, test } from "vitest";
import { choice } from "../fields/choice.ts";
import { identifier, person, text } from "../fields/text.ts";
import { defineKind } from "../kinds/define-kind.ts";
import { originOf, type Wording } from "../kinds/reword-kind.ts";
import { definePack } from "../packs/define-pack.ts";
import { ConfigurationError } from "./config.ts";
import { rewordKinds } from "./reword-kinds.ts";

const risk = defineKind({
  name: "risk",
  summary: "A risk.",
  fields: { id: identifier(), title: text(), owner: person(), status: choice(["open", "closed"]) },
});
const system = defineKind({ name: "system", summary: "A system.", fields: { id: identifier() } });
const pack = definePack({
  name: "tiny",
  version: "1.0.0",
  catalogue: { standard: "Tiny", requirements: [] },
  kinds: [risk, system],
  rules: [],
});

function faultOf(aliases: Readonly<Record<string, Wording>>): string {
  try {
    rewordKinds({ packs: [pack], aliases });
    return "none";
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return `${error.key.join(" ")}: ${error.message}`;
  }
}

test("only the kinds that are spoken of are others", () => {
  const [one, other] = rewordKinds({ packs: [pack], aliases: { risk: { fields: { owner: ["Wer"] } } } });
  expect(one && originOf(one)).toBe(risk);
  expect(one).not.toBe(risk);
  expect(other).toBe(system);
});

test.each<[string, Readonly<Record<string, Wording>>, string]>([
  ["a misspelt kind", { rsik: {} }, "aliases rsik: There is no kind rsik. Did you mean risk?"],
  ["an unknown kind", { ship: {} }, "aliases ship: There is no kind ship."],
  [
    "a misspelt field",
    { risk: { fields: { onwer: ["Wer"] } } },
    "aliases risk fields onwer: There is no field of risk named onwer. Did you mean owner?",
  ],
  [
    "a misspelt field with words",
    { risk: { words: { statsu: {} } } },
    "aliases risk words statsu: There is no field of risk named statsu. Did you mean status?",
  ],
  [
    "a misspelt value",
    { risk: { words: { status: { offen: "opne" } } } },
    "aliases risk words status offen: There is no value of status named opne. Did you mean open?",
  ],
  [
    "words of a field that takes any text",
    { risk: { words: { title: { a: "b" } } } },
    "aliases risk words title: The field title of risk takes no fixed words, so none can stand for them.",
  ],
  [
    "a value that is to mean another",
    { risk: { words: { status: { open: "closed" } } } },
    "aliases risk words status open: The word open is a value of status itself and cannot mean closed.",
  ],
  [
    "a placeholder that is to mean a value",
    { risk: { words: { status: { TBD: "closed" } } } },
    "aliases risk words status TBD: The word TBD says that nothing was filled in.",
  ],
  [
    "a name for two fields",
    { risk: { fields: { owner: ["Wer"], title: ["Was", "WER:"] } } },
    "aliases risk fields title 1: The name WER: is given to two fields, owner and title.",
  ],
  [
    "a name without letters",
    { risk: { fields: { owner: ["…"] } } },
    'aliases risk fields owner 0: The name "…" has no letter and no digit.',
  ],
  [
    "the name of a member that all objects have",
    { constructor: {} },
    "aliases constructor: There is no kind constructor.",
  ],
])("%s is named with its place", (_name, aliases, fault) => {
  expect(faultOf(aliases)).toBe(fault);
});
