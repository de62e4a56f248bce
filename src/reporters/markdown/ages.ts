import { defaultPolicy, type Policy } from '../../core/policy/policy.js';
import type { Finding } from '../../core/report.js';
import { collected } from '../group.js';
import { block } from '../markdown-text.js';
import type { Look } from '../reporter.js';
import type { Section } from './fit.js';
import { type Bar, gantt } from './gantt.js';

/** Credentials in the picture: nobody reads one with more. */
const MAX_BARS = 15;
const DAY = 86_400_000;

interface Aged {
  readonly finding: Finding;
  readonly issuedAt: Date;
  readonly days: number;
}

/** How old the credentials are that tell it, and how old the policy lets them get. */
export function ages(findings: readonly Finding[], { now, tiers = defaultPolicy.tiers }: Look): Section {
  const aged = now === undefined ? [] : oldestFirst(findings, now);
  const shown = aged.slice(0, MAX_BARS);
  const which =
    aged.length > shown.length ? `the ${shown.length} oldest of ${aged.length}` : 'those that tell it';
  return {
    rank: 6,
    nouns: undefined,
    before: `Ages of the credentials, ${which}, and what the policy allows:\n\n`,
    items: shown.length === 0 ? [] : [block('mermaid', gantt(shown.map((one) => barOf(one, tiers))))],
    after: '',
  };
}

function oldestFirst(findings: readonly Finding[], now: Date): readonly Aged[] {
  const credentials = collected(findings, ({ fingerprint }, index) => fingerprint ?? `#${index}`);
  return credentials
    .flatMap(([finding]): readonly Aged[] => {
      const issuedAt = finding!.age?.issuedAt;
      if (issuedAt === undefined) return [];
      const days = Math.floor((now.getTime() - issuedAt.getTime()) / DAY);
      // What claims to be from the future, or from before computers, tells nothing.
      return days >= 0 && issuedAt.getTime() >= 0 ? [{ finding: finding!, issuedAt, days }] : [];
    })
    .sort((one, other) => other.days - one.days);
}

function barOf({ finding, issuedAt, days }: Aged, tiers: Policy['tiers']): Bar {
  const { title, server, tier } = finding;
  return { label: title, server, since: issuedAt, days, tier, allowed: tier && tiers[tier] };
}
