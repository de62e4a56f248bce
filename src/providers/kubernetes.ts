import type { Provider } from './provider.js';

/** Its tokens are JSON Web Tokens of the cluster itself, and have no form of their own. */
export const kubernetes: Provider = {
  id: 'kubernetes',
  title: 'Kubernetes',
  docs: 'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/',
  names: ['KUBERNETES', 'KUBE', 'KUBECONFIG', 'K8S'],
  domains: [],
  kinds: [],
};
