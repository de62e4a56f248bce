import type { Finding } from '../core/report.js';
import type { RuleId } from '../core/rules.js';
import { type Severity, severities } from '../core/severity.js';

/** All that is found of one credential, or the one finding that is about none. */
export interface Group {
  /** The gravest finding at its first place. */
  readonly head: Finding;
  /** One for each other rule that is broken there. */
  readonly also: readonly Finding[];
  /** Its other places, in the order of the report. */
  readonly elsewhere: readonly Elsewhere[];
}

export interface Elsewhere {
  /** The gravest finding at this place. */
  readonly finding: Finding;
  /** Rules that are broken here and not at the first place. */
  readonly more: readonly RuleId[];
}

/** Findings of one credential together, in the order of their first places. */
export function grouped(findings: readonly Finding[]): readonly Group[] {
  return collected(findings, ({ fingerprint }, index) => fingerprint ?? `#${index}`).map(group);
}

function group(findings: readonly Finding[]): Group {
  const first = findings[0]!;
  const [head, ...also] = unique(
    byGravity(findings.filter(({ place }) => place === first.place)),
    ({ ruleId }) => ruleId,
  );
  const here = [head!, ...also];
  const rules = new Set(here.map(({ ruleId }) => ruleId));
  const rest = findings.filter((finding) => !here.includes(finding));
  const places = collected(rest, ({ file, line, column }) => `${line}:${column}:${file}`);
  return {
    head: head!,
    also,
    elsewhere: places.map((place) => ({
      finding: byGravity(place)[0]!,
      more: [...new Set(place.map(({ ruleId }) => ruleId))].filter((id) => !rules.has(id)),
    })),
  };
}

/** The gravest first, and those of one severity in the order in which they come. */
export function byGravity<Item extends { readonly severity: Severity }>(
  items: readonly Item[],
): readonly Item[] {
  return [...items].sort(
    (one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity),
  );
}

/** Items with the same key together, in the order in which the keys come. */
export function collected<Item>(
  items: readonly Item[],
  keyOf: (item: Item, index: number) => string,
): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  items.forEach((item, index) => {
    const key = keyOf(item, index);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  });
  return [...groups.values()];
}

function unique<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return collected(items, keyOf).map(([first]) => first!);
}
