import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { Unanswered } from '../../core/inspection.js';

const Entry = z.strictObject({
  /** Counts the values that there have been. */
  revision: z.int().min(1),
  'written-at': isoDate,
  notes: z.record(z.string(), z.string()).optional(),
  /** Armored: https://github.com/C2SP/C2SP/blob/main/age.md#ascii-armor */
  value: z.string(),
});

const SecretsFile = z.strictObject({
  version: z.literal(1),
  recipients: z.array(z.string().regex(/^age1[a-z0-9]{20,4000}$/)).min(1),
  secrets: z.record(z.string(), Entry),
});

export type Entry = z.output<typeof Entry>;
export type SecretsFile = z.output<typeof SecretsFile>;

/** What a file of secrets holds. Throws `Unanswered` for any other. */
export function secretsIn(content: string, path: string): SecretsFile {
  const read = SecretsFile.safeParse(parsed(content));
  if (read.success) return read.data;
  throw new Unanswered('unexpected-reply', `${path} is no file of encrypted secrets`);
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
