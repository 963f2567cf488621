import type { Sighting, Text } from "@aims-lint/core";
import type { Findings } from "../detector.ts";
import { nameOnPypi } from "../manifests/python/conda-names.ts";
import { readRequirement } from "../manifests/python/read-requirement.ts";
import type { Ecosystem } from "../signatures/ecosystem.ts";
import { findPackage } from "../signatures/find-package.ts";
import { modelAt } from "./model-reference.ts";
import { seeModel } from "./see-model.ts";
import { shellCommands } from "./shell-words.ts";

/** Commands that bring something in, by their first words, and where it comes from. */
const installs: readonly (readonly [RegExp, Ecosystem | "conda"])[] = [
  [/^(?:python[\d.]* -m )?pip[\d.]* install /, "pypi"],
  [/^uv (?:pip install|add|tool install) |^uvx |^pipx (?:install|run) |^poetry add |^pdm add /, "pypi"],
  [/^(?:conda|mamba|micromamba) install /, "conda"],
  [/^npm (?:install|i|add) |^npx |^(?:yarn|pnpm|bun) (?:global )?add |^pnpm dlx |^bunx /, "npm"],
  [/^go (?:install|get) /, "golang"],
  [/^cargo (?:install|add) /, "cargo"],
  [/^gem install /, "gem"],
  [/^composer require /, "composer"],
  [/^dotnet add (?:\S+ )?package /, "nuget"],
];

/** Commands that fetch a model. */
const fetches = /^ollama (?:pull|run) |^(?:huggingface-cli|hf) download /;

/** Options that take the next word with them. */
const valued =
  /^(?:-[rcitefnp]|--(?:requirement|constraint|index-url|extra-index-url|find-links|target|editable|name|channel|prefix|python|platform|trusted-host|registry|package|version|revision|local-dir|group))$/;

/** What may stand before the command itself. */
const before =
  /^(?:sudo|exec|time|env|uv|run|if|then|else|do|!|\{|[A-Za-z_]\w*=.*|-\w+|--(?:mount|network|security|device)=.*)$/;

/** Reports the AI packages and models that a shell text brings in; `base` is where the text begins in the file. */
export function seeCommands(text: string, base: number, how: Sighting["how"], findings: Findings): void {
  for (const words of shellCommands(text, base)) {
    const command = withoutPrefix(words);
    const inner = givenToShell(command);
    if (inner) seeCommands(inner.value, inner.range.start + 1, how, findings);
    const start = startOf(command);
    const ecosystem = installs.find(([pattern]) => pattern.test(start))?.[1];
    if (ecosystem) for (const word of operandsOf(command)) seePackage(ecosystem, word, how, findings);
    else if (fetches.test(start)) {
      const [, word] = operandsOf(command);
      const model = word && modelAt(word.value, start.startsWith("ollama") ? "ollama" : "hub");
      if (word && model) seeModel(model, word.range, how, findings);
    }
  }
}

/** The first words without options, except for those of `python -m pip`; a program by its name alone, wherever it lies. */
function startOf(command: readonly Text[]): string {
  const words = command
    .slice(0, 12)
    .map(({ value }, index) => (index === 0 ? value.slice(value.lastIndexOf("/") + 1) : value))
    .filter((value) => value === "-m" || !value.startsWith("-"));
  return `${words.slice(0, 4).join(" ")} `;
}

/** The text in `bash -c "…"`. */
function givenToShell(command: readonly Text[]): Text | undefined {
  if (!/^(?:[\w./-]*\/)?(?:ba|da|z|a)?sh$/.test(command[0]?.value.slice(0, 100) ?? "")) return undefined;
  const at = command.findIndex(({ value }) => /^-\w{0,5}c$/.test(value));
  return at === -1 ? undefined : command[at + 1];
}

function withoutPrefix(words: readonly Text[]): readonly Text[] {
  const isUv = /^(?:uv|run)$/;
  const first = words.findIndex(({ value }, index) => {
    if (isUv.test(value)) return value !== "uv" || words[index + 1]?.value !== "run";
    return !before.test(value);
  });
  return words.slice(Math.max(0, first), 500);
}

/** The words that name something: no options, nor what belongs to them. What the command itself is called names no package. */
function operandsOf(words: readonly Text[]): readonly Text[] {
  return words.filter(
    ({ value }, index) => index > 0 && !value.startsWith("-") && !valued.test(words[index - 1]?.value ?? ""),
  );
}

function seePackage(
  source: Ecosystem | "conda",
  { value, range }: Text,
  how: Sighting["how"],
  findings: Findings,
): void {
  const isConda = source === "conda";
  const ecosystem = isConda ? "pypi" : source;
  const { name, version } = split(ecosystem, isConda ? value.replace(/^[\w./-]{0,100}::/, "") : value);
  const match = findPackage(ecosystem, isConda ? nameOnPypi(name) : name);
  if (!match) return;
  const { identity, tier, area } = match;
  findings.saw(identity, {
    seen: version === undefined ? name : `${name} ${version}`,
    how,
    tier,
    range,
    ...(area ? { area } : {}),
    ...(version === undefined ? {} : { version }),
  });
}

/** A word such as `torch==2.1`, `openai[voice]>=1`, `git+https://host/name`, `@scope/name@1.2`; what is no plain version is left out. */
function split(ecosystem: Ecosystem, word: string): { readonly name: string; readonly version?: string } {
  const isPython = ecosystem === "pypi";
  const inAddress = isPython && word.includes("://") ? readRequirement(word, 0)?.name : undefined;
  if (inAddress !== undefined) return { name: inAddress };
  const name = (isPython ? /^[\w.-]+/ : /^@?[^@:\s]+/).exec(word.slice(0, 300))?.[0] ?? "";
  const rest = word
    .slice(name.length)
    .replace(isPython ? /^\[[^\]]*\]/ : /^[@:]/, "")
    .trim();
  const version = rest.replace(/^={1,3}/, "");
  return /^[\w.<>=!~^*+,-]{1,60}$/.test(version) ? { name, version } : { name };
}
