import { testRule } from "../../test-rule.ts";
import { responsibleUseDescribed } from "./responsible-use-described.ts";

testRule(responsibleUseDescribed);
