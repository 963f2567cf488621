import type { Findings, Identity } from "../../detector.ts";
import { findCloudClient, type ServiceMatch } from "../../signatures/find-service.ts";
import { argumentsOf, textGiven } from "../reading/arguments.ts";
import type { Call } from "../reading/call.ts";
import { holdersOf } from "../reading/holders-of.ts";
import type { Value } from "../reading/value.ts";
import type { SourceFile } from "./file.ts";

/** A client of a cloud's AI service, and the names that hold it. */
export interface CloudClient {
  readonly identity: Identity;
  readonly names: readonly string[];
}

/** Reports what code opens of a cloud's AI services: `boto3.client("bedrock-runtime")`, `new AWS.Rekognition()`, `Aws::Comprehend::Client`. */
export function findCloudClients(file: SourceFile, findings: Findings): CloudClient[] {
  const { source } = file;
  const found: CloudClient[] = [];
  if (file.language.ecosystem === "pypi" && source.tokens.some(isAwsForPython)) {
    for (const call of file.calls) {
      const name = openedBy(file, call);
      const match = name && findCloudClient(name.text);
      if (match) add(match, name, call.index, call.close);
    }
  }
  for (const [index, token] of source.tokens.entries()) {
    if (token.kind !== "name" || !/^aws$/i.test(token.text) || !isPathSign(source.tokens[index + 1]?.text))
      continue;
    const named = source.tokens[index + 2];
    const match = named?.kind === "name" ? findCloudClient(named.text) : undefined;
    if (match && named)
      add(
        match,
        {
          text: `${token.text}${source.tokens[index + 1]?.text}${named.text}`,
          range: { start: token.start, end: named.end },
        },
        index,
        index + 2,
      );
  }
  return found;

  function add(
    { identity, tier }: ServiceMatch,
    { text, range }: Pick<Value, "text" | "range">,
    index: number,
    close: number,
  ): void {
    findings.saw(identity, { seen: text, how: "call", tier, range });
    found.push({ identity, names: holdersOf(source, index, close) });
  }
}

const isAwsForPython = ({ kind, text }: { readonly kind: string; readonly text: string }): boolean =>
  kind === "name" && /^(?:boto3|botocore|aioboto3|aiobotocore|boto3_session)$/.test(text);

/** The name of the service that a call opens a client of. */
function openedBy({ source, constants }: SourceFile, call: Call): Value | undefined {
  if (!/^(?:client|resource|create_client|create_resource)$/.test(call.path.at(-1) ?? "")) return undefined;
  return textGiven(source, argumentsOf(source, call), constants, { names: ["service_name"], at: 0 });
}

const isPathSign = (text: string | undefined): boolean => text === "." || text === "::" || text === "\\";
