import { testRule } from "../../test-rule.ts";
import { concernAnswered } from "./concern-answered.ts";

testRule(concernAnswered, [
  {
    shows: "gap",
    title: "a day that was promised, and a time of the procedure",
    files: {
      "aims/concerns-procedure.md":
        "# Raising concerns\n\n**Owner:** Freja\n**Response days:** 10 working days\n",
      "aims/concerns-log.md": `# Concerns log

| ID    | Received   | Concern     | Answer due | Answered   | Status |
| ----- | ---------- | ----------- | ---------- | ---------- | ------ |
| CNC-1 | 2026-10-01 | Stale data  | 2026-10-15 |            | open   |
                                                  ~ (info) CNC-1 has been waiting for 51 days; the answer was promised by 2026-10-15.
| CNC-2 | 2026-11-12 | Biased data |            |            | open   |
| CNC-3 | 2026-10-01 | Wrong fee   |            | 2026-10-13 | closed |
`,
    },
  },
]);
