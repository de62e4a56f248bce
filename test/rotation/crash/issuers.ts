import { z } from 'zod';
import { dead, live, Unanswered } from '../../../src/core/inspection.js';
import type { Secret } from '../../../src/core/secret.js';
import type {
  Issuer,
  Key,
  Minting,
  Order,
  Parts,
  Revocation,
} from '../../../src/providers/issuers/issuer.js';
import type { Wire } from './faults.js';
import { type Credential, secret, type Truth } from './model.js';

/** How old and new are there at the same time. */
export const overlaps = ['independent', 'pair', 'slots', 'unlisted', 'by value', 'two parts'] as const;
/** The same, where a person makes the new one: whether it is ended by its id, by its value, or by a person too. */
export const handOverlaps = ['by hand', 'by hand, ended by value', 'by hand, ended by id'] as const;
export type Overlap = (typeof overlaps | typeof handOverlaps)[number];

/** Of these nobody can tell which one a value is. */
const NAMELESS: readonly Overlap[] = ['by hand', 'by hand, ended by value'];

const AT = 'https://model.example';

/** A provider of that kind, over a world that may fail. */
export function issuerOf(overlap: Overlap, truth: Truth, wire: Wire): Issuer {
  const provider = new Provider(overlap, truth, wire);
  const isByHand = handOverlaps.some((one) => one === overlap);
  const isListed = !['unlisted', 'by value', ...NAMELESS].includes(overlap);
  const issuer: Issuer<unknown> = {
    id: 'model',
    title: 'Model',
    provider: 'postgres',
    docs: [],
    account: z.strictObject({}),
    destinations: () => ['model.example'],
    admin: 'any',
    parts: overlap === 'two parts' ? ['id', 'secret'] : ['token'],
    ...((overlap === 'pair' || overlap === 'slots') && { room: 2 }),
    ...(isListed && {
      usage: { granularity: 1000 },
      list: () => provider.list(),
    }),
    ...(isListed && overlap !== 'pair' && { labelled: (label: string) => label }),
    test: (parts) => provider.test(parts),
    ...(isByHand
      ? { byHand: { url: 'https://model.example/keys', steps: ['Make one.'], revoking: 'Delete it.' } }
      : { mint: (order) => provider.mint(order), rehearse: (order) => provider.rehearse(order) }),
    ...(overlap.endsWith('by value') && { revokeValue: (parts: Parts) => provider.revokeValue(parts) }),
    ...(!overlap.endsWith('by value') &&
      overlap !== 'by hand' && { revoke: (id: string) => provider.revoke(id) }),
  };
  // What tells whether something was sent goes by the tools, and this one has a world of its own.
  return issuer as unknown as Issuer;
}

class Provider {
  readonly #overlap: Overlap;
  readonly #truth: Truth;
  readonly #wire: Wire;

  constructor(overlap: Overlap, truth: Truth, wire: Wire) {
    this.#overlap = overlap;
    this.#truth = truth;
    this.#wire = wire;
  }

  list(): Promise<readonly Key[]> {
    const all = (): readonly Key[] =>
      this.#truth.credentials.filter(({ isLive }) => isLive || this.#overlap === 'slots').map(keyOf);
    const before = all();
    return this.#wire.call({
      name: 'list',
      act: all,
      // The newest is not there yet.
      stale: () => (this.#isFresh() ? before.slice(0, -1) : before),
    });
  }

  test(parts: Parts): ReturnType<Issuer['test']> {
    return this.#wire.call({
      name: 'test',
      act: () => {
        const found = this.#truth.holder(joined(parts));
        if (found === undefined || !found.isLive) return dead('invalid');
        found.lastUsedAt = this.#truth.now;
        return live(NAMELESS.includes(this.#overlap) ? {} : { handle: found.id });
      },
      no: () => dead('invalid'),
      stale: () => dead('invalid'),
    });
  }

  mint({ label, current }: Order): Promise<Minting> {
    return this.#wire.call<Minting>({
      name: 'mint',
      act: () => this.#made(label, current),
      no: () => ({ answer: 'refused', detail: 'status 422' }),
    });
  }

  rehearse({ current }: Order): Promise<string | undefined> {
    return this.#wire.call<string | undefined>({
      name: 'rehearse',
      act: () => this.#fullness(current),
      no: () => 'the admin lacks a right',
    });
  }

  #fullness(current: string | undefined): string | undefined {
    const alive = this.#truth.credentials.filter(({ isLive }) => isLive);
    if (this.#overlap === 'pair' && alive.length >= 2) return 'there are two';
    const busy = this.#overlap === 'slots' ? alive.find(({ id }) => id !== current) : undefined;
    return busy && `${busy.id} is not free`;
  }

  #made(label: string, current: string | undefined): Minting {
    const { credentials } = this.#truth;
    const fullness = this.#fullness(current);
    if (fullness !== undefined) return { answer: 'full', detail: fullness };
    const number = this.#truth.unique();
    const made: Credential = {
      id: `key-${number}`,
      value: this.#overlap === 'two parts' ? `id${number}:v${number}` : `v${number}`,
      label: this.#overlap === 'pair' ? undefined : label,
      createdAt: this.#truth.now,
      isOurs: true,
      isLive: true,
      lastUsedAt: undefined,
      firstServed: undefined,
      seenInUse: undefined,
    };
    credentials.push(made);
    this.#truth.check();
    return { answer: 'minted', id: made.id, parts: partsOf(made.value) };
  }

  revoke(id: string): Promise<Revocation> {
    return this.#end(() => this.#truth.credentials.find((one) => one.id === id));
  }

  revokeValue(parts: Parts): Promise<Revocation> {
    return this.#end(() => this.#truth.holder(joined(parts)));
  }

  #end(find: () => Credential | undefined): Promise<Revocation> {
    return this.#wire.call<Revocation>({
      name: 'revoke',
      act: () => {
        const found = find();
        if (found === undefined || !found.isLive) return { answer: 'gone' };
        this.#truth.end(found);
        this.#truth.check();
        return { answer: 'revoked' };
      },
      no: () => ({ answer: 'refused', detail: 'status 403' }),
    });
  }

  #isFresh(): boolean {
    const last = this.#truth.credentials.at(-1);
    return last !== undefined && this.#truth.now.getTime() - last.createdAt.getTime() < 60_000;
  }
}

function keyOf({ id, label, createdAt, lastUsedAt, isLive }: Credential): Key {
  return { id, label, createdAt, lastUsedAt: lastUsedAt ?? 'never', isLive };
}

function partsOf(value: string): Parts {
  const [id, own] = value.split(':');
  return own === undefined ? { token: secret(value) } : { id: secret(id!), secret: secret(own) };
}

function joined(parts: Parts): string {
  const read = (part: Secret | undefined): string => part?.revealTo(AT) ?? '';
  const value =
    parts['token'] === undefined ? `${read(parts['id'])}:${read(parts['secret'])}` : read(parts['token']);
  if (value === '') throw new Unanswered('incomplete');
  return value;
}
