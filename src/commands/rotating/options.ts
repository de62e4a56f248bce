/** What every command of rotations takes. */
export interface RotatingOptions {
  readonly policy?: string;
  readonly journal?: string;
  readonly experimental?: true;
}
