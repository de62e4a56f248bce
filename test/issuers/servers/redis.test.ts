import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noRedis } from '../../servers/databases/redis.js';
import { Relay } from '../../servers/databases/relay.js';
import { describePromises } from './promises.js';
import { RedisScenes } from './redis.js';
import { type Scene, Worker } from './scene.js';

describePromises('Redis', noRedis, () => RedisScenes.start(), { endsSessions: false });

describe.skipIf(noRedis)('passwords of a user of Redis', () => {
  let scenes: RedisScenes;
  let scene: Scene;
  let worker: Worker;
  beforeEach(async () => {
    scenes = await RedisScenes.start();
    scene = await scenes.scene();
    worker = new Worker(scene);
  });
  afterEach(() => scenes?.stop());

  it('are never said to the server, and outlive a reading of its file', async () => {
    const relay = await Relay.start(scene.port);
    try {
      const made = await new Worker(scene, { port: relay.port }).minted();
      expect(Buffer.concat(relay.received).includes(made.parts.password)).toBe(false);
      await scenes.run('ACL', 'LOAD');
      expect(await scene.letsIn(made.parts)).toBe(true);
      expect(await worker.revoke(scene.current.id)).toEqual({ answer: 'revoked' });
      await scenes.run('ACL', 'LOAD');
      expect(await scene.letsIn(scene.current.parts)).toBe(false);
      expect((await worker.list()).map(({ id }) => id)).toEqual([made.id]);
      expect(await worker.revoke(made.id)).toEqual({ answer: 'revoked' });
      expect(`${await scenes.run('ACL', 'LIST')}`).not.toContain('mcp-rekey/');
    } finally {
      await relay.stop();
    }
  });

  it('have ids that nobody can try guesses by', async () => {
    const hash = createHash('sha256').update(scene.current.parts.password).digest('hex');
    const ids = (await worker.list()).map(({ id }) => id);
    for (let from = 0; from < 60; from++) expect(`${ids}`).not.toContain(hash.slice(from, from + 6));
  });

  it.each([
    ['is let in by any password', (user: string) => ['ACL', 'SETUSER', user, 'nopass'], /any password/],
    ['is switched off', (user: string) => ['ACL', 'SETUSER', user, 'off'], /switched off/],
    ['is gone', (user: string) => ['ACL', 'DELUSER', user], /no user of that name/],
    ['is one of a replica', () => ['REPLICAOF', '127.0.0.1', '1'], /replicas/],
    [
      'belongs to an admin who cannot save it',
      () => ['ACL', 'SETUSER', 'rekey', '-acl|save'],
      /lacks "\+acl\|save" or "\+config\|rewrite"/,
    ],
    [
      'is none that the admin may change',
      () => ['ACL', 'SETUSER', 'rekey', '-acl|setuser'],
      /lacks "\+acl\|setuser"/,
    ],
  ] as const)('are not made for one who %s', async (_, command, detail) => {
    await scenes.run(...command(scene.account['user'] as string));
    const before = await scene.kept();
    expect(await worker.rehearse()).toMatch(detail);
    expect(await worker.mint()).toMatchObject({ answer: 'refused', detail: expect.stringMatching(detail) });
    expect(await scene.kept()).toEqual(before);
  });

  it('are found by an admin whose own password is another one now, unless others have set them', async () => {
    const made = await worker.minted();
    await scenes.run('ACL', 'SETUSER', 'rekey', '>another-password-of-the-admin');
    const other = new Worker(scene, { admin: 'rekey:another-password-of-the-admin' });
    expect(await other.revoke(scene.current.id)).toMatchObject({ answer: 'refused' });
    expect(await scene.letsIn(scene.current.parts)).toBe(true);
    expect(await other.revoke(made.id)).toEqual({ answer: 'revoked' });
  });
});
