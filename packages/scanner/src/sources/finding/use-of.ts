import type { DataUse } from "@aims-lint/core";
import type { Call } from "../reading/call.ts";
import { type FunctionRange, functionsOf } from "../reading/functions-of.ts";
import { holdersOf } from "../reading/holders-of.ts";
import type { Source } from "../reading/source.ts";
import type { SourceFile } from "./file.ts";

/**
 * What data is used for, by what the code calls it. The nearest name decides: the variable that takes it, the function that reads it, the file
 * that is read, the file of the code. Where one set is split in the code, only a name of its own says which part it is.
 */
export function usesIn(file: SourceFile): (call: Call, data: string) => DataUse["use"] {
  const functions = functionsOf(file.source);
  const whole = splits(file) ? undefined : wordOf(baseOf(file.path));
  return (call, data) => {
    const [holder = ""] = holdersOf(file.source, call.index, call.close);
    const near = [holder, functionAround(file.source, functions, call.index), baseOf(data)];
    return near.map(wordOf).find((use) => use !== undefined) ?? whole ?? "unknown";
  };
}

const splitting =
  /^(?:train_test_split|random_split|k_?fold|stratified\w*|group\w*fold|group\w*split|shuffle_?split|time_?series_?split|cross_val\w*|cross_validate|gridsearchcv|randomizedsearchcv|sample|randomsplit|train_test_split_\w+|split|iloc|take|skip)$/i;

const splits = ({ calls, source }: SourceFile): boolean =>
  calls.some(({ path }) => splitting.test(path.at(-1) ?? "")) ||
  source.tokens.some(({ kind, text }) => kind === "name" && (text === "iloc" || text === "validation_split"));

/** What a name says: `train_df`, `X_test`, `evaluateModel`. Both at once say nothing. */
function wordOf(name: string): DataUse["use"] | undefined {
  const words = name
    .slice(0, 120)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);
  const trains = words.some((word) =>
    /^(?:train|training|fit|fitting|finetune|finetuning|learn)$/.test(word),
  );
  const tests = words.some((word) =>
    /^(?:test|testing|eval|evaluate|evaluation|valid|validate|validation|val|holdout|benchmark)$/.test(word),
  );
  if (trains === tests) return undefined;
  return trains ? "training" : "testing";
}

/** The name of the function that a place is in. */
function functionAround(source: Source, functions: readonly FunctionRange[], index: number): string {
  const around = functions.find(({ start, end }) => start <= index && index <= end);
  const head = around ? source.tokens.slice(around.start, Math.min(around.end, around.start + 60)) : [];
  const at = head.findIndex(({ text }) => /^(?:def|function|func|fun|fn)$/.test(text));
  return at === -1 ? "" : (head[at + 1]?.text ?? "");
}

const baseOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
