import { isCredential } from '../core/classify/verdict.js';
import type { Fingerprints } from '../core/fingerprint.js';
import { type Concealed, MASK, Mask } from '../core/mask.js';
import type { Finding } from '../core/report.js';
import { type RuleId, rule } from '../core/rules.js';
import { LineIndex, type Position } from '../core/text.js';
import { capital } from '../core/words.js';
import type { Provider } from '../providers/provider.js';
import type { Extraction } from './extract.js';
import type { Judged } from './judge.js';
import { remedyFor } from './remedy.js';

/** What the findings of one file are made from. */
export interface Examined {
  /** Relative to the scanned root. */
  readonly path: string;
  readonly text: string;
  readonly extraction: Extraction;
  readonly judged: readonly Judged[];
  /** Where `text` begins, if it is a piece of a file. */
  readonly origin?: Position;
}

const BEGINNING: Position = { line: 1, column: 1 };

/** The findings of one file, in its order. */
export function findingsOf(
  { path, text, extraction, judged, origin }: Examined,
  fingerprints: Fingerprints,
  providerOf: (id: string) => Provider | undefined,
): readonly Finding[] {
  const lines = new LineIndex(text);
  const credentials = judged
    .filter(({ verdict }) => isCredential(verdict))
    .map((one): Judged & Concealed => ({
      ...one,
      prefix: publicPrefix(one, providerOf),
      decoded: basicPassword(one),
    }));
  const mask = new Mask(text, lines, credentials);
  // A name or a key can hold the value too.
  const clean = (part: string): string => mask.conceal(shortened(part));
  const ifClean = (part: string | undefined): string | undefined =>
    part !== undefined && clean(part) === part ? part : undefined;
  const found = credentials.map((one): Finding => {
    const { slot, verdict, range, value, prefix } = one;
    const { id, severity } = rule(ruleOf(one));
    const start = moved(lines.position(range.start), origin ?? BEGINNING);
    const end = moved(lines.position(range.end), origin ?? BEGINNING);
    const provider = verdict.provider === undefined ? undefined : providerOf(verdict.provider);
    const named = { ...slot, name: ifClean(slot.name), server: ifClean(slot.server) };
    const { fixable, remedy } = remedyFor(named, verdict.class, extraction, provider);
    return {
      ruleId: id,
      severity,
      message: `${capital(verdict.title)}: ${mask.conceal(shortened(verdict.reason))}`,
      confidence: verdict.confidence,
      file: path,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      hosts: extraction.hosts.map((host) => host.id),
      server: slot.server === undefined ? undefined : clean(slot.server),
      slot: { kind: slot.kind, keyPath: slot.keyPath.map(clean).join('.') },
      place: placeOf(path, slot.place.map(clean)),
      provider: provider?.id,
      title: verdict.title,
      fingerprint: fingerprints.of(value),
      redacted: `${prefix}${MASK}`,
      age: verdict.decoded && {
        issuedAt: verdict.decoded.issuedAt,
        expiresAt: verdict.decoded.expiresAt,
        source: 'token',
      },
      tier: undefined,
      fixable,
      remedy,
      fix: undefined,
      history: undefined,
      // A piece of a file can begin or end in the middle of another credential.
      excerpt: origin === undefined ? mask.excerpt(one) : undefined,
    };
  });
  const broken = extraction.problem && problemFinding(path, extraction, lines, text.length);
  return broken ? [broken, ...found] : found;
}

/** File and key path as a JSON pointer (RFC 6901), so that no key can pass for another path. */
function placeOf(path: string, place: readonly string[]): string {
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

function problemFinding(path: string, extraction: Extraction, lines: LineIndex, length: number): Finding {
  const { id, severity, title } = rule('unparsable-config');
  const problem = extraction.problem!;
  const { line, column } = lines.position(Math.min(problem.offset, length));
  return {
    ruleId: id,
    severity: extraction.expected ? severity : 'warning',
    message: `The file does not parse: ${problem.message}. It was searched line by line, as text`,
    confidence: 'high',
    file: path,
    line,
    column,
    endLine: line,
    endColumn: column,
    hosts: extraction.hosts.map((host) => host.id),
    server: undefined,
    slot: undefined,
    place: path,
    provider: undefined,
    title,
    fingerprint: undefined,
    redacted: undefined,
    age: undefined,
    fixable: false,
    remedy: 'Make it parse: until then nobody can tell what its host reads.',
    tier: undefined,
    fix: undefined,
    excerpt: undefined,
    history: undefined,
  };
}

/** The password that stands behind the user in the Base64 of a `Basic` header. */
function basicPassword({ slot: { scheme }, value }: Judged): string | undefined {
  if (scheme?.toLowerCase() !== 'basic') return undefined;
  const pair = Buffer.from(value, 'base64').toString();
  return pair.slice(pair.indexOf(':') + 1);
}
