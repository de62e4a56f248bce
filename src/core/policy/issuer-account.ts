import { z } from 'zod';
import { listed, unknownKeys, wrong } from './fields.js';
import { ONCE } from './problems.js';

/** Who makes credentials, as the policy sees it. */
export interface IssuerSchema {
  readonly id: string;
  readonly title: string;
  /** What an `account` may say for it is its own business. */
  readonly account: z.ZodObject;
  readonly parts: readonly [string, ...string[]];
  readonly admin?: string;
  readonly self?: string;
  readonly list?: unknown;
  readonly usage?: unknown;
  readonly overlap?: number;
  readonly room?: number;
  readonly mint?: unknown;
  readonly byHand?: unknown;
  readonly revoke?: unknown;
}

export interface AccountProblem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Keys that there are not, where that is what is wrong: a line of the message for each. */
  readonly keys?: readonly string[];
}

type Account = Readonly<Record<string, unknown>>;

/** What an `account` comes to, or what is wrong with it. */
export function checkedAccount(
  issuer: IssuerSchema,
  account: Account,
): { readonly account: Account } | { readonly problems: readonly AccountProblem[] } {
  const { data, error } = issuer.account.safeParse(typed(issuer, account), {
    ...ONCE,
    error: (issue) => said(issue, issuer),
  });
  if (data !== undefined) return { account: data };
  return {
    problems: error!.issues.map(({ path, message, ...issue }) => ({
      path,
      message,
      ...(issue.code === 'unrecognized_keys' && { keys: issue.keys }),
    })),
  };
}

/** For editors: which keys an account has, by its issuer. */
export function accountOfEach(issuers: readonly IssuerSchema[]): readonly object[] {
  return issuers.map((issuer) => ({
    if: { type: 'object', properties: { provider: { const: issuer.id } } },
    // biome-ignore lint/suspicious/noThenProperty: it is the keyword of JSON Schema
    then: { type: 'object', ...needed(issuer), properties: { account: shapeOf(issuer) } },
  }));
}

interface Shape {
  readonly properties?: Readonly<Record<string, { readonly type?: string }>>;
  readonly required?: readonly string[];
}

function shapeOf({ account }: IssuerSchema): Shape {
  const { $schema, ...shape } = z.toJSONSchema(account, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
  });
  return shape as Shape;
}

function needed(issuer: IssuerSchema): { readonly required?: readonly string[] } {
  return (shapeOf(issuer).required ?? []).length === 0 ? {} : { required: ['account'] };
}

/** All scalars of a policy are texts; what an issuer wants otherwise is read as that. */
function typed(issuer: IssuerSchema, account: Account): Account {
  const { properties = {} } = shapeOf(issuer);
  return Object.fromEntries(
    Object.entries(account).map(([key, value]) => [key, asType(value, properties[key]?.type)]),
  );
}

function asType(value: unknown, type: string | undefined): unknown {
  if ((type === 'number' || type === 'integer') && /^-?\d{1,15}$/.test(`${value}`)) return Number(value);
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}

/** What is said where the issuer's schema says nothing of its own. */
function said(issue: z.core.$ZodRawIssue, { id, account }: IssuerSchema): string {
  if (issue.code === 'unrecognized_keys')
    return unknownKeys(`an account of ${id}`, issue.keys as readonly string[], Object.keys(account.shape));
  const [key] = issue.path ?? [];
  const name = String(key ?? 'account');
  const words = issue.code === 'invalid_value' ? (issue.values as readonly unknown[]).map(String) : [];
  if (words.length > 0) return wrong(name, listed(words, 'or'), words)(issue);
  const description = descriptionOf(account, name);
  return wrong(
    name,
    description === undefined ? `what an account of ${id} takes` : `this: ${description}`,
  )(issue);
}

function descriptionOf({ shape }: z.ZodObject, key: string): string | undefined {
  const field = Object.hasOwn(shape, key) ? (shape[key] as z.ZodType) : undefined;
  return field?.description?.replace(/\.$/, '');
}
