import { looksGenerated } from '../../core/classify/randomness.js';
import { closest } from '../../core/closest.js';
import type { Slot } from '../../core/slot.js';
import type { ReferenceSyntax } from '../../hosts/host.js';
import { type WrittenReference, writtenReferences } from '../../hosts/written-references.js';
import type { Extraction } from '../extract.js';
import type { Judged } from '../judge.js';
import { resolves } from '../references.js';
import type { RuleProblem } from './problem.js';

interface Namespace {
  /** In front of the name, in the reference and in `Extraction.defined`. */
  readonly prefix: string;
  readonly what: string;
  readonly where: string;
}

/** References to what the file itself must define. */
const NAMESPACES: Readonly<Partial<Record<ReferenceSyntax, Namespace>>> = {
  '${input:id}': { prefix: 'input:', what: 'input', where: 'inputs' },
  '${user_config.key}': { prefix: 'user_config.', what: 'setting', where: 'user_config' },
};

/** More problems, or names to compare each with, than a file has that somebody wrote. */
const MOST_SUGGESTIONS = 100;
const MOST_NAMES = 500;

/** References to an input or a setting that the file does not define, where its host looks for it in the file. */
export function danglingReferences(
  { owners, defined }: Pick<Extraction, 'owners' | 'defined'>,
  judged: readonly Judged[],
): readonly RuleProblem[] {
  if (defined === undefined) return [];
  const names = [...defined].slice(0, MOST_NAMES);
  /** By where they stand: a URL and the query in it are two slots. */
  const found = new Map<number, RuleProblem>();
  for (const { slot, verdict } of judged) {
    if (verdict.class !== 'reference' || slot.server === undefined) continue;
    for (const reference of writtenReferences(slot.text.value)) {
      const { syntax, name } = reference;
      const namespace = NAMESPACES[syntax];
      if (namespace === undefined || name === undefined || defined.has(namespace.prefix + name)) continue;
      if (!owners.some((host) => resolves(host, syntax, slot.kind))) continue;
      const problem = problemOf(reference, name, namespace, slot, found.size < MOST_SUGGESTIONS ? names : []);
      found.set(problem.range.start, problem);
    }
  }
  return [...found.values()];
}

function problemOf(
  { start, end }: WrittenReference,
  name: string,
  { prefix, what, where }: Namespace,
  slot: Slot,
  defined: readonly string[],
): RuleProblem & Required<Pick<RuleProblem, 'range'>> {
  const range = slot.text.range(start, end);
  const names = defined.flatMap((one) => (one.startsWith(prefix) ? [one.slice(prefix.length)] : []));
  const near = closest(name, names.filter(isName));
  const called = isName(name) ? ` \`${name}\`` : ' of this name';
  return {
    ruleId: 'dangling-reference',
    slot,
    range,
    message: `The file defines no ${what}${called}${near === undefined ? '' : `; it has one called \`${near}\``}`,
    remedy:
      near === undefined
        ? `Define it in \`${where}\`.`
        : `Write \`\${${prefix}${near}}\`, or define the other one in \`${where}\`.`,
    ...(near !== undefined && range.end - range.start === end - start
      ? { replacement: `\${${prefix}${near}}` }
      : {}),
  };
}

/** What can be shown: a name, and not a value that somebody put in its place. */
function isName(text: string): boolean {
  return /^[\w.-]{1,80}$/.test(text) && !looksGenerated(text);
}
