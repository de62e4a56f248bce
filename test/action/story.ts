import type { Made } from '../io/history.js';
import { configWith, tokenOf } from '../support/tokens.js';
import { type PullRequestOptions, pullRequest } from './events.js';
import { Scene, type SceneOptions } from './scene.js';

/** A credential that this provider issues, another one with every call. */
export const credential = (): string => tokenOf('github-pat-classic');

/** What the report names a credential by that stands in a config of `configWith`. */
export const at = (variable: string, rule = 'literal-credential'): string =>
  `${rule} mcpServers.acme.env.${variable}`;

const known = { KNOWN: credential() };
const stays = { ...known, STAYS: credential() };

/**
 * The base has one credential. The pull request brings two, of which it takes one away again in its second commit; meanwhile the base
 * goes on.
 */
export const COMMITS: readonly Made[] = [
  { name: 'fork', files: { '.mcp.json': configWith(known) } },
  { name: 'base', parents: ['fork'], files: { 'README.md': 'A project.\n' } },
  { name: 'came', parents: ['fork'], files: { '.cursor/mcp.json': configWith({ WENT: credential() }) } },
  {
    name: 'head',
    parents: ['came'],
    removed: ['.cursor/mcp.json'],
    files: { '.mcp.json': configWith(stays) },
  },
  { name: 'merge', parents: ['base', 'head'], files: { '.mcp.json': configWith(stays) } },
];

const REFS = {
  'refs/heads/main': 'base',
  'refs/heads/topic': 'head',
  'refs/pull/1/head': 'head',
  'refs/pull/1/merge': 'merge',
};

/** What of it is new, and so the pull request's. */
export const NEW: readonly string[] = [at('STAYS'), at('WENT', 'literal-in-history')];

/** Lines on the right side of the diff. */
const DIFF = { '.mcp.json': [6, 7] };

export function story(options: Partial<SceneOptions> = {}): Promise<Scene> {
  const commits = [...COMMITS, ...(options.commits ?? [])];
  return Scene.build({ diff: DIFF, ...options, commits, refs: { ...REFS, ...options.refs } });
}

/** The commits of the story’s pull request, or of one like it. */
export function sides(scene: Scene): PullRequestOptions {
  const [base, head, merge] = ['base', 'head', 'merge'].map((name) => scene.oid(name));
  return { base: base!, head: head!, merge, commits: 2 };
}

/** A run on the pull request as actions/checkout prepares it: one commit alone, the merge of both. */
export async function runPullRequest(
  scene: Scene,
  options: Parameters<Scene['run']>[1] = {},
): ReturnType<Scene['run']> {
  const workspace = options.workspace ?? (await scene.checkout('merge'));
  return scene.run(pullRequest(sides(scene)), { ...options, workspace });
}

/** For runs whose claim is the verdict: nothing is told to the pull request. */
export const QUIET = { with: { comment: 'false', suggestions: 'false' } };

/** The outputs of a run that could not judge anything. */
export const NO_OUTPUTS = {
  findings: '',
  'new-findings': '',
  'highest-severity': '',
  overdue: '',
  'due-soon': '',
  'sarif-file': '',
  'report-file': '',
};
