import { formatAgent } from "../agent/format-agent.ts";
import type { Formatter } from "./formatter.ts";

export const agent: Formatter = {
  name: "agent",
  summary: "for coding agents: one line a finding, and one that sums up",
  extension: "txt",
  format: (dossier, { quiet = false }) => formatAgent(dossier, { quiet }),
};
