import type { Answer, Received } from '../../servers/answering.js';
import { type Credential, type Slot, Truth } from '../crash/model.js';
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

/** Whoever is asked answers; their clocks go as the program’s does. */
export async function answerOf(
  request: Received,
  { standIn: vendor }: Vendor,
  { standIn: store }: Keeper,
  truth: Truth,
): Promise<Answer> {
  if (request.url === '/use') return { status: used(truth) ? 200 : 500 };
  const date = truth.now.toUTCString();
  const isStores = request.url.startsWith('https://api.github.com/');
  const answer = await (isStores ? store : vendor).answer!(request);
  return typeof answer === 'string' ? answer : { ...answer, headers: { ...answer.headers, date } };
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
  readonly #vendor: Vendor;
  readonly #keeper: Keeper;
  readonly #slot: Slot = { name: 'target', staging: 'none', versions: [], current: 0 };
  #foreign = 0;

  constructor(truth: Truth, vendor: Vendor, keeper: Keeper) {
    this.#truth = truth;
    this.#vendor = vendor;
    this.#keeper = keeper;
  }

  /** What is there before the first run. */
  async begin(): Promise<void> {
    const { standIn } = this.#vendor;
    const truth = this.#truth;
    truth.now = LONG_BEFORE;
    const value = servedAs(standIn.current.parts, this.#vendor);
    this.#keep({ id: 'original', value, isOurs: false });
    await this.#keeper.standIn.put(this.#keeper.location, value);
    if (standIn.cap === undefined) await standIn.add();
    const kept = await standIn.kept();
    this.#foreign = Object.keys(kept).length - 1;
    truth.slots.push(this.#slot);
    await this.#look();
    truth.now = START;
    truth.useAll();
  }

  get env(): Readonly<Record<string, string>> {
    const { current, admin } = this.#vendor.standIn;
    return {
      ...this.#keeper.env,
      KILL_ADMIN: admin,
      KILL_CURRENT: servedAs(current.parts, this.#vendor),
    };
  }

  get secrets(): readonly string[] {
    return [...Object.values(this.env), ...this.#truth.credentials.map(({ value }) => value)];
  }

  async see(request: Received, answer: Answer): Promise<void> {
    const isVendors = !request.url.startsWith('https://api.github.com/') && request.url !== '/use';
    const made = isVendors ? this.#vendor.made(request, answer) : undefined;
    if (made !== undefined)
      this.#keep({ id: made.id, value: servedAs(made.parts, this.#vendor), isOurs: true });
    await this.#look();
  }

  async #look(): Promise<void> {
    const value = await this.#keeper.standIn.peek(this.#keeper.location);
    if (value !== undefined && value !== this.#slot.versions.at(-1)?.value) {
      const id = `${this.#truth.unique()}`;
      this.#slot.versions.push({ id, value, writtenAt: this.#truth.now, change: undefined });
      this.#slot.current = this.#slot.versions.length - 1;
    }
    await this.#lookForDead();
    this.#truth.check();
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
