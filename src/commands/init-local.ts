import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { UsageError } from '../core/errors.js';
import { writeReport } from '../io/output.js';
import { createFile } from '../io/written-file.js';
import { type LocalOptions, localCronLine, localStarterFiles } from '../pipeline/init/local-files.js';
import { version } from '../version.js';

/** Writes what this machine needs to rotate what is in its own files, or shows it. Gives the exit code. */
export async function writeLocalFiles(path: string | undefined, print: boolean): Promise<number> {
  if (path !== undefined)
    throw new UsageError('--local writes into your own folder of configs, and takes no other');
  const options = optionsOf(process.env);
  if (!print) mkdirSync(options.configs, { recursive: true, mode: 0o700 });
  const lines = localStarterFiles(options).map(({ path: file, text, isPrivate }) => {
    const shown = `${options.configs}/${file}`;
    if (print) return `# ${shown}\n${text}`;
    const isNew = createFile(realpathSync(options.configs), file, text, isPrivate ? 0o600 : 0o644);
    return isNew ? `wrote ${shown}` : `left ${shown} as it is: it exists`;
  });
  await writeReport(`${lines.join('\n')}\n${next(options)}`, undefined);
  return 0;
}

/** https://specifications.freedesktop.org/basedir-spec/latest/: what is no absolute path is ignored. */
function optionsOf(env: NodeJS.ProcessEnv): LocalOptions {
  const folder = (name: string, usual: string): string => {
    const said = env[name];
    const chosen = said !== undefined && isAbsolute(said) ? said : join(homedir(), usual);
    if (/[\0-\x1f\x7f]/.test(chosen)) throw new UsageError(`${name} holds a character of no path`);
    return chosen.replaceAll('\\', '/');
  };
  return {
    version,
    program: [process.execPath, realpathSync(process.argv[1]!)],
    configs: folder('XDG_CONFIG_HOME', '.config'),
    state: folder('XDG_STATE_HOME', '.local/state'),
    minute: randomInt(1, 60),
    // https://www.freedesktop.org/software/systemd/man/latest/sd_booted.html
    hasSystemd: existsSync('/run/systemd/system'),
  };
}

function next(options: LocalOptions): string {
  const policy = 'Next: say in policy.yml what is rotated, and put what that takes into rotate.env.\n';
  const timer =
    'Then: systemctl --user daemon-reload && systemctl --user enable --now mcp-rekey-rotate.timer\n';
  if (process.platform === 'win32')
    return `${policy}Then let Task Scheduler run \`mcp-rekey rotate\` each hour, with --policy and --journal.\n`;
  const cron = `${options.hasSystemd ? 'Or by' : 'Then by'} cron (crontab -e):\n${localCronLine(options)}\n`;
  return `${policy}${options.hasSystemd ? timer : ''}${cron}`;
}
