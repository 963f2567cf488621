import { testRule } from "../../test-rule.ts";
import { adverseImpactChannelOpen } from "./adverse-impact-channel-open.ts";

testRule(adverseImpactChannelOpen, [
  {
    shows: "good",
    title: "an address in the text",
    files: {
      "aims/complaints.md":
        "# Complaints procedure\n\n**Owner:** Oskar\n\nWrite to complaints@bank.example.\n",
    },
  },
]);
