import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PinReader } from '../../../src/core/rotation/pins.js';
import { readerOf } from '../../../src/pipeline/rotate/references.js';
import type { Location } from '../../../src/stores/store.js';
import { vault as store } from '../../../src/stores/vault.js';
import { Desk } from '../../stores/desk.js';
import { ageFile } from '../../stores/stand-ins/age-file.js';
import { github } from '../../stores/stand-ins/github.js';
import type { StandIn } from '../../stores/stand-ins/stand-in.js';
import { vault } from '../../stores/stand-ins/vault.js';

/** A store that keeps what is in use. */
export interface Keeper {
  /** Of the policy's `stores`. */
  readonly entry: Readonly<Record<string, string>>;
  /** Variables that it is asked with. */
  readonly env: Readonly<Record<string, string>>;
  readonly location: Location;
  readonly standIn: StandIn;
  /** Where it is asked; `undefined` for files. */
  readonly at: string | undefined;
  /** Whether nobody can read a value there. */
  readonly isWriteOnly: boolean;
  /** How a file names one of its versions, which are counted from 1; `undefined` if it has none. */
  readonly pins: PinReader | undefined;
  /** Writes such a reference. */
  refer?(version: string): string;
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
      at: 'https://api.github.com/',
      isWriteOnly: true,
      pins: undefined,
    };
  },
  'age-file': async (folder: string): Promise<Keeper> => {
    const standIn = await ageFile(new Table(folder));
    return {
      entry: { name: 'kept', store: 'age-file' },
      env: standIn.env,
      location: standIn.locate('MCP_TOKEN'),
      standIn,
      at: undefined,
      isWriteOnly: false,
      pins: undefined,
    };
  },
  vault: async (): Promise<Keeper> => {
    const standIn = vault();
    const location = standIn.locate('MCP_TOKEN');
    return {
      entry: { name: 'kept', store: 'vault', ...standIn.options },
      env: standIn.env,
      location,
      standIn,
      at: `${standIn.options['address']}/`,
      isWriteOnly: false,
      pins: readerOf({
        ...{ name: 'kept', store, location, template: '{token}', except: [] },
        options: standIn.options as never,
      }),

      refer: (version) => store.refer!({ ...location, version }),
    };
  },
};
