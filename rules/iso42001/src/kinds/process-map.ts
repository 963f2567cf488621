import { defineKind, identifier, section } from "@aims-lint/core";
import { names } from "./names.ts";
import { ofAnotherStandard } from "./other-standard.ts";

/** The processes of the AI management system and how they connect (4.4), in whatever form. */
export const processMap = defineKind({
  name: "process-map",
  summary: "The description of the AI management system as a whole: its processes and how they connect.",
  form: "document",
  titles: names(
    "Process map | AIMS process map | Process overview | Process landscape | Map of processes",
    "Processes of the AI management system | AIMS processes and interactions | AIMS process overview",
    "AIMS manual | AI management system manual | Management system manual | AIMS handbook",
    "AI management system description | AIMS description | AIMS framework | Process interactions",
    "AI management system and its processes | Prozesslandkarte | Mapa de processos | Mapa de procesos",
    "Cartographie des processus",
  ),
  types: ["process-map", "aims-manual", "process-landscape"],
  locations: ["**/process-map.*", "**/aims-manual.*", "manual.*"],
  declines: ofAnotherStandard,
  fields: {
    id: identifier({ aliases: names("Document ID | Doc ID") }),
    sequence: section({
      aliases: names(
        "Interactions | Interaction of processes | Sequence and interaction | Interaction | Process flow",
        "Process interactions | How the processes connect",
      ),
    }),
    processes: section({
      aliases: names("Process list | AIMS processes | List of processes | Core processes | Main processes"),
    }),
  },
});
