import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** The HTML that GitHub's Markdown gives, with all HTML that the Markdown holds still in it. */
export function htmlOf(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** Opening tags as they are written, attributes and all, each once. */
export function tagsIn(html: string): readonly string[] {
  return [...new Set(html.match(/<[a-zA-Z!?][^>]*>/g) ?? [])].sort();
}

/** The text outside of code, which GitHub searches for mentions, issues, commits, shortcodes and formulas. */
export function proseIn(html: string): string {
  return decoded(html.replace(/<(pre|code)\b[^>]*>.*?<\/\1>/gs, '\u0000').replace(/<[^>]*>/g, ' '));
}

/** What stands in code spans. */
export function codeIn(html: string): readonly string[] {
  return [...html.matchAll(/<code>(.*?)<\/code>/gs)].map(([, inside = '']) => decoded(inside));
}

/** What GitHub makes something of, once the Markdown is HTML, wherever it stands outside of code. */
export const NOTICED: readonly RegExp[] = [
  /@[a-z\d]/i,
  /#\d/,
  /\bGH-\d/i,
  /\b[a-z]+-\d/i,
  /(?<![\p{L}\p{M}\d])[0-9a-f]{7,40}(?![\p{L}\p{M}\d])/iu,
  /:[a-z\d_+-]+:/i,
  /\$/,
  /https?:|www\./i,
];

function decoded(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
