import { readdirSync, readFileSync } from 'node:fs';
import type { OpenApi } from '../../scripts/openapi/slice.js';
import { type Elsewhere, elsewhere } from './described-elsewhere.js';
import { changedAt, type Place, placesOfFields, pointerTo } from './json-places.js';
import { Description, type Match } from './openapi.js';
import { lenient } from './openapi-schemas.js';
import type { Play, Played } from './play.js';
import type { Received } from './vendors.js';

/** A request, and what was answered. */
export interface Told {
  readonly request: Received;
  readonly answer: Played;
}

/** A body that the vendor might have answered just as well. */
export interface Other {
  /** `/logs/0/id is null`. */
  readonly difference: string;
  readonly body: string;
}

/** What is said while a play runs; `other` is the body of one of the replies instead of its own. */
export function toldBy(
  play: Play,
  other?: { readonly index: number; readonly body: string },
): { readonly told: readonly Told[]; readonly answer: (request: Received) => Played } {
  const told: Told[] = [];
  return {
    told,
    answer: (request) => {
      const own = play.answer(request);
      const answer = told.length === other?.index ? { ...own, body: other.body } : own;
      told.push({ request, answer });
      return answer;
    },
  };
}

/** A vendor whose own description of its API is here. */
export class DescribedVendor {
  readonly id: string;
  readonly #description: Description;
  /** Of bodies that have only the part that matters. */
  readonly #ofParts: Description;
  readonly #elsewhere: Elsewhere;

  constructor(id: string, document: OpenApi) {
    this.id = id;
    this.#description = new Description(document);
    this.#ofParts = new Description(lenient(document));
    this.#elsewhere = elsewhere[id] ?? {};
  }

  /** What is wrong with a request and with the part of a reply that a fixture has, one sentence each. */
  mistakes({ request, answer: { status, body } }: Told): readonly string[] {
    const operation = `${request.method} ${this.#pathOf(request)}`;
    const match = this.#match(request);
    if (match === undefined) {
      return operation in (this.#elsewhere.operations ?? {}) ? [] : [`there is no ${operation}`];
    }
    const reply = this.#ofParts.answer(match.id, status, parsed(body));
    const known = reply !== undefined || status in (this.#elsewhere.statuses ?? {});
    const { faults = [] } = this.#elsewhere;
    return [
      ...this.#description.request({ ...match, query: this.#queryOf(request), body: parsed(request.body) }),
      ...(reply ?? []),
      ...(known ? [] : [`${operation} has no status ${status}`]),
    ].filter((mistake) => !faults.some(({ complaint }) => complaint.test(mistake)));
  }

  /** What else a reply of success could be: without a field that need not be there, or with null for one that may be. */
  others({ request, answer }: Told): readonly Other[] {
    const match = this.#match(request);
    const body = parsed(answer.body);
    if (match === undefined || answer.status !== 200 || body === undefined) return [];
    const fields = placesOfFields(body).filter((place) => this.#saysWhatIsThere(match, body, place));
    return fields.flatMap((place) => {
      const without = changedAt(body, place, undefined);
      const empty = changedAt(body, place, null);
      const needed = this.#description.missing(match.id, 200, without).includes(pointerTo(place));
      const other = (what: string, changed: unknown): Other => ({
        difference: `${pointerTo(place)} ${what}`,
        body: JSON.stringify(changed),
      });
      const mayBeEmpty = this.#ofParts.answer(match.id, 200, empty)?.length === 0;
      const tells = this.#elsewhere.telling?.includes(`${place.at(-1)}`);
      return [
        ...(needed ? [] : [other('is missing', without)]),
        ...(mayBeEmpty && !tells ? [other('is null', empty)] : []),
      ];
    });
  }

  has(method: string, path: string): boolean {
    return this.#description.match(method, path) !== undefined;
  }

  #match(request: Received): Match | undefined {
    return this.#description.match(request.method, this.#pathOf(request));
  }

  #pathOf({ url }: Received): string {
    const { pathname } = new URL(url);
    const { prefix } = this.#elsewhere;
    return prefix !== undefined && pathname.startsWith(`${prefix}/`)
      ? pathname.slice(prefix.length)
      : pathname;
  }

  #queryOf({ url }: Received): Record<string, string> {
    const { lists = '' } = this.#elsewhere;
    const named = [...new URL(url).searchParams].map(([name, value]): [string, string] => [
      lists !== '' && name.endsWith(lists) ? name.slice(0, -lists.length) : name,
      value,
    ]);
    return Object.fromEntries(named);
  }

  /** Many descriptions never say which fields an object has for certain. */
  #saysWhatIsThere(match: Match, body: unknown, place: Place): boolean {
    const object = place.slice(0, -1);
    const missing = this.#description.missing(match.id, 200, changedAt(body, object, {}));
    return missing.some((pointer) => pointer.replace(/\/[^/]*$/, '') === pointerTo(object));
  }
}

const FOLDER = 'test/servers/descriptions';

/** One for each description that there is. */
export const describedVendors: readonly DescribedVendor[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const document = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as OpenApi;
    return new DescribedVendor(file.replace('.json', ''), document);
  });

/** `undefined` if it is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
