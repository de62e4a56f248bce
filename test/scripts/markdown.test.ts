import { expect, it } from 'vitest';
import { heading, page } from '../../scripts/tables/markdown.js';

it('gives headings an address of their own', () => {
  expect(heading(2, '5ire', '5ire')).toBe('<a id="5ire"></a>\n\n## 5ire');
});

it('says on every page what it is generated from', () => {
  expect(page('Hosts', 'src/hosts/', ['a', 'b'])).toBe(
    '<!-- Generated from src/hosts/ by scripts/generate-tables.ts; do not edit. -->\n\n# Hosts\n\na\n\nb\n',
  );
});
