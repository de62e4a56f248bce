import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Location } from '../../../src/stores/store.js';
import { Desk } from '../../stores/desk.js';
import { ageFile } from '../../stores/stand-ins/age-file.js';
import { github } from '../../stores/stand-ins/github.js';
import type { StandIn } from '../../stores/stand-ins/stand-in.js';

/** A store that keeps what is in use. */
export interface Keeper {
  /** Of the policy's `stores`. */
  readonly entry: Readonly<Record<string, string>>;
  /** Variables that it is asked with. */
  readonly env: Readonly<Record<string, string>>;
  readonly location: Location;
  readonly standIn: StandIn;
  /** Whether nobody can read a value there. */
  readonly isWriteOnly: boolean;
}

/** Files of a folder, where others find them too. */
class Files extends Map<string, string> {
  readonly #folder: string;

  constructor(folder: string) {
    super();
    this.#folder = folder;
  }

  override get(path: string): string | undefined {
    const file = join(this.#folder, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  }

  override set(path: string, content: string): this {
    const file = join(this.#folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return this;
  }
}

class Table extends Desk {
  override readonly files: Files;

  constructor(folder: string) {
    super();
    this.files = new Files(folder);
  }
}

export const keepers = {
  github: async (_folder: string, now: () => Date): Promise<Keeper> => {
    const standIn = await github(undefined, now);
    return {
      // Not the token of a journal and of pull requests: this one may do nothing but that.
      entry: { name: 'kept', store: 'github', token: 'env://KILL_STORE' },
      env: { KILL_STORE: standIn.env['MCP_REKEY_GITHUB_TOKEN']! },
      location: standIn.locate('MCP_TOKEN'),
      standIn,
      isWriteOnly: true,
    };
  },
  'age-file': async (folder: string): Promise<Keeper> => {
    const standIn = await ageFile(new Table(folder));
    return {
      entry: { name: 'kept', store: 'age-file' },
      env: standIn.env,
      location: standIn.locate('MCP_TOKEN'),
      standIn,
      isWriteOnly: false,
    };
  },
};
