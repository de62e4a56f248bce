/** `1 file`, `1,200 files`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${digits(count)} ${count === 1 ? noun : plural}`;
}

/** `1,200`. */
export function digits(count: number): string {
  // Not toLocaleString: loading the locale takes longer than scanning a small repository.
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `2026-01-31`, in UTC. */
export function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
