import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Relay } from '../../servers/databases/relay.js';
import { PostgresScenes } from './postgres.js';
import { describePromises } from './promises.js';
import { type Scene, Worker } from './scene.js';

// Its programs for Windows have never been tried here.
const left = process.platform === 'win32' ? 'not on Windows' : undefined;

describePromises('PostgreSQL', left, () => PostgresScenes.start(), { endsSessions: true });

describe.skipIf(left)('roles of PostgreSQL that take turns', () => {
  let scenes: PostgresScenes;
  let scene: Scene;
  let roles: readonly [string, string];
  beforeAll(async () => {
    scenes = await PostgresScenes.start();
  });
  afterAll(() => scenes?.stop());

  const fresh = async (): Promise<Worker> => {
    scene = await scenes.scene();
    roles = scene.account['roles'] as readonly [string, string];
    return new Worker(scene);
  };
  const run = async (...statements: readonly ((one: string, other: string) => string)[]): Promise<void> => {
    await scenes.server.run(...statements.map((statement) => statement(...roles)));
  };

  it('get passwords that neither the wire nor a log ever sees', async () => {
    await fresh();
    const relay = await Relay.start(scene.port);
    try {
      const { parts } = await new Worker(scene, { port: relay.port }).minted();
      const said = Buffer.concat(relay.received);
      expect(said.includes('SCRAM-SHA-256$4096:')).toBe(true);
      expect(said.includes(parts.password)).toBe(false);
    } finally {
      await relay.stop();
    }
  });

  it.each([
    ['attributes', (_: string, other: string) => `ALTER ROLE ${other} CREATEDB`],
    ['attributes', (one: string) => `ALTER ROLE ${one} CONNECTION LIMIT 7`],
    ['memberships', (_: string, other: string) => `GRANT pg_monitor TO ${other}`],
    ['memberships', (one: string) => `REVOKE readers FROM ${one}`],
    ['memberships', (one: string) => `GRANT readers TO ${one} WITH INHERIT FALSE`],
    ['settings', (one: string) => `ALTER ROLE ${one} SET search_path = private`],
    ['settings', (one: string) => `ALTER ROLE ${one} IN DATABASE postgres SET work_mem = '8MB'`],
    ['own objects or privileges', (one: string) => `GRANT SELECT ON things TO ${one}`],
    ['own objects or privileges', (one: string) => `CREATE SCHEMA AUTHORIZATION ${one}`],
    ['own objects or privileges', (_: string, other: string) => `CREATE SCHEMA AUTHORIZATION ${other}`],
  ])('are refused a password while they differ in their %s (%#)', async (what, statement) => {
    const worker = await fresh();
    await run(statement);
    const before = await scene.kept();
    expect(await worker.mint()).toMatchObject({
      answer: 'refused',
      detail: expect.stringMatching(`differ in their ${what}: whatever they may do has to come from groups`),
    });
    expect(await scene.kept()).toEqual(before);
  });

  it('may have temporary tables, and the same privileges of their own', async () => {
    const worker = await fresh();
    await run((one, other) => `GRANT SELECT ON things TO ${one}, ${other}`);
    const held = await scenes.connected(scene.current.parts);
    await held.query('CREATE TEMPORARY TABLE mine (name text PRIMARY KEY)');
    await worker.minted();
    expect(await held.query('SELECT * FROM mine')).toMatchObject({ rows: [] });
    await held.end();
  });

  it.each([
    [
      'a password that nobody knows',
      (_: string, other: string) => `ALTER ROLE ${other} LOGIN PASSWORD 'of-somebody'`,
    ],
    ['no password, as far as the admin can see', (_: string, other: string) => `ALTER ROLE ${other} LOGIN`],
  ])('are both in use if the other one may log in, with %s', async (_, statement) => {
    const worker = await fresh();
    await run(statement);
    const before = await scene.kept();
    expect(await worker.mint()).toMatchObject({ answer: 'full', detail: expect.stringContaining(roles[1]) });
    expect(await worker.mint({ current: undefined })).toMatchObject({ answer: 'full' });
    expect(await scene.kept()).toEqual(before);
  });

  it('get the next one though the time of the last one is over, and keep an end where there was one', async () => {
    const worker = await fresh();
    await run((_, other) => `ALTER ROLE ${other} LOGIN PASSWORD 'of-somebody' VALID UNTIL '2020-01-01'`);
    const until = new Date('2031-02-03T04:05:06Z');
    const minting = await worker.mint({ until });
    expect(minting).toMatchObject({ answer: 'minted', expiresAt: until });
    if (minting.answer === 'minted')
      expect(await worker.test(worker.revealed(minting).parts)).toMatchObject({
        facts: { expiresAt: until },
      });
    const [row] = await scenes.server.run(`SELECT rolvaliduntil FROM pg_roles WHERE rolname = '${roles[1]}'`);
    expect(row?.['rolvaliduntil']).toEqual(until);
  });

  it('keep what others say about them', async () => {
    const worker = await fresh();
    const remark = `${String.raw`Of the team’s: it's "theirs" \' \\ $$`}\nsince 2020`;
    const quoted = remark.replaceAll("'", "''");
    await run(
      (one) => `COMMENT ON ROLE ${one} IS '${quoted}'`,
      (_, other) => `COMMENT ON ROLE ${other} IS '${quoted}'`,
      () => 'ALTER ROLE rekey SET standard_conforming_strings = off',
    );
    try {
      const made = await worker.minted();
      await worker.revoke(scene.current.id);
      await worker.minted({ current: made.id });
    } finally {
      await run(() => 'ALTER ROLE rekey RESET standard_conforming_strings');
    }
    for (const name of roles) {
      const [row] = await scenes.server.run(
        `SELECT shobj_description(oid, 'pg_authid') AS comment FROM pg_roles WHERE rolname = '${name}'`,
      );
      expect(`${row?.['comment']}`.split('\nmcp-rekey/')).toEqual([remark, expect.any(String)]);
    }
  });

  it('are others once somebody lets one in again by hand', async () => {
    const worker = await fresh();
    const made = await worker.minted();
    await worker.revoke(scene.current.id);
    await run((one) => `ALTER ROLE ${one} LOGIN PASSWORD 'of-somebody'`);
    expect(await worker.revoke(scene.current.id)).toEqual({ answer: 'gone' });
    const again = { user: roles[0], password: 'of-somebody' };
    expect(await scene.letsIn(again)).toBe(true);
    const ids = (await worker.list()).map(({ id }) => id);
    expect(ids).not.toContain(scene.current.id);
    expect(await worker.test(again)).toMatchObject({ answer: 'live', facts: { handle: ids[0] } });
    expect(await worker.mint({ current: made.id })).toMatchObject({ answer: 'full' });
    expect(await worker.revoke(ids[0]!)).toEqual({ answer: 'revoked' });
    expect(await scene.letsIn(again)).toBe(false);
  });

  it('are gone if somebody has dropped one, and unknown if both', async () => {
    const worker = await fresh();
    await run((_, other) => `DROP ROLE ${other}`);
    expect(await worker.mint()).toMatchObject({ answer: 'refused', detail: expect.stringContaining('both') });
    expect(await worker.revoke(`${roles[1]}@mcp-rekey/db-mcp/1`)).toEqual({ answer: 'gone' });
    await run((one) => `DROP ROLE ${one}`);
    expect(await worker.revoke(scene.current.id)).toMatchObject({ answer: 'refused' });
  });

  const weak: readonly {
    readonly who: string;
    readonly weaken: (one: string, other: string) => string;
    readonly strengthen: string;
    readonly detail: RegExp;
  }[] = [
    {
      who: 'may not end sessions',
      weaken: () => 'REVOKE pg_signal_backend FROM rekey',
      strengthen: 'GRANT pg_signal_backend TO rekey',
      detail: /grant it "pg_signal_backend"/,
    },
    {
      who: 'is no admin of a role',
      weaken: (_, other) => `REVOKE ${other} FROM rekey`,
      strengthen: 'SELECT 1',
      detail: /may not change mcp_b\d+: it needs CREATEROLE, and .* ADMIN option/,
    },
    {
      who: 'makes no roles',
      weaken: () => 'ALTER ROLE rekey NOCREATEROLE',
      strengthen: 'ALTER ROLE rekey CREATEROLE',
      detail: /may not change mcp_a\d+ and mcp_b\d+: it needs CREATEROLE/,
    },
  ];
  it.each(weak)('are left alone by an admin who $who', async ({ weaken, strengthen, detail }) => {
    const worker = await fresh();
    const before = await scene.kept();
    await run(weaken);
    try {
      expect(await worker.rehearse()).toMatch(detail);
      expect(await worker.mint()).toMatchObject({ answer: 'refused', detail: expect.stringMatching(detail) });
      expect(await scene.kept()).toEqual(before);
    } finally {
      await run(() => strengthen);
    }
  });

  it('say nothing of a role that is none of them', async () => {
    const worker = await fresh();
    const parts = { user: 'other', password: scene.current.parts.password };
    expect(await worker.test(parts)).toMatchObject({ answer: 'unknown', reason: 'no-way' });
  });
});
