import type { Slot } from '../../core/slot.js';
import type { MappedText } from '../../core/text.js';
import { scriptOf } from '../formats/shell-words.js';
import { inside, MAX_SLOTS, type SlotContext } from './context.js';
import { decompose } from './decompose.js';
import { assignment, headerPair, isEnvFlag, isHeaderFlag } from './pairs.js';

/** `--flag=value`, `-Dkey=value`; the flag without its dashes and what stands behind the equals sign. */
const FLAG_WITH_VALUE = /^(--?[A-Za-z][\w.-]{0,100})=/;
const FLAG = /^(?:--?[A-Za-z][\w.-]{0,100}|\/[A-Za-z])$/;

/** Words whose next one is a command line in one string: `bash -c`, `sh -lc`, `cmd /c`, `--command`. */
const SHELL_FLAG =
  /^(?:-l?i?c|-lc|-Command|-EncodedCommand|\/[ck]|--command|--shell-command|--stdio|--exec)$/i;

/** The slots in a command line that is written as one string. */
export function commandSlots(text: MappedText, context: SlotContext): readonly Slot[] {
  const { commands, problems } = scriptOf(text.value);
  const words = commands.flatMap((command) => command.map((word) => text.within(word.text)));
  if (words.length < 2) return decompose(text, context);
  // Of what is no command line, or too long a one, some words may be missing.
  const whole = problems.list.length > 0 ? [{ ...context, text }] : [];
  return [...argumentSlots(words, context), ...whole];
}

/**
 * The slots in an argument vector, in all the shapes in which a credential is handed to a server: `--key=VALUE`, `--key` `VALUE`,
 * `--header` `Name: VALUE`, `-e NAME=VALUE`, `NAME=VALUE`, a URL or DSN, a command line inside one argument.
 */
export function argumentSlots(words: readonly MappedText[], context: SlotContext): readonly Slot[] {
  const slots: Slot[] = [];
  const add = (found: readonly Slot[]): void => {
    for (const slot of found) slots.push(slot);
  };
  let positional = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    const before = index > 0 ? words[index - 1]!.value : '';
    const at = { ...context, keyPath: [...context.keyPath, String(index)] };
    const joined = FLAG_WITH_VALUE.exec(word.value);
    if (slots.length >= MAX_SLOTS) {
      slots.push({ ...context, name: undefined, part: 'positional', text: word });
    } else if (joined) {
      add(flagSlots(joined[1]!, word.slice(joined[0].length), at));
    } else if (FLAG.test(word.value)) {
      // The next word is this flag's value, or no value at all: it is looked at on its own turn.
    } else if (SHELL_FLAG.test(before) && /\s/.test(word.value.trim())) {
      add(commandSlots(word, { ...at, place: [...at.place, before] }));
    } else if (FLAG.test(before)) {
      add(flagSlots(before, word, at));
    } else {
      const pair = assignment(word) ?? separateValue(words, index, context);
      if (pair) {
        add(decompose(pair.value, { ...at, ...named(at, pair.name), name: pair.name }));
      } else {
        const place = [...at.place, `#${positional++}`];
        add(decompose(word, { ...at, place, name: undefined, part: 'positional' }));
      }
    }
  }
  return slots;
}

/**
 * `--env NAME VALUE`, as Crush has it. Elsewhere `-e NAME` is complete and an image or a command follows, so that this
 * is read only where nobody knows the syntax, and only where it could not be either of them.
 */
function separateValue(
  words: readonly MappedText[],
  index: number,
  { kind }: SlotContext,
): ReturnType<typeof assignment> {
  const [flag, name, value] = [words[index - 2], words[index - 1], words[index]!];
  if ((kind !== 'comment' && kind !== 'text') || flag === undefined || !isEnvFlag(flag.value))
    return undefined;
  const isPair = /^[A-Za-z_]\w{0,127}$/.test(name!.value) && /^[\w+=.-]{8,4000}$/.test(value.value);
  return isPair ? { name: name!.value, value } : undefined;
}

/** The slots in the value of a flag. */
export function flagSlots(flag: string, value: MappedText, context: SlotContext): readonly Slot[] {
  if (isHeaderFlag(flag)) {
    const pair = headerPair(value);
    if (pair) {
      return decompose(pair.value, {
        ...context,
        ...named(context, `${flag} ${pair.name}`),
        name: pair.name,
      });
    }
  }
  // `-e NAME=VALUE` sets a variable; `--set x=y`, `-c key=value` and the like are read in the same way.
  const pair = assignment(value);
  if (pair && (isEnvFlag(flag) || !/^https?:/i.test(value.value))) {
    return decompose(pair.value, { ...context, ...named(context, `${flag} ${pair.name}`), name: pair.name });
  }
  return decompose(value, { ...context, ...named(context, flag), name: flag.replace(/^[-/]+/, '') });
}

/** Arguments are identified by their flags: their index changes whenever another one is added. */
function named(context: SlotContext, key: string): Pick<SlotContext, 'place'> {
  return { place: inside(context, key).place };
}
