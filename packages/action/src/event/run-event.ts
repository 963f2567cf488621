/** What a run of a workflow was started by, as far as the action needs it. */
export interface RunEvent {
  /** `pull_request`, `push` … */
  readonly name: string;
  /** The commit and the ref of the run. */
  readonly commit: string;
  readonly ref: string;
  readonly repository: string;
  readonly pullRequest?: PullRequest;
  readonly mergeGroup?: { readonly base: string };
}

/** The pull request that a run is of. */
export interface PullRequest {
  readonly number: number;
  /** The ids of the last commit of the change, and of the branch that it goes to when the run was started. */
  readonly head: string;
  readonly base: string;
  readonly isFork: boolean;
}
