import { describe, expect, it } from 'vitest';
import { linkedPaths } from '../../src/pipeline/linked-paths.js';
import { history, type Made } from '../io/history.js';
import { revisionsAt } from '../io/revisions.js';
import { index } from '../support/examine.js';

/** The paths that lead to each file of a commit. */
async function linked(made: Omit<Made, 'name'>): Promise<Readonly<Record<string, readonly string[]>>> {
  const { bare, oid } = history([{ name: 'one', ...made }], { 'refs/heads/main': 'one' });
  const revisions = await revisionsAt(bare);
  const changes = await revisions.difference(undefined, oid('one'));
  const versions = changes.flatMap(({ after }) => after ?? []);
  const found = await linkedPaths(oid('one'), revisions, versions, (path) => index.knows(path));
  await revisions.close();
  return Object.fromEntries(found.paths);
}

describe('the links that lead to a file', () => {
  const files = { 'config/servers.json': '{}', 'tools/mcp.json': '{}', 'other.json': '{}' };

  it('are those at paths of hosts, to the file or to a folder above it, through other links', async () => {
    const links = {
      '.mcp.json': 'config/servers.json',
      'apps/web/.mcp.json': '../../.mcp.json',
      '.cursor': 'tools',
      'not-of-a-host.json': 'config/servers.json',
    };
    expect(await linked({ files, links })).toEqual({
      'config/servers.json': ['.mcp.json', 'apps/web/.mcp.json'],
      'tools/mcp.json': ['.cursor/mcp.json'],
    });
  });

  it('lead nowhere out of the repository, in circles, or to what is not there', async () => {
    const links = {
      '.mcp.json': '../../etc/passwd',
      'a/.mcp.json': '/config/servers.json',
      'b/.mcp.json': 'gone.json',
      'c/.mcp.json': '.mcp.json',
      'd/.mcp.json': '../e/.mcp.json',
      'e/.mcp.json': '../d/.mcp.json',
      'f/.mcp.json': '../config',
      'g/.mcp.json': `${'x/'.repeat(3000)}.mcp.json`,
    };
    expect(await linked({ files, links, modules: { 'h/.mcp.json': '5'.repeat(40) } })).toEqual({});
  });

  it('are none where there are no links', async () => {
    expect(await linked({ files: { ...files, '.mcp.json': '{}' } })).toEqual({});
  });
});
