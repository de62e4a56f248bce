import { digestOf } from '../../core/fingerprint.js';
import type { GitHub } from './client.js';

/** A line that nobody sees, by which a text of ours is known again. `key` can be anything; the marker does not tell it. */
export function marker(kind: 'audit' | 'report' | 'suggestion', key: string): string {
  return `<!-- mcp-rekey ${kind} ${digestOf(key)} -->\n`;
}

/** Of the longest marker. */
const MARKER_LENGTH = marker('suggestion', '').length;

/** "Body is too long (maximum is 65536 characters)", says GitHub; UTF-16 code units are never fewer. */
export const MAX_BODY_LENGTH = 65_536 - MARKER_LENGTH;

/** What GitHub says of a comment or an issue, as far as it matters here. */
export interface Written {
  readonly body?: string | null;
  readonly user: { readonly login: string } | null;
}

/**
 * Tells what we wrote from what bears our marker: anybody can copy it, and other programs that write under our name can
 * quote it, but not at the beginning.
 */
export async function ourOwn(github: GitHub): Promise<(written: Written, mark: string) => boolean> {
  const login = await github.login();
  return ({ body, user }, mark) => user?.login === login && unixLines(body).startsWith(mark);
}

/** Whether a comment or an issue says that already. Whoever edits one in a browser leaves it with other line ends. */
export function isSaid(text: string, { body }: Pick<Written, 'body'>): boolean {
  return unixLines(body).trimEnd() === unixLines(text).trimEnd();
}

function unixLines(text: string | null | undefined): string {
  return (text ?? '').replaceAll('\r\n', '\n');
}
