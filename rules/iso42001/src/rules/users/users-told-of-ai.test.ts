import { testRule } from "../../test-rule.ts";
import { usersToldOfAi } from "./users-told-of-ai.ts";

testRule(usersToldOfAi);
