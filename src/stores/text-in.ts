import { Unanswered } from '../core/inspection.js';

/** The text that a store keeps as bytes. Throws `Unanswered` for what is none: no variable could hold it. */
export function textIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Unanswered('no-way', 'the value is no text');
  }
}
