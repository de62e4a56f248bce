import { environmentKey } from './job-environments.js';
import type { WorkflowHint } from './workflow-hints.js';

/** A line of a workflow. */
type Place = Pick<WorkflowHint, 'file' | 'line'>;

/** What the workflows of a repository say about its secrets, to be looked up: a hint for each different meaning. */
export class Hints {
  readonly #byVariable = new Meanings();
  readonly #byPlace = new Meanings();
  readonly #bySecret = new Meanings();

  constructor(all: Iterable<WorkflowHint>) {
    for (const hint of all) {
      if (hint.variable !== undefined) this.#byVariable.add(hint.variable, hint);
      this.#byPlace.add(keyOf(hint.secret, hint), hint);
      this.#bySecret.add(hint.secret, hint);
    }
  }

  /** What a variable can stand for. */
  ofVariable(name: string): readonly WorkflowHint[] {
    return this.#byVariable.of(name);
  }

  /** What a secret is that is named at a place. */
  ofSecretAt(name: string, place: Place): readonly WorkflowHint[] {
    return this.#byPlace.of(keyOf(name, place));
  }

  /** What a secret can be, wherever it is named. */
  ofSecret(name: string): readonly WorkflowHint[] {
    return this.#bySecret.of(name);
  }
}

/** Of the hints that say the same, the first. */
class Meanings {
  readonly #found = new Map<string, Map<string, WorkflowHint>>();

  add(key: string, hint: WorkflowHint): void {
    const known = this.#found.get(key) ?? new Map<string, WorkflowHint>();
    this.#found.set(key, known);
    const meaning = `${hint.secret} ${environmentKey(hint.environment)}`;
    if (!known.has(meaning)) known.set(meaning, hint);
  }

  of(key: string): readonly WorkflowHint[] {
    return [...(this.#found.get(key)?.values() ?? [])];
  }
}

function keyOf(secret: string, { file, line }: Place): string {
  return JSON.stringify([secret, file, line]);
}
