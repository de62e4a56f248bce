import { mintingTitles } from '../../core/minting.js';
import { Secret } from '../../core/secret.js';
import type { Answer } from './answer.js';
import { type Asked, ask, type World } from './ask.js';
import { type Meant, type Piece, piecesOf, type Wanted } from './pieces.js';
import { chain, fromEnvironment, type Told } from './told.js';
import type { Text } from './variables.js';

export interface Resolved {
  readonly told: readonly Told[];
  /** Of variables with references all of which resolve. */
  readonly values: ReadonlyMap<string, Secret>;
  readonly credentials: readonly string[];
}

/** Resolves texts that may have references to stores in them. What comes out of a store is a value, whatever it looks like. */
export async function resolve(texts: ReadonlyMap<string, Text>, world: World): Promise<Resolved> {
  const read = await Promise.all(
    [...texts].map(async ([variable, text]) => ({ variable, text, pieces: await piecesOf(text.text) })),
  );
  const meant = read.flatMap(({ pieces }) => pieces.filter(isMeant));
  const wanted = read.flatMap(({ pieces }) => pieces.filter(isWanted));
  const [asked, made] = await Promise.all([ask(meant, world), mint(wanted, world)]);
  const credentials = [...asked.credentials, ...made.credentials];
  const answers = [...asked.answers, ...made.answers];
  const byPiece = new Map<Piece, Answer>(
    [...meant, ...wanted].map((piece, index) => [piece, answers[index]!]),
  );
  const values = new Map<string, Secret>();
  const told = read.flatMap(({ variable, text, pieces }) => {
    const parts = pieces.map((piece) =>
      typeof piece === 'string' || 'failure' in piece ? piece : byPiece.get(piece)!,
    );
    const plain = parts.flatMap((part) =>
      typeof part === 'string' ? part : 'value' in part ? part.value : [],
    );
    const isComplete = plain.length === parts.length;
    if (isComplete && plain.some((part) => part instanceof Secret)) values.set(variable, Secret.join(plain));
    return toldOf(variable, text, pieces, parts);
  });
  return { told, values, credentials };
}

/** What makes credentials is loaded only where one is wanted. */
async function mint(wanted: readonly Wanted[], world: World): Promise<Asked> {
  if (wanted.length === 0) return { answers: [], credentials: [] };
  return (await import('./mint.js')).mint(wanted, world);
}

type Part = string | Answer;

function toldOf(
  variable: string,
  text: Text,
  pieces: readonly Piece[],
  parts: readonly Part[],
): readonly Told[] {
  const told = pieces.flatMap((piece, index): readonly Told[] => {
    const part = parts[index]!;
    if (typeof piece === 'string' || typeof part === 'string') return [];
    const failure = 'failure' in part ? part.failure : undefined;
    const store = titleOf(piece);
    return [{ variable, shown: chain(text, piece.shown), store, failure }];
  });
  // What looked like an address of a store is something else.
  return told.length === 0 && text.by.length > 1
    ? [fromEnvironment(variable, `env://${text.by[1]}`, text)]
    : told;
}

function isMeant(piece: Piece): piece is Meant {
  return typeof piece !== 'string' && 'store' in piece;
}

function isWanted(piece: Piece): piece is Wanted {
  return typeof piece !== 'string' && 'minter' in piece;
}

function titleOf(piece: Exclude<Piece, string>): string | undefined {
  if (isMeant(piece)) return piece.store.title;
  return isWanted(piece) ? mintingTitles[piece.minter] : undefined;
}
