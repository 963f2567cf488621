import { testRule } from "../../test-rule.ts";
import { awarenessReachesEveryone } from "./awareness-reaches-everyone.ts";

testRule(awarenessReachesEveryone);
