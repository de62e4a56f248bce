import { z } from 'zod';
import { appKeyFingerprint, appToken } from '../../core/app-key.js';
import { dead, type Inspection, unknown } from '../../core/inspection.js';
import type { ChangingTools } from '../../core/tools.js';
import { HOME } from '../apis/github-home.js';
import { answerTo, bearer } from '../apis/probe.js';
import { type Access, defineIssuer, type Issuer, type Parts } from './issuer.js';
import { host, type Place, placeOf } from './place.js';

const account = z.strictObject({
  host: host()
    .default('github.com')
    .describe('Host of GitHub: an Enterprise Server, or an enterprise below `ghe.com`.'),
  app: z
    .string()
    .regex(/^[\w.]{1,64}$/)
    .describe('Client id of the app, or its id.'),
});
type Account = z.output<typeof account>;

const App = z.object({ id: z.number(), owner: z.unknown(), permissions: z.record(z.string(), z.string()) });

/** What it says where no key of that app has made the signature. https://github.com/actions/create-github-app-token/issues/153 */
const Unsigned = z.object({ message: z.literal('A JSON web token could not be decoded') });

export const githubAppKey: Issuer = defineIssuer<Account>({
  id: 'github-app-key',
  title: 'GitHub: private keys of an App',
  provider: 'github',
  docs: [
    'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/managing-private-keys-for-github-apps',
    'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app',
    'https://docs.github.com/en/rest/apps/apps#get-the-authenticated-app',
  ],
  account,
  destinations: (whose) => placeIn(whose).destinations,
  parts: ['key'],
  test,
  byHand: {
    url: 'https://github.com/settings/apps',
    steps: [
      'Open the app; one of an organisation is at https://github.com/organizations/NAME/settings/apps.',
      'Under "Private keys", choose "Generate a private key"; all keys of an app may do the same, and there may be 25 of them.',
      'Hand in the file that is downloaded, whole, and delete it then.',
    ],
    revoking:
      'Delete the key on the page of the app: it is listed there by the fingerprint that is its id here.',
  },
});

function placeIn({ host: name }: Account): Place {
  return placeOf(HOME.apiOf!(name).replace(/^https:\/\//, ''));
}

/** Says who it is, as the app. The key itself goes nowhere. */
async function test(
  { key }: Parts,
  { account: whose }: Access<Account>,
  { ask, now }: ChangingTools,
): Promise<Inspection> {
  const handle = key!.derive((pem) => appKeyFingerprint(pem) ?? '').publicPart(/^(SHA256:\S+)$/);
  if (handle === undefined) return unknown('no-way', 'it is no private key of RSA in PEM');
  const token = key!.derive((pem) => appToken(pem, { issuer: whose.app, now }) ?? '');
  const reply = await ask({
    at: placeIn(whose).at,
    path: '/app',
    headers: {
      ...bearer({ value: token }),
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
    },
  });
  const inspection = answerTo(reply, {
    live: { body: App, facts: ({ permissions }) => ({ handle, scopes: scopesIn(permissions) }) },
    dead: [{ status: 401, body: Unsigned }],
  });
  return inspection.answer === 'dead' ? dead(inspection.because, { handle }) : inspection;
}

function scopesIn(permissions: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(permissions).map(([name, level]) => `${name}:${level}`);
}
