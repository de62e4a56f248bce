import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeAlnum } from '../../../src/providers/fake.js';
import { type Fault, Relay } from '../../servers/databases/relay.js';
import { type Failed, type Made, nextLabel, type Scene, Worker } from './scene.js';

export interface Server {
  /** A new account with one credential in use. */
  scene(): Promise<Scene>;
  stop(): Promise<void>;
}

/** Where a connection breaks: so many words of the client, or of the server, come through before. */
const BREAKS = ['until', 'after'] as const;
const FAULTS: readonly Fault[] = ['reset', 'end', 'silence'];
const cuts = FAULTS.flatMap((fault) => BREAKS.map((at) => ({ fault, at })));

const isOver = ({ answer }: { readonly answer: string }): boolean =>
  answer === 'revoked' || answer === 'gone';

/** What every issuer of a database promises, against a server of that kind. `endsSessions`: whether those of a password end with it. */
export function describePromises(
  name: string,
  left: string | undefined,
  start: () => Promise<Server>,
  { endsSessions }: { readonly endsSessions: boolean },
): void {
  describe.skipIf(left)(`the issuer of ${name}${left ? ` (${left})` : ''}`, () => {
    let server: Server;
    beforeAll(async () => {
      server = await start();
    }, 120_000);
    afterAll(() => server?.stop());

    it('knows the one in use', async () => {
      const scene = await server.scene();
      const worker = new Worker(scene);
      const { current } = scene;
      expect(await worker.test(current.parts)).toMatchObject({
        answer: 'live',
        facts: { handle: current.id },
      });
      const keys = await worker.list();
      expect(keys.filter(({ isLive }) => isLive)).toMatchObject([{ id: current.id, label: undefined }]);
      for (const id of scene.foreign) expect(keys.map((key) => key.id)).not.toContain(id);
    });

    it('can do nothing but look in a run that only looks', async () => {
      const scene = await server.scene();
      const worker = new Worker(scene);
      const { id } = await worker.minted();
      const looking = new Worker(scene, { onlyLooks: true });
      expect(await looking.test(scene.current.parts)).toMatchObject({ answer: 'live' });
      expect((await looking.list()).map((key) => key.id)).toContain(id);
      const refused = 'a run that only looks was about to change something';
      await expect(looking.revoke(scene.current.id)).rejects.toThrow(refused);
      expect(await scene.letsIn(scene.current.parts)).toBe(true);
      await worker.revoke(scene.current.id);
      const before = await scene.kept();
      await expect(looking.mint({ current: id })).rejects.toThrow(refused);
      expect(await scene.kept()).toEqual(before);
    });

    it('rehearses it by looks alone', async () => {
      const scene = await server.scene();
      const worker = new Worker(scene);
      const before = await scene.kept();
      expect(await worker.rehearse()).toBeUndefined();
      const why = await worker.rehearse({ current: 'nobody@nothing' });
      expect(why).toMatch(/none of what the server has now/);
      expect(await worker.mint({ current: 'nobody@nothing' })).toEqual({ answer: 'refused', detail: why });
      expect(await scene.kept()).toEqual(before);
      await worker.minted();
    });

    it('makes one beside it, and ends the other and then that one', async () => {
      const scene = await server.scene();
      const worker = new Worker(scene);
      const { current, issuer } = scene;
      const before = await scene.kept();
      const label = nextLabel();
      const made = await worker.minted({ label });
      expect(made.parts.password).toMatch(/^[A-Za-z0-9]{32,}$/);
      expect(await scene.kept()).toEqual({ ...before, [made.id]: expect.anything() });
      expect(await scene.letsIn(current.parts)).toBe(true);
      expect(await scene.letsIn(made.parts)).toBe(true);
      expect(await worker.test(made.parts)).toMatchObject({ answer: 'live', facts: { handle: made.id } });
      expect((await worker.list()).filter(({ id }) => id === made.id)).toMatchObject([
        { label: issuer.labelled!(label), isLive: true },
      ]);

      expect(await worker.revoke(current.id)).toEqual({ answer: 'revoked' });
      expect(await scene.letsIn(current.parts)).toBe(false);
      expect(await worker.test(current.parts)).toMatchObject({ answer: 'dead' });
      expect(await scene.letsIn(made.parts)).toBe(true);
      const { [current.id]: _, ...others } = before;
      expect(await scene.kept()).toEqual({ ...others, [made.id]: expect.anything() });
      expect(await worker.revoke(current.id)).toMatchObject({
        answer: expect.stringMatching(/^(?:gone|refused)$/),
      });

      const next = await worker.minted({ current: made.id });
      expect(await worker.revoke(made.id)).toEqual({ answer: 'revoked' });
      expect(await worker.revoke(made.id)).toEqual({ answer: 'gone' });
      expect(await worker.test(made.parts)).toMatchObject({ answer: 'dead' });
      expect(await scene.kept()).toEqual({ ...others, [next.id]: expect.anything() });
      const live = (await worker.list()).filter(({ isLive }) => isLive);
      expect(live.map(({ id }) => id)).toEqual([next.id]);
    });

    it('gives no id twice, whoever comes after whom', async () => {
      const scene = await server.scene();
      const worker = new Worker(scene);
      const ids = [scene.current.id];
      for (let count = 0; count < 5; count++) {
        const { id } = await worker.minted({ current: ids.at(-1)! });
        expect(await worker.revoke(ids.at(-1)!)).toEqual({ answer: 'revoked' });
        ids.push(id);
      }
      expect(new Set(ids).size).toBe(ids.length);
      const live = await scene.kept();
      for (const id of ids.slice(1, -1)) {
        expect(await worker.revoke(id)).toEqual({ answer: 'gone' });
        expect(await scene.kept()).toEqual(live);
      }
    });

    it(`${endsSessions ? 'ends' : 'spares'} sessions of a password that it ends, and no others`, async () => {
      const scene = await server.scene();
      const worker = new Worker(scene);
      const made = await worker.minted();
      const [old, young] = [await scene.hold(scene.current.parts), await scene.hold(made.parts)];
      expect(await worker.revoke(scene.current.id)).toEqual({ answer: 'revoked' });
      await vi.waitFor(async () => expect(await old.works()).toBe(!endsSessions), { timeout: 5000 });
      expect(await young.works()).toBe(true);
      await Promise.all([old.end(), young.end()]);
    });

    it('makes nothing where another one is in use than anybody thinks', async () => {
      const scene = await server.scene();
      const worker = new Worker(scene);
      const before = await scene.kept();
      const { id } = scene.current;
      for (const current of [`${id}x`, scene.foreign[0]!, '', id.replace(/@.*/, '@mcp-rekey/db-mcp/0')]) {
        expect(await worker.mint({ current })).toMatchObject({ answer: 'refused' });
      }
      expect(await worker.mint({ label: "x'; --" })).toMatchObject({ answer: 'refused' });
      expect(await scene.kept()).toEqual(before);
    });

    it('leaves alone what is another’s', async () => {
      const scene = await server.scene();
      const worker = new Worker(scene);
      const before = await scene.kept();
      const { id } = scene.current;
      for (const odd of [
        ...scene.foreign,
        '',
        '@',
        '*',
        "' OR 1=1 --",
        `${id}x`,
        id.toUpperCase(),
        `x${id}`,
      ]) {
        if (odd === id) continue;
        const { answer } = await worker.revoke(odd);
        expect({ odd, answer }).not.toEqual({ odd, answer: 'revoked' });
        expect(await scene.kept()).toEqual(before);
      }
    });

    it('does nothing for somebody who is nobody', async () => {
      const scene = await server.scene();
      const before = await scene.kept();
      for (const admin of [
        `${scene.admin.split(':')[0]}:${fakeAlnum(24)}`,
        `nobody:${fakeAlnum(24)}`,
        fakeAlnum(24),
        // One that is let in, and may do nothing.
        `${scene.current.parts.user}:${scene.current.parts.password}`,
      ]) {
        const worker = new Worker(scene, { admin });
        const [minting, revocation] = [await worker.mint(), await worker.revoke(scene.current.id)];
        for (const { answer, reason } of [minting, revocation] as readonly Failed[]) {
          expect(`${answer} ${reason}`).toMatch(/^(?:refused undefined|unknown (?:incomplete|refused))$/);
        }
        expect(await scene.kept()).toEqual(before);
      }
    });

    it('makes one at a time, whoever asks at once', async () => {
      for (let round = 0; round < 3; round++) {
        const scene = await server.scene();
        const workers = [0, 1, 2].map(() => new Worker(scene));
        const mintings = await Promise.all(workers.map(async (worker) => worker.mint()));
        const made = mintings.flatMap((minting, index) =>
          minting.answer === 'minted' ? [workers[index]!.revealed(minting)] : [],
        );
        expect(made.length).toBeGreaterThan(0);
        for (const one of [scene.current, ...made]) expect(await scene.letsIn(one.parts)).toBe(true);
      }
    });

    it.each(cuts)(
      'is never wrong about one that it makes, if there is $fault $at anywhere',
      async ({ fault, at }) => {
        let leftBehind = 0;
        await broken(server, fault, at, async (scene, port, count) => {
          const before = await scene.kept();
          const label = nextLabel();
          const relayed = new Worker(scene, { port, answer: fault === 'silence' ? 300 : 5000 });
          const minting = await relayed.mint({ label });
          if (minting.answer !== 'minted') expect(minting.answer).toBe('unknown');
          const after = await scene.kept();
          expect(after).toMatchObject(before);
          expect(await scene.letsIn(scene.current.parts)).toBe(true);
          const worker = new Worker(scene);
          if (minting.answer === 'minted') {
            expect(await scene.letsIn(worker.revealed(minting).parts)).toBe(true);
            return;
          }
          if (minting.answer === 'unknown' && minting.reason === 'refused') expect(after).toEqual(before);
          await settled(worker);
          // What a next run does: whatever bears the label goes, and another one is made.
          const left = (await worker.list()).filter((key) => key.label === scene.issuer.labelled!(label));
          leftBehind += left.length;
          for (const { id } of left) expect({ count, ...(await worker.revoke(id)) }).toSatisfy(isOver);
          expect(await scene.kept()).toEqual(before);
          const made = await worker.minted();
          expect(await scene.letsIn(made.parts)).toBe(true);
          expect(Object.keys(await scene.kept()).sort()).toEqual([...Object.keys(before), made.id].sort());
        });
        // The deed was done, and its answer lost.
        if (at === 'after') expect(leftBehind).toBeGreaterThan(0);
      },
    );

    it.each(cuts)(
      'is never wrong about one that it ends, if there is $fault $at anywhere',
      async ({ fault, at }) => {
        await broken(server, fault, at, async (scene, port, count) => {
          const worker = new Worker(scene);
          const made = await worker.minted();
          const { [made.id]: _, ...others } = await scene.kept();
          const held = await scene.hold(made.parts);
          const relayed = new Worker(scene, { port, answer: fault === 'silence' ? 300 : 5000 });
          const first = await relayed.revoke(made.id);
          if (isOver(first)) expect(await scene.letsIn(made.parts)).toBe(false);
          else expect(first.answer).toBe('unknown');
          await settled(worker);
          if (!isOver(first)) expect({ count, ...(await worker.revoke(made.id)) }).toSatisfy(isOver);
          expect(await scene.letsIn(made.parts)).toBe(false);
          expect(await scene.kept()).toEqual(others);
          expect(await scene.letsIn(scene.current.parts)).toBe(true);
          await vi.waitFor(async () => expect(await held.works()).toBe(!endsSessions), { timeout: 5000 });
          await held.end();
        });
      },
    );

    it.each(cuts)('says nothing wrong of one, if there is $fault $at anywhere', async ({ fault, at }) => {
      await broken(server, fault, at, async (scene, port) => {
        const relayed = new Worker(scene, { port, answer: fault === 'silence' ? 300 : 5000 });
        const inspection = await relayed.test(scene.current.parts);
        expect(inspection.answer).not.toBe('dead');
        const dead: Made['parts'] = { ...scene.current.parts, password: fakeAlnum(24) };
        expect((await relayed.test(dead)).answer).not.toBe('live');
      });
    });
  });
}

/** Breaks a connection at its first word, at its second one, and so on, until nothing is left to break. */
async function broken(
  server: Server,
  fault: Fault,
  at: (typeof BREAKS)[number],
  act: (scene: Scene, port: number, count: number) => Promise<void>,
): Promise<void> {
  for (let count = 0; ; count++) {
    expect(count).toBeLessThan(60);
    const scene = await server.scene();
    const relay = Object.assign(await Relay.start(scene.port), { fault, after: Number.POSITIVE_INFINITY });
    relay[at] = count;
    try {
      await act(scene, relay.port, count);
      if (relay.breaks === 0) {
        expect(count).toBeGreaterThan(1);
        return;
      }
    } finally {
      await relay.stop();
    }
  }
}

/** A server notices after a moment that somebody has gone, and holds what they held until then. */
async function settled(worker: Worker): Promise<void> {
  await vi.waitFor(async () => {
    const answer = await worker.mint({ current: 'nobody@nothing' });
    expect(answer).toMatchObject({ answer: 'refused' });
    expect(`${(answer as { detail?: string }).detail}`).not.toMatch(/another run/);
  }, 10_000);
}
