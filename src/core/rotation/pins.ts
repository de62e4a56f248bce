/** How a store writes a reference that names a version: what stands in front of the version, and behind it. */
export interface PinShape {
  readonly before: string;
  readonly after: string;
}

/** What a target serves as long as files hold the credential itself, and not where it is. No store calls a version so. */
export const LITERAL = 'literal';

/** What versions are made of, in every store. */
const VERSION = '[A-Za-z0-9_.-]{1,128}';

/** Takes apart what `refer` writes for a version that no store has. */
export function pinShape(refer: (version: string) => string): PinShape | undefined {
  const sentinel = '00000000-0000-4000-8000-000000000000';
  const [before, after, ...more] = refer(sentinel).split(sentinel);
  return before === undefined || after === undefined || more.length > 0 ? undefined : { before, after };
}

/** The versions that a text names; each once. */
export function pinsIn(text: string, shape: PinShape): readonly string[] {
  return [...new Set([...text.matchAll(patternOf(shape))].map(([, version]) => version!))];
}

/** The text with that version in every such reference; nothing else of it changes. */
export function repinned(text: string, shape: PinShape, version: string): string {
  return text.replace(patternOf(shape), () => `${shape.before}${version}${shape.after}`);
}

function patternOf({ before, after }: PinShape): RegExp {
  const literal = (part: string): string => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  // Where nothing stands behind the version, it is the longest one.
  return new RegExp(`${literal(before)}(${VERSION})${literal(after)}`, 'g');
}
