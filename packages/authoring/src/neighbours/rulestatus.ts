import { at, mappingsOf, textAt, texts } from "./data.ts";
import type { ForeignRecords, Neighbour } from "./neighbour.ts";

/**
 * rulestatus: `.rulestatus.yaml` describes one AI system and names its evidence files, among them a risk register with `risks`.
 * Seen in rulestatus/rulestatus, `.rulestatus.yaml` and `docs/risk_register.yaml` (commit 66449e0).
 */
export const rulestatus: Neighbour = {
  name: "rulestatus",
  title: "rulestatus",
  read(file) {
    const { name, data } = file;
    if (!/^\.rulestatus\.ya?ml$/.test(name) || at(data, "system") === undefined) return undefined;
    const system = at(data, "system");
    const path = textAt(data, "evidence", "risk_register");
    const register = path === "" ? undefined : file.open(path);
    const evidence = at(data, "evidence");
    const others =
      evidence?.type === "mapping" ? evidence.entries.filter(({ key }) => key.value !== "risk_register") : [];
    const found: ForeignRecords[] = [
      {
        kind: "system",
        title: "the system",
        records: mappingsOf(system).map((mapping) => texts(mapping)),
        fields: { name: "name", intended_use: "intendedUse", actor: "roles", risk_level: "euAiAct.class" },
        toAnswer: ["id"],
        notes: [
          "It has no id there; give it one.",
          ...others.map(
            ({ key }) =>
              `Not taken over: evidence.${key.value}, a place of documents. Have them in the AIMS, and look with adopt.`,
          ),
          ...(register || path === "" ? [] : [`Not taken over: ${path}, which could not be read.`]),
        ],
      },
    ];
    const risks = mappingsOf(at(register, "risks"));
    if (risks.length === 0) return found;
    return [
      ...found,
      {
        kind: "risk",
        title: `risks of ${path}`,
        records: risks.map((mapping) => texts(mapping)),
        fields: {
          id: "id",
          source: "source",
          description: "description",
          severity: "impact",
          likelihood: "likelihood",
          mitigation: "treatmentText",
          status: "status",
        },
        notes: [
          "Results of its checks and attestations are not taken over: they are no evidence of what was done.",
        ],
      },
    ];
  },
};
