import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { Unanswered, type Unknown, unknown } from '../../core/inspection.js';
import { type Absent, absent, type Description, there } from '../store.js';

export const ID = /^[\da-z]{26}$/;

/** Connect counts in `updatedAt`, the program in `updated_at`. */
const Dates = { updatedAt: isoDate.optional(), updated_at: isoDate.optional() };

const State = z.enum(['ARCHIVED', 'DELETED']).optional().catch(undefined);

/** What lists have of an item: no field is among it. */
export const Overview = z.object({
  id: z.string().regex(ID),
  title: z.string(),
  version: z.number().optional(),
  state: State,
  ...Dates,
});

const Field = z.looseObject({
  id: z.string().min(1),
  type: z.string(),
  label: z.string().optional(),
  value: z.string().optional(),
  totp: z.string().optional(),
  section: z.looseObject({ id: z.string().optional() }).optional(),
});

/** With its values. Whatever else it has goes back as it came. */
export const Item = z.looseObject({
  id: z.string().regex(ID),
  category: z.string(),
  version: z.number(),
  state: State,
  sections: z.array(z.looseObject({ id: z.string(), label: z.string().optional() })).optional(),
  fields: z.array(Field).optional(),
  files: z.array(z.looseObject({ id: z.string(), name: z.string().optional() })).optional(),
});

export type Overview = z.output<typeof Overview>;
export type Item = z.output<typeof Item>;
export type Field = z.output<typeof Field>;

/** The key of a location: `section/field?attribute=otp`. */
export interface Key {
  readonly section: string | undefined;
  readonly field: string;
  readonly query: string | undefined;
}

export function keyOf(key: string | undefined): Key {
  const [, section, field, query] = /^(?:([^/?]+)\/)?([^/?]+)(?:\?(.+))?$/.exec(key ?? '') ?? [];
  if (field === undefined) throw new Unanswered('incomplete', 'which field is meant is written nowhere');
  return { section, field, query };
}

/** References do not care for capitals: https://developer.1password.com/docs/cli/secret-reference-syntax#syntax-rules */
export function isNamed(wanted: string, ...names: readonly (string | undefined)[]): boolean {
  return names.some((name) => name?.toLowerCase() === wanted.toLowerCase());
}

export function only<One>(found: readonly One[]): One | undefined {
  if (found.length > 1) throw new Unanswered('incomplete', 'there are several of that name');
  return found[0];
}

/** An item that a list has, or has not. */
export function described(found: Overview | undefined): Description {
  if (found === undefined || found.state === 'DELETED') return absent();
  if (found.state === 'ARCHIVED') return archived;
  const { updatedAt, updated_at, version } = found;
  return there({
    writtenAt: updatedAt ?? updated_at,
    precision: 'entry',
    version: version === undefined ? undefined : `${version}`,
  });
}

/** Whether it still resolves depends on whether it is meant by its id, and on settings of the program. */
export const archived: Unknown = unknown('incomplete', 'the item is archived');

export function fieldOf(item: Item, { section, field }: Key): Field | undefined {
  const sections = sectionsOf(item, section);
  return only(
    (item.fields ?? []).filter(
      ({ id, label, section: own }) =>
        isNamed(field, id, label) && (sections === undefined || sections.includes(own?.id ?? '')),
    ),
  );
}

export function hasFile({ files = [] }: Item, { field }: Key): boolean {
  return files.some(({ id, name }) => isNamed(field, id, name));
}

/** Ids of the sections of that name; `undefined` if none is asked for. */
export function sectionsOf(
  { sections = [] }: Item,
  wanted: string | undefined,
): readonly string[] | undefined {
  if (wanted === undefined) return undefined;
  return sections.filter(({ id, label }) => isNamed(wanted, id, label)).map(({ id }) => id);
}

/** A field that holds nothing gives nothing. */
export function nothingIn(): Absent {
  return absent('there is no such field, or nothing in it');
}
