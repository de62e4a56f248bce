import type { InventoryEntry } from '../../core/inventory.js';
import { code, text } from '../markdown-text.js';
import { cut } from '../phrases.js';
import type { Titles } from '../titles.js';
import { hintPhrase, secretPhrase, whatPhrase } from './phrases.js';

/** Code points of anything that a repository has named. */
export const LONGEST = 200;

/** Places of one credential that are named. */
const MAX_PLACES = 5;

/** What it is, as Markdown of one line. */
export function what(entry: InventoryEntry, titles: Titles): string {
  const shown = code(cut(entry.shown, LONGEST));
  if (entry.kind === 'literal') return `${text(cut(whatPhrase(entry, titles), LONGEST))} ${shown}`;
  const meant = cut(secretPhrase(entry) ?? '', LONGEST);
  const lines = hintPhrase(entry).map((line) => text(cut(line, LONGEST)));
  const first = meant === '' ? shown : `${shown} → ${entry.perJob ? text(meant) : code(meant)}`;
  return [first, ...lines].join('<br>');
}

/** Where it stands, likewise. */
export function places({ sites }: InventoryEntry): string {
  const shown = sites.slice(0, MAX_PLACES).map(({ file, line, server }) => {
    const where = code(`${cut(file, LONGEST)}:${line}`);
    return server === undefined ? where : `${where} ${code(cut(server, LONGEST))}`;
  });
  return [...shown, ...(sites.length > MAX_PLACES ? [`and ${sites.length - MAX_PLACES} more`] : [])].join(
    '<br>',
  );
}
