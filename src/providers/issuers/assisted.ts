import { z } from 'zod';
import type { ProviderApi } from '../apis/api.js';
import { marked } from './hashed.js';
import { inspected } from './inspected.js';
import { type ByHand, defineIssuer, type Issuer } from './issuer.js';

const account = z.strictObject({});
type Account = z.output<typeof account>;

/** A provider that lets a person alone make new tokens: what it documents of them. */
interface Assisted extends Pick<Issuer, 'id' | 'title' | 'provider' | 'docs'> {
  readonly api: ProviderApi;
  /** Id of the kind that its tokens are asked about as. */
  readonly kind: string;
  readonly at: string;
  readonly byHand: ByHand;
  readonly revokeValue?: NonNullable<Issuer<Account>['revokeValue']>;
}

export function assisted({ api, kind, at, ...declared }: Assisted): Issuer {
  return defineIssuer<Account>({
    ...declared,
    account,
    destinations: () => [at.replace('https://', '')],
    parts: ['token'],
    test: async ({ token }, _, tools) =>
      marked(await inspected(api, { kind, value: token!, at }, tools), token!),
  });
}
