export const REPOSITORY = 'mcp-rekey/mcp-rekey';

/** Where a file of this program's repository can be read, as it was in this version. */
export function addressOf(version: string, path: string): string {
  return `https://github.com/${REPOSITORY}/blob/v${version}/${path}`;
}
