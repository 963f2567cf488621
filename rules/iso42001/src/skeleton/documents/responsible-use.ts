import { section, skeletonDocument } from "../define.ts";

export const responsibleUse = skeletonDocument({
  path: "responsible-use",
  kind: "responsible-use-procedure",
  id: "AIMS-OPS-001",
  title: "Responsible use of AI systems",
  why: "Everybody who works with AI reads here what is allowed, and when a person decides.",
  parts: [
    section(
      "Approval before use",
      "Who approves a system before it may be used, and what they look at. What about tools that people find by themselves?",
    ),
    section("Users", "Who may use which system, and what they have to know before."),
    section(
      "Human oversight",
      "For each system: who oversees it, how, when they overrule it and how they stop it.",
    ),
    section(
      "Objectives for responsible use",
      "What responsible use aims at (such as fairness, safety, privacy) and by what you see it.",
    ),
    section(
      "Use inside the purpose",
      "How you see that systems are used as intended, how often, and what you found last.",
    ),
    section("Reporting", "To whom odd results and worries go."),
  ],
});
