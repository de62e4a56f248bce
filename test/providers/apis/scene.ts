import { isDeepStrictEqual } from 'node:util';
import { type Inspection, Unanswered } from '../../../src/core/inspection.js';
import { Secret } from '../../../src/core/secret.js';
import type { Databases, Tools } from '../../../src/core/tools.js';
import { HttpClient } from '../../../src/io/http/client.js';
import { LIMITS } from '../../../src/io/http/queue.js';
import { signer } from '../../../src/io/http/signature.js';
import { askedOf } from '../../../src/pipeline/age/asked.js';
import type { ProviderApi } from '../../../src/providers/apis/api.js';
import { fakeAlnum } from '../../../src/providers/fake.js';
import { providers } from '../../../src/providers/registry.js';
import type { Answer, Received, Vendors } from '../../servers/vendors.js';
import type { Case, Exchange } from './fixture.js';

export const NOW = new Date('2026-11-26T12:00:00Z');

/** Quick enough for tests: what takes seconds otherwise takes milliseconds. */
const QUICK = { ...LIMITS, answer: 300, wait: 1500, pause: 5 };

const NO_DATABASES: Databases = {
  postgres: () => Promise.reject(new Unanswered('unreachable')),
  mysql: () => Promise.reject(new Unanswered('unreachable')),
  redis: () => Promise.reject(new Unanswered('unreachable')),
};

/** A case of a fixture with values that are made up for this run. */
export interface Scene {
  readonly value: string;
  /** All that must never show anywhere. */
  readonly secrets: readonly string[];
  inspect(vendors: Vendors): Promise<Inspection>;
  /** A request or reply of the fixture with the values in it. */
  fill(text: string): string;
}

export function sceneOf(api: ProviderApi, scene: Case): Scene {
  const sample = sampleOf(scene.kind);
  const value = (scene.value ?? '{sample}').replaceAll('{sample}', sample);
  const admin = `admin${fakeAlnum(30)}`;
  const beside = scene.beside.map((one) => ({
    ...one,
    value: one.value.replace(/\{sample:([^}]*)\}/g, (_, kind: string) => sampleOf(kind)),
  }));
  const known: Record<string, string> = { value, admin, sample };
  for (const one of beside) known[`beside.${one.name}`] = one.value;
  const fill = (text: string): string =>
    text.replace(
      /\{((?:value|admin|sample|beside\.\w+))(?:\|(\w+))?\}/g,
      (whole, name: string, form: string) => (known[name] === undefined ? whole : formed(known[name], form)),
    );
  const inspector = api.inspectors.find(({ kinds }) => kinds.includes(scene.kind));
  if (inspector === undefined) throw new Error(`no inspector of ${api.id} for ${scene.kind}`);
  const held = {
    kind: scene.kind === 'named' ? undefined : scene.kind,
    value,
    name: scene.slot.name,
    user: scene.slot.user,
    url: scene.slot.url === undefined ? undefined : fill(scene.slot.url),
    domain: scene.slot.domain,
    beside: beside.map((one) => ({ ...one, kind: one.kind, isPlain: one.kind === undefined })),
  };
  const hosts = scene.policy.map(({ host, admin: strong, account }) => ({
    provider: api.id,
    host,
    account,
    admin: strong ? Secret.of(admin, [host.replace(/\/.*/, '')]) : undefined,
  }));
  return {
    value,
    secrets: [value, admin, ...beside.filter(({ kind }) => kind !== undefined).map((one) => one.value)],
    fill,
    inspect: async (vendors) => {
      const client = new HttpClient({ version: '0', limits: QUICK, dispatcher: vendors.dispatcher });
      try {
        return await inspector.inspect(askedOf(held, api, hosts), toolsFor(client));
      } catch (error) {
        if (!(error instanceof Unanswered)) throw error;
        return { answer: 'unknown', reason: error.reason, detail: error.detail };
      }
    },
  };
}

function toolsFor(client: HttpClient): Tools {
  return {
    now: NOW,
    ask: (request) => client.ask(request),
    askSigned: async (request, keys, scope) => client.ask(await signer(request, keys, scope, NOW)),
    databases: NO_DATABASES,
    secret: () => {
      throw new Unanswered('incomplete');
    },
    identity: () => Promise.reject(new Unanswered('incomplete')),
  };
}

/** Plays the exchanges in order of need: each once, found by its request. */
export class Play {
  readonly unexpected: Received[] = [];
  readonly left: Exchange[];
  readonly #scene: Scene;

  constructor(exchanges: readonly Exchange[], scene: Scene) {
    this.left = [...exchanges];
    this.#scene = scene;
  }

  answer(request: Received): Answer {
    const index = this.left.findIndex((exchange) => this.#fits(exchange, request));
    if (index === -1) {
      this.unexpected.push(request);
      return { status: 418 };
    }
    const [{ reply }] = this.left.splice(index, 1) as [Exchange];
    const body = reply.text ?? (reply.body === undefined ? '' : JSON.stringify(reply.body));
    const html = reply.text === undefined ? {} : { 'content-type': 'text/plain' };
    return { status: reply.status, headers: { ...html, ...reply.headers }, body: this.#scene.fill(body) };
  }

  #fits({ request }: Exchange, received: Received): boolean {
    return (
      request.method === received.method &&
      this.#says(request.url, received.url) &&
      Object.entries(request.headers).every(([name, value]) =>
        this.#says(value, `${received.headers[name.toLowerCase()]}`),
      ) &&
      this.#isBody(request.body, received.body)
    );
  }

  #isBody(wanted: unknown, body: string): boolean {
    if (wanted === undefined) return body === '';
    if (typeof wanted === 'string') return this.#says(wanted, body);
    try {
      return isDeepStrictEqual(JSON.parse(this.#scene.fill(JSON.stringify(wanted))), JSON.parse(body));
    } catch {
      return false;
    }
  }

  #says(wanted: string, text: string): boolean {
    const pattern = /^\/(.+)\/$/.exec(wanted)?.[1];
    return pattern === undefined ? this.#scene.fill(wanted) === text : new RegExp(pattern).test(text);
  }
}

/** `{value|base64}`, `{value|url}`, `{value|basic}`: Base64 of `value:`. */
function formed(value: string, form: string | undefined): string {
  switch (form) {
    case 'base64':
      return Buffer.from(value).toString('base64');
    case 'url':
      return encodeURIComponent(value);
    default:
      return value;
  }
}

function sampleOf(kind: string): string {
  if (kind === 'named') return fakeAlnum(40);
  for (const provider of providers) {
    const found = provider.kinds.find(({ id }) => id === kind);
    if (found !== undefined) return found.samples.match[0]!();
  }
  throw new Error(`there is no kind ${kind}`);
}
