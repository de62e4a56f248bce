import { Unanswered } from '../../src/core/inspection.js';
import type { Printed } from './stand-ins/stand-in.js';

interface ProgramFault {
  readonly name: string;
  /** `value`: the credential, for a program that repeats it. */
  readonly print: (value: string) => Printed;
  /** It ends as if all were well. */
  readonly printsAValue?: true;
  /** What it prints says that nothing is there. */
  readonly isList?: true;
}

/** What no program documents as an answer to anything. */
export const programFaults: readonly ProgramFault[] = [
  { name: 'exit code 1', print: (value) => ({ code: 1, stdout: value, stderr: `[ERROR] ${value}` }) },
  { name: 'exit code 101', print: (value) => ({ code: 101, stdout: '[]', stderr: `panicked: ${value}` }) },
  { name: 'text', print: (value) => printed(`Sign in: ${value}`), printsAValue: true },
  { name: 'JSON of something else', print: (value) => printed(`{"hello":"${value}"}`), printsAValue: true },
  { name: 'an empty list', print: () => printed('[]'), printsAValue: true, isList: true },
  {
    name: 'half a minute',
    print: () => {
      throw new Unanswered('timeout', 'the program');
    },
  },
  {
    name: 'its removal',
    print: () => {
      throw new Unanswered('incomplete', 'it is not installed');
    },
  },
];

function printed(stdout: string): Printed {
  return { code: 0, stdout, stderr: '' };
}
