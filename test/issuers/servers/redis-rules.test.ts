import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayRun } from '../../../src/providers/issuers/redis-rules.js';
import { noRedis } from '../../servers/databases/redis.js';
import { RedisScenes } from './redis.js';

/** Commands as a user gives them, by what rules call them. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  'acl|setuser': ['ACL', 'SETUSER', 'nobody'],
  'acl|deluser': ['ACL', 'DELUSER', 'nobody'],
  'acl|save': ['ACL', 'SAVE'],
  'config|rewrite': ['CONFIG', 'REWRITE'],
  info: ['INFO'],
};

describe.skipIf(noRedis)('the rules of a user of Redis', () => {
  let scenes: RedisScenes;
  beforeAll(async () => {
    scenes = await RedisScenes.start();
  });
  afterAll(() => scenes?.stop());

  it.each([
    ['+@all'],
    ['-@all'],
    ['+@admin'],
    ['+@all', '-@admin'],
    ['+@all', '-@dangerous'],
    ['+@all', '-@slow'],
    ['-@all', '+acl'],
    ['-@all', '+acl', '-acl|setuser'],
    ['+@all', '-acl'],
    ['+@all', '-acl', '+acl|setuser'],
    ['-@all', '+acl|setuser', '+acl|save', '+info'],
    ['+acl|setuser', '-@all'],
    ['+@all', '-config|rewrite', '-info'],
    ['-@all', '+@dangerous', '-acl|deluser'],
    ['+@all', '-@admin', '+config|rewrite'],
  ])('are read as the server reads them: %s %s %s %s', async (...rules) => {
    await scenes.run('ACL', 'SETUSER', 'probe', 'reset', 'on', ...rules);
    const list = (await scenes.run('ACL', 'LIST')) as readonly string[];
    const told = list.find((line) => line.startsWith('user probe '))!.split(' ');
    for (const [name, command] of Object.entries(COMMANDS)) {
      // https://redis.io/docs/latest/commands/acl-dryrun/
      const answer = await scenes.run('ACL', 'DRYRUN', 'probe', ...command);
      expect({ name, told, may: mayRun(told, name) }).toEqual({ name, told, may: answer === 'OK' });
    }
  });
});
