import { describe, expect, it } from 'vitest';
import { personalIn } from './support.js';

const servers = JSON.stringify({ mcpServers: { acme: { command: 'acme' } } });

describe('a file of one person', () => {
  it('is a problem if git tracks it, and has no place in it', async () => {
    const problem = await personalIn('home/.claude.json', servers);
    expect(problem).toMatchObject({
      ruleId: 'personal-config-committed',
      message: expect.stringMatching(/^Claude Code keeps this file for one user/),
      remedy: expect.stringContaining('git rm --cached'),
    });
    expect(problem).not.toHaveProperty('range');
    expect(problem).not.toHaveProperty('slot');
    expect(await personalIn('home/.claude.json', servers, false)).toBeUndefined();
  });

  it('names all hosts that keep it so', async () => {
    const problem = await personalIn('cline_mcp_settings.json', servers);
    expect(problem?.message).toMatch(/^Cline and Cline CLI keep this file for one user/);
  });

  it.each([
    ['is of the project', '.cursor/mcp.json'],
    ['is a template', '.claude.example.json'],
    ['is nobody’s', 'config/acme.json'],
    ['is another host’s config of a project as well', 'settings/mcp_settings.json'],
  ])('is none if it %s', async (_, path) => {
    expect(await personalIn(path, servers)).toBeUndefined();
  });
});
