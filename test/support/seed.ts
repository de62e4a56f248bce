import fc from 'fast-check';

/**
 * Where everything begins that tests leave to chance. The same in every run, so that no commit is refused for what is
 * no fault of its own; `SEED=$RANDOM npx vitest run test/hosts` looks elsewhere.
 */
export const seed = Number(process.env['SEED'] ?? 2026);

fc.configureGlobal({ seed });
