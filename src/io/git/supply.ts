import { checkoutObjects } from './checkout.js';
import { hasTrees, presentObjects } from './objects.js';
import { OwnRepository } from './own-repository.js';
import { GitError, type GitProcess } from './process.js';
import { GitRemote, PATIENCE, type Patience, type Remote } from './remote.js';
import { RemoteError } from './remote-error.js';
import { type CommitsObtained, type CommitsWanted, namesOf, settleCommits } from './settle.js';

export interface SupplyOptions {
  /** A folder in the checkout whose objects are used as far as they go; `undefined` if there is none. */
  readonly checkout: string | undefined;
  readonly remote: Remote;
  /** The folder in which the repository of our own is made: `RUNNER_TEMP`, or the system's one. */
  readonly temporary: string;
  readonly env: NodeJS.ProcessEnv;
  readonly patience?: Patience;
}

/**
 * The commits, trees and contents that a checkout lacks. They come into a bare repository of our own, which borrows the
 * checkout's objects and never touches it. Objects go by their full names; any other name fails with a `GitError`.
 */
export class GitSupply {
  readonly #repository: OwnRepository;
  readonly #remote: GitRemote;

  private constructor(options: SupplyOptions, repository: OwnRepository) {
    this.#repository = repository;
    this.#remote = new GitRemote(repository, options.env, options.remote, options.patience ?? PATIENCE);
  }

  /** `oid`: the full name of any object of the repository. No request is made yet. `close` it in any case. */
  static async open(options: SupplyOptions, oid: string): Promise<GitSupply> {
    checkNames([oid]);
    const { checkout, temporary, env } = options;
    const objects = checkout === undefined ? undefined : await checkoutObjects(checkout, env);
    const repository = await OwnRepository.create(temporary, env, oid, objects);
    try {
      return new GitSupply(options, repository);
    } catch (error) {
      repository.close();
      throw error;
    }
  }

  /**
   * Git in the repository in which all that was obtained can be read. It has neither work tree, index nor branches. A
   * `cat-file --batch` that is running sees what `obtain` brings later.
   */
  get process(): GitProcess {
    return this.#repository.process;
  }

  /**
   * Fetches what it takes to know `base..head`, the merge base, and the folders of all commits in question, if it is not
   * here yet. Fails with a `RemoteError` if `head` cannot be had. Nothing may be reading meanwhile.
   */
  async commits(wanted: CommitsWanted): Promise<CommitsObtained> {
    checkNames(namesOf(wanted));
    if (this.#repository.borrows) {
      const obtained = await this.#withCheckout(wanted);
      if (obtained) return obtained;
      this.#repository.reset();
    }
    return settleCommits(this.#repository, this.#remote, wanted);
  }

  /** Fetches those of the named contents and trees that are not here yet. Gives those that could not be had. */
  async obtain(oids: readonly string[]): Promise<ReadonlySet<string>> {
    checkNames(oids);
    const lacking = await this.#lacking([...new Set(oids)]);
    if (lacking.length === 0) return new Set();
    await this.#remote.fetchObjects(lacking);
    return new Set(await this.#lacking(lacking));
  }

  /** The commit to which a ref of the remote points: `refs/heads/main`, `HEAD`. `undefined` if there is no such ref. */
  tip(ref: string): Promise<string | undefined> {
    return this.#remote.tip(ref);
  }

  /** Removes the repository of our own. */
  close(): void {
    this.#repository.close();
  }

  /** `undefined` if the checkout is of no use: a commit is there without what belongs to it, and git goes by commits. */
  async #withCheckout(wanted: CommitsWanted): Promise<CommitsObtained | undefined> {
    try {
      const obtained = await settleCommits(this.#repository, this.#remote, wanted);
      if (obtained.failure && isOfTheCheckout(obtained.failure)) return undefined;
      const whole = !this.#repository.borrowsFromPartial || (await this.#hasTrees(wanted, obtained));
      return whole ? obtained : undefined;
    } catch (error) {
      if (isOfTheCheckout(error)) return undefined;
      throw error;
    }
  }

  async #hasTrees(wanted: CommitsWanted, { missing }: CommitsObtained): Promise<boolean> {
    const { head, base } = wanted;
    const here = namesOf(wanted).filter((oid) => !missing.includes(oid));
    if (!(await hasTrees(this.process, ['--no-walk', ...here]))) return false;
    if (base === undefined || !here.includes(base)) return true;
    return hasTrees(this.process, ['--boundary', head, `^${base}`]);
  }

  async #lacking(oids: readonly string[]): Promise<readonly string[]> {
    const present = await presentObjects(this.process, oids);
    return oids.filter((oid) => !present.has(oid));
  }
}

/** A failure that no remote explains; git stumbles over what is damaged here. */
function isOfTheCheckout(error: unknown): boolean {
  return error instanceof GitError && (!(error instanceof RemoteError) || error.failure === 'other');
}

/** A name that begins with `-` would be an option, and a branch can be anything tomorrow. */
function checkNames(oids: readonly string[]): void {
  const wrong = oids.find((oid) => !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(oid));
  if (wrong !== undefined) throw new GitError('fetch', 'a commit or content must be given by its full name');
}
