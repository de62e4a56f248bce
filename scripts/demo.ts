/**
 * Shows the whole passage of a password, from a config to where nobody is let in by it: the built program against a real PostgreSQL and a
 * stand-in for GitHub, all on this machine. Ends with 0 only if the old password is refused and the new one works.
 * `--readme` puts the transcript into README.md.
 */
import { readFileSync } from 'node:fs';
import { play } from './demo/play.js';
import { setStage } from './demo/stage.js';
import { Terminal } from './demo/terminal.js';
import { inReadme } from './demo/transcript.js';
import { generated } from './generated.js';

// A signal ends the command that runs, with which all the rest ends in order.
process.once('SIGINT', () => {});
const stage = await setStage();
const terminal = new Terminal(stage);
try {
  await play(stage, terminal);
} catch (error) {
  process.exitCode = 1;
  console.error(`The demonstration has failed: ${(error as Error).message}`);
} finally {
  await stage.close();
}
if (process.argv.includes('--readme') && process.exitCode === undefined)
  generated('README.md', inReadme(readFileSync('README.md', 'utf8'), terminal.transcript));
