import type { Findings, Identity } from "../../detector.ts";
import { innerRange } from "../lexing/token.ts";
import { argumentsOf, textGiven } from "../reading/arguments.ts";
import { holdersOf } from "../reading/holders-of.ts";
import type { Value } from "../reading/value.ts";
import { answering } from "./asking.ts";
import type { SourceFile } from "./file.ts";
import type { Endpoint } from "./find-endpoints.ts";
import { loadedBy } from "./loaded-by.ts";
import { modelInPath } from "./model-in-path.ts";
import { isModelName, isVagueFile, namedModel } from "./model-name.ts";

/** A model that code names. */
export interface NamedModel {
  readonly identity: Identity;
  /** The index of the token at which it is given. */
  readonly index: number;
  /** The names that hold the model, where it is loaded here. */
  readonly names: readonly string[];
}

interface Given extends NamedModel {
  readonly value: Pick<Value, "text" | "range">;
  readonly version?: string;
}

/**
 * Reports the models that a file names: those that it loads, and those that it asks of what it is sure to use. A name alone is no signal: what
 * looks like one in a file that uses nothing is a word.
 */
export function findModels(
  file: SourceFile,
  components: readonly Identity[],
  endpoints: readonly Endpoint[],
  findings: Findings,
): NamedModel[] {
  const asks = components.some(({ what }) => answering.has(what));
  const given = [
    ...loadedModels(file, components),
    ...(asks ? [...takenModels(file), ...setModels(file)] : []),
    ...addressedModels(file, endpoints),
  ];
  const seen = new Set<number>();
  return given.filter(({ identity, value, version }) => {
    // What a loader is given has its exact identity, and is given by a name of a model too.
    if (seen.has(value.range.start)) return identity.id.startsWith("model:");
    seen.add(value.range.start);
    findings.saw(identity, {
      seen: value.text,
      how: "call",
      tier: isVagueFile(identity) ? "supporting" : "decisive",
      range: value.range,
      ...(version !== undefined && { version }),
    });
    return true;
  });
}

/** Of a hub or a file. What makes the input of a model ready is loaded like it, and answers nothing. */
function loadedModels(file: SourceFile, components: readonly Identity[]): Given[] {
  return file.calls.flatMap((call) => {
    const loaded = loadedBy(file, components, call);
    if (!loaded) return [];
    const answers = !call.path.some((name) => /tokenizer|processor|extractor|config|download/i.test(name));
    const names = answers ? holdersOf(file.source, call.index, call.close) : [];
    return [{ ...loaded, index: call.open + 1, names }];
  });
}

/** Calls that take the name of a model and nothing else: `.model("gpt-4o")`, `GenerativeModel("gemini-2.0-flash")`, `openai("gpt-4o")`. */
const takers =
  /^(?:(?:set|with)_?model(?:_?id)?|model(?:_?(?:name|id))?|deployment_?name|generativemodel|getgenerativemodel|get(?:chat|embedding)client|(?:chat|embedding)client|add(?:azure)?openaichatcompletion|init_?chat_?model|chat(?:openai|anthropic|ollama|mistralai|googlegenerativeai|bedrock|cohere|groq)|openai|anthropic|google|mistral|azure|bedrock|vertex|groq|ollama|openrouter|xai|deepseek|cohere|(?:language|chat|embedding|textembedding)model|agent|using|chat|responses)$/i;

function takenModels({ source, calls, constants }: SourceFile): Given[] {
  return calls.flatMap((call) => {
    if (!takers.test(call.path.at(-1) ?? "")) return [];
    const first = argumentsOf(source, call).filter(({ name }, at) => at === 0 && name === undefined);
    const value = textGiven(source, first, constants, { names: [], at: 0 });
    return value && isModelName(value.text) ? [given(value, call.open + 1)] : [];
  });
}

/** Names by which a model is given: `model="gpt-4o"`, `modelId: "anthropic.claude-v2"`, `deployment_name=DEPLOYMENT`. */
const settings =
  /^(?:(?:llm|chat|embeddings?|default|fallback|base)?_?(?:model(?:_?(?:name|id))?|deployment(?:_?name)?|azure_?deployment)|openaimodel|engine)$/i;

function setModels(file: SourceFile): Given[] {
  return file.settings.flatMap(({ key, value, index }) =>
    settings.test(key) && isModelName(value.text) ? [given(value, index)] : [],
  );
}

/** The models in the paths of requests; a path may be put behind an address that stands elsewhere. */
function addressedModels({ source }: SourceFile, endpoints: readonly Endpoint[]): Given[] {
  const paths = endpoints.map(({ address, index }) => ({ path: address.path, index }));
  if (endpoints.some(({ isSure }) => isSure)) {
    for (const [index, { kind, text }] of source.tokens.entries()) {
      if (kind === "string" && text.length < 300 && /^\/[\w/]*deployments\//.test(text))
        paths.push({ path: text, index });
    }
  }
  return paths.flatMap(({ path, index }) => {
    const identity = modelInPath(path);
    const token = source.tokens[index];
    const at = token && identity ? token.text.indexOf(identity.name) : -1;
    if (!identity || !token || at === -1) return [];
    const start = innerRange(token).start + at;
    const range = { start, end: start + identity.name.length };
    return [{ identity, index, names: [], value: { text: identity.name, range } }];
  });
}

function given(value: Value, index: number): Given {
  return { identity: namedModel(value.text), value, index, names: [] };
}
