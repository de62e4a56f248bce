import { createHash } from 'node:crypto';
import type { Forge, JournalStore, Proposal, Pull, WorkflowRun } from '../../../src/core/rotation/forge.js';
import type { Wire } from './faults.js';
import type { Truth } from './model.js';

interface Open extends Proposal {
  readonly number: number;
  state: Pull['state'];
  mergedAt: Date | undefined;
}

/** A repository with one file, whose references name versions, and people who merge. */
export class ModelForge implements Forge {
  readonly pulls: Open[] = [];
  readonly started: { readonly run: string; readonly at: Date }[] = [];
  /** What the jobs of each run are called. */
  jobNames: readonly string[] = [];
  readonly #truth: Truth;
  readonly #wire: Wire;

  constructor(truth: Truth, wire: Wire) {
    this.#truth = truth;
    this.#wire = wire;
  }

  tip(): ReturnType<Forge['tip']> {
    return this.#wire.call({ name: 'tip', act: () => ({ branch: 'main', oid: 'o1' }) });
  }

  read(): ReturnType<Forge['read']> {
    return this.#wire.call({ name: 'read', act: () => this.file });
  }

  get file(): string {
    const lines = [...this.#truth.pins].map(([name, version]) =>
      this.#isNamed(name)
        ? `env_${name}: ${'$'}{{ secrets.${version} }}\n`
        : `model://${name}?version=${version}\n`,
    );
    return lines.join('');
  }

  #isNamed(name: string): boolean {
    return this.#truth.slots.some((slot) => slot.name === name && slot.isNamed);
  }

  pull(_repository: string, branch: string): Promise<Pull | undefined> {
    return this.#wire.call({
      name: 'pull',
      act: () => {
        const found = this.pulls.find((one) => one.branch === branch);
        return found && toldOf(found);
      },
    });
  }

  propose(_repository: string, _base: unknown, proposal: Proposal): ReturnType<Forge['propose']> {
    return this.#wire.call<Awaited<ReturnType<Forge['propose']>>>({
      name: 'propose',
      act: () => {
        const found = this.pulls.find(({ branch }) => branch === proposal.branch);
        if (found) return toldOf(found);
        const made: Open = { ...proposal, number: this.pulls.length + 1, state: 'open', mergedAt: undefined };
        this.pulls.push(made);
        return toldOf(made);
      },
      no: () => ({ answer: 'unfit' as const, detail: 'takes no branch' }),
    });
  }

  close(_repository: string, { number }: Pick<Pull, 'number'>): Promise<void> {
    return this.#wire.call({
      name: 'close',
      act: () => {
        const found = this.pulls.find((one) => one.number === number);
        if (found?.state === 'open') found.state = 'closed';
      },
    });
  }

  dispatch(_repository: string, _workflow: string, run: string): ReturnType<Forge['dispatch']> {
    return this.#wire.call<Awaited<ReturnType<Forge['dispatch']>>>({
      name: 'dispatch',
      act: () => {
        this.started.push({ run, at: this.#truth.now });
        // It gets what is served, and uses it.
        this.#truth.useAll();
        return 'done' as const;
      },
      no: () => ({ answer: 'unfit' as const, detail: 'has no such input' }),
    });
  }

  runs(_repository: string, _workflow: string, run: string, since: Date): Promise<readonly WorkflowRun[]> {
    return this.#wire.call({
      name: 'runs',
      act: () =>
        this.started
          .filter((one) => one.run === run && one.at >= since)
          .map(({ at }, id) => ({
            id,
            url: 'https://model.example',
            createdAt: at,
            state: 'succeeded' as const,
          })),
    });
  }

  jobs(): Promise<readonly string[]> {
    return this.#wire.call({ name: 'jobs', act: () => this.jobNames });
  }

  waiting(): Promise<number> {
    return this.#wire.call({ name: 'waiting', act: () => 0 });
  }

  clock(): Promise<Date> {
    return this.#wire.call({ name: 'clock', act: () => this.#truth.now });
  }

  /** What people do with what is open. */
  settle(as: 'merged' | 'closed'): void {
    for (const pull of this.pulls.filter(({ state }) => state === 'open')) {
      pull.state = as;
      if (as === 'closed') continue;
      pull.mergedAt = this.#truth.now;
      for (const text of pull.files.values()) this.#merge(text);
    }
  }

  #merge(text: string): void {
    for (const name of this.#truth.pins.keys()) {
      const reference = this.#isNamed(name) ? `env_${name}: .*secrets\\.` : `model://${name}\\?version=`;
      const [, version] = new RegExp(`^${reference}(\\w+)`, 'im').exec(text) ?? [];
      if (version !== undefined) this.#truth.pins.set(name, version);
    }
    this.#truth.check();
  }
}

function toldOf({ number, state, mergedAt }: Open): Pull {
  return { number, url: `https://model.example/pull/${number}`, state, mergedAt };
}

/** A journal that others write too. */
export class ModelJournal implements JournalStore {
  text = '';
  readonly #wire: Wire;

  constructor(wire: Wire) {
    this.#wire = wire;
  }

  read(): ReturnType<JournalStore['read']> {
    return this.#wire.call({
      name: 'journal read',
      act: () => ({ text: this.text, version: this.#version }),
    });
  }

  append(lines: string, version: string): ReturnType<JournalStore['append']> {
    return this.#wire.call({
      name: 'journal append',
      act: () => {
        if (version !== this.#version) return { answer: 'changed' as const };
        this.text += lines;
        return { answer: 'done' as const, version: this.#version };
      },
      no: () => ({ answer: 'changed' as const }),
    });
  }

  get #version(): string {
    return createHash('sha256').update(this.text).digest('hex');
  }
}
