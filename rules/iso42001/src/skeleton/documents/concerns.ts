import { section, skeletonDocument } from "../define.ts";

export const concerns = skeletonDocument({
  path: "concerns",
  kind: "concerns-procedure",
  id: "AIMS-CON-001",
  title: "Raising concerns about AI",
  why: "Staff see trouble first; they speak up where it is safe and somebody answers.",
  parts: [
    section(
      "How to raise a concern",
      "The routes, one of them past the line manager, one of them anonymous if you can.",
    ),
    section("Confidentiality", "Who gets to know the name."),
    section(
      "Handling",
      "Who looks into it, with which powers, and within how many days the person is answered.",
    ),
    section("Escalation", "Who decides in the end, and where concerns about top management go."),
    section("Protection", "That nobody suffers for a concern in good faith, and who sees to that."),
  ],
});
