/** Whether two vendors’ texts of rights say the same: in whatever order, and though one leaves out what is empty in the other. */
export function areSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '' : `[${value.map(canonical).sort().join(',')}]`;
  if (typeof value !== 'object' || value === null) return value == null ? '' : JSON.stringify(value);
  const entries = Object.entries(value).map(([name, one]) => [name, canonical(one)] as const);
  const said = entries
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${JSON.stringify(name)}:${text}`);
  return said.length === 0 ? '' : `{${said.sort().join(',')}}`;
}
