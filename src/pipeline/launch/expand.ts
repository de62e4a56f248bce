const NAME = /\{\{([A-Za-z_]\w{0,254})\}\}/g;

/** Arguments with variables in place of `{{NAME}}`. */
export interface Expanded {
  readonly args: readonly string[];
  readonly count: number;
  /** Names that no variable has. */
  readonly unknown: readonly string[];
}

export function expand(args: readonly string[], variables: ReadonlyMap<string, string>): Expanded {
  const unknown = new Set<string>();
  let count = 0;
  const expanded = args.map((arg) =>
    arg.replace(NAME, (whole, name: string) => {
      count += 1;
      const value = variables.get(name);
      if (value === undefined) unknown.add(name);
      return value ?? whole;
    }),
  );
  return { args: expanded, count, unknown: [...unknown] };
}
