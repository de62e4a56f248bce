import { z } from 'zod';
import { UsageError } from '../../core/errors.js';
import type { GitHubEvent } from '../../core/event.js';

/** What a runner tells an action about the event. https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
export interface EventSource {
  /** `GITHUB_EVENT_NAME` */
  readonly name: string;
  /** What the file holds that `GITHUB_EVENT_PATH` names. */
  readonly payload: unknown;
  /** `GITHUB_SHA` */
  readonly sha: string;
  /** `GITHUB_REF` */
  readonly ref: string;
}

const Oid = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

/** A repository; none if it was deleted. */
const Named = z.object({ full_name: z.string().optional() }).nullish();

/** Of https://docs.github.com/en/webhooks/webhook-events-and-payloads, the fields that are read. */
const PullRequestPayload = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    base: z.object({ sha: Oid, ref: z.string().min(1), repo: Named }),
    head: z.object({ sha: Oid, repo: Named }),
    commits: z.int().min(0).optional(),
  }),
});

const MergeGroupPayload = z.object({ merge_group: z.object({ base_sha: Oid, head_sha: Oid }) });

const PushPayload = z.object({
  before: Oid,
  after: Oid,
  forced: z.boolean().default(false),
  ref: z.string().min(1),
  repository: z.object({ default_branch: z.string().min(1) }),
});

const AnyPayload = z.object({ repository: z.object({ default_branch: z.string().min(1) }) });

const PULL_REQUEST_EVENTS = [
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
];

/** Reads an event; throws a `UsageError` if the payload is not what GitHub sends. Never quotes it: a stranger wrote it. */
export function parseEvent({ name, payload, sha, ref }: EventSource): GitHubEvent {
  if (PULL_REQUEST_EVENTS.includes(name)) {
    const { pull_request: pull } = parsed(PullRequestPayload, name, payload);
    return {
      kind: 'pull-request',
      pull: {
        number: pull.number,
        base: pull.base.sha,
        baseBranch: pull.base.ref,
        head: pull.head.sha,
        // Only there is `GITHUB_SHA` the merge of both; a target's run is one of the base.
        merge: name === 'pull_request_target' || sha === pull.head.sha ? undefined : sha,
        commits: pull.commits,
        fromFork:
          pull.head.repo?.full_name === undefined || pull.head.repo.full_name !== pull.base.repo?.full_name,
      },
    };
  }
  if (name === 'merge_group') {
    const { merge_group: group } = parsed(MergeGroupPayload, name, payload);
    return { kind: 'merge-group', base: group.base_sha, head: group.head_sha };
  }
  if (name === 'push') {
    const { before, after, forced, ref: pushed, repository } = parsed(PushPayload, name, payload);
    // Of an annotated tag, the payload names the tag's own object and not the commit.
    const commit = named(after) && sha;
    const push = { before: named(before), after: commit, forced, ref: pushed };
    return { kind: 'push', push: { ...push, defaultBranch: repository.default_branch } };
  }
  return { kind: 'other', commit: sha, onDefaultBranch: isOnDefaultBranch(name, ref, payload) };
}

/** A schedule runs nowhere else: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule */
function isOnDefaultBranch(name: string, ref: string, payload: unknown): boolean {
  if (name === 'schedule') return true;
  const { data } = AnyPayload.safeParse(payload);
  return data !== undefined && ref === `refs/heads/${data.repository.default_branch}`;
}

/** Nothing but zeros is no commit. */
function named(oid: string): string | undefined {
  return /^0+$/.test(oid) ? undefined : oid;
}

function parsed<Payload>(schema: z.ZodType<Payload>, name: string, payload: unknown): Payload {
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  const paths = result.error.issues.map(({ path }) => path.join('.') || 'the whole');
  throw new UsageError(`the payload of the event ${name} is not as GitHub sends it: ${paths.join(', ')}`);
}
