import { inspect } from 'node:util';
import { expect } from 'vitest';
import { mayReceive } from '../../src/core/destination.js';
import type { Bench } from './bench.js';

/** Nothing of what must never show is in what somebody was told. */
export function expectNoSecret(shown: unknown, secrets: readonly string[]): void {
  const all = JSON.stringify(shown) + inspect(shown, { depth: 9, showHidden: true });
  for (const secret of secrets) {
    for (let at = 0; at + 8 <= secret.length; at += 4) {
      expect(all.includes(secret.slice(at, at + 8)), 'a piece of a secret shows').toBe(false);
    }
  }
}

/** Whoever was sent a secret is one of those who may get it. */
export function expectNoStranger({ received, secrets, destinations }: Bench): void {
  for (const request of received) {
    const { origin } = new URL(request.url);
    const all = decodeURIComponent(JSON.stringify(request).replace(/%(?![\da-f]{2})/gi, '%25'));
    const isTold = secrets.some((secret) => all.includes(secret));
    expect(isTold && !mayReceive(destinations, origin) ? origin : undefined).toBeUndefined();
  }
}
