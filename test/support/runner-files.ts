import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Variables that name the files through which a step talks to the runner. */
const COMMANDS = [
  'GITHUB_OUTPUT',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STATE',
] as const;

/** The files of one step, empty as the runner makes them, in a folder of their own. */
export class RunnerFiles {
  /** What the step has in its environment. */
  readonly env: Readonly<Record<string, string>>;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.env = Object.fromEntries(COMMANDS.map((name) => [name, join(folder, name.toLowerCase())]));
    for (const file of Object.values(this.env)) writeFileSync(file, '');
  }

  outputs(): Readonly<Record<string, string>> {
    return keyValues(this.#text('GITHUB_OUTPUT'));
  }

  environment(): Readonly<Record<string, string>> {
    return keyValues(this.#text('GITHUB_ENV'));
  }

  paths(): readonly string[] {
    return this.#text('GITHUB_PATH').split('\n').filter(Boolean);
  }

  summary(): string {
    return this.#text('GITHUB_STEP_SUMMARY');
  }

  #text(name: (typeof COMMANDS)[number]): string {
    const file = this.env[name]!;
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }
}

/**
 * `name=value` lines, and `name<<DELIMITER` with the value up to a line that is the delimiter. Throws where the runner
 * does: https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs
 */
export function keyValues(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals > 0 && (heredoc < 0 || equals < heredoc)) {
      values[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    const name = line.slice(0, Math.max(heredoc, 0));
    const delimiter = line.slice(heredoc + 2);
    if (name === '' || delimiter === '') throw new Error(`Invalid format '${line}'`);
    const end = lines.indexOf(delimiter, at + 1);
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    values[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return values;
}
