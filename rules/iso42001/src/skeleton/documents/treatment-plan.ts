import { columns, skeletonDocument } from "../define.ts";

export const treatmentPlan = skeletonDocument({
  path: "treatment-plan",
  kind: "risk-treatment-plan",
  id: "AIMS-RSK-003",
  title: "AI risk treatment plan",
  why: "A risk above the limit needs an action with a name and a day, approved by management.",
  parts: [
    {
      heading: "Actions",
      collection: "actions",
      write:
        "What is done about the risks. Once an action is done, somebody other than its owner looks whether it worked; the last four columns stay empty until then.",
      columns: columns(
        "id | Action ID | ACT-001",
        "risk | Risk | R-001",
        "action | Action | what is done",
        "controls | Controls | ids of Annex A",
        "owner | Owner | who does it",
        "due | Due | the day",
        "status | Status | planned, in progress or done",
        "completed_on | Completed on | the day",
        "verification_method | Verification method | how the effect was checked",
        "verification_result | Verification result | what came out",
        "verified_on | Verified on | the day",
        "verified_by | Verified by | somebody else than the owner",
      ),
    },
  ],
});
