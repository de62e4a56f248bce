import { createHash, generateKeyPairSync } from 'node:crypto';
import type { Databases } from '../../../src/core/databases.js';
import { type Inspection, Unanswered } from '../../../src/core/inspection.js';
import { Secret } from '../../../src/core/secret.js';
import type { Tools } from '../../../src/core/tools.js';
import { HttpClient } from '../../../src/io/http/client.js';
import { LIMITS } from '../../../src/io/queue.js';
import { askedOf } from '../../../src/pipeline/age/asked.js';
import type { ProviderApi } from '../../../src/providers/apis/api.js';
import { fakeAlnum } from '../../../src/providers/fake.js';
import { providers } from '../../../src/providers/registry.js';
import { patienceFor } from '../../servers/faults.js';
import type { Vendors } from '../../servers/vendors.js';
import { certificateFor } from '../../support/certificate.js';
import type { Case } from './fixture.js';

export const NOW = new Date('2026-11-26T12:00:00Z');

/** Quick enough for tests: what takes seconds otherwise takes milliseconds. */
const QUICK = { ...LIMITS, wait: 1500, pause: 5 };

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
  /** `answer`: how long one is waited for, in milliseconds. */
  inspect(vendors: Vendors, answer?: number): Promise<Inspection>;
  /** A request or reply of the fixture with the values in it. */
  fill(text: string): string;
}

export function sceneOf(api: ProviderApi, scene: Case): Scene {
  const sample = sampleOf(scene.kind);
  const value = (scene.value ?? '{sample}').replaceAll('{sample}', sample);
  const withSamples = (text: string): string =>
    text.replace(/\{sample:([^}]*)\}/g, (_, kind: string) => sampleOf(kind));
  const random = `admin${fakeAlnum(30)}`;
  const form = scene.policy.map(({ admin: strong }) => strong).find((strong) => typeof strong === 'string');
  const admin = withSamples(form ?? '{random}').replaceAll('{random}', random);
  const beside = scene.beside.map((one) => ({ ...one, value: withSamples(one.value) }));
  const known: Record<string, string> = { value, admin, sample };
  for (const one of beside) known[`beside.${one.name}`] = one.value;
  if (scene.kind === 'private-key')
    Object.assign(known, { certificate: inJson(certificateFor(sample, ...VALID)) });
  const fill = (text: string): string =>
    text.replace(
      /\{((?:value|admin|sample|certificate|beside\.\w+))(?:\|(\w+))?\}/g,
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
    admin: strong !== false ? Secret.of(admin, [host.replace(/\/.*/, '')]) : undefined,
  }));
  return {
    value,
    secrets: [value, admin, ...beside.filter(({ kind }) => kind !== undefined).map((one) => one.value)],
    fill,
    inspect: async (vendors, answer = patienceFor()) => {
      const client = new HttpClient({
        version: '0',
        limits: { ...QUICK, answer },
        dispatcher: vendors.dispatcher,
      });
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
    askSigned: (request, keys, scope) => client.askSigned(request, keys, scope),
    databases: NO_DATABASES,
    secret: () => {
      throw new Unanswered('incomplete');
    },
    identity: () => Promise.reject(new Unanswered('incomplete')),
  };
}

/** `{value|base64}`, `{value|url}`; what a vendor shows of it: `{value|first3}`, `{value|last4}`, `{value|sha512}`. */
function formed(value: string, form: string | undefined): string {
  const [, end, length] = /^(first|last)(\d+)$/.exec(form ?? '') ?? [];
  if (end !== undefined)
    return end === 'first' ? value.slice(0, Number(length)) : value.slice(-Number(length));
  switch (form) {
    case 'base64':
      return Buffer.from(value).toString('base64');
    case 'url':
      return encodeURIComponent(value);
    case 'sha512':
      return createHash('sha512').update(value).digest('hex');
    default:
      return value;
  }
}

/** From when until when a certificate is valid. */
const VALID = [new Date('2025-02-01T08:00:00Z'), new Date('9999-12-31T23:59:59Z')] as const;

/** Something is signed with it: random characters are no key. */
const PRIVATE_KEY = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
  type: 'pkcs8',
  format: 'pem',
});

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** `kind#1` is the second of its samples. */
function sampleOf(which: string): string {
  if (which === 'named') return fakeAlnum(40);
  if (which === 'private-key') return `${PRIVATE_KEY}`;
  const [kind, index = '0'] = which.split('#');
  for (const provider of providers) {
    const found = provider.kinds.find(({ id }) => id === kind);
    if (found !== undefined) return found.samples.match[Number(index)]!();
  }
  throw new Error(`there is no kind ${kind}`);
}
