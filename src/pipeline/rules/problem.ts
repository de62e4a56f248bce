import type { RuleId } from '../../core/rules.js';
import type { Slot } from '../../core/slot.js';
import type { TextRange } from '../../core/text.js';

/** One place that breaks a rule which is not about the value of a credential. Its texts hold no value, escaped or not. */
export interface RuleProblem {
  readonly ruleId: RuleId;
  readonly message: string;
  readonly remedy: string;
  /** Absent if the file as a whole is meant. */
  readonly slot?: Slot;
  /** What of the file is meant, at true offsets. */
  readonly range?: TextRange;
  /** What to write in place of `range`; absent if it takes more than that. */
  readonly replacement?: string;
}
