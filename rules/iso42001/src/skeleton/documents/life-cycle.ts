import { isBuilt, section, skeletonDocument } from "../define.ts";

export const lifeCycle = skeletonDocument({
  path: "life-cycle",
  kind: "life-cycle-procedure",
  id: "AIMS-LIF-001",
  title: "Life-cycle procedure for AI systems",
  why: "It keeps speed from deciding: what happens at each stage, and who lets the next one begin.",
  needed: isBuilt,
  parts: [
    section("Stages", "From the idea to retirement: what each stage has to give, and who signs."),
    section(
      "Testing",
      "When and how you test, by whom, with which data, and what happens when a limit is missed.",
    ),
    section("Human oversight", "How oversight is designed in, and who tries it out."),
    section("Impact assessment", "At which stages impacts are assessed."),
    section("Training data", "Which data may be used, and who decides."),
    section("Expertise", "What those who develop have to know."),
    section("Usability", "How users and their working place are considered."),
    section("Release criteria", "What has to be true for a release."),
    section("Approvals", "How approvals are given and kept."),
    section("Change control", "How changes of model, data, prompts and limits are handled."),
    section("Engaging those affected", "When you talk to users and people affected."),
  ],
});
