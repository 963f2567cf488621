import { defineKind, identifier, references, section, text } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** How an AI system is kept running: watching, repair, updates, support (A.6.2.6). */
export const operationPlan = defineKind({
  name: "operation-plan",
  summary: "How AI systems in operation are watched, repaired, updated and supported.",
  form: "document",
  titles: names(
    "Monitoring plan | Operation plan | Operations plan | Monitoring and operation plan",
    "Operation and monitoring plan | AI system operation plan | AI monitoring plan | Model monitoring plan",
    "AI system operation and monitoring | Operating plan | Operation and monitoring | System monitoring plan",
    "AI operation and monitoring procedure | Operations and support plan | Measurement plan",
    "Operation and monitoring procedure | Monitoring and maintenance plan | Operations and monitoring plan",
    "Monitoring and measurement plan | Performance monitoring plan | Post-market monitoring plan",
    "Performance monitoring and measurement | AI performance monitoring and measurement",
    "Monitoring and measurement | Monitoring, measurement, analysis and evaluation | Operations manual",
    "Maintenance plan | Post-deployment monitoring | Betriebskonzept | Überwachungsplan",
    "Monitoring procedure | Plano de monitoramento",
  ),
  types: ["operations-plan", "monitoring-plan"],
  prefixes: ["PMM"],
  locations: [
    "**/monitoring-plan*",
    "**/monitoring_plan*",
    "**/operation-plan*",
    "**/operations-plan*",
    "**/operation_plan*",
    "**/operations_plan*",
  ],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: ["Document ID", "Doc ID"] }),
    title: text(),
    systems: references("system", {
      aliases: names("System | AI system | AI systems | System ID | AI systems covered"),
    }),
    monitoring: section({
      aliases: names(
        "Monitoring and measurement | Performance monitoring | Indicators | What is monitored | Metrics",
        "Monitored metrics | Observability | Alerting | Monitoring plan | Drift",
      ),
    }),
    repair: section({
      aliases: names(
        "Repairs | Fault repair | Failures | Fault handling | Failure handling | Error handling | Bug fixes",
        "Bug fixing | Troubleshooting | Restoration | Recovery | Corrective maintenance | Faults | Maintenance",
        "Incident response | Incident handling | Remediation | Rollback | Störungen | Instandsetzung",
      ),
    }),
    update: section({
      aliases: names(
        "Updates | Upgrade | Upgrades | Patching | Patches | Retraining | Re-training | Releases | Model updates",
        "Update process | Change and release | Versioning | Aktualisierung",
      ),
    }),
    support: section({
      aliases: names(
        "User support | Support process | Help desk | Helpdesk | Service desk | Support contacts | Service levels",
        "Contact | Contacts | SLA | On-call | Service level",
      ),
    }),
  },
});
