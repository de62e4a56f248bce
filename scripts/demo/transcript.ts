/** `<!-- transcript of: npm run demo -->`, a code block, `<!-- end of transcript -->`. */
const BLOCK = /(?<=<!-- transcript of: npm run demo -->\n)[\s\S]*?(?=<!-- end of transcript -->)/;

/** What is another each time, and what stands for it. */
const CHANGING: readonly (readonly [RegExp, string])[] = [
  [/\b[0-9A-HJKMNP-TV-Z]{26}\b/g, '01J…'],
  [/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, '…'],
  [/\b\d{4}-\d\d-\d\d\b/g, '…'],
  [/\b[0-9a-f]{64}\b/g, '…'],
  [/\bindex [0-9a-f]{7,40}\.\.[0-9a-f]{7,40}/g, 'index …'],
  [/(?<=127\.0\.0\.1:|port: )\d+/g, '5432'],
];

/** The transcript as every run has it. */
function normalised(transcript: string): string {
  return CHANGING.reduce((text, [pattern, sign]) => text.replace(pattern, sign), transcript);
}

/** A document with the transcript in place. */
export function inReadme(readme: string, transcript: string): string {
  return readme.replace(BLOCK, () => `\`\`\`text\n${normalised(transcript).trim()}\n\`\`\`\n`);
}
