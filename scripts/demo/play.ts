import { pastedFiles, policy, variables } from './files.js';
import type { Stage } from './stage.js';
import type { Terminal } from './terminal.js';

const HOST = 'node host.mjs bookings';
const SERVER = `mcp-rekey exec -f mcp.env -- ${HOST}`;
/** Whoever has read the history has what was pasted. */
const READER = `${HOST} pasted`;
const POLICY = '--policy .github/mcp-rekey.yml';
const NOW = `mcp-rekey rotate bookings-db ${POLICY} --now --reason "it is in the history"`;

/** The whole passage of a password, from a config to where nobody is let in by it. Rejects if anything goes otherwise. */
export async function play(stage: Stage, terminal: Terminal): Promise<void> {
  await paste(stage, terminal);
  await fix(stage, terminal);
  await rotate(terminal);
  await merge(terminal);
  await end(terminal);
}

async function paste({ database, write, install }: Stage, terminal: Terminal): Promise<void> {
  const { host, pasted } = database;
  write('bookings', pastedFiles(host, pasted));
  install('bookings');
  terminal.show('# A team has pasted the password of its database where Claude Code and Cursor read it.\n');
  await terminal.run('bookings', 'git init --quiet');
  await terminal.run(
    'bookings',
    'git add --all && git commit --quiet -m "Talk to the bookings" && git tag pasted',
  );
  await terminal.run('bookings', HOST);
  await terminal.run('bookings', 'mcp-rekey scan', 1);
}

async function fix({ database, write, install }: Stage, terminal: Terminal): Promise<void> {
  terminal.say('References take its place, and the value goes into an encrypted file.');
  await terminal.run('bookings', 'mcp-rekey fix --store age-file --write');
  write('bookings', { '.github/mcp-rekey.yml': policy(database.port), 'mcp.env': variables });
  terminal.say('The team says which variables its hosts get, and what is to be rotated.');
  await terminal.run('bookings', 'git add --all && git commit --quiet -m "Refer to the password"');
  await terminal.run('bookings', 'git show HEAD:.mcp.json HEAD:mcp.env HEAD:.github/mcp-rekey.yml');
  await terminal.run('bookings', 'mcp-rekey scan');
  terminal.say('It goes to where the server runs, which finds the value by its reference.');
  await terminal.run('bookings', 'git init --quiet --bare ../origin.git');
  await terminal.run('bookings', 'git remote add origin https://github.com/harbour/bookings.git');
  await terminal.run('bookings', 'git push --quiet --tags origin main');
  await terminal.run('bookings', 'git clone --quiet ../origin.git ../server');
  install('server');
  await terminal.run('server', SERVER);
}

async function rotate(terminal: Terminal): Promise<void> {
  terminal.say('The old one stays in the history: it has to be replaced, now.');
  await terminal.run('bookings', `${NOW} --dry-run`);
  await terminal.run('bookings', NOW);
  terminal.say(
    'The server has not got the new one yet: it works with the old one, which nobody has touched.',
  );
  await terminal.run('server', SERVER);
  await terminal.run('bookings', `mcp-rekey rotate ${POLICY}`);
}

async function merge(terminal: Terminal): Promise<void> {
  terminal.say('The file with the new one is committed, merged and brought to the server.');
  await terminal.run('bookings', 'git switch --quiet --create rotated');
  await terminal.run('bookings', 'git commit --quiet --all -m "Replace the password of the bookings"');
  await terminal.run(
    'bookings',
    'git switch --quiet main && git merge --quiet --no-ff -m "Merge rotated" rotated',
  );
  await terminal.run('bookings', 'git push --quiet origin main');
  await terminal.run('server', 'git pull --quiet');
  await terminal.run('server', SERVER);
}

async function end(terminal: Terminal): Promise<void> {
  terminal.say('The next run sees the new one in use. There is no grace here, so it ends the old one.');
  await terminal.run('bookings', `mcp-rekey rotate ${POLICY}`);
  await terminal.run('bookings', `mcp-rekey rotate status ${POLICY}`);
  await terminal.run('bookings', `mcp-rekey rotate journal ${POLICY}`);
  terminal.say('Whoever reads the history finds a password that lets nobody in. The server works.');
  await terminal.run('bookings', READER, 1);
  await terminal.run('server', SERVER);
}
