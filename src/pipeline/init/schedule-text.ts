import { addressOf } from './addresses.js';

interface Scheduled {
  readonly command: readonly string[];
  /** A file of variables, absolute. */
  readonly variables: string;
  /** Where it is run. */
  readonly folder: string;
}

/** https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html */
export function serviceText({
  command,
  variables,
  folder,
  version,
}: Scheduled & { readonly version: string }): string {
  return `# ${addressOf(version, 'docs/local.md')}
[Unit]
Description=Rotate the credentials of MCP configs that are due

[Service]
Type=oneshot
ExecStart=${command.map(word).join(' ')}
WorkingDirectory=${path(folder)}
# The variables that env://NAME of the policy means: mode 0600. All that the service starts gets them, but for commands of the policy.
EnvironmentFile=${path(variables)}
# A credential in a file of its own (LoadCredential=NAME:/path, or LoadCredentialEncrypted= from systemd 256 on) stays out of the environment
# until the program starts: https://systemd.io/CREDENTIALS/
UMask=0077
NoNewPrivileges=yes
TimeoutStartSec=30min
`;
}

/** Each hour, and soon after a machine that was off is on again: what is due is decided by the program. */
export function timerText(minute: number): string {
  return `[Unit]
Description=Each hour: rotate the credentials of MCP configs that are due

[Timer]
OnCalendar=*-*-* *:${String(minute).padStart(2, '0')}:00
RandomizedDelaySec=5min
Persistent=true

[Install]
WantedBy=timers.target
`;
}

/** Cron ends a line at a `%`: https://man7.org/linux/man-pages/man5/crontab.5.html */
export function cronLine({
  command,
  variables,
  folder,
  minute,
}: Scheduled & { readonly minute: number }): string {
  const line = `cd ${quoted(folder)} && set -a && . ${quoted(variables)} && set +a && exec ${command.map(quoted).join(' ')}`;
  return `${minute} * * * * ${line.replaceAll('%', '\\%')}`;
}

/** A word of a command line: `$` and `%` mean something even in quotes. */
function word(text: string): string {
  const plain = path(text).replaceAll('$', '$$$$');
  return /^[\w./@:%+=,-]+$/.test(plain) ? plain : `"${plain.replace(/[\\"]/g, '\\$&')}"`;
}

/** A setting that takes its whole line for a path. */
function path(text: string): string {
  return text.replaceAll('%', '%%');
}

function quoted(text: string): string {
  return /^[\w./@:+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
