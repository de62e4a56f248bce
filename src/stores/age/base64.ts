import { Buffer } from 'node:buffer';

/**
 * Bytes of Base64 as age takes it: canonical, or refused. Node.js itself reads over whatever is wrong, so what it has read is written again and
 * compared: https://www.rfc-editor.org/rfc/rfc4648#section-3.5
 */
export function base64(text: string, padding: 'padded' | 'unpadded'): Buffer {
  const bytes = Buffer.from(text, 'base64');
  const again = bytes.toString('base64');
  if ((padding === 'padded' ? again : again.replace(/=+$/, '')) !== text) throw new Error('wrong Base64');
  return bytes;
}
