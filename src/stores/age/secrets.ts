import { Unanswered } from '../../core/inspection.js';
import { readDate } from '../../core/read-date.js';

export interface Entry {
  /** Counts the values that there have been. */
  readonly revision: number;
  readonly 'written-at': Date | undefined;
  readonly notes?: Readonly<Record<string, string>>;
  /** Armored: https://github.com/C2SP/C2SP/blob/main/age.md#ascii-armor */
  readonly value: string;
}

export interface SecretsFile {
  readonly version: 1;
  readonly recipients: readonly string[];
  readonly secrets: Readonly<Record<string, Entry>>;
}

/** What a file of secrets holds. Throws `Unanswered` for any other. Without a library: a server that is started waits for it. */
export function secretsIn(content: string, path: string): SecretsFile {
  const { version, recipients, secrets, ...other } = mappingOf(parsed(content)) ?? {};
  const entries = Object.entries(mappingOf(secrets) ?? {}).map(([name, entry]) => [name, entryOf(entry)]);
  const isRight =
    version === 1 &&
    isEmpty(other) &&
    Array.isArray(recipients) &&
    recipients.length > 0 &&
    recipients.every(isRecipient) &&
    mappingOf(secrets) !== undefined &&
    entries.every(([, entry]) => entry !== undefined);
  if (!isRight) throw new Unanswered('incomplete', `${path} is no file of encrypted secrets`);
  return { version, recipients, secrets: Object.fromEntries(entries) };
}

function entryOf(found: unknown): Entry | undefined {
  const { revision, 'written-at': date, notes, value, ...other } = mappingOf(found) ?? {};
  if (typeof revision !== 'number' || !Number.isSafeInteger(revision) || revision < 1) return undefined;
  if (typeof value !== 'string' || !isEmpty(other) || !(notes === undefined || isOfTexts(notes)))
    return undefined;
  const writtenAt = typeof date === 'string' ? readDate(date) : undefined;
  return { revision, 'written-at': writtenAt, ...(notes && { notes }), value };
}

function mappingOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

function isOfTexts(value: unknown): value is Readonly<Record<string, string>> {
  const mapping = mappingOf(value);
  return mapping !== undefined && Object.values(mapping).every((one) => typeof one === 'string');
}

function isRecipient(value: unknown): boolean {
  return typeof value === 'string' && /^age1[a-z0-9]{20,4000}$/.test(value);
}

function isEmpty(other: object): boolean {
  return Object.keys(other).length === 0;
}

/** By name, one secret after the other: two that were added side by side can be merged. */
export function textOf({ secrets, ...file }: SecretsFile): string {
  const sorted = Object.fromEntries(Object.entries(secrets).sort(([one], [other]) => (one < other ? -1 : 1)));
  return `${JSON.stringify({ ...file, secrets: sorted }, undefined, 2)}\n`;
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content) as unknown;
  } catch {
    return undefined;
  }
}
