const bodies =
  /\b(?:committee|board|council|team|teams|group|department|unit|office|forum|panel|staff|employees|everyone|all|supplier|vendor|provider)\b|gremium|ausschuss|comité|comitê|equipe|équipe/iu;

/** Whether a role is held by several people as a body: whose competence or reading is not that of one person. */
export function isBody(holder: string): boolean {
  return bodies.test(holder);
}
