import { isRun, section, skeletonDocument } from "../define.ts";

export const intendedUse = skeletonDocument({
  path: "systems/{id}/intended-use",
  kind: "intended-use-statement",
  id: "AIMS-USE-{id}",
  title: "Intended use of {id} {name}",
  why: "Whether a system is used as it was meant can only be judged where that is written.",
  each: true,
  needed: isRun,
  fields: [{ key: "system", value: "{id}" }],
  parts: [
    section("Intended uses", "What it is meant for, as a list; the inventory must not say more."),
    section("Users", "Who may use it, and what they have to know."),
    section("Environment", "Where and under which conditions it is used."),
    section("Prohibited uses", "What it must not be used for, as a list."),
    section("Human oversight", "Who watches it in use, and how they can overrule or stop it."),
  ],
});
