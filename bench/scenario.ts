import { type Command, type Measurement, measure } from './measure.js';

export interface Ratio {
  readonly name: string;
  readonly value: number;
  /** What the value may be at most. */
  readonly target?: number;
}

/** Commands that are measured in turn, and what their figures say. */
export interface Scenario {
  readonly name: string;
  run(
    runs: number,
  ): Promise<{ readonly measured: readonly Measurement[]; readonly ratios: readonly Ratio[] }>;
}

interface Parts<Name extends string> {
  /** Builds what the commands work on; the keys are the names that are printed. */
  readonly commands: () => Promise<Readonly<Record<Name, Omit<Command, 'name'>>>>;
  /** Comes last, so that what the commands needed can be put away. */
  readonly ratios: (
    measured: Readonly<Record<Name, Measurement>>,
  ) => readonly Ratio[] | Promise<readonly Ratio[]>;
}

export function scenario<Name extends string>(name: string, { commands, ratios }: Parts<Name>): Scenario {
  return {
    name,
    run: async (runs) => {
      const named = Object.entries<Omit<Command, 'name'>>(await commands());
      const measured = measure(
        named.map(([name, command]) => ({ ...command, name })),
        runs,
      );
      const byName = Object.fromEntries(measured.map((measurement) => [measurement.name, measurement]));
      return { measured, ratios: await ratios(byName as Record<Name, Measurement>) };
    },
  };
}
