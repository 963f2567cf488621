import { testRule } from "../../test-rule.ts";
import { similarNonconformitiesChecked } from "./similar-nonconformities-checked.ts";

testRule(similarNonconformitiesChecked);
