import type { Detector, Findings } from "../detector.ts";
import type { SourceFile } from "./finding/file.ts";
import { findCalls } from "./finding/find-calls.ts";
import { findCloudClients } from "./finding/find-cloud-clients.ts";
import { findData } from "./finding/find-data.ts";
import { findEndpoints } from "./finding/find-endpoints.ts";
import { findImports, type Imported } from "./finding/find-imports.ts";
import { findModels } from "./finding/find-models.ts";
import { nameUses } from "./finding/name-uses.ts";
import { languageOf } from "./languages/index.ts";
import type { Language } from "./languages/language.ts";
import { lex } from "./lexing/lex.ts";
import { mayHold } from "./may-hold.ts";
import { readNotebook } from "./notebook/read-notebook.ts";
import { settingsOf } from "./reading/arguments.ts";
import { callsOf } from "./reading/call.ts";
import { createSource } from "./reading/source.ts";
import { constantsOf } from "./reading/value.ts";

/** Code: what it imports, whom it calls, which models it names, what data it reads. */
export const detectSource: Detector = {
  name: "source",
  reads: "source",
  takes: ({ path }) => languageOf(path) !== undefined,
  detect({ path, text }, findings) {
    const language = languageOf(path);
    if (!language || !mayHold(text, language)) return;
    if (!path.endsWith(".ipynb")) {
      readCode(path, text, language, findings);
      return;
    }
    const notebook = readNotebook(text);
    if (notebook.problem !== undefined) findings.failed(notebook.problem);
    readCode(path, notebook.code, language, notebook.inNotebook(findings));
  },
};

function readCode(path: string, text: string, language: Language, findings: Findings): void {
  const regions = language.regions?.(text) ?? [{ start: 0, end: text.length }];
  const tokens = regions.flatMap((region) => lex(text, language.lexis, region));
  const source = createSource(path, tokens, language.indents);
  const constants = constantsOf(source);
  const file: SourceFile = {
    path,
    language,
    source,
    constants,
    calls: callsOf(source),
    settings: settingsOf(source, constants),
  };
  const imported = findImports(file, findings);
  const clients = findCloudClients(file, findings);
  const endpoints = findEndpoints(file, findings);
  const components = [
    ...imported.filter(({ isSure }) => isSure),
    ...clients,
    ...endpoints.filter(({ isSure }) => isSure),
  ].map(({ identity }) => identity);
  const only =
    clients.length > 0 || endpoints.some(({ isSure }) => isSure) ? undefined : onlyModule(imported);
  const models = findModels(
    file,
    components,
    endpoints,
    only === undefined ? findings : given(only, findings),
  );
  const known = [...imported, ...clients, ...models].flatMap(({ identity, names }) =>
    names.map((name) => [name, identity] as const),
  );
  const uses = { components, names: nameUses(source, new Map(known)) };
  findCalls(file, uses, models, findings);
  findData(file, uses, findings);
}

/** The module on which all rests that a file is sure to use; `undefined` where it is more than one. */
function onlyModule(imported: readonly Imported[]): string | undefined {
  const modules = imported.filter(({ isSure }) => isSure).map(({ module }) => module);
  const tops = new Set(modules.map((module) => module?.split(".", 1)[0]));
  return tops.size === 1 ? modules[0] : undefined;
}

/** Findings that hold only if a module is none of the project's own. */
function given(module: string, findings: Findings): Findings {
  return { ...findings, saw: (component, sighting) => findings.saw(component, { ...sighting, module }) };
}
