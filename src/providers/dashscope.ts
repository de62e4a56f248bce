import { fakeAlnum, fakeHex, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const dashscope: Provider = {
  id: 'dashscope',
  title: 'Alibaba Cloud Model Studio',
  docs: 'https://www.alibabacloud.com/help/en/model-studio/get-api-key',
  manage: 'https://bailian.console.alibabacloud.com',
  names: ['DASHSCOPE', 'QWEN', 'BAILIAN', 'MODELSTUDIO'],
  domains: ['dashscope.aliyuncs.com', 'dashscope-intl.aliyuncs.com', 'dashscope-us.aliyuncs.com'],
  kinds: [
    {
      id: 'dashscope-api-key',
      title: 'Model Studio API key',
      anchors: [],
      pattern: /sk-[0-9a-f]{32}/,
      samples: {
        match: [() => `sk-${fakeHex(32)}`],
        noMatch: [() => `sk-${fakeHex(31)}`, () => `sk-${fakeUpperAlnum(32)}`],
      },
    },
    {
      id: 'dashscope-plan-key',
      title: 'Model Studio subscription API key',
      // https://www.alibabacloud.com/help/en/model-studio/coding-plan
      anchors: ['sk-sp-'],
      pattern: /sk-sp-[\w.-]{27,200}\w/,
      samples: {
        match: [() => `sk-sp-${fakeHex(32)}`],
        noMatch: [() => `sk-sp-${fakeHex(27)}`],
      },
    },
    {
      id: 'dashscope-workspace-key',
      title: 'Model Studio workspace API key',
      anchors: ['sk-ws-'],
      pattern: /sk-ws-[\w-]{1,64}\.[\w-]{1,128}\.[\w-]{1,128}\.[\w=-]{40,200}/,
      samples: {
        match: [() => `sk-ws-H.${fakeUpperAlnum(7)}.${fakeAlnum(4)}.${fakeAlnum(95)}=`],
        noMatch: [() => `sk-ws-H.${fakeUpperAlnum(7)}.${fakeAlnum(95)}=`],
      },
    },
  ],
};
