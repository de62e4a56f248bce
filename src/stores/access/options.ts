import type { z } from 'zod';
import { text } from '../../core/policy/fields.js';

/** What the schemas of some options let through. */
export type OptionsOf<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape>>;

/** Whom the token of a workflow is for; the side that trusts it compares. */
export function audience() {
  return text('audience', 'a text without spaces', /^\S{1,300}$/);
}
