import { isDeepStrictEqual } from 'node:util';
import { type Answer, dated, type Received } from '../../servers/answering.js';
import { type Credential, type Slot, Truth } from '../crash/model.js';
import type { Home } from './home.js';
import type { Keeper } from './keepers.js';
import { GRACE_HOURS, HOUR } from './policy.js';
import type { Vendor } from './vendors.js';

/** Long after those were made that are there, and so all is due. */
const START = new Date('2027-03-02T10:17:00Z');
/** When the one in use was stored. */
const LONG_BEFORE = new Date('2027-01-04T08:00:00Z');

export function truthOf(): Truth {
  const truth = new Truth(GRACE_HOURS * HOUR);
  truth.now = LONG_BEFORE;
  return truth;
}

/** All who can be asked. */
export interface Everybody {
  readonly vendor: Vendor;
  readonly keeper: Keeper;
  readonly home: Home | undefined;
}

/** Whoever is asked answers; their clocks go as the program’s does. */
export async function answerOf(request: Received, everybody: Everybody, truth: Truth): Promise<Answer> {
  const { vendor, keeper, home } = everybody;
  const whose = askedBy(request, everybody);
  if (whose === 'client') return { status: used(truth) ? 200 : 500 };
  const answer =
    whose === 'home'
      ? home!.answer(request)
      : await (whose === 'store' ? keeper : vendor).standIn.answer!(request);
  return dated(answer, truth.now);
}

function askedBy(request: Received, { keeper, home }: Everybody): 'client' | 'home' | 'store' | 'vendor' {
  if (request.url === '/use') return 'client';
  if (home?.isAskedBy(request)) return 'home';
  return keeper.at !== undefined && request.url.startsWith(keeper.at) ? 'store' : 'vendor';
}

/** A program starts, and gets in. */
function used(truth: Truth): boolean {
  const before = truth.violations.length;
  truth.useAll();
  return truth.violations.length === before;
}

/** Keeps the truth up to what vendor and store have, and so finds what must never happen at the request that made it happen. */
export class Watch {
  readonly #truth: Truth;
  readonly #everybody: Everybody;
  readonly #vendor: Vendor;
  readonly #keeper: Keeper;
  readonly #slot: Slot;
  #foreign = 0;
  #rest: unknown;

  constructor(truth: Truth, everybody: Everybody) {
    this.#truth = truth;
    this.#everybody = everybody;
    const { vendor, keeper } = everybody;
    this.#vendor = vendor;
    this.#keeper = keeper;
    const staging = keeper.pins === undefined ? 'none' : 'pinned';
    this.#slot = { name: 'target', staging, versions: [], current: 0 };
  }

  /** What is there before the first run. */
  async begin(): Promise<void> {
    const { standIn } = this.#vendor;
    const truth = this.#truth;
    truth.now = LONG_BEFORE;
    const value = servedAs(standIn.current.parts, this.#vendor);
    this.#keep({ id: 'original', value, isOurs: false });
    await this.#keeper.standIn.put(this.#keeper.location, value);
    this.#rest = this.#keeper.standIn.rest(this.#keeper.location);
    if (standIn.cap === undefined) await standIn.add();
    const kept = await standIn.kept();
    this.#foreign = Object.keys(kept).length - 1;
    truth.slots.push(this.#slot);
    await this.look();
    truth.now = START;
    truth.useAll();
  }

  get env(): Readonly<Record<string, string>> {
    return { ...this.#secret, ...this.#everybody.home?.env };
  }

  get #secret(): Readonly<Record<string, string>> {
    const { current, admin } = this.#vendor.standIn;
    return {
      ...this.#keeper.env,
      KILL_ADMIN: admin,
      KILL_CURRENT: servedAs(current.parts, this.#vendor),
    };
  }

  get secrets(): readonly string[] {
    const tokens = this.#everybody.home?.secrets ?? [];
    return [...Object.values(this.#secret), ...tokens, ...this.#truth.credentials.map(({ value }) => value)];
  }

  async see(request: Received, answer: Answer): Promise<void> {
    const made =
      askedBy(request, this.#everybody) === 'vendor' ? this.#vendor.made(request, answer) : undefined;
    if (made !== undefined)
      this.#keep({ id: made.id, value: servedAs(made.parts, this.#vendor), isOurs: true });
    await this.look();
  }

  async look(): Promise<void> {
    const { standIn, location } = this.#keeper;
    await (this.#slot.staging === 'pinned' ? this.#lookForVersions() : this.#lookForValue());
    if (!isDeepStrictEqual(standIn.rest(location), this.#rest))
      this.#truth.wrong('what stands beside the value was changed');
    await this.#lookForDead();
    this.#truth.check();
  }

  async #lookForValue(): Promise<void> {
    const { versions } = this.#slot;
    const value = await this.#keeper.standIn.peek(this.#keeper.location);
    if (value === undefined || value === versions.at(-1)?.value) return;
    versions.push({ id: `${this.#truth.unique()}`, value, writtenAt: this.#truth.now, change: undefined });
    this.#slot.current = versions.length - 1;
  }

  /** All that there are, and the one that the file names. */
  async #lookForVersions(): Promise<void> {
    const { standIn, location, pins } = this.#keeper;
    const { name, versions } = this.#slot;
    for (;;) {
      const id = `${versions.length + 1}`;
      const value = await standIn.peek({ ...location, version: id });
      if (value === undefined) break;
      versions.push({ id, value, writtenAt: this.#truth.now, change: undefined });
    }
    this.#truth.pins.set(name, this.#everybody.home!.pin(pins!) ?? 'none');
  }

  async #lookForDead(): Promise<void> {
    const { standIn } = this.#vendor;
    const kept = await standIn.kept();
    const lives = (id: string): boolean => kept[id === 'original' ? standIn.current.id : id]?.isLive === true;
    for (const credential of this.#truth.credentials)
      if (credential.isLive && !lives(credential.id)) this.#truth.end(credential);
    const known = new Set(
      this.#truth.credentials.map(({ id }) => (id === 'original' ? standIn.current.id : id)),
    );
    const foreign = Object.entries(kept).filter(([id, { isLive }]) => isLive && !known.has(id));
    if (foreign.length !== this.#foreign) this.#truth.wrong('a foreign key was touched');
  }

  #keep(credential: Pick<Credential, 'id' | 'value' | 'isOurs'>): void {
    this.#truth.credentials.push({
      ...credential,
      label: undefined,
      createdAt: this.#truth.now,
      isLive: true,
      lastUsedAt: undefined,
      firstServed: undefined,
      seenInUse: undefined,
    });
  }
}

function servedAs(parts: Readonly<Record<string, string>>, { template }: Vendor): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
}
