import type { Variables } from './variables.js';

const NAME = /\{\{([A-Za-z_]\w{0,254})\}\}/g;

/** Arguments with variables in place of `{{NAME}}`. */
export interface ExpandedArgs {
  readonly args: readonly string[];
  readonly count: number;
  /** Why some of them are not, as it follows `{{NAME}} in an argument: `. */
  readonly wrong: readonly Wrong[];
}

export interface ExpandedVariables {
  readonly variables: Variables;
  readonly wrong: readonly (Wrong & { readonly variable: string })[];
}

export interface Wrong {
  readonly name: string;
  readonly why: string;
}

const UNSET = 'the program gets no such variable';
const NESTED = 'that one has such a place itself';

/** Whether there is a `{{NAME}}` in a text. */
export function hasPlaces(text: string): boolean {
  return text.search(NAME) >= 0;
}

export function expandArgs(args: readonly string[], variables: Variables): ExpandedArgs {
  const wrong = new Map<string, Wrong>();
  let count = 0;
  const expanded = args.map((arg) =>
    arg.replace(NAME, (whole, name: string) => {
      count += 1;
      const value = variables.get(name);
      if (value === undefined) wrong.set(name, { name, why: UNSET });
      return value ?? whole;
    }),
  );
  return { args: expanded, count, wrong: [...wrong.values()] };
}

/**
 * The same in variables. `written`: those whose value is what somebody has written, and no reference: what a reference leads to is a value,
 * whatever it looks like.
 */
export function expandVariables(variables: Variables, written: (name: string) => boolean): ExpandedVariables {
  const templates = new Map([...variables].filter(([name, text]) => written(name) && text.match(NAME)));
  const wrong: (Wrong & { readonly variable: string })[] = [];
  const expanded = [...templates].map(([variable, text]): readonly [string, string] => [
    variable,
    text.replace(NAME, (whole, name: string) => {
      const value = templates.has(name) ? undefined : variables.get(name);
      if (value === undefined) wrong.push({ variable, name, why: templates.has(name) ? NESTED : UNSET });
      return value ?? whole;
    }),
  ]);
  return { variables: new Map([...variables, ...expanded]), wrong };
}
