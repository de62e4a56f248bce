import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeAlnum } from '../../src/providers/fake.js';
import { bitwarden as store } from '../../src/stores/bitwarden.js';
import type { Location } from '../../src/stores/store.js';
import { Vendors } from '../servers/vendors.js';
import { Bench, READER } from './bench.js';
import { bitwarden } from './stand-ins/bitwarden.js';
import type { Program, StandIn } from './stand-ins/stand-in.js';

let vendors: Vendors;
beforeAll(async () => {
  vendors = await Vendors.start();
});
afterAll(() => vendors.stop());

const ID = '0d1c3f7e-5a1b-4c2d-8e3f-b16300fc8b5d';
const PROJECT = '1d1c3f7e-5a1b-4c2d-8e3f-b16300fc8b5d';
const FLAGS = ['--output', 'json', '--color', 'no'];

const at = (scope: string | undefined, name: string): Location => ({
  scope,
  name,
  key: undefined,
  version: undefined,
});

/** An account that sees one project, in which two secrets have the same key. */
const bws: Program = (args) => {
  const secrets = ['SAME', 'SAME', 'ONE'].map((key, index) => ({ id: ID, key, value: `value ${index}` }));
  const projects = ['Servers', 'Twice', 'Twice'].map((name) => ({ id: PROJECT, name }));
  const known: Readonly<Record<string, unknown>> = {
    [['secret', 'get', ID].join(' ')]: secrets[2],
    [['secret', 'list', PROJECT].join(' ')]: secrets,
    'project list': projects,
  };
  const command = args.join(' ').replace(` ${FLAGS.join(' ')}`, '');
  return Object.hasOwn(known, command)
    ? { code: 0, stdout: JSON.stringify(known[command]), stderr: '' }
    : { code: 1, stdout: '', stderr: 'Error: not found or not accessible.' };
};

function open(changed: Partial<StandIn> = {}): Promise<Bench> {
  return Bench.open(store, () => ({ ...bitwarden(), programs: { bws }, ...changed }), vendors);
}

describe('a secret of Bitwarden', () => {
  it.each([
    ['by its id', at(undefined, ID), ['secret', 'get', ID]],
    ['by its key and the id of a project', at(PROJECT, 'ONE'), ['secret', 'list', PROJECT]],
  ])('is given %s, by one run', async (_, location, args) => {
    const bench = await open();
    const found = await bench.resolve(location);
    expect(found.answer === 'there' && found.value.revealTo(READER)).toBe('value 2');
    expect(bench.runs).toEqual([{ program: 'bws', args: [...args, ...FLAGS] }]);
  });

  it.each([
    // The program says the same of what is not there as of what the account may not see.
    ['an id that it does not see', at(undefined, PROJECT), 'refused', 'bws secret get: exit code 1'],
    [
      'a project that it does not see',
      at('Other', 'ONE'),
      'refused',
      'the token sees no project of that name',
    ],
    ['a project by another id', at(ID, 'ONE'), 'refused', 'bws secret list: exit code 1'],
    ['two projects of a name', at('Twice', 'ONE'), 'incomplete', 'there are several of that name'],
    ['two secrets of a key', at('Servers', 'SAME'), 'incomplete', 'there are several of that name'],
    ['a name alone', at(undefined, 'ONE'), 'incomplete', 'which project is meant is written nowhere'],
  ])('is not given for %s', async (_, location, reason, detail) => {
    const bench = await open();
    expect(await bench.resolve(location)).toEqual({ answer: 'unknown', reason, detail });
  });

  it('is absent from a project that has no such key, for capitals count', async () => {
    const bench = await open();
    expect(await bench.resolve(at('Servers', 'one'))).toEqual({ answer: 'absent' });
  });

  it('is asked for with a token, and where the entry says', async () => {
    const token = fakeAlnum(40);
    const seen: unknown[] = [];
    const program: Program = (args, stdin, env) => {
      seen.push([env['BWS_ACCESS_TOKEN'], env['BWS_SERVER_URL'], stdin]);
      return bws(args, stdin, env);
    };
    for (const options of [{ token: 'env://MY_TOKEN' }, { address: 'https://vault.bitwarden.eu' }]) {
      const env = { MY_TOKEN: token, BWS_ACCESS_TOKEN: 'another' };
      await (await open({ options, env, programs: { bws: program } })).resolve(at(undefined, ID));
    }
    expect(seen).toEqual([
      [token, undefined, ''],
      ['another', 'https://vault.bitwarden.eu', ''],
    ]);
    const without = await open({ env: {} });
    expect(await without.resolve(at(undefined, ID))).toMatchObject({ reason: 'incomplete' });
    expect(without.runs).toEqual([]);
  });
});
