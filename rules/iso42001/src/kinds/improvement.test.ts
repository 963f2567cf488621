import { forms, testKind } from "../test-kind.ts";
import { improvement } from "./improvement.ts";

testKind({
  kind: improvement,
  title: "Shorter intake form",
  register: { title: "Improvement log", path: "aims/improvement-log", collection: "improvements" },
  written: {
    "Improvement ID": "IMP-003",
    Idea: "Shorter intake form",
    "Date raised": "2026-10-02",
    Source: "AUD-2026-1",
    Action: "two pages",
    Responsible: "Sofie Brandt",
    "Due date": "2027-01-15",
    Status: "done 2026-11-03",
    Effect: "more ideas reach intake",
  },
  named: "Idea",
  means: {
    id: "IMP-003",
    description: "Shorter intake form",
    raisedOn: "2026-10-02",
    source: "AUD-2026-1",
    action: "two pages",
    owner: "Sofie Brandt",
    due: "2027-01-15",
    status: "done",
    effect: "more ideas reach intake",
  },
  layouts: forms.record,
});
