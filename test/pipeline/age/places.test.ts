import { describe, expect, it } from 'vitest';
import { Secret } from '../../../src/core/secret.js';
import type { HttpRequest, Reply } from '../../../src/core/tools.js';
import type { HeldCredential } from '../../../src/pipeline/age/gathered.js';
import type { Neighbour } from '../../../src/pipeline/age/held.js';
import { inspectAt } from '../../../src/pipeline/age/places.js';
import { fakeAlnum } from '../../../src/providers/fake.js';
import { tools } from './support.js';

const value = fakeAlnum(40);

/** A token of GitLab, and the variables beside it. */
function place(variables: Readonly<Record<string, string>> = {}, name = 'GITLAB_TOKEN'): HeldCredential {
  const beside = Object.entries(variables).map(
    ([key, text]): Neighbour => ({ name: key, kind: undefined, value: text, isPlain: true }),
  );
  return {
    ...{ provider: 'gitlab', kind: 'gitlab-pat', value, name },
    ...{ user: undefined, url: undefined, domain: undefined, beside },
  };
}

const OURS = 'https://gitlab.acme.example';
const live = { id: 7, scopes: ['api'], created_at: '2026-10-01T00:00:00Z', expires_at: null };

function reply(status: number, json: unknown): Reply {
  return { status, header: () => undefined, json, text: JSON.stringify(json) };
}

/** What comes of places, where `knows` are the instances that know the token; and who was asked. */
async function inspected(places: readonly HeldCredential[], ...knows: readonly string[]) {
  const asked: string[] = [];
  const ask = async ({ at, headers = {} }: HttpRequest): Promise<Reply> => {
    expect(headers['authorization']).toBeInstanceOf(Secret);
    asked.push(at);
    return knows.includes(at) ? reply(200, live) : reply(401, { message: '401 Unauthorized' });
  };
  const ours = { provider: 'gitlab', host: 'gitlab.acme.example', admin: undefined, account: {} };
  const { answer, ...rest } = await inspectAt(places, {
    tools: tools({ ask }),
    hosts: [ours, { ...ours, host: 'gitlab.lan.example' }],
    paid: [],
  });
  return { answer, reason: 'reason' in rest ? rest.reason : undefined, asked };
}

describe('a credential at several places', () => {
  it('is live if whom one of them names says so', async () => {
    const elsewhere = [place({ GITLAB_URL: 'https://gitlab.com' }), place({ GITLAB_URL: OURS })];
    expect(await inspected(elsewhere, OURS)).toMatchObject({
      answer: 'live',
      asked: ['https://gitlab.com', OURS],
    });
    expect(await inspected([place(), place({ GITLAB_URL: OURS })], OURS)).toMatchObject({ answer: 'live' });
  });

  it('is dead only if nobody knows it', async () => {
    const named = [place({ GITLAB_URL: 'https://gitlab.com' }), place({ GITLAB_URL: OURS })];
    expect(await inspected(named)).toMatchObject({ answer: 'dead', asked: ['https://gitlab.com', OURS] });
    expect(await inspected([place(), ...named])).toMatchObject({ answer: 'dead' });
    const stranger = place({ GITLAB_URL: 'https://gitlab.other.example' });
    for (const places of [
      [...named, stranger],
      [stranger, ...named],
    ]) {
      expect(await inspected(places)).toMatchObject({ answer: 'unknown', reason: 'host-not-listed' });
    }
  });

  it('is asked about once where they come to the same question', async () => {
    const places = [
      place({ GITLAB_URL: OURS, LOG_LEVEL: 'debug' }),
      place({ GITLAB_URL: OURS, LOG_LEVEL: 'info' }),
      place({ GITLAB_URL: OURS }, 'MY_TOKEN'),
    ];
    expect(await inspected(places)).toMatchObject({ answer: 'dead', asked: [OURS] });
    expect(await inspected([place(), place({ LOG_LEVEL: 'info' })])).toMatchObject({
      reason: 'host-unknown',
      asked: ['https://gitlab.com'],
    });
  });

  it('goes to one provider, whatever other names it has', async () => {
    const other = { ...place({ LINEAR_API_KEY: value }), provider: 'linear', kind: 'linear-api-key' };
    const named = place({ GITLAB_URL: OURS });
    expect(await inspected([named, other])).toMatchObject({ asked: [OURS] });
    expect(await inspected([{ ...named, provider: undefined }, named, other])).toMatchObject({
      asked: [OURS],
    });
  });

  it('is known by nobody where there is no place', async () => {
    expect(await inspected([])).toEqual({ answer: 'unknown', reason: 'no-way', asked: [] });
  });
});
