/** A number or a share. */
const quantity = /\d|%|[<>≤≥]|\b(?:zero|none|half|twice|null|aucun|cero|nenhum)\b/i;

/** Words with which a target leaves no doubt whether it is reached. */
const totality = /\b(?:no|all|every|each|always|never|keine?|alle|jede[rsnm]?|tou(?:s|tes)|todos|todas)\b/i;

/** The end of something: whether it has happened, anybody can tell. */
const completion =
  /\b(?:approved|complet(?:e|ed)|in place|published|implemented|certified|passed|established|documented|available|trained|live|done|introduced|operational|adopted|signed|reviewed|eingeführt|abgeschlossen|veröffentlicht)\b/i;

/** Whether an objective itself says how much. */
export function isQuantified(text: string): boolean {
  return quantity.test(text);
}

/** Whether a target says how much, or by what event, so that anybody can tell whether it is reached. */
export function isMeasurable(target: string): boolean {
  return quantity.test(target) || totality.test(target) || completion.test(target);
}
