import { type Day, defineRule, type Project, type RecordOf, unlessBlocked } from "@aims-lint/core";
import * as z from "zod";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { system } from "../../kinds/system.ts";
import { goneAssessments } from "../../past/earlier-assessments.ts";
import { readField } from "../../reading.ts";
import { type Assessment, assessmentsOf, systemsOf } from "../impact/assessments-of.ts";
import { isNotRetired } from "../systems/in-use.ts";

/** What was found about a system stays where people find it. */
export const impactAssessmentNotLost = defineRule({
  id: "impact-assessment-not-lost",
  summary: "An impact assessment is only removed where a later one of the system takes its place.",
  requirements: ["8.4", "A.5.3"],
  severity: "warning",
  basis: "practice",
  needs: ["past"],
  on: "project",
  reads: [impactAssessment, system],
  options: z.strictObject({}),
  notAGap:
    "The assessment of a system that is retired may go when its retention ends. One that was moved, or that was followed by a later one, is not lost.",
  messages: {
    lost: {
      problem: "The impact assessment {assessment} of {id}{of} was removed{gone}, and no later one is there.",
      why: "Results of assessments are kept as evidence; who looks for this one finds it only if they know that it once was there.",
      how: "Take it back from the history into an archive that the inventory names, or assess the system again.",
    },
  },
  appliesTo: (project) =>
    project.records(impactAssessment).length > 0 || project.derive(goneAssessments).length > 0,
  check(project, { report, block }) {
    for (const { assessment, gone } of project.derive(goneAssessments)) {
      const day = dayOf(assessment);
      for (const target of unlessBlocked(() => systemsOf(assessment, project), [])) {
        if (!isNotRetired(target) || hasLater(target, day, project)) continue;
        report("lost", {
          at: target.at("impactAssessment"),
          subject: assessment.ref,
          key: target.id,
          data: {
            assessment: assessment.id,
            id: target.id,
            of: day === undefined ? "" : ` of ${day}`,
            gone: gone === undefined ? "" : ` on ${gone}`,
          },
        });
      }
    }
    // A base shows what one change removes, not what others did before.
    if (!project.facts.history) block();
  },
  examples: [
    {
      shows: "gap",
      title: "an assessment that somebody tidied away",
      commits: [
        {
          on: "2026-02-10",
          by: "Max Meyer <max@example.com>",
          files: { "aims/systems.csv": inventory(), "aims/impact/kaj.md": assessmentOf("2026-02-01") },
        },
        { on: "2026-08-03", by: "Max Meyer <max@example.com>", files: { "aims/impact/kaj.md": null } },
      ],
      files: {
        "aims/systems.csv": inventory(
          "~~~~~~~ The impact assessment AIA-002 of SYS-002 of 2026-02-01 was removed on 2026-08-03, and no later one is there.\n",
        ),
      },
    },
    {
      shows: "good",
      title: "moved into the folder of the system",
      commits: [
        {
          on: "2026-02-10",
          by: "Max Meyer <max@example.com>",
          files: { "aims/systems.csv": inventory(), "aims/impact/kaj.md": assessmentOf("2026-02-01") },
        },
        {
          on: "2026-08-03",
          by: "Max Meyer <max@example.com>",
          files: {
            "aims/impact/kaj.md": null,
            "aims/systems/kaj/impact-assessment.md": assessmentOf("2026-02-01"),
          },
        },
      ],
      files: {
        "aims/systems.csv": inventory(),
        "aims/systems/kaj/impact-assessment.md": assessmentOf("2026-02-01"),
      },
    },
    {
      shows: "absent",
      title: "there never was one",
      commits: [
        { on: "2026-02-10", by: "Max Meyer <max@example.com>", files: { "aims/systems.csv": inventory() } },
      ],
      files: { "aims/systems.csv": inventory() },
    },
  ],
});

function inventory(drawn = ""): string {
  return `System ID,Name,Status\nSYS-002,Kaj,production\n${drawn}`;
}

function assessmentOf(day: string): string {
  return `# AI system impact assessment of Kaj

**Document ID:** AIA-002
**System:** SYS-002
**Level:** medium
**Assessment date:** ${day}
`;
}

/** Whether a system has an assessment that is not older than the one that went. */
function hasLater(target: RecordOf<typeof system>, gone: Day | undefined, project: Project): boolean {
  return assessmentsOf(target, project).some((each) => gone === undefined || (dayOf(each) ?? gone) >= gone);
}

function dayOf(assessment: Assessment): Day | undefined {
  const day = readField(assessment, "approvedOn") ?? readField(assessment, "date");
  return typeof day === "string" ? (day as Day) : undefined;
}
