import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { CheckoutObjects } from './checkout.js';
import { GitProcess } from './process.js';

const REFS = 'refs/rekey/';

/**
 * A bare repository of our own in a temporary folder, so that nothing is ever written into the user's, nor done because
 * its configuration says so. It borrows the objects of a checkout, and can see no less of the history than that one.
 */
export class OwnRepository {
  /** Only this user can enter it. */
  readonly folder: string;
  /** Git in this repository, which does not know of any remote: what is missing is missing at once. */
  readonly process: GitProcess;
  readonly #env: NodeJS.ProcessEnv;
  #borrowed: readonly string[] = [];

  private constructor(parent: string, env: NodeJS.ProcessEnv) {
    this.folder = mkdtempSync(join(realpathSync(parent), 'mcp-rekey-'));
    this.#env = env;
    this.process = this.withVariables({});
  }

  /** `oid`: the full name of any object that it is to hold, which shows the kind of names. */
  static async create(
    parent: string,
    env: NodeJS.ProcessEnv,
    oid: string,
    checkout: CheckoutObjects | undefined,
  ): Promise<OwnRepository> {
    const repository = new OwnRepository(parent, env);
    try {
      const format = oid.length === 64 ? ['--object-format=sha256'] : [];
      await repository.process.run(['init', '--quiet', '--bare', '--template=', ...format]);
      if (checkout) repository.#borrow(checkout);
    } catch (error) {
      repository.close();
      throw error;
    }
    return repository;
  }

  /** Commits whose parents are left out here. */
  get cuts(): ReadonlySet<string> {
    const path = join(this.folder, 'shallow');
    const text = existsSync(path) ? readFileSync(path, 'latin1') : '';
    return new Set(text.split('\n').filter((oid) => oid !== ''));
  }

  /** Whether objects of a checkout are used. */
  get borrows(): boolean {
    return this.#borrowed.length > 0;
  }

  /** Whether the checkout was made with a filter: then its commits can be there without all that they hold. */
  get borrowsFromPartial(): boolean {
    return this.#borrowed.some((folder) => packsOf(folder).some((name) => name.endsWith('.promisor')));
  }

  /** The ref that holds a commit, so that a fetch can tell the server what is here already. */
  ref(oid: string): string {
    return REFS + oid;
  }

  async hold(oids: readonly string[]): Promise<void> {
    const input = oids.map((oid) => `update ${this.ref(oid)} ${oid}\n`).join('');
    await this.process.run(['update-ref', '--stdin'], { input });
  }

  /** Git in this repository with more variables: those for a remote. */
  withVariables(variables: NodeJS.ProcessEnv): GitProcess {
    return new GitProcess(this.folder, this.#env, { ...variables, GIT_DIR: this.folder });
  }

  /** Forgets the checkout and all that was fetched. */
  reset(): void {
    this.#borrowed = [];
    for (const path of ['objects', 'refs', 'packed-refs', 'shallow'])
      rmSync(join(this.folder, path), { recursive: true, force: true });
    for (const path of ['objects', 'refs']) mkdirSync(join(this.folder, path));
  }

  /** Removes it. */
  close(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }

  #borrow({ folders, shallow }: CheckoutObjects): void {
    this.#borrowed = folders;
    mkdirSync(join(this.folder, 'objects/info'), { recursive: true });
    writeFileSync(join(this.folder, 'objects/info/alternates'), `${folders.map(quoted).join('\n')}\n`);
    if (shallow) writeFileSync(join(this.folder, 'shallow'), shallow);
  }
}

/** A line of `objects/info/alternates`; as in C, if it could be taken for something else. */
function quoted(path: string): string {
  if (!/^["#]|[\n\\]/.test(path)) return path;
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

function packsOf(objects: string): readonly string[] {
  try {
    return readdirSync(join(objects, 'pack'));
  } catch {
    return [];
  }
}
