import { type Before, type Change, unfit } from '../store.js';
import { type Field, fieldOf, hasFile, type Item, type Key, only, sectionsOf } from './items.js';

/** What a value can be written to: a field that is there, or one that is new in its section. */
export interface Place {
  readonly field: Field | undefined;
  readonly section: string | undefined;
}

/** Where a value goes in an item that is there; or why it goes nowhere. */
export function placeIn(item: Item, key: Key, before: Before): Place | Change {
  if (typeof before === 'object' && before.version !== `${item.version}`) return { answer: 'changed' };
  if (item.state !== undefined) return unfit('the item is archived or deleted');
  if (hasFile(item, key)) return unfit('it is a file');
  const field = fieldOf(item, key);
  if (before === 'absent' && (field?.value ?? '') !== '') return { answer: 'changed' };
  if (field !== undefined && !/^(?:CONCEALED|STRING)$/i.test(field.type)) {
    return unfit('a field of that type takes no such value');
  }
  const section = only(sectionsOf(item, key.section) ?? []);
  if (field === undefined && key.section !== undefined && section === undefined) {
    return unfit('the item has no such section');
  }
  return { field, section };
}

/** An item of one field, for a value that has none yet. */
export function newItem(title: string, { section, field }: Key, value: string, vault?: string): object {
  const id = idFrom(field);
  const own = section === undefined ? undefined : { id: idFrom(section) };
  return {
    title,
    category: 'API_CREDENTIAL',
    ...(vault !== undefined && { vault: { id: vault } }),
    ...(own && { sections: [{ ...own, label: section }] }),
    fields: [{ id, ...newField(field, value, own?.id) }],
  };
}

export function newField(label: string, value: string, section: string | undefined): object {
  return { type: 'CONCEALED', label, value, ...(section !== undefined && { section: { id: section } }) };
}

/** The built-in field of the category is `credential`: https://developer.1password.com/docs/cli/item-fields#built-in-fields */
function idFrom(label: string): string {
  return label.toLowerCase().replace(/[^a-z0-9]/g, '') || 'credential';
}
