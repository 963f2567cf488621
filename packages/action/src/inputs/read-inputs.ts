import { isDay } from "@aims-lint/core";
import { nearestName } from "@aims-lint/reporters";
import { ActionError } from "../action-error.ts";
import type { Environment } from "../surroundings.ts";
import { type InputName, inputNames } from "./input-names.ts";
import { failOnWords, type Inputs, type RefInput } from "./inputs.ts";
import { readReportFiles } from "./report-files.ts";

/**
 * Reads what the step was given. The runner hands it over as variables, `INPUT_` and the name in capitals, and those that are not in
 * action.yml with a warning alone; here they end the run, since a misspelt gate must not stay open.
 * @throws {ActionError} for an input that there is none of, or that says nothing that it can.
 */
export function readInputs(env: Environment): Inputs {
  refuseUnknown(env);
  const given = (name: InputName): string | undefined => {
    const text = env[variableOf(name)]?.trim();
    return text === "" ? undefined : text;
  };
  const config = given("config");
  const configFrom = refOf(given("config-from"));
  if (config !== undefined && typeof configFrom === "object") {
    throw new ActionError(
      "The inputs config and config-from exclude each other: only one configuration can count.",
      "Take one of them out.",
    );
  }
  const organisation = given("organisation");
  const [version, today, token] = [versionOf(given("version")), dayOf(given("today")), given("token")];
  return {
    path: given("path") ?? ".",
    ...(config === undefined ? {} : { config }),
    ...(organisation === undefined ? {} : { organisation }),
    since: refOf(given("since")),
    configFrom: config === undefined ? configFrom : "none",
    failOn: wordOf("fail-on", given("fail-on") ?? "error", failOnWords),
    reports: readReportFiles(given("formats") ?? ""),
    comment: switchOf("comment", given("comment") ?? "true"),
    uploadSarif: switchOf("upload-sarif", given("upload-sarif") ?? "false"),
    ...(version === undefined ? {} : { version }),
    ...(today === undefined ? {} : { today }),
    ...(token === undefined ? {} : { token }),
  };
}

const prefix = "INPUT_";

function variableOf(name: string): string {
  return `${prefix}${name.toUpperCase()}`;
}

function refuseUnknown(env: Environment): void {
  const known = new Set<string>(inputNames.map(variableOf));
  for (const variable of Object.keys(env).sort()) {
    if (!variable.startsWith(prefix) || known.has(variable)) continue;
    const name = variable.slice(prefix.length).toLowerCase();
    const guess = nearestName(name.replaceAll("_", "-"), inputNames);
    throw new ActionError(
      `There is no input ${name}.`,
      guess === undefined ? `The inputs are ${inputNames.join(", ")}.` : `Did you mean ${guess}?`,
    );
  }
}

function refOf(text: string | undefined): RefInput {
  if (text === undefined) return "of-event";
  return text === "none" ? "none" : { ref: text };
}

function wordOf<Word extends string>(name: InputName, text: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === text);
  if (found !== undefined) return found;
  throw new ActionError(
    `The input ${name} says ${text}.`,
    `It takes ${words.slice(0, -1).join(", ")} or ${words.at(-1)}.`,
  );
}

/** As YAML 1.2 writes them, which is what GitHub's own actions take. */
function switchOf(name: InputName, text: string): boolean {
  return wordOf(name, text.toLowerCase(), ["true", "false"] as const) === "true";
}

function versionOf(text: string | undefined): string | undefined {
  const plain = text?.replace(/^v/, "");
  if (plain === undefined || /^\d+(\.\d+){0,2}(-[\w.-]+)?$/.test(plain)) return plain;
  throw new ActionError(`The input version says ${text}.`, "It takes a version, such as 1, 1.4 or 1.4.2.");
}

function dayOf(text: string | undefined): string | undefined {
  if (text === undefined || isDay(text)) return text;
  throw new ActionError(`The input today says ${text}, which is no day.`, "Write it as YYYY-MM-DD.");
}
