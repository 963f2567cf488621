import { testRule } from "../../test-rule.ts";
import { adverseImpactChannelPresent } from "./adverse-impact-channel-present.ts";

testRule(adverseImpactChannelPresent);
