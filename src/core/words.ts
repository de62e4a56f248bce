/** `githubToken`, `GITHUB-TOKEN` and `github.token` as `GITHUB_TOKEN`: how names are compared everywhere. */
export function toWords(name: string): string {
  return withoutAccents(name)
    .replace(/([a-z][0-9]{0,4})([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .toUpperCase();
}

function withoutAccents(name: string): string {
  return /[^\x00-\x7f]/.test(name) ? name.normalize('NFD').replace(/\p{Mn}/gu, '') : name;
}

/** Whether `words` (as `toWords` gives them) holds `phrase` as whole words. */
export function hasWords(words: string, phrase: string): boolean {
  return `_${words}_`.includes(`_${phrase}_`);
}

/** As at the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
