import { Secret } from '../../../src/core/secret.js';
import type { StoreTools } from '../../../src/core/tools.js';
import { HttpClient } from '../../../src/io/http/client.js';
import { fakeAlnum } from '../../../src/providers/fake.js';
import type { Answer, Vendors } from '../../servers/vendors.js';

/** The secrets in each list of GitHub’s API, by name, with the day on which they were written. */
export type Lists = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** GitHub as it answers about secrets: https://docs.github.com/en/rest/actions/secrets */
export function githubWith(lists: Lists): (request: { readonly url: string }) => Answer {
  const rows = (path: string): readonly { readonly name: string }[] | undefined => {
    const list = lists[path];
    const dates = (day: string) => ({ created_at: `${day}T00:00:00Z`, updated_at: `${day}T00:00:00Z` });
    return list && Object.entries(list).map(([name, day]) => ({ name, ...dates(day) }));
  };
  return ({ url }) => {
    const path = decodeURIComponent(new URL(url).pathname);
    const secrets = rows(path);
    if (secrets !== undefined)
      return { status: 200, body: JSON.stringify({ total_count: secrets.length, secrets }) };
    const cut = path.lastIndexOf('/');
    const one = rows(path.slice(0, cut))?.find(({ name }) => name === path.slice(cut + 1));
    return one === undefined
      ? { status: 404, body: JSON.stringify({ message: 'Not Found' }) }
      : { status: 200, body: JSON.stringify(one) };
  };
}

/** What asks these vendors; any secret of the environment is there. */
export function toolsFor(vendors: Vendors, now: Date): StoreTools {
  const client = new HttpClient({ version: '0', dispatcher: vendors.dispatcher });
  const none = (): never => {
    throw new Error('nobody asks for this here');
  };
  return {
    now,
    ask: (request) => client.ask(request),
    askSigned: none,
    databases: { postgres: none, mysql: none, redis: none },
    secret: (_, destinations) => Secret.of(fakeAlnum(40), destinations),
    identity: none,
    files: { read: none, look: none },
    programs: { run: none },
    configs: { find: none },
    mark: none,
  };
}
