import { testRule } from "../../test-rule.ts";
import { concernRouteDescribed } from "./concern-route-described.ts";

testRule(concernRouteDescribed);
