import { Secret } from '../secret.js';

/** `{user}`: a part of a credential, or a fact of its account. */
const PLACEHOLDER = /\{([a-z][A-Za-z0-9]*)\}/g;

/** Names that a template mentions. */
export function placeholders(template: string): readonly string[] {
  return [...template.matchAll(PLACEHOLDER)].map(([, name]) => name!);
}

/** What a target holds: its template with the parts in place. Throws a `TypeError` for a name that is none of them: the policy was checked. */
export function fill(
  template: string,
  parts: Readonly<Record<string, Secret>>,
  facts: Readonly<Record<string, string>>,
): Secret {
  const pieces = template.split(PLACEHOLDER).map((piece, index) => {
    if (index % 2 === 0) return piece;
    const part = parts[piece] ?? facts[piece];
    if (part === undefined) throw new TypeError(`no part is called ${piece}`);
    return part;
  });
  return Secret.join(pieces);
}

/** The parts in what a target holds; `undefined` if it was not made by this template. */
export function unfill(
  template: string,
  value: Secret,
  facts: Readonly<Record<string, string>>,
): Readonly<Record<string, Secret>> | undefined {
  const names = placeholders(template).filter((name) => facts[name] === undefined);
  const shape = shapeOf(template, facts);
  if (value.derive((text) => (shape.test(text) ? 'yes' : 'no')).publicPart(/^(yes)$/) === undefined)
    return undefined;
  const part = (index: number): Secret => value.derive((text) => shape.exec(text)![index + 1]!);
  return Object.fromEntries(names.map((name, index) => [name, part(index)]));
}

/** Each part ends at the text behind it; the last one takes what is left. */
function shapeOf(template: string, facts: Readonly<Record<string, string>>): RegExp {
  const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const pieces = template.split(PLACEHOLDER);
  const source = pieces.map((piece, index) => {
    if (index % 2 === 0) return literal(piece);
    const fact = facts[piece];
    if (fact !== undefined) return literal(fact);
    const end = pieces[index + 1]?.[0];
    return end === undefined ? '([^]+)' : `([^${literal(end)}]+)`;
  });
  return new RegExp(`^${source.join('')}$`);
}
