import { day } from '../../core/phrases.js';
import type { Handover } from '../../core/rotation/handover.js';
import { fitted, paragraph } from '../markdown/fit.js';
import { block, code, link, prose } from '../markdown-text.js';
import type { RotationIssue } from './issue.js';

/** The issue that asks a person for their part in one rotation. `limit`: bytes of UTF-8. */
export function handoverIssue(handover: Handover, limit: number): RotationIssue {
  const { name, need } = handover;
  const open = need !== 'nothing' && need !== 'unknown';
  return {
    state: open ? 'open' : need === 'nothing' ? 'closed' : 'as it is',
    title: titleOf(handover),
    body: fitted(
      open
        ? [paragraph(0, opening(handover)), ...parts(handover), paragraph(0, CLOSING)]
        : [paragraph(0, `${code(name)} goes on by itself: there is nothing to be done.`)],
      limit,
    ),
  };
}

const CLOSING =
  'Never write a value into this issue. mcp-rekey keeps it up to date, and closes it when the rotation goes on.';

function titleOf({ name, need }: Handover): string {
  switch (need) {
    case 'a new one':
      return `Make a new credential for ${name}`;
    case 'its value':
      return `Hand in the credential for ${name} again`;
    case 'revoking':
      return `Revoke the old credential of ${name}`;
    case 'a look':
      return `The rotation of ${name} waits for a person`;
    default:
      return `The rotation of ${name} waits for nobody`;
  }
}

/** Who, and by when. */
function opening({ owner, by, title, need, why, key }: Handover): string {
  const who = owner === undefined ? '' : `@${owner}: `;
  const until =
    by === undefined
      ? 'as soon as possible, for nobody knows how old the one in use is'
      : `by **${day(by)}**`;
  switch (need) {
    case 'a new one':
      return `${who}a new credential is to be made and handed in, ${until}. ${prose(title)}: a person alone can make one. The one in use stays as it is until the new one was seen in use.`;
    case 'its value':
      return `${who}${code(key!)} was handed in, and the run that had its value ended before it was stored everywhere. Hand it in again, ${until}.`;
    case 'revoking':
      return `${who}the new credential is in use, and the old one${key === undefined ? '' : ` (${code(key)})`} is to be revoked, ${until}. ${prose(why ?? '')}`;
    default:
      return `${who}${prose(why ?? '')}. To be mended ${until}.`;
  }
}

function parts(handover: Handover) {
  const { need, name, url, steps, revoking } = handover;
  switch (need) {
    case 'a new one':
      return [
        paragraph(0, numbered([`Open ${link(url, url)}.`, ...steps.map(prose)])),
        paragraph(0, handingIn(handover, '')),
      ];
    case 'its value':
      return [
        paragraph(0, handingIn(handover, ' --same')),
        paragraph(
          0,
          `If nobody has it any more, make another one at ${link(url, url)}, and hand that in with ${code('--another')} in place of ${code('--same')}: the one that was lost is revoked later, with the old one.`,
        ),
      ];
    case 'revoking':
      return [
        paragraph(
          0,
          numbered([
            `Open ${link(url, url)}.`,
            prose(revoking ?? 'Revoke it there.'),
            'Say that it is done:',
          ]),
        ),
        paragraph(0, ordered(name, need)),
      ];
    default:
      return [paragraph(0, ordered(name, 'a look'))];
  }
}

function numbered(steps: readonly string[]): string {
  return steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
}

function ordered(name: string, need: 'revoking' | 'a look'): string {
  const order = need === 'revoking' ? 'revoked' : 'resume';
  return `${block('sh', [`mcp-rekey rotate ${order} ${name} --policy .github/mcp-rekey.yml`])}\n\nOr start the workflow that rotates, with the order ${code(order)} and the name ${code(name)}.`;
}

/** Without a terminal: what is typed there stays in its history. */
function handingIn({ name, target, template }: Handover, more: string): string {
  return [
    `### How to hand it in\n\nIt is read from standard input, as ${code(target)} is to hold it: ${code(template)}. With the variables that the policy names, from the clipboard (elsewhere ${code('wl-paste')}, ${code('xclip -o')} or ${code('Get-Clipboard')}):`,
    block('sh', [`pbpaste | mcp-rekey rotate provide ${name}${more} --policy .github/mcp-rekey.yml`]),
    `Or keep it as the secret ${code('MCP_REKEY_PROVIDED')} of the environment of the workflow that rotates, start that with the order ${code(`provide${more}`)} and the name ${code(name)}, and delete the secret again.`,
  ].join('\n\n');
}
