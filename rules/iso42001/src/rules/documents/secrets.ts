import type { Range } from "@aims-lint/core";

/** A key in a text: what it opens, and where it stands. The key itself is not kept. */
export interface Secret {
  readonly what: string;
  readonly range: Range;
}

/** Shapes that only keys have: a prefix of their issuer and so many characters, as the issuers document them. */
const shapes: readonly (readonly [what: string, hint: string, shape: RegExp])[] = [
  ["an AWS access key", "AKIA", /\bAKIA[A-Z2-7]{16}\b/g],
  ["a GitHub token", "gh", /\bgh[pousr]_[A-Za-z0-9]{36}\b/g],
  ["a GitHub token", "github_pat_", /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/g],
  ["a GitLab token", "glpat-", /\bglpat-[A-Za-z0-9_-]{20}\b/g],
  ["an Anthropic key", "sk-ant-", /\bsk-ant-[a-z0-9]{3,10}-[A-Za-z0-9_-]{80,120}/g],
  ["an OpenAI key", "sk-", /\bsk-(?:proj|svcacct|admin)-[A-Za-z0-9_-]{40,180}|\bsk-[A-Za-z0-9]{48}\b/g],
  ["a Hugging Face token", "hf_", /\bhf_[A-Za-z0-9]{34}\b/g],
  ["a Google key", "AIza", /\bAIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g],
  ["a Slack token", "xox", /\bxox[baprs]-\d{10,13}-\d{10,13}-[A-Za-z0-9-]{20,80}/g],
  ["a Stripe key", "_live_", /\b[rs]k_live_[A-Za-z0-9]{24,99}\b/g],
  ["an npm token", "npm_", /\bnpm_[A-Za-z0-9]{36}\b/g],
  [
    "a private key",
    "PRIVATE KEY",
    /-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY-----[\r\n]+[A-Za-z0-9+/]{40}/g,
  ],
];

/** How many different characters a key has at least behind its prefix: `xxxxxxxx` and `00000000` are drawn by hand. */
const differentCharacters = 10;

/** The keys in a text, in the order of their shapes. What is plainly an example is none. */
export function secretsIn(text: string): Secret[] {
  return shapes.flatMap(([what, hint, shape]) =>
    text.includes(hint)
      ? [...text.matchAll(shape)]
          .filter(([key]) => !isExample(key))
          .map(({ index, 0: key }) => ({ what, range: { start: index, end: index + key.length } }))
      : [],
  );
}

function isExample(key: string): boolean {
  if (/example|sample|dummy|your|xxxx|0000|1234567|abcdefg/i.test(key)) return true;
  return new Set(key.slice(-24)).size < differentCharacters;
}
