import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issuers } from '../../src/providers/issuers/registry.js';
import { areSame } from '../../src/providers/issuers/same-rights.js';
import type { Answer } from '../servers/answering.js';
import { Vendors } from '../servers/vendors.js';
import { Bench } from './bench.js';
import { standIns } from './stand-ins/index.js';
import { json } from './stand-ins/stand-in.js';

let vendors: Vendors;
beforeAll(async () => {
  vendors = await Vendors.start();
});
afterAll(() => vendors.stop());

const open = async (id: string): Promise<Bench> =>
  Bench.open(issuers.find((one) => one.id === id)!, standIns[id]!, vendors);

/** Google says something else of its operations. */
function operationsAre(answer: (name: string, usual: string) => object): void {
  const usual = vendors.answer;
  vendors.answer = async (request): Promise<Answer> => {
    const own = await usual(request);
    const [, name] = /\/v2\/(operations\/[^/]+)$/.exec(request.url) ?? [];
    return name === undefined || typeof own === 'string' ? own : json(200, answer(name, `${own.body}`));
  };
}

describe('google-service-account-key', () => {
  it('takes the file of another account, and what is no such file, for nothing dead', async () => {
    const bench = await open('google-service-account-key');
    const { file = '' } = bench.standIn.current.parts;
    for (const other of [file.replace('mcp@', 'web@'), file.slice(1), '{}', '[]']) {
      expect(await bench.test({ file: other })).toMatchObject({ answer: 'unknown', reason: 'incomplete' });
    }
    expect(bench.received).toEqual([]);
  });
});

describe('google-api-key', () => {
  it('makes none if Google begins one and does not do it', async () => {
    const bench = await open('google-api-key');
    operationsAre((name) => ({ name, done: true, error: { code: 9, message: 'what Google says' } }));
    expect(await bench.mint()).toEqual({ answer: 'refused', detail: 'code 9' });
  });

  it('does not wait for ever', async () => {
    const bench = await open('google-api-key');
    operationsAre((name) => ({ name }));
    expect(await bench.mint()).toMatchObject({ answer: 'unknown', reason: 'timeout' });
    expect(await bench.revoke(bench.standIn.current.id)).toMatchObject({ answer: 'unknown' });
  });

  it('hands none out that may do more than the one in use', async () => {
    const bench = await open('google-api-key');
    operationsAre((_, usual) => JSON.parse(usual.replace('"service":"places.googleapis.com"', '')) as object);
    expect(await bench.mint()).toMatchObject({ answer: 'unknown', reason: 'unexpected-reply' });
  });

  it('makes none where nobody knows what the one in use may do', async () => {
    const bench = await open('google-api-key');
    const before = await bench.kept();
    for (const current of [undefined, bench.standIn.foreign[0]!]) {
      expect(await bench.mint({ current })).toMatchObject({ answer: 'refused' });
    }
    expect(await bench.kept()).toEqual(before);
  });
});

it('rights are the same in another order, and where nothing is said of what is empty', () => {
  const one = { apiTargets: [{ service: 'a' }, { service: 'b', methods: [] }], browserKeyRestrictions: {} };
  expect(areSame(one, { apiTargets: [{ service: 'b' }, { service: 'a' }] })).toBe(true);
  expect(areSame({}, undefined)).toBe(true);
  expect(areSame(one, { apiTargets: [{ service: 'a' }] })).toBe(false);
  expect(areSame(one, undefined)).toBe(false);
  expect(areSame({ isOn: false }, {})).toBe(false);
});
