import { type Age, UNKNOWN_AGE } from '../../core/age.js';
import type { Decoded } from '../../core/classify/formats.js';
import { type Concealed, MASK, type Mask } from '../../core/mask.js';
import type { Finding } from '../../core/report.js';
import { type RuleId, rule } from '../../core/rules.js';
import type { Position } from '../../core/text.js';
import { capital } from '../../core/words.js';
import type { Provider } from '../../providers/provider.js';
import type { Subject } from '../examined.js';
import type { Judged } from '../judge.js';
import { fixFor } from '../one-line-fix.js';
import { remedyFor } from '../remedy.js';

/** A credential with what of it may be shown. */
export type Concealable = Judged & Concealed;

const BEGINNING: Position = { line: 1, column: 1 };

export function concealed(one: Judged, providerOf: (id: string) => Provider | undefined): Concealable {
  return { ...one, prefix: publicPrefix(one, providerOf), decoded: basicPassword(one) };
}

/** The finding of a credential: `literal-credential`, or what it is called in a default, in a comment or on one's own machine. */
export function credentialFinding(one: Concealable, subject: Subject): Finding {
  const { slot, verdict, value, prefix } = one;
  const { path, extraction, mask, origin } = subject;
  const { id, severity } = rule(ruleOf(one));
  const provider = verdict.provider === undefined ? undefined : subject.providerOf(verdict.provider);
  const shown = (part: string): string => clean(part, mask);
  const ifClean = (part: string | undefined): string | undefined =>
    part !== undefined && shown(part) === part ? part : undefined;
  const named = { ...slot, name: ifClean(slot.name), server: ifClean(slot.server) };
  const { fixable, unfixable, remedy } = remedyFor(one, named, extraction, provider);
  return {
    ruleId: id,
    severity,
    message: `${capital(verdict.title)}: ${shown(verdict.reason)}`,
    confidence: verdict.confidence,
    file: path,
    ...positions(one, subject),
    hosts: extraction.hosts.map((host) => host.id),
    server: slot.server === undefined ? undefined : shown(slot.server),
    slot: { kind: slot.kind, keyPath: slot.keyPath.map(shown).join('.') },
    place: placeOf(subject.prefix + path, slot.place.map(shown)),
    provider: provider?.id,
    title: verdict.title,
    fingerprint: subject.fingerprints.of(value),
    redacted: `${prefix}${MASK}`,
    age: verdict.decoded && decodedAge(verdict.decoded),
    tier: undefined,
    fixable,
    unfixable,
    remedy,
    // A piece of a file can begin or end in the middle of another credential.
    fix:
      origin === undefined && fixable
        ? fixFor({ ...one, slot: named }, extraction.owners, subject)
        : undefined,
    excerpt: origin === undefined ? mask.excerpt(one) : undefined,
    history: undefined,
  };
}

function decodedAge({ issuedAt, expiresAt }: Decoded): Age {
  return { ...UNKNOWN_AGE, issuedAt, expiresAt, source: issuedAt && 'token' };
}

/** A name or key as it may be shown: it can hold a value too. */
export function clean(part: string, mask: Mask): string {
  return mask.conceal(shortened(part));
}

function positions(
  { range }: Concealable,
  { lines, origin = BEGINNING }: Subject,
): Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'> {
  const start = moved(lines.position(range.start), origin);
  const end = moved(lines.position(range.end), origin);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** File and key path as a JSON pointer (RFC 6901), so that no key can pass for another path. */
export function placeOf(path: string, place: readonly string[]): string {
  const keys = place.map((key) => key.replaceAll('~', '~0').replaceAll('/', '~1'));
  return [`${path}#`, ...keys].join('/');
}

function moved({ line, column }: Position, origin: Position): Position {
  return { line: line + origin.line - 1, column: line === 1 ? column + origin.column - 1 : column };
}

function ruleOf({ slot, verdict }: Judged): RuleId {
  if (verdict.class === 'local-dev') return 'local-dev-credential';
  if (slot.kind === 'comment') return 'commented-credential';
  return slot.fallback ? 'literal-default' : 'literal-credential';
}

/** Longer names are nobody's, and each of them is repeated with every finding below it. */
const MAX_NAME = 400;

function shortened(name: string): string {
  return name.length <= MAX_NAME ? name : `${name.slice(0, MAX_NAME)}…`;
}

/** The part in front that every credential of the kind has, and that so tells nothing about this one. */
function publicPrefix({ value, verdict }: Judged, providerOf: (id: string) => Provider | undefined): string {
  const provider = verdict.provider === undefined ? undefined : providerOf(verdict.provider);
  const anchors = provider?.kinds.find(({ id }) => id === verdict.kind)?.anchors ?? [];
  const prefixes = anchors.filter((anchor) => value.startsWith(anchor) && anchor.length <= 16);
  return prefixes.sort((a, b) => b.length - a.length)[0] ?? '';
}

/** The password that stands behind the user in the Base64 of a `Basic` header. */
function basicPassword({ slot: { scheme }, value }: Judged): string | undefined {
  if (scheme?.toLowerCase() !== 'basic') return undefined;
  const pair = Buffer.from(value, 'base64').toString();
  return pair.slice(pair.indexOf(':') + 1);
}
