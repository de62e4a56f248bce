import { createHash } from 'node:crypto';

/** So many hexadecimal digits tell accounts apart. */
const LENGTH = 16;

/** What tells one account of one provider from every other. No secret is in either. */
export function accountDigest(provider: string, account: object): string {
  return createHash('sha256').update(textOf({ provider, account })).digest('hex').slice(0, LENGTH);
}

/** JSON, but for the order of anything. */
export function textOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(textOf).sort().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => `${JSON.stringify(key)}:${textOf(member)}`);
  return `{${members.sort().join()}}`;
}
