import type { Code, CodeOwners, Day, FactName, Facts, History, Project } from "@aims-lint/core";

/** A fact, or why it is not known, as a sentence that says what to do. */
export type Known<T> = { readonly fact: T } | { readonly unknown: string };

/** Where facts come from. Each is asked once, when the first rule needs it. */
export interface FactSources {
  readonly today: Day;
  readonly history?: () => Known<History>;
  readonly code?: () => Known<Code>;
  readonly owners?: () => CodeOwners | undefined;
  readonly base?: () => Project | undefined;
  readonly componentsIn?: Facts["componentsIn"];
}

/** Makes facts that are worked out when they are first asked for: most runs with `--rule` need none of them. */
export function createFacts({ today, history, code, owners, base, componentsIn }: FactSources): Facts {
  const unknown: Partial<Record<FactName, string>> = {};
  const lazily = <T>(name: FactName, source: (() => Known<T>) | undefined): (() => T | undefined) => {
    let known: Known<T> | undefined;
    return () => {
      if (!source) return undefined;
      known ??= source();
      if ("fact" in known) return known.fact;
      unknown[name] = known.unknown;
      return undefined;
    };
  };
  const facts = { history: lazily("history", history), code: lazily("code", code) };
  let found: { readonly owners: CodeOwners | undefined } | undefined;
  return {
    today,
    unknown,
    componentsIn,
    get history() {
      return facts.history();
    },
    get code() {
      return facts.code();
    },
    get owners() {
      found ??= { owners: owners?.() };
      return found.owners;
    },
    get base() {
      return base?.();
    },
  };
}
