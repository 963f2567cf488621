import { at, mappingsOf, textAt, texts } from "./data.ts";
import type { Neighbour } from "./neighbour.ts";

/**
 * Concord: an inventory of AI systems, `kind: AISystemInventory` with `spec.systems`. Seen in concord-dev/concord,
 * `cmd/concord/aisystems.go` (commit fe929a0): id, name, risk_class, environment, owner, tags.
 */
export const concord: Neighbour = {
  name: "concord",
  title: "Concord",
  read({ data }) {
    if (textAt(data, "kind") !== "AISystemInventory") return undefined;
    return [
      {
        kind: "system",
        title: "the inventory of AI systems",
        records: mappingsOf(at(data, "spec", "systems")).map((mapping) => texts(mapping)),
        fields: {
          id: "id",
          name: "name",
          risk_class: "euAiAct.class",
          environment: "status",
          owner: "owner",
        },
        notes: [],
      },
    ];
  },
};
