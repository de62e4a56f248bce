import { z } from 'zod';

const HOST =
  /^(?!.*\/\.{1,2}(?:\/|$))[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?(?::[1-9]\d{0,4})?(?:\/[\w.~-]{1,100}){0,8}$/i;

/** Where an instance is, which everybody may run: HTTPS only. */
export function host() {
  return z.string().regex(HOST, 'it must be a host, like git.acme.example: a port and a path may follow');
}

export interface Place {
  /** As `HttpRequest.at` takes it. */
  readonly at: string;
  readonly destinations: readonly string[];
}

export function placeOf(name: string): Place {
  return { at: `https://${name}`, destinations: [name.replace(/\/.*$/s, '')] };
}
