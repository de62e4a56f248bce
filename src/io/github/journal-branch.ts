import { Unanswered } from '../../core/inspection.js';
import type { JournalStore } from '../../core/rotation/forge.js';
import type { GitHub, Repository } from './client.js';
import { GitHubError, mayHaveHappened } from './error.js';
import { answered, repositoryOf } from './forge-answers.js';
import { commitOn, headOf } from './forge-commits.js';
import { EXECUTABLE, entriesAt, PLAIN, textOf } from './forge-files.js';
import { tipOf } from './forge-tip.js';
import { expectJournals } from './journal-alone.js';
import { startJournal } from './journal-start.js';
import { ATTEMPTS } from './patience.js';

export interface JournalPlace {
  /** `acme/api` */
  readonly repository: string;
  readonly branch: string;
  readonly path: string;
}

export const JOURNAL_BRANCH = 'mcp-rekey/journal';
export const JOURNAL_PATH = 'journal.jsonl';

type Appended = Awaited<ReturnType<JournalStore['append']>>;

/** A journal on a branch of its own, which shares nothing with the others. Its version is the tip of the branch. */
export class JournalBranch implements JournalStore {
  readonly #github: GitHub;
  readonly #place: JournalPlace;
  readonly #at: Repository;
  /** What was read or written last: what is appended to is sent whole, and need not be read again. */
  #last: { readonly text: string; readonly version: string } | undefined;

  constructor(github: GitHub, place: JournalPlace) {
    this.#github = github;
    this.#place = place;
    this.#at = repositoryOf(place.repository);
  }

  read(): Promise<{ readonly text: string; readonly version: string }> {
    return answered(this.#read());
  }

  append(lines: string, version: string, headline: string): Promise<Appended> {
    return answered(version === '' ? this.#start(lines, headline) : this.#append(lines, version, headline));
  }

  async #read(): Promise<{ readonly text: string; readonly version: string }> {
    const version = (await headOf(this.#github, this.#at, this.#place.branch)) ?? '';
    // GitHub says of what a token may not see that it is not there: only if another branch can be read, there is none.
    if (version === '') await tipOf(this.#github, this.#at);
    const text = version === '' ? '' : await this.#textAt(version);
    if (version !== '' && text === '')
      await expectJournals(this.#github, this.#at, { branch: this.#place.branch, oid: version });
    this.#last = { text, version };
    return this.#last;
  }

  async #textAt(version: string): Promise<string> {
    if (this.#last?.version === version) return this.#last.text;
    const { path } = this.#place;
    const entry = (await entriesAt(this.#github, this.#at, version, [path])).get(path);
    if (entry === undefined) return '';
    const isFile = entry.mode === PLAIN || entry.mode === EXECUTABLE;
    const text = isFile ? await textOf(this.#github, this.#at, entry.oid) : undefined;
    if (text === undefined) throw new Unanswered('unexpected-reply', `${path} is no text file`);
    return text;
  }

  async #start(lines: string, headline: string): Promise<Appended> {
    const { branch, path } = this.#place;
    const version = await startJournal(this.#github, this.#at, { branch, path, text: lines, headline });
    if (version === undefined) return { answer: 'changed' };
    this.#last = { text: lines, version };
    return { answer: 'done', version };
  }

  async #append(lines: string, version: string, headline: string): Promise<Appended> {
    const { branch, path } = this.#place;
    const text = (await this.#textAt(version)) + lines;
    const commit = { branch, head: version, message: headline, files: new Map([[path, text]]) };
    for (let left = ATTEMPTS; ; left--) {
      try {
        const made = await commitOn(this.#github, this.#at, commit);
        this.#last = { text, version: made };
        return { answer: 'done', version: made };
      } catch (error) {
        const isFirst = left === ATTEMPTS;
        if (isFirst && error instanceof GitHubError && error.reason === 'changed')
          return { answer: 'changed' };
        if (!mayHaveHappened(error) && !(error instanceof GitHubError && error.reason === 'changed'))
          throw error;
        const arrived = await this.#arrived(text, version);
        if (arrived !== undefined) return arrived;
        if (left === 1) throw error;
      }
      await this.#github.pause();
    }
  }

  /**
   * What became of lines whose answer got lost; `undefined` if the branch still is what it was. They can be sent again then: GitHub takes only
   * one commit on the same tip. Lines that others have put behind ours are not known to whoever asks, who is told the old version and so reads again.
   */
  async #arrived(text: string, version: string): Promise<Appended | undefined> {
    const head = await headOf(this.#github, this.#at, this.#place.branch);
    if (head === version || head === undefined) return undefined;
    const found = await this.#textAt(head);
    if (!found.startsWith(text)) return { answer: 'changed' };
    const isLast = found === text;
    if (isLast) this.#last = { text, version: head };
    return { answer: 'done', version: isLast ? head : version };
  }
}
