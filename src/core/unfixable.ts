/** Why no reference can stand in place of a credential. */
export type Unfixable =
  | 'remote-without-reference'
  | 'unlaunchable'
  | 'unusual-launch'
  | 'own-braces'
  | 'outside-of-launch'
  | 'outside-of-server'
  | 'unparsable'
  | 'unreadable-encoding'
  | 'inside-of-text'
  | 'no-place';

/** What each of them means, as it completes "it stays, for". */
export const unfixable: Readonly<Record<Unfixable, string>> = {
  'remote-without-reference':
    'no host of this file resolves a reference here, and a remote server has no command that a wrapper could start',
  unlaunchable:
    'no host of this file resolves a reference here, and the server has no command of its own to wrap',
  'unusual-launch':
    'no host of this file resolves a reference here, and a wrapper needs a program by itself, its arguments in a list and its variables in a map',
  'own-braces':
    'the wrapper would have to expand arguments, and the server has a `{{NAME}}` of its own in them',
  'outside-of-launch':
    'no host of this file resolves a reference here, and a wrapper reaches nothing but variables and arguments',
  'outside-of-server': 'it stands outside of the servers, where no reference is known to be resolved',
  unparsable: 'the file does not parse',
  'unreadable-encoding': 'the file is in an encoding that cannot be written as it was read',
  'inside-of-text':
    'it stands in a config inside of another text, in which only single values can be changed',
  'no-place': 'what has to be written has no place here that leaves the rest of the file as it is',
};
