import type { FormatId } from '../core/document.js';
import { formatOf } from '../hosts/formats/index.js';
import type { HostFile } from '../hosts/host.js';

/** The format in which its readers take a file, else what its name or text tells; `undefined` if nothing does. */
export function fileFormat(
  path: string,
  text: string,
  readers: readonly { readonly file: HostFile }[],
): FormatId | undefined {
  return readers.find(({ file }) => file.format)?.file.format ?? formatOf(path, text);
}
