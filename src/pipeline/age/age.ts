import type { Inventory } from '../../core/inventory.js';
import { patternOf, type TrustedHost } from '../../core/policy/hosts.js';
import type { Finding } from '../../core/report.js';
import { failed } from '../failed.js';
import type { AgeOptions } from './age-options.js';
import { judged, type Unjudged } from './aged.js';
import type { Asking } from './ask.js';
import { credentialOf, literalsOf } from './credentials.js';
import { withAgeFindings } from './findings.js';
import { inventoryOf } from './inventory.js';
import { referredOf, secretsOf } from './secrets.js';

export interface Ages {
  readonly findings: readonly Finding[];
  readonly inventory: Inventory;
  readonly notices: readonly string[];
  readonly gaps: readonly string[];
}

/** Asks everybody about everything, once, and says how all of it stands with the policy. */
export async function ages(options: AgeOptions): Promise<Ages> {
  const { findings, policy, now, firstSeen } = options;
  const notices: string[] = [];
  const asking = askingOf(options, notices);
  const literals = literalsOf(options);
  const secrets = secretsOf(options);
  const progress = counting(literals.length + secrets.length, options.progress);
  // The history first: if it cannot be read, nobody waits for an answer any more, and until then somebody has to catch what it throws.
  const [seen, ...all] = await Promise.all<[typeof firstSeen, ...Promise<Unjudged>[]]>([
    firstSeen,
    ...literals.map((one) => progress(credentialOf(one, asking, options))),
    ...secrets.map((one) => progress(referredOf(one, options))),
  ]);
  if (seen?.isWhole === false) notices.push(CUT);
  notices.push(...unreadNotices(options));
  const aged = all.map((one) => judged(one, policy, now));
  return {
    findings: withAgeFindings(findings, aged, policy, now),
    inventory: inventoryOf(aged, policy),
    notices,
    gaps: gapsOf(all),
  };
}

/** Whoever has interrupted the asking still wants to know what is known by then, and must not take it for all. */
function gapsOf(all: readonly Unjudged[]): readonly string[] {
  const left = all.filter(({ age }) => age.answer?.reason === 'interrupted').length;
  return left === 0
    ? []
    : [
        `Asking was interrupted: nothing is known yet of ${left} of ${all.length} credentials and references.`,
      ];
}

const CUT =
  'This clone is shallow: what git tells of ages is less than the whole history would. `fetch-depth: 0` of actions/checkout brings it.';

function unreadNotices({ workflows }: AgeOptions): readonly string[] {
  const [first, ...more] = workflows?.unread ?? [];
  if (first === undefined) return [];
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  return [`What ${first}${others} would say about secrets is not known: no workflow could be read there.`];
}

function counting(
  total: number,
  progress: (done: number, total: number) => void,
): <Result>(task: Promise<Result>) => Promise<Result> {
  let done = 0;
  return (task) => task.finally(() => progress(++done, total));
}

/** Hosts of the policy with their admin credentials; one that is not there is told, and not used. */
function askingOf({ tools, policy, hosts }: AgeOptions, notices: string[]): Asking | undefined {
  if (tools === undefined) return undefined;
  const listed = policy.hosts.map(({ admin, ...host }): TrustedHost => {
    if (admin === undefined) return { ...host, admin: undefined };
    try {
      return { ...host, admin: tools.secret(admin, [patternOf(host)]) };
    } catch (error) {
      failed(error);
      notices.push(`${admin} is not set: ${host.host} is asked without it.`);
      return { ...host, admin: undefined };
    }
  });
  return { tools, hosts: [...listed, ...hosts], paid: policy.paidProbes };
}
