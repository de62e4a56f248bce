import { describe, expect, it } from 'vitest';
import { type Inspection, Unanswered } from '../../../src/core/inspection.js';
import type { Tools } from '../../../src/core/tools.js';
import { askedOf } from '../../../src/pipeline/age/asked.js';
import { sentry } from '../../../src/providers/apis/sentry.js';
import { fakeBase64 } from '../../../src/providers/fake.js';

/** What becomes of a token that says that `url` made it, and where it was sent to. */
async function asked(url: string, listed: readonly string[]): Promise<{ to: string[]; inspection: unknown }> {
  const payload = Buffer.from(JSON.stringify({ iat: 1_760_000_000, url, org: 'acme' })).toString('base64');
  const held = {
    kind: 'sentry-org-token',
    value: `sntrys_${payload}_${fakeBase64(43)}`,
    name: 'SENTRY_AUTH_TOKEN',
    user: undefined,
    url: undefined,
    domain: undefined,
    beside: [],
  };
  const hosts = listed.map((host) => ({ provider: 'sentry', host, admin: undefined, account: {} }));
  const to: string[] = [];
  const ask: Tools['ask'] = async ({ at }) => {
    to.push(at);
    const json = { version: '0', auth: { scopes: ['org:ci'] } };
    return { status: 200, header: () => undefined, json, text: '' };
  };
  const inspection = await sentry.inspectors[0]!.inspect(askedOf(held, sentry, hosts), {
    ask,
  } as Tools).catch((error: unknown): Inspection | string => {
    if (error instanceof Unanswered) return error.message;
    throw error;
  });
  return { to, inspection };
}

describe('a token of an organisation', () => {
  it('is asked about at the instance that made it, if the policy lists that', async () => {
    const { to } = await asked('https://sentry.acme.example', ['sentry.acme.example', 'other.acme.example']);
    expect(to).toEqual(['https://sentry.acme.example']);
  });

  it('is asked about nowhere else', async () => {
    expect(await asked('https://sentry.acme.example', [])).toEqual({
      to: [],
      inspection: 'host-not-listed: sentry.acme.example',
    });
    expect(await asked('https://sentry.acme.example', ['other.acme.example'])).toEqual({
      to: [],
      inspection: 'host-not-listed: sentry.acme.example',
    });
  });
});
