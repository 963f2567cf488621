import type { Text } from "@aims-lint/core";
import { type HclToken, hclTokens } from "./hcl-tokens.ts";

/** A block of HCL: `resource "aws_sagemaker_model" "churn" { … }`. */
export interface HclBlock {
  readonly type: string;
  readonly labels: readonly Text[];
  /** What is set in it, in objects in it too, by name. */
  readonly attributes: HclAttribute[];
  readonly blocks: HclBlock[];
}

/** `name = value`. */
export interface HclAttribute {
  readonly name: Text;
  /** What is written there, where it is one string without an expression. */
  readonly value: Text | undefined;
  /** Whether it is set by the block itself, and not in an object in it. */
  readonly isOwn: boolean;
}

/** What a bracket opened. */
type Frame = { readonly block: HclBlock; readonly isBlock: boolean };

/**
 * Reads the blocks of HCL, the language of Terraform, as far as they say what is declared: names, labels and plain strings. Expressions
 * are passed over. Returns a block without a type that holds those of the file, and whether every bracket was closed.
 */
export function readHcl(text: string): { readonly root: HclBlock; readonly isWhole: boolean } {
  const root: HclBlock = { type: "", labels: [], attributes: [], blocks: [] };
  const frames: Frame[] = [{ block: root, isBlock: true }];
  let head: HclToken[] = [];
  let assigned: Text | undefined;
  let isWhole = true;
  for (const token of hclTokens(text)) {
    const frame = frames.at(-1) ?? { block: root, isBlock: true };
    const { value } = token;
    if (token.type === "mark" && (value === "{" || value === "[" || value === "(")) {
      frames.push(open(frame, value === "{" && assigned === undefined ? head : []));
      [head, assigned] = [[], undefined];
    } else if (token.type === "mark" && (value === "}" || value === "]" || value === ")")) {
      if (frames.length > 1) frames.pop();
      else isWhole = false;
      [head, assigned] = [[], undefined];
    } else if (token.type === "end" || value === ",") [head, assigned] = [[], undefined];
    else if (token.type === "mark" && (value === "=" || value === ":")) {
      assigned = head.length === 1 ? toText(head[0]) : undefined;
      if (assigned) frame.block.attributes.push({ name: assigned, value: undefined, isOwn: frame.isBlock });
      head = [];
    } else if (assigned && token.type === "text") {
      const last = frame.block.attributes.pop();
      const text = head.length === 0 ? toText(token) : undefined;
      if (last) frame.block.attributes.push({ ...last, value: text });
      head.push(token);
    } else head.push(token);
  }
  return { root, isWhole: isWhole && frames.length === 1 };
}

/** A block where words stand before the bracket, and else an object or a list of the block that it is in. */
function open(frame: Frame, head: readonly HclToken[]): Frame {
  const [type, ...labels] = head.map(toText);
  if (!frame.isBlock || !type) return { block: frame.block, isBlock: false };
  const block: HclBlock = {
    type: type.value,
    labels: labels.flatMap((label) => label ?? []),
    attributes: [],
    blocks: [],
  };
  frame.block.blocks.push(block);
  return { block, isBlock: true };
}

function toText(token: HclToken | undefined): Text | undefined {
  return token?.value === undefined || token.type === "mark"
    ? undefined
    : { value: token.value, range: token.range };
}
