import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Terminal } from '../../scripts/demo/terminal.js';
import { inReadme } from '../../scripts/demo/transcript.js';
import { temporaryFolder } from '../io/temporary.js';

const PATH = { PATH: process.env['PATH'] };

describe('the demonstration', () => {
  it('goes as README.md shows it', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/demo.ts']);
    expect(stdout).toContain('refused: password authentication failed for user "mcp_a"');
    const readme = readFileSync('README.md', 'utf8');
    expect(inReadme(readme, stdout), 'run `npm run demo -- --readme`').toBe(readme);
  });

  const terminal = (): Terminal =>
    new Terminal({ folder: temporaryFolder(), env: PATH, secrets: ['a word of ours'] });

  it('fails where a command ends otherwise than it should', async () => {
    await expect(terminal().run('.', 'exit 1')).rejects.toThrow('ended with 1, and not with 0');
    await expect(terminal().run('.', 'exit 0', 1)).rejects.toThrow('ended with 0, and not with 1');
  });

  it('shows no secret that a command prints', async () => {
    const shown = terminal();
    await expect(shown.run('.', 'printf "a word %s ours" of')).rejects.toThrow('prints a secret');
    expect(shown.transcript).not.toContain('a word of ours');
  });
});
