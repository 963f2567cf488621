import { testRule } from "../../test-rule.ts";
import { idUnique } from "./id-unique.ts";

testRule(idUnique);
