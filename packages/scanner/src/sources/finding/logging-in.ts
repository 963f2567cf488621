import { functionsOf } from "../reading/functions-of.ts";
import type { Source } from "../reading/source.ts";

/**
 * Tells of a place whether something is logged near it: in the function that it is in, with the functions around that one, or in the
 * whole file where it is in none. A logger, a tracer or a metric that is called counts, and a decorator or attribute that traces; what is printed does not.
 */
export function loggingIn(source: Source): (index: number) => boolean {
  const logs = source.tokens.flatMap((_, index) => (isLog(source, index) ? [index] : []));
  const isTraced = source.tokens.some((token) => token.kind !== "line" && traces.test(token.text));
  const functions = functionsOf(source);
  return (index) => {
    if (isTraced) return true;
    const around = functions.find(({ start, end }) => start <= index && index <= end);
    return around ? logs.some((at) => around.start <= at && at <= around.end) : logs.length > 0;
  };
}

/** What traces every call of a file that imports it. */
const traces =
  /^(?:langfuse|langsmith|opentelemetry|openlit|traceloop|agentops|logfire|helicone|weave|openinference|arize)(?:[./-]|$)|^@(?:opentelemetry|langfuse|helicone|traceloop)\//i;

const words =
  /^(?:log|logs|logger|loggers|logging|logged|audit|audits|auditor|trace|traces|tracer|tracing|traceable|traced|span|spans|telemetry|metric|metrics|statsd|console|slog|zap|logrus|zerolog|winston|pino|bunyan|structlog|serilog|observe|instrument|withspan)$/;

/** A quick look before the words are told apart. */
const someWord =
  /log|audit|trac|span|telemetry|metric|statsd|console|zap|winston|pino|bunyan|observe|instrument/i;

/** Words behind `log` that make it a number: `log_softmax`, `logProb`. */
const numbers =
  /^(?:softmax|prob|probs|probability|probabilities|likelihood|normal|norm|sum|odds|loss|scale|space|uniform|sigmoid|level|in|out|file|dir|path)$/;

const mathematics = /^(?:math|np|numpy|torch|tf|jnp|jax|pl|plt|F|K|cmath|Decimal|st|scipy)$/i;

/** Macros of Rust that write a log. */
const macros = /^(?:info|warn|error|debug|trace|event)$/;

function isLog({ tokens }: Source, index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== "name") return false;
  const next = tokens[index + 1];
  const previous = tokens[index - 1];
  if (next?.text === "!" && macros.test(token.text)) return tokens[index + 2]?.text === "(";
  const isUsed = next?.kind === "sign" && /^(?:\.|\(|->|::|\?\.)$/.test(next.text);
  const isAttribute = previous?.kind === "sign" && (previous.text === "@" || previous.text === "[");
  if (!isUsed && !isAttribute) return false;
  if (previous?.text === "." && mathematics.test(tokens[index - 2]?.text ?? "")) return false;
  if (/^(?:get|create|make|new)?logger(?:factory)?$/i.test(tokens[index + 2]?.text ?? "")) return false;
  if (!someWord.test(token.text)) return false;
  const parts = wordsOf(token.text);
  return parts.some((part) => words.test(part)) && !parts.some((part) => numbers.test(part));
}

/** The words of a name, in lower case: `auditLog`, `audit_log`, `HTTPLogger`. */
function wordsOf(name: string): string[] {
  return name
    .slice(0, 80)
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);
}
