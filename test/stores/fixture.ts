import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Exchange } from '../servers/play.js';

/** What a program of the vendor's prints; text as it is, and anything else as JSON. */
const Run = z.strictObject({
  program: z.string(),
  args: z.array(z.string()),
  code: z.int().default(0),
  stdout: z.unknown().optional(),
  stderr: z.string().default(''),
});

const Case = z
  .strictObject({
    name: z.string(),
    /** Where the vendor documents these replies. */
    source: z.string().regex(/^https:\/\//),
    /** What the policy's entry says. */
    options: z.record(z.string(), z.unknown()),
    /** Names of the variables that are set: `{env.NAME}` is what one holds. */
    env: z.array(z.string()).default([]),
    /** In a workflow that has an identity: the audience that is asked for. `{identity}` is the token. */
    identity: z.string().optional(),
    /** What the file holds that it is in, for a store that is one. */
    file: z.unknown().optional(),
    reference: z.string().optional(),
    /** In place of a reference. */
    location: z
      .strictObject({ scope: z.string(), name: z.string(), key: z.string(), version: z.string() })
      .partial()
      .required({ name: true })
      .optional(),
    /** `{made.x}` is a secret that a reply brings, `{version.x}` and `{id.x}` are none. */
    exchanges: z.array(Exchange),
    /** The same for a store that has a program: what is run, one after the other. */
    runs: z.array(Run).default([]),
    /** A `Description`, with dates in ISO 8601. */
    expect: z.looseObject({ answer: z.enum(['there', 'absent', 'unknown']) }),
  })
  .refine(({ reference, location }) => (reference === undefined) !== (location === undefined));

export type Case = z.output<typeof Case>;

const Fixture = z.strictObject({ cases: z.array(Case) });

/** The documented replies of a store, from `fixtures/stores/<id>.json`. */
export function casesOf(id: string): readonly Case[] {
  return Fixture.parse(JSON.parse(readFileSync(`fixtures/stores/${id}.json`, 'utf8'))).cases;
}
