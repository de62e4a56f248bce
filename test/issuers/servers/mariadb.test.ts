import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issuers } from '../../../src/providers/issuers/registry.js';
import { noMariaDb } from '../../servers/databases/mariadb.js';
import { Relay } from '../../servers/databases/relay.js';
import { MariaDbScenes } from './mariadb.js';
import { describePromises } from './promises.js';
import { type Scene, Worker } from './scene.js';

describePromises('MariaDB', noMariaDb, () => MariaDbScenes.start(), { endsSessions: true });

describe.skipIf(noMariaDb)('accounts of MariaDB that take turns', () => {
  let scenes: MariaDbScenes;
  let scene: Scene;
  let users: readonly [string, string];
  beforeAll(async () => {
    scenes = await MariaDbScenes.start();
  });
  afterAll(() => scenes?.stop());

  const fresh = async (): Promise<Worker> => {
    scene = await scenes.scene();
    users = scene.account['users'] as readonly [string, string];
    return new Worker(scene);
  };
  const roles = async (): Promise<readonly unknown[]> => {
    const rows = await scenes.run("SELECT User AS role FROM mysql.global_priv WHERE User LIKE 'mcp-rekey/%'");
    return rows.map(({ role }) => role);
  };

  it('get passwords that neither the wire nor a log ever sees', async () => {
    await fresh();
    const relay = await Relay.start(scene.port);
    try {
      const { parts } = await new Worker(scene, { port: relay.port }).minted();
      const said = Buffer.concat(relay.received);
      expect(said.includes('IDENTIFIED VIA mysql_native_password')).toBe(true);
      expect(said.includes(parts.password)).toBe(false);
    } finally {
      await relay.stop();
    }
  });

  it.each([
    (_: string, other: string) => `GRANT INSERT ON shop.* TO ${other}`,
    (one: string) => `GRANT SELECT (name) ON shop.things TO ${one}`,
    (one: string) => `REVOKE readers FROM ${one}`,
    (one: string) => `SET DEFAULT ROLE NONE FOR ${one}`,
    (one: string) => `ALTER USER ${one} REQUIRE SSL`,
    (one: string) => `ALTER USER ${one} WITH MAX_USER_CONNECTIONS 3`,
  ])('are refused a password while they may not do the same (%#)', async (statement) => {
    const worker = await fresh();
    await scenes.run(statement(`${users[0]}@'%'`, `${users[1]}@'%'`));
    const before = await scene.kept();
    expect(await worker.mint()).toMatchObject({
      answer: 'refused',
      detail: expect.stringContaining('differ in what they may do'),
    });
    expect(await scene.kept()).toEqual(before);
  });

  it('are both in use if the other one may log in', async () => {
    const worker = await fresh();
    await scenes.run(`ALTER USER ${users[1]}@'%' ACCOUNT UNLOCK`);
    const before = await scene.kept();
    expect(await worker.mint()).toMatchObject({ answer: 'full', detail: expect.stringContaining(users[1]) });
    expect(await worker.mint({ current: undefined })).toMatchObject({ answer: 'full' });
    expect(await scene.kept()).toEqual(before);
  });

  it('are left alone if there are others of the same name', async () => {
    const worker = await fresh();
    await scenes.run(`CREATE USER ${users[0]}@'10.%' IDENTIFIED BY 'of-somebody'`);
    expect(await worker.mint()).toMatchObject({ answer: 'refused' });
    expect(await worker.revoke(scene.current.id)).toMatchObject({ answer: 'refused' });
    expect(await scene.letsIn(scene.current.parts)).toBe(true);
  });

  it('keep no label of a password that is dead', async () => {
    const worker = await fresh();
    const before = await roles();
    const made = await worker.minted();
    expect((await roles()).length).toBe(before.length + 1);
    await worker.revoke(made.id);
    expect(await roles()).toEqual(before);
  });

  it('lose a label of which a run that was killed has made no use, and no other', async () => {
    const worker = await fresh();
    const other = await new Worker(await scenes.scene()).minted();
    const labelOf = (id: string): string => id.slice(id.indexOf('@') + 1);
    // As the run itself makes it, and ends right behind.
    const killed = await scenes.hold(scenes.admin);
    await killed.query('CREATE ROLE `mcp-rekey/pg/01JKILLED`');
    await killed.query('CREATE ROLE `mcp-rekeyed`');
    await killed.end();
    const made = await worker.minted();
    const labels = await roles();
    expect(labels).toContain(labelOf(other.id));
    expect(labels).toContain(labelOf(made.id));
    expect(labels).not.toContain('mcp-rekey/pg/01JKILLED');
    expect(await scenes.run("SELECT 1 FROM mysql.global_priv WHERE User = 'mcp-rekeyed'")).toHaveLength(1);
    expect(await scene.letsIn(made.parts)).toBe(true);
  });

  it('are others once somebody lets one in again by hand', async () => {
    const worker = await fresh();
    await worker.minted();
    await worker.revoke(scene.current.id);
    await scenes.run(
      'SET TIMESTAMP = UNIX_TIMESTAMP() + 5',
      `ALTER USER ${users[0]}@'%' IDENTIFIED BY 'of-somebody' ACCOUNT UNLOCK`,
    );
    expect(await worker.revoke(scene.current.id)).toEqual({ answer: 'gone' });
    const again = { user: users[0], password: 'of-somebody' };
    expect(await scene.letsIn(again)).toBe(true);
    expect(await worker.test(again)).toMatchObject({
      answer: 'live',
      facts: { scopes: expect.arrayContaining(['SELECT ON shop.*']) },
    });
  });

  it.each([
    ['CREATE USER', '*.*', /lacks "CREATE USER" on everything/],
    ['SELECT', 'mysql.*', /lacks a right \(1142\)/],
  ])('are not made by an admin without %s', async (privilege, on, detail) => {
    const worker = await fresh();
    await scenes.run(`REVOKE ${privilege} ON ${on} FROM rekey@'%'`);
    try {
      const [before, labels] = [await scene.kept(), await roles()];
      expect(await worker.rehearse().then(told)).toMatch(detail);
      expect(await worker.mint()).toMatchObject({ answer: 'refused', detail: expect.stringMatching(detail) });
      expect(await scene.kept()).toEqual(before);
      expect(await roles()).toEqual(labels);
      expect(await worker.revoke(scene.current.id)).toMatchObject({ answer: 'refused' });
    } finally {
      await scenes.run(`GRANT ${privilege} ON ${on} TO rekey@'%'`);
    }
  });

  it('are none of what the issuer for MySQL takes', async () => {
    const worker = await fresh();
    const mysql = new Worker({ ...scene, issuer: issuers.find(({ id }) => id === 'mysql')! });
    expect(await mysql.mint()).toMatchObject({
      answer: 'refused',
      detail: expect.stringContaining('mysql-mariadb'),
    });
    await expect(mysql.list()).rejects.toThrow('mysql-mariadb');
    expect(await worker.test({ user: 'other', password: 'of-somebody' })).toMatchObject({
      answer: 'unknown',
    });
  });
});

/** What a rehearsal says is wrong, whether it has found it or was refused a look. */
function told(why: Awaited<ReturnType<Worker['rehearse']>>): string | undefined {
  return typeof why === 'object' ? why.detail : why;
}
