import type { CoverageCount } from '../core/coverage.js';
import { pathKey } from '../core/file-path.js';
import type { FileVersion, Revisions } from '../core/revisions.js';
import type { FilePath, ReadResult } from '../core/source.js';
import type { Candidate, Why } from './candidates.js';
import type { IsKnown } from './collect.js';
import { isNeverConfig, speaksOfMcp, TERMS } from './content.js';
import type { WorkFile } from './end-states.js';
import { type Examination, type Examiner, NOTHING_FOUND } from './examine.js';

/** What versions of files are examined with. */
export interface Workshop {
  readonly examiner: Examiner;
  readonly isKnown: IsKnown;
  /** Whether the policy leaves a path out. */
  readonly isIgnored: (path: string) => boolean;
  readonly coverage: CoverageCount;
}

/** Whether a file can be a config at all, as far as its name tells. */
export function isPossible(path: string, prefix: string, isKnown: IsKnown): boolean {
  return !isNeverConfig(path) || isKnown(prefix + path) === 'dedicated';
}

/** Reads a file whatever it holds, or only if it speaks of MCP. */
type Read = (whatever: boolean) => Promise<ReadResult | undefined>;

/** Reads in flight at once: git answers one while others are examined. */
const AT_ONCE = 32;

/** Examines versions of files: each content at each path once, however many commits have it. */
export class Versions {
  readonly #revisions: Revisions;
  readonly #workshop: Workshop;
  /** Paths of links that lead to a path. */
  readonly #linked: ReadonlyMap<string, readonly string[]>;
  readonly #examined = new Map<string, Promise<Examination>>();

  constructor(
    revisions: Revisions,
    workshop: Workshop,
    linked: ReadonlyMap<string, readonly string[]> = new Map(),
  ) {
    this.#revisions = revisions;
    this.#workshop = workshop;
    this.#linked = linked;
  }

  /** Examines all of them, several at once; `done` is told after each how many there have been. */
  async examineAll(versions: readonly FileVersion[], done: (count: number) => void): Promise<void> {
    let next = 0;
    let finished = 0;
    const work = async (): Promise<void> => {
      for (let at = next++; at < versions.length; at = next++) {
        await this.examine(versions[at]!);
        done(++finished);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }

  examine(version: FileVersion): Promise<Examination> {
    const key = `${version.oid}\0${pathKey(version)}`;
    const read: Read = (whatever) =>
      whatever ? this.#revisions.read(version) : this.#revisions.readIfHolds(version, TERMS.words);
    const known = this.#examined.get(key) ?? this.#examine(version, true, read);
    this.#examined.set(key, known);
    return known;
  }

  /** A file in a state that git does not have, read from elsewhere. */
  examineFile(file: WorkFile, read: () => Promise<ReadResult>): Promise<Examination> {
    const readWork: Read = async (whatever) => {
      const result = await read();
      const speaks = !('text' in result) || TERMS.words.some((word) => result.text.includes(word));
      return whatever || speaks ? result : undefined;
    };
    return this.#examine({ ...file, kind: 'file' }, file.isTracked, readWork);
  }

  async #examine(
    version: FilePath & Pick<FileVersion, 'kind'>,
    isTracked: boolean,
    read: Read,
  ): Promise<Examination> {
    const { coverage, examiner, isIgnored, isKnown } = this.#workshop;
    const { path, bytes } = version;
    const { prefix } = this.#revisions;
    const aliases = this.#linked.get(pathKey(version)) ?? [];
    const aliasHostPaths = aliases.map((alias) => prefix + alias);
    const answers = [prefix + path, ...aliasHostPaths].map(isKnown);
    const dedicated = answers.includes('dedicated');
    if (version.kind === 'submodule') coverage.skip('submodule', path);
    if (version.kind !== 'file') return NOTHING_FOUND;
    if (isNeverConfig(path) && !dedicated && aliases.length === 0) return NOTHING_FOUND;
    if (isIgnored(path)) {
      coverage.skip('ignored-path', path);
      return NOTHING_FOUND;
    }
    const result = await read(dedicated);
    if (result === undefined || !('skipped' in result)) coverage.searched++;
    if (result === undefined) return NOTHING_FOUND;
    const why = dedicated ? 'dedicated' : whyOf(result, answers.includes('shared'));
    if (why === undefined) {
      if ('chunks' in result) coverage.skip('not-searched', path);
      else if ('skipped' in result) coverage.skip(result.skipped, path);
      return NOTHING_FOUND;
    }
    const candidate: Candidate = {
      path,
      ...(bytes && { bytes }),
      hostPath: prefix + path,
      aliases,
      aliasHostPaths,
      why,
      isTracked,
    };
    coverage.candidates++;
    if ('skipped' in result) coverage.skip(result.skipped, path);
    else coverage.read++;
    return examiner.examine(candidate, { prefix, coverage, read: async () => result });
  }
}

/** Why a file is a candidate whose path alone does not make it one. */
function whyOf(result: ReadResult, shared: boolean): Why | undefined {
  if (!('text' in result)) return undefined;
  if (shared) return 'shared';
  return speaksOfMcp(result.text) ? 'content' : undefined;
}
