import { createHash } from 'node:crypto';
import { z } from 'zod';

const instant = z.iso.datetime().transform((text) => new Date(text));

/**
 * What is written down of a rotation. Never a value, nor anything that is made from one. Keys are the provider's ids, targets are what
 * `targetName` calls them, versions what their store calls them.
 */
const Event = z.discriminatedUnion('event', [
  /** An attempt is about to mint. `old`: what it replaces. `before`: what each target held. Nobody else touches it until `lease`. */
  z.object({
    event: z.literal('intent'),
    label: z.string(),
    /** Whose credential it is (`accountMark`); absent in journals from before that was written down. */
    account: z.string().exactOptional(),
    old: z.string().nullable(),
    /** When that one was made, as far as anybody knows. */
    oldMintedAt: instant.exactOptional(),
    before: z.record(z.string(), z.string()),
    /** Ids of the keys that were there, if the provider shows no labels. */
    keys: z.array(z.string()),
    /** How each target takes a new value into use. */
    staging: z.record(z.string(), z.enum(['native', 'pinned', 'none'])),
    lease: instant,
    runner: z.string(),
    reason: z.string(),
  }),
  /** `on`: when, if that was not just now. */
  z.object({ event: z.literal('minted'), key: z.string(), on: instant.exactOptional() }),
  /** A person has made it, and has given its value; with the same key, once more, for the run that had it has died. Nobody else touches it until `lease`. */
  z.object({ event: z.literal('handed-in'), key: z.string(), lease: instant, runner: z.string() }),
  z.object({ event: z.literal('tested') }),
  z.object({ event: z.literal('storing'), target: z.string() }),
  /** The store has said that it took it. `notice`: what went wrong beside that. */
  z.object({
    event: z.literal('stored'),
    target: z.string(),
    version: z.string().nullable(),
    notice: z.string().exactOptional(),
  }),
  /** The store has said that it does not take it, and why. */
  z.object({ event: z.literal('unstored'), target: z.string(), why: z.string() }),
  /** Somebody has looked: this is what the target holds now, and it is ours. */
  z.object({ event: z.literal('read'), target: z.string(), mark: z.string() }),
  /** Whoever reads the target was started again by a command of the policy. `failure`: how that failed, in words that follow "it". */
  z.object({ event: z.literal('restarted'), target: z.string(), failure: z.string().exactOptional() }),
  /** The attempt came to nothing, and why; its key, if there is one, is an orphan of its own. */
  z.object({ event: z.literal('failed'), why: z.string() }),
  /** A key of ours that nobody is to use, and when it may go: at once, or as late as the one that is replaced. */
  z.object({ event: z.literal('orphan'), key: z.string(), when: z.enum(['now', 'grace']) }),
  z.object({
    event: z.literal('proposed'),
    /** Whether it brings the old one back. */
    isBack: z.boolean(),
    repository: z.string(),
    number: z.number(),
    url: z.string(),
  }),
  /** `mark`: what it holds now, where that is another version than the one that was meant, with the same value in it. */
  z.object({ event: z.literal('promoted'), target: z.string(), mark: z.string().exactOptional() }),
  z.object({ event: z.literal('demoted'), target: z.string(), mark: z.string().exactOptional() }),
  /** From here on whoever starts gets the new one. */
  z.object({ event: z.literal('deployed'), on: instant }),
  z.object({ event: z.literal('verifying'), by: z.string() }),
  z.object({ event: z.literal('seen'), on: instant, by: z.string() }),
  z.object({ event: z.literal('revoking'), key: z.string() }),
  /** `by`: who says that it was done by hand. */
  z.object({
    event: z.literal('revoked'),
    key: z.string(),
    how: z.enum(['revoked', 'gone', 'by hand']),
    by: z.string().exactOptional(),
  }),
  /** How it is known that nobody gets in with it: it was tried, the provider lists it no more, or nobody could tell. */
  z.object({ event: z.literal('refused'), key: z.string(), proof: z.enum(['tried', 'by-id', 'unproved']) }),
  /** Nothing comes of it: the old one stays, and the new one goes. */
  z.object({ event: z.literal('aborting'), why: z.string() }),
  /** Somebody wants the old one back. */
  z.object({ event: z.literal('rollback') }),
  /** A person has to look; nothing is done until one says `rotate resume`. */
  z.object({ event: z.literal('needs-human'), why: z.string() }),
  z.object({ event: z.literal('resumed') }),
  z.object({ event: z.literal('ended'), as: z.enum(['done', 'aborted', 'rolled back']) }),
  /** Nothing is done about it until somebody says `rotate resume`. */
  z.object({ event: z.literal('paused'), why: z.string() }),
  /** Somebody says which key the targets hold: the first one was made by somebody else, or nobody knows any more. In a rotation on its way, that key takes the place of the attempt’s. */
  z.object({
    event: z.literal('adopted'),
    key: z.string(),
    account: z.string().exactOptional(),
    marks: z.record(z.string(), z.string()),
  }),
]);

export type JournalEvent = z.output<typeof Event>;

export interface Entry {
  /** UTC, by the clock of whoever wrote it. */
  readonly at: Date;
  /** `name/ULID`. */
  readonly rotation: string;
  readonly what: JournalEvent;
}

const Line = z.object({
  v: z.literal(1),
  at: instant,
  rotation: z.string().regex(/^[a-z0-9-]+\/[0-9A-Z]{26}$/),
  what: Event,
  prev: z.string(),
  hash: z.string(),
});

/** The chain's beginning. */
const GENESIS = '0'.repeat(64);

export interface Journal {
  readonly entries: readonly Entry[];
  /** Hash of the last line. */
  readonly head: string;
}

/** A journal of which a line is missing, changed or no line of a journal. */
export class BrokenJournal extends Error {
  override readonly name = 'BrokenJournal';

  constructor(line: number, what: string) {
    super(`line ${line} of the journal ${what}`);
  }
}

/** Reads all lines and checks their chain. Throws `BrokenJournal`. */
export function parseJournal(text: string): Journal {
  const entries: Entry[] = [];
  let head = GENESIS;
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new BrokenJournal(lines.length + 1, 'has no end');
  for (const [index, line] of lines.entries()) {
    const { at, rotation, what, prev, hash } = parseLine(line, index + 1);
    if (prev !== head) throw new BrokenJournal(index + 1, 'does not follow from the one before it');
    if (hash !== hashOf(line)) throw new BrokenJournal(index + 1, 'was changed after it was written');
    entries.push({ at, rotation, what });
    head = hash;
  }
  return { entries, head };
}

/** The entries in some lines, whatever stands before them. Throws `BrokenJournal`. */
export function readLines(lines: string): readonly Entry[] {
  return lines
    .split('\n')
    .slice(0, -1)
    .map((line, index) => {
      const { at, rotation, what } = parseLine(line, index + 1);
      return { at, rotation, what };
    });
}

/** The lines of entries that come behind `head`. */
export function journalLines(
  entries: readonly Entry[],
  head: string,
): { readonly text: string; readonly head: string } {
  let last = head === '' ? GENESIS : head;
  const lines = entries.map(({ at, rotation, what }) => {
    const open = JSON.stringify({ v: 1, at, rotation, what, prev: last });
    last = digest(open);
    return `${open.slice(0, -1)},"hash":"${last}"}\n`;
  });
  return { text: lines.join(''), head: last };
}

function parseLine(line: string, number: number): z.output<typeof Line> {
  try {
    return Line.parse(JSON.parse(line));
  } catch {
    throw new BrokenJournal(number, 'is none that this version writes');
  }
}

/** Of the line without its own hash, which stands last. */
function hashOf(line: string): string {
  return digest(`${line.slice(0, line.lastIndexOf(',"hash":'))}}`);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
