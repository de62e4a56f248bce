/** What GitHub says has happened, in the words of its own payloads. */
export type GitHubEvent =
  | { readonly kind: 'pull-request'; readonly pull: PullRequest }
  | { readonly kind: 'merge-group'; readonly base: string; readonly head: string }
  | { readonly kind: 'push'; readonly push: Push }
  /** A schedule, a dispatch, or anything else that brings no commits. `onDefaultBranch`: that branch is known to be the one of the run. */
  | { readonly kind: 'other'; readonly commit: string; readonly onDefaultBranch: boolean };

export interface PullRequest {
  readonly number: number;
  /** Tips of both branches when the event happened. */
  readonly base: string;
  readonly head: string;
  /** The branch that it is to be merged into. */
  readonly baseBranch: string;
  /** The commit that merges both; `undefined` where the event runs on the base alone. */
  readonly merge: string | undefined;
  /** How many commits it has. */
  readonly commits: number | undefined;
  /** Its head comes from another repository, or from one that is gone. Whoever made it need not be allowed anything here. */
  readonly fromFork: boolean;
}

export interface Push {
  /** `undefined` if the branch or tag is new. */
  readonly before: string | undefined;
  /** The commit that it is at now; `undefined` if it is gone. */
  readonly after: string | undefined;
  /** What was there before is not part of what is there now. */
  readonly forced: boolean;
  /** `refs/heads/main` */
  readonly ref: string;
  readonly defaultBranch: string;
}

/** What is to be judged after an event. Commits are full names, branches are asked for by name. */
export type Judged =
  | { readonly kind: 'nothing'; readonly why: string }
  | { readonly kind: 'everything'; readonly commit: string }
  | {
      readonly kind: 'range';
      /** The first of them that can be had is the base. */
      readonly bases: readonly Base[];
      /** Without a base all commits are new; otherwise nothing can be told without one. */
      readonly fresh: boolean;
      readonly head: string;
      readonly merge: string | undefined;
      /** As many commits as there are between, where that is known. */
      readonly commits: number | undefined;
    };

export type Base = { readonly commit: string } | { readonly branch: string };

/**
 * Which commits an event is answerable for. A pull request: those that lead to its head and not to its base, and the tree that merging it
 * gives. A push: those since what was there before; of a new branch, one that was overwritten, or a tag, those that the default branch
 * does not have. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export function judgedOn(event: GitHubEvent): Judged {
  switch (event.kind) {
    case 'pull-request': {
      const { base, baseBranch, head, merge, commits } = event.pull;
      // A base that was overwritten since may be gone; its branch is not.
      return {
        kind: 'range',
        bases: [{ commit: base }, { branch: baseBranch }],
        fresh: false,
        head,
        merge,
        commits,
      };
    }
    case 'merge-group':
      return range([{ commit: event.base }], event.head);
    case 'push':
      return judgedOnPush(event.push);
    case 'other':
      return { kind: 'everything', commit: event.commit };
  }
}

/** What an audit is answerable for after an event: all of the default branch, wherever something has happened to that. */
export function auditedOn(event: GitHubEvent): Judged {
  if (event.kind !== 'push' || !isOnDefaultBranch(event)) return judgedOn(event);
  const { after } = event.push;
  return after === undefined ? judgedOn(event) : { kind: 'everything', commit: after };
}

/** Whether what is judged after an event is what the default branch holds, and not what somebody would like it to hold. */
export function isOnDefaultBranch(event: GitHubEvent): boolean {
  if (event.kind === 'push') return event.push.ref === `refs/heads/${event.push.defaultBranch}`;
  return event.kind === 'other' && event.onDefaultBranch;
}

function judgedOnPush({ before, after, forced, ref, defaultBranch }: Push): Judged {
  if (after === undefined) return { kind: 'nothing', why: `${ref} was deleted` };
  const isTag = ref.startsWith('refs/tags/');
  if (before !== undefined && !forced && !isTag) return range([{ commit: before }], after);
  if (ref !== `refs/heads/${defaultBranch}`) return range([{ branch: defaultBranch }], after);
  // The default branch is no base for itself: then all of it is new, less what was there before if that can still be had.
  return { ...range(before === undefined ? [] : [{ commit: before }], after), fresh: true };
}

function range(bases: readonly Base[], head: string): Extract<Judged, { kind: 'range' }> {
  return { kind: 'range', bases, fresh: false, head, merge: undefined, commits: undefined };
}
