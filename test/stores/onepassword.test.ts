import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeLowerAlnum } from '../../src/providers/fake.js';
import { onepassword as store } from '../../src/stores/onepassword.js';
import type { Location } from '../../src/stores/store.js';
import { Vendors } from '../servers/vendors.js';
import { Bench, READER } from './bench.js';
import { onepassword } from './stand-ins/onepassword.js';
import { onepasswordByOp } from './stand-ins/onepassword-op.js';
import { type Item, Vault } from './stand-ins/onepassword-vault.js';

let vendors: Vendors;
beforeAll(async () => {
  vendors = await Vendors.start();
});
afterAll(() => vendors.stop());

const LINEAR: Omit<Item, 'id' | 'version' | 'updated'> = {
  title: 'Linear',
  category: 'API_CREDENTIAL',
  tags: ['mcp'],
  sections: [
    { id: 'one', label: 'Keys' },
    { id: 'two', label: 'Old keys' },
  ],
  fields: [
    { id: 'credential', type: 'CONCEALED', label: 'credential', value: 'a credential' },
    { id: 'k1', type: 'CONCEALED', label: 'api key', section: { id: 'one' }, value: 'first' },
    { id: 'k2', type: 'CONCEALED', label: 'API key', section: { id: 'two' }, value: 'second' },
    { id: 'empty', type: 'CONCEALED', label: 'empty' },
    { id: 'code', type: 'OTP', label: 'one-time password', value: 'otpauth://totp/x', totp: '123456' },
  ],
};

interface Setting {
  readonly bench: Bench;
  readonly vault: Vault;
  readonly at: (key: string) => Location;
}

async function open(way: 'connect' | 'op', item: Partial<Item> = {}, version?: string): Promise<Setting> {
  const vault = new Vault();
  vault.save({ ...LINEAR, ...item });
  const bench = await Bench.open(
    store,
    (desk) => (way === 'op' ? onepasswordByOp(desk, vault, version) : onepassword(desk, vault)),
    vendors,
  );
  const at = (key: string): Location => ({ scope: 'Servers', name: 'linear', key, version: undefined });
  return { bench, vault, at };
}

const WAYS = ['connect', 'op'] as const;

describe.each(WAYS)('an item of 1Password, by %s', (way) => {
  it.each([
    ['a field of a section', 'Keys/api key', 'k1'],
    ['a field of a section by its id', 'TWO/API KEY', 'k2'],
    ['a field by its id', 'k1', 'k1'],
    ['the built-in field', 'credential', 'credential'],
    ['a field with nothing in it', 'empty', 'empty'],
  ])('is written to in %s, and nowhere else', async (_, key, id) => {
    const { bench, vault, at } = await open(way);
    expect(await bench.write(at(key), 'new', { before: { version: '1' } })).toEqual({
      answer: 'done',
      version: '2',
    });
    const { fields, sections, tags } = vault.called('Linear')!;
    expect({ sections, tags }).toEqual({ sections: LINEAR.sections, tags: LINEAR.tags });
    expect(fields.map((field) => (field.id === id ? field.value : undefined)).filter(Boolean)).toEqual([
      'new',
    ]);
    const others = (all: readonly { readonly id: string }[]) => all.filter((field) => field.id !== id);
    expect(others(fields)).toEqual(others(LINEAR.fields));
  });

  it('gets a field that it has not had', async () => {
    const { bench, vault, at } = await open(way);
    for (const [key, section] of [
      ['Keys/second', { id: 'one' }],
      ['third', undefined],
    ] as const) {
      expect(await bench.write(at(key), key, { before: 'absent' })).toMatchObject({ answer: 'done' });
      const added = vault.called('Linear')!.fields.at(-1);
      expect(added).toMatchObject({ type: 'CONCEALED', label: key.replace('Keys/', ''), value: key });
      expect(added?.section).toEqual(section);
    }
    expect(vault.called('Linear')!.fields.length).toBe(LINEAR.fields.length + 2);
  });

  it.each([
    ['a section that it has not', 'Other/api key', 'unfit', 'the item has no such section'],
    ['a one-time password', 'one-time password', 'unfit', 'a field of that type takes no such value'],
    ['one of two fields', 'api key', 'unknown', 'there are several of that name'],
    ['a file', 'key.pem', 'unfit', 'it is a file'],
  ])('is not written to in %s', async (_, key, answer, detail) => {
    const { bench, vault, at } = await open(way, { files: [{ id: 'f', name: 'key.pem' }] });
    expect(await bench.write(at(key), 'new', { before: 'unseen' })).toMatchObject({ answer, detail });
    expect(vault.called('Linear')!.version).toBe(1);
  });

  it('is not written to if it is archived', async () => {
    const { bench, vault, at } = await open(way, { state: 'ARCHIVED' });
    expect(await bench.write(at('credential'), 'new', { before: 'unseen' })).toMatchObject({
      answer: 'unfit',
    });
    expect(vault.called('Linear')!.version).toBe(1);
  });

  it('takes a field, and no other form of one', () => {
    const at = (key: string | undefined): Location => ({ scope: 'S', name: 'L', key, version: undefined });
    const { refusal } = store.write!;
    expect(refusal(at('a/b'), 1)).toBeUndefined();
    for (const key of [undefined, '', 'a/b/c', 'code?attribute=otp'])
      expect(refusal(at(key), 1)).toBeDefined();
  });

  it('gives nothing where there is no such field, or nothing in it', async () => {
    const { bench, at } = await open(way);
    for (const key of ['other', 'Old keys/empty', 'empty']) {
      expect({ key, answer: (await bench.resolve(at(key))).answer }).toEqual({ key, answer: 'absent' });
    }
  });
});

describe('by Connect', () => {
  const open1 = (item?: Partial<Item>): Promise<Setting> => open('connect', item);

  it('gives the code of a one-time password', async () => {
    const { bench, at } = await open1();
    const found = await bench.resolve(at('one-time password?attribute=otp'));
    expect(found.answer === 'there' && found.value.revealTo(READER)).toBe('123456');
  });

  it.each([
    ['api key', 'incomplete', 'there are several of that name'],
    ['credential?attribute=type', 'no-way', 'Connect gives no such form of a field'],
    ['key.pem', 'no-way', 'it is a file, and Connect is asked for fields'],
  ])('tells why it does not give %s', async (key, reason, detail) => {
    const { bench, at } = await open1({ files: [{ id: 'f', name: 'key.pem' }] });
    expect(await bench.resolve(at(key))).toEqual({ answer: 'unknown', reason, detail });
  });

  it('writes to an item of any category, for it changes one field', async () => {
    const { bench, at } = await open1({ category: 'LOGIN', files: [{ id: 'f', name: 'x' }] });
    expect(await bench.write(at('credential'), 'new', { before: 'unseen' })).toMatchObject({
      answer: 'done',
    });
  });
});

describe('by the program', () => {
  it.each([
    ['a Login, which may have a passkey', { category: 'LOGIN' }],
    ['an SSH key', { category: 'SSH_KEY' }],
    ['an item with files', { files: [{ id: fakeLowerAlnum(26), name: 'x' }] }],
  ])('does not write to %s', async (_, item) => {
    const { bench, vault, at } = await open('op', item);
    const written = await bench.write(at('credential'), 'new', { before: 'unseen' });
    expect(written).toMatchObject({ answer: 'unfit', detail: expect.stringContaining('or Connect') });
    expect(vault.called('Linear')!.version).toBe(1);
  });

  it.each(['2.22.9', '1.12.3', '', 'op'])('of version %j writes nothing', async (version) => {
    const { bench, vault, at } = await open('op', {}, version);
    expect(await bench.write(at('credential'), 'new', { before: 'unseen' })).toMatchObject({
      answer: 'unknown',
      reason: 'incomplete',
    });
    expect(vault.called('Linear')!.version).toBe(1);
  });

  it('needs one run for a value', async () => {
    const { bench, at } = await open('op');
    await bench.resolve(at('credential'));
    expect(bench.runs).toEqual([
      { program: 'op', args: ['read', '--no-newline', 'op://Servers/linear/credential'] },
    ]);
  });
});
