import { testRule } from "../../test-rule.ts";
import { adverseImpactChannelOpen } from "./adverse-impact-channel-open.ts";

testRule(adverseImpactChannelOpen);
