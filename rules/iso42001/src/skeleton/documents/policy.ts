import { section, skeletonDocument } from "../define.ts";

export const policy = skeletonDocument({
  path: "policy",
  kind: "ai-policy",
  id: "AIMS-POL-001",
  title: "AI policy",
  why: "It is the word of top management to which objectives, rules and decisions go back.",
  parts: [
    section(
      "Purpose",
      "Why {organisation} uses or offers AI, and whom that serves. In words that every employee understands.",
    ),
    section(
      "Principles",
      "Three to seven sentences that help to decide a real case, for example who has the last word over people.",
    ),
    section(
      "Applicable requirements",
      "The promise to meet the laws, contracts and other requirements that apply to your AI systems. An auditor looks for this sentence.",
    ),
    section(
      "Continual improvement",
      "The promise to keep improving the AI management system, and by what means.",
    ),
    section(
      "Framework for objectives",
      "How AI objectives are set: by whom, how often, and that each goes back to a principle or a promise above.",
    ),
    section(
      "Related policies",
      "The other policies that it touches, such as security, privacy or procurement, and which one wins where they differ.",
    ),
    section("Exceptions", "Who may allow an exception, for how long, and where that is written down."),
    section(
      "Communication",
      "How staff, and people outside who need it, get to know the policy. The list of messages has the days.",
    ),
    section("Review", "How often, and on which occasions, the policy is looked at again, and by whom."),
  ],
});
