import { date, defineKind, identifier, person, section, text, version } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";
import { oneSystem } from "./risk.ts";

/** The plan by which a version of an AI system goes live (A.6.2.5). */
export const deployment = defineKind({
  name: "deployment",
  summary: "How one version of an AI system goes live: conditions, approval, day, way back.",
  form: "document",
  titles: names(
    "Deployment plan | AI system deployment plan | Deployment record | Release plan | Release record",
    "Go-live plan | Rollout plan | Roll-out plan | Deployment checklist | Release checklist",
    "Go-live checklist | Release approval | Deployment approval | AI system deployment",
    "Deployment and release plan | Launch plan | Model deployment plan",
    "Plano de implantação | Plan de déploiement | Inbetriebnahmeplan",
  ),
  types: ["deployment-plan", "deployment-record", "release-approval", "release-plan", "release-record"],
  prefixes: ["DEP", "DPL"],
  locations: ["**/deployment-plan*", "**/release-plan*", "deployment/**", "deployments/**"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Document ID | Doc ID | Release ID | Deployment ID") }),
    title: text(),
    system: oneSystem,
    systemVersion: version({
      aliases: names(
        "Version of the system | Model version | Deployed version | Release | Release version",
        "Version deployed | Version to deploy | Build",
      ),
    }),
    goLive: date({
      aliases: names(
        "Go-live | Go live | Go-live date | Deployment date | Release date | Deployed on | Launch date",
        "Date of go-live | Planned go-live | Live since | Rollout date | Released on | Live on",
        "In production since | Planned deployment date",
      ),
    }),
    approver: person({
      aliases: names(
        "Approved by | Approval | Release approved by | Signed off by | Authorised by | Authorized by",
        "Released by | Deployment approved by | Go-live approved by",
      ),
    }),
    approvedOn: date({
      aliases: names(
        "Approval date | Date approved | Approved date | Release approved on | Signed off on",
        "Date of approval | Deployment approved on",
      ),
    }),
    environment: section({
      aliases: names("Target environment | Deployment environment | Production environment | Target"),
    }),
    components: section({
      aliases: names("Component | Deployed components | What is deployed | Artefacts | Artifacts"),
    }),
    preconditions: section({
      aliases: names(
        "Precondition | Pre-conditions | Release criteria | Release conditions | Conditions for release",
        "Go-live criteria | Conditions | Entry criteria | Checklist | Release checklist | Prerequisites",
        "Go/no-go criteria | Readiness checklist | Pre-deployment checks | Pre-deployment checklist",
        "Deployment criteria | Before go-live | Go-live checklist | Deployment requirements",
      ),
    }),
    affected: section({ aliases: names("Those affected | Affected parties | Stakeholders | Communication") }),
    steps: section({ aliases: names("Step | Rollout | Roll-out | Schedule | Timeline | Deployment steps") }),
    rollback: section({
      aliases: names(
        "Roll-back | Rollback plan | Roll-back plan | Fallback | Way back | Backout | Back-out plan",
      ),
    }),
  },
});
