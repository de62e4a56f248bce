import { fakeHex, fakeUpperAlnum, fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const wandb: Provider = {
  id: 'wandb',
  title: 'Weights & Biases',
  docs: 'https://docs.wandb.ai',
  manage: 'https://wandb.ai/settings',
  names: ['WANDB', 'WEIGHTS_AND_BIASES'],
  domains: ['wandb.ai'],
  kinds: [
    {
      id: 'wandb-api-key',
      title: 'Weights & Biases API key',
      anchors: ['wandb_v1_'],
      pattern: /wandb_v1_\w{77,100}/,
      samples: {
        match: [() => `wandb_v1_${fakeWord(77)}`, () => `wandb_v1_${fakeWord(88)}`],
        noMatch: [() => `wandb_v1_${fakeWord(76)}`],
      },
    },
    {
      id: 'wandb-legacy-key',
      title: 'Weights & Biases API key (legacy)',
      anchors: [],
      pattern: /[0-9a-f]{40}/,
      samples: {
        match: [() => fakeHex(40)],
        noMatch: [() => fakeHex(39), () => fakeUpperAlnum(40)],
      },
    },
  ],
};
