import type { z } from 'zod';
import {
  type Death,
  dead,
  type Facts,
  type Inspection,
  live,
  undocumented,
  unknown,
} from '../../core/inspection.js';
import { secretText } from '../../core/secret.js';
import type { HttpRequest, Reply } from '../../core/tools.js';
import type { Asked, Inspector } from './api.js';

/** A documented reply. */
export interface Documented {
  readonly status: number;
  /** What the parsed body is; absent only where the vendor documents none. */
  readonly body?: z.ZodType;
}

export interface DocumentedDeath extends Documented {
  /** Default `invalid`. */
  readonly because?: Death;
}

/** One question whose replies are documented: all that most providers need. */
export interface Probe<Body> {
  readonly kinds: readonly string[];
  readonly docs: readonly string[];
  readonly costs?: string;
  readonly request: (asked: Asked) => HttpRequest;
  /** The reply to a live credential, and what it tells. Default status 200. */
  readonly live: {
    readonly status?: number;
    readonly body: z.ZodType<Body>;
    readonly facts?: (body: Body, reply: Reply) => Facts;
  };
  /** Replies that mean a live credential which may not see this. */
  readonly limited?: readonly Documented[];
  /** Replies that mean "this credential is invalid", and nothing else. */
  readonly dead: readonly DocumentedDeath[];
}

export function probe<Body>(declared: Probe<Body>): Inspector {
  const { kinds, docs, costs, request } = declared;
  return {
    kinds,
    docs,
    ...(costs === undefined ? {} : { costs }),
    inspect: async (asked, { ask }) => answerTo(await ask(request(asked)), declared),
  };
}

/** What a reply says, by what is documented. */
export function answerTo<Body>(
  reply: Reply,
  { live: alive, limited = [], dead: deaths }: Pick<Probe<Body>, 'live' | 'limited' | 'dead'>,
): Inspection {
  if (reply.status === (alive.status ?? 200)) {
    const body = alive.body.safeParse(reply.json);
    if (body.success) return live(alive.facts?.(body.data, reply));
  }
  const death = deaths.find((documented) => fits(reply, documented));
  if (death !== undefined) return dead(death.because ?? 'invalid');
  if (limited.some((documented) => fits(reply, documented))) return live();
  return undocumented(reply);
}

/** Whether whoever was asked does not know it. What they know to be revoked, or over, is so whoever else may be asked. */
export function isStrange(inspection: Inspection): boolean {
  return inspection.answer === 'dead' && inspection.because === 'invalid';
}

/** What only its name tells may be no credential of the vendor at all: that the vendor does not know it proves nothing. */
export function knownByName(inspection: Inspection, { kind }: Pick<Asked, 'kind'>): Inspection {
  return isStrange(inspection) && kind === undefined
    ? unknown('refused', 'it may be none of theirs: only its name says so')
    : inspection;
}

/** A page of some proxy in between is no reply of the vendor: without a body of its own, a reply must at least be JSON or empty. */
export function fits(reply: Reply, { status, body }: Documented): boolean {
  if (reply.status !== status) return false;
  if (body !== undefined) return body.safeParse(reply.json).success;
  return reply.json !== undefined || reply.text === '';
}

/** `Authorization: Bearer …`, and that JSON is wanted. */
export function bearer({ value }: Pick<Asked, 'value'>): NonNullable<HttpRequest['headers']> {
  return { accept: 'application/json', authorization: secretText`Bearer ${value}` };
}
