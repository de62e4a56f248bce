/** What is known of vendors and stands not in their descriptions: with the page that says so. */
export interface Elsewhere {
  /** Statuses that any operation may have. */
  readonly statuses?: Readonly<Record<number, string>>;
  /** Operations that the description is too old for. */
  readonly operations?: Readonly<Record<string, string>>;
  /** What comes in front of the paths on hosts of one's own. */
  readonly prefix?: string;
  /** Fields in which null says as much as a value: that a token does not end, so that it is another one. */
  readonly telling?: readonly string[];
  /** What it complains of wrongly. */
  readonly faults?: readonly { readonly complaint: RegExp; readonly page: string }[];
  /** What the names of parameters that are lists end in, which the description has in its examples only. */
  readonly lists?: string;
}

export const elsewhere: Readonly<Record<string, Elsewhere>> = {
  doppler: {
    // No operation has a status but 200.
    statuses: {
      401: 'https://docs.doppler.com/reference/api#errors',
      403: 'https://docs.doppler.com/reference/api#errors',
      404: 'https://docs.doppler.com/reference/api#errors',
    },
    faults: [
      {
        // "Use `null` (an actual `null`, not the string `null`)": the text beside a type that has none.
        complaint: /\/originalName must be string$/,
        page: 'https://docs.doppler.com/reference/secrets-update',
      },
      {
        // It has the names of its example.
        complaint: /^the answer\/secrets must NOT have additional properties \([A-Z_]+\)$/,
        page: 'https://docs.doppler.com/reference/secrets-update',
      },
      {
        complaint: /^the answer\/value must NOT have additional properties \((?:raw|computed)Visibility\)$/,
        page: 'https://github.com/DopplerHQ/cli/pull/454',
      },
    ],
  },
  github: {
    statuses: {
      401: 'https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api#failed-login-limit',
      403: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#resource-not-accessible',
      404: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#404-not-found-for-an-existing-resource',
    },
    // https://docs.github.com/en/enterprise-server@latest/rest/using-the-rest-api/getting-started-with-the-rest-api
    prefix: '/api/v3',
    // `owner[]=octocat1,owner[]=octocat2` is the example of a parameter that is named `owner`.
    lists: '[]',
    telling: ['token_expires_at'],
  },
  notion: {
    statuses: {
      401: 'https://developers.notion.com/reference/status-codes#error-codes',
      403: 'https://developers.notion.com/reference/status-codes#error-codes',
    },
  },
  okta: {
    // No operation has a status but those of success.
    statuses: {
      401: 'https://developer.okta.com/docs/reference/error-codes/#E0000011',
      403: 'https://developer.okta.com/docs/reference/error-codes/#E0000006',
    },
    operations: {
      'GET /api/v1/api-tokens':
        'https://developer.okta.com/docs/api/openapi/okta-management/management/tag/ApiToken/#tag/ApiToken/operation/listApiTokens',
    },
  },
  twilio: {
    // No operation has a status but those of success.
    statuses: {
      401: 'https://www.twilio.com/docs/errors/20003',
      403: 'https://www.twilio.com/docs/errors/70051',
      404: 'https://www.twilio.com/docs/errors/20404',
    },
  },
};
