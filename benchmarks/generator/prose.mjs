import { adjectives, circumstances, objects, subjects, topics, verbs } from "./words.mjs";

const withArticle = (word) => `${/^[aeiou]/.test(word) ? "an" : "a"} ${word}`;
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** One sentence, with some of the inline marks that people use. */
export function sentence(random) {
  const object = inline(random, random.pick(objects));
  const middle = `${random.pick(subjects)} ${random.pick(verbs)} ${object}`;
  switch (random.integer(0, 4)) {
    case 0:
      return `${capital(middle)} ${random.pick(circumstances)}.`;
    case 1:
      return `${capital(random.pick(circumstances))}, ${middle}.`;
    case 2:
      return `${capital(middle)}; ${random.pick(subjects)} keeps ${withArticle(random.pick(adjectives))} record of it.`;
    case 3:
      return `Where ${random.pick(topics)} is concerned, ${middle} ${random.pick(circumstances)}.`;
    default:
      return `${capital(middle)} and ${random.pick(verbs)} ${random.pick(objects)}.`;
  }
}

/** Between `low` and `high` sentences on one line. */
export function sentences(random, low, high) {
  return random.times(low, high, () => sentence(random)).join(" ");
}

/** A paragraph; about half of them are wrapped near 90 characters, as editors leave them. */
export function paragraph(random) {
  const text = sentences(random, 2, 5);
  return random.chance(0.5) ? wrap(text, 90) : text;
}

/** A heading or title, without markup. */
export function heading(random) {
  return capital(
    random.pick([
      `${random.pick(topics)} and ${random.pick(topics)}`,
      `${random.pick(adjectives)} ${random.pick(topics)}`,
      random.pick(topics),
    ]),
  );
}

/** A bulleted or numbered list, one level deep. */
export function list(random) {
  const numbered = random.chance(0.3);
  const bullet = random.pick(["-", "-", "*", "+"]);
  return random
    .times(3, 6, (index) => `${numbered ? `${index + 1}.` : bullet} ${sentence(random)}`)
    .join("\n");
}

/** Breaks `text` at blanks so that no line is much longer than `width`. */
function wrap(text, width) {
  let length = 0;
  return text
    .split(" ")
    .map((word, index) => {
      length += word.length + 1;
      if (index === 0 || length <= width) return index === 0 ? word : ` ${word}`;
      length = word.length;
      return `\n${word}`;
    })
    .join("");
}

function inline(random, text) {
  if (!random.chance(0.18)) return text;
  return random.pick([`**${text}**`, `*${text}*`, `_${text}_`, `\`${text.split(" ").join("_")}\``]);
}
