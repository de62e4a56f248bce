import type { z } from 'zod';
import { Unanswered } from '../core/inspection.js';
import type { ProgramReply } from '../core/tools.js';

/** What a program has printed as JSON. `here`: where in this process it is read; its audience allows that. */
export function printed<Body>({ stdout }: ProgramReply, body: z.ZodType<Body>, here: string): Body {
  const read = body.safeParse(parsed(stdout.revealTo(here)));
  if (read.success) return read.data;
  throw new Unanswered('unexpected-reply', 'the program has printed something else than documented');
}

/** It has ended with a code that says no more than that it failed. What it says may quote what is secret. */
export function refusedBy(program: string, command: string, code: number): Unanswered {
  return new Unanswered('refused', `${program} ${command}: exit code ${code}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
