import { testRule } from "../../test-rule.ts";
import { contextIssueLinked } from "./context-issue-linked.ts";

testRule(contextIssueLinked);
