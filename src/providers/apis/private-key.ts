import { X509Certificate } from 'node:crypto';
import { z } from 'zod';
import { type Facts, live, unknown } from '../../core/inspection.js';
import { type Secret, secretText } from '../../core/secret.js';
import type { Tools } from '../../core/tools.js';
import { toWords } from '../../core/words.js';
import type { Asked, Inspector, ProviderApi } from './api.js';
import { recorded } from './private-key-record.js';
import { answerTo } from './probe.js';
import { publicHalfOf, publicText, signedClaims } from './rsa-key.js';
import { told } from './stronger.js';

const TOKEN = 'https://oauth2.googleapis.com/token';
const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** Of all private keys those of Google’s service accounts can be asked about: whose it is stands beside it. */
const ofServiceAccounts: Inspector = {
  kinds: ['private-key'],
  docs: [
    'https://developers.google.com/identity/protocols/oauth2/service-account',
    'https://cloud.google.com/iam/docs/reference/rest/v1/projects.serviceAccounts.keys',
  ],
  inspect: async (asked, tools) => {
    const email = emailOf(asked);
    if (email === undefined) return unknown('no-way');
    const reply = await tools.ask({
      method: 'POST',
      at: 'https://oauth2.googleapis.com',
      path: '/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: secretText`grant_type=${encodeURIComponent(GRANT)}&assertion=${assertion(asked.value, email, tools.now)}`,
    });
    const inspection = answerTo(reply, {
      live: { body: z.object({ access_token: z.string(), token_type: z.string() }) },
      // Deleted, disabled or over: it is one message for all.
      dead: [
        {
          status: 400,
          body: z.object({
            error: z.literal('invalid_grant'),
            error_description: z.literal('Invalid JWT Signature.'),
          }),
        },
      ],
    });
    if (inspection.answer !== 'live') return inspection;
    const facts = await published(asked.value, email, tools);
    return live({ ...facts, ...(await recorded(facts.handle, email, asked, tools)) });
  },
};

export const privateKey: ProviderApi = {
  id: 'private-key',
  hosts: ['oauth2.googleapis.com', 'www.googleapis.com'],
  admin:
    'an access token that may "iam.serviceAccountKeys.get" in the projects of the accounts, for the host iam.googleapis.com',
  inspectors: [ofServiceAccounts],
};

const EMAILS = ['CLIENT_EMAIL', 'GOOGLE_CLIENT_EMAIL', 'GOOGLE_SERVICE_ACCOUNT_EMAIL', 'GCP_CLIENT_EMAIL'];
const KEYS = /^(?:(?:GOOGLE|GCP|GOOGLE_SERVICE_ACCOUNT)_)?PRIVATE_KEY$/;

/** It stands beside the key in the JSON file, or in a variable that is called alike: with that of another account every key is wrong. */
function emailOf({ name, text }: Asked): string | undefined {
  const own = toWords(name ?? '');
  const stem = /^(.*)PRIVATE_KEY$/.exec(own)?.[1];
  const alike = stem === undefined ? [] : [`${stem}CLIENT_EMAIL`, `${stem}EMAIL`];
  const email = text(...alike, ...(KEYS.test(own) ? EMAILS : []));
  return email !== undefined && /^[\w.-]{1,100}@[\w.-]{1,100}\.gserviceaccount\.com$/.test(email)
    ? email
    : undefined;
}

/** Asks for nothing but who it is: https://developers.google.com/identity/protocols/oauth2/service-account#authorizingrequests */
function assertion(value: Secret, email: string, now: Date): Secret {
  const iat = Math.floor(now.getTime() / 1000);
  const claims = {
    iss: email,
    scope: 'https://www.googleapis.com/auth/userinfo.email',
    aud: TOKEN,
    iat,
    exp: iat + 300,
  };
  return signedClaims(value, claims);
}

/**
 * Google publishes the public key of each, with the id of the key. A key that it made is valid from when it was made; of one that somebody has
 * uploaded, its owner says from when, and nothing here tells which it is.
 * https://cloud.google.com/iam/docs/reference/rest/v1/projects.serviceAccounts.keys
 */
async function published(value: Secret, email: string, { ask }: Tools): Promise<Facts> {
  const path = `/robot/v1/metadata/x509/${encodeURIComponent(email)}`;
  const asking = ask({ at: 'https://www.googleapis.com', path });
  const certificates = (await told(asking, z.record(z.string(), z.string()))) ?? {};
  const own = publicHalfOf(value);
  for (const [handle, pem] of Object.entries(certificates)) {
    const certificate = certificateIn(pem);
    if (certificate !== undefined && publicText(certificate.publicKey) === own) {
      return { handle, existedAt: new Date(certificate.validFrom) };
    }
  }
  return {};
}

function certificateIn(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem);
  } catch {
    return undefined;
  }
}
