import type { ErrorCode } from 'yaml';
import type { ConfigNode, Format } from '../../core/document.js';
import { bounded, Problems } from './bounded.js';
import { readStream } from './yaml-stream.js';
import { YamlTree } from './yaml-tree.js';

/** YAML 1.2 (https://yaml.org/spec/1.2.2/) without resolving anything: tags are kept as they are, `<<` is a key like any other. */
export const yaml: Format = bounded('yaml', (text) => {
  const problems = new Problems();
  const { documents, comments, cut } = readStream(text);
  if (cut !== undefined) problems.close(cut.message, cut.offset);
  const roots: ConfigNode[] = [];
  for (const { contents, errors } of documents) {
    for (const { code, pos } of errors) {
      const message = MESSAGES[code];
      if (message !== undefined) problems.add(message, pos[0]);
    }
    if (contents === null) continue;
    const root = new YamlTree(text, problems).node(contents);
    const nothing = root.kind === 'scalar' && root.range.start === root.range.end;
    if (!nothing) roots.push(root);
  }
  return { roots, comments, problems: problems.list.toSorted((a, b) => a.offset - b.offset) };
});

/** In words of our own, for the library's quote the text. A code without a message concerns nothing but meaning. */
const MESSAGES: Readonly<Partial<Record<ErrorCode, string>>> = {
  ALIAS_PROPS: 'an alias cannot have an anchor or a tag',
  BAD_ALIAS: 'an alias or anchor has no name',
  BAD_DIRECTIVE: 'a directive is invalid',
  BAD_DQ_ESCAPE: 'an escape is invalid',
  BAD_INDENT: 'the indentation is wrong',
  BAD_PROP_ORDER: 'an anchor or tag is in the wrong place',
  BAD_SCALAR_START: 'an unquoted string begins with a reserved character',
  BLOCK_AS_IMPLICIT_KEY: 'a mapping begins where none can',
  BLOCK_IN_FLOW: 'a block stands between brackets',
  IMPOSSIBLE: 'cannot be parsed',
  MISSING_CHAR: 'a character is missing',
  MULTILINE_IMPLICIT_KEY: 'a key is longer than a line',
  MULTIPLE_ANCHORS: 'a value has two anchors',
  MULTIPLE_TAGS: 'a value has two tags',
  RESOURCE_EXHAUSTION: 'nested too deeply',
  TAB_AS_INDENT: 'a tab cannot indent',
  UNEXPECTED_TOKEN: 'unexpected character',
};
