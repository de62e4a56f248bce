import type { FormatId } from '../../core/document.js';
import { partsOnly, type Writer } from './writer.js';

/**
 * What writes changes into a text of that format. `start`: where the document begins that is changed, for a file that can hold several of different
 * formats.
 */
export async function loadWriter(format: FormatId, text: string, start: number): Promise<Writer> {
  switch (format) {
    case 'json':
      return (await import('./json-writer.js')).jsonWriter(text);
    case 'toml':
      return (await import('./toml-writer.js')).tomlWriter(text);
    case 'yaml':
      return (await import('./yaml-writer.js')).yamlWriter(text);
    case 'shell':
      return (await import('./shell-writer.js')).shellWriter(text);
    case 'markdown': {
      const { formatAt } = await import('../formats/markdown.js');
      const inner = formatAt(text, start);
      return inner === undefined || inner === 'markdown' ? partsOnly : loadWriter(inner, text, start);
    }
    default:
      return partsOnly;
  }
}
