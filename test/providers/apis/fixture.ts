import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { Exchange } from '../../servers/play.js';

const Case = z.strictObject({
  name: z.string(),
  kind: z.string(),
  /** Where the vendor documents these replies. */
  source: z.string().regex(/^https:\/\//),
  /** The credential, if the first sample of its kind does not do: `{sample}` is that, in a longer text. */
  value: z.string().optional(),
  slot: z
    .strictObject({ name: z.string(), user: z.string(), url: z.string(), domain: z.string() })
    .partial()
    .default({}),
  /** `{sample:KIND}` in a value is a credential of that kind, `{sample:KIND#1}` its second sample. `kind` makes it a credential. */
  beside: z
    .array(z.strictObject({ name: z.string(), value: z.string(), kind: z.string().optional() }))
    .default([]),
  policy: z
    .array(
      z.strictObject({
        host: z.string(),
        /** Whether there is one, or what it looks like: `{sample:KIND}:{random}`. */
        admin: z.union([z.boolean(), z.string()]).default(false),
        account: z.record(z.string(), z.string()).default({}),
      }),
    )
    .default([]),
  exchanges: z.array(Exchange),
  /** An `Inspection`, with dates in ISO 8601. */
  expect: z.looseObject({ answer: z.enum(['live', 'dead', 'unknown']) }),
});

export type Case = z.output<typeof Case>;

const Fixture = z.strictObject({ cases: z.array(Case) });

/** The documented replies of a provider, from `fixtures/apis/<id>.json`. */
export function casesOf(id: string): readonly Case[] {
  const path = `fixtures/apis/${id}.json`;
  return existsSync(path) ? Fixture.parse(JSON.parse(readFileSync(path, 'utf8'))).cases : [];
}
