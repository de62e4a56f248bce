/** Plain text, with every character escaped that Markdown would take for its own. */
export function text(value: string): string {
  return value.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
}

/** Text as it is written, in a code span that fits into a table cell too. */
export function code(value: string): string {
  const runs = value.match(/`+/g) ?? [];
  const fence = '`'.repeat(1 + Math.max(0, ...runs.map((run) => run.length)));
  const space = value.startsWith('`') || value.endsWith('`') ? ' ' : '';
  // A table splits its rows before it looks for code.
  return `${fence}${space}${value.replaceAll('|', '\\|')}${space}${fence}`;
}
