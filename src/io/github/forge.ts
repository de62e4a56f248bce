import { Unanswered } from '../../core/inspection.js';
import type { Forge, Proposal, Pull, Tip, Unproposable, WorkflowRun } from '../../core/rotation/forge.js';
import type { GitHub, Repository } from './client.js';
import { answered, repositoryOf } from './forge-answers.js';
import { EXECUTABLE, entriesAt, PLAIN, textOf } from './forge-files.js';
import { propose } from './forge-proposals.js';
import { closePull, pullFrom } from './forge-pulls.js';
import { dispatch, jobsOf, runsOf, waitingRuns } from './forge-runs.js';
import { tipOf } from './forge-tip.js';
import type { Patience } from './patience.js';
import { settled } from './settled.js';

/** A rotation goes on for as long as it takes; only each single answer is not waited for longer. */
export const PATIENCE_OF_FORGE: Patience = { attempt: 30_000, total: Number.POSITIVE_INFINITY, second: 1000 };

const MAX_FILE_BYTES = 1024 * 1024;

/** GitHub as where proposals are made. */
export class GitHubForge implements Forge {
  readonly #github: GitHub;

  constructor(github: GitHub) {
    this.#github = github;
  }

  tip(repository: string): Promise<Tip> {
    return this.#ask(repository, (at) => tipOf(this.#github, at));
  }

  read(repository: string, oid: string, path: string): Promise<string | undefined | 'unfit'> {
    return this.#ask(repository, async (at) => {
      const entry = (await entriesAt(this.#github, at, oid, [path])).get(path);
      if (entry === undefined) return undefined;
      if ((entry.mode !== PLAIN && entry.mode !== EXECUTABLE) || entry.size > MAX_FILE_BYTES) return 'unfit';
      return (await textOf(this.#github, at, entry.oid)) ?? 'unfit';
    });
  }

  pull(repository: string, branch: string): Promise<Pull | undefined> {
    return this.#ask(repository, async (at) => {
      const found = await pullFrom(this.#github, at, branch);
      if (found === undefined) return undefined;
      const { number, url, state, mergedAt } = found;
      return { number, url, state, mergedAt };
    });
  }

  propose(repository: string, base: Tip, proposal: Proposal): Promise<Pull | Unproposable> {
    return this.#ask(repository, (at) => propose(this.#github, at, base, proposal));
  }

  close(repository: string, { number }: Pick<Pull, 'number'>, branch: string, why: string): Promise<void> {
    return this.#ask(repository, (at) =>
      settled(this.#github, () => closePull(this.#github, at, { number, branch, why })),
    );
  }

  dispatch(repository: string, workflow: string, run: string): Promise<Unproposable | 'done'> {
    return this.#ask(repository, async (at) => {
      const { branch } = await tipOf(this.#github, at);
      return dispatch(this.#github, at, branch, { workflow, run });
    });
  }

  runs(repository: string, workflow: string, run: string, since: Date): Promise<readonly WorkflowRun[]> {
    return this.#ask(repository, (at) => runsOf(this.#github, at, { workflow, run, since }));
  }

  jobs(repository: string, { id }: Pick<WorkflowRun, 'id'>): Promise<readonly string[]> {
    return this.#ask(repository, (at) => jobsOf(this.#github, at, id));
  }

  waiting(repository: string, before: Date): Promise<number> {
    return this.#ask(repository, (at) => waitingRuns(this.#github, at, before));
  }

  async clock(): Promise<Date> {
    const { headers } = await answered(
      this.#github.ask('ask for the time', ({ rest }) => rest.meta.root(), 'metadata: read'),
    );
    const time = new Date(headers.date ?? '');
    if (Number.isNaN(time.getTime()))
      throw new Unanswered('unexpected-reply', 'GitHub does not tell the time');
    return time;
  }

  #ask<Result>(repository: string, asking: (at: Repository) => Promise<Result>): Promise<Result> {
    return answered((async () => asking(repositoryOf(repository)))());
  }
}
