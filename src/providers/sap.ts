import type { Provider } from './provider.js';

export const sap: Provider = {
  id: 'sap',
  title: 'SAP',
  docs: 'https://help.sap.com/docs/btp/sap-business-technology-platform/authorization-and-authentication',
  names: ['SAP', 'SAP_HANA', 'HANA'],
  domains: ['sap.com', 'ondemand.com'],
  kinds: [],
};
