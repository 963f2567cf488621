import type { ComponentState, ReconciledComponent } from "@aims-lint/core";
import { expect, test } from "vitest";
import { fakeComponent, fakeScan, fakeSighting } from "../testing/fake-scan.ts";
import { formatScanJson } from "./format-scan-json.ts";
import { formatScanText } from "./format-scan-text.ts";

const place = fakeSighting().at;
const claimed: ComponentState = {
  state: "claimed",
  by: [
    { id: "SYS-001", name: "Assistant", at: place },
    { id: "SYS-002", at: place },
  ],
};
const ignored: ComponentState = {
  state: "ignored",
  waiver: { reason: "A trial.", approver: "J. Doe", until: "2027-01-31", at: place },
};

const openai: ReconciledComponent = {
  component: fakeComponent("pkg:npm/openai", "package", {
    ecosystem: "npm",
    provider: "OpenAI",
    versions: ["^4.0.0"],
    sightings: [1, 2, 3, 4, 5].map((line) => fakeSighting({ line })),
  }),
  standing: claimed,
};
const ollama: ReconciledComponent = {
  component: fakeComponent("pkg:docker/ollama/ollama", "image"),
  standing: { state: "undeclared" },
};
const torch: ReconciledComponent = {
  component: fakeComponent("pkg:pypi/torch", "package", { area: "research" }),
  standing: ignored,
};
const cursor: ReconciledComponent = {
  component: fakeComponent("tool:cursor", "tool", { area: "development" }),
  standing: undefined,
};

test("components stand by area, with their places and with what the AIMS says of them", () => {
  const report = fakeScan({ components: [ollama, openai, torch, cursor] });
  expect(formatScanText(report, { color: false })).toBe(`The AI in the code

In the product: 2
  ollama  client of a model API
    undeclared: no system claims it
    services/chat/package.json:5:6  manifest: openai
  openai ^4.0.0  client of a model API, OpenAI, npm
    claimed by SYS-001 (Assistant), SYS-002
    services/chat/package.json:1:6  manifest: openai
    services/chat/package.json:2:6  manifest: openai
    services/chat/package.json:3:6  manifest: openai
    and 2 more places

Used in development: 1
  cursor  client of a model API
    services/chat/package.json:5:6  manifest: openai

In research: 1
  torch  client of a model API
    ignored until 2027-01-31: A trial.
    services/chat/package.json:5:6  manifest: openai

Found     4 AI components: 1 claimed, 1 ignored, 1 undeclared
Code      8 of 20 files read; 2 of 2 manifests read
`);
});

test("without an AIMS nobody says who answers, and that is said", () => {
  const report = fakeScan({ components: [{ ...ollama, standing: undefined }], hasAims: false });
  expect(formatScanText(report, { color: false })).toContain(
    "Found     1 AI component\n          There is no AI management system here that could say who answers for them.\n",
  );
});

test("hints are counted, and shown where somebody asks", () => {
  const hint = fakeComponent("pkg:pypi/streamlit", "package");
  const asked = formatScanText(fakeScan({ hints: [hint] }), { color: false });
  expect(asked).toContain("Perhaps, by one weak signal alone: 1\n  streamlit");
  expect(asked).not.toContain("--hints");
  const counted = formatScanText(fakeScan({}, { hints: [hint] }), { color: false });
  expect(counted).toContain("Hints     1 thing that could be AI; --hints shows them\n");
});

test("what could not be read is named", () => {
  const unread = [
    { path: "pom.xml", reason: "the XML ends too early", isManifest: true, isUnsupported: false },
  ];
  const files = { listed: 3, read: 1, manifests: 2, unread, left: [] };
  expect(formatScanText(fakeScan({}, { files }), { color: false })).toBe(`The AI in the code

Found     no AI components
Code      1 of 3 files read; 1 of 2 manifests read
  Not read:
    pom.xml: the XML ends too early
`);
});

test("as JSON everything is there", () => {
  const report = JSON.parse(
    formatScanJson(fakeScan({ components: [openai, torch, cursor] }), { version: "1.0.0" }),
  );
  expect(report).toMatchObject({
    version: 1,
    tool: { name: "aims-lint", version: "1.0.0" },
    today: "2026-11-21",
    hasAims: true,
    components: [
      {
        id: "pkg:npm/openai",
        state: "claimed",
        claimedBy: [
          { id: "SYS-001", name: "Assistant", path: "services/chat/package.json" },
          { id: "SYS-002" },
        ],
        ignored: null,
      },
      { id: "pkg:pypi/torch", state: "ignored", claimedBy: [], ignored: { until: "2027-01-31" } },
      { id: "tool:cursor", state: null, claimedBy: [], ignored: null },
    ],
    files: { listed: 20, read: 8, manifests: 2, unread: [], left: [] },
  });
  expect(report.components[0].sightings).toHaveLength(5);
  expect(report.components[0].sightings[0]).toEqual({
    seen: "openai",
    how: "manifest",
    tier: "decisive",
    area: "product",
    path: "services/chat/package.json",
    start: { line: 1, column: 6 },
    end: { line: 1, column: 12 },
  });
});
