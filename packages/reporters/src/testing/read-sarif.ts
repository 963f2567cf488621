/** For tests: the parts of a SARIF file that they look at. */
export interface ReadRun {
  readonly tool: { readonly driver: { readonly rules: readonly ReadRule[]; readonly version: string } };
  readonly automationDetails: { readonly id: string };
  readonly invocations: readonly [
    {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly ReadNotification[];
      readonly toolConfigurationNotifications: readonly ReadNotification[];
    },
  ];
  readonly artifacts: readonly object[];
  readonly taxonomies?: readonly {
    readonly name: string;
    readonly taxa: readonly { readonly id: string }[];
  }[];
  readonly results: readonly ReadResult[];
  readonly properties: Readonly<Record<string, unknown>>;
}

interface ReadRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly properties: { readonly tags: readonly string[] };
}

interface ReadNotification {
  readonly descriptor: { readonly id: string };
  readonly level: string;
  readonly message: { readonly text: string };
  readonly associatedRule?: { readonly id: string; readonly index: number };
}

export interface ReadResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: Readonly<Record<"startLine" | "startColumn" | "endLine" | "endColumn", number>>;
    };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly baselineState?: string;
  readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[];
  readonly relatedLocations?: readonly { readonly id: number; readonly message: { readonly text: string } }[];
  readonly fixes?: readonly object[];
  readonly taxa?: readonly { readonly id: string; readonly index: number }[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** For tests: the run of a SARIF file. */
export function readSarif(text: string): ReadRun {
  const { runs } = JSON.parse(text) as { runs: readonly ReadRun[] };
  const [run, ...more] = runs;
  if (!run || more.length > 0) throw new TypeError(`There are ${runs.length} runs.`);
  return run;
}
