export { drawFindings, eraseFindings } from "./drawing.ts";
export { type MemoryHostOptions, memoryHost } from "./memory-host.ts";
export { readProject } from "./read-project.ts";
export { checkExample, createRuleTester, ExampleError, type TestFunction } from "./rule-tester.ts";
export { type ExampleRun, runExample } from "./run-example.ts";
