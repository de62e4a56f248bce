import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doppler } from '../../src/stores/doppler.js';
import type { Answer, Received } from '../servers/answering.js';
import { Vendors } from '../servers/vendors.js';
import { Bench, READER } from './bench.js';
import { doppler as standIn } from './stand-ins/doppler.js';

let vendors: Vendors;
beforeAll(async () => {
  vendors = await Vendors.start();
});
afterAll(() => vendors.stop());

const at = (name: string) => ({ scope: 'backend/prd', name, key: undefined, version: undefined });

const open = async (): Promise<Bench> => Bench.open(doppler, standIn, vendors);

/** With some replies changed on their way. */
function through(bench: Bench, path: string, change: (body: string) => Answer): void {
  bench.fail(0, async (request) => {
    const reply = await bench.standIn.answer!(request);
    if (typeof reply === 'string' || !request.url.includes(path) || request.method !== 'GET') return reply;
    return change(`${reply.body}`);
  });
}

const sent = ({ received }: Bench): unknown =>
  received
    .filter(({ method }: Received) => method === 'POST')
    .map(({ body }) => (JSON.parse(body) as { change_requests: readonly unknown[] }).change_requests);

describe('a value of Doppler', () => {
  it('is given with what it refers to', async () => {
    const bench = await open();
    await bench.standIn.put(at('DB_PASSWORD'), 'hunter');
    await bench.standIn.put(at('DATABASE_URL'), 'postgres://mcp:${DB_PASSWORD}@db/app');
    const found = await bench.resolve(at('DATABASE_URL'));
    expect(found.answer === 'there' && found.value.revealTo(READER)).toBe('postgres://mcp:hunter@db/app');
  });

  it('is written over the raw one that was there, and keeps its visibility', async () => {
    const bench = await open();
    await bench.standIn.put(at('LINEAR_API_KEY'), '${OTHER_API_KEY}');
    expect(await bench.write(at('LINEAR_API_KEY'), 'new', { before: 'unseen' })).toEqual({ answer: 'done' });
    expect(sent(bench)).toEqual([
      [
        {
          name: 'LINEAR_API_KEY',
          originalName: 'LINEAR_API_KEY',
          value: 'new',
          originalValue: '${OTHER_API_KEY}',
          visibility: 'unmasked',
          originalVisibility: 'unmasked',
        },
      ],
    ]);
  });

  it('that is restricted is not given to a person, but can be replaced', async () => {
    const bench = await open();
    await bench.standIn.put(at('LINEAR_API_KEY'), 'old');
    const described = await bench.describe(at('LINEAR_API_KEY'));
    const version = described.answer === 'there' ? described.stored.version! : '';
    const restricted = { raw: null, computed: null, note: '' };
    through(bench, '/secret?', () => ({
      status: 200,
      body: JSON.stringify({ name: 'LINEAR_API_KEY', value: restricted }),
    }));
    expect(await bench.resolve(at('LINEAR_API_KEY'))).toMatchObject({
      answer: 'unknown',
      reason: 'refused',
      detail: expect.stringContaining('restricted') as string,
    });
    expect(await bench.write(at('LINEAR_API_KEY'), 'new', { before: { version: 'another' } })).toEqual({
      answer: 'changed',
    });
    expect(await bench.write(at('LINEAR_API_KEY'), 'new', { before: { version } })).toEqual({
      answer: 'done',
    });
    expect(sent(bench)).toEqual([[{ name: 'LINEAR_API_KEY', originalName: 'LINEAR_API_KEY', value: 'new' }]]);
  });

  it('that Doppler has nothing of is absent, however it says so', async () => {
    const bench = await open();
    const nothing = { raw: null, computed: null, note: null };
    through(bench, '/secret?', () => ({
      status: 200,
      body: JSON.stringify({ name: 'LINEAR_API_KEY', value: nothing }),
    }));
    expect(await bench.resolve(at('LINEAR_API_KEY'))).toEqual({ answer: 'absent' });
  });

  it('that Doppler refuses is none that somebody else has written', async () => {
    const bench = await open();
    expect(await bench.write(at('linear_api_key'), 'new', { before: 'absent' })).toEqual({
      answer: 'unfit',
      detail: 'Doppler refuses it (status 400)',
    });
  });

  it('is not written if nobody tells the last change', async () => {
    const bench = await open();
    await bench.standIn.put(at('LINEAR_API_KEY'), 'old');
    through(bench, '/logs?', () => ({ status: 403, body: '{"messages":["no"],"success":false}' }));
    const written = await bench.write(at('LINEAR_API_KEY'), 'new', { before: { version: 'any' } });
    expect(written).toMatchObject({ answer: 'unknown' });
    expect(await bench.standIn.peek(at('LINEAR_API_KEY'))).toBe('old');
  });
});

it.each(['DOPPLER_CONFIG', '1KEY', 'LINEAR-KEY', ''])('takes no %j', (name) => {
  expect(doppler.write!.refusal(at(name), 1)).toContain('a name');
});
