import { findReferences } from '../../core/classify/references.js';
import type { Slot } from '../../core/slot.js';
import type { MappedText } from '../../core/text.js';
import { inside, type SlotContext } from './context.js';
import { embeddedSlots } from './embedded.js';
import { splitPairs, urlParts } from './url.js';

/** Strings inside strings inside strings: deeper than this, nobody reads them either. */
const MAX_NESTING = 4;

/**
 * The slots in one string of a config: the string itself, or the parts of it in which a credential would sit (the
 * password in a URL, the token behind `Bearer`, the value of `--api-key=…`, what a JSON string holds).
 */
export function decompose(text: MappedText, context: SlotContext, depth = 0): readonly Slot[] {
  const value = text.trim();
  if (value.length === 0 || depth > MAX_NESTING) return [{ ...context, text: value }];
  const deeper = (part: MappedText, more: Partial<SlotContext>): readonly Slot[] =>
    decompose(part, { ...context, ...more }, depth + 1);

  const fallbacks = findReferences(value.value).flatMap(({ name, fallback }) =>
    fallback
      ? deeper(value.slice(fallback.start, fallback.end), {
          name: defaultName(context.name, name),
          fallback: true,
        })
      : [],
  );
  const rest = (): readonly Slot[] => {
    const embedded = embeddedSlots(value, context, deeper);
    if (embedded) return embedded;
    const url = urlParts(value);
    if (url) return [{ ...context, text: value, domain: url.domain }, ...urlSlots(url, context, deeper)];
    const pairs = connectionPairs(value);
    if (pairs) {
      return pairs.flatMap((pair) =>
        deeper(pair.value, { name: pair.name, ...inside(context, pair.name), user: userOf(pairs) }),
      );
    }
    if (isCookie(context) && value.length <= MAX_COOKIE) {
      return splitPairs(value, /;/).map((pair) => ({
        ...context,
        ...inside(context, pair.name),
        name: `cookie ${pair.name}`,
        text: pair.value,
      }));
    }
    return [withoutScheme(value, context)];
  };
  return [...fallbacks, ...rest()];
}

function urlSlots(
  { domain, parts }: NonNullable<ReturnType<typeof urlParts>>,
  context: SlotContext,
  deeper: (part: MappedText, more: Partial<SlotContext>) => readonly Slot[],
): readonly Slot[] {
  return parts.flatMap(({ part, name, key, text, user }) => {
    const more = { ...inside(context, key), part, name, domain, user };
    return part === 'query'
      ? deeper(text, more)
      : [...fallbackOnly(text, deeper, more), { ...context, ...more, text }];
  });
}

/** A `${PASSWORD:-…}` inside a URL: its default is a slot of its own. */
function fallbackOnly(
  text: MappedText,
  deeper: (part: MappedText, more: Partial<SlotContext>) => readonly Slot[],
  more: Partial<SlotContext>,
): readonly Slot[] {
  return findReferences(text.value).flatMap(({ fallback }) =>
    fallback ? deeper(text.slice(fallback.start, fallback.end), { ...more, fallback: true }) : [],
  );
}

/** The variable's own name says more than the slot's, unless the reference has none to speak of. */
function defaultName(slotName: string | undefined, reference: string): string | undefined {
  const variable = reference.replace(/^(?:env|localEnv|containerEnv|input):(?:\/\/)?/, '');
  return /^[A-Za-z_][\w.-]*$/.test(variable) ? variable : slotName;
}

const SCHEME =
  /^(?:Authorization: {0,4})?(Bearer|Basic|Token|Bot|ApiKey|Api-Key|API-Key|Key|SSWS|GenieKey|PRIVATE-TOKEN|Klaviyo-API-Key|OAuth|Negotiate|Digest|AccessKey|Secret)(?:[ \t]{1,8}|:[ \t]{0,8})(?:token=)?"?(?=[^\s"])/i;

/** `Bearer x`: the scheme says that `x` is a credential, and is not part of it. */
function withoutScheme(value: MappedText, context: SlotContext): Slot {
  const scheme = SCHEME.exec(value.value);
  if (!scheme) return { ...context, text: value };
  const token = value.slice(scheme[0].length);
  // "Token goes here" is a sentence, but `Bearer a b` under Authorization is still a header.
  const closed = token.value.endsWith('"') ? token.slice(0, token.length - 1) : token;
  return { ...context, scheme: scheme[1]!, text: closed };
}

const CONNECTION_KEYS =
  /^(?:password|pwd|pass|user ?id|uid|user|username|server|host|hostname|data ?source|database|initial ?catalog|dbname|port|accountname|accountkey|sharedaccesskey|sharedaccesskeyname|endpoint|defaultendpointsprotocol|endpointsuffix|sslmode|token|apikey|api_key|secret|account|warehouse|role|driver|encrypt|trustservercertificate)$/i;

/** `Server=…;Password=…` and `host=… password=…`: at least two pairs, of the keys such strings have. */
function connectionPairs(value: MappedText): ReturnType<typeof splitPairs> | undefined {
  if (!value.value.includes('=') || value.length > 4000) return undefined;
  for (const separator of [/;/, / /]) {
    if (!separator.test(value.value)) continue;
    const pairs = splitPairs(value, separator);
    if (pairs.filter(({ name }) => CONNECTION_KEYS.test(name)).length >= 2) return pairs;
  }
  return undefined;
}

function userOf(pairs: ReturnType<typeof splitPairs>): string | undefined {
  return pairs.find(({ name }) => /^(?:user ?id|uid|user|username)$/i.test(name))?.value.value;
}

/** Longer than any server takes. */
const MAX_COOKIE = 64 * 1024;

function isCookie({ kind, name }: SlotContext): boolean {
  return kind === 'header' && name !== undefined && /^(?:set-)?cookie$/i.test(name);
}
