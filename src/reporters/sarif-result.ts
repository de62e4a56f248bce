import { createHash } from 'node:crypto';
import { displayable } from '../core/display.js';
import { day } from '../core/phrases.js';
import type { Commit, Finding, Fix, History } from '../core/report.js';
import { ruleIndex } from './sarif-rules.js';

/** The folder that paths are relative to: the repository's top. */
export const SOURCE_ROOT = '%SRCROOT%';

/**
 * Ours, with the version of how it is made. GitHub reads no other than its own `primaryLocationLineHash`, which its
 * upload step adds, and warns of if somebody else has: https://github.com/github/codeql-action/issues/4052
 */
const FINGERPRINT = 'mcpRekey/v1';

/** Longer texts tell nobody more, and there can be thousands of them. */
const MAX_SHOWN = 1000;

/** A finding as a SARIF result; `prefix` is the scanned root's path in its repository. */
export function resultOf(finding: Finding, prefix: string): object {
  const { ruleId, severity, line, column, endLine, endColumn, place, fix } = finding;
  const artifactLocation = { uri: uriOf(prefix + finding.file), uriBaseId: SOURCE_ROOT };
  return {
    ruleId,
    ruleIndex: ruleIndex(ruleId),
    level: severity,
    message: { text: messageOf(finding) },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
        logicalLocations: [{ fullyQualifiedName: shown(place) }],
      },
    ],
    partialFingerprints: {
      // Not of the credential: most fingerprints are good for one run only, and the alert has to outlive it.
      [FINGERPRINT]: createHash('sha256').update(`${ruleId}\0${place}`).digest('hex'),
    },
    fixes: fix && fixesOf(fix, finding.remedy, artifactLocation),
    properties: propertiesOf(finding),
  };
}

/** Text of one line out of a repository, that does nothing to whoever reads it. */
function shown(text: string): string {
  return displayable(text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);
}

/**
 * What a message says. SARIF has links in plain text too, and GitHub reads code spans out of it, badly
 * (https://github.com/github/codeql/issues/14128), so that neither may come out of a repository. Braces stay single,
 * though the standard doubles them: viewers print them as they are, and then `${{KEY}}` would be a wrong advice.
 */
export function sentence(text: string): string {
  return shown(text).replaceAll('`', "'").replaceAll('](', '] (');
}

function messageOf({ message, history, remedy }: Finding): string {
  const earlier = history && !history.atHead ? [`Not in the newest version: ${commitsOf(history)}`] : [];
  return [message.replace(/\.?$/, '.'), ...earlier, remedy].map(sentence).join(' ');
}

function commitsOf({ first, last }: History): string {
  if (first.oid === last.oid) return `it stands in commit ${named(first)}.`;
  return `it stands in commits from ${named(first)} to ${named(last)}.`;
}

function named({ oid, date }: Commit): string {
  return `${oid.slice(0, 12)} of ${day(date)}`;
}

/** A reference to the file, by its bytes, as a URI's path. */
function uriOf(path: string): string {
  return path.split('/').filter(Boolean).map(segmentOf).join('/');
}

function segmentOf(name: string): string {
  // Git's own trees can name a file like that; a URI cannot, not even behind escapes.
  const safe = /^\.{1,2}$/.test(name) ? name.replaceAll('.', '\\x2e') : name;
  // A half of a surrogate pair has no bytes.
  return encodeURIComponent(Buffer.from(safe).toString());
}

/** None if the text cannot be shown as it is: changed, it would be another edit. */
function fixesOf(fix: Fix, remedy: string, artifactLocation: object): readonly object[] | undefined {
  const { line, column, endColumn, text } = fix;
  if (shown(text) !== text) return undefined;
  const deletedRegion = { startLine: line, startColumn: column, endLine: line, endColumn };
  const replacements = [{ deletedRegion, insertedContent: { text } }];
  return [{ description: { text: sentence(remedy) }, artifactChanges: [{ artifactLocation, replacements }] }];
}

function propertiesOf(finding: Finding): object {
  const { server, slot, provider, title, hosts, confidence, tier, fixable, fingerprint, redacted } = finding;
  return {
    title: shown(title),
    provider,
    hosts,
    server: server === undefined ? undefined : shown(server),
    slot: slot && { kind: slot.kind, keyPath: shown(slot.keyPath) },
    confidence,
    tier,
    fingerprint,
    redacted: redacted === undefined ? undefined : shown(redacted),
    fixable,
    age: finding.age,
    history: finding.history,
  };
}
