import { isComplete, type Report } from '../core/report.js';
import { coverageSentence, notExamined } from './coverage-line.js';
import { advice } from './markdown/advice.js';
import { ages } from './markdown/ages.js';
import { exceptions } from './markdown/exceptions.js';
import { fitted, paragraph, type Section } from './markdown/fit.js';
import { patches } from './markdown/patches.js';
import { table } from './markdown/rows.js';
import { headline, tally } from './markdown/verdict.js';
import { code, text } from './markdown-text.js';
import { cut, suppressedSentence } from './phrases.js';
import type { Reporter } from './reporter.js';

/** Characters of what could not be judged. */
const LONGEST_GAP = 400;

/**
 * The report for a job’s summary and for a comment on a pull request, in GitHub’s Markdown. Two lines where there is nothing to say.
 */
export const markdown: Reporter = {
  id: 'markdown',
  render(report, titles, look) {
    const limit = look.limit ?? Number.POSITIVE_INFINITY;
    const lead = [headline(report), tally(report)];
    if (report.findings.length === 0 && isComplete(report)) {
      const line = [lead[1], closing(report)].filter(Boolean).join(' ');
      return fitted([paragraph(0, `${lead[0]}\n${line}`)], limit);
    }
    const todo = advice(report);
    return fitted(
      [
        paragraph(0, lead.filter(Boolean).join('\n\n')),
        ...(todo === undefined ? [] : [paragraph(1, todo)]),
        table(report, titles),
        patches(report),
        exceptions(report, look.now),
        ages(report.findings, look),
        gaps(report),
        paragraph(3, closing(report)),
      ],
      limit,
    );
  },
};

/** What nobody has looked at: it may hold anything. */
function gaps({ gaps, coverage }: Report): Section {
  return {
    rank: 2,
    nouns: ['gap', 'gaps'],
    before:
      '> [!WARNING]\n> **Not everything could be judged.** What is missing may hold credentials too.\n>',
    items: [
      ...gaps.map((gap) => `\n> - ${text(cut(gap, LONGEST_GAP))}`),
      ...notExamined(coverage).map(([path, reason]) => `\n> - ${code(cut(path, LONGEST_GAP))} (${reason})`),
    ],
    after: '',
  };
}

function closing({ suppressed, notices, coverage }: Report): string {
  return [
    ...notices.map((notice) => cut(notice, LONGEST_GAP)),
    suppressedSentence(suppressed),
    coverageSentence(coverage),
  ]
    .flatMap((sentence) => (sentence === undefined ? [] : [text(sentence)]))
    .join(' ');
}
