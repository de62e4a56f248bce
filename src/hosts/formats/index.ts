import type { Format, FormatId } from '../../core/document.js';
import { json } from './json.js';
import { sniff } from './sniff.js';

/** Loads a format; the libraries behind YAML and TOML only when a file needs them. */
export async function loadFormat(id: FormatId): Promise<Format> {
  switch (id) {
    case 'json':
      return json;
    case 'yaml':
      return (await import('./yaml.js')).yaml;
    case 'toml':
      return (await import('./toml.js')).toml;
    case 'markdown':
      return (await import('./markdown.js')).markdown;
    case 'properties':
      return (await import('./properties.js')).properties;
    case 'shell':
      return (await import('./shell.js')).shell;
  }
}

const EXTENSIONS: Readonly<Record<string, FormatId>> = {
  'code-workspace': 'json',
  json: 'json',
  json5: 'json',
  jsonc: 'json',
  markdown: 'markdown',
  md: 'markdown',
  mdc: 'markdown',
  mdx: 'markdown',
  properties: 'properties',
  toml: 'toml',
  yaml: 'yaml',
  yml: 'yaml',
};

/** What is appended to the name of a file that is a template or a copy. */
const SUFFIX = /(?:\.(?:example|sample|template|tmpl|dist|bak|orig|old|local|disabled|default)|~)$/;

/** The format of a file by its name, else by how its text begins; `undefined` if neither tells. */
export function formatOf(path: string, text: string): FormatId | undefined {
  let name = path.split(/[/\\]/).at(-1)?.toLowerCase() ?? '';
  for (let shorter = name.replace(SUFFIX, ''); shorter !== name; shorter = name.replace(SUFFIX, ''))
    name = shorter;
  if (name === 'crushrc' || name === '.crushrc') return 'shell';
  const extension = name.includes('.') ? (name.split('.').at(-1) ?? '') : '';
  return Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : sniff(text);
}
