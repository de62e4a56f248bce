import { fakeLowerAlnum, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const siliconflow: Provider = {
  id: 'siliconflow',
  title: 'SiliconFlow',
  docs: 'https://docs.siliconflow.com/en/userguide/quickstart',
  manage: 'https://cloud.siliconflow.com/account/ak',
  names: ['SILICONFLOW', 'SILICON_FLOW', 'SILICON_CLOUD'],
  domains: ['siliconflow.com', 'siliconflow.cn'],
  kinds: [
    {
      id: 'siliconflow-api-key',
      title: 'SiliconFlow API key',
      anchors: [],
      pattern: /sk-[0-9a-z]{48}/,
      samples: {
        match: [() => `sk-${fakeLowerAlnum(48)}`],
        noMatch: [() => `sk-${fakeLowerAlnum(47)}`, () => `sk-${fakeUpperAlnum(48)}`],
      },
    },
  ],
};
