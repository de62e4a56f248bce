import { reasons, type UnknownReason } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import type { Resolution } from '../../stores/store.js';
import { LAUNCHED } from './told.js';
import type { Failure } from './variables.js';

export type Answer = { readonly value: Secret } | { readonly failure: Failure };

/** Where a value should have come from, for whoever is told why it did not. */
export interface Source {
  readonly title: string;
  readonly docs: string;
  /** What has to be granted. */
  readonly grants: string | undefined;
}

/** What came of a reference, in words for whoever wanted to launch something. */
export function answerOf(resolution: Resolution, source: Source): Answer {
  if (resolution.answer === 'there') {
    // The system ends a variable there, and the program would get a part of it.
    const isWhole = !resolution.value.revealTo(LAUNCHED).includes('\0');
    return isWhole ? { value: resolution.value } : { failure: HAS_NUL };
  }
  const { detail } = resolution;
  const why =
    resolution.answer === 'absent' ? `${source.title} has no such secret` : reasons[resolution.reason];
  const reason = detail === undefined ? why : `${why} (${detail})`;
  const known = resolution.answer === 'absent' ? 'absent' : resolution.reason;
  return { failure: { reason, hint: hintFor(known, detail, source) } };
}

const HAS_NUL: Failure = {
  reason: 'the value has a byte 0 in it, which no variable can hold',
  hint: 'Store it in another form, like Base64',
};

function hintFor(reason: UnknownReason | 'absent', detail: string | undefined, source: Source): string {
  const variable = /^(?:[A-Za-z_]\w*$|[A-Z]+(?:_[A-Z]+)+(?= ))/.exec(detail ?? '')?.[0];
  if (reason === 'incomplete' && variable !== undefined) return `Set ${variable}`;
  if (reason === 'absent') return 'Look whether the reference is right';
  if (reason === 'refused' && source.grants) return `Needed: ${source.grants.replace(/\.$/, '')}`;
  if (reason === 'no-way') return `${source.title} gives no values out, or not by this program`;
  return UNHEARD.includes(reason)
    ? `Look whether ${source.title} is there, and try again`
    : `See ${source.docs}`;
}

const UNHEARD: readonly string[] = [
  'unreachable',
  'timeout',
  'rate-limited',
  'provider-error',
  'interrupted',
];
