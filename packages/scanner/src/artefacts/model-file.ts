import type { SignalTier } from "@aims-lint/core";
import type { Identity } from "../detector.ts";
import { baseName, endingOf } from "../paths.ts";
import { filesSignatures } from "../signatures/files.generated.ts";
import type { FileHead, Signature } from "../signatures/signature.ts";

/** What the name of a file says of a model in it. */
export interface ModelFile {
  readonly identity: Identity;
  readonly tier: SignalTier;
  /** What its first bytes have to be. */
  readonly head: FileHead | undefined;
}

const names = filesSignatures.filter(({ id }) => !id.startsWith("."));
const exact = new Map(names.map((signature) => [signature.id, signature]));
const patterns = names
  .filter(({ id }) => id.includes("*"))
  .map((signature) => ({ parts: signature.id.split("*", 2), signature }));
const endings = new Map(filesSignatures.filter(({ id }) => id.startsWith(".")).map((one) => [one.id, one]));
const known = new Set([...endings.keys(), ...names.map(({ id }) => endingOf(id))]);

/** Words in a path that say that a file holds a model. */
const speaking =
  /(?:^|[/_.-])(?:models?|classifiers?|regressors?|predictors?|estimators?|checkpoints?|weights|detectors?|embeddings?|encoders?|xgb(?:oost)?|lgbm|lightgbm|catboost|clf)(?=[/_.\-\d]|$)|[a-z](?:Model|Classifier|Regressor)s?(?=[/_.\-\d]|$)/;

/**
 * What the name of a file says of a model in it; nothing where it says nothing. Parts of one model are one, by its name with `*` for the
 * number of the part; a package of several files is the package.
 */
export function modelFileAt(path: string): ModelFile | undefined {
  if (!known.has(endingOf(path))) return undefined;
  const signature = signatureOf(baseName(path));
  if (!signature) return undefined;
  const speaks = speaksOfModel(path);
  if (signature.tier === "weak" && !speaks) return undefined;
  const tier = speaks ? lifted[signature.tier] : signature.tier;
  return { identity: fileModel(wholeOf(path), signature.what), tier, head: signature.head };
}

/** Whether the name of a file, or of one of the two folders that it is in, is that of a model. Folders above hold many things. */
export function speaksOfModel(path: string): boolean {
  return speaking.test(path.split("/").slice(-3).join("/").slice(-1000));
}

/** A model that is a file of the project. */
export function fileModel(path: string, what = "model file"): Identity {
  return { id: `file:${path}`, type: "model", name: path, what };
}

const lifted: Readonly<Record<SignalTier, SignalTier>> = {
  decisive: "decisive",
  supporting: "decisive",
  weak: "supporting",
};

function signatureOf(name: string): Signature | undefined {
  const pattern = patterns.find(
    ({ parts: [start = "", end = ""] }) =>
      name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end),
  );
  return exact.get(name) ?? pattern?.signature ?? endings.get(endingOf(name));
}

function wholeOf(path: string): string {
  const inPackage = /^.*?\.mlpackage(?=\/)/.exec(path)?.[0];
  return inPackage ?? path.replace(/-\d{5}-of-(?=\d{5}\.\w+$)/, "-*-of-");
}
