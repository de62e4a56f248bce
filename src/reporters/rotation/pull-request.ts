import { counted } from '../../core/phrases.js';
import type { Flight, TargetPlan } from '../../core/rotation/flight.js';
import type { RotationEntry } from '../../core/rotation/rotation.js';
import { code } from '../markdown-text.js';

export interface PullText {
  readonly flight: Flight;
  readonly entry: RotationEntry;
  /** Of the issuer. */
  readonly title: string;
  readonly isBack: boolean;
  /** Files in which a reference takes the place of the credential itself, what it names, and where that is kept. */
  readonly unpasted: { readonly files: readonly string[]; readonly name: string; readonly target: string };
}

export function pullTitle(name: string, isBack: boolean): string {
  return isBack ? `Bring back the credential of ${name}` : `Rotate the credential of ${name}`;
}

/** What a pull request says: what was rotated, what merging does, when the old one dies, and how to roll back. Never a value. */
export function pullBody(text: PullText): string {
  return text.isBack ? backBody(text) : rotationBody(text);
}

const HOUR = 3_600_000;

function rotationBody({ flight, entry, title, unpasted }: PullText): string {
  const { attempt, old, targets, id, reason } = flight;
  const grace = counted(Math.round(entry.grace / HOUR), 'hour');
  return [
    `${title} has made a new credential for ${code(entry.name)} (${reason}). It was tried, and is stored beside the old one. ${inFiles(unpasted)}`,
    '',
    '| | |',
    '|---|---|',
    `| Rotation | ${code(id)} |`,
    `| New key | ${code(attempt?.key ?? '')} |`,
    `| Old key | ${code(old ?? 'none')} |`,
    ...targets.map((target) => `| Stored in | ${storedIn(target, attempt)} |`),
    '',
    '**Merging** brings the new one into use: who starts from then on gets it. Programs that run keep the old one until they start anew.',
    '',
    `**The old one** is revoked once the new one was seen in use, and not before ${grace} after that.`,
    '',
    `**To go back** before that: \`mcp-rekey rotate rollback ${entry.name}\`, or the order \`rollback\` of the workflow that rotates${backwards(unpasted)}. Closing this pull request unmerged revokes the new one; the old one stays.`,
    '',
  ].join('\n');
}

function storedIn({ name, staging }: TargetPlan, attempt: Flight['attempt']): string {
  const version = attempt?.stored.get(name);
  return `${code(name)}${version === undefined ? '' : `, version ${code(version)}`}: ${EFFECTS[staging]}`;
}

/** In files that have both, each of the references is what the other would be. */
function inFiles({ files, name, target }: PullText['unpasted']): string {
  if (files.length === 0) return 'The references in the files of this pull request name the new one.';
  const all = files.map((path) => code(path)).join(', ');
  return [
    `In ${all} a reference takes the place of the old one.`,
    `Where it is a name, whoever starts the host needs ${code(name)} with what ${code(target)} holds.`,
    '**The old value stays in the history of this repository**: whoever can read that has it, until it is revoked.',
    'Once this is over, `current` can go from the policy.',
  ].join(' ');
}

function backwards({ files }: PullText['unpasted']): string {
  return files.length === 0
    ? ''
    : '. Once this is merged, that makes another new one, for no value is written into files';
}

const EFFECTS: Readonly<Record<Flight['targets'][number]['staging'], string>> = {
  pinned: 'in use once this is merged',
  native: 'promoted by the first run after this is merged',
  none: 'in use already, for this store has no versions to choose from',
};

function backBody({ flight, entry }: PullText): string {
  return [
    `Somebody wants the old credential of ${code(entry.name)} back (rotation ${code(flight.id)}). The references in the files of this pull request name the old one again.`,
    '',
    'Once this is merged, the new one is revoked.',
    '',
  ].join('\n');
}
