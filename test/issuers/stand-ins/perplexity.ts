import { fakeAlnum } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { markOf } from './mark.js';
import { bearerOf, jsonOf } from './presented.js';
import { Shelf } from './shelf.js';
import { json, type Made, NOW, type StandIn } from './stand-in.js';

interface Own {
  readonly group: string;
  readonly token_name: string | undefined;
}

/** https://docs.perplexity.ai/openapi-auth.json */
export function perplexity(): StandIn {
  const shelf = new Shelf<Own>();
  const make = (group: string, token_name: string | undefined): Made => {
    const token = `pplx-${fakeAlnum(48)}`;
    return { id: shelf.keep(markOf(token), token, { group, token_name }).id, parts: { token } };
  };
  const current = make('us', 'mcp');
  const admin = make('us', 'rotation').parts['token']!;
  const foreign = make('them', 'mcp');

  function answer(request: Received): Answer {
    const { origin, pathname } = new URL(request.url);
    if (origin !== 'https://api.perplexity.ai') return { status: 404, body: '<html>' };
    const caller = shelf.withValue(bearerOf(request));
    if (caller === undefined) return failure(401, 'invalid_api_key');
    if (request.method === 'GET' && pathname === '/v1/async/sonar') return json(200, { requests: [] });
    if (request.method !== 'POST') return failure(404, 'not_found');
    if (pathname === '/generate_auth_token') return generate(request, caller.own.group);
    if (pathname !== '/revoke_auth_token') return failure(404, 'not_found');
    const token = jsonOf<{ auth_token?: string }>(request)?.auth_token;
    if (token === undefined) return failure(422, 'invalid_request');
    const item = shelf.withValue(token);
    if (item?.own.group !== caller.own.group) return failure(404, 'not_found');
    shelf.remove(item.id);
    return { status: 200 };
  }

  function generate(request: Received, group: string): Answer {
    const { token_name } = jsonOf<{ token_name?: string }>(request) ?? {};
    const created_at_epoch_seconds = NOW.getTime() / 1000;
    return json(200, {
      auth_token: make(group, token_name).parts['token'],
      created_at_epoch_seconds,
      token_name,
    });
  }

  return {
    account: {},
    admin,
    current,
    foreign: [foreign.id],
    answer,
    add: () => make('us', 'by hand'),
    kept: () => shelf.kept(),
    rights: (id) => shelf.withId(id)?.own.group,
    forbidden: failure(403, 'forbidden'),
    refusals: [
      { name: 'a key that nobody knows', answer: failure(401, 'invalid_api_key'), becomes: 'refused' },
    ],
  };
}

function failure(code: number, type: string): Answer {
  return json(code, { error: { message: 'what Perplexity says', type, code } });
}
