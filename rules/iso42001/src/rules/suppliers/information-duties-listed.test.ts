import { testRule } from "../../test-rule.ts";
import { informationDutiesListed } from "./information-duties-listed.ts";

testRule(informationDutiesListed);
