import { isCredential } from '../core/classify/verdict.js';
import { findingOf } from '../core/finding.js';
import { Mask } from '../core/mask.js';
import type { Finding } from '../core/report.js';
import { rule } from '../core/rules.js';
import { LineIndex } from '../core/text.js';
import type { Examined, Knowledge, Subject } from './examined.js';
import { configFindings } from './rules/config.js';
import { impliedBy } from './rules/implied.js';
import { type Concealable, concealed, credentialFinding } from './rules/literal.js';

/** The findings of one file, in its order. */
export function findingsOf(examined: Examined, knowledge: Knowledge): readonly Finding[] {
  const { text, extraction, judged } = examined;
  const lines = new LineIndex(text);
  const credentials = judged
    .filter(({ verdict }) => isCredential(verdict))
    .map((one): Concealable => concealed(one, knowledge.providerOf));
  const subject = { ...examined, ...knowledge, lines, mask: new Mask(text, lines, credentials) };
  const found = credentials.flatMap((one) => {
    const finding = credentialFinding(one, subject);
    return [finding, ...impliedBy(finding, one, knowledge)];
  });
  subject.gather?.(subject);
  const broken = extraction.problem ? [problemFinding(subject)] : [];
  return [...broken, ...found, ...configFindings(subject)];
}

/** Whether a file can have a finding at all: most have none, and need nothing that findings are made with. */
export function isWorthFinding({ extraction, judged, readers, isTracked }: Examined): boolean {
  return (
    extraction.problem !== undefined ||
    (isTracked && readers.some(({ file }) => file.personal)) ||
    judged.some(({ verdict }) => isCredential(verdict) || verdict.class === 'reference')
  );
}

function problemFinding({ path, prefix, text, extraction, lines }: Subject): Finding {
  const problem = extraction.problem!;
  const { line, column } = lines.position(Math.min(problem.offset, text.length));
  return findingOf('unparsable-config', {
    severity: extraction.expected ? rule('unparsable-config').severity : 'warning',
    message: `The file does not parse: ${problem.message}. It was searched line by line, as text`,
    file: path,
    line,
    column,
    hosts: extraction.hosts.map((host) => host.id),
    place: prefix + path,
    remedy: 'Make it parse: until then nobody can tell what its host reads.',
  });
}
