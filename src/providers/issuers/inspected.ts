import { originOf, portOf } from '../../core/destination.js';
import { type Inspection, Unanswered } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import type { Tools } from '../../core/tools.js';
import type { ProviderApi } from '../apis/api.js';

interface Inspected {
  /** Id of its kind. */
  readonly kind: string;
  readonly value: Secret;
  /** What it would be called in a config, for a kind that others look like: `PRIVATE_KEY`. */
  readonly name?: string;
  /** Where it is asked, as `HttpRequest.at` takes it. */
  readonly at: string;
  /** Of a pair, the other half, by its name. */
  readonly others?: Readonly<Record<string, Secret>>;
  /** What a config would say beside it: `AWS_REGION`. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly account?: Readonly<Record<string, string>>;
  readonly admin?: Secret;
  /** Where that one goes, if it is another place. */
  readonly adminAt?: string;
}

/** Asks about a credential in the way in which one that was found is asked about. */
export async function inspected(
  api: ProviderApi,
  { kind, value, name, at, others = {}, texts = {}, account = {}, admin, adminAt = at }: Inspected,
  tools: Tools,
): Promise<Inspection> {
  const inspector = api.inspectors.find(({ kinds }) => kinds.includes(kind));
  const origin = originOf(at);
  if (inspector === undefined || origin === undefined) throw new Unanswered('no-way', kind);
  const first = <Value>(all: Readonly<Record<string, Value>>, names: readonly string[]): Value | undefined =>
    all[names.find((name) => Object.hasOwn(all, name)) ?? ''];
  const asked = {
    kind,
    value,
    name,
    user: undefined,
    url: undefined,
    text: (...names: readonly string[]) => first(texts, names),
    other: (...names: readonly string[]) => first(others, names),
    instance: () => ({ at, origin, host: new URL(origin).host, port: portOf(origin) }),
    admin: admin === undefined ? undefined : { secret: admin, at: adminAt },
    account,
  };
  return inspector.inspect(asked, tools);
}
