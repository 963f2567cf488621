import { isRun, section, skeletonDocument } from "../define.ts";

export const userInformation = skeletonDocument({
  path: "systems/{id}/user-information",
  kind: "user-information",
  id: "AIMS-UIN-{id}",
  title: "Information for users of {id} {name}",
  why: "People have to know that they deal with AI, what it can do, and how to reach a person.",
  each: true,
  needed: isRun,
  fields: [{ key: "system", value: "{id}" }],
  parts: [
    section(
      "This is an AI system",
      "The sentence by which users learn that they deal with AI, and where they see it.",
    ),
    section("Purpose", "What it is for, in the words of its users."),
    section("How to use it", "What they do, what they need, what they should keep out of it."),
    section("Limitations", "Where it is wrong, how often, and what to check."),
    section("Human oversight", "How users can step in, refuse a result, reach a person."),
    section("Contact", "Where they ask and complain."),
  ],
});
