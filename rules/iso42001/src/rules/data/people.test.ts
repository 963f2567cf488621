import { expect, test } from "vitest";
import { readProject } from "../../test-rule.ts";
import { isAboutPeople } from "./people.ts";
import { mainSheets } from "./sheets.ts";

function judge(personal: string): boolean {
  const text = `kind: dataset\nid: DS-1\nsource: web\npersonal_data: ${JSON.stringify(personal)}\n`;
  const project = readProject({ "aims/ds.yaml": text });
  const [sheet] = mainSheets(project);
  if (!sheet) throw new TypeError("The sheet was not read.");
  return isAboutPeople(sheet, project);
}

test.each([
  "yes",
  "true",
  "Yes, pseudonymised",
  "Names of applicants",
  "No names, but letters may hold some",
  "Voices of people who donated them.",
])("%s: people are in it", (text) => expect(judge(text)).toBe(true));

test.each([
  "No",
  "false",
  "None.",
  "No personal and sensitive information is stored",
  "The dataset does not include personal or sensitive information.",
  "not to our knowledge",
])("%s: nobody is in it", (text) => expect(judge(text)).toBe(false));
