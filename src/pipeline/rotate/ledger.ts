import { Unanswered } from '../../core/inspection.js';
import type { Flight, History } from '../../core/rotation/flight.js';
import type { JournalStore } from '../../core/rotation/forge.js';
import { historyOf } from '../../core/rotation/history.js';
import {
  type Entry,
  type Journal,
  type JournalEvent,
  journalLines,
  parseJournal,
} from '../../core/rotation/journal.js';

/** Another run has written about the same rotation since this one has read about it. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

interface Waiting {
  readonly rotation: string;
  readonly events: readonly JournalEvent[];
  /** How many entries there were about it when whoever waits decided. */
  readonly seen: number;
  resolve(): void;
  reject(error: unknown): void;
}

/** So often a journal that others write too is read anew for one and the same entries. */
const TRIES = 8;

/**
 * The journal while a run goes on. Rotations that go on at the same time share one commit: what they write while another one is under way waits for
 * the next. Whoever writes goes by what it has read: if somebody else has written about the same rotation since, it is told, and nothing is written.
 */
export class Ledger {
  readonly #store: JournalStore;
  readonly #now: () => Date;
  #version: string;
  #journal: Journal;
  #queue: Waiting[] = [];
  #isWriting = false;

  private constructor(
    store: JournalStore,
    now: () => Date,
    { text, version }: { readonly text: string; readonly version: string },
  ) {
    this.#store = store;
    this.#now = now;
    this.#version = version;
    this.#journal = parseJournal(text);
  }

  /** Throws `BrokenJournal`, or `Unanswered` if the journal cannot be read. */
  static async open(store: JournalStore, now: () => Date): Promise<Ledger> {
    return new Ledger(store, now, await store.read());
  }

  get entries(): readonly Entry[] {
    return this.#journal.entries;
  }

  history(name: string): History {
    return historyOf(this.#journal.entries, name);
  }

  /** The rotation of that name that is on its way; with an id, that one, even if it is over. */
  flight(name: string, id?: string): Flight | undefined {
    const { flight, last } = this.history(name);
    return id === undefined || last?.id !== id ? flight : last;
  }

  /**
   * Writes about a rotation, all of it or nothing. It is there when this returns. `id`: `name/ULID`; `count`: how many entries about that name
   * whoever writes has gone by. Throws `Overtaken` if there are others by now, or `Unanswered` if nobody knows whether it is there.
   */
  async write(
    { id: rotation, count: seen }: Pick<Flight, 'id' | 'count'>,
    ...events: readonly JournalEvent[]
  ): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#queue.push({ rotation, events, seen, resolve, reject });
      if (!this.#isWriting) void this.#drain();
    });
  }

  async #drain(): Promise<void> {
    this.#isWriting = true;
    while (this.#queue.length > 0) {
      const batch = this.#queue;
      this.#queue = [];
      try {
        await this.#append(batch);
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    // At once: whoever writes next finds nobody at work.
    this.#isWriting = false;
  }

  async #append(batch: readonly Waiting[]): Promise<void> {
    let open = batch;
    for (let tries = 0; tries < TRIES; tries++) {
      open = this.#stillRight(open);
      if (open.length === 0) return;
      const entries = open.flatMap(({ rotation, events }) =>
        events.map((what) => ({ at: this.#now(), rotation, what })),
      );
      const { text, head } = journalLines(entries, this.#journal.head);
      const change = await this.#store.append(text, this.#version, headline(open));
      if (change.answer === 'done') {
        this.#version = change.version;
        this.#journal = { entries: [...this.#journal.entries, ...entries], head };
        for (const { resolve } of open) resolve();
        return;
      }
      await this.#reread();
    }
    throw new Unanswered('unreachable', 'others write to the journal all the time');
  }

  /** Whoever was overtaken is told, and the others go on. */
  #stillRight(batch: readonly Waiting[]): readonly Waiting[] {
    return batch.filter(({ rotation, seen, reject }) => {
      const isRight = this.#count(nameOf(rotation)) === seen;
      if (!isRight) reject(new Overtaken(rotation));
      return isRight;
    });
  }

  async #reread(): Promise<void> {
    const { text, version } = await this.#store.read();
    this.#journal = parseJournal(text);
    this.#version = version;
  }

  #count(name: string): number {
    return this.#journal.entries.filter(({ rotation }) => nameOf(rotation) === name).length;
  }
}

/** The rotation's name in its id. */
export function nameOf(rotation: string): string {
  return rotation.slice(0, rotation.lastIndexOf('/'));
}

function headline(batch: readonly Waiting[]): string {
  const [first, ...others] = batch;
  const said = `${nameOf(first!.rotation)}: ${first!.events.at(-1)!.event}`;
  return others.length === 0 ? said : `${said}, and ${others.length} more`;
}
