import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** The lock of a program that was killed is in the way for as long. Milliseconds. */
const STALE = 10_000;

/** A writer holds it for milliseconds: how often, and after how many of them, somebody else looks again. */
const TRIES = 60;
const PAUSE = 30;

/** Whoever takes a lock that somebody left behind has one of its own, so that nobody takes away a new one. */
const TAKING = '.taking';

/** Somebody else holds the lock, and goes on holding it. */
export class Locked extends Error {
  override readonly name = 'Locked';
}

/**
 * Does something while nobody else does by the same lock, in whatever process: by a file beside it that only one can make. `held` tells, right
 * before a change, whether the lock is still ours: a machine may have slept since. Throws `Locked`.
 */
export async function locked<Result>(
  file: string,
  act: (held: () => void) => Result,
  tries = TRIES,
): Promise<Result> {
  const lock = `${file}.lock`;
  const own = randomBytes(8).toString('hex');
  for (let left = tries; !taken(lock, own); left--) {
    removeStale(lock);
    if (left <= 0) throw new Locked();
    await sleep(PAUSE);
  }
  try {
    return act(() => {
      if (holderOf(lock) !== own) throw new Locked();
    });
  } finally {
    if (holderOf(lock) === own) rmSync(lock, { force: true });
  }
}

function taken(lock: string, own: string): boolean {
  try {
    writeFileSync(lock, own, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function removeStale(lock: string): void {
  if (!isStale(lock)) return;
  // Somebody was killed just here.
  if (isStale(lock + TAKING)) rmSync(lock + TAKING, { force: true });
  if (!taken(lock + TAKING, '')) return;
  try {
    // Another may have taken it away and made a new one by now.
    if (isStale(lock)) rmSync(lock, { force: true });
  } finally {
    rmSync(lock + TAKING, { force: true });
  }
}

function isStale(lock: string): boolean {
  const stats = statSync(lock, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs > STALE;
}

function holderOf(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return undefined;
  }
}
