import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/core/errors.js';
import type { Notice } from '../../../src/core/rotation/progress.js';
import { parseWebhook, tellWebhook } from '../../../src/pipeline/rotate/webhook.js';
import { fakeAlnum } from '../../../src/providers/fake.js';
import { asking } from '../../io/http/asking.js';
import { START } from './told.js';

const test = asking();
const hidden = fakeAlnum(24);
const URL_OF_HOOK = `https://hooks.acme.example/services/${hidden}?a=b`;
const NOTICE: Notice = { event: 'needs-human', rotation: 'pg-mcp', why: 'say "yes"\n', at: START };

describe('the webhook', () => {
  it('gets each notice as one document, at its whole address', async () => {
    test.vendors.answer = () => ({ status: 204 });
    expect(await tellWebhook(parseWebhook(URL_OF_HOOK), NOTICE, test.client())).toBeUndefined();
    expect(test.vendors.received).toMatchObject([
      { method: 'POST', url: URL_OF_HOOK, headers: { 'content-type': 'application/json' } },
    ]);
    expect(JSON.parse(test.vendors.received[0]!.body)).toEqual({
      event: 'needs-human',
      rotation: 'pg-mcp',
      why: 'say "yes"\n',
      at: '2026-03-01T05:17:09.000Z',
    });
  });

  it.each([
    [404, 'status 404'],
    [500, 'does not answer'],
    [302, 'does not answer'],
  ])('that answers with %i was not told, once, and its address is not', async (status, why) => {
    test.vendors.answer = () => ({ status, headers: { location: 'https://other.acme.example/' } });
    const said = await tellWebhook(parseWebhook(URL_OF_HOOK), NOTICE, test.client());
    expect(said).toContain(why);
    expect(said).not.toContain(hidden);
    expect(test.vendors.received).toHaveLength(1);
  });

  it.each([
    'http://hooks.acme.example/a',
    'https://user:word@hooks.acme.example/a',
    'https://hooks.acme.example/a#b',
    'https://hooks acme/a',
    'hooks.acme.example',
    '',
  ])('is no such address: %s', (url) => {
    expect(() => parseWebhook(url)).toThrow(UsageError);
  });

  it('is not quoted by what refuses it, nor shown', () => {
    expect(() => parseWebhook(`http://a.example/${hidden}`)).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining(hidden) }),
    );
    expect(inspect(parseWebhook(URL_OF_HOOK), { depth: 9, showHidden: true })).not.toContain(hidden);
    expect(parseWebhook('https://a.example').origin).toBe('https://a.example');
  });
});
