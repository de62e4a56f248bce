import type { ConfigNode } from '../../core/document.js';

/** A job’s environment, which may have secrets of its own; without a name if an expression chooses it. */
export interface Environment {
  readonly name: string | undefined;
}

/** The same for the same environment: GitHub does not tell `Production` from `production`. */
export function environmentKey(environment: Environment | undefined): string {
  return JSON.stringify(environment && [environment.name?.toLowerCase()]) ?? '';
}

/**
 * The environments of the jobs that a node is in. Two are enough to see that there is more than one; without such a limit, a file full
 * of aliases would mean as many hints as jobs times variables.
 */
export class Placed {
  readonly #nodes = new Map<ConfigNode, Map<string, Environment | undefined>>();

  add(node: ConfigNode | undefined, environments: Iterable<Environment | undefined>): void {
    if (node === undefined) return;
    const known = this.#nodes.get(node) ?? new Map<string, Environment | undefined>();
    this.#nodes.set(node, known);
    for (const one of environments) {
      const key = environmentKey(one);
      if (known.size < 2 && !known.has(key)) known.set(key, one);
    }
  }

  *[Symbol.iterator](): IterableIterator<readonly [ConfigNode, readonly (Environment | undefined)[]]> {
    for (const [node, environments] of this.#nodes) yield [node, [...environments.values()]];
  }
}
