import { addressOf } from './addresses.js';
import { cronLine, serviceText, timerText } from './schedule-text.js';

export interface LocalOptions {
  readonly version: string;
  /** The program: of Node.js, and of what it runs. Absolute. */
  readonly program: readonly string[];
  /** The folder of configs of a user, absolute, and where their state goes. */
  readonly configs: string;
  readonly state: string;
  /** When in each hour. */
  readonly minute: number;
  readonly hasSystemd: boolean;
}

export interface LocalFile {
  /** From the folder of configs. */
  readonly path: string;
  readonly text: string;
  /** Whether nobody else may read it. */
  readonly isPrivate: boolean;
}

const POLICY = 'mcp-rekey/policy.yml';
const VARIABLES = 'mcp-rekey/rotate.env';

/** What a machine of one's own needs to rotate what is in its own files. */
export function localStarterFiles(options: LocalOptions): readonly LocalFile[] {
  const { configs, version, minute } = options;
  const variables = `${configs}/${VARIABLES}`;
  const units = [
    {
      name: 'service',
      text: serviceText({ command: rotating(options), variables, folder: configs, version }),
    },
    { name: 'timer', text: timerText(minute) },
  ];
  return [
    { path: POLICY, text: localPolicyText(version), isPrivate: true },
    { path: VARIABLES, text: VARIABLES_TEXT, isPrivate: true },
    ...(options.hasSystemd
      ? units.map(({ name, text }) => ({
          path: `systemd/user/mcp-rekey-rotate.${name}`,
          text,
          isPrivate: false,
        }))
      : []),
  ];
}

/** The same for cron. */
export function localCronLine(options: LocalOptions): string {
  const { configs, minute } = options;
  return cronLine({
    command: rotating(options),
    variables: `${configs}/${VARIABLES}`,
    folder: configs,
    minute,
  });
}

function rotating({ program, configs, state }: LocalOptions): readonly string[] {
  const journal = `${state}/mcp-rekey/journal.jsonl`;
  return [...program, 'rotate', '--policy', `${configs}/${POLICY}`, '--journal', journal];
}

const VARIABLES_TEXT = `# What rotations of this machine make and end credentials by: the variables that env://NAME of the policy means. Only you may read this file.
# One a line, in single quotes:
# OPENROUTER_MANAGEMENT_KEY=''
`;

/** A policy that rotates nothing yet, and shows how. */
export function localPolicyText(version: string): string {
  return `# What mcp-rekey rotates on this machine: ${addressOf(version, 'docs/local.md')}
version: 1

stores:
  - store: plain-config
    # Run after a new value was written: the host goes on with the old one until it starts again.
    # restart: systemctl --user restart my-mcp-host.service

# Who makes new credentials and ends old ones, and what an \`account\` says: ${addressOf(version, 'docs/issuers.md')}
# rotations:
#   - name: openrouter-cursor
#     provider: openrouter
#     account: {}
#     admin: env://OPENROUTER_MANAGEMENT_KEY
#     targets:
#       - store: plain-config
#         scope: ~/.cursor/mcp.json
#         name: mcpServers/router/env/OPENROUTER_API_KEY
#     # Ends with 0 once the host works with the new one. Or: last-used, for providers that tell it.
#     verify: {command: ~/bin/router-works}
#     grace: 48h
#     lead: 72h
`;
}
