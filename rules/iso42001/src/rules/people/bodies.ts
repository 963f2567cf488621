const bodies =
  /\b(?:committee|board|council|team|teams|group|department|unit|office|forum|panel|staff|employees|everyone|all|supplier|vendor|provider)\b|gremium|ausschuss|comité|comitê|equipe|équipe/iu;
const gremium = /\b(?:committee|board|council|forum|panel)\b|gremium|ausschuss|comité|comitê/iu;
const inGremium =
  /\b(?:chair\w*|vice|member|secretary|head|lead\w*|director|officer|vorsitz\w*|president)\b/iu;

/** Whether somebody who holds a role is a body of several people: whose competence or reading is not that of one person. */
export function isBody(holder: string): boolean {
  return bodies.test(holder);
}

/** Whether a role is that of a body, whoever is named as its holder; the chair of a committee is a person. */
export function isBodyRole(role: string): boolean {
  return gremium.test(role) && !inGremium.test(role);
}
