/**
 * Variables of services that keep a log of what is printed, as https://github.com/watson/ci-info/blob/master/vendors.json lists them. Most set
 * `CI`; these do not, or not always.
 */
const BUILDS = [
  'CI',
  'CONTINUOUS_INTEGRATION',
  'BUILD_NUMBER',
  'APPVEYOR',
  'bamboo_planKey',
  'BITBUCKET_COMMIT',
  'BITRISE_IO',
  'BUDDY_WORKSPACE_ID',
  'BUILDKITE',
  'CIRCLECI',
  'CIRRUS_CI',
  'CODEBUILD_BUILD_ARN',
  'CODEBUILD_BUILD_ID',
  'DRONE',
  'GITHUB_ACTIONS',
  'GITLAB_CI',
  'GO_PIPELINE_LABEL',
  'HUDSON_URL',
  'JENKINS_URL',
  'NETLIFY',
  'SEMAPHORE',
  'SYSTEM_TEAMFOUNDATIONCOLLECTIONURI',
  'TEAMCITY_VERSION',
  'TF_BUILD',
  'TRAVIS',
] as const;

/**
 * Variables of agents, which send what they read to a model: https://code.claude.com/docs/en/env-vars,
 * https://github.com/google-gemini/gemini-cli/blob/main/docs/tools/shell.md#environment-variables
 */
const AGENTS = ['CLAUDECODE', 'GEMINI_CLI'] as const;

/** Whether others read what this program prints, by the variables that it was started with. */
export function isLogged(env: NodeJS.ProcessEnv): boolean {
  return [...BUILDS, ...AGENTS].some((name) => Boolean(env[name]));
}
