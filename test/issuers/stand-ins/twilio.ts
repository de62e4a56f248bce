import { fakeAlnum, fakeHex } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { basicOf } from './presented.js';
import { type Item, Shelf } from './shelf.js';
import { json, type Made, NOW, type StandIn } from './stand-in.js';

interface Own {
  readonly account: string;
  readonly friendly_name: string;
}

/** `main`: a Main key is the admin, and not the auth token. https://www.twilio.com/docs/iam/api-keys/key-resource-v2010 */
export function twilioOf(main: boolean): StandIn {
  const shelf = new Shelf<Own>();
  const [account, other] = [`AC${fakeHex(32)}`, `AC${fakeHex(32)}`];
  const [user, password] = main ? [`SK${fakeHex(32)}`, fakeAlnum(32)] : [account, fakeHex(32)];
  const at = main ? 'https://api.dublin.ie1.twilio.com' : 'https://api.twilio.com';
  const make = (own: Partial<Own> = {}): Made => {
    const all = { account, friendly_name: 'mcp', ...own };
    const { id, value } = shelf.keep(`SK${fakeHex(32)}`, fakeAlnum(32), all);
    return { id, parts: { sid: id, secret: value } };
  };
  const current = make();
  const foreign = make({ account: other });

  function answer(request: Received): Answer {
    const { origin, pathname, searchParams } = new URL(request.url);
    const [, whose, rest = ''] = /^\/2010-04-01\/Accounts\/(AC[0-9a-f]{32})(\/.*)$/.exec(pathname) ?? [];
    if (origin !== at || whose === undefined) return failure(404, 20404);
    const [name, secret] = basicOf(request);
    const isAdmin = whose === account && name === user && secret === password;
    const item = shelf.withId(name);
    const isKey = item?.value === secret && item.own.account === whose;
    if (rest === '/Queues.json' && (isAdmin || isKey)) return json(200, { queues: [] });
    if (!isAdmin) return failure(401, 20003);
    if (rest === '/Keys.json')
      return request.method === 'POST' ? create(request) : list(pathname, searchParams);
    const found = shelf.withId(/^\/Keys\/(.*)\.json$/.exec(rest)?.[1]);
    if (found?.own.account !== account) return failure(404, 20404);
    if (request.method === 'GET') return json(200, shown(found));
    shelf.remove(found.id);
    return { status: 204 };
  }

  /** Shorter pages than Twilio has: of what one account keeps there, a test would make thousands. */
  function list(path: string, query: URLSearchParams): Answer {
    const size = Math.min(Number(query.get('PageSize') ?? 50), 100);
    const page = Number(query.get('Page') ?? 0);
    const rows = shelf.items.filter(({ own }) => own.account === account);
    const isLast = (page + 1) * size >= rows.length;
    const next_page_uri = isLast ? null : `${path}?PageSize=${size}&Page=${page + 1}&PageToken=PK1`;
    return json(200, { keys: rows.slice(page * size, (page + 1) * size).map(shown), next_page_uri });
  }

  function create({ headers, body }: Received): Answer {
    const friendly_name = new URLSearchParams(body).get('FriendlyName') ?? '';
    const isForm = headers['content-type'] === 'application/x-www-form-urlencoded';
    if (!isForm || friendly_name === '' || friendly_name.length > 64) return failure(400, 20001);
    const { id, parts } = make({ friendly_name });
    return json(201, { ...shown(shelf.withId(id)!), secret: parts['secret'] });
  }

  return {
    account: { account, type: 'standard', ...(main && { region: 'ie1' }) },
    admin: main ? `${user}:${password}` : password,
    // With other hexadecimal digits, not letters.
    stranger: main ? `SK${fakeHex(32)}:${fakeAlnum(32)}` : fakeHex(32),
    current,
    foreign: [foreign.id],
    answer,
    add: () => make({ friendly_name: 'by hand' }),
    kept: () => shelf.kept(),
    refusals: [{ name: 'a key that may not', answer: failure(401, 70051), becomes: 'refused' }],
  };
}

function shown({ id, own }: Item<Own>) {
  const date = NOW.toUTCString().replace('GMT', '+0000');
  return { sid: id, friendly_name: own.friendly_name, date_created: date, date_updated: date };
}

function failure(status: number, code: number): Answer {
  return json(status, {
    code,
    message: 'It is not so',
    more_info: `https://www.twilio.com/docs/errors/${code}`,
    status,
  });
}
