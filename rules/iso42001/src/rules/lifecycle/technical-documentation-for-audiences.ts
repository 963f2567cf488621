import { defineRule, normaliseKey, plainText, type RecordOf, type Span } from "@aims-lint/core";
import * as z from "zod";
import { modelCard } from "../../kinds/model-card.ts";
import { system } from "../../kinds/system.ts";
import { cardsOf } from "../systems/cards.ts";
import { isInUse } from "../systems/in-use.ts";
import { nameSystem } from "../systems/name-system.ts";

type Card = RecordOf<typeof modelCard>;

/** It is worked out who needs which technical documents. */
export const technicalDocumentationForAudiences = defineRule({
  id: "technical-documentation-for-audiences",
  summary: "The technical documentation of an AI system in use says for whom it is.",
  requirements: ["A.6.2.7"],
  severity: "warning",
  basis: "requirement",
  on: system,
  reads: [modelCard],
  options: z.strictObject({}),
  notAGap:
    "Which documents go to whom may be decided for all systems in one place; then each card refers to it in its part on the audience.",
  messages: {
    missing: {
      problem: "The documentation of {name} does not say for whom it is.",
      why: "Users, operators, partners and authorities need different things of a system; one text for everybody serves none of them.",
      how: "Add a part on the audience: who reads which of the documents, such as the card, the user information, the design and the test record.",
    },
  },
  appliesTo: (record, { project }) => isInUse(record) && cardsOf(record, project).length > 0,
  check(record, { project, report }) {
    const places = cardsOf(record, project).map(audienceIn);
    if (places.some(({ isFilled }) => isFilled)) return;
    const [first] = places;
    if (first) report("missing", { at: first.at, data: { name: nameSystem(record) } });
  },
  examples: [
    {
      shows: "gap",
      title: "a card for nobody in particular, a heading without a word",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.7,Yes,users and authorities ask\n",
        "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,production\nSYS-002,Kaj,pilot\n",
        "aims/model-cards/score.md": `# Model card of Harbour Score
  ~~~~~~~~~~~~~~~~~~~~~~~~~~~ The documentation of SYS-001 (Harbour Score) does not say for whom it is.

## Limitations

Weak for income from abroad.
`,
        "aims/model-cards/kaj.md": `# Model card of Kaj

## Audience
   ~~~~~~~~ The documentation of SYS-002 (Kaj) does not say for whom it is.

## Limitations

Two questions at once.
`,
      },
    },
    {
      shows: "good",
      title: "a heading, a line",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.7,Yes,users and authorities ask\n",
        "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,production\nSYS-002,Kaj,pilot\n",
        "aims/model-cards/score.md":
          "# Model card of Harbour Score\n\n## Intended audience\n\nUnderwriters; supervisors with the design record.\n",
        "aims/model-cards/kaj.md": "# Model card of Kaj\n\n**Audience:** customer care staff\n",
      },
    },
    {
      shows: "absent",
      title: "no card: that is said elsewhere",
      files: {
        "aims/soa.csv": "Control,Applicable,Justification\nA.6.2.7,Yes,users and authorities ask\n",
        "aims/systems.csv": "ID,Name,Status\nSYS-001,Harbour Score,production\n",
      },
    },
  ],
});

const audience =
  /\b(?:audiences?|readers?|readership|for whom|who (?:this|it) is for|target group|zielgruppe|público)\b/;

/** Where a card says for whom it is, or would have to. */
function audienceIn(card: Card): { readonly isFilled: boolean; readonly at: Span } {
  const { sections, metadata } = card.document;
  const entries = [...metadata, ...sections.flatMap((section) => section.entries)];
  const entry = entries.find(
    ({ key, value }) => audience.test(normaliseKey(key.value)) && plainText(value).trim() !== "",
  );
  if (entry) return { isFilled: true, at: card.span(entry.value.range) };
  const own = sections.filter(({ heading }) => audience.test(normaliseKey(heading.value)));
  const filled = own.find(({ prose, tables }) => prose.value !== "" || tables.length > 0);
  const heading = (filled ?? own[0])?.heading.range;
  return { isFilled: filled !== undefined, at: heading ? card.span(heading) : card.at() };
}
