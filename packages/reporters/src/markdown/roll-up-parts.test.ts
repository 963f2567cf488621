import { expect, test } from "vitest";
import { byteLength } from "../safety/byte-length.ts";
import { fakeDossier } from "../testing/fake-dossier.ts";
import { fakeCoverage, fakeResult } from "../testing/fake-result.ts";
import { fakeRepository, fakeRollUp } from "../testing/fake-roll-up.ts";
import { formatMarkdown } from "./format-markdown.ts";

test("a roll-up says which repositories there are, which are missing, and where requirements have gaps", () => {
  const page = formatMarkdown(fakeDossier({ result: fakeRollUp() }));
  expect(page).toContain(`### Repositories

3 repositories of 4 expected; what holds for all is kept in acme/org. 1 of 3 reports is no answer.

**There is no report of:**

- acme/claims

**Of note:**

- A note.

| repository | errors | warnings | info | waived | known | requirements with gaps, of 3 | checked on |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |
| acme/empty, **no answer** | 0 | 0 | 0 | 0 | 0 | 0 | 2026-11-21 |
| acme/chat | 2 | 0 | 0 | 0 | 0 | 1 | 2026-11-21 |
| acme/org | 0 | 0 | 0 | 0 | 0 | 0 | 2026-11-21 |

<details>
<summary>Where requirements have gaps, or are not evaluated everywhere: 2 of 3</summary>

- **A.5.2** Impact: with gaps in 1 of 3: acme/chat (2)
- **A.6.2.4** Verification: not evaluated in 1 of 3: acme/empty

</details>
`);
});

test("the check of one repository says nothing of that", () => {
  expect(formatMarkdown(fakeDossier())).not.toContain("Repositories");
});

test("of a thousand repositories as many are shown as there is room for, and the others counted", () => {
  const repositories = Array.from({ length: 1000 }, (_, index) =>
    fakeRepository(`acme/r${index}`, index % 3),
  );
  const missing = Array.from({ length: 60 }, (_, index) => `acme/m${index}`);
  const coverage = [
    fakeCoverage("A.5.2", "gaps", {
      repositories: repositories.map(({ name }) => ({ repository: name, state: "gaps", findings: 1 })),
    }),
  ];
  const page = formatMarkdown(
    fakeDossier({ result: fakeResult({ coverage, rollUp: { repositories, missing, notes: [] } }) }),
    { maxBytes: 12_000 },
  );
  expect(byteLength(page)).toBeLessThanOrEqual(12_000);
  expect(page).toContain("… and 950 more repositories, left out here");
  expect(page).toContain("… and 10 more repositories, left out here");
  expect(page).toContain("with gaps in 1000 of 1000: acme/r0 (1)");
  expect(page).toContain(" and 995 more\n");
});
