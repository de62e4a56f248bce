import type { ConfigNode } from '../../core/document.js';
import type { Slot } from '../../core/slot.js';
import { MappedText } from '../../core/text.js';
import { json } from '../formats/json.js';
import { inside, type SlotContext } from './context.js';

type Deeper = (part: MappedText, more: Partial<SlotContext>) => readonly Slot[];

/**
 * The slots in a JSON document that is itself a string value (`OPENAPI_MCP_HEADERS={"Authorization": …}`), in the open or
 * in base 64; `undefined` if the text is none.
 */
export function embeddedSlots(
  text: MappedText,
  context: SlotContext,
  deeper: Deeper,
): readonly Slot[] | undefined {
  const inner = /^[{[]\s{0,100}["{[]/.test(text.value) ? text : fromBase64(text);
  if (inner === undefined) return undefined;
  const { roots, problems } = json.parse(inner.value);
  const [root] = roots;
  if (problems.length > 0 || roots.length !== 1 || root!.kind === 'scalar') return undefined;
  const slots = nodeSlots(root!, inner, context, deeper);
  // What is encoded can be a format of its own too: the whole stays a slot.
  return inner === text ? slots : [{ ...context, text }, ...slots];
}

function nodeSlots(node: ConfigNode, text: MappedText, at: SlotContext, deeper: Deeper): readonly Slot[] {
  switch (node.kind) {
    case 'map':
      return node.entries.flatMap(({ key, value }) =>
        nodeSlots(value, text, { ...at, ...inside(at, key), name: key }, deeper),
      );
    case 'list':
      return node.items.flatMap((item, index) =>
        nodeSlots(item, text, { ...at, ...inside(at, String(index)) }, deeper),
      );
    case 'scalar':
      return node.type === 'null' || node.type === 'boolean' ? [] : deeper(text.within(node.text), at);
  }
}

/** JSON in base 64, such as the `config` of a Smithery URL. No character of it can be replaced alone: each stands for the whole. */
function fromBase64(text: MappedText): MappedText | undefined {
  if (!/^(?:eyJ|eyA|ewog|ewo|W3s)[A-Za-z0-9+/_-]{12,20000}={0,2}$/.test(text.value)) return undefined;
  const decoded = Buffer.from(text.value, 'base64').toString('utf8');
  const { start, end } = text.range();
  const each = (offset: number): number[] => new Array<number>(decoded.length).fill(offset);
  return decoded === '' ? undefined : MappedText.decoded(decoded, each(start), each(end));
}
