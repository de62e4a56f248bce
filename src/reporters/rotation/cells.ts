import { day } from '../../core/phrases.js';
import type { Progress } from '../../core/rotation/progress.js';
import { prose } from '../markdown-text.js';
import { cut } from '../phrases.js';

/** Code points of what a store, a provider or a person may have named. */
const LONGEST = 600;

/** `2026-01-31 14:05`, in UTC; a dash if nobody knows. */
export function minute(date: Date | undefined): string {
  return date === undefined ? '-' : `${day(date)} ${date.toISOString().slice(11, 16)}`;
}

/** Our own words, with whatever they name in code spans; a dash if there are none. */
export function words(said: string | undefined): string {
  return said === undefined ? '-' : prose(cut(said, LONGEST));
}

/** What is worth to be looked at first. */
export function urgency({ state, todo, overdueSince }: Progress): number {
  if (state === 'needs a person') return 0;
  if (overdueSince !== undefined) return 1;
  if (todo !== undefined) return 2;
  return state === 'not due' || state === 'paused' ? 4 : 3;
}
