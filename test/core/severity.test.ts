import { expect, it } from 'vitest';
import { breaks, severities } from '../../src/core/severity.js';

it.each([
  ['error', ['error']],
  ['warning', ['error', 'warning']],
  ['note', ['error', 'warning', 'note']],
  ['never', []],
] as const)('a policy that fails on %s is broken by that and by what is worse', (failOn, expected) => {
  expect(severities.filter((severity) => breaks(severity, failOn))).toEqual(expected);
});
