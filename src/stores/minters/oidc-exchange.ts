import { z } from 'zod';
import { Unanswered } from '../../core/inspection.js';
import { mapping, oneOf, text } from '../../core/policy/fields.js';
import { Secret } from '../../core/secret.js';
import type { Reply } from '../../core/tools.js';
import { placeOf } from '../access/address.js';
import { form, json } from '../access/bodies.js';
import type { OptionsOf } from '../access/options.js';
import { granted } from '../access/session.js';
import { endpointIn, LISTED } from './exchange-endpoints.js';
import { identityFor, OF_WORKFLOWS, token } from './identity.js';
import { defineMinter, type Minter } from './minter.js';

const TYPES = 'urn:ietf:params:oauth:token-type:';
const TYPE =
  /^(?:access_token|refresh_token|id_token|saml1|saml2|jwt|[a-z][a-z0-9+.-]{0,30}:[\w:/.-]{1,200})$/;
const ALLOWED = 'access_token, id_token, jwt, saml2 or a URI';

/** Of RFC 8693 itself: a server’s own parameters have other names. */
const OWN =
  /^(?:grant_type|resource|audience|scope|requested_token_type|subject_token|subject_token_type|actor_token|actor_token_type|client_id|client_secret|client_assertion|client_assertion_type)$/;

const wanted = {
  endpoint: text(
    'endpoint',
    'a host and a path',
    /^[a-z0-9.-]{1,253}(?::\d{1,5})?(?:\/[\w.~-]{1,100}){0,10}$/,
  ).describe(`Host and path of the server’s token endpoint, as \`${LISTED}\` has it.`),
  audience: text('audience', 'a text without spaces', /^\S{1,300}$/)
    .optional()
    .describe('For whom a token is wanted, by a name that the server knows.'),
  resource: text('resource', 'a URI', /^[a-z][a-z0-9+.-]{0,30}:\S{1,300}$/)
    .optional()
    .describe('For what it is wanted, by its URI.'),
  scope: text('scope', 'scopes with commas in between', /^[!-+\--~]{1,200}(?:,[!-+\--~]{1,200}){0,30}$/)
    .optional()
    .describe('What it is to be good for: one scope, or several with commas in between.'),
  'requested-token-type': text('requested-token-type', ALLOWED, TYPE)
    .optional()
    .describe(`What sort of token is wanted: \`access_token\`, \`jwt\` and others of RFC 8693, or a URI.`),
  'subject-token-type': text('subject-token-type', ALLOWED, TYPE)
    .default('jwt')
    .describe('What sort of token is shown.'),
  'client-id': text('client-id', 'the id of a client', /^[!-~]{1,300}$/)
    .optional()
    .describe('Id of the client, where the server wants one. One with a secret is no use here.'),
  extra: text(
    'extra',
    'parameters like name:value, with commas in between',
    /^[a-z_]{1,60}:[^\s,]{1,200}(?:,[a-z_]{1,60}:[^\s,]{1,200}){0,20}$/,
  )
    .refine(isOfServer, { error: 'extra holds a parameter that has a key of its own, or comes twice' })
    .optional()
    .describe('Parameters of the server’s own: `identity_provider_id:idp_1,service_account_id:sa_1`.'),
  body: oneOf('body', ['form', 'json'])
    .default('form')
    .describe('How it is sent: RFC 8693 has a form, some servers take JSON alone.'),
  token: token(),
};

type Wanted = OptionsOf<typeof wanted>;

/** https://www.rfc-editor.org/rfc/rfc8693#section-2.2.1; some leave the type of the issued token out, which is required there. */
const Issued = z.object({
  access_token: z.string().min(1),
  token_type: z.string().min(1),
  issued_token_type: z.string().optional(),
  scope: z.string().optional(),
});

export const oidcExchange: Minter = defineMinter({
  id: 'oidc-exchange',
  docs: 'https://www.rfc-editor.org/rfc/rfc8693',
  grants: 'a server that trusts this identity',
  what: { form: 'HOST/PATH', shape: /^(?<endpoint>[^?#]{1,600})$/ },
  wanted: mapping('a reference', wanted),
  parts: ['token'],
  variables: OF_WORKFLOWS,
  settings: {
    [LISTED]:
      'the token endpoints that may be asked, without `https://`, with blanks in between; behind one, `=` and the audience of the job’s token, if that is not `https://HOST`',
  },
  example:
    'oidc-exchange://acme.cloud.databricks.com/oidc/v1/token?scope=all-apis&client-id=ID-OF-A-PRINCIPAL',
  mint: async (asked: Wanted, env, tools, destinations) => {
    const { url, audience } = endpointIn(env, asked.endpoint);
    const { at, destinations: server } = placeOf(url.origin);
    const isJwt = /^(?:jwt|id_token)$/.test(asked['subject-token-type']);
    const shown = { token: asked.token, audience, ...(!isJwt && { shape: /^()[!-~]{8,16000}$/ }) };
    const identity = await identityFor(shown, env, tools, server);
    const body = { ...parametersOf(asked), subject_token: identity };
    const request = asked.body === 'json' ? json(body) : form(body);
    const reply = await tools.ask({ method: 'POST', at, path: url.pathname, ...request });
    return { token: Secret.of(tokenIn(reply, asked), destinations) };
  },
});

function parametersOf(asked: Wanted): Readonly<Record<string, string>> {
  const { audience, resource, scope, 'client-id': client } = asked;
  const said = {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    audience,
    resource,
    scope: scope?.replaceAll(',', ' '),
    requested_token_type: typeOf(asked['requested-token-type']),
    subject_token_type: typeOf(asked['subject-token-type']),
    client_id: client,
  };
  const all = [...Object.entries(said), ...parametersIn(asked.extra ?? '')];
  return Object.fromEntries(all.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

function parametersIn(extra: string): readonly (readonly [string, string])[] {
  return [...extra.matchAll(/([a-z_]{1,60}):([^,]{1,200})(?:,|$)/g)].map(([, name, value]) => [
    name!,
    value!,
  ]);
}

/** Whether all are parameters of the server’s own, each once. */
function isOfServer(extra: string): boolean {
  const names = parametersIn(extra).map(([name]) => name);
  return new Set(names).size === names.length && !names.some((name) => OWN.test(name));
}

function typeOf(type: string | undefined): string | undefined {
  return type === undefined || type.includes(':') ? type : TYPES + type;
}

/** Never one of another sort, or for more, than was asked for. */
function tokenIn(reply: Reply, { scope, 'requested-token-type': type }: Wanted): string {
  const issued = granted(reply, Issued);
  const given = issued.scope?.split(' ') ?? [];
  const isOther = type !== undefined && ![undefined, typeOf(type)].includes(issued.issued_token_type);
  if (isOther) throw new Unanswered('unexpected-reply', 'the token is of another sort than was asked for');
  if (scope !== undefined && !given.every((one) => one === '' || scope.split(',').includes(one)))
    throw new Unanswered('unexpected-reply', 'the token may do more than was asked for');
  return issued.access_token;
}
