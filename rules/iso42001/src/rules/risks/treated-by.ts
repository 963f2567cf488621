import { isBlank, isNone, isPlaceholder, type Project, type RecordOf } from "@aims-lint/core";
import { risk } from "../../kinds/risk.ts";
import { treatment } from "../../kinds/treatment.ts";

type Risk = RecordOf<typeof risk>;
type Action = RecordOf<typeof treatment>;

/** The actions of the treatment plan for a risk. */
function actionsByRisk(project: Project): ReadonlyMap<Risk, readonly Action[]> {
  const actions = new Map<Risk, Action[]>();
  for (const action of project.records(treatment)) {
    if (action.ragged) continue;
    for (const { id, all } of action.fields.risks ?? []) {
      const treated = all ? project.records(risk) : [project.find(risk, id)];
      for (const each of treated) if (each) actions.set(each, [...(actions.get(each) ?? []), action]);
    }
  }
  return actions;
}

/** Whether something is named that treats a risk: a control, a measure in words, an action of the treatment plan. */
export function hasMeasure(record: Risk, project: Project): boolean {
  return record.has("controls") || describesMeasure(record) || project.derive(actionsByRisk).has(record);
}

/** Whether a risk says in words what is done about it. */
export function describesMeasure(record: Risk): boolean {
  if (record.has("treatmentText") && says(record.written("treatmentText") ?? "")) return true;
  const words = (record.written("treatment") ?? "").replace(/\([^()]*\)/g, " ").trim();
  return says(words) && words.split(/\s+/).length >= (record.has("treatment") ? 3 : 2);
}

/** Whether a text is more than a word that there is nothing. A template's words are nothing, too. */
function says(text: string): boolean {
  return !isBlank(text) && !isNone(text) && !isPlaceholder(text);
}
