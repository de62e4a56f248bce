/** The variables that a policy names anywhere by `env://NAME`. */
export function namedSecrets(policy: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      const name = /^env:\/\/(\w+)$/.exec(value)?.[1];
      if (name !== undefined) names.add(name);
    } else if (value instanceof Map) for (const one of value.values()) visit(one);
    else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) visit(one);
  };
  visit(policy);
  return names;
}
