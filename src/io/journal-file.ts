import { isUtf8 } from 'node:buffer';
import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Unanswered } from '../core/inspection.js';
import type { JournalStore } from '../core/rotation/forge.js';
import { codeOf } from './failure.js';
import { Locked, locked } from './file-lock.js';

/** Behind the name of the journal: what is about to take its place. */
const LEFT = /^[0-9a-f]{12}\.new$/;

/** A journal in a file that only its owner reads. Its version says what is in it. */
export class JournalFile implements JournalStore {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  async read(): Promise<{ readonly text: string; readonly version: string }> {
    return told(async () => this.#read());
  }

  /** Whole or not at all: half a line would be a journal that somebody has tampered with. */
  async append(lines: string, version: string): Promise<Awaited<ReturnType<JournalStore['append']>>> {
    return told(async () => {
      mkdirSync(dirname(this.#file), { recursive: true, mode: 0o700 });
      return locked(this.#file, (held) => {
        const present = this.#read();
        if (present.version !== version) return { answer: 'changed' };
        const text = present.text + lines;
        this.#replace(text, held);
        return { answer: 'done', version: versionOf(text) };
      });
    });
  }

  #read(): { readonly text: string; readonly version: string } {
    const stats = lstatSync(this.#file, { throwIfNoEntry: false });
    if (stats === undefined) return { text: '', version: versionOf('') };
    if (!stats.isFile()) throw new Unanswered('refused', 'the journal is no plain file');
    const bytes = readFileSync(this.#file);
    if (!isUtf8(bytes)) throw new Unanswered('refused', 'the journal is no text in UTF-8');
    const text = bytes.toString();
    return { text, version: versionOf(text) };
  }

  /** What a run has left that was killed while it wrote. Whoever still writes without the lock does not come to its end. */
  #sweep(): void {
    const folder = dirname(this.#file);
    const own = `${basename(this.#file)}.`;
    for (const name of readdirSync(folder)) {
      if (name.startsWith(own) && LEFT.test(name.slice(own.length)))
        rmSync(join(folder, name), { force: true });
    }
  }

  #replace(text: string, held: () => void): void {
    this.#sweep();
    const temporary = `${this.#file}.${randomBytes(6).toString('hex')}.new`;
    try {
      const file = openSync(temporary, 'wx', 0o600);
      try {
        writeFileSync(file, text);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      held();
      renameSync(temporary, this.#file);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
    syncFolder(dirname(this.#file));
  }
}

/** Without that a machine that loses its power can lose the new name too. Windows opens no folders. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

function versionOf(text: string): string {
  return text === '' ? '' : createHash('sha256').update(text).digest('hex');
}

async function told<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Unanswered) throw error;
    if (error instanceof Locked)
      throw new Unanswered('unreachable', 'somebody else keeps the journal locked');
    throw new Unanswered('refused', `the file of the journal cannot be used (${codeOf(error)})`);
  }
}
