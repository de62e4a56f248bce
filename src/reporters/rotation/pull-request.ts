import { counted } from '../../core/phrases.js';
import type { Flight } from '../../core/rotation/flight.js';
import type { RotationEntry } from '../../core/rotation/rotation.js';
import { code } from '../markdown-text.js';

export interface PullText {
  readonly flight: Flight;
  readonly entry: RotationEntry;
  /** Of the issuer. */
  readonly title: string;
  readonly isBack: boolean;
}

export function pullTitle(name: string, isBack: boolean): string {
  return isBack ? `Bring back the credential of ${name}` : `Rotate the credential of ${name}`;
}

/** What a pull request says: what was rotated, what merging does, when the old one dies, and how to roll back. Never a value. */
export function pullBody(text: PullText): string {
  return text.isBack ? backBody(text) : rotationBody(text);
}

const HOUR = 3_600_000;

function rotationBody({ flight, entry, title }: PullText): string {
  const { attempt, old, targets, id, reason } = flight;
  const grace = counted(Math.round(entry.grace / HOUR), 'hour');
  return [
    `${title} has made a new credential for ${code(entry.name)} (${reason}). It was tried, and is stored beside the old one. The references in the files of this pull request name its version.`,
    '',
    '| | |',
    '|---|---|',
    `| Rotation | ${code(id)} |`,
    `| New key | ${code(attempt?.key ?? '')} |`,
    `| Old key | ${code(old ?? 'none')} |`,
    ...targets.map(({ name, staging }) => `| Stored in | ${code(name)}: ${EFFECTS[staging]} |`),
    '',
    '**Merging** brings the new one into use: who starts from then on gets it. Programs that run keep the old one until they start anew.',
    '',
    `**The old one** is revoked once the new one was seen in use, and not before ${grace} after that.`,
    '',
    `**To go back** before that: \`mcp-rekey rotate rollback ${entry.name}\`. Closing this pull request unmerged revokes the new one; the old one stays.`,
    '',
  ].join('\n');
}

const EFFECTS: Readonly<Record<Flight['targets'][number]['staging'], string>> = {
  pinned: 'in use once this is merged',
  native: 'promoted by the first run after this is merged',
  none: 'in use already, for this store has no versions to choose from',
};

function backBody({ flight, entry }: PullText): string {
  return [
    `Somebody wants the old credential of ${code(entry.name)} back (rotation ${code(flight.id)}). The references in the files of this pull request name its version again.`,
    '',
    'Once this is merged, the new one is revoked.',
    '',
  ].join('\n');
}
