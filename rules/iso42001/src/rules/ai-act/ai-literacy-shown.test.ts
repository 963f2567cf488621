import { testRule } from "../../test-rule.ts";
import { aiLiteracyShown } from "./ai-literacy-shown.ts";

testRule(aiLiteracyShown, [
  {
    shows: "gap",
    title: "no records at all, and two people named",
    files: {
      "aims/systems.yaml": `systems:
  - id: SYS-001
    name: Kaj
    status: live
    owner: Jonas Ekdahl
           ~~~~~~~~~~~~ Nothing shows what Jonas Ekdahl, who answers for SYS-001 (Kaj), has learned about AI.
    human_oversight: Camilla Falk
                     ~~~~~~~~~~~~ Nothing shows what Camilla Falk, who watches over SYS-001 (Kaj), has learned about AI.
`,
    },
  },
  {
    shows: "good",
    title: "one of the two who share the task",
    files: {
      "aims/systems.csv": "ID,Name,Status,Owner\nSYS-001,Kaj,live,Jonas Ekdahl / Marta Kowalczyk\n",
      "aims/training-records.csv":
        "Record ID,Person,Title,Completed on\nTR-1,M. Kowalczyk,AI basics,2026-03-11\n",
    },
  },
]);
