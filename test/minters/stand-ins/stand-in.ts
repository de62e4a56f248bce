import { fakeAlnum } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';

/** A vendor that makes credentials, as it documents that. */
export interface StandIn {
  /** References to all parts of one login. */
  readonly references: readonly string[];
  /** Variables of the user’s, with values of this run. */
  readonly env: Readonly<Record<string, string>>;
  /** For whom the job’s token is, if one is shown. */
  readonly audience?: string;
  /** Variable that names a file of a token outside of workflows. */
  readonly variable?: string;
  /** Hosts that may see the token, or what proves who the app is. */
  readonly trusted: readonly string[];
  /** Answers whoever shows `identity`, and asks for what the reference says; anybody else is refused. */
  answer(request: Received, identity: string): Answer;
  /** What was made last, by the names of the parts. */
  readonly made: Readonly<Record<string, string>>;
  /** Documented replies by which nobody gets anything, and what may be said of each. */
  readonly refusals: readonly (readonly [name: string, answer: Answer, detail: RegExp])[];
}

/** `now`: what the vendor’s clock says; noon, as for those who are asked in this process. */
export type MakeStandIn = (now?: () => Date) => StandIn;

/** What a token of a workflow looks like. */
export function fakeJwt(): string {
  const part = (claims: object): string => Buffer.from(JSON.stringify(claims)).toString('base64url');
  return [part({ alg: 'RS256' }), part({ sub: fakeAlnum(20) }), fakeAlnum(80)].join('.');
}

export function json(status: number, body: unknown): Answer {
  return { status, body: JSON.stringify(body) };
}

/** The parameters of a form, or of a body of JSON; of a name that comes twice, all values. */
export function parametersOf({ headers, body }: Received): Readonly<Record<string, string>> {
  if (headers['content-type'] === 'application/json') return JSON.parse(body) as Record<string, string>;
  if (headers['content-type'] !== 'application/x-www-form-urlencoded') return {};
  const form = new URLSearchParams(body);
  return Object.fromEntries([...form.keys()].map((name) => [name, form.getAll(name).join(' and ')]));
}

/** https://www.rfc-editor.org/rfc/rfc6749#section-5.2 */
export function oauthError(error: string, description: string): Answer {
  return json(400, { error, error_description: description });
}
