export type { Directive } from "./document/directive.ts";
export type { Document, Format } from "./document/document.ts";
export type { Link } from "./document/link.ts";
export { createLocator } from "./document/locator.ts";
export type { Problem } from "./document/problem.ts";
export type { Position, Range, Span } from "./document/range.ts";
export type { Section } from "./document/section.ts";
export type { Row, Table } from "./document/table.ts";
export type { Entry, List, Mapping, Scalar, Text, Value } from "./document/value.ts";
