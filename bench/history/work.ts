import { type ConfigPlace, configPlace, credential } from '../configs.js';
import { edited } from '../edits.js';
import { type BenchFile, monorepo } from '../files.js';
import type { FileChange } from '../import-stream.js';
import type { Random } from '../random.js';
import type { Line } from './line.js';

/** Of 1000 changes of source files. */
const DELETED = 10;
const RENAMED = 5;
/** Of 1000 commits, those that touch an MCP config. */
const ON_CONFIGS = 20;
const BYTES = 5_800;

/** What people do in a commit. */
export class Work {
  readonly #random: Random;
  readonly #files: Iterator<BenchFile, void>;
  readonly #configs = new Map<string, ConfigPlace>();
  readonly #added: number;

  /** `growth`: files that 1000 changes bring, less those that they take away. */
  constructor(random: Random, growth: number, seed: number) {
    this.#random = random;
    this.#added = DELETED + growth;
    this.#files = monorepo(200_000, 200_000 * BYTES, seed);
  }

  isSource(path: string): boolean {
    return !this.#configs.has(path);
  }

  newFiles(count: number): readonly FileChange[] {
    return Array.from({ length: count }, () => this.#newFile());
  }

  /** Changes of one to five files, no path twice. */
  changesOn(line: Line): readonly FileChange[] {
    const onConfigs = this.#random.below(1000) < ON_CONFIGS;
    const changes = onConfigs ? [this.#configChange(line)] : [];
    for (let sources = 1 + this.#random.below(onConfigs ? 4 : 5); sources > 0; sources--) {
      changes.push(...this.#sourceChange(line));
    }
    return [...new Map(changes.map((change) => [change.path, change])).values()].slice(0, 5);
  }

  /** What a person makes of two versions. */
  resolve(path: string, ours: Buffer): Buffer {
    const place = this.#configs.get(path);
    return place ? place.content(credential(this.#random)) : edited(path, ours, this.#random);
  }

  #newFile(): FileChange {
    const { value } = this.#files.next();
    if (!value) throw new Error('there are no more files');
    return value;
  }

  #sourceChange(line: Line): readonly FileChange[] {
    const kind = this.#random.below(1000);
    const path = line.pick(this.#random);
    const content = path === undefined ? undefined : line.get(path);
    if (path === undefined || !content || kind < this.#added) return [this.#newFile()];
    const gone = { path, content: undefined };
    if (kind < this.#added + DELETED) return [gone];
    if (kind < this.#added + DELETED + RENAMED) {
      return [gone, { path: path.replace(/(?=\.\w+$)/, `-${this.#random.hex(3)}`), content }];
    }
    return [{ path, content: edited(path, content, this.#random) }];
  }

  /** A config comes, gets another credential, a reference instead of one, or goes. */
  #configChange(line: Line): FileChange {
    const kind = this.#random.below(10);
    const place = kind < 2 || this.#configs.size === 0 ? this.#newConfig() : this.#anyConfig();
    if (kind === 9 && line.get(place.path)) return { path: place.path, content: undefined };
    const reference = place.content(`\${${place.variable}}`);
    const keeps = kind < 6 || line.get(place.path)?.equals(reference);
    return { path: place.path, content: keeps ? place.content(credential(this.#random)) : reference };
  }

  #newConfig(): ConfigPlace {
    const place = configPlace(this.#configs.size, this.#random);
    this.#configs.set(place.path, place);
    return place;
  }

  #anyConfig(): ConfigPlace {
    return this.#random.pick([...this.#configs.values()]);
  }
}
