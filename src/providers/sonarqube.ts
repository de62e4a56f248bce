import { fakeAlnum, fakeHex } from './fake.js';
import type { Provider } from './provider.js';

export const sonarqube: Provider = {
  id: 'sonarqube',
  title: 'SonarQube',
  docs: 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens',
  manage: 'https://sonarcloud.io/account/security',
  names: ['SONARQUBE', 'SONARCLOUD', 'SONAR_TOKEN', 'SONAR_LOGIN'],
  domains: ['sonarcloud.io', 'sonarqube.us'],
  kinds: [
    {
      id: 'sonarqube-token',
      title: 'SonarQube token',
      // Of a user, a project or an instance. A badge token (`sqb_`) stands in public README files.
      // https://github.com/SonarSource/sonarqube/blob/master/server/sonar-webserver-auth/src/main/java/org/sonar/server/usertoken/TokenGeneratorImpl.java
      anchors: ['squ_', 'sqp_', 'sqa_'],
      pattern: /sq[upa]_[0-9a-f]{40}/,
      samples: {
        match: [() => `squ_${fakeHex(40)}`, () => `sqp_${fakeHex(40)}`, () => `sqa_${fakeHex(40)}`],
        noMatch: [() => `squ_${fakeHex(39)}`, () => `sqb_${fakeHex(40)}`],
      },
    },
    {
      id: 'sonarqube-cloud-token',
      title: 'SonarQube Cloud scoped token',
      anchors: ['sqco_'],
      pattern: /sqco_[A-Za-z0-9]{59}/,
      samples: {
        match: [() => `sqco_${fakeAlnum(59)}`],
        noMatch: [() => `sqco_${fakeAlnum(58)}`],
      },
    },
    {
      id: 'sonarqube-legacy-token',
      title: 'SonarQube token without a prefix',
      anchors: [],
      pattern: /[0-9a-f]{40}/,
      samples: {
        match: [() => fakeHex(40)],
        noMatch: [() => fakeHex(39)],
      },
    },
  ],
};
