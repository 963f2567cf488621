import type { Doubt } from "@aims-lint/core";
import { escapeMarkdown } from "../safety/escape-markdown.ts";

/** Why a result is no answer, a paragraph for each reason. */
export function doubtParagraphs(doubts: readonly Doubt[]): string[] {
  return doubts.map(
    ({ problem, how }) => `**This is no answer:** ${escapeMarkdown(problem)} ${escapeMarkdown(how)}\n`,
  );
}
