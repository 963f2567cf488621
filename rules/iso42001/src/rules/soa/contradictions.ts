import type { Kind, Project, RecordOf, Span } from "@aims-lint/core";
import { impactAssessment } from "../../kinds/impact-assessment.ts";
import { modelCard } from "../../kinds/model-card.ts";
import { policy } from "../../kinds/policy.ts";
import { role } from "../../kinds/role.ts";
import { system } from "../../kinds/system.ts";

/** What speaks against leaving a control out. */
interface Contradiction {
  /** As the second half of a sentence: `SYS-002 names the supplier Example Models`. */
  readonly says: string;
  readonly at: Span;
}

interface Source {
  readonly controls: readonly string[];
  readonly kind: Kind;
  readonly find: (project: Project) => Contradiction | undefined;
}

const ownName = /^(?:in[- ]?house|internal|own|self|us|none|n\/?a)\b/i;
const outside = /suppl|vendor|third|extern|bought|buy|purchas|acquir|procur|provider|partner/i;
const made = /develop|in[- ]?house|buil[dt]|train|fine-?tun|own/i;
const forTraining = /train|fine-?tun|label|\bDS-?\d/i;

/** What the records say, by the controls that it makes necessary. Only what leaves no doubt is listed. */
const sources: readonly Source[] = [
  source(["A.10.2", "A.10.3"], system, (record) => {
    const supplier = inUse(record)
      ? record.fields.suppliers?.find(({ value }) => !ownName.test(value))
      : undefined;
    return supplier && `${record.id} names the supplier ${supplier.value}`;
  }),
  source(["A.7.2", "A.7.3", "A.7.4", "A.7.5", "A.7.6"], system, (record) => {
    const { origin = "", data = [] } = record.fields;
    const isMade = made.test(origin) && !outside.test(origin);
    const text = data.map(({ value }) => value).join(", ");
    const isTrained = text !== "" && forTraining.test(`${origin} ${text}`);
    return inUse(record) && isMade && isTrained
      ? `${record.id} is developed here, with the data ${text}`
      : undefined;
  }),
  source(["A.8.2"], system, (record) => {
    const users = inUse(record) ? record.fields.users : undefined;
    return users && `${record.id} has users: ${users.map(({ value }) => value).join(", ")}`;
  }),
  source(["A.5.2", "A.5.3"], impactAssessment, ({ id }) => `impacts are assessed in ${id}`),
  source(["A.5.4"], impactAssessment, (record) =>
    record.has("individuals") || record.has("groups")
      ? `${record.id} assesses the impact on individuals and groups`
      : undefined,
  ),
  source(["A.5.5"], impactAssessment, (record) =>
    record.has("societies") ? `${record.id} assesses the impact on societies` : undefined,
  ),
  source(["A.2.2"], policy, ({ id }) => `there is an AI policy, ${id}`),
  source(["A.2.4"], policy, (record) =>
    record.has("reviewedOn") || record.has("nextReview") ? `${record.id} is reviewed` : undefined,
  ),
  source(["A.3.2"], role, (record) =>
    record.has("holder") ? `the role ${record.written("name") ?? record.id} is assigned` : undefined,
  ),
  source(["A.6.2.7"], modelCard, ({ id }) => `there is a model card, ${id}`),
];

/** The kinds that are compared with exclusions. */
export const comparedKinds: readonly Kind[] = [...new Set(sources.map(({ kind }) => kind))];

/** Whether anything is on record that could speak against leaving a control out. */
export function isComparable(control: string | undefined, project: Project): boolean {
  return sourcesOf(control).some(({ kind }) => project.records(kind).length > 0);
}

/** The first record that speaks against leaving a control out. */
export function contradictionOf(control: string | undefined, project: Project): Contradiction | undefined {
  for (const { find } of sourcesOf(control)) {
    const found = find(project);
    if (found) return found;
  }
  return undefined;
}

function sourcesOf(control: string | undefined): readonly Source[] {
  return sources.filter(({ controls }) => control !== undefined && controls.includes(control));
}

function source<K extends Kind>(
  controls: readonly string[],
  kind: K,
  says: (record: RecordOf<K>) => string | undefined,
): Source {
  return {
    controls,
    kind,
    find: (project) => {
      for (const record of project.records(kind)) {
        const text = says(record);
        if (text !== undefined) return { says: text, at: record.at() };
      }
      return undefined;
    },
  };
}

/** Whether a system is in the scope of the AIMS and neither planned nor switched off. */
function inUse({ fields }: RecordOf<typeof system>): boolean {
  return fields.inScope !== false && fields.status !== "planned" && fields.status !== "retired";
}
