import { createHash } from 'node:crypto';
import { fakeAlnum, fakeBase64 } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { bearerOf, jsonOf } from './presented.js';
import { Shelf } from './shelf.js';
import { json, type Made, type StandIn } from './stand-in.js';

interface Own {
  readonly user: string;
  readonly hash: string;
}

const HOST = 'fit-owl-12345.upstash.io';

/** https://upstash.com/docs/redis/commands/server/acl, over https://upstash.com/docs/redis/features/restapi. `isOther`: hashes are those of something else than the token. */
export function upstashOf(isOther: boolean): StandIn {
  const shelf = new Shelf<Own>();
  const admin = `${fakeBase64(62)}==`;
  const pending = new Map<string, string>();
  const tokenFor = (user: string): string => {
    const token = `A${fakeAlnum(61)}==`;
    pending.set(token, user);
    return token;
  };
  const keep = (user: string, token: string): Made => {
    const hash = createHash('sha256')
      .update(isOther ? `inner ${token}` : token)
      .digest('hex');
    const { id } = shelf.keep(`${user}@${hash.slice(0, 24)}`, token, { user, hash });
    return { id, parts: { token } };
  };
  const current = keep('app', tokenFor('app'));
  const foreign = keep('other', tokenFor('other'));

  function answer(request: Received): Answer {
    const { host, pathname } = new URL(request.url);
    if (host !== HOST) return { status: 404, body: '<html>' };
    const presented = bearerOf(request);
    const caller = presented === admin ? 'default' : shelf.withValue(presented)?.own.user;
    if (caller === undefined) return json(401, { error: 'WRONGPASS invalid or missing auth token' });
    const words =
      request.method === 'POST' ? (jsonOf<readonly string[]>(request) ?? []) : pathname.split('/').slice(1);
    return done(words, caller);
  }

  function done([command = '', what = '', user = '', ...rules]: readonly string[], caller: string): Answer {
    if (command.toUpperCase() === 'PING') return json(200, { result: 'PONG' });
    if (command.toUpperCase() !== 'ACL') return failure('ERR Command is not available');
    if (what.toUpperCase() === 'WHOAMI') return json(200, { result: caller });
    if (caller !== 'default') return failure(`NOPERM this user has no permissions to run the 'acl' command`);
    if (what.toUpperCase() === 'GENTOKEN') return json(200, { result: tokenFor(user) });
    const own = shelf.items.filter((item) => item.own.user === user);
    if (what.toUpperCase() === 'GETUSER') {
      const passwords = own.map((item) => item.own.hash);
      const fields = [
        'flags',
        ['on'],
        'passwords',
        passwords,
        'commands',
        '+@all',
        'keys',
        ['~*'],
        'channels',
        [],
      ];
      return json(200, { result: own.length === 0 ? null : fields });
    }
    if (what.toUpperCase() !== 'SETUSER' || user === 'default') return failure('ERR not possible');
    for (const rule of rules) {
      const [kind, value] = [rule[0], rule.slice(1)];
      const item = own.find((one) => one.own.hash === value);
      if (kind === '>' && pending.get(value) === user) keep(user, value);
      else if (kind === '!' && item !== undefined) shelf.remove(item.id);
      else return failure('ERR Error in ACL SETUSER modifier');
    }
    return json(200, { result: 'OK' });
  }

  return {
    account: { host: HOST, user: 'app' },
    admin,
    current,
    foreign: [foreign.id],
    bound: [current.id],
    answer,
    add: () => keep('app', tokenFor('app')),
    kept: () => shelf.kept(),
    forbidden: failure(`NOPERM this user has no permissions to run the 'acl' command`),
  };
}

function failure(error: string): Answer {
  return json(400, { error });
}
