import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { GitHubServer } from '../../test/servers/github/server.js';
import { type Database, startDatabase } from './database.js';

/** All that the demonstration needs of the world, on this machine alone. */
export interface Stage {
  /** With `bookings`, where somebody works, and `server`, where the server runs. */
  readonly folder: string;
  readonly database: Database;
  readonly env: NodeJS.ProcessEnv;
  /** What nobody may print. */
  readonly secrets: readonly string[];
  write(folder: string, files: Readonly<Record<string, string>>): void;
  /** Lets the programs in a folder find their packages. */
  install(folder: string): void;
  /** Stops what was started, and takes everything away. Rejects if GitHub was asked what it does not know. */
  close(): Promise<void>;
}

/** What a system needs so that programs run at all. */
const KEPT = ['PATH', 'Path', 'PATHEXT', 'SystemRoot', 'ComSpec', 'TEMP', 'TMP', 'TMPDIR', 'LANG'];

export async function setStage(): Promise<Stage> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rekey-demo-')));
  const github = new GitHubServer('');
  let database: Database | undefined;
  const close = async (): Promise<void> => {
    await database?.stop();
    rmSync(folder, { recursive: true, force: true });
    await github.close();
  };
  try {
    await github.listen();
    github.addRepository('harbour', 'bookings').push('main', { 'README.md': 'Bookings\n' });
    const token = github.issueToken('somebody', true);
    database = await startDatabase();
    const write = (inside: string, files: Readonly<Record<string, string>>): void =>
      writeFiles(join(folder, inside), files);
    write('home', { '.gitconfig': gitConfig(folder) });
    write('bin', shims());
    chmodSync(join(folder, 'bin/mcp-rekey'), 0o755);
    return {
      folder,
      database,
      env: {
        ...environment(folder, database.admin),
        GITHUB_API_URL: github.url,
        MCP_REKEY_GITHUB_TOKEN: token,
      },
      secrets: [passwordOf(database.pasted), passwordOf(database.admin), token],
      write,
      install: (inside) =>
        symlinkSync(resolve('node_modules'), join(folder, inside, 'node_modules'), 'junction'),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The remote is called what it would be on GitHub; what git itself sends goes to a folder. */
function gitConfig(folder: string): string {
  const origin = 'https://github.com/harbour/bookings.git';
  return `[user]
  name = Somebody
  email = somebody@harbour.example
[init]
  defaultBranch = main
[url "${join(folder, 'origin.git').replaceAll('\\', '/')}"]
  pushInsteadOf = ${origin}
`;
}

function passwordOf(login: string): string {
  return login.slice(login.indexOf(':') + 1);
}

/** The built program under its name. */
function shims(): Readonly<Record<string, string>> {
  const program = resolve('dist/index.js');
  return {
    'mcp-rekey': `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`,
    'mcp-rekey.cmd': `@"${process.execPath}" "${program}" %*\r\n`,
  };
}

function environment(folder: string, admin: string): NodeJS.ProcessEnv {
  const kept = KEPT.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  const home = join(folder, 'home');
  return {
    ...Object.fromEntries(kept),
    PATH: [join(folder, 'bin'), dirname(process.execPath), process.env['PATH']].join(delimiter),
    HOME: home,
    USERPROFILE: home,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: join(home, '.gitconfig'),
    NO_COLOR: '1',
    PG_ADMIN: admin,
  };
}
