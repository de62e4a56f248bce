import type { Flight } from '../../../src/core/rotation/flight.js';
import { begin, resume } from '../../../src/pipeline/rotate/advance.js';
import type { Outcome } from '../../../src/pipeline/rotate/outcome.js';
import { provide } from '../../../src/pipeline/rotate/providing.js';
import { takeWord } from '../../../src/pipeline/rotate/revoked.js';
import type { World } from '../../../src/pipeline/rotate/world.js';
import { type Credential, secret } from './model.js';
import { Scene, type Setting } from './scene.js';

type Keeping = NonNullable<Setting['keeping']>;

/** What a person is asked for, and does. */
const ASKED = /was lost before|another one has to be made|a person has to revoke|could not be revoked/;

/** One rotation of a credential that a person makes, who does what they are told. */
export class HandScene extends Scene {
  readonly #keeping: Keeping;
  #made: Credential | undefined;

  constructor(setting: Setting, keeping: Keeping) {
    super(setting);
    this.#keeping = keeping;
  }

  protected override async act(world: World, flight: Flight | undefined): Promise<Outcome> {
    if (flight === undefined) {
      const asked = await begin(this.rotation, world, 'due');
      return asked.state === 'asked' ? this.#provide(world, undefined) : asked;
    }
    const { human, attempt, retirements } = flight;
    if (human?.includes('was lost before')) {
      // What was refused when it was handed in is handed in once more.
      if (this.#keeping === 'another' && this.#made?.id === attempt?.key) this.#made = undefined;
      return this.#provide(world, this.#keeping);
    }
    if (human?.includes('another one has to be made')) {
      if (retirements.some(({ key }) => key === this.#made?.id)) this.#made = undefined;
      return this.#provide(world, undefined);
    }
    if (human !== undefined && ASKED.test(human)) await this.#revoke(world, flight);
    return resume(this.rotation, world);
  }

  protected override isOver(): boolean {
    const { outcome } = this;
    if (outcome?.state === 'needs-human' && ASKED.test(outcome.why)) return false;
    // Whoever has made one is told why it was not taken, and has it still.
    if (outcome?.state === 'unready') return false;
    return super.isOver();
  }

  async #provide(world: World, is: Keeping | undefined): Promise<Outcome> {
    this.#made ??= this.#make();
    const { id, value } = this.#made;
    return provide(this.rotation, world, { parts: { token: secret(value) }, name: id, is }, 'made by hand');
  }

  #make(): Credential {
    const number = this.truth.unique();
    const made: Credential = {
      id: `key-${number}`,
      value: `v${number}`,
      label: undefined,
      createdAt: this.truth.now,
      isOurs: true,
      isLive: true,
      lastUsedAt: undefined,
      firstServed: undefined,
      seenInUse: undefined,
    };
    this.truth.credentials.push(made);
    return made;
  }

  /** On the provider's page, and then in words. */
  async #revoke(world: World, { retirements }: Flight): Promise<void> {
    const { key } = retirements.find(({ state }) => state === 'revoking' || state === 'revoked')!;
    const id = key.startsWith('the one in use') ? 'original' : key;
    const credential = this.truth.credentials.find((one) => one.id === id)!;
    if (credential.isLive) this.truth.end(credential);
    this.truth.check();
    await takeWord(this.rotation, world, 'somebody');
  }
}
