import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { type ChangingSession, type Session, StatementRefused } from '../../core/databases.js';
import { Unanswered } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import { LABEL } from './alternation.js';
import { rowsAs } from './database-account.js';
import { mayRun } from './redis-rules.js';

/** A password of a user, of which the server keeps the SHA-256. */
export interface Password {
  readonly id: string;
  readonly label: string | undefined;
  /** Not to be shown: it lets everybody try whether they have guessed a password. */
  readonly hash: string;
  /** Whether the user has it; one of ours may be about to come or to go. */
  readonly isHeld: boolean;
  readonly isLive: boolean;
}

export interface User {
  readonly isOn: boolean;
  /** Whether any password is good. */
  readonly isOpen: boolean;
  readonly passwords: readonly Password[];
}

const List = z.object({ reply: z.array(z.string()) });

interface Listed {
  readonly called: string;
  readonly rules: readonly string[];
}

/** https://redis.io/docs/latest/commands/acl-list/ */
async function listed(session: Session): Promise<readonly Listed[]> {
  const [list] = await rowsAs(List, session.query('ACL LIST'));
  return (list?.reply ?? []).map((line) => {
    const [word, called = '', ...rules] = line.split(' ');
    if (word !== 'user') throw new Unanswered('unexpected-reply', 'a list of no users');
    return { called, rules };
  });
}

/** What the admin has to be able to do; each is a list of commands of which one is enough. */
const COMMANDS = [['acl|setuser'], ['acl|deluser'], ['info'], ['acl|save', 'config|rewrite']] as const;

/** What the admin may not do and would have to; `undefined` if that is nothing, or is said by rules of a kind that is not read here. */
export async function lacking(session: Session, admin: string): Promise<string | undefined> {
  const rules = (await listed(session)).find(({ called }) => called === admin)?.rules;
  // Selectors, of Redis 7: https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/#selectors
  if (rules === undefined || rules.some((rule) => rule.startsWith('('))) return undefined;
  const missing = COMMANDS.filter((some) => !some.some((command) => mayRun(rules, command)));
  if (missing.length === 0) return undefined;
  return `the admin lacks ${missing.map((some) => some.map((command) => `"+${command}"`).join(' or ')).join(', ')}`;
}

/**
 * A user and its passwords; `undefined` if there is none of that name. Passwords have no names, but users do: beside each of ours there is a user
 * that is off and may do nothing, called like the id, with that one password. For a password that somebody else has set, the id is made with the
 * admin credential: of the hash alone, it would let everybody try what they have guessed.
 */
export async function userIn(session: Session, name: string, admin: Secret): Promise<User | undefined> {
  const users = (await listed(session)).map(({ called, rules }) => ({
    called,
    rules,
    hashes: rules.flatMap((rule) => (/^#[0-9a-f]{64}$/.test(rule) ? [rule.slice(1)] : [])),
  }));
  const user = users.find(({ called }) => called === name);
  if (user === undefined) return undefined;
  const isOn = user.rules.includes('on');
  const ours = users.flatMap(({ called, rules, hashes: [hash] }): readonly Password[] => {
    const label = called.startsWith(`${name}@`) ? called.slice(name.length + 1) : '';
    if (hash === undefined || !rules.includes('off') || !LABEL.test(label)) return [];
    const isHeld = user.hashes.includes(hash);
    return [{ id: called, label, hash, isHeld, isLive: isOn && isHeld }];
  });
  const others = user.hashes
    .filter((hash) => ours.every((one) => one.hash !== hash))
    .map((hash): Password => {
      const mark = admin.derive((text) => createHmac('sha256', text).update(hash).digest('hex'));
      return {
        id: `${name}@${mark.publicPart(/^(.{16})/)}`,
        label: undefined,
        hash,
        isHeld: true,
        isLive: isOn,
      };
    });
  return { isOn, isOpen: user.rules.includes('nopass'), passwords: [...others, ...ours] };
}

/**
 * Writes down which users there are, so that a restart changes nothing: in the file that the server reads them from, or in its configuration.
 * https://redis.io/docs/latest/commands/acl-save/, https://redis.io/docs/latest/commands/config-rewrite/
 */
export async function persist(session: ChangingSession): Promise<void> {
  try {
    await session.change('ACL SAVE');
  } catch (error) {
    if (!(error instanceof StatementRefused) || error.code !== 'ERR') throw error;
    await session.change('CONFIG REWRITE');
  }
}

/** Why a password of this server would not be one of all that a client may reach; `undefined` if it stands alone. Users are not replicated. */
export async function togetherness(session: Session): Promise<string | undefined> {
  const told = z.object({ reply: z.string() });
  const [replication] = await rowsAs(told, session.query('INFO', ['replication']));
  const [cluster] = await rowsAs(told, session.query('INFO', ['cluster']));
  const isAlone =
    /^role:master\r?$/m.test(replication?.reply ?? '') &&
    /^connected_slaves:0\r?$/m.test(replication?.reply ?? '');
  if (isAlone && /^cluster_enabled:0\r?$/m.test(cluster?.reply ?? '')) return undefined;
  return 'the server has replicas or is one of several, and each of them has users of its own: a password of one is unknown to the others';
}
