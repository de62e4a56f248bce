import { createHmac, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { Unanswered } from '../core/inspection.js';
import type { StoreTools } from '../core/tools.js';

const KEY = /^[0-9a-f]{64}\n$/;

const nameOf = (): string => join(homedir(), '.config/mcp-rekey/marks.key');

/**
 * `StoreTools.mark`: HMAC-SHA256 under a key of this user's. A plain hash would let whoever reads a journal try passwords, and so would a salt that
 * is committed. If the key is lost, all marks are other ones: then the values themselves are asked about.
 */
export function marking(file = nameOf()): StoreTools['mark'] {
  let key: string | undefined;
  return async (value, about) => {
    key ??= keyIn(file);
    return markOf(key, about, value.revealTo('here:marks'));
  };
}

/** 128 bits of it: more than enough to tell values apart. */
export function markOf(key: string, about: string, value: string): string {
  return createHmac('sha256', key)
    .update(JSON.stringify([about, value]))
    .digest('hex')
    .slice(0, 32);
}

function keyIn(file: string): string {
  try {
    if (statSync(file, { throwIfNoEntry: false }) === undefined) make(file);
    const { mode } = statSync(file);
    if (process.platform !== 'win32' && (mode & 0o077) !== 0)
      throw new Unanswered('incomplete', `${file} can be read by others: chmod 600 it`);
    const text = readFileSync(file, 'latin1');
    if (!KEY.test(text)) throw new Unanswered('incomplete', `${file} holds no key of marks: remove it`);
    return text.trim();
  } catch (error) {
    if (error instanceof Unanswered) throw error;
    throw new Unanswered('incomplete', `${file}: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}`);
  }
}

/** Whole or not at all, and only one of those who make it at the same time does. */
function make(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const own = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    writeFileSync(own, `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o600 });
    linkSync(own, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(own, { force: true });
  }
}
