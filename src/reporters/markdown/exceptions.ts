import { displayableJson } from '../../core/display.js';
import { day } from '../../core/phrases.js';
import type { Finding, Report } from '../../core/report.js';
import { rule } from '../../core/rules.js';
import { byGravity, collected } from '../group.js';
import { fenceFor } from '../markdown-text.js';
import type { Section } from './fit.js';

/** Days that an exception is proposed for: long enough to replace a credential, too short to forget it. */
const DAYS = 30;
const DAY = 86_400_000;

/** What the policy would have to say for a credential to stay. Nobody can paste it without thinking of a reason. */
export function exceptions({ findings, fingerprintScope }: Report, now: Date | undefined): Section {
  const entries = fingerprintScope === 'run' ? [] : unique(findings).map((finding) => entry(finding, now));
  const fence = fenceFor(entries);
  return {
    rank: 7,
    nouns: ['exception', 'exceptions'],
    before: [
      '<details><summary>If one has to stay: exceptions for the policy</summary>',
      '',
      'They count once they are in the policy of the base, `.github/mcp-rekey.yml`, and until the end of their last day.',
      '',
      `${fence}yaml`,
      'exceptions:',
    ].join('\n'),
    items: entries,
    after: `\n${fence}\n\n</details>`,
  };
}

function unique(findings: readonly Finding[]): readonly Finding[] {
  const credentials = findings.filter(
    ({ ruleId, severity, fingerprint }) =>
      fingerprint !== undefined && severity !== 'note' && rule(ruleId).about === 'credential',
  );
  const same = collected(byGravity(credentials), ({ ruleId, place, fingerprint }) =>
    [ruleId, fingerprint, place].join(' '),
  );
  return same.map(([first]) => first!);
}

function entry({ ruleId, place, fingerprint }: Finding, now: Date | undefined): string {
  const expires =
    now === undefined ? '# the last day on which it counts' : day(new Date(now.getTime() + DAYS * DAY));
  return [
    '',
    `  - rule: ${ruleId}`,
    // JSON is YAML.
    `    place: ${displayableJson(JSON.stringify(place))}`,
    `    fingerprint: ${fingerprint}`,
    '    reason: # why it may stay until then',
    `    expires: ${expires}`,
  ].join('\n');
}
