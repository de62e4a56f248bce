import type { Severity } from '../core/severity.js';

/** Puts text into colour, or leaves it. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  good(text: string): string;
  severity(severity: Severity, text: string): string;
}

const SEVERITY_COLOUR: Readonly<Record<Severity, number>> = { error: 31, warning: 33, note: 36 };

export function painter(colour: boolean): Paint {
  const paint =
    (code: number, end: number) =>
    (text: string): string =>
      colour ? `\u001b[${code}m${text}\u001b[${end}m` : text;
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    good: paint(32, 39),
    severity: (severity, text) => paint(SEVERITY_COLOUR[severity], 39)(text),
  };
}
