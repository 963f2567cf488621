import { section, skeletonDocument } from "../define.ts";

export const adverseImpacts = skeletonDocument({
  path: "adverse-impacts",
  kind: "adverse-impact-reporting",
  id: "AIMS-INF-001",
  title: "Reports of adverse impact",
  why: "People outside who were harmed have to find a way in, and get an answer.",
  fields: [{ key: "response_days", write: "within how many days a sender is answered" }],
  parts: [
    section("Who may report", "For whom the channel is open; best for everybody, without an account."),
    section("What can be reported", "Examples in plain words: wrong results, unfair treatment, harm."),
    section("Channels", "Where a report goes in: address, form, phone, and where people find that."),
    section(
      "Handling",
      "Who looks at a report, what happens with it, how risks and impacts are looked at again.",
    ),
  ],
});
