import { readdirSync, readFileSync } from 'node:fs';
import type { SlotKind } from '../../src/core/slot.js';
import { Random } from './random.js';

/** A secret that was put in the place of a marker. */
export interface Planted {
  readonly value: string;
  readonly kind: SlotKind;
  readonly start: number;
  readonly end: number;
}

const MARKER = /__SECRET_([A-Z]+)_\d+__/g;

/** The text with a random value of 40 letters and digits in place of each `__SECRET_<KIND>_<n>__`. */
export function planted(
  text: string,
  seed: number,
): { readonly text: string; readonly secrets: readonly Planted[] } {
  const random = new Random(seed);
  const secrets: Planted[] = [];
  let filled = '';
  let from = 0;
  for (const match of text.matchAll(MARKER)) {
    filled += text.slice(from, match.index);
    const value = random.secret();
    const kind = match[1]!.toLowerCase() as SlotKind;
    secrets.push({ value, kind, start: filled.length, end: filled.length + value.length });
    filled += value;
    from = match.index + match[0].length;
  }
  return { text: filled + text.slice(from), secrets };
}

/** Every file below a folder, by its path from there, with `/`. */
export function filesBelow(folder: string): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path: path.slice(folder.length + 1), text: readFileSync(path, 'utf8') }));
}
