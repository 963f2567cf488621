import { testRule } from "../../test-rule.ts";
import { awarenessTopicsCovered } from "./awareness-topics-covered.ts";

testRule(awarenessTopicsCovered);
