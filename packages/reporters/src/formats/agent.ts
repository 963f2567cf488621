import type { Formatter } from "./formatter.ts";

export const agent: Formatter = {
  name: "agent",
  summary: "for coding agents: one line a finding, and one that sums up",
  extension: "txt",
  load: async () => {
    const { formatAgent } = await import("../agent/format-agent.ts");
    return (dossier, { quiet = false }) => formatAgent(dossier, { quiet });
  },
};
