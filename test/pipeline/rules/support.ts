import { danglingReferences } from '../../../src/pipeline/rules/dangling-reference.js';
import { personalConfig } from '../../../src/pipeline/rules/personal-config.js';
import type { RuleProblem } from '../../../src/pipeline/rules/problem.js';
import { wrongReferences } from '../../../src/pipeline/rules/reference-syntax.js';
import { examine, index } from '../../support/examine.js';

/** A problem, and what it is about. */
export type Shown = RuleProblem & { readonly written: string | undefined };

/** What a rule says of a text at a path, with the real hosts. */
type Check = (path: string, text: string) => Promise<readonly Shown[]>;

export const wrongIn: Check = async (path, text) => {
  const extraction = await examined(path, text);
  return shown(
    text,
    wrongReferences({ path, readers: index.match(path), extraction, judged: extraction.judged }),
  );
};

export const danglingIn: Check = async (path, text) => {
  const extraction = await examined(path, text);
  return shown(text, danglingReferences(extraction, extraction.judged));
};

export async function personalIn(
  path: string,
  text: string,
  isTracked = true,
): Promise<RuleProblem | undefined> {
  return personalConfig(await examined(path, text), index.match(path), isTracked);
}

async function examined(
  path: string,
  text: string,
): Promise<NonNullable<Awaited<ReturnType<typeof examine>>>> {
  const found = await examine(path, text);
  if (found === undefined) throw new Error(`${path} is no config`);
  return found;
}

function shown(text: string, problems: readonly RuleProblem[]): readonly Shown[] {
  return problems.map((problem) => ({
    ...problem,
    written: problem.range && text.slice(problem.range.start, problem.range.end),
  }));
}
