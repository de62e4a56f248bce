import { fakeAlnum, fakeHex, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const zai: Provider = {
  id: 'zai',
  title: 'Z.ai (Zhipu AI)',
  docs: 'https://docs.z.ai/guides/overview/quick-start',
  manage: 'https://z.ai/manage-apikey/apikey-list',
  names: ['Z_AI', 'ZAI', 'ZHIPU', 'ZHIPUAI', 'BIGMODEL', 'GLM'],
  domains: ['z.ai', 'bigmodel.cn'],
  kinds: [
    {
      id: 'zai-api-key',
      title: 'Z.ai API key',
      anchors: [],
      pattern: /[0-9a-f]{32}\.[A-Za-z0-9]{16}/,
      samples: {
        match: [() => `${fakeHex(32)}.${fakeAlnum(16)}`],
        noMatch: [() => `${fakeHex(32)}.${fakeAlnum(15)}`, () => `${fakeUpperAlnum(32)}.${fakeAlnum(16)}`],
      },
    },
  ],
};
