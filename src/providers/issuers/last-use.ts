import { z } from 'zod';
import { isoDate } from '../../core/dates.js';

/** `null` where nobody has used it yet. */
export const lastUse = z.union([z.null().transform(() => 'never' as const), isoDate]).optional();
