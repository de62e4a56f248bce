import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder, write } from '../io/temporary.js';
import { PostgresScenes } from '../issuers/servers/postgres.js';
import type { Scene } from '../issuers/servers/scene.js';
import { runDist } from '../support/dist.js';

/** Somebody’s machine, with a server of its own. */
class Desk {
  readonly folder = temporaryFolder();
  readonly home = temporaryFolder();
  readonly scene: Scene;

  constructor(scene: Scene) {
    this.scene = scene;
    const { roles } = scene.account as { readonly roles: readonly string[] };
    const lines = [
      'version: 1',
      'rotations:',
      '  - name: db',
      '    provider: postgres',
      `    account: {host: 127.0.0.1, port: ${scene.port}, tls: 'off', roles: [${roles.join(', ')}]}`,
      '    admin: env://ADMIN',
      '    current: env://CURRENT',
      "    targets: [{store: age-file, scope: secrets.age.json, name: DB, template: '{user}:{password}'}]",
      '    verify: none',
      '    grace: 1h',
    ];
    write(this.folder, { 'policy.yml': `${lines.join('\n')}\n` });
  }

  rotate(...args: readonly string[]) {
    const { user, password } = this.scene.current.parts;
    const env = { HOME: this.home, ADMIN: this.scene.admin, CURRENT: `${user}:${password}` };
    const all = ['rotate', 'db', '--now', '--reason', 'a test', ...args, '--policy', 'policy.yml'];
    return runDist([...all, '--journal', 'journal.jsonl'], { cwd: this.folder, env });
  }

  /** Whether anything was written down, or stored. */
  get isUntouched(): boolean {
    return !['journal.jsonl', 'secrets.age.json'].some((name) => existsSync(join(this.folder, name)));
  }
}

// Its programs for Windows have never been tried here.
describe.skipIf(process.platform === 'win32')('an admin that may look and not make', () => {
  let scenes: PostgresScenes;
  beforeAll(async () => {
    scenes = await PostgresScenes.start();
  });
  afterAll(() => scenes?.stop());

  it.each([
    [
      'a role is missing',
      (role: string) => [`DROP ROLE ${role}`],
      (role: string) => [
        `CREATE ROLE ${role} NOLOGIN IN ROLE readers`,
        `GRANT ${role} TO rekey WITH ADMIN TRUE, INHERIT FALSE, SET FALSE`,
      ],
      'the server does not have both of these accounts',
    ],
    [
      'a right is missing',
      (role: string) => [`REVOKE ${role} FROM rekey`],
      (role: string) => [`GRANT ${role} TO rekey WITH ADMIN TRUE, INHERIT FALSE, SET FALSE`],
      'it needs CREATEROLE, and since PostgreSQL 16 the ADMIN option on both roles',
    ],
  ])('is told of before anything is begun, where %s', async (_, weaken, mend, why) => {
    const desk = new Desk(await scenes.scene());
    const [, other] = desk.scene.account['roles'] as readonly [string, string];
    await scenes.server.run(...weaken(other));
    const before = await desk.scene.kept();
    for (const options of [['--dry-run'], []]) {
      const { code, stdout } = await desk.rotate(...options);
      expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringContaining(why) });
      expect(desk.isUntouched).toBe(true);
    }
    expect(await desk.scene.kept()).toEqual(before);

    await scenes.server.run(...mend(other));
    const { code, stdout } = await desk.rotate();
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('the grace is not over') });
    expect(Object.keys(await desk.scene.kept())).toHaveLength(Object.keys(before).length + 1);
  });
});
