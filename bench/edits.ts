import { lineFor } from './files.js';
import type { Random } from './random.js';

/** The same file after somebody worked on it: a few lines are others, and now and then some came or went. */
export function edited(path: string, content: Buffer, random: Random): Buffer {
  const lines = content.toString('latin1').split('\n');
  const places = 1 + random.below(3);
  for (let place = 0; place < places; place++) {
    const fresh: string[] = [];
    for (let count = random.below(4); count >= 0; count--) {
      const line = lineFor(path, random);
      if (line === undefined) return random.bytes(content.length);
      fresh.push(line);
    }
    // Few files grow for ever.
    const gone = lines.length > 400 ? fresh.length + 2 : random.below(fresh.length + 2);
    lines.splice(random.below(lines.length), gone, ...fresh);
  }
  return Buffer.from(lines.join('\n'), 'latin1');
}
