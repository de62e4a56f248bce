import { fakeAlnum, fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const terraform: Provider = {
  id: 'terraform',
  title: 'HCP Terraform',
  docs: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
  manage: 'https://app.terraform.io/app/settings/tokens',
  names: ['TERRAFORM', 'TFE', 'TFC_TOKEN', 'TF_TOKEN'],
  domains: ['terraform.io'],
  kinds: [
    {
      id: 'terraform-token',
      title: 'HCP Terraform API token',
      anchors: ['.atlasv1.'],
      pattern: /[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}/,
      samples: {
        match: [() => `${fakeAlnum(14)}.atlasv1.${fakeWord(67)}`],
        noMatch: [
          () => `${fakeAlnum(13)}.atlasv1.${fakeWord(67)}`,
          () => `${fakeAlnum(14)}.atlasv1.${fakeWord(59)}`,
        ],
      },
    },
  ],
};
