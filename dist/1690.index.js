export const id = 1690;
export const ids = [1690];
export const modules = {

/***/ 41193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ JSON_WEB_TOKEN),
/* harmony export */   SF: () => (/* binding */ decodeJwtTimes),
/* harmony export */   mC: () => (/* binding */ jwtTimes),
/* harmony export */   vE: () => (/* binding */ jwtClaims)
/* harmony export */ });
/** The claims of a JSON Web Token, unverified; `undefined` if it is none. */
function jwtClaims(token) {
    const payload = token.split('.')[1];
    if (payload === undefined)
        return undefined;
    try {
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
        return typeof claims === 'object' && claims !== null ? claims : undefined;
    }
    catch {
        return undefined;
    }
}
/** Issue and expiry times of a token's claims: `iat` and `exp`, in seconds since 1970 (RFC 7519 §4.1). */
function jwtTimes(claims) {
    const issuedAt = epochSeconds(claims['iat']);
    const expiresAt = epochSeconds(claims['exp']);
    return { ...(issuedAt && { issuedAt }), ...(expiresAt && { expiresAt }) };
}
/** The end of the year 9999: later ones cannot be written as RFC 3339 has it. */
const LAST_SECOND = 253_402_300_799;
/** A date out of seconds since 1970, whole or with a fraction; `undefined` for anything else. */
function epochSeconds(value) {
    if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0 || value > LAST_SECOND)
        return undefined;
    return new Date(value * 1000);
}
/** A signed JSON Web Token (RFC 7519, RFC 7515 §7.1): header, claims and signature in base64url. */
const JSON_WEB_TOKEN = /eyJ[\w-]{10,2000}\.eyJ[\w-]{10,8000}\.[\w-]{40,1400}/;
/** Issue and expiry times of a JSON Web Token; `undefined` if the value is none. */
function decodeJwtTimes(token) {
    const claims = jwtClaims(token);
    return claims && jwtTimes(claims);
}


/***/ }),

/***/ 11690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  providers: () => (/* binding */ providers)
});

;// CONCATENATED MODULE: ./.compiled/providers/fake.js
/**
 * Builds values for the samples beside the patterns, so that nothing token-shaped is ever written to a file.
 * Each call gives another value; the sequence is the same in every run.
 */
let state = 0x2545f491;
function next() {
    // xorshift32: enough variety for samples, and no entropy that a test could fail on once in a while.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
}
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
const DIGITS = '0123456789';
/** `length` characters out of `alphabet`. */
function fake(length, alphabet) {
    return Array.from({ length }, () => alphabet[next() % alphabet.length]).join('');
}
const fake_fakeAlnum = (length) => fake(length, LOWER + UPPER + DIGITS);
/** `[A-Za-z0-9_-]` that neither begins nor ends with a dash, so that it stands alone in a text. */
const fakeWord = (length) => fake(length, `${LOWER}${UPPER}${DIGITS}_`);
const fake_fakeLowerAlnum = (length) => fake(length, LOWER + DIGITS);
const fake_fakeUpperAlnum = (length) => fake(length, UPPER + DIGITS);
const fakeLetters = (length) => fake(length, LOWER + UPPER);
const fakeDigits = (length) => fake(length, DIGITS);
const fakeHex = (length) => fake(length, `${DIGITS}abcdef`);
const fakeBase32 = (length) => fake(length, `${UPPER}234567`);
const fake_fakeBase64 = (length) => fake(length, `${LOWER}${UPPER}${DIGITS}+/`);
const fake_fakeUuid = () => [fakeHex(8), fakeHex(4), `4${fakeHex(3)}`, `a${fakeHex(3)}`, fakeHex(12)].join('-');
/** A JSON Web Token of these claims, with a signature that fits none. */
function fakeJwt(claims) {
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${fake_fakeAlnum(43)}`;
}

;// CONCATENATED MODULE: ./.compiled/providers/abuseipdb.js

const abuseipdb = {
    id: 'abuseipdb',
    title: 'AbuseIPDB',
    docs: 'https://docs.abuseipdb.com',
    manage: 'https://www.abuseipdb.com/account/api',
    names: ['ABUSEIPDB', 'ABUSE_IPDB'],
    domains: ['abuseipdb.com'],
    kinds: [
        {
            id: 'abuseipdb-api-key',
            title: 'AbuseIPDB API key',
            anchors: [],
            pattern: /[0-9a-f]{80}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/activepieces.js

const activepieces = {
    id: 'activepieces',
    title: 'Activepieces',
    docs: 'https://www.activepieces.com/docs/endpoints/overview',
    manage: 'https://cloud.activepieces.com',
    names: ['ACTIVEPIECES', 'ACTIVE_PIECES'],
    domains: ['activepieces.com'],
    kinds: [
        {
            id: 'activepieces-mcp-url',
            title: 'Activepieces MCP server URL',
            // The path is the credential. https://www.activepieces.com/docs/ai/mcp
            anchors: ['activepieces.com/api/v1/mcp/'],
            pattern: /https:\/\/cloud\.activepieces\.com\/api\/v1\/mcp\/[\w-]{20,100}/,
        },
        {
            id: 'activepieces-api-key',
            title: 'Activepieces API key',
            anchors: [],
            pattern: /sk-[A-Za-z0-9]{64}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/checksums.js
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++)
        value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value >>> 0;
});
/** CRC-32 (ISO-HDLC, as in zlib) of the text's bytes. Node 20 has no zlib.crc32 of its own. */
function checksums_crc32(text) {
    let crc = 0xffffffff;
    for (const byte of Buffer.from(text))
        crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ byte) & 0xff];
    return (crc ^ 0xffffffff) >>> 0;
}
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** The number in base 62, with zeros in front up to `width` characters. */
function checksums_base62(value, width) {
    let digits = '';
    for (let rest = value; rest > 0; rest = Math.floor(rest / 62))
        digits = BASE62[rest % 62] + digits;
    return digits.padStart(width, '0');
}
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const BECH32_GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
/**
 * The six characters that end a Bech32 string, in lower case as `prefix` and `data` have to be.
 * https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki#checksum
 */
function bech32Checksum(prefix, data) {
    const codes = Array.from(prefix, (character) => character.charCodeAt(0));
    const values = [
        ...codes.map((code) => code >> 5),
        0,
        ...codes.map((code) => code & 31),
        ...Array.from(data, (character) => BECH32.indexOf(character)),
        ...Array(6).fill(0),
    ];
    let sum = 1;
    for (const value of values) {
        const top = sum >>> 25;
        sum = ((sum & 0x1ffffff) << 5) ^ value;
        BECH32_GENERATOR.forEach((generator, bit) => {
            if ((top >>> bit) & 1)
                sum ^= generator;
        });
    }
    return Array.from({ length: 6 }, (_, index) => BECH32[((sum ^ 1) >>> (5 * (5 - index))) & 31]).join('');
}

;// CONCATENATED MODULE: ./.compiled/providers/age-encryption.js


const ALPHABET = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';
const checksumOf = (prefix, data) => bech32Checksum(prefix.toLowerCase(), data.toLowerCase()).toUpperCase();
/** An identity in Bech32, in upper case: the prefix, `1`, 32 bytes, checksum. */
function identity(id, prefix, title) {
    const value = (length) => {
        const data = fake(length, ALPHABET);
        return `${prefix}1${data}${checksumOf(prefix, data)}`;
    };
    return {
        id,
        title,
        anchors: [`${prefix}1`],
        pattern: new RegExp(`${prefix}1[${ALPHABET}]{58}`),
        checksum: (key) => key.endsWith(checksumOf(prefix, key.slice(prefix.length + 1, -6))),
    };
}
const ageEncryption = {
    id: 'age-encryption',
    title: 'age',
    docs: 'https://age-encryption.org/v1',
    names: ['AGE_KEY', 'AGE_SECRET_KEY', 'SOPS_AGE_KEY', 'AGE_IDENTITY'],
    domains: [],
    kinds: [
        identity('age-encryption-identity', 'AGE-SECRET-KEY-', 'age secret key'),
        identity('age-encryption-identity-pq', 'AGE-SECRET-KEY-PQ-', 'age secret key (post-quantum)'),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/agentql.js
const agentql = {
    id: 'agentql',
    title: 'AgentQL',
    docs: 'https://docs.agentql.com/quick-start',
    manage: 'https://dev.agentql.com',
    names: ['AGENTQL', 'AGENT_QL'],
    domains: ['agentql.com'],
    kinds: [],
};

;// CONCATENATED MODULE: ./.compiled/providers/ai21.js

const ai21 = {
    id: 'ai21',
    title: 'AI21',
    docs: 'https://docs.ai21.com/reference/authentication',
    manage: 'https://studio.ai21.com/account/api-key',
    names: ['AI21', 'AI21_LABS'],
    domains: ['ai21.com'],
    kinds: [
        {
            id: 'ai21-api-key',
            title: 'AI21 API key',
            anchors: [],
            pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        },
        {
            id: 'ai21-legacy-key',
            title: 'AI21 API key (legacy)',
            anchors: [],
            pattern: /[A-Za-z0-9]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/airtable.js

const airtable = {
    id: 'airtable',
    title: 'Airtable',
    docs: 'https://airtable.com/developers/web/guides/personal-access-tokens',
    manage: 'https://airtable.com/create/tokens',
    names: ['AIRTABLE'],
    domains: ['airtable.com'],
    kinds: [
        {
            id: 'airtable-personal-token',
            title: 'Airtable personal access token',
            anchors: ['pat'],
            pattern: /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/,
        },
        {
            id: 'airtable-legacy-key',
            title: 'Airtable API key (legacy)',
            anchors: [],
            pattern: /key[A-Za-z0-9]{14}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/alchemy.js

const alchemy = {
    id: 'alchemy',
    title: 'Alchemy',
    docs: 'https://www.alchemy.com/docs/create-an-api-key',
    manage: 'https://dashboard.alchemy.com/apps',
    names: ['ALCHEMY'],
    domains: ['alchemy.com', 'alchemyapi.io'],
    kinds: [
        {
            id: 'alchemy-auth-token',
            title: 'Alchemy authentication token',
            anchors: ['alcht_'],
            pattern: /alcht_[A-Za-z0-9]{30}/,
        },
        {
            id: 'alchemy-api-key',
            title: 'Alchemy API key',
            anchors: [],
            pattern: /[\w-]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/algolia.js

const algolia = {
    id: 'algolia',
    title: 'Algolia',
    docs: 'https://www.algolia.com/doc/guides/security/api-keys/',
    manage: 'https://dashboard.algolia.com/account/api-keys',
    names: ['ALGOLIA'],
    domains: ['algolia.com', 'algolia.net'],
    kinds: [
        {
            id: 'algolia-api-key',
            title: 'Algolia API key',
            anchors: [],
            pattern: /[0-9a-f]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/alpaca.js

const alpaca = {
    id: 'alpaca',
    title: 'Alpaca',
    docs: 'https://docs.alpaca.markets/docs/getting-started-with-trading-api',
    manage: 'https://app.alpaca.markets',
    names: ['ALPACA', 'APCA'],
    domains: ['alpaca.markets'],
    kinds: [
        {
            id: 'alpaca-key-id',
            title: 'Alpaca API key id',
            // PK: paper, AK: live, CK: broker.
            anchors: [],
            pattern: /[PAC]K[A-Z0-9]{18,24}/,
        },
        {
            id: 'alpaca-secret-key',
            title: 'Alpaca API secret key',
            anchors: [],
            pattern: /[A-Za-z0-9/]{40,44}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/alpha-vantage.js

const alphaVantage = {
    id: 'alpha-vantage',
    title: 'Alpha Vantage',
    docs: 'https://www.alphavantage.co/documentation/',
    names: ['ALPHA_VANTAGE', 'ALPHAVANTAGE'],
    domains: ['alphavantage.co'],
    kinds: [
        {
            id: 'alpha-vantage-api-key',
            title: 'Alpha Vantage API key',
            anchors: [],
            pattern: /[A-Z0-9]{16}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/amplitude.js

const amplitude = {
    id: 'amplitude',
    title: 'Amplitude',
    docs: 'https://amplitude.com/docs/apis/authentication',
    names: ['AMPLITUDE'],
    domains: ['amplitude.com'],
    kinds: [
        {
            id: 'amplitude-key',
            title: 'Amplitude API or secret key',
            anchors: [],
            pattern: /[0-9a-f]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/anthropic.js

const anthropic = {
    id: 'anthropic',
    title: 'Anthropic',
    docs: 'https://platform.claude.com/docs/en/api/overview',
    manage: 'https://console.anthropic.com/settings/keys',
    names: ['ANTHROPIC', 'CLAUDE_API_KEY', 'CLAUDE_CODE_OAUTH_TOKEN'],
    domains: ['anthropic.com', 'claude.com', 'claude.ai'],
    kinds: [
        {
            id: 'anthropic-api-key',
            title: 'Anthropic API key',
            anchors: ['sk-ant-api'],
            pattern: /sk-ant-api\d{2}-[\w-]{93}AA/,
        },
        {
            id: 'anthropic-admin-key',
            title: 'Anthropic Admin API key',
            anchors: ['sk-ant-admin'],
            pattern: /sk-ant-admin\d{2}-[\w-]{93}AA/,
        },
        {
            id: 'anthropic-oauth-token',
            title: 'Claude OAuth access token',
            // What `claude setup-token` prints. https://docs.claude.com/en/docs/claude-code/authentication
            anchors: ['sk-ant-oat'],
            pattern: /sk-ant-oat\d{2}-[\w-]{60,200}/,
        },
        {
            id: 'anthropic-oauth-refresh-token',
            title: 'Claude OAuth refresh token',
            anchors: ['sk-ant-ort'],
            pattern: /sk-ant-ort\d{2}-[\w-]{60,200}/,
        },
        {
            id: 'anthropic-session-key',
            title: 'Claude web session key',
            anchors: ['sk-ant-sid'],
            pattern: /sk-ant-sid\d{2}-[\w-]{60,200}/,
        },
    ],
    workloadIdentity: {
        docs: 'https://platform.claude.com/docs/en/manage-claude/workload-identity-federation',
        replaces: ['anthropic-api-key'],
    },
};

;// CONCATENATED MODULE: ./.compiled/providers/apify.js

const apify = {
    id: 'apify',
    title: 'Apify',
    docs: 'https://docs.apify.com/platform/integrations/api',
    manage: 'https://console.apify.com/settings/integrations',
    names: ['APIFY'],
    domains: ['apify.com', 'apify.actor'],
    kinds: [
        {
            id: 'apify-api-token',
            title: 'Apify API token',
            anchors: ['apify_api_'],
            pattern: /apify_api_[A-Za-z0-9]{34,38}/,
        },
        {
            id: 'apify-proxy-password',
            title: 'Apify Proxy password',
            anchors: ['apify_proxy_'],
            pattern: /apify_proxy_[A-Za-z0-9]{34,38}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apollo.js

const apollo = {
    id: 'apollo',
    title: 'Apollo.io',
    docs: 'https://docs.apollo.io/docs/create-api-key',
    manage: 'https://app.apollo.io/#/settings/integrations/api',
    names: ['APOLLO_IO', 'APOLLO_API_KEY'],
    domains: ['apollo.io'],
    kinds: [
        {
            id: 'apollo-api-key',
            title: 'Apollo.io API key',
            anchors: [],
            pattern: /[\w-]{22}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/asana.js

const asana = {
    id: 'asana',
    title: 'Asana',
    docs: 'https://developers.asana.com/docs/personal-access-token',
    manage: 'https://app.asana.com/0/my-apps',
    names: ['ASANA'],
    domains: ['asana.com'],
    kinds: [
        {
            id: 'asana-personal-token',
            title: 'Asana personal access token',
            anchors: ['0/', '1/', '2/'],
            pattern: /[0-2]\/[0-9]{13,20}(?:\/[0-9]{13,20})?:[0-9a-f]{32}/,
        },
        {
            id: 'asana-client-secret',
            title: 'Asana client secret',
            anchors: [],
            pattern: /[0-9a-f]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/assemblyai.js

const assemblyai = {
    id: 'assemblyai',
    title: 'AssemblyAI',
    docs: 'https://www.assemblyai.com/docs/api-reference/overview',
    manage: 'https://www.assemblyai.com/dashboard/api-keys',
    names: ['ASSEMBLYAI', 'ASSEMBLY_AI', 'AAI_API_KEY'],
    domains: ['assemblyai.com'],
    kinds: [
        {
            id: 'assemblyai-api-key',
            title: 'AssemblyAI API key',
            anchors: [],
            pattern: /[0-9a-z]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/atlassian.js

const atlassian = {
    id: 'atlassian',
    title: 'Atlassian',
    docs: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
    manage: 'https://id.atlassian.com/manage-profile/security/api-tokens',
    names: ['ATLASSIAN', 'JIRA', 'CONFLUENCE', 'BITBUCKET'],
    domains: ['atlassian.com', 'atlassian.net', 'bitbucket.org'],
    kinds: [
        {
            id: 'atlassian-api-token',
            title: 'Atlassian API token',
            anchors: ['ATATT3'],
            pattern: /ATATT3[\w-]{60,300}=[0-9A-F]{8}/,
        },
        {
            id: 'atlassian-access-token',
            title: 'Atlassian organization or Bitbucket access token',
            // https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/
            anchors: ['ATCTT3'],
            pattern: /ATCTT3[\w-]{60,800}=[0-9A-F]{8}/,
        },
        {
            id: 'atlassian-bitbucket-app-password',
            title: 'Bitbucket app password',
            // https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/
            anchors: ['ATBB'],
            pattern: /ATBB[A-Za-z0-9]{24}[0-9A-F]{8}/,
        },
        {
            id: 'atlassian-bitbucket-data-center-token',
            title: 'Bitbucket Data Center HTTP access token',
            // Base64 of a number, a colon and random bytes, hence the first letter.
            anchors: ['BBDC-'],
            pattern: /BBDC-[MNO][A-Za-z0-9+/]{43}/,
        },
        {
            id: 'atlassian-data-center-token',
            title: 'Jira or Confluence Data Center access token',
            anchors: [],
            pattern: /[MNO][A-Za-z0-9+/]{43}/,
        },
        {
            id: 'atlassian-legacy-api-token',
            title: 'Atlassian API token without a prefix',
            anchors: [],
            pattern: /[A-Za-z0-9]{24}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/attio.js

const attio = {
    id: 'attio',
    title: 'Attio',
    docs: 'https://docs.attio.com/rest-api/guides/authentication',
    names: ['ATTIO'],
    domains: ['attio.com'],
    kinds: [
        {
            id: 'attio-access-token',
            title: 'Attio access token',
            anchors: [],
            pattern: /[0-9a-f]{64}/,
        },
    ],
};

// EXTERNAL MODULE: ./.compiled/providers/jwt.js
var jwt = __webpack_require__(41193);
;// CONCATENATED MODULE: ./.compiled/providers/auth0.js


const auth0 = {
    id: 'auth0',
    title: 'Auth0',
    docs: 'https://auth0.com/docs/secure/tokens/access-tokens/management-api-access-tokens',
    manage: 'https://manage.auth0.com',
    names: ['AUTH0'],
    domains: ['auth0.com'],
    kinds: [
        {
            id: 'auth0-client-secret',
            title: 'Auth0 client secret',
            anchors: [],
            pattern: /[\w-]{64}/,
        },
        {
            id: 'auth0-access-token',
            title: 'Auth0 Management API access token',
            anchors: [],
            pattern: jwt/* JSON_WEB_TOKEN */.E5,
            decode: jwt/* decodeJwtTimes */.SF,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/aws.js

/** What every Bedrock key holds: the words `BedrockAPIKey-` and `bedrock.amazonaws.com` in base 64. */
const LONG_TERM = `ABSK${Buffer.from('BedrockAPIKey-').toString('base64').slice(0, 18)}`;
const SHORT_TERM = `bedrock-api-key-${Buffer.from('bedrock.amazonaws.com').toString('base64')}`;
const kinds = [
    {
        id: 'aws-access-key-id',
        title: 'AWS access key ID',
        // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
        anchors: ['AKIA', 'ASIA', 'ABIA', 'ACCA'],
        pattern: /(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}/,
    },
    {
        id: 'aws-secret-access-key',
        title: 'AWS secret access key',
        anchors: [],
        pattern: /[A-Za-z0-9+/]{40}/,
    },
    {
        id: 'aws-session-token',
        title: 'AWS session token',
        anchors: [],
        pattern: /[A-Za-z0-9+/]{100,4000}={0,2}/,
    },
    {
        id: 'aws-bedrock-key',
        title: 'Amazon Bedrock API key (long-term)',
        // https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-how.html
        anchors: [LONG_TERM],
        pattern: new RegExp(`${LONG_TERM}[A-Za-z0-9+/]{80,300}={0,2}`),
    },
    {
        id: 'aws-bedrock-key-short-term',
        title: 'Amazon Bedrock API key (short-term)',
        anchors: [SHORT_TERM],
        pattern: new RegExp(`${SHORT_TERM}[A-Za-z0-9+/]{100,4000}={0,2}`),
    },
];
const aws = {
    id: 'aws',
    title: 'Amazon Web Services',
    docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    manage: 'https://console.aws.amazon.com/iam/home#/security_credentials',
    names: ['AWS', 'AMAZON', 'AWSLABS', 'BEDROCK'],
    domains: ['amazonaws.com', 'api.aws'],
    kinds,
    workloadIdentity: {
        docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html',
        replaces: ['aws-access-key-id', 'aws-secret-access-key', 'aws-bedrock-key'],
        reference: 'aws-sts',
    },
};

;// CONCATENATED MODULE: ./.compiled/providers/axiom.js

const axiom = {
    id: 'axiom',
    title: 'Axiom',
    docs: 'https://axiom.co/docs/reference/tokens',
    manage: 'https://app.axiom.co/settings/api-tokens',
    names: ['AXIOM'],
    domains: ['axiom.co'],
    kinds: [
        {
            id: 'axiom-api-token',
            title: 'Axiom API token',
            anchors: ['xaat-'],
            pattern: /xaat-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        },
        {
            id: 'axiom-personal-token',
            title: 'Axiom personal access token',
            anchors: ['xapt-'],
            pattern: /xapt-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/azure.js

/** `sample` builds a value that is longer by so many characters. */
function key(id, title, anchors, pattern, sample) {
    return {
        id,
        title,
        anchors,
        pattern,
    };
}
/**
 * Services put four letters of their own near the end of a key, and the newest ones `JQQJ9` in the middle.
 * https://github.com/microsoft/security-utilities/tree/main/GeneratedRegexPatterns
 */
const azure_kinds = [
    key('azure-ai-services-key', 'Azure OpenAI or AI services key', ['ACOG'], /[A-Za-z0-9]{52}JQQJ9[A-Za-z0-9]{19}ACOG[A-Za-z0-9]{4}/, (more) => `${fake_fakeAlnum(52 + more)}JQQJ9${fake_fakeAlnum(19)}ACOG${fake_fakeAlnum(4)}`),
    key('azure-devops-pat', 'Azure DevOps personal access token', ['AZDO'], /[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}/, (more) => `${fake_fakeAlnum(76 + more)}AZDO${fake_fakeAlnum(4)}`),
    key('azure-account-key', 'Azure Storage, Cosmos DB, Batch or API Management key', ['+ASt', 'ACDb', '+ABa', '+AMC', 'APIM'], /[A-Za-z0-9+/]{76}(?:\+ASt|ACDb|\+ABa|\+AMC|APIM)[A-Za-z0-9+/]{5}[AQgw]==/, (more) => `${fake_fakeBase64(76 + more)}+ASt${fake_fakeBase64(5)}Q==`),
    key('azure-shared-access-key', 'Azure Service Bus, Event Hubs, Relay, IoT, Redis or Event Grid key', ['+ASb', '+AEh', '+ARm', 'AIoT', 'AzCa', 'AZEG'], /[A-Za-z0-9+/]{33}(?:\+ASb|\+AEh|\+ARm|AIoT|AzCa|AZEG)[A-P][A-Za-z0-9+/]{5}=/, (more) => `${fake_fakeBase64(33 + more)}+ASbB${fake_fakeBase64(5)}=`),
    key('azure-container-registry-key', 'Azure Container Registry key', ['+ACR'], /[A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9+/]{5}/, (more) => `${fake_fakeBase64(42 + more)}+ACRB${fake_fakeBase64(5)}`),
    key('azure-search-key', 'Azure AI Search key', ['AzSe'], /[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}/, (more) => `${fake_fakeAlnum(42 + more)}AzSeB${fake_fakeAlnum(5)}`),
    key('azure-functions-key', 'Azure Functions key', ['AzFu'], /[\w-]{44}AzFu[\w-]{5}[AQgw]==/, (more) => `${fake_fakeAlnum(44 + more)}AzFu${fake_fakeAlnum(5)}Q==`),
    {
        id: 'azure-client-secret',
        title: 'Microsoft Entra client secret',
        anchors: ['Q~'],
        pattern: /[\w~.-]{3}\dQ~[\w~.-]{31,34}/,
    },
    key('azure-ai-services-key-legacy', 'Azure OpenAI or AI services key', [], /[0-9a-f]{32}/, (more) => fakeHex(32 + more)),
    key('azure-devops-pat-legacy', 'Azure DevOps personal access token', [], /[a-z2-7]{52}/, (more) => fake(52 + more, 'abcdefghijklmnopqrstuvwxyz234567')),
    key('azure-account-key-legacy', 'Azure account key', [], /[A-Za-z0-9+/]{86}==/, (more) => `${fake_fakeBase64(86 + more)}==`),
];
const azure = {
    id: 'azure',
    title: 'Microsoft Azure',
    docs: 'https://learn.microsoft.com/en-us/azure/security/fundamentals/secrets-best-practices',
    manage: 'https://portal.azure.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade',
    names: [
        'AZURE',
        'AZURE_OPENAI',
        'AZURE_DEVOPS',
        'ADO_PAT',
        'ADO_TOKEN',
        'ARM_CLIENT_SECRET',
        'ENTRA',
        'MICROSOFT',
        'MS_GRAPH',
        'MSGRAPH',
        'MS365',
    ],
    domains: [
        'azure.com',
        'azure-api.net',
        'azurecr.io',
        'azurewebsites.net',
        'graph.microsoft.com',
        'microsoftonline.com',
        'visualstudio.com',
        'windows.net',
    ],
    kinds: azure_kinds,
    account: { organization: 'Azure DevOps organisation, where no config names it.' },
    workloadIdentity: {
        docs: 'https://learn.microsoft.com/en-us/entra/workload-id/workload-identity-federation',
        replaces: [
            'azure-ai-services-key',
            'azure-account-key',
            'azure-shared-access-key',
            'azure-container-registry-key',
            'azure-client-secret',
        ],
        reference: 'azure-wif',
    },
};

;// CONCATENATED MODULE: ./.compiled/providers/baserow.js

const baserow = {
    id: 'baserow',
    title: 'Baserow',
    docs: 'https://baserow.io/user-docs/personal-api-tokens',
    names: ['BASEROW'],
    domains: ['baserow.io'],
    kinds: [
        {
            id: 'baserow-database-token',
            title: 'Baserow database token',
            anchors: [],
            pattern: /[A-Za-z0-9]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/betterstack.js

const betterstack = {
    id: 'betterstack',
    title: 'Better Stack',
    docs: 'https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/',
    names: ['BETTERSTACK', 'BETTER_STACK', 'BETTERUPTIME', 'BETTER_UPTIME', 'LOGTAIL'],
    domains: ['betterstack.com', 'betteruptime.com', 'logtail.com'],
    kinds: [
        {
            id: 'betterstack-api-token',
            title: 'Better Stack API or source token',
            anchors: [],
            pattern: /[A-Za-z0-9]{24}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/bitwarden.js

const accessToken = (secret) => `0.${fakeUuid()}.${fakeAlnum(secret)}:${fakeBase64(22)}==`;
const bitwarden = {
    id: 'bitwarden',
    title: 'Bitwarden',
    docs: 'https://bitwarden.com/help/access-tokens/',
    names: ['BITWARDEN', 'VAULTWARDEN', 'BWS_ACCESS_TOKEN', 'BW_SESSION', 'BW_CLIENTSECRET', 'BW_PASSWORD'],
    domains: ['bitwarden.com', 'bitwarden.eu'],
    kinds: [
        {
            id: 'bitwarden-access-token',
            title: 'Bitwarden Secrets Manager access token',
            // Ends in a key of sixteen bytes; version, id and secret in front of it have no mark.
            anchors: ['=='],
            pattern: /0\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==/,
        },
        {
            id: 'bitwarden-client-secret',
            title: 'Bitwarden API key client secret',
            anchors: [],
            pattern: /[A-Za-z0-9]{30}/,
        },
        {
            id: 'bitwarden-session',
            title: 'Bitwarden session key',
            anchors: [],
            pattern: /[A-Za-z0-9+/]{86}==/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/box.js

const box = {
    id: 'box',
    title: 'Box',
    docs: 'https://developer.box.com/guides/authentication/tokens/',
    manage: 'https://app.box.com/developers/console',
    names: ['BOX'],
    domains: ['box.com'],
    kinds: [
        {
            id: 'box-token',
            title: 'Box developer token or client secret',
            anchors: [],
            pattern: /[A-Za-z0-9]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/braintrust.js

const braintrust = {
    id: 'braintrust',
    title: 'Braintrust',
    docs: 'https://www.braintrust.dev/docs/reference/api',
    manage: 'https://www.braintrust.dev/app/settings?subroute=api-keys',
    names: ['BRAINTRUST'],
    domains: ['braintrust.dev'],
    kinds: [
        {
            id: 'braintrust-service-token',
            title: 'Braintrust service token',
            anchors: ['bt-st-'],
            pattern: /bt-st-[A-Za-z0-9]{32,80}/,
        },
        {
            id: 'braintrust-api-key',
            title: 'Braintrust API key',
            anchors: [],
            pattern: /sk-[A-Za-z0-9]{48}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/brave.js

const brave = {
    id: 'brave',
    title: 'Brave Search',
    docs: 'https://api-dashboard.search.brave.com/documentation/guides/authentication',
    manage: 'https://api-dashboard.search.brave.com/app/keys',
    names: ['BRAVE', 'BRAVE_SEARCH', 'X_SUBSCRIPTION_TOKEN'],
    domains: ['search.brave.com'],
    kinds: [
        {
            id: 'brave-api-key',
            title: 'Brave Search API key',
            anchors: ['BSA'],
            pattern: /BSA[\w-]{24,40}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/brevo.js

const brevo = {
    id: 'brevo',
    title: 'Brevo',
    docs: 'https://developers.brevo.com/docs/getting-started',
    manage: 'https://app.brevo.com/settings/keys/api',
    names: ['BREVO', 'SENDINBLUE'],
    domains: ['brevo.com', 'sendinblue.com'],
    kinds: [
        {
            id: 'brevo-api-key',
            title: 'Brevo API key',
            anchors: ['xkeysib-'],
            pattern: /xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}/,
        },
        {
            id: 'brevo-smtp-key',
            title: 'Brevo SMTP key',
            anchors: ['xsmtpsib-'],
            pattern: /xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/brightdata.js

const brightdata = {
    id: 'brightdata',
    title: 'Bright Data',
    docs: 'https://docs.brightdata.com/api-reference/authentication',
    manage: 'https://brightdata.com/cp/setting/users',
    names: ['BRIGHTDATA', 'BRIGHT_DATA', 'LUMINATI'],
    domains: ['brightdata.com', 'bright.cn', 'luminati.io'],
    kinds: [
        {
            id: 'brightdata-api-key',
            title: 'Bright Data API key',
            anchors: [],
            pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        },
        {
            id: 'brightdata-legacy-key',
            title: 'Bright Data API key (legacy)',
            anchors: [],
            pattern: /[0-9a-f]{64}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/browserbase.js

const browserbase = {
    id: 'browserbase',
    title: 'Browserbase',
    docs: 'https://docs.browserbase.com/introduction/getting-started',
    manage: 'https://www.browserbase.com/settings',
    names: ['BROWSERBASE', 'BROWSER_BASE', 'X_BB_API_KEY'],
    domains: ['browserbase.com'],
    kinds: [
        {
            id: 'browserbase-api-key',
            title: 'Browserbase API key',
            anchors: ['bb_live_', 'bb_test_'],
            pattern: /bb_(?:live|test)_[\w-]{27,48}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/browserless.js

const browserless = {
    id: 'browserless',
    title: 'Browserless',
    docs: 'https://docs.browserless.io/baas/quick-start',
    manage: 'https://account.browserless.io',
    names: ['BROWSERLESS'],
    domains: ['browserless.io'],
    kinds: [
        {
            id: 'browserless-api-token',
            title: 'Browserless API token',
            anchors: [],
            pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/buildkite.js

/** Lengths differ by kind and have grown before, so the prefix has to do. */
function token(id, prefix, title) {
    return {
        id,
        title,
        anchors: [prefix],
        pattern: new RegExp(`${prefix}[\\w-]{40,400}`),
    };
}
const buildkite = {
    id: 'buildkite',
    title: 'Buildkite',
    docs: 'https://buildkite.com/docs/apis/managing-api-tokens',
    manage: 'https://buildkite.com/user/api-access-tokens',
    names: ['BUILDKITE'],
    domains: ['buildkite.com'],
    kinds: [
        {
            id: 'buildkite-api-token',
            title: 'Buildkite API access token',
            anchors: ['bkua_'],
            pattern: /bkua_[0-9a-z]{40,64}/,
        },
        token('buildkite-cluster-token', 'bkct_', 'Buildkite cluster token'),
        token('buildkite-agent-token', 'bkaa_', 'Buildkite agent access token'),
        token('buildkite-registration-token', 'bkar_', 'Buildkite agent registration token'),
        token('buildkite-job-token', 'bkaj_', 'Buildkite job token'),
        token('buildkite-packages-token', 'bkpt_', 'Buildkite packages token'),
        token('buildkite-portal-token', 'bkpat_', 'Buildkite portal token'),
        token('buildkite-portal-secret', 'bkps_', 'Buildkite portal secret'),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/calendly.js


const calendly = {
    id: 'calendly',
    title: 'Calendly',
    docs: 'https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens',
    manage: 'https://calendly.com/integrations/api_webhooks',
    names: ['CALENDLY'],
    domains: ['calendly.com'],
    kinds: [
        {
            id: 'calendly-personal-token',
            title: 'Calendly personal access token',
            anchors: [],
            pattern: jwt/* JSON_WEB_TOKEN */.E5,
            decode: jwt/* decodeJwtTimes */.SF,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/canva.js

const canva = {
    id: 'canva',
    title: 'Canva',
    docs: 'https://www.canva.dev/docs/connect/authentication/',
    manage: 'https://www.canva.com/developers/integrations',
    names: ['CANVA'],
    domains: ['canva.com'],
    kinds: [
        {
            id: 'canva-client-secret',
            title: 'Canva client secret',
            anchors: ['cnvca'],
            pattern: /cnvca[\w-]{51}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/cargo.js

const cargo = {
    id: 'cargo',
    title: 'Cargo',
    docs: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
    names: ['CRATES_IO', 'CARGO_REGISTRY_TOKEN', 'CARGO_REGISTRIES'],
    domains: [],
    kinds: [
        {
            id: 'cargo-token',
            title: 'Cargo registry token',
            anchors: ['cio'],
            pattern: /cio[A-Za-z0-9]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/cartesia.js

const cartesia = {
    id: 'cartesia',
    title: 'Cartesia',
    docs: 'https://docs.cartesia.ai/use-the-api/api-conventions',
    manage: 'https://play.cartesia.ai/keys',
    names: ['CARTESIA'],
    domains: ['cartesia.ai'],
    kinds: [
        {
            id: 'cartesia-api-key',
            title: 'Cartesia API key',
            anchors: ['sk_car_'],
            pattern: /sk_car_\w{20,40}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/censys.js

const censys = {
    id: 'censys',
    title: 'Censys',
    docs: 'https://docs.censys.com/reference/get-started',
    manage: 'https://accounts.censys.io/settings/personal-access-tokens',
    names: ['CENSYS'],
    domains: ['censys.io', 'censys.com'],
    kinds: [
        {
            id: 'censys-personal-access-token',
            title: 'Censys personal access token',
            anchors: ['censys_'],
            pattern: /censys_[A-Za-z0-9]{6,16}_[A-Za-z0-9]{16,64}/,
        },
        {
            id: 'censys-api-secret',
            title: 'Censys Search API secret',
            anchors: [],
            pattern: /[A-Za-z0-9]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/cerebras.js

const cerebras = {
    id: 'cerebras',
    title: 'Cerebras',
    docs: 'https://inference-docs.cerebras.ai/quickstart',
    manage: 'https://cloud.cerebras.ai',
    names: ['CEREBRAS'],
    domains: ['cerebras.ai'],
    kinds: [
        {
            id: 'cerebras-api-key',
            title: 'Cerebras API key',
            anchors: ['csk-'],
            pattern: /csk-[0-9a-z]{48}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/checkmarx.js


const checkmarx = {
    id: 'checkmarx',
    title: 'Checkmarx',
    docs: 'https://docs.checkmarx.com/',
    names: ['CHECKMARX', 'CX_APIKEY', 'CX_API_KEY'],
    domains: ['checkmarx.net'],
    kinds: [
        {
            id: 'checkmarx-api-key',
            title: 'Checkmarx One API key',
            anchors: [],
            pattern: jwt/* JSON_WEB_TOKEN */.E5,
            decode: jwt/* decodeJwtTimes */.SF,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/chroma.js

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const chroma = {
    id: 'chroma',
    title: 'Chroma',
    docs: 'https://docs.trychroma.com/cloud/getting-started',
    names: ['CHROMA', 'CHROMADB'],
    domains: ['trychroma.com'],
    kinds: [
        {
            id: 'chroma-api-key',
            title: 'Chroma Cloud API key',
            anchors: ['ck-'],
            pattern: /ck-[1-9A-HJ-NP-Za-km-z]{43,44}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/circleci.js

function circleci_token(id, prefix, title) {
    return {
        id,
        title,
        anchors: [prefix],
        pattern: new RegExp(`${prefix}[A-Za-z0-9]{22}_[0-9a-f]{40}`),
    };
}
const circleci = {
    id: 'circleci',
    title: 'CircleCI',
    docs: 'https://circleci.com/docs/managing-api-tokens/',
    manage: 'https://app.circleci.com/settings/user/tokens',
    names: ['CIRCLECI', 'CIRCLE_CI', 'CIRCLE_TOKEN'],
    domains: ['circleci.com'],
    kinds: [
        circleci_token('circleci-personal-token', 'CCIPAT_', 'CircleCI personal API token'),
        circleci_token('circleci-project-token', 'CCIPRJ_', 'CircleCI project API token'),
        {
            id: 'circleci-token-legacy',
            title: 'CircleCI API token',
            anchors: [],
            pattern: /[0-9a-f]{40}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/clerk.js

const clerk = {
    id: 'clerk',
    title: 'Clerk',
    docs: 'https://clerk.com/docs/guides/development/clerk-environment-variables',
    manage: 'https://dashboard.clerk.com/last-active?path=api-keys',
    names: ['CLERK'],
    domains: ['clerk.com', 'clerk.dev'],
    kinds: [
        {
            id: 'clerk-secret-key',
            title: 'Clerk secret key',
            // The prefix is Stripe's as well, so only the place tells whose it is.
            anchors: [],
            pattern: /sk_(?:live|test)_[A-Za-z0-9]{32,64}/,
        },
        {
            id: 'clerk-publishable-key',
            title: 'Clerk publishable key',
            anchors: [],
            pattern: /pk_(?:live|test)_[A-Za-z0-9+/]{20,120}={0,2}/,
            nature: 'public',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/clickhouse.js

const clickhouse = {
    id: 'clickhouse',
    title: 'ClickHouse',
    docs: 'https://clickhouse.com/docs/cloud/manage/openapi',
    manage: 'https://console.clickhouse.cloud',
    names: ['CLICKHOUSE'],
    domains: ['clickhouse.cloud', 'clickhouse.com'],
    kinds: [
        {
            id: 'clickhouse-cloud-key-secret',
            title: 'ClickHouse Cloud API key secret',
            anchors: ['4b1d'],
            pattern: /4b1d[A-Za-z0-9]{38}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/clickup.js

const clickup = {
    id: 'clickup',
    title: 'ClickUp',
    docs: 'https://developer.clickup.com/docs/authentication',
    manage: 'https://app.clickup.com/settings/apps',
    names: ['CLICKUP', 'CLICK_UP'],
    domains: ['clickup.com'],
    kinds: [
        {
            id: 'clickup-personal-token',
            title: 'ClickUp personal API token',
            anchors: ['pk_'],
            pattern: /pk_[0-9]{6,12}_[A-Z0-9]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/cloudflare.js

/** `{"a":"`, which begins the JSON that a tunnel token is, in base 64. */
const TUNNEL = Buffer.from('{"a":"').toString('base64');
/** Cloudflare says that the last eight are a checksum, but not of what. */
function prefixed(id, prefix, title) {
    return {
        id,
        title,
        anchors: [prefix],
        pattern: new RegExp(`${prefix}[A-Za-z0-9]{40}[0-9a-f]{8}`),
    };
}
const cloudflare_kinds = [
    prefixed('cloudflare-user-token', 'cfut_', 'Cloudflare user API token'),
    prefixed('cloudflare-account-token', 'cfat_', 'Cloudflare account API token'),
    prefixed('cloudflare-global-key', 'cfk_', 'Cloudflare Global API Key'),
    {
        id: 'cloudflare-oauth-token',
        title: 'Cloudflare OAuth access token',
        anchors: ['cfoat_'],
        pattern: /cfoat_[\w-]{40,60}\.[\w-]{40,60}/,
    },
    {
        id: 'cloudflare-origin-ca-key',
        title: 'Cloudflare Origin CA key',
        anchors: ['v1.0-'],
        pattern: /v1\.0-[0-9a-f]{24}-[0-9a-f]{146}/,
    },
    {
        id: 'cloudflare-tunnel-token',
        title: 'Cloudflare Tunnel token',
        // https://github.com/cloudflare/cloudflared/blob/master/connection/connection.go
        anchors: [TUNNEL],
        pattern: new RegExp(`${TUNNEL}[A-Za-z0-9+/]{120,400}={0,2}`),
    },
    {
        id: 'cloudflare-token-legacy',
        title: 'Cloudflare API token',
        anchors: [],
        pattern: /[\w-]{40}/,
    },
    {
        id: 'cloudflare-global-key-legacy',
        title: 'Cloudflare Global API Key',
        anchors: [],
        pattern: /[0-9a-f]{37}/,
    },
];
const cloudflare = {
    id: 'cloudflare',
    title: 'Cloudflare',
    docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
    manage: 'https://dash.cloudflare.com/profile/api-tokens',
    names: ['CLOUDFLARE', 'CLOUDFLARED', 'CF_API_TOKEN', 'CF_API_KEY', 'CF_TOKEN', 'X_AUTH_KEY'],
    domains: ['cloudflare.com'],
    kinds: cloudflare_kinds,
    account: { account: 'Id of the account whose own tokens are asked about.' },
};

;// CONCATENATED MODULE: ./.compiled/providers/cloudinary.js

const cloudinary = {
    id: 'cloudinary',
    title: 'Cloudinary',
    docs: 'https://cloudinary.com/documentation/product_environment_settings#api_keys',
    manage: 'https://console.cloudinary.com/settings/api-keys',
    names: ['CLOUDINARY'],
    domains: ['cloudinary.com'],
    kinds: [
        {
            id: 'cloudinary-url',
            title: 'Cloudinary environment URL',
            anchors: ['cloudinary://'],
            pattern: /cloudinary:\/\/[0-9]{12,18}:[\w-]{27}@[a-z0-9][a-z0-9_-]{1,62}/,
        },
        {
            id: 'cloudinary-api-secret',
            title: 'Cloudinary API secret',
            anchors: [],
            pattern: /[\w-]{27}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/coda.js

const coda = {
    id: 'coda',
    title: 'Coda',
    docs: 'https://coda.io/developers/apis/v1',
    manage: 'https://coda.io/account',
    names: ['CODA'],
    domains: ['coda.io'],
    kinds: [
        {
            id: 'coda-api-token',
            title: 'Coda API token',
            anchors: [],
            pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/codacy.js

const codacy = {
    id: 'codacy',
    title: 'Codacy',
    docs: 'https://docs.codacy.com/codacy-api/api-tokens/',
    names: ['CODACY'],
    domains: ['codacy.com'],
    kinds: [
        {
            id: 'codacy-api-token',
            title: 'Codacy API token',
            anchors: [],
            pattern: /[A-Za-z0-9]{20}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/cohere.js

const cohere = {
    id: 'cohere',
    title: 'Cohere',
    docs: 'https://docs.cohere.com/reference/about',
    manage: 'https://dashboard.cohere.com/api-keys',
    names: ['COHERE', 'CO_API_KEY'],
    domains: ['cohere.com', 'cohere.ai'],
    kinds: [
        {
            id: 'cohere-api-key',
            title: 'Cohere API key',
            anchors: [],
            pattern: /[A-Za-z0-9]{40}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/coingecko.js

const coingecko = {
    id: 'coingecko',
    title: 'CoinGecko',
    docs: 'https://docs.coingecko.com/docs/setting-up-your-api-key',
    manage: 'https://www.coingecko.com/en/developers/dashboard',
    names: ['COINGECKO', 'COIN_GECKO', 'X_CG_DEMO_API_KEY', 'X_CG_PRO_API_KEY'],
    domains: ['coingecko.com'],
    kinds: [
        {
            id: 'coingecko-api-key',
            title: 'CoinGecko API key',
            anchors: ['CG-'],
            pattern: /CG-[A-Za-z0-9]{24}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/composio.js

const composio = {
    id: 'composio',
    title: 'Composio',
    docs: 'https://docs.composio.dev/reference/authentication',
    manage: 'https://platform.composio.dev',
    names: ['COMPOSIO'],
    domains: ['composio.dev'],
    kinds: [
        {
            id: 'composio-api-key',
            title: 'Composio API key',
            // `ak_`: a project's, `uak_`: a user's.
            anchors: [],
            pattern: /u?ak_[\w-]{20}/,
        },
        {
            id: 'composio-consumer-key',
            title: 'Composio consumer API key',
            // https://docs.composio.dev/docs/composio-connect
            anchors: [],
            pattern: /ck_[\w-]{20}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/confluent.js

const confluent = {
    id: 'confluent',
    title: 'Confluent',
    docs: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
    manage: 'https://confluent.cloud/settings/api-keys',
    names: ['CONFLUENT'],
    domains: ['confluent.cloud'],
    kinds: [
        {
            id: 'confluent-api-secret',
            title: 'Confluent Cloud API secret',
            anchors: [],
            pattern: /[A-Za-z0-9+/]{64}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/contentful.js

const contentful = {
    id: 'contentful',
    title: 'Contentful',
    docs: 'https://www.contentful.com/developers/docs/references/authentication/',
    manage: 'https://app.contentful.com/account/profile/cma_tokens',
    names: ['CONTENTFUL'],
    domains: ['contentful.com'],
    kinds: [
        {
            id: 'contentful-personal-token',
            title: 'Contentful personal access token',
            anchors: ['CFPAT-'],
            pattern: /CFPAT-[\w-]{43,46}/,
        },
        {
            id: 'contentful-delivery-token',
            title: 'Contentful delivery or preview token',
            anchors: [],
            pattern: /[\w-]{43}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/context7.js

const context7 = {
    id: 'context7',
    title: 'Context7',
    docs: 'https://context7.com/docs/howto/api-keys',
    manage: 'https://context7.com/dashboard',
    names: ['CONTEXT7', 'CTX7'],
    domains: ['context7.com'],
    kinds: [
        {
            id: 'context7-api-key',
            title: 'Context7 API key',
            anchors: ['ctx7sk-'],
            pattern: /ctx7sk-[\w-]{32,64}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/coolify.js


/**
 * The last eight characters are the CRC-32 of the forty behind the bar, as Laravel Sanctum makes them.
 * https://github.com/laravel/sanctum/blob/4.x/src/HasApiTokens.php
 */
const coolify_checksumOf = (body) => checksums_crc32(body).toString(16).padStart(8, '0');
function coolify_token() {
    const body = fakeAlnum(40);
    return `7|${body}${coolify_checksumOf(body)}`;
}
const coolify = {
    id: 'coolify',
    title: 'Coolify',
    docs: 'https://coolify.io/docs/api/authorization',
    manage: 'https://app.coolify.io/security/api-tokens',
    names: ['COOLIFY'],
    domains: ['coolify.io'],
    kinds: [
        {
            id: 'coolify-api-token',
            title: 'Coolify API token',
            anchors: [],
            pattern: /\d{1,9}\|[A-Za-z0-9]{40}[0-9a-f]{8}/,
            checksum: (value) => value.endsWith(coolify_checksumOf(value.slice(-48, -8))),
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/crowdstrike.js

const crowdstrike = {
    id: 'crowdstrike',
    title: 'CrowdStrike',
    docs: 'https://developer.crowdstrike.com/',
    manage: 'https://falcon.crowdstrike.com/api-clients-and-keys/clients',
    names: ['CROWDSTRIKE', 'FALCON_CLIENT_SECRET', 'FALCON_CLIENT_ID', 'FALCON_MCP'],
    domains: ['crowdstrike.com'],
    kinds: [
        {
            id: 'crowdstrike-client-secret',
            title: 'CrowdStrike API client secret',
            anchors: [],
            pattern: /[A-Za-z0-9]{40}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/cursor.js

const cursor = {
    id: 'cursor',
    title: 'Cursor',
    docs: 'https://cursor.com/docs/api',
    manage: 'https://cursor.com/dashboard?tab=integrations',
    // The bare word means a database's cursor as often as the editor.
    names: ['CURSOR_API_KEY'],
    domains: ['cursor.com'],
    kinds: [
        {
            id: 'cursor-api-key',
            title: 'Cursor API key',
            anchors: ['key_'],
            pattern: /key_[0-9a-f]{64}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/customer-io.js

const customerIo = {
    id: 'customer-io',
    title: 'Customer.io',
    docs: 'https://docs.customer.io/accounts-and-workspaces/managing-credentials/',
    manage: 'https://fly.customer.io/settings/api_credentials',
    names: ['CUSTOMER_IO', 'CUSTOMERIO'],
    domains: ['customer.io'],
    kinds: [
        {
            id: 'customer-io-app-key',
            title: 'Customer.io App API key',
            anchors: [],
            pattern: /[0-9a-f]{32}/,
        },
        {
            id: 'customer-io-track-key',
            title: 'Customer.io Track API key',
            anchors: [],
            pattern: /[0-9a-f]{20}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/dashscope.js

const dashscope = {
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
        },
        {
            id: 'dashscope-plan-key',
            title: 'Model Studio subscription API key',
            // https://www.alibabacloud.com/help/en/model-studio/coding-plan
            anchors: ['sk-sp-'],
            pattern: /sk-sp-[\w.-]{27,200}\w/,
        },
        {
            id: 'dashscope-workspace-key',
            title: 'Model Studio workspace API key',
            anchors: ['sk-ws-'],
            pattern: /sk-ws-[\w-]{1,64}\.[\w-]{1,128}\.[\w-]{1,128}\.[\w=-]{40,200}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/databricks.js

const databricks = {
    id: 'databricks',
    title: 'Databricks',
    docs: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
    names: ['DATABRICKS'],
    domains: ['databricks.com', 'azuredatabricks.net'],
    kinds: [
        {
            id: 'databricks-personal-token',
            title: 'Databricks personal access token',
            anchors: ['dapi'],
            pattern: /dapi[0-9a-f]{32}(?:-[0-9]{1,2})?/,
        },
        {
            id: 'databricks-oauth-secret',
            title: 'Databricks service principal OAuth secret',
            // https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m
            anchors: ['dose'],
            pattern: /dose[0-9a-f]{32}/,
        },
    ],
    workloadIdentity: {
        docs: 'https://docs.databricks.com/aws/en/dev-tools/auth/oauth-federation',
        replaces: ['databricks-personal-token', 'databricks-oauth-secret'],
        reference: 'oidc-exchange',
    },
};

;// CONCATENATED MODULE: ./.compiled/providers/datadog.js

const datadog = {
    id: 'datadog',
    title: 'Datadog',
    docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
    manage: 'https://app.datadoghq.com/organization-settings/api-keys',
    names: ['DATADOG', 'DD_API_KEY', 'DD_APP_KEY', 'DD_APPLICATION_KEY', 'DD_CLIENT_TOKEN'],
    domains: ['datadoghq.com', 'datadoghq.eu', 'ddog-gov.com'],
    kinds: [
        {
            id: 'datadog-api-key',
            title: 'Datadog API key',
            anchors: [],
            pattern: /[0-9a-f]{32}/,
        },
        {
            id: 'datadog-application-key',
            title: 'Datadog application key',
            anchors: [],
            pattern: /[0-9a-f]{40}/,
        },
        {
            id: 'datadog-client-token',
            title: 'Datadog client token',
            anchors: [],
            pattern: /pub[0-9a-f]{32}/,
            nature: 'public',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/dbt.js

const dbt = {
    id: 'dbt',
    title: 'dbt',
    docs: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication',
    names: ['DBT'],
    domains: ['getdbt.com', 'dbt.com'],
    kinds: [
        {
            id: 'dbt-token',
            title: 'dbt personal or service token',
            anchors: ['dbtu_', 'dbtc_'],
            pattern: /dbt[uc]_[\w-]{30,100}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/deepgram.js

const deepgram = {
    id: 'deepgram',
    title: 'Deepgram',
    docs: 'https://developers.deepgram.com/docs/create-additional-api-keys',
    manage: 'https://console.deepgram.com',
    names: ['DEEPGRAM'],
    domains: ['deepgram.com'],
    kinds: [
        {
            id: 'deepgram-api-key',
            title: 'Deepgram API key',
            anchors: [],
            pattern: /[0-9a-f]{40}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/deepseek.js

const deepseek = {
    id: 'deepseek',
    title: 'DeepSeek',
    docs: 'https://api-docs.deepseek.com/',
    manage: 'https://platform.deepseek.com/api_keys',
    names: ['DEEPSEEK', 'DEEP_SEEK'],
    domains: ['deepseek.com'],
    kinds: [
        {
            id: 'deepseek-api-key',
            title: 'DeepSeek API key',
            anchors: [],
            pattern: /sk-[0-9a-f]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/digitalocean.js

function digitalocean_token(id, prefix, title) {
    return {
        id,
        title,
        anchors: [prefix],
        pattern: new RegExp(`${prefix}[0-9a-f]{64}`),
    };
}
const digitalocean = {
    id: 'digitalocean',
    title: 'DigitalOcean',
    docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
    manage: 'https://cloud.digitalocean.com/account/api/tokens',
    names: ['DIGITALOCEAN', 'DIGITAL_OCEAN'],
    domains: ['digitalocean.com'],
    kinds: [
        digitalocean_token('digitalocean-pat', 'dop_v1_', 'DigitalOcean personal access token'),
        digitalocean_token('digitalocean-oauth-token', 'doo_v1_', 'DigitalOcean OAuth token'),
        digitalocean_token('digitalocean-refresh-token', 'dor_v1_', 'DigitalOcean OAuth refresh token'),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/discord.js

const discord = {
    id: 'discord',
    title: 'Discord',
    docs: 'https://discord.com/developers/docs/reference#authentication',
    manage: 'https://discord.com/developers/applications',
    names: ['DISCORD'],
    domains: ['discord.com', 'discordapp.com'],
    kinds: [
        {
            id: 'discord-bot-token',
            title: 'Discord bot token',
            // The first part is base64 of the user id in decimal, hence its first letters.
            anchors: ['MT', 'Mj', 'Mz', 'ND', 'NT', 'Nj', 'Nz', 'OD', 'OT'],
            pattern: /(?:M[Tjz]|N[DTjz]|O[DT])[A-Za-z0-9]{21,25}\.[\w-]{6}\.[\w-]{27,45}/,
        },
        {
            id: 'discord-webhook-url',
            title: 'Discord webhook URL',
            // https://discord.com/developers/docs/resources/webhook
            anchors: ['/api/webhooks/'],
            pattern: /https:\/\/(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/webhooks\/[0-9]{17,20}\/[\w-]{60,80}/,
        },
        {
            id: 'discord-client-secret',
            title: 'Discord client secret',
            anchors: [],
            pattern: /[\w-]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/docker-hub.js

/** Personal tokens have 27 characters behind the prefix; those of organisations were seen with 27 and 32. */
function docker_hub_token(id, prefix, title) {
    return {
        id,
        title,
        anchors: [prefix],
        pattern: new RegExp(`${prefix}[\\w-]{27,36}`),
    };
}
const dockerHub = {
    id: 'docker-hub',
    title: 'Docker Hub',
    docs: 'https://docs.docker.com/security/access-tokens/',
    manage: 'https://app.docker.com/settings/personal-access-tokens',
    names: ['DOCKERHUB', 'DOCKER_HUB', 'DOCKER_PAT', 'DOCKER_TOKEN', 'DOCKER_PASSWORD', 'HUB_PAT_TOKEN'],
    domains: ['docker.com', 'docker.io'],
    kinds: [
        docker_hub_token('docker-hub-pat', 'dckr_pat_', 'Docker Hub personal access token'),
        docker_hub_token('docker-hub-org-token', 'dckr_oat_', 'Docker Hub organization access token'),
    ],
    account: { organization: 'Organisation whose access tokens are asked about, where no config names it.' },
};

;// CONCATENATED MODULE: ./.compiled/providers/doppler.js

function doppler_token(id, prefix, title) {
    return {
        id,
        title,
        anchors: [prefix],
        pattern: new RegExp(`${prefix.replaceAll('.', '\\.')}[A-Za-z0-9]{40,44}`),
    };
}
const doppler_kinds = [
    doppler_token('doppler-personal-token', 'dp.pt.', 'Doppler personal token'),
    doppler_token('doppler-cli-token', 'dp.ct.', 'Doppler CLI token'),
    doppler_token('doppler-service-account-token', 'dp.sa.', 'Doppler service account token'),
    doppler_token('doppler-service-account-identity-token', 'dp.said.', 'Doppler service account identity token'),
    doppler_token('doppler-scim-token', 'dp.scim.', 'Doppler SCIM token'),
    doppler_token('doppler-audit-token', 'dp.audit.', 'Doppler audit token'),
    {
        id: 'doppler-service-token',
        title: 'Doppler service token',
        anchors: ['dp.st.'],
        pattern: /dp\.st\.(?:[0-9a-z_-]{2,35}\.)?[A-Za-z0-9]{40,44}/,
    },
];
const doppler = {
    id: 'doppler',
    title: 'Doppler',
    docs: 'https://docs.doppler.com/reference/auth-token-formats',
    names: ['DOPPLER'],
    domains: ['doppler.com'],
    kinds: doppler_kinds,
    workloadIdentity: {
        docs: 'https://docs.doppler.com/docs/service-account-identities',
        replaces: ['doppler-service-token', 'doppler-service-account-token'],
    },
};

;// CONCATENATED MODULE: ./.compiled/providers/dropbox.js

const dropbox = {
    id: 'dropbox',
    title: 'Dropbox',
    docs: 'https://developers.dropbox.com/oauth-guide',
    manage: 'https://www.dropbox.com/developers/apps',
    names: ['DROPBOX'],
    domains: ['dropbox.com', 'dropboxapi.com'],
    kinds: [
        {
            id: 'dropbox-access-token',
            title: 'Dropbox access token',
            anchors: ['sl.'],
            pattern: /sl\.(?:u\.)?[\w-]{130,2000}/,
        },
        {
            id: 'dropbox-long-lived-token',
            title: 'Dropbox access token (long-lived)',
            anchors: ['AAAAAAAAAA'],
            pattern: /[\w-]{11}AAAAAAAAAA[\w-]{43}/,
        },
        {
            id: 'dropbox-app-secret',
            title: 'Dropbox app secret',
            anchors: [],
            pattern: /[0-9a-z]{15}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/dynatrace.js

/** A public part of base32 that names the token, and a secret part of 64 more. */
function dynatrace_token(id, prefix, title) {
    return {
        id: `dynatrace-${id}`,
        title,
        anchors: [prefix],
        pattern: new RegExp(`${prefix.replace('.', '\\.')}[A-Z0-9]{8,24}\\.[A-Z0-9]{64}`),
    };
}
const dynatrace = {
    id: 'dynatrace',
    title: 'Dynatrace',
    docs: 'https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication',
    manage: 'https://myaccount.dynatrace.com/platformTokens',
    names: ['DYNATRACE', 'DT_API_TOKEN', 'DT_PLATFORM_TOKEN'],
    domains: ['dynatrace.com'],
    kinds: [
        dynatrace_token('api-token', 'dt0c01.', 'Dynatrace API token'),
        dynatrace_token('platform-token', 'dt0s16.', 'Dynatrace platform token'),
        dynatrace_token('oauth-client-secret', 'dt0s02.', 'Dynatrace OAuth client secret'),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/e2b.js

const e2b = {
    id: 'e2b',
    title: 'E2B',
    docs: 'https://e2b.dev/docs/api-key',
    manage: 'https://e2b.dev/dashboard?tab=keys',
    names: ['E2B'],
    domains: ['e2b.dev', 'e2b.app'],
    kinds: [
        {
            id: 'e2b-api-key',
            title: 'E2B API key',
            anchors: ['e2b_'],
            pattern: /e2b_[0-9a-f]{40}/,
        },
        {
            id: 'e2b-access-token',
            title: 'E2B access token',
            anchors: ['sk_e2b_'],
            pattern: /sk_e2b_[0-9a-f]{40}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/elastic.js

const elastic = {
    id: 'elastic',
    title: 'Elastic',
    docs: 'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys',
    manage: 'https://cloud.elastic.co/account/keys',
    names: ['ELASTIC', 'ELASTICSEARCH', 'KIBANA', 'ES_API_KEY'],
    domains: ['elastic.co', 'elastic-cloud.com', 'elastic.cloud', 'found.io'],
    kinds: [
        {
            id: 'elastic-cloud-key',
            title: 'Elastic Cloud API key',
            anchors: ['essu_'],
            pattern: /essu_[\w+/-]{60,200}={0,2}/,
        },
        {
            id: 'elastic-api-key',
            title: 'Elasticsearch API key',
            // Base64 of a 20-character id, a colon and a 22-character secret.
            anchors: [],
            pattern: /[A-Za-z0-9+/]{58}==/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/elevenlabs.js

const elevenlabs = {
    id: 'elevenlabs',
    title: 'ElevenLabs',
    docs: 'https://elevenlabs.io/docs/api-reference/authentication',
    manage: 'https://elevenlabs.io/app/settings/api-keys',
    names: ['ELEVENLABS', 'ELEVEN_LABS', 'ELEVEN_API_KEY', 'XI_API_KEY'],
    domains: ['elevenlabs.io'],
    kinds: [
        {
            id: 'elevenlabs-api-key',
            title: 'ElevenLabs API key',
            anchors: ['sk_'],
            pattern: /sk_[0-9a-f]{48}/,
        },
        {
            id: 'elevenlabs-legacy-key',
            title: 'ElevenLabs API key (legacy)',
            anchors: [],
            pattern: /[0-9a-f]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/etherscan.js

const etherscan = {
    id: 'etherscan',
    title: 'Etherscan',
    docs: 'https://docs.etherscan.io',
    manage: 'https://etherscan.io/apidashboard',
    names: ['ETHERSCAN'],
    domains: ['etherscan.io'],
    kinds: [
        {
            id: 'etherscan-api-key',
            title: 'Etherscan API key',
            anchors: [],
            pattern: /[A-Z0-9]{34}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/exa.js

const exa = {
    id: 'exa',
    title: 'Exa',
    docs: 'https://docs.exa.ai/reference/getting-started',
    manage: 'https://dashboard.exa.ai/api-keys',
    names: ['EXA'],
    domains: ['exa.ai'],
    kinds: [
        {
            id: 'exa-api-key',
            title: 'Exa API key',
            anchors: [],
            pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/facebook.js

const facebook = {
    id: 'facebook',
    title: 'Facebook',
    docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
    manage: 'https://developers.facebook.com/apps/',
    names: ['FACEBOOK', 'FB_ACCESS_TOKEN', 'META_ACCESS_TOKEN', 'META_ADS'],
    domains: ['facebook.com'],
    kinds: [
        {
            id: 'facebook-access-token',
            title: 'Facebook access token',
            anchors: ['EAA'],
            pattern: /EAA[A-Za-z0-9]{80,500}/,
        },
        {
            id: 'facebook-app-token',
            title: 'Facebook app access token',
            anchors: [],
            pattern: /[0-9]{15,17}\|[\w-]{27}/,
        },
        {
            id: 'facebook-app-secret',
            title: 'Facebook app secret',
            anchors: [],
            pattern: /[0-9a-f]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/fal.js

const fal = {
    id: 'fal',
    title: 'fal',
    docs: 'https://docs.fal.ai/model-apis/authentication',
    manage: 'https://fal.ai/dashboard/keys',
    names: ['FAL', 'FAL_KEY', 'FAL_AI'],
    domains: ['fal.ai', 'fal.run'],
    kinds: [
        {
            id: 'fal-api-key',
            title: 'fal API key',
            // The key's id and its secret. https://docs.fal.ai/model-apis/authentication
            anchors: [],
            pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:[0-9a-f]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/figma.js

const figma = {
    id: 'figma',
    title: 'Figma',
    docs: 'https://developers.figma.com/docs/rest-api/authentication/',
    manage: 'https://www.figma.com/settings',
    names: ['FIGMA'],
    domains: ['figma.com'],
    kinds: [
        {
            id: 'figma-personal-token',
            title: 'Figma personal access token',
            anchors: ['figd_'],
            pattern: /figd_[\w-]{38,60}/,
        },
        {
            id: 'figma-plan-token',
            title: 'Figma plan access token',
            anchors: ['figp_'],
            pattern: /figp_[\w-]{38,60}={0,2}/,
        },
        {
            id: 'figma-oauth-token',
            title: 'Figma OAuth token',
            anchors: ['figo_', 'figor_', 'figoh_', 'figu_', 'figur_', 'figuh_'],
            pattern: /fig[ou][rh]?_[\w-]{38,60}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/financial-datasets.js

const financialDatasets = {
    id: 'financial-datasets',
    title: 'Financial Datasets',
    docs: 'https://docs.financialdatasets.ai/introduction',
    names: ['FINANCIAL_DATASETS', 'FINANCIALDATASETS'],
    domains: ['financialdatasets.ai'],
    kinds: [
        {
            id: 'financial-datasets-api-key',
            title: 'Financial Datasets API key',
            anchors: [],
            pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/finnhub.js

const finnhub = {
    id: 'finnhub',
    title: 'Finnhub',
    docs: 'https://finnhub.io/docs/api/authentication',
    manage: 'https://finnhub.io/dashboard',
    names: ['FINNHUB'],
    domains: ['finnhub.io'],
    kinds: [
        {
            id: 'finnhub-api-key',
            title: 'Finnhub API key',
            anchors: [],
            pattern: /[0-9a-z]{20}(?:[0-9a-z]{20})?/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/firecrawl.js

const firecrawl = {
    id: 'firecrawl',
    title: 'Firecrawl',
    docs: 'https://docs.firecrawl.dev/api-reference/introduction',
    manage: 'https://www.firecrawl.dev/app/api-keys',
    names: ['FIRECRAWL', 'FIRE_CRAWL'],
    domains: ['firecrawl.dev'],
    kinds: [
        {
            id: 'firecrawl-api-key',
            title: 'Firecrawl API key',
            anchors: ['fc-'],
            pattern: /fc-[0-9a-f]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/fireworks.js

const fireworks = {
    id: 'fireworks',
    title: 'Fireworks AI',
    docs: 'https://docs.fireworks.ai/getting-started/quickstart',
    manage: 'https://app.fireworks.ai/settings/users/api-keys',
    names: ['FIREWORKS', 'FIREWORKS_AI'],
    domains: ['fireworks.ai'],
    kinds: [
        {
            id: 'fireworks-api-key',
            title: 'Fireworks AI API key',
            anchors: ['fw_'],
            pattern: /fw_[A-Za-z0-9]{22,48}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/fivetran.js

const fivetran = {
    id: 'fivetran',
    title: 'Fivetran',
    docs: 'https://fivetran.com/docs/rest-api/getting-started',
    manage: 'https://fivetran.com/dashboard/user/api-config',
    names: ['FIVETRAN'],
    domains: ['fivetran.com'],
    kinds: [
        {
            id: 'fivetran-api-secret',
            title: 'Fivetran API secret',
            anchors: [],
            pattern: /[A-Za-z0-9]{32}/,
        },
        {
            id: 'fivetran-api-key',
            title: 'Fivetran API key',
            anchors: [],
            pattern: /[A-Za-z0-9]{16}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/flyio.js

const flyio = {
    id: 'flyio',
    title: 'Fly.io',
    docs: 'https://fly.io/docs/security/tokens/',
    manage: 'https://fly.io/user/personal_access_tokens',
    names: ['FLYIO', 'FLY_IO', 'FLY_API_TOKEN', 'FLY_ACCESS_TOKEN', 'FLYCTL'],
    domains: ['fly.io', 'machines.dev'],
    kinds: [
        {
            id: 'flyio-macaroon',
            title: 'Fly.io token',
            // One token is a list of macaroons with commas between.
            anchors: ['fm1a_', 'fm1r_', 'fm2_'],
            pattern: /fm(?:1[ar]|2)_[\w+/=,-]{99,8000}[\w+/=]/,
        },
        {
            id: 'flyio-oauth-token',
            title: 'Fly.io personal access token',
            anchors: ['fo1_'],
            pattern: /fo1_[\w-]{43}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/freshdesk.js

const freshdesk = {
    id: 'freshdesk',
    title: 'Freshdesk',
    docs: 'https://developers.freshdesk.com/api/#authentication',
    names: ['FRESHDESK'],
    domains: ['freshdesk.com'],
    kinds: [
        {
            id: 'freshdesk-api-key',
            title: 'Freshdesk API key',
            anchors: [],
            pattern: /[A-Za-z0-9]{20}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/gamma.js

const gamma = {
    id: 'gamma',
    title: 'Gamma',
    docs: 'https://developers.gamma.app/docs/getting-started',
    names: ['GAMMA_API_KEY', 'GAMMA_APP'],
    domains: ['gamma.app'],
    kinds: [
        {
            id: 'gamma-api-key',
            title: 'Gamma API key',
            anchors: ['sk-gamma-'],
            pattern: /sk-gamma-[A-Za-z0-9]{36,60}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/giphy.js

const giphy = {
    id: 'giphy',
    title: 'GIPHY',
    docs: 'https://developers.giphy.com/docs/api/',
    manage: 'https://developers.giphy.com/dashboard/',
    names: ['GIPHY'],
    domains: ['giphy.com'],
    kinds: [
        {
            id: 'giphy-api-key',
            title: 'GIPHY API key',
            anchors: [],
            pattern: /[A-Za-z0-9]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/gitea.js

const gitea = {
    id: 'gitea',
    title: 'Gitea',
    docs: 'https://docs.gitea.com/development/api-usage',
    manage: 'https://gitea.com/user/settings/applications',
    names: ['GITEA', 'FORGEJO', 'CODEBERG'],
    domains: ['gitea.com', 'codeberg.org'],
    kinds: [
        {
            id: 'gitea-access-token',
            title: 'Gitea access token',
            anchors: [],
            pattern: /[0-9a-f]{40}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/github.js



/**
 * The last six characters are the CRC-32 of the ones behind the prefix, in base 62.
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
function hasValidChecksum(token) {
    const body = token.slice(4, -6);
    return token.endsWith(checksums_base62(checksums_crc32(body), 6));
}
function withChecksum(prefix) {
    const body = fakeAlnum(30);
    return prefix + body + base62(crc32(body), 6);
}
function classic(id, prefix, title) {
    return {
        id,
        title,
        anchors: [prefix],
        pattern: new RegExp(`${prefix}[A-Za-z0-9]{36}`),
        checksum: hasValidChecksum,
    };
}
const github_kinds = [
    classic('github-pat-classic', 'ghp_', 'GitHub personal access token (classic)'),
    classic('github-oauth', 'gho_', 'GitHub OAuth access token'),
    classic('github-user-to-server', 'ghu_', 'GitHub App user access token'),
    classic('github-refresh', 'ghr_', 'GitHub App refresh token'),
    classic('github-installation', 'ghs_', 'GitHub App installation token'),
    {
        id: 'github-installation-stateless',
        title: 'GitHub App installation token (stateless)',
        // https://github.blog/changelog/2026-05-15-github-app-installation-tokens-per-request-override-header/
        anchors: ['ghs_'],
        pattern: /ghs_[0-9]{1,12}_eyJ[\w-]{8,600}\.eyJ[\w-]{8,2000}\.[\w-]{16,1000}/,
        decode: (token) => {
            const claims = (0,jwt/* jwtClaims */.vE)(token);
            return claims && (0,jwt/* jwtTimes */.mC)(claims);
        },
    },
    {
        id: 'github-pat-fine-grained',
        title: 'GitHub personal access token (fine-grained)',
        anchors: ['github_pat_'],
        pattern: /github_pat_\w{82}/,
    },
];
const github = {
    id: 'github',
    title: 'GitHub',
    docs: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
    manage: 'https://github.com/settings/tokens',
    names: ['GITHUB', 'GH'],
    domains: ['github.com', 'githubcopilot.com'],
    kinds: github_kinds,
    account: { organization: 'Organisation whose grants of fine-grained tokens are asked.' },
};

;// CONCATENATED MODULE: ./.compiled/providers/gitlab.js



/** CRC-32 of all that stands before it, the prefix included, as seven digits in base 36. */
const gitlab_checksumOf = (body) => checksums_crc32(body).toString(36).padStart(7, '0');
/** Tokens that say which cell of GitLab they belong to: payload, version, the payload's length, checksum. */
function routable(id, prefix, title) {
    const sign = (body) => body + gitlab_checksumOf(body);
    return {
        id,
        title,
        anchors: [prefix],
        // The first ones had no version.
        // https://gitlab.com/gitlab-org/gitlab/-/blob/master/lib/authn/token_field/generator/routable_token.rb
        pattern: new RegExp(`${prefix}[\\w-]{27,300}\\.(?:[0-9a-z]{2}\\.)?[0-9a-z]{9}`),
        checksum: (token) => token === sign(token.slice(0, -7)),
    };
}
function opaque(id, prefix, length, title) {
    return {
        id,
        title,
        anchors: [prefix],
        pattern: new RegExp(`${prefix}[\\w-]{${length}}`),
    };
}
const gitlab_kinds = [
    opaque('gitlab-pat', 'glpat-', 20, 'GitLab personal, project or group access token'),
    routable('gitlab-pat-routable', 'glpat-', 'GitLab personal, project or group access token (routable)'),
    opaque('gitlab-deploy-token', 'gldt-', 20, 'GitLab deploy token'),
    opaque('gitlab-runner', 'glrt-', 20, 'GitLab runner authentication token'),
    opaque('gitlab-runner-typed', 'glrt-t', 22, 'GitLab runner authentication token'),
    routable('gitlab-runner-routable', 'glrt-', 'GitLab runner authentication token (routable)'),
    opaque('gitlab-runner-registration', 'GR1348941', 20, 'GitLab runner registration token'),
    opaque('gitlab-feature-flags', 'glffct-', 20, 'GitLab feature flags client token'),
    opaque('gitlab-feed', 'glft-', 20, 'GitLab feed token'),
    opaque('gitlab-incoming-mail', 'glimt-', 25, 'GitLab incoming mail token'),
    opaque('gitlab-agent', 'glagent-', 50, 'GitLab agent for Kubernetes token'),
    opaque('gitlab-oauth-secret', 'gloas-', 64, 'GitLab OAuth application secret'),
    opaque('gitlab-scim', 'glsoat-', 20, 'GitLab SCIM token'),
    {
        id: 'gitlab-pipeline-trigger',
        title: 'GitLab pipeline trigger token',
        anchors: ['glptt-'],
        pattern: /glptt-[0-9a-f]{40}/,
    },
    {
        id: 'gitlab-job',
        title: 'GitLab CI/CD job token',
        anchors: ['glcbt-'],
        pattern: /glcbt-[0-9A-Za-z]{1,5}_[\w-]{20}/,
    },
    {
        id: 'gitlab-job-jwt',
        title: 'GitLab CI/CD job token (JSON Web Token)',
        anchors: ['glcbt-eyJ'],
        pattern: /glcbt-eyJ[\w-]{8,600}\.eyJ[\w-]{8,4000}\.[\w-]{40,1000}/,
        decode: jwt/* decodeJwtTimes */.SF,
    },
];
const gitlab = {
    id: 'gitlab',
    title: 'GitLab',
    docs: 'https://docs.gitlab.com/security/tokens/',
    manage: 'https://gitlab.com/-/user_settings/personal_access_tokens',
    names: ['GITLAB', 'GIT_LAB', 'PRIVATE_TOKEN', 'CI_JOB_TOKEN'],
    domains: ['gitlab.com'],
    kinds: gitlab_kinds,
};

;// CONCATENATED MODULE: ./.compiled/providers/gong.js


const gong = {
    id: 'gong',
    title: 'Gong',
    docs: 'https://help.gong.io/docs/receive-access-to-the-api',
    manage: 'https://app.gong.io/company/api',
    names: ['GONG'],
    domains: ['gong.io'],
    kinds: [
        {
            id: 'gong-access-key-secret',
            title: 'Gong access key secret',
            anchors: [],
            pattern: jwt/* JSON_WEB_TOKEN */.E5,
            decode: jwt/* decodeJwtTimes */.SF,
        },
        {
            id: 'gong-access-key',
            title: 'Gong access key',
            anchors: [],
            pattern: /[A-Z0-9]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/google.js

const google_kinds = [
    {
        id: 'google-api-key',
        title: 'Google API key',
        anchors: ['AIza'],
        pattern: /AIza[\w-]{35}/,
    },
    {
        id: 'google-auth-key',
        title: 'Google authorization API key',
        // https://ai.google.dev/gemini-api/docs/api-key
        anchors: ['AQ.'],
        pattern: /AQ\.[\w-]{40,200}/,
    },
    {
        id: 'google-access-token',
        title: 'Google OAuth access token',
        anchors: ['ya29.'],
        pattern: /ya29\.[\w.-]{20,2047}[\w-]/,
    },
    {
        id: 'google-refresh-token',
        title: 'Google OAuth refresh token',
        anchors: ['1//0'],
        pattern: /1\/\/0[\w-]{40,400}/,
    },
    {
        id: 'google-client-secret',
        title: 'Google OAuth client secret',
        anchors: ['GOCSPX-'],
        pattern: /GOCSPX-[\w-]{28}/,
    },
];
const google = {
    id: 'google',
    title: 'Google',
    docs: 'https://cloud.google.com/docs/authentication/api-keys',
    manage: 'https://console.cloud.google.com/apis/credentials',
    names: [
        'GOOGLE',
        'GEMINI',
        'GCP',
        'GCLOUD',
        'GOOG_API_KEY',
        'YOUTUBE',
        'FIREBASE',
        'GMAIL',
        'GDRIVE',
        'BIGQUERY',
        'VERTEX_AI',
    ],
    domains: ['googleapis.com', 'google.com'],
    kinds: google_kinds,
    workloadIdentity: {
        docs: 'https://cloud.google.com/iam/docs/workload-identity-federation',
        replaces: ['google-auth-key'],
        reference: 'gcp-wif',
    },
};

;// CONCATENATED MODULE: ./.compiled/providers/grafana.js


/**
 * The last eight digits are the CRC-32 of everything before the last `_`, least significant byte first.
 * https://github.com/grafana/grafana/blob/main/pkg/components/satokengen/tokengen.go
 */
function grafana_checksumOf(body) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(checksums_crc32(body));
    return bytes.toString('hex');
}
const grafana_hasValidChecksum = (token) => token.endsWith(`_${grafana_checksumOf(token.slice(0, -9))}`);
const grafana_withChecksum = (body) => `${body}_${grafana_checksumOf(body)}`;
const grafana = {
    id: 'grafana',
    title: 'Grafana',
    docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
    names: ['GRAFANA'],
    domains: ['grafana.com', 'grafana.net'],
    kinds: [
        {
            id: 'grafana-service-account-token',
            title: 'Grafana service account token',
            anchors: ['glsa_'],
            pattern: /glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}/,
            checksum: grafana_hasValidChecksum,
        },
        {
            id: 'grafana-cloud-token',
            title: 'Grafana Cloud access policy token',
            // https://grafana.com/docs/grafana-cloud/developer-resources/api-reference/cloud-api/
            anchors: ['glc_eyJ'],
            pattern: /glc_eyJ[A-Za-z0-9+/]{40,600}={0,2}/,
        },
        {
            id: 'grafana-legacy-api-key',
            title: 'Grafana API key (legacy)',
            anchors: ['eyJrIjoi'],
            pattern: /eyJrIjoi[A-Za-z0-9+/]{50,400}={0,2}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/greptile.js

const greptile = {
    id: 'greptile',
    title: 'Greptile',
    docs: 'https://www.greptile.com/docs',
    manage: 'https://app.greptile.com/settings/api',
    names: ['GREPTILE'],
    domains: ['greptile.com'],
    kinds: [
        {
            id: 'greptile-api-key',
            title: 'Greptile API key',
            anchors: [],
            pattern: /[A-Za-z0-9+/]{48}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/grist.js

const grist = {
    id: 'grist',
    title: 'Grist',
    docs: 'https://support.getgrist.com/rest-api/',
    manage: 'https://docs.getgrist.com/account',
    names: ['GRIST'],
    domains: ['getgrist.com'],
    kinds: [
        {
            id: 'grist-api-key',
            title: 'Grist API key',
            anchors: [],
            pattern: /[0-9a-f]{40}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/groq.js

const groq = {
    id: 'groq',
    title: 'Groq',
    docs: 'https://console.groq.com/docs/quickstart',
    manage: 'https://console.groq.com/keys',
    names: ['GROQ'],
    domains: ['groq.com'],
    kinds: [
        {
            id: 'groq-api-key',
            title: 'Groq API key',
            anchors: ['gsk_'],
            pattern: /gsk_[A-Za-z0-9]{52}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/hashicorp-vault.js

function hashicorp_vault_token(id, prefix, least, title) {
    return {
        id,
        title,
        anchors: [prefix],
        pattern: new RegExp(`${prefix.replace('.', '\\.')}[\\w-]{${least},600}`),
    };
}
const hashicorpVault = {
    id: 'hashicorp-vault',
    title: 'HashiCorp Vault',
    // Which prefixes there are, and what they were before 1.10.
    docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes',
    names: ['VAULT', 'HASHICORP_VAULT', 'BAO', 'OPENBAO'],
    domains: ['hashicorp.cloud'],
    kinds: [
        hashicorp_vault_token('hashicorp-vault-service-token', 'hvs.', 24, 'Vault service token'),
        hashicorp_vault_token('hashicorp-vault-batch-token', 'hvb.', 100, 'Vault batch token'),
        hashicorp_vault_token('hashicorp-vault-recovery-token', 'hvr.', 24, 'Vault recovery token'),
        {
            id: 'hashicorp-vault-token-legacy',
            title: 'Vault token',
            anchors: [],
            pattern: /[sbr]\.[A-Za-z0-9]{24}(?:\.[A-Za-z0-9]{5})?/,
        },
    ],
    workloadIdentity: {
        docs: 'https://developer.hashicorp.com/vault/docs/auth/jwt',
        replaces: ['hashicorp-vault-service-token', 'hashicorp-vault-token-legacy'],
    },
};

;// CONCATENATED MODULE: ./.compiled/providers/helicone.js

const parts = (length) => Array.from({ length: 4 }, () => fakeLowerAlnum(length)).join('-');
const helicone = {
    id: 'helicone',
    title: 'Helicone',
    docs: 'https://docs.helicone.ai/helicone-headers/helicone-auth',
    manage: 'https://us.helicone.ai/settings/api-keys',
    names: ['HELICONE'],
    domains: ['helicone.ai', 'hconeai.com'],
    kinds: [
        {
            id: 'helicone-api-key',
            title: 'Helicone API key',
            // `cp`: control plane, `rl`: rate limited, `eu`: region.
            anchors: ['sk-helicone-'],
            pattern: /sk-helicone-(?:[a-z]{2}-){0,2}[0-9a-z]{7}-[0-9a-z]{7}-[0-9a-z]{7}-[0-9a-z]{7}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/helius.js

const helius = {
    id: 'helius',
    title: 'Helius',
    docs: 'https://www.helius.dev/docs/api-reference/authentication',
    manage: 'https://dashboard.helius.dev/api-keys',
    names: ['HELIUS'],
    domains: ['helius-rpc.com', 'helius.xyz', 'helius.dev'],
    kinds: [
        {
            id: 'helius-api-key',
            title: 'Helius API key',
            anchors: [],
            pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/heroku.js

const heroku = {
    id: 'heroku',
    title: 'Heroku',
    docs: 'https://devcenter.heroku.com/articles/authentication',
    manage: 'https://dashboard.heroku.com/account/applications',
    names: ['HEROKU'],
    domains: ['heroku.com'],
    kinds: [
        {
            id: 'heroku-api-key',
            title: 'Heroku API key',
            // https://devcenter.heroku.com/changelog-items/2842: first with a UUID, then with 60 characters.
            anchors: ['HRKU-'],
            pattern: /HRKU-[\w-]{36,100}/,
        },
        {
            id: 'heroku-api-key-legacy',
            title: 'Heroku API key',
            anchors: [],
            pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/heygen.js

const heygen = {
    id: 'heygen',
    title: 'HeyGen',
    docs: 'https://docs.heygen.com/docs/api-key',
    manage: 'https://app.heygen.com/settings?nav=API',
    names: ['HEYGEN', 'HEY_GEN'],
    domains: ['heygen.com'],
    kinds: [
        {
            id: 'heygen-api-key',
            title: 'HeyGen API key',
            anchors: ['sk_V2_hgu_'],
            pattern: /sk_V2_hgu_\w{30,80}/,
        },
        {
            id: 'heygen-legacy-key',
            title: 'HeyGen API key (legacy)',
            anchors: [],
            pattern: /[A-Za-z0-9+/]{58}==/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/hibp.js

const hibp = {
    id: 'hibp',
    title: 'Have I Been Pwned',
    docs: 'https://haveibeenpwned.com/API/v3',
    manage: 'https://haveibeenpwned.com/API/Key',
    names: ['HIBP', 'HAVEIBEENPWNED', 'HAVE_I_BEEN_PWNED'],
    domains: ['haveibeenpwned.com'],
    kinds: [
        {
            id: 'hibp-api-key',
            title: 'Have I Been Pwned API key',
            anchors: [],
            pattern: /[0-9a-f]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/hikerapi.js
const hikerapi = {
    id: 'hikerapi',
    title: 'HikerAPI',
    docs: 'https://hikerapi.com/docs',
    manage: 'https://hikerapi.com/tokens',
    names: ['HIKERAPI', 'HIKER_API'],
    domains: ['hikerapi.com'],
    kinds: [],
};

;// CONCATENATED MODULE: ./.compiled/providers/home-assistant.js


const homeAssistant = {
    id: 'home-assistant',
    title: 'Home Assistant',
    docs: 'https://developers.home-assistant.io/docs/auth_api/#long-lived-access-token',
    manage: 'https://my.home-assistant.io/redirect/profile/',
    names: ['HOME_ASSISTANT', 'HOMEASSISTANT', 'HASS', 'HA_TOKEN'],
    domains: ['nabu.casa'],
    kinds: [
        {
            id: 'home-assistant-long-lived-token',
            title: 'Home Assistant long-lived access token',
            anchors: [],
            pattern: jwt/* JSON_WEB_TOKEN */.E5,
            decode: jwt/* decodeJwtTimes */.SF,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/honeycomb.js

const honeycomb = {
    id: 'honeycomb',
    title: 'Honeycomb',
    docs: 'https://docs.honeycomb.io/api/authentication',
    names: ['HONEYCOMB'],
    domains: ['honeycomb.io'],
    kinds: [
        {
            id: 'honeycomb-ingest-key',
            title: 'Honeycomb ingest key',
            anchors: ['ik_', 'ic_'],
            pattern: /hc[a-z]i[kc]_[0-9a-z]{58}/,
        },
        {
            id: 'honeycomb-management-key',
            title: 'Honeycomb management key',
            anchors: ['mk_'],
            pattern: /hc[a-z]mk_[0-9a-z]{26}:[A-Za-z0-9]{32}/,
        },
        {
            id: 'honeycomb-configuration-key',
            title: 'Honeycomb configuration key',
            anchors: [],
            pattern: /[A-Za-z0-9]{22}/,
        },
        {
            id: 'honeycomb-classic-key',
            title: 'Honeycomb Classic API key',
            anchors: [],
            pattern: /[0-9a-f]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/hubspot.js

const hubspot = {
    id: 'hubspot',
    title: 'HubSpot',
    docs: 'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview',
    names: ['HUBSPOT', 'PRIVATE_APP_ACCESS_TOKEN'],
    domains: ['hubspot.com', 'hubapi.com'],
    kinds: [
        {
            id: 'hubspot-private-app-token',
            title: 'HubSpot private app access token',
            anchors: ['pat-na', 'pat-eu', 'pat-ap'],
            pattern: /pat-(?:na|eu|ap)[0-9]{1,2}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        },
        {
            id: 'hubspot-developer-key',
            title: 'HubSpot developer API key',
            anchors: [],
            pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/huggingface.js


const huggingface = {
    id: 'huggingface',
    title: 'Hugging Face',
    docs: 'https://huggingface.co/docs/hub/security-tokens',
    manage: 'https://huggingface.co/settings/tokens',
    names: ['HF', 'HUGGINGFACE', 'HUGGING_FACE', 'HUGGINGFACEHUB'],
    domains: ['huggingface.co', 'hf.co', 'hf.space'],
    kinds: [
        {
            id: 'huggingface-access-token',
            title: 'Hugging Face user access token',
            anchors: ['hf_'],
            pattern: /hf_[A-Za-z0-9]{34}/,
        },
        {
            id: 'huggingface-organization-token',
            title: 'Hugging Face organization API token',
            anchors: ['api_org_'],
            pattern: /api_org_[A-Za-z0-9]{34}/,
        },
        {
            id: 'huggingface-oauth-token',
            title: 'Hugging Face OAuth access token',
            // https://huggingface.co/docs/hub/oauth
            anchors: ['hf_oauth_'],
            pattern: /hf_oauth_eyJ[\w-]{8,400}\.eyJ[\w-]{8,3000}\.[\w-]{16,1000}/,
            decode: jwt/* decodeJwtTimes */.SF,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/hume.js

const hume = {
    id: 'hume',
    title: 'Hume AI',
    docs: 'https://dev.hume.ai/docs/introduction/api-key',
    manage: 'https://app.hume.ai/keys',
    names: ['HUME', 'HUMEAI', 'HUME_AI'],
    domains: ['hume.ai'],
    kinds: [
        {
            id: 'hume-api-key',
            title: 'Hume AI API key',
            anchors: [],
            pattern: /[A-Za-z0-9]{48}/,
        },
        {
            id: 'hume-secret-key',
            title: 'Hume AI secret key',
            anchors: [],
            pattern: /[A-Za-z0-9]{64}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/hyperbrowser.js

const hyperbrowser = {
    id: 'hyperbrowser',
    title: 'Hyperbrowser',
    docs: 'https://docs.hyperbrowser.ai',
    manage: 'https://app.hyperbrowser.ai',
    names: ['HYPERBROWSER'],
    domains: ['hyperbrowser.ai'],
    kinds: [
        {
            id: 'hyperbrowser-api-key',
            title: 'Hyperbrowser API key',
            anchors: ['hb_'],
            pattern: /hb_[0-9a-f]{28,40}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/imgbb.js

const imgbb = {
    id: 'imgbb',
    title: 'ImgBB',
    docs: 'https://api.imgbb.com/',
    manage: 'https://api.imgbb.com/',
    names: ['IMGBB'],
    domains: ['imgbb.com'],
    kinds: [
        {
            id: 'imgbb-api-key',
            title: 'ImgBB API key',
            anchors: [],
            pattern: /[0-9a-f]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/incident-io.js
const incidentIo = {
    id: 'incident-io',
    title: 'incident.io',
    docs: 'https://docs.incident.io/api-reference/introduction',
    manage: 'https://app.incident.io/settings/api-keys',
    names: ['INCIDENT_IO', 'INCIDENTIO'],
    domains: ['incident.io'],
    kinds: [],
};

;// CONCATENATED MODULE: ./.compiled/providers/infisical.js


const infisical = {
    id: 'infisical',
    title: 'Infisical',
    docs: 'https://infisical.com/docs/internals/service-tokens',
    names: ['INFISICAL'],
    domains: ['infisical.com'],
    kinds: [
        {
            id: 'infisical-service-token',
            title: 'Infisical service token',
            // Id, secret, and the key that decrypts the project, which not every use needs.
            anchors: ['st.'],
            pattern: /st\.[0-9a-f-]{24,36}\.[0-9a-f]{32}(?:\.[0-9a-f]{32})?/,
        },
        {
            id: 'infisical-client-secret',
            title: 'Infisical machine identity client secret',
            anchors: [],
            pattern: /[0-9a-f]{64}/,
        },
        {
            id: 'infisical-access-token',
            title: 'Infisical access token',
            anchors: [],
            pattern: jwt/* JSON_WEB_TOKEN */.E5,
            decode: jwt/* decodeJwtTimes */.SF,
        },
    ],
    workloadIdentity: {
        docs: 'https://infisical.com/docs/documentation/platform/identities/oidc-auth/general',
        replaces: ['infisical-service-token', 'infisical-client-secret'],
    },
};

;// CONCATENATED MODULE: ./.compiled/providers/influxdb.js

const influxdb = {
    id: 'influxdb',
    title: 'InfluxDB',
    docs: 'https://docs.influxdata.com/influxdb/cloud/admin/tokens/',
    names: ['INFLUX', 'INFLUXDB', 'INFLUXDB3'],
    domains: ['influxdata.com'],
    kinds: [
        {
            id: 'influxdb-v3-token',
            title: 'InfluxDB 3 token',
            // https://docs.influxdata.com/influxdb3/core/admin/tokens/
            anchors: ['apiv3_'],
            pattern: /apiv3_[\w-]{60,120}/,
        },
        {
            id: 'influxdb-token',
            title: 'InfluxDB API token',
            anchors: [],
            pattern: /[\w-]{86}==/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/infura.js

const infura = {
    id: 'infura',
    title: 'Infura',
    docs: 'https://docs.metamask.io/services/get-started/infura/',
    manage: 'https://developer.metamask.io',
    names: ['INFURA'],
    domains: ['infura.io'],
    kinds: [
        {
            id: 'infura-api-key',
            title: 'Infura API key',
            anchors: [],
            pattern: /[0-9a-f]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/instagram.js

const instagram = {
    id: 'instagram',
    title: 'Instagram',
    docs: 'https://developers.facebook.com/docs/instagram-platform/',
    manage: 'https://developers.facebook.com/apps/',
    names: ['INSTAGRAM', 'IG_ACCESS_TOKEN'],
    domains: ['instagram.com'],
    kinds: [
        {
            id: 'instagram-access-token',
            title: 'Instagram access token',
            anchors: ['IGQV', 'IGQW', 'IGAA'],
            pattern: /IG(?:QV|QW|AA)[\w-]{100,500}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/intercom.js

const intercom = {
    id: 'intercom',
    title: 'Intercom',
    docs: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
    manage: 'https://app.intercom.com/a/apps/_/developer-hub',
    names: ['INTERCOM'],
    domains: ['intercom.com', 'intercom.io'],
    kinds: [
        {
            id: 'intercom-access-token',
            title: 'Intercom access token',
            // Base64 of 44 bytes that begin with `tok:`.
            anchors: ['dG9rO'],
            pattern: /dG9rO[A-Za-z0-9+/]{54}=/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/ipinfo.js

const ipinfo = {
    id: 'ipinfo',
    title: 'IPinfo',
    docs: 'https://ipinfo.io/developers',
    manage: 'https://ipinfo.io/dashboard/token',
    names: ['IPINFO', 'IP_INFO'],
    domains: ['ipinfo.io'],
    kinds: [
        {
            id: 'ipinfo-access-token',
            title: 'IPinfo access token',
            anchors: [],
            pattern: /[0-9a-f]{14}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/jfrog.js


const jfrog = {
    id: 'jfrog',
    title: 'JFrog',
    docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
    names: ['JFROG', 'ARTIFACTORY'],
    domains: ['jfrog.io'],
    kinds: [
        {
            id: 'jfrog-api-key',
            title: 'JFrog Artifactory API key',
            anchors: ['AKCp'],
            pattern: /AKCp[A-Za-z0-9]{68,70}/,
        },
        {
            id: 'jfrog-reference-token',
            title: 'JFrog reference token',
            // Base64 of text that begins with `reftkn`.
            anchors: ['cmVmdGtu'],
            pattern: /cmVmdGtu[A-Za-z0-9]{56}/,
        },
        {
            id: 'jfrog-access-token',
            title: 'JFrog access token',
            anchors: [],
            pattern: jwt/* JSON_WEB_TOKEN */.E5,
            decode: jwt/* decodeJwtTimes */.SF,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/jina.js

const jina = {
    id: 'jina',
    title: 'Jina AI',
    docs: 'https://jina.ai/reader',
    manage: 'https://jina.ai/api-dashboard/key-manager',
    names: ['JINA', 'JINAAI', 'JINA_AI'],
    domains: ['jina.ai'],
    kinds: [
        {
            id: 'jina-api-key',
            title: 'Jina AI API key',
            anchors: ['jina_'],
            pattern: /jina_[A-Za-z0-9]{60}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/json-web-token.js


const jsonWebToken = {
    id: 'json-web-token',
    title: 'JSON Web Tokens',
    docs: 'https://www.rfc-editor.org/rfc/rfc7519',
    generic: true,
    names: ['JWT'],
    domains: [],
    kinds: [
        {
            id: 'json-web-token',
            title: 'JSON Web Token',
            anchors: ['eyJ'],
            pattern: jwt/* JSON_WEB_TOKEN */.E5,
            decode: jwt/* decodeJwtTimes */.SF,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/kagi.js

const kagi = {
    id: 'kagi',
    title: 'Kagi',
    docs: 'https://help.kagi.com/kagi/api/overview.html',
    manage: 'https://kagi.com/settings?p=api',
    names: ['KAGI'],
    domains: ['kagi.com'],
    kinds: [
        {
            id: 'kagi-api-token',
            title: 'Kagi API token',
            anchors: [],
            pattern: /[\w-]{11}\.[\w-]{43}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/klaviyo.js

const klaviyo = {
    id: 'klaviyo',
    title: 'Klaviyo',
    docs: 'https://developers.klaviyo.com/en/docs/authenticate_',
    manage: 'https://www.klaviyo.com/settings/account/api-keys',
    names: ['KLAVIYO'],
    domains: ['klaviyo.com'],
    kinds: [
        {
            id: 'klaviyo-private-key',
            title: 'Klaviyo private API key',
            // `pk` is for private here.
            anchors: ['pk_'],
            pattern: /pk_[0-9a-f]{34}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/kubernetes.js
/** Its tokens are JSON Web Tokens of the cluster itself, and have no form of their own. */
const kubernetes = {
    id: 'kubernetes',
    title: 'Kubernetes',
    docs: 'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/',
    names: ['KUBERNETES', 'KUBE', 'KUBECONFIG', 'K8S'],
    domains: [],
    kinds: [],
};

;// CONCATENATED MODULE: ./.compiled/providers/lamatok.js
const lamatok = {
    id: 'lamatok',
    title: 'LamaTok',
    docs: 'https://lamatok.com/',
    names: ['LAMATOK'],
    domains: ['lamatok.com'],
    kinds: [],
};

;// CONCATENATED MODULE: ./.compiled/providers/langfuse.js

const langfuse = {
    id: 'langfuse',
    title: 'Langfuse',
    docs: 'https://langfuse.com/docs/api-and-data-platform/features/public-api',
    manage: 'https://cloud.langfuse.com',
    names: ['LANGFUSE'],
    domains: ['langfuse.com'],
    kinds: [
        {
            id: 'langfuse-secret-key',
            title: 'Langfuse secret key',
            anchors: ['sk-lf-'],
            pattern: /sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        },
        {
            id: 'langfuse-public-key',
            title: 'Langfuse public key',
            // It only names the project; the secret key beside it is what grants access.
            anchors: ['pk-lf-'],
            pattern: /pk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
            nature: 'public',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/langsmith.js

const langsmith = {
    id: 'langsmith',
    title: 'LangSmith',
    docs: 'https://docs.langchain.com/langsmith/create-account-api-key',
    manage: 'https://smith.langchain.com/settings',
    names: ['LANGSMITH', 'LANGCHAIN'],
    domains: ['smith.langchain.com', 'langchain.com'],
    kinds: [
        {
            id: 'langsmith-personal-access-token',
            title: 'LangSmith personal access token',
            anchors: ['lsv2_pt_'],
            pattern: /lsv2_pt_[0-9a-f]{32}_[0-9a-f]{10}/,
        },
        {
            id: 'langsmith-service-key',
            title: 'LangSmith service key',
            anchors: ['lsv2_sk_'],
            pattern: /lsv2_sk_[0-9a-f]{32}_[0-9a-f]{10}/,
        },
        {
            id: 'langsmith-legacy-key',
            title: 'LangSmith API key (legacy)',
            anchors: ['ls__'],
            pattern: /ls__[0-9a-f]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/launchdarkly.js

/**
 * A prefix in front of a version 4 UUID; mobile keys are built into apps.
 * https://launchdarkly.com/docs/sdk/concepts/client-side-server-side
 */
function launchdarkly_key(id, prefix, title) {
    return {
        id: `launchdarkly-${id}`,
        title,
        anchors: [prefix],
        pattern: new RegExp(`${prefix}[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}`),
    };
}
const launchdarkly = {
    id: 'launchdarkly',
    title: 'LaunchDarkly',
    docs: 'https://launchdarkly.com/docs/home/account/api',
    manage: 'https://app.launchdarkly.com/settings/authorization',
    names: ['LAUNCHDARKLY', 'LAUNCH_DARKLY', 'LD_SDK_KEY', 'LD_ACCESS_TOKEN'],
    domains: ['launchdarkly.com'],
    kinds: [
        launchdarkly_key('access-token', 'api-', 'LaunchDarkly access token'),
        launchdarkly_key('sdk-key', 'sdk-', 'LaunchDarkly SDK key'),
        { ...launchdarkly_key('mobile-key', 'mob-', 'LaunchDarkly mobile key'), nature: 'public' },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/linear.js

const linear = {
    id: 'linear',
    title: 'Linear',
    docs: 'https://linear.app/docs/api-and-webhooks',
    manage: 'https://linear.app/settings/account/security',
    names: ['LINEAR'],
    domains: ['linear.app'],
    kinds: [
        {
            id: 'linear-api-key',
            title: 'Linear API key',
            anchors: ['lin_api_'],
            pattern: /lin_api_[A-Za-z0-9]{40}/,
        },
        {
            id: 'linear-oauth-token',
            title: 'Linear OAuth token',
            anchors: ['lin_oauth_'],
            pattern: /lin_oauth_[0-9a-f]{64}/,
        },
        {
            id: 'linear-webhook-secret',
            title: 'Linear webhook signing secret',
            // https://linear.app/developers/webhooks
            anchors: ['lin_wh_'],
            pattern: /lin_wh_[A-Za-z0-9]{32,64}/,
        },
        {
            id: 'linear-client-secret',
            title: 'Linear OAuth client secret',
            anchors: [],
            pattern: /[0-9a-f]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/linkedin.js

const linkedin = {
    id: 'linkedin',
    title: 'LinkedIn',
    docs: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication',
    manage: 'https://www.linkedin.com/developers/apps',
    names: ['LINKEDIN', 'LINKED_IN'],
    domains: ['linkedin.com'],
    kinds: [
        {
            id: 'linkedin-client-secret',
            title: 'LinkedIn client secret',
            anchors: ['WPL_AP0.', 'WPL_AP1.'],
            pattern: /WPL_AP[01]\.[A-Za-z0-9]{12,24}\.[A-Za-z0-9+/]{6,16}={0,2}/,
        },
        {
            id: 'linkedin-access-token',
            title: 'LinkedIn access token',
            anchors: [],
            pattern: /AQ[A-Z][\w-]{100,1000}/,
        },
        {
            id: 'linkedin-legacy-client-secret',
            title: 'LinkedIn client secret without a prefix',
            anchors: [],
            pattern: /[A-Za-z0-9]{16}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/linkup.js

const linkup = {
    id: 'linkup',
    title: 'Linkup',
    docs: 'https://docs.linkup.so/pages/documentation/get-started/quickstart',
    manage: 'https://app.linkup.so',
    names: ['LINKUP'],
    domains: ['linkup.so'],
    kinds: [
        {
            id: 'linkup-api-key',
            title: 'Linkup API key',
            anchors: [],
            pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/llamaindex.js

const llamaindex = {
    id: 'llamaindex',
    title: 'LlamaCloud',
    docs: 'https://developers.llamaindex.ai',
    manage: 'https://cloud.llamaindex.ai/api-key',
    names: ['LLAMA_CLOUD', 'LLAMACLOUD', 'LLAMAINDEX', 'LLAMA_INDEX', 'LLAMAPARSE', 'LLAMA_PARSE'],
    domains: ['llamaindex.ai'],
    kinds: [
        {
            id: 'llamaindex-api-key',
            title: 'LlamaCloud API key',
            anchors: ['llx-'],
            pattern: /llx-[A-Za-z0-9]{44,52}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/logfire.js

const logfire = {
    id: 'logfire',
    title: 'Pydantic Logfire',
    docs: 'https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/',
    names: ['LOGFIRE', 'PYDANTIC_AI_GATEWAY'],
    domains: ['pydantic.dev'],
    kinds: [
        {
            id: 'logfire-token',
            title: 'Pydantic Logfire token',
            // https://github.com/pydantic/logfire/blob/main/logfire/_internal/auth.py
            anchors: ['pylf_v'],
            pattern: /pylf_v[0-9]{1,2}_[a-z]{2,16}_[\w-]{30,120}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/lovable.js
const lovable = {
    id: 'lovable',
    title: 'Lovable',
    docs: 'https://docs.lovable.dev',
    manage: 'https://lovable.dev/settings',
    names: ['LOVABLE'],
    domains: ['lovable.dev'],
    kinds: [],
};

;// CONCATENATED MODULE: ./.compiled/providers/luma.js

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const luma = {
    id: 'luma',
    title: 'Luma AI',
    docs: 'https://docs.lumalabs.ai/docs/api',
    manage: 'https://lumalabs.ai/dream-machine/api/keys',
    names: ['LUMA', 'LUMAAI', 'LUMA_AI'],
    domains: ['lumalabs.ai'],
    kinds: [
        {
            id: 'luma-api-key',
            title: 'Luma AI API key',
            anchors: ['luma-'],
            pattern: new RegExp(`luma-${UUID}-${UUID}`),
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/magic-21st.js

const magic21st = {
    id: 'magic-21st',
    title: '21st.dev Magic',
    docs: 'https://github.com/21st-dev/magic-mcp',
    manage: 'https://21st.dev/magic/console',
    names: ['21ST', '21ST_DEV', 'TWENTY_FIRST', 'TWENTYFIRST', 'MAGIC_MCP'],
    domains: ['21st.dev'],
    kinds: [
        {
            id: 'magic-21st-api-key',
            title: '21st.dev Magic API key',
            anchors: [],
            pattern: /[0-9a-f]{64}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/mailchimp.js

const mailchimp = {
    id: 'mailchimp',
    title: 'Mailchimp',
    docs: 'https://mailchimp.com/developer/marketing/guides/quick-start/',
    manage: 'https://admin.mailchimp.com/account/api/',
    names: ['MAILCHIMP', 'MANDRILL'],
    domains: ['mailchimp.com', 'mandrillapp.com'],
    kinds: [
        {
            id: 'mailchimp-api-key',
            title: 'Mailchimp API key',
            anchors: ['-us'],
            pattern: /[0-9a-f]{32}-us[0-9]{1,2}/,
        },
        {
            id: 'mailchimp-transactional-key',
            title: 'Mailchimp Transactional API key',
            // https://mailchimp.com/developer/transactional/docs/fundamentals/
            anchors: ['md-'],
            pattern: /md-[\w-]{22}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/mailgun.js

const mailgun = {
    id: 'mailgun',
    title: 'Mailgun',
    docs: 'https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth',
    manage: 'https://app.mailgun.com/settings/api_security',
    names: ['MAILGUN'],
    domains: ['mailgun.net', 'mailgun.com'],
    kinds: [
        {
            id: 'mailgun-api-key',
            title: 'Mailgun API key (with prefix)',
            anchors: ['key-'],
            pattern: /key-[0-9a-f]{32}/,
        },
        {
            id: 'mailgun-account-key',
            title: 'Mailgun API or signing key',
            anchors: [],
            pattern: /[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}/,
        },
        {
            id: 'mailgun-validation-key',
            title: 'Mailgun public validation key',
            anchors: ['pubkey-'],
            pattern: /pubkey-[0-9a-f]{32}/,
            nature: 'public',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/make.js

const make_UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const make = {
    id: 'make',
    title: 'Make',
    docs: 'https://developers.make.com/api-documentation/authentication/create-authentication-token',
    names: ['MAKE_API_KEY', 'MAKE_API_TOKEN', 'MAKE_MCP', 'MAKE_COM', 'INTEGROMAT'],
    domains: ['make.com', 'make.celonis.com', 'integromat.com'],
    kinds: [
        {
            id: 'make-mcp-url',
            title: 'Make MCP server URL',
            // https://developers.make.com/mcp-server/connect-using-mcp-token
            anchors: ['.make.com/mcp/'],
            pattern: new RegExp(`https://[0-9a-z]{2,8}\\.make\\.com/mcp/(?:api/v1/)?u/${make_UUID}`),
        },
        {
            id: 'make-webhook-url',
            title: 'Make webhook URL',
            // https://help.make.com/webhooks
            anchors: ['https://hook.'],
            pattern: /https:\/\/hook\.[0-9a-z]{2,8}\.make\.com\/[0-9a-z]{32}/,
        },
        {
            id: 'make-api-token',
            title: 'Make API token',
            anchors: [],
            pattern: new RegExp(make_UUID),
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/mantisbt.js

const mantisbt = {
    id: 'mantisbt',
    title: 'MantisBT',
    docs: 'https://www.mantisbt.org/documentation.php',
    names: ['MANTIS', 'MANTISBT'],
    domains: ['mantisbt.org', 'mantishub.io'],
    kinds: [
        {
            id: 'mantisbt-api-token',
            title: 'MantisBT API token',
            anchors: [],
            pattern: /[\w-]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/mapbox.js


/** A token's second part is Base64 of JSON that begins with the user: `{"u":"…`. */
const body = () => Buffer.from(JSON.stringify({ u: fakeAlnum(8), a: fakeAlnum(25) })).toString('base64url');
function mapbox_token(id, prefix, title) {
    return {
        id,
        title,
        // https://docs.mapbox.com/api/accounts/tokens/#token-format
        anchors: [`${prefix}.eyJ1Ijoi`],
        pattern: new RegExp(`${prefix}\\.eyJ1Ijoi[\\w-]{16,400}\\.[\\w-]{20,30}`),
        decode: jwt/* decodeJwtTimes */.SF,
    };
}
const mapbox = {
    id: 'mapbox',
    title: 'Mapbox',
    docs: 'https://docs.mapbox.com/api/accounts/tokens/',
    manage: 'https://console.mapbox.com/account/access-tokens/',
    names: ['MAPBOX'],
    domains: ['mapbox.com'],
    kinds: [
        mapbox_token('mapbox-secret-token', 'sk', 'Mapbox secret access token'),
        mapbox_token('mapbox-temporary-token', 'tk', 'Mapbox temporary access token'),
        { ...mapbox_token('mapbox-public-token', 'pk', 'Mapbox public access token'), nature: 'public' },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/matrix.js


/**
 * Behind the last `_` stands the CRC-32 of everything before it, in base 62.
 * https://github.com/element-hq/synapse/blob/develop/synapse/handlers/auth.py
 */
const withSynapseChecksum = (body) => `${body}_${checksums_base62(checksums_crc32(body), 6)}`;
/**
 * The same checksum, with its digits in the opposite order.
 * https://github.com/element-hq/matrix-authentication-service/blob/main/crates/data-model/src/tokens.rs
 */
function withServiceChecksum(body) {
    const digits = [...checksums_base62(checksums_crc32(body), 1)].reverse().join('');
    return `${body}_${digits.padStart(6, '0')}`;
}
const matrix = {
    id: 'matrix',
    title: 'Matrix',
    docs: 'https://spec.matrix.org/latest/client-server-api/#client-authentication',
    names: [
        'MATRIX_ACCESS_TOKEN',
        'MATRIX_TOKEN',
        'MATRIX_PASSWORD',
        'MATRIX_HOMESERVER',
        'MATRIX_MCP',
        'SYNAPSE_ACCESS_TOKEN',
    ],
    domains: ['matrix.org', 'element.io'],
    kinds: [
        {
            id: 'matrix-synapse-token',
            title: 'Synapse access token',
            anchors: ['syt_'],
            pattern: /syt_[A-Za-z0-9+/]{1,340}_[A-Za-z]{20}_[A-Za-z0-9]{6}/,
            checksum: (token) => token === withSynapseChecksum(token.slice(0, -7)),
        },
        {
            id: 'matrix-synapse-refresh-token',
            title: 'Synapse refresh token',
            anchors: ['syr_'],
            pattern: /syr_[A-Za-z0-9+/]{1,340}_[A-Za-z]{20}_[A-Za-z0-9]{6}/,
            checksum: (token) => token === withSynapseChecksum(token.slice(0, -7)),
        },
        {
            id: 'matrix-authentication-service-token',
            title: 'Matrix Authentication Service token',
            anchors: ['mat_', 'mar_', 'mct_', 'mcr_', 'mpt_'],
            pattern: /m(?:at|ar|ct|cr|pt)_[A-Za-z0-9]{30}_[A-Za-z0-9]{6}/,
            checksum: (token) => token === withServiceChecksum(token.slice(0, -7)),
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/mattermost.js

const mattermost = {
    id: 'mattermost',
    title: 'Mattermost',
    docs: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
    names: ['MATTERMOST'],
    domains: ['mattermost.com'],
    kinds: [
        {
            id: 'mattermost-access-token',
            title: 'Mattermost access token',
            anchors: [],
            pattern: /[0-9a-z]{26}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/mem0.js

const mem0 = {
    id: 'mem0',
    title: 'Mem0',
    docs: 'https://docs.mem0.ai/api-reference',
    manage: 'https://app.mem0.ai/dashboard/api-keys',
    names: ['MEM0'],
    domains: ['mem0.ai'],
    kinds: [
        {
            id: 'mem0-api-key',
            title: 'Mem0 API key',
            anchors: ['m0-'],
            pattern: /m0-[A-Za-z0-9]{24,48}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/metabase.js

const metabase = {
    id: 'metabase',
    title: 'Metabase',
    docs: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
    names: ['METABASE'],
    domains: ['metabaseapp.com'],
    kinds: [
        {
            id: 'metabase-api-key',
            title: 'Metabase API key',
            // Base64 of 32 random bytes.
            // https://github.com/metabase/metabase/blob/master/src/metabase/api_keys/models/api_key.clj
            anchors: ['mb_'],
            pattern: /mb_[A-Za-z0-9+/]{43}=/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/minimax.js

const minimax = {
    id: 'minimax',
    title: 'MiniMax',
    docs: 'https://platform.minimax.io/docs/guides/quickstart',
    manage: 'https://platform.minimax.io/user-center/basic-information/interface-key',
    names: ['MINIMAX', 'MINIMAXI'],
    domains: ['minimax.io', 'minimaxi.com', 'minimax.chat'],
    kinds: [
        {
            id: 'minimax-api-key',
            title: 'MiniMax API key',
            anchors: ['sk-api-'],
            pattern: /sk-api-[\w-]{100,140}/,
        },
        {
            id: 'minimax-coding-plan-key',
            title: 'MiniMax Coding Plan API key',
            anchors: ['sk-cp-'],
            pattern: /sk-cp-[\w-]{60,160}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/miro.js

/** Base64 of `{"miro.origin":`, with which every token says the region of its account. */
const ORIGIN = 'eyJtaXJvLm9yaWdpbiI6';
const miro = {
    id: 'miro',
    title: 'Miro',
    docs: 'https://developers.miro.com/docs/getting-started-with-oauth',
    manage: 'https://miro.com/app/settings/user-profile/apps',
    names: ['MIRO'],
    domains: ['miro.com'],
    kinds: [
        {
            id: 'miro-access-token',
            title: 'Miro access token',
            anchors: ['eyJtaXJvLm9yaWdpbiI6'],
            pattern: /eyJtaXJvLm9yaWdpbiI6[A-Za-z0-9+/=]{6,24}_[\w-]{20,64}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/mistral.js

const mistral = {
    id: 'mistral',
    title: 'Mistral AI',
    docs: 'https://docs.mistral.ai/getting-started/quickstart',
    manage: 'https://console.mistral.ai/api-keys',
    names: ['MISTRAL', 'MISTRALAI', 'CODESTRAL'],
    domains: ['mistral.ai'],
    kinds: [
        {
            id: 'mistral-api-key',
            title: 'Mistral AI API key',
            anchors: [],
            pattern: /[A-Za-z0-9]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/mixpanel.js

const mixpanel = {
    id: 'mixpanel',
    title: 'Mixpanel',
    docs: 'https://developer.mixpanel.com/reference/service-accounts',
    names: ['MIXPANEL'],
    domains: ['mixpanel.com'],
    kinds: [
        {
            id: 'mixpanel-secret',
            title: 'Mixpanel service account or project secret',
            anchors: [],
            pattern: /[A-Za-z0-9]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/monday.js


/** The issue time is no `iat`, but `iad`, an ISO 8601 date. */
function tokenTimes(token) {
    const issued = (0,jwt/* jwtClaims */.vE)(token)?.['iad'];
    if (typeof issued !== 'string')
        return undefined;
    const issuedAt = new Date(issued);
    return Number.isNaN(issuedAt.getTime()) ? undefined : { issuedAt };
}
const monday = {
    id: 'monday',
    title: 'monday.com',
    docs: 'https://developer.monday.com/api-reference/docs/authentication',
    names: ['MONDAY'],
    domains: ['monday.com'],
    kinds: [
        {
            id: 'monday-api-token',
            title: 'monday.com API token',
            anchors: [],
            pattern: jwt/* JSON_WEB_TOKEN */.E5,
            decode: tokenTimes,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/mongodb.js
const mongodb = {
    id: 'mongodb',
    title: 'MongoDB',
    docs: 'https://www.mongodb.com/docs/manual/core/security-users/',
    names: ['MONGODB', 'MONGO', 'MDB_MCP_CONNECTION_STRING'],
    domains: [],
    // A password is whatever its owner chose.
    kinds: [],
};

;// CONCATENATED MODULE: ./.compiled/providers/mongodb-atlas.js

const mongodbAtlas = {
    id: 'mongodb-atlas',
    title: 'MongoDB Atlas',
    docs: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
    manage: 'https://cloud.mongodb.com',
    names: ['MONGODB_ATLAS', 'MDB_MCP_API', 'ATLAS_PRIVATE_KEY', 'ATLAS_CLIENT_SECRET'],
    domains: ['cloud.mongodb.com', 'mongodb.net'],
    kinds: [
        {
            id: 'mongodb-atlas-service-account-secret',
            title: 'MongoDB Atlas service account secret',
            anchors: ['mdb_sa_sk_'],
            pattern: /mdb_sa_sk_[\w-]{40}/,
        },
        {
            id: 'mongodb-atlas-service-account-id',
            title: 'MongoDB Atlas service account client id',
            anchors: ['mdb_sa_id_'],
            pattern: /mdb_sa_id_[0-9a-f]{24}/,
            nature: 'public',
        },
        {
            id: 'mongodb-atlas-private-key',
            title: 'MongoDB Atlas private API key',
            anchors: [],
            pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/moonshot.js

const moonshot = {
    id: 'moonshot',
    title: 'Moonshot AI',
    docs: 'https://platform.moonshot.ai/docs/overview',
    manage: 'https://platform.moonshot.ai/console/api-keys',
    names: ['MOONSHOT', 'KIMI'],
    domains: ['moonshot.ai', 'moonshot.cn', 'kimi.com'],
    kinds: [
        {
            id: 'moonshot-kimi-code-key',
            title: 'Kimi Code API key',
            anchors: ['sk-kimi-'],
            pattern: /sk-kimi-[\w-]{32,120}/,
        },
        {
            id: 'moonshot-api-key',
            title: 'Moonshot AI API key',
            anchors: [],
            pattern: /sk-[\w-]{48}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/morph.js

const morph = {
    id: 'morph',
    title: 'Morph',
    docs: 'https://docs.morphllm.com',
    manage: 'https://morphllm.com/dashboard/api-keys',
    names: ['MORPH', 'MORPHLLM', 'MORPH_API_KEY'],
    domains: ['morphllm.com'],
    kinds: [
        {
            id: 'morph-api-key',
            title: 'Morph API key',
            anchors: [],
            pattern: /sk-[\w-]{40,80}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/mysql.js
const mysql = {
    id: 'mysql',
    title: 'MySQL',
    docs: 'https://dev.mysql.com/doc/refman/8.4/en/password-management.html',
    names: ['MYSQL', 'MARIADB'],
    domains: [],
    // A password is whatever its owner chose.
    kinds: [],
    account: { user: 'Name of the account whose password `admin` is.' },
};

;// CONCATENATED MODULE: ./.compiled/providers/n8n.js


const n8n = {
    id: 'n8n',
    title: 'n8n',
    docs: 'https://docs.n8n.io/api/authentication/',
    names: ['N8N'],
    domains: ['n8n.cloud', 'n8n.io'],
    kinds: [
        {
            id: 'n8n-api-key',
            title: 'n8n API key',
            // The claims begin with the user's UUID, so that `,"iss":"n8n"` is always the same Base64 characters.
            anchors: ['LCJpc3MiOiJuOG4i'],
            pattern: /eyJ[\w-]{8,200}\.eyJzdWIiOi[IJ][\w-]{49}LCJpc3MiOiJuOG4i[\w-]{4,800}\.[\w-]{43,700}/,
            decode: jwt/* decodeJwtTimes */.SF,
        },
        {
            id: 'n8n-legacy-key',
            title: 'n8n API key (legacy)',
            anchors: ['n8n_api_'],
            pattern: /n8n_api_[A-Za-z0-9]{40,80}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/neon.js

const neon = {
    id: 'neon',
    title: 'Neon',
    docs: 'https://neon.com/docs/manage/api-keys',
    manage: 'https://console.neon.tech/app/settings/api-keys',
    names: ['NEON'],
    domains: ['neon.tech', 'neon.com'],
    kinds: [
        {
            id: 'neon-api-key',
            title: 'Neon API key',
            // https://neon.com/docs/changelog/2025-01-31
            anchors: ['napi_'],
            pattern: /napi_[A-Za-z0-9]{64,128}/,
        },
        {
            id: 'neon-role-password',
            title: 'Neon database password',
            anchors: ['npg_'],
            pattern: /npg_[A-Za-z0-9]{12,32}/,
        },
        {
            id: 'neon-api-key-legacy',
            title: 'Neon API key',
            anchors: [],
            pattern: /[0-9a-z]{64}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/netlify.js

const netlify = {
    id: 'netlify',
    title: 'Netlify',
    docs: 'https://docs.netlify.com/api/get-started/#authentication',
    manage: 'https://app.netlify.com/user/applications',
    names: ['NETLIFY'],
    domains: ['netlify.com'],
    kinds: [
        {
            id: 'netlify-pat',
            title: 'Netlify personal access token',
            anchors: ['nfp_'],
            pattern: /nfp_\w{36,48}/,
        },
        {
            id: 'netlify-pat-legacy',
            title: 'Netlify personal access token',
            anchors: [],
            pattern: /[\w-]{43,45}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/newrelic.js

const newrelic = {
    id: 'newrelic',
    title: 'New Relic',
    docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    manage: 'https://one.newrelic.com/api-keys',
    names: ['NEW_RELIC', 'NEWRELIC'],
    domains: ['newrelic.com', 'nr-data.net'],
    kinds: [
        {
            id: 'newrelic-user-key',
            title: 'New Relic user key',
            anchors: ['NRAK-'],
            pattern: /NRAK-[A-Z0-9]{27}/,
        },
        {
            id: 'newrelic-insert-key',
            title: 'New Relic Insights insert key',
            anchors: ['NRII-'],
            pattern: /NRII-[\w-]{32}/,
        },
        {
            id: 'newrelic-query-key',
            title: 'New Relic Insights query key',
            anchors: ['NRIQ-'],
            pattern: /NRIQ-[\w-]{25,32}/,
        },
        {
            id: 'newrelic-license-key',
            title: 'New Relic license key',
            // https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/#license-key
            anchors: ['NRAL'],
            pattern: /[0-9a-f]{4}[0-9a-fx]{2}[0-9a-f]{30}NRAL/,
        },
        {
            id: 'newrelic-browser-key',
            title: 'New Relic browser key',
            anchors: ['NRJS-'],
            pattern: /NRJS-[0-9a-f]{19}/,
            nature: 'public',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/ngrok.js

const ngrok = {
    id: 'ngrok',
    title: 'ngrok',
    docs: 'https://ngrok.com/docs/api/#authentication',
    manage: 'https://dashboard.ngrok.com/authtokens',
    names: ['NGROK'],
    domains: ['ngrok.com'],
    kinds: [
        {
            id: 'ngrok-token',
            title: 'ngrok authtoken or API key',
            anchors: [],
            pattern: /[A-Za-z0-9]{25,30}_[A-Za-z0-9]{20,24}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/nocodb.js

const nocodb = {
    id: 'nocodb',
    title: 'NocoDB',
    docs: 'https://nocodb.com/docs/product-docs/account-settings/api-tokens',
    manage: 'https://app.nocodb.com/#/account/tokens',
    names: ['NOCODB'],
    domains: ['nocodb.com'],
    kinds: [
        {
            id: 'nocodb-api-token',
            title: 'NocoDB API token',
            anchors: [],
            pattern: /[\w-]{40}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/notion.js

const notion = {
    id: 'notion',
    title: 'Notion',
    docs: 'https://developers.notion.com/reference/authentication',
    manage: 'https://www.notion.so/profile/integrations',
    names: ['NOTION'],
    domains: ['notion.com', 'notion.so'],
    kinds: [
        {
            id: 'notion-token',
            title: 'Notion integration token',
            anchors: ['ntn_'],
            pattern: /ntn_[0-9]{11}[A-Za-z0-9]{35}/,
        },
        {
            id: 'notion-legacy-token',
            title: 'Notion integration token (legacy)',
            anchors: ['secret_'],
            pattern: /secret_[A-Za-z0-9]{43}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/npm.js


/**
 * As in GitHub's tokens: the last six characters are the CRC-32 of the thirty behind the prefix, in base 62.
 * https://github.blog/security/announcing-npms-new-access-token-format/
 */
const npm_checksumOf = (body) => checksums_base62(checksums_crc32(body), 6);
function npm_token() {
    const body = fakeAlnum(30);
    return `npm_${body}${npm_checksumOf(body)}`;
}
const npm = {
    id: 'npm',
    title: 'npm',
    docs: 'https://github.com/npm/documentation',
    names: ['NPM', 'NODE_AUTH_TOKEN'],
    // A registry is the one that the user's npm config names.
    domains: [],
    kinds: [
        {
            id: 'npm-token',
            title: 'npm access token',
            anchors: ['npm_'],
            pattern: /npm_[A-Za-z0-9]{36}/,
            checksum: (value) => value.endsWith(npm_checksumOf(value.slice(4, -6))),
        },
        {
            id: 'npm-token-legacy',
            title: 'npm access token',
            anchors: [],
            pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/nvidia.js

const nvidia = {
    id: 'nvidia',
    title: 'NVIDIA',
    docs: 'https://docs.api.nvidia.com/nim/docs/api-quickstart',
    manage: 'https://build.nvidia.com/settings/api-keys',
    names: ['NVIDIA', 'NVAPI', 'NGC_API_KEY'],
    domains: ['nvidia.com'],
    kinds: [
        {
            id: 'nvidia-api-key',
            title: 'NVIDIA API key',
            anchors: ['nvapi-'],
            pattern: /nvapi-[\w-]{60,70}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/obsidian.js

const obsidian = {
    id: 'obsidian',
    title: 'Obsidian Local REST API',
    docs: 'https://github.com/coddingtonbear/obsidian-local-rest-api',
    names: ['OBSIDIAN'],
    domains: [],
    kinds: [
        {
            id: 'obsidian-api-key',
            title: 'Obsidian Local REST API key',
            anchors: [],
            pattern: /[0-9a-f]{64}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/odoo.js

const odoo = {
    id: 'odoo',
    title: 'Odoo',
    docs: 'https://www.odoo.com/documentation/18.0/developer/reference/external_api.html#api-keys',
    names: ['ODOO'],
    domains: ['odoo.com'],
    kinds: [
        {
            id: 'odoo-api-key',
            title: 'Odoo API key',
            anchors: [],
            pattern: /[0-9a-f]{40}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/okta.js

const okta = {
    id: 'okta',
    title: 'Okta',
    docs: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
    names: ['OKTA'],
    domains: ['okta.com', 'oktapreview.com', 'okta-emea.com'],
    kinds: [
        {
            id: 'okta-api-token',
            title: 'Okta API token',
            anchors: [],
            pattern: /00[\w-]{40}/,
        },
        {
            id: 'okta-client-secret',
            title: 'Okta OAuth client secret',
            anchors: [],
            pattern: /[\w-]{64}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/onepassword.js


const secretKey = (first) => ['A3', ...[first, 6, 5, 5, 5, 5].map((length) => fakeUpperAlnum(length))].join('-');
const onepassword = {
    id: 'onepassword',
    title: '1Password',
    docs: 'https://developer.1password.com/docs/service-accounts/security/',
    names: [
        'ONEPASSWORD',
        '1PASSWORD',
        'ONE_PASSWORD',
        'OP_SERVICE_ACCOUNT_TOKEN',
        'OP_CONNECT_TOKEN',
        'OP_SESSION',
        'OP_SECRET_KEY',
    ],
    domains: ['1password.com', '1password.eu', '1password.ca'],
    kinds: [
        {
            id: 'onepassword-service-account-token',
            title: '1Password service account token',
            anchors: ['ops_eyJ'],
            pattern: /ops_eyJ[\w+/-]{250,4000}={0,2}/,
        },
        {
            id: 'onepassword-secret-key',
            title: '1Password Secret Key',
            anchors: ['A3-'],
            pattern: /A3-[A-Z0-9]{6}-[A-Z0-9]{6}-?[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}/,
        },
        {
            id: 'onepassword-connect-token',
            title: '1Password Connect token',
            anchors: [],
            pattern: jwt/* JSON_WEB_TOKEN */.E5,
            decode: jwt/* decodeJwtTimes */.SF,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/openai.js

function openai_prefixed(id, prefix, title) {
    return {
        id,
        title,
        anchors: [prefix],
        // The parts beside T3BlbkFJ have had 20, 58 and 74 characters; no length is documented.
        pattern: new RegExp(`${prefix}[\\w-]{48,200}`),
    };
}
const openai = {
    id: 'openai',
    title: 'OpenAI',
    docs: 'https://platform.openai.com/docs/api-reference/authentication',
    manage: 'https://platform.openai.com/api-keys',
    names: ['OPENAI'],
    domains: ['openai.com'],
    kinds: [
        openai_prefixed('openai-project-key', 'sk-proj-', 'OpenAI project API key'),
        openai_prefixed('openai-service-account-key', 'sk-svcacct-', 'OpenAI service account API key'),
        openai_prefixed('openai-admin-key', 'sk-admin-', 'OpenAI admin API key'),
        openai_prefixed('openai-user-key', 'sk-None-', 'OpenAI user API key'),
        {
            id: 'openai-legacy-key',
            title: 'OpenAI API key (legacy)',
            anchors: ['T3BlbkFJ'],
            pattern: /sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}/,
        },
        {
            id: 'openai-key',
            title: 'OpenAI API key',
            // Other vendors issue keys of this format too.
            anchors: [],
            pattern: /sk-[A-Za-z0-9]{48}/,
        },
    ],
    account: { project: 'Id of the project whose keys are asked about, where no reply says it.' },
    workloadIdentity: {
        docs: 'https://developers.openai.com/api/docs/guides/workload-identity-federation',
        replaces: [
            'openai-project-key',
            'openai-service-account-key',
            'openai-user-key',
            'openai-legacy-key',
            'openai-key',
        ],
        reference: 'oidc-exchange',
    },
};

;// CONCATENATED MODULE: ./.compiled/providers/openrouter.js

const openrouter = {
    id: 'openrouter',
    title: 'OpenRouter',
    docs: 'https://openrouter.ai/docs/api-reference/authentication',
    manage: 'https://openrouter.ai/settings/keys',
    names: ['OPENROUTER', 'OPEN_ROUTER'],
    domains: ['openrouter.ai'],
    kinds: [
        {
            id: 'openrouter-api-key',
            title: 'OpenRouter API key',
            anchors: ['sk-or-v1-'],
            pattern: /sk-or-v1-[0-9a-f]{64}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/opensearch.js
const opensearch = {
    id: 'opensearch',
    title: 'OpenSearch',
    docs: 'https://docs.opensearch.org/latest/security/',
    names: ['OPENSEARCH'],
    domains: [],
    // It has user names and passwords, and signatures of the cloud it runs in; no format of its own.
    kinds: [],
};

;// CONCATENATED MODULE: ./.compiled/providers/openweather.js

const openweather = {
    id: 'openweather',
    title: 'OpenWeather',
    docs: 'https://openweathermap.org/appid',
    manage: 'https://home.openweathermap.org/api_keys',
    names: ['OPENWEATHER', 'OPEN_WEATHER', 'OPENWEATHERMAP', 'OWM'],
    domains: ['openweathermap.org'],
    kinds: [
        {
            id: 'openweather-api-key',
            title: 'OpenWeather API key',
            anchors: [],
            pattern: /[0-9a-f]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/opsgenie.js

const opsgenie = {
    id: 'opsgenie',
    title: 'Opsgenie',
    docs: 'https://support.atlassian.com/opsgenie/docs/api-key-management/',
    manage: 'https://app.opsgenie.com/settings/api-key-management',
    names: ['OPSGENIE'],
    domains: ['opsgenie.com'],
    kinds: [
        {
            id: 'opsgenie-api-key',
            title: 'Opsgenie API key',
            anchors: [],
            pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/pagerduty.js

const pagerduty = {
    id: 'pagerduty',
    title: 'PagerDuty',
    docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
    names: ['PAGERDUTY', 'PAGER_DUTY'],
    domains: ['pagerduty.com'],
    kinds: [
        {
            id: 'pagerduty-api-key',
            title: 'PagerDuty API key',
            anchors: [],
            pattern: /[\w+-]{20}/,
        },
        {
            id: 'pagerduty-integration-key',
            title: 'PagerDuty Events integration key',
            anchors: [],
            pattern: /[0-9a-z]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/paypal.js

const paypal = {
    id: 'paypal',
    title: 'PayPal',
    docs: 'https://developer.paypal.com/api/rest/authentication/',
    manage: 'https://developer.paypal.com/dashboard/applications',
    names: ['PAYPAL'],
    domains: ['paypal.com'],
    kinds: [
        {
            id: 'paypal-access-token',
            title: 'PayPal access token',
            anchors: ['A21AA'],
            pattern: /A21AA[\w-]{80,200}/,
        },
        {
            id: 'paypal-client-secret',
            title: 'PayPal client secret',
            anchors: [],
            pattern: /E[\w-]{79}/,
        },
        {
            id: 'paypal-client-id',
            title: 'PayPal client id',
            // It stands in the page that loads the SDK: https://developer.paypal.com/sdk/js/configuration/
            anchors: [],
            pattern: /A[\w-]{79}/,
            nature: 'public',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/perplexity.js

const perplexity = {
    id: 'perplexity',
    title: 'Perplexity',
    docs: 'https://docs.perplexity.ai/docs/admin/api-key-management',
    manage: 'https://www.perplexity.ai/account/api/keys',
    names: ['PERPLEXITY', 'PPLX'],
    domains: ['perplexity.ai'],
    kinds: [
        {
            id: 'perplexity-api-key',
            title: 'Perplexity API key',
            anchors: ['pplx-'],
            pattern: /pplx-[A-Za-z0-9]{48,64}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/pexels.js

const pexels = {
    id: 'pexels',
    title: 'Pexels',
    docs: 'https://www.pexels.com/api/documentation/',
    manage: 'https://www.pexels.com/api/key/',
    names: ['PEXELS'],
    domains: ['pexels.com'],
    kinds: [
        {
            id: 'pexels-api-key',
            title: 'Pexels API key',
            anchors: [],
            pattern: /[A-Za-z0-9]{56}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/pinecone.js

const pinecone = {
    id: 'pinecone',
    title: 'Pinecone',
    docs: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
    manage: 'https://app.pinecone.io/organizations/-/keys',
    names: ['PINECONE'],
    domains: ['pinecone.io'],
    kinds: [
        {
            id: 'pinecone-api-key',
            title: 'Pinecone API key',
            anchors: ['pcsk_'],
            pattern: /pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}/,
        },
        {
            id: 'pinecone-legacy-key',
            title: 'Pinecone API key (legacy)',
            anchors: [],
            pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/pipedrive.js

const pipedrive = {
    id: 'pipedrive',
    title: 'Pipedrive',
    docs: 'https://pipedrive.readme.io/docs/core-api-concepts-authentication',
    manage: 'https://app.pipedrive.com/settings/api',
    names: ['PIPEDRIVE'],
    domains: ['pipedrive.com'],
    kinds: [
        {
            id: 'pipedrive-api-token',
            title: 'Pipedrive API token',
            anchors: [],
            pattern: /[A-Za-z0-9]{40}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/plaid.js

const plaid = {
    id: 'plaid',
    title: 'Plaid',
    docs: 'https://plaid.com/docs/api/',
    manage: 'https://dashboard.plaid.com/developers/keys',
    names: ['PLAID'],
    domains: ['plaid.com'],
    kinds: [
        {
            id: 'plaid-access-token',
            title: 'Plaid access token',
            anchors: ['access-sandbox-', 'access-development-', 'access-production-'],
            pattern: /access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        },
        {
            id: 'plaid-secret',
            title: 'Plaid secret',
            anchors: [],
            pattern: /[0-9a-f]{30}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/planetscale.js

function secret(id, prefix, title) {
    return {
        id,
        title,
        anchors: [prefix],
        pattern: new RegExp(`${prefix}[\\w.=-]{31,63}[\\w=]`),
    };
}
const planetscale = {
    id: 'planetscale',
    title: 'PlanetScale',
    docs: 'https://planetscale.com/docs/api',
    names: ['PLANETSCALE', 'PLANET_SCALE', 'PSCALE'],
    domains: ['planetscale.com', 'psdb.cloud'],
    kinds: [
        secret('planetscale-service-token', 'pscale_tkn_', 'PlanetScale service token'),
        secret('planetscale-password', 'pscale_pw_', 'PlanetScale database password'),
        secret('planetscale-oauth-token', 'pscale_oauth_', 'PlanetScale OAuth token'),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/plivo.js

const plivo = {
    id: 'plivo',
    title: 'Plivo',
    docs: 'https://www.plivo.com/docs/',
    manage: 'https://console.plivo.com/dashboard/',
    names: ['PLIVO'],
    domains: ['plivo.com'],
    kinds: [
        {
            id: 'plivo-auth-token',
            title: 'Plivo auth token',
            anchors: [],
            pattern: /[A-Za-z0-9]{40}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/polygon.js

const polygon = {
    id: 'polygon',
    title: 'Polygon.io (Massive)',
    docs: 'https://massive.com/docs/rest/quickstart',
    manage: 'https://massive.com/dashboard/keys',
    // Polygon is also a chain: the bare word would claim its wallets and endpoints.
    names: ['POLYGON_API_KEY', 'POLYGON_IO', 'MCP_POLYGON', 'MASSIVE_API_KEY'],
    domains: ['polygon.io', 'massive.com'],
    kinds: [
        {
            id: 'polygon-api-key',
            title: 'Polygon.io API key',
            anchors: [],
            pattern: /\w{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/portainer.js

const portainer = {
    id: 'portainer',
    title: 'Portainer',
    docs: 'https://docs.portainer.io/api/access',
    names: ['PORTAINER'],
    domains: ['portainer.io'],
    kinds: [
        {
            id: 'portainer-api-key',
            title: 'Portainer access token',
            // https://github.com/portainer/portainer/blob/develop/api/apikey/service.go
            anchors: ['ptr_'],
            pattern: /ptr_[A-Za-z0-9+/]{43}=/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/postgres.js
const postgres = {
    id: 'postgres',
    title: 'PostgreSQL',
    docs: 'https://www.postgresql.org/docs/current/auth-password.html',
    names: ['POSTGRES', 'POSTGRESQL', 'PG', 'PGPASSWORD', 'PGUSER'],
    domains: [],
    // A password is whatever its owner chose.
    kinds: [],
};

;// CONCATENATED MODULE: ./.compiled/providers/posthog.js

const posthog = {
    id: 'posthog',
    title: 'PostHog',
    docs: 'https://posthog.com/docs/api',
    manage: 'https://us.posthog.com/settings/user-api-keys',
    names: ['POSTHOG'],
    domains: ['posthog.com'],
    kinds: [
        {
            id: 'posthog-personal-key',
            title: 'PostHog personal API key',
            anchors: ['phx_'],
            pattern: /phx_[\w-]{40,64}/,
        },
        {
            id: 'posthog-feature-flags-key',
            title: 'PostHog feature flags secure API key',
            anchors: ['phs_'],
            pattern: /phs_[\w-]{40,64}/,
        },
        {
            id: 'posthog-oauth-token',
            title: 'PostHog OAuth token',
            anchors: ['pha_', 'phr_'],
            pattern: /ph[ar]_[\w-]{40,64}/,
        },
        {
            id: 'posthog-project-key',
            title: 'PostHog project API key',
            // https://posthog.com/docs/api#how-to-obtain-a-personal-api-key
            anchors: ['phc_'],
            pattern: /phc_[\w-]{40,64}/,
            nature: 'public',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/postman.js

const postman = {
    id: 'postman',
    title: 'Postman',
    docs: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
    manage: 'https://go.postman.co/settings/me/api-keys',
    names: ['POSTMAN'],
    domains: ['postman.com', 'getpostman.com', 'postman.co'],
    kinds: [
        {
            id: 'postman-api-key',
            title: 'Postman API key',
            anchors: ['PMAK-'],
            pattern: /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/,
        },
        {
            id: 'postman-collection-access-key',
            title: 'Postman collection access key',
            anchors: ['PMAT-'],
            pattern: /PMAT-[A-Z0-9]{26}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/postmark.js

const postmark = {
    id: 'postmark',
    title: 'Postmark',
    docs: 'https://postmarkapp.com/developer/api/overview',
    manage: 'https://account.postmarkapp.com/api_tokens',
    names: ['POSTMARK'],
    domains: ['postmarkapp.com'],
    kinds: [
        {
            id: 'postmark-token',
            title: 'Postmark server or account token',
            anchors: [],
            pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/private-key.js

// Put together here, so that this file does not itself look like one to a scanner.
const edge = (word, type) => `${'-'.repeat(5)}${word} ${type}${'-'.repeat(5)}`;
const TYPE = '(?:[A-Z0-9]{2,12} )?(?:[A-Z0-9]{2,12} )?PRIVATE KEY(?: BLOCK)?';
/** A line break, as it is or escaped in a string, or the blank that took its place. */
const BREAK = '[\\s\\\\rn]{0,8}';
/** What encrypted (RFC 1421 §4.6) and OpenPGP (RFC 9580 §6.2) keys say before their body. */
const HEAD = [
    BREAK,
    `(?:Proc-Type: 4,ENCRYPTED${BREAK}DEK-Info: [A-Z0-9-]{3,30},[0-9A-Fa-f]{16,32}${BREAK})?`,
    `(?:Version: [^\\r\\n\\\\]{1,80}${BREAK})?(?:Comment: [^\\r\\n\\\\]{1,80}${BREAK})?`,
].join('');
function block(type, body, lineBreak) {
    return [edge('BEGIN', type), ...body, edge('END', type)].join(lineBreak);
}
const lines = (count) => Array.from({ length: count }, () => fakeBase64(64));
const privateKey = {
    id: 'private-key',
    title: 'Private keys',
    docs: 'https://www.rfc-editor.org/rfc/rfc7468',
    generic: true,
    names: ['PRIVATE_KEY', 'SSH_KEY'],
    domains: [],
    kinds: [
        {
            id: 'private-key',
            title: 'private key',
            anchors: [edge('BEGIN', '').slice(0, -5)],
            pattern: new RegExp(`${edge('BEGIN', TYPE)}${HEAD}[A-Za-z0-9+/=\\s\\\\]{60,16000}${edge('END', TYPE)}`),
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/pulumi.js

const pulumi = {
    id: 'pulumi',
    title: 'Pulumi Cloud',
    docs: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
    manage: 'https://app.pulumi.com/account/tokens',
    names: ['PULUMI'],
    domains: ['pulumi.com'],
    kinds: [
        {
            id: 'pulumi-token',
            title: 'Pulumi access token',
            anchors: ['pul-'],
            pattern: /pul-[0-9a-f]{40}/,
        },
    ],
    workloadIdentity: {
        docs: 'https://www.pulumi.com/docs/administration/guides/oidc-issuers/',
        replaces: ['pulumi-token'],
        reference: 'oidc-exchange',
    },
};

;// CONCATENATED MODULE: ./.compiled/providers/pypi.js

/**
 * A macaroon in base 64: the version, then field 1, the host name of the index. The prefix is as much of this as the
 * bytes behind it cannot change.
 * https://github.com/rescrv/libmacaroons/blob/master/doc/format.txt
 */
function pypi_token(id, prefix, title) {
    return {
        id,
        title,
        anchors: [prefix],
        pattern: new RegExp(`${prefix}[\\w-]{70,2000}`),
    };
}
const pypi = {
    id: 'pypi',
    title: 'PyPI',
    docs: 'https://github.com/pypi/warehouse/tree/main/docs',
    names: ['PYPI', 'TWINE_PASSWORD', 'UV_PUBLISH_TOKEN'],
    domains: [],
    kinds: [
        pypi_token('pypi-token', 'pypi-AgEIcHlwaS5v', 'PyPI API token'),
        pypi_token('pypi-test-token', 'pypi-AgENdGVzdC5weXBpLm9y', 'TestPyPI API token'),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/qdrant.js


const qdrant = {
    id: 'qdrant',
    title: 'Qdrant',
    docs: 'https://qdrant.tech/documentation/cloud/authentication',
    manage: 'https://cloud.qdrant.io',
    names: ['QDRANT'],
    domains: ['qdrant.io', 'qdrant.tech'],
    kinds: [
        {
            id: 'qdrant-database-api-key',
            title: 'Qdrant database API key',
            // Those with granular access; admin keys have no documented format.
            // https://qdrant.tech/documentation/cloud/authentication
            anchors: [],
            pattern: /eyJhb[\w-]{8,100}\.eyJ[\w-]{8,2000}\.[\w-]{43}/,
            decode: jwt/* decodeJwtTimes */.SF,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/quickbooks.js

const quickbooks = {
    id: 'quickbooks',
    title: 'QuickBooks',
    docs: 'https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization',
    manage: 'https://developer.intuit.com/app/developer/dashboard',
    names: ['QUICKBOOKS', 'QBO', 'INTUIT'],
    domains: ['intuit.com'],
    kinds: [
        {
            id: 'quickbooks-client-secret',
            title: 'QuickBooks client secret',
            anchors: [],
            pattern: /[A-Za-z0-9]{40}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/railway.js

const railway = {
    id: 'railway',
    title: 'Railway',
    docs: 'https://docs.railway.com/guides/public-api',
    manage: 'https://railway.com/account/tokens',
    names: ['RAILWAY'],
    domains: ['railway.com', 'railway.app'],
    kinds: [
        {
            id: 'railway-token',
            title: 'Railway token',
            anchors: [],
            pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/raindrop.js

const raindrop = {
    id: 'raindrop',
    title: 'Raindrop.io',
    docs: 'https://developer.raindrop.io/v1/authentication/token',
    manage: 'https://app.raindrop.io/settings/integrations',
    names: ['RAINDROP'],
    domains: ['raindrop.io'],
    kinds: [
        {
            id: 'raindrop-token',
            title: 'Raindrop.io access token',
            anchors: [],
            pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/razorpay.js

const razorpay = {
    id: 'razorpay',
    title: 'Razorpay',
    docs: 'https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/',
    names: ['RAZORPAY'],
    domains: ['razorpay.com'],
    kinds: [
        {
            id: 'razorpay-key-secret',
            title: 'Razorpay key secret',
            anchors: [],
            pattern: /[A-Za-z0-9]{24}/,
        },
        {
            id: 'razorpay-key-id',
            title: 'Razorpay key id',
            // It stands in the checkout page; the secret beside it does not.
            anchors: ['rzp_live_', 'rzp_test_'],
            pattern: /rzp_(?:live|test)_[A-Za-z0-9]{14}/,
            nature: 'public',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/readwise.js

const readwise = {
    id: 'readwise',
    title: 'Readwise',
    docs: 'https://readwise.io/api_deets',
    manage: 'https://readwise.io/access_token',
    names: ['READWISE'],
    domains: ['readwise.io'],
    kinds: [
        {
            id: 'readwise-access-token',
            title: 'Readwise access token',
            anchors: [],
            pattern: /[A-Za-z0-9]{50}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/reddit.js

const reddit = {
    id: 'reddit',
    title: 'Reddit',
    docs: 'https://github.com/reddit-archive/reddit/wiki/OAuth2',
    manage: 'https://www.reddit.com/prefs/apps',
    names: ['REDDIT'],
    domains: ['reddit.com'],
    kinds: [
        {
            id: 'reddit-client-secret',
            title: 'Reddit client secret',
            anchors: [],
            pattern: /[\w-]{27,30}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/redis.js
const redis = {
    id: 'redis',
    title: 'Redis',
    docs: 'https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/',
    names: ['REDIS'],
    domains: [],
    // A password is whatever its owner chose.
    kinds: [],
};

;// CONCATENATED MODULE: ./.compiled/providers/redmine.js

const redmine = {
    id: 'redmine',
    title: 'Redmine',
    docs: 'https://www.redmine.org/projects/redmine/wiki/Rest_api#Authentication',
    names: ['REDMINE'],
    domains: [],
    kinds: [
        {
            id: 'redmine-api-key',
            title: 'Redmine API key',
            anchors: [],
            pattern: /[0-9a-f]{40}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/ref-tools.js

const refTools = {
    id: 'ref-tools',
    title: 'Ref',
    docs: 'https://docs.ref.tools',
    manage: 'https://ref.tools/keys',
    names: ['REF_API_KEY', 'REF_TOOLS'],
    domains: ['ref.tools'],
    kinds: [
        {
            id: 'ref-tools-api-key',
            title: 'Ref API key',
            anchors: [],
            pattern: /ref-[0-9A-Za-z]{16,64}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/render.js

const render = {
    id: 'render',
    title: 'Render',
    docs: 'https://render.com/docs/api',
    manage: 'https://dashboard.render.com/u/settings#api-keys',
    names: ['RENDER'],
    domains: ['render.com'],
    kinds: [
        {
            id: 'render-api-key',
            title: 'Render API key',
            anchors: ['rnd_'],
            pattern: /rnd_[A-Za-z0-9]{28,40}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/replicate.js

const replicate = {
    id: 'replicate',
    title: 'Replicate',
    docs: 'https://replicate.com/docs/topics/security/api-tokens',
    manage: 'https://replicate.com/account/api-tokens',
    names: ['REPLICATE'],
    domains: ['replicate.com'],
    kinds: [
        {
            id: 'replicate-api-token',
            title: 'Replicate API token',
            anchors: ['r8_'],
            pattern: /r8_[A-Za-z0-9]{37}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/replit.js
const replit = {
    id: 'replit',
    title: 'Replit',
    docs: 'https://docs.replit.com',
    manage: 'https://replit.com/account',
    names: ['REPLIT'],
    domains: ['replit.com'],
    kinds: [],
};

;// CONCATENATED MODULE: ./.compiled/providers/resend.js

const resend = {
    id: 'resend',
    title: 'Resend',
    docs: 'https://resend.com/docs/dashboard/api-keys/introduction',
    manage: 'https://resend.com/api-keys',
    names: ['RESEND'],
    domains: ['resend.com'],
    kinds: [
        {
            id: 'resend-api-key',
            title: 'Resend API key',
            anchors: ['re_'],
            pattern: /re_[A-Za-z0-9]{6,12}_[A-Za-z0-9]{20,40}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/retool.js

const retool = {
    id: 'retool',
    title: 'Retool',
    docs: 'https://docs.retool.com/org-users/guides/retool-api/authentication',
    names: ['RETOOL'],
    domains: ['retool.com'],
    kinds: [
        {
            id: 'retool-access-token',
            title: 'Retool access token',
            anchors: ['retool_'],
            pattern: /retool_[A-Za-z0-9]{24,64}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/riot.js

const riot = {
    id: 'riot',
    title: 'Riot Games',
    docs: 'https://developer.riotgames.com/docs/portal',
    manage: 'https://developer.riotgames.com/',
    names: ['RIOT', 'RIOTGAMES', 'RGAPI'],
    domains: ['riotgames.com'],
    kinds: [
        {
            id: 'riot-api-key',
            title: 'Riot Games API key',
            anchors: ['RGAPI-'],
            pattern: /RGAPI-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/roboflow.js

const roboflow = {
    id: 'roboflow',
    title: 'Roboflow',
    docs: 'https://docs.roboflow.com/reference/authentication/authentication',
    manage: 'https://app.roboflow.com/settings/api',
    names: ['ROBOFLOW'],
    domains: ['roboflow.com'],
    kinds: [
        {
            id: 'roboflow-api-key',
            title: 'Roboflow private API key',
            anchors: [],
            pattern: /[A-Za-z0-9]{20}/,
        },
        {
            id: 'roboflow-publishable-key',
            title: 'Roboflow publishable key',
            // Derived from the workspace's id, for browsers.
            // https://docs.roboflow.com/reference/authentication/authentication
            anchors: [],
            pattern: /rf_[A-Za-z0-9]{16,40}/,
            nature: 'public',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/rocketchat.js

const rocketchat = {
    id: 'rocketchat',
    title: 'Rocket.Chat',
    docs: 'https://docs.rocket.chat/docs/manage-personal-access-tokens',
    names: ['ROCKETCHAT', 'ROCKET_CHAT'],
    domains: ['rocket.chat'],
    kinds: [
        {
            id: 'rocketchat-personal-token',
            title: 'Rocket.Chat personal access token',
            anchors: [],
            pattern: /[\w-]{43}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/rootly.js

const rootly = {
    id: 'rootly',
    title: 'Rootly',
    docs: 'https://docs.rootly.com/api-reference/overview',
    names: ['ROOTLY'],
    domains: ['rootly.com'],
    kinds: [
        {
            id: 'rootly-api-key',
            title: 'Rootly API key',
            anchors: ['rootly_'],
            pattern: /rootly_[0-9a-f]{64}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/rubygems.js

const rubygems = {
    id: 'rubygems',
    title: 'RubyGems',
    docs: 'https://github.com/rubygems/guides',
    names: ['RUBYGEMS', 'GEM_HOST_API_KEY'],
    domains: [],
    kinds: [
        {
            id: 'rubygems-api-key',
            title: 'RubyGems API key',
            anchors: ['rubygems_'],
            pattern: /rubygems_[0-9a-f]{48}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/runpod.js

const runpod = {
    id: 'runpod',
    title: 'Runpod',
    docs: 'https://docs.runpod.io/get-started/api-keys',
    manage: 'https://console.runpod.io/user/settings',
    names: ['RUNPOD', 'RUN_POD'],
    domains: ['runpod.io', 'runpod.ai'],
    kinds: [
        {
            id: 'runpod-api-key',
            title: 'Runpod API key',
            anchors: ['rpa_'],
            pattern: /rpa_[A-Z0-9]{40}[A-Za-z0-9]{6}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/salesforce.js

const salesforce = {
    id: 'salesforce',
    title: 'Salesforce',
    docs: 'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_oauth_and_connected_apps.htm',
    names: ['SALESFORCE', 'SFDC'],
    domains: ['salesforce.com', 'force.com'],
    kinds: [
        {
            id: 'salesforce-access-token',
            title: 'Salesforce access token',
            // The organization id stands in front of the exclamation mark.
            anchors: ['00D'],
            pattern: /00D[A-Za-z0-9]{12}![\w.]{80,120}/,
        },
        {
            id: 'salesforce-consumer-secret',
            title: 'Salesforce connected app consumer secret',
            anchors: [],
            pattern: /[0-9A-F]{64}/,
        },
        {
            id: 'salesforce-security-token',
            title: 'Salesforce security token',
            anchors: [],
            pattern: /[A-Za-z0-9]{24,25}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/sanity.js

const sanity = {
    id: 'sanity',
    title: 'Sanity',
    docs: 'https://www.sanity.io/docs/http-auth',
    manage: 'https://www.sanity.io/manage',
    names: ['SANITY'],
    domains: ['sanity.io'],
    kinds: [
        {
            id: 'sanity-token',
            title: 'Sanity API token',
            anchors: [],
            pattern: /sk[A-Za-z0-9]{78,180}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/sap.js
const sap = {
    id: 'sap',
    title: 'SAP',
    docs: 'https://help.sap.com/docs/btp/sap-business-technology-platform/authorization-and-authentication',
    names: ['SAP', 'SAP_HANA', 'HANA'],
    domains: ['sap.com', 'ondemand.com'],
    kinds: [],
};

;// CONCATENATED MODULE: ./.compiled/providers/scraperapi.js

const scraperapi = {
    id: 'scraperapi',
    title: 'ScraperAPI',
    docs: 'https://docs.scraperapi.com',
    manage: 'https://dashboard.scraperapi.com',
    names: ['SCRAPERAPI', 'SCRAPER_API'],
    domains: ['scraperapi.com'],
    kinds: [
        {
            id: 'scraperapi-api-key',
            title: 'ScraperAPI API key',
            anchors: [],
            pattern: /[0-9a-z]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/scrapingbee.js

const scrapingbee = {
    id: 'scrapingbee',
    title: 'ScrapingBee',
    docs: 'https://www.scrapingbee.com/documentation/',
    manage: 'https://dashboard.scrapingbee.com',
    names: ['SCRAPINGBEE', 'SCRAPING_BEE'],
    domains: ['scrapingbee.com'],
    kinds: [
        {
            id: 'scrapingbee-api-key',
            title: 'ScrapingBee API key',
            anchors: [],
            pattern: /[A-Z0-9]{80}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/segment.js

const segment = {
    id: 'segment',
    title: 'Segment',
    docs: 'https://segment.com/docs/api/public-api/',
    names: ['SEGMENT'],
    domains: ['segment.com', 'segment.io', 'segmentapis.com'],
    kinds: [
        {
            id: 'segment-public-api-token',
            title: 'Segment Public API token',
            anchors: ['sgp_'],
            pattern: /sgp_[A-Za-z0-9]{64}/,
        },
        {
            id: 'segment-write-key',
            title: 'Segment write key',
            anchors: [],
            pattern: /[A-Za-z0-9]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/semgrep.js

const semgrep = {
    id: 'semgrep',
    title: 'Semgrep',
    docs: 'https://semgrep.dev/docs/deployment/core-deployment',
    manage: 'https://semgrep.dev/orgs/-/settings/tokens',
    names: ['SEMGREP'],
    domains: ['semgrep.dev'],
    kinds: [
        {
            id: 'semgrep-app-token',
            title: 'Semgrep app token',
            anchors: [],
            pattern: /[0-9a-f]{64}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/sendgrid.js

const sendgrid = {
    id: 'sendgrid',
    title: 'SendGrid',
    docs: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
    manage: 'https://app.sendgrid.com/settings/api_keys',
    names: ['SENDGRID'],
    domains: ['sendgrid.com'],
    kinds: [
        {
            id: 'sendgrid-api-key',
            title: 'SendGrid API key',
            anchors: ['SG.'],
            pattern: /SG\.[\w-]{20,24}\.[\w-]{39,50}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/sentry.js


/**
 * Between the prefix and the last `_` stands base64 of JSON with the issue time as `iat`.
 * https://github.com/getsentry/rfcs/blob/main/text/0091-ci-upload-tokens.md
 */
function orgTokenTimes(token) {
    const payload = token.slice('sntrys_'.length, token.lastIndexOf('_'));
    const claims = (0,jwt/* jwtClaims */.vE)(`.${payload}`);
    return claims && (0,jwt/* jwtTimes */.mC)(claims);
}
function orgToken(claims) {
    return `sntrys_${Buffer.from(JSON.stringify(claims)).toString('base64')}_${fakeBase64(43)}`;
}
const sentry = {
    id: 'sentry',
    title: 'Sentry',
    docs: 'https://docs.sentry.io/account/auth-tokens/',
    manage: 'https://sentry.io/settings/account/api/auth-tokens/',
    names: ['SENTRY'],
    domains: ['sentry.io'],
    kinds: [
        {
            id: 'sentry-user-token',
            title: 'Sentry user auth token',
            anchors: ['sntryu_'],
            pattern: /sntryu_[0-9a-f]{64}/,
        },
        {
            id: 'sentry-org-token',
            title: 'Sentry organization auth token',
            anchors: ['sntrys_'],
            pattern: /sntrys_eyJ[A-Za-z0-9+/]{20,800}={0,2}_[A-Za-z0-9+/]{43}/,
            decode: orgTokenTimes,
        },
        {
            id: 'sentry-legacy-token',
            title: 'Sentry auth token without a prefix',
            anchors: [],
            pattern: /[0-9a-f]{64}/,
        },
        {
            id: 'sentry-dsn',
            title: 'Sentry DSN',
            // https://docs.sentry.io/concepts/key-terms/dsn-explainer/
            anchors: ['sentry.io/'],
            pattern: /https:\/\/[0-9a-f]{32}@(?:o[0-9]{1,12}\.)?(?:ingest\.)?(?:us\.|de\.)?sentry\.io\/[0-9]{1,20}/,
            nature: 'public',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/serpapi.js

const serpapi = {
    id: 'serpapi',
    title: 'SerpApi',
    docs: 'https://serpapi.com/search-api',
    manage: 'https://serpapi.com/manage-api-key',
    names: ['SERPAPI', 'SERP_API'],
    domains: ['serpapi.com'],
    kinds: [
        {
            id: 'serpapi-api-key',
            title: 'SerpApi API key',
            anchors: [],
            pattern: /[0-9a-f]{64}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/serper.js

const serper = {
    id: 'serper',
    title: 'Serper',
    docs: 'https://serper.dev',
    manage: 'https://serper.dev/api-keys',
    names: ['SERPER'],
    domains: ['serper.dev'],
    kinds: [
        {
            id: 'serper-api-key',
            title: 'Serper API key',
            anchors: [],
            pattern: /[0-9a-f]{40}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/shodan.js

const shodan = {
    id: 'shodan',
    title: 'Shodan',
    docs: 'https://developer.shodan.io/api/requirements',
    manage: 'https://account.shodan.io',
    names: ['SHODAN'],
    domains: ['shodan.io'],
    kinds: [
        {
            id: 'shodan-api-key',
            title: 'Shodan API key',
            anchors: [],
            pattern: /[A-Za-z0-9]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/shopify.js

function shopify_token(id, prefix, title) {
    return {
        id: `shopify-${id}`,
        title,
        anchors: [prefix],
        pattern: new RegExp(`${prefix}[0-9A-Fa-f]{32}`),
    };
}
const shopify = {
    id: 'shopify',
    title: 'Shopify',
    docs: 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens',
    names: ['SHOPIFY'],
    domains: ['myshopify.com', 'shopify.com'],
    kinds: [
        shopify_token('access-token', 'shpat_', 'Shopify Admin API access token'),
        shopify_token('custom-app-token', 'shpca_', 'Shopify custom app access token'),
        shopify_token('private-app-password', 'shppa_', 'Shopify private app password'),
        shopify_token('shared-secret', 'shpss_', 'Shopify app client secret'),
        shopify_token('theme-access-password', 'shptka_', 'Shopify Theme Access password'),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/siliconflow.js

const siliconflow = {
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
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/slack.js

const slack = {
    id: 'slack',
    title: 'Slack',
    docs: 'https://docs.slack.dev/authentication/tokens',
    manage: 'https://api.slack.com/apps',
    names: ['SLACK'],
    domains: ['slack.com'],
    kinds: [
        {
            id: 'slack-bot-token',
            title: 'Slack bot token',
            anchors: ['xoxb-'],
            pattern: /xoxb-[0-9]{8,14}-[A-Za-z0-9-]{18,64}/,
        },
        {
            id: 'slack-user-token',
            title: 'Slack user token',
            anchors: ['xoxp-'],
            pattern: /xoxp-[0-9]{8,14}-[0-9]{8,14}-[0-9]{8,14}-[A-Za-z0-9]{28,40}/,
        },
        {
            id: 'slack-app-token',
            title: 'Slack app-level token',
            anchors: ['xapp-'],
            pattern: /xapp-[0-9]-[A-Z0-9]{8,14}-[0-9]{10,16}-[0-9a-f]{64}/,
        },
        {
            id: 'slack-rotating-token',
            title: 'Slack access token with rotation',
            // https://docs.slack.dev/authentication/using-token-rotation
            anchors: ['xoxe.xoxb-', 'xoxe.xoxp-'],
            pattern: /xoxe\.xox[bp]-[0-9]-[A-Za-z0-9]{140,220}/,
        },
        {
            id: 'slack-refresh-token',
            title: 'Slack refresh token',
            anchors: ['xoxe-'],
            pattern: /xoxe-[0-9]-[A-Za-z0-9]{140,160}/,
        },
        {
            id: 'slack-legacy-token',
            title: 'Slack legacy token',
            anchors: ['xoxa-', 'xoxo-', 'xoxr-', 'xoxs-'],
            pattern: /xox[aors]-[A-Za-z0-9-]{20,120}/,
        },
        {
            id: 'slack-session-token',
            title: 'Slack browser session token',
            anchors: ['xoxc-'],
            pattern: /xoxc-[0-9]{9,15}-[0-9]{9,15}-[0-9]{9,15}-[0-9a-f]{64}/,
        },
        {
            id: 'slack-session-cookie',
            title: 'Slack browser session cookie',
            // A cookie value, so its `+`, `/` and `=` may be percent-encoded.
            anchors: ['xoxd-'],
            pattern: /xoxd-[\w%/+-]{90,400}={0,2}/,
        },
        {
            id: 'slack-webhook-url',
            title: 'Slack incoming webhook URL',
            // https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks
            anchors: ['hooks.slack'],
            pattern: /https:\/\/hooks\.slack(?:-gov)?\.com\/(?:services|triggers|workflows)\/[TE][A-Za-z0-9/]{40,110}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/smithery.js

const smithery = {
    id: 'smithery',
    title: 'Smithery',
    docs: 'https://smithery.ai/docs',
    manage: 'https://smithery.ai/account/api-keys',
    names: ['SMITHERY'],
    domains: ['smithery.ai'],
    kinds: [
        {
            id: 'smithery-api-key',
            title: 'Smithery API key',
            anchors: [],
            pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/snowflake.js


const snowflake = {
    id: 'snowflake',
    title: 'Snowflake',
    docs: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
    manage: 'https://app.snowflake.com',
    names: ['SNOWFLAKE'],
    domains: ['snowflakecomputing.com'],
    kinds: [
        {
            id: 'snowflake-programmatic-token',
            title: 'Snowflake programmatic access token',
            anchors: [],
            pattern: jwt/* JSON_WEB_TOKEN */.E5,
            decode: jwt/* decodeJwtTimes */.SF,
        },
    ],
    workloadIdentity: {
        docs: 'https://docs.snowflake.com/en/user-guide/workload-identity-federation',
        replaces: ['snowflake-programmatic-token'],
    },
};

;// CONCATENATED MODULE: ./.compiled/providers/snyk.js

const snyk = {
    id: 'snyk',
    title: 'Snyk',
    docs: 'https://docs.snyk.io/snyk-api/authentication-for-api',
    manage: 'https://app.snyk.io/account',
    names: ['SNYK'],
    domains: ['snyk.io'],
    kinds: [
        {
            id: 'snyk-personal-token',
            title: 'Snyk personal or service access token',
            anchors: ['snyk_uat.', 'snyk_sat.'],
            pattern: /snyk_[us]at\.[A-Za-z0-9]{8}\.[\w-]{10,1000}\.[\w-]{10,200}/,
        },
        {
            id: 'snyk-api-token',
            title: 'Snyk API token',
            anchors: [],
            pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/socket.js

const socket = {
    id: 'socket',
    title: 'Socket',
    docs: 'https://docs.socket.dev/reference/authentication',
    manage: 'https://socket.dev/dashboard',
    names: ['SOCKET_API_KEY', 'SOCKET_API_TOKEN', 'SOCKET_SECURITY', 'SOCKET_CLI_API_TOKEN', 'SOCKET_MCP'],
    domains: ['socket.dev'],
    kinds: [
        {
            id: 'socket-api-token',
            title: 'Socket API token',
            anchors: ['sktsec_'],
            pattern: /sktsec_[\w-]{20,140}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/sonarqube.js

const sonarqube = {
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
        },
        {
            id: 'sonarqube-cloud-token',
            title: 'SonarQube Cloud scoped token',
            anchors: ['sqco_'],
            pattern: /sqco_[A-Za-z0-9]{59}/,
        },
        {
            id: 'sonarqube-legacy-token',
            title: 'SonarQube token without a prefix',
            anchors: [],
            pattern: /[0-9a-f]{40}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/spotify.js

const spotify = {
    id: 'spotify',
    title: 'Spotify',
    docs: 'https://developer.spotify.com/documentation/web-api/concepts/authorization',
    manage: 'https://developer.spotify.com/dashboard',
    names: ['SPOTIFY'],
    domains: ['spotify.com'],
    kinds: [
        {
            id: 'spotify-client-secret',
            title: 'Spotify client secret',
            anchors: [],
            pattern: /[0-9a-f]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/square.js

const square = {
    id: 'square',
    title: 'Square',
    docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
    manage: 'https://developer.squareup.com/apps',
    names: ['SQUARE', 'SQUAREUP'],
    domains: ['squareup.com', 'squareupsandbox.com'],
    kinds: [
        {
            id: 'square-access-token',
            title: 'Square access token',
            anchors: ['EAAA'],
            pattern: /EAAA[\w-]{60}/,
        },
        {
            id: 'square-legacy-access-token',
            title: 'Square personal access token (legacy)',
            anchors: ['sq0atp-'],
            pattern: /sq0atp-[\w-]{22,60}/,
        },
        {
            id: 'square-application-secret',
            title: 'Square application secret',
            anchors: ['sq0csp-'],
            pattern: /sq0csp-[\w-]{43,44}/,
        },
        {
            id: 'square-application-id',
            title: 'Square application id',
            anchors: ['sq0idp-'],
            pattern: /sq0idp-[\w-]{22}/,
            nature: 'public',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/stability.js

const stability = {
    id: 'stability',
    title: 'Stability AI',
    docs: 'https://platform.stability.ai/docs/api-reference',
    manage: 'https://platform.stability.ai/account/keys',
    names: ['STABILITY', 'STABILITY_AI', 'STABILITYAI', 'DREAMSTUDIO'],
    domains: ['stability.ai'],
    kinds: [
        {
            id: 'stability-api-key',
            title: 'Stability AI API key',
            anchors: [],
            pattern: /sk-[A-Za-z0-9]{48}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/stackgen.js
const stackgen = {
    id: 'stackgen',
    title: 'StackGen',
    docs: 'https://docs.stackgen.com/',
    names: ['STACKGEN'],
    domains: ['stackgen.com'],
    kinds: [],
};

;// CONCATENATED MODULE: ./.compiled/providers/statuspage.js

const statuspage = {
    id: 'statuspage',
    title: 'Atlassian Statuspage',
    docs: 'https://developer.statuspage.io/',
    names: ['STATUSPAGE'],
    domains: ['statuspage.io'],
    kinds: [
        {
            id: 'statuspage-api-key',
            title: 'Statuspage API key',
            anchors: [],
            pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/steam.js

const steam = {
    id: 'steam',
    title: 'Steam',
    docs: 'https://steamcommunity.com/dev',
    manage: 'https://steamcommunity.com/dev/apikey',
    names: ['STEAM'],
    domains: ['steampowered.com'],
    kinds: [
        {
            id: 'steam-api-key',
            title: 'Steam Web API key',
            anchors: [],
            pattern: /[0-9A-F]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/steel.js

const steel = {
    id: 'steel',
    title: 'Steel',
    docs: 'https://docs.steel.dev',
    manage: 'https://app.steel.dev/settings/api-keys',
    names: ['STEEL', 'STEEL_API_KEY'],
    domains: ['steel.dev'],
    kinds: [
        {
            id: 'steel-api-key',
            title: 'Steel API key',
            anchors: ['ste-'],
            pattern: /ste-[A-Za-z0-9]{60,120}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/storyblok.js

const storyblok = {
    id: 'storyblok',
    title: 'Storyblok',
    docs: 'https://www.storyblok.com/docs/concepts/access-tokens',
    manage: 'https://app.storyblok.com/#/me/account?tab=token',
    names: ['STORYBLOK'],
    domains: ['storyblok.com'],
    kinds: [
        {
            id: 'storyblok-personal-token',
            title: 'Storyblok personal access token',
            anchors: [],
            pattern: /[A-Za-z0-9]{22}tt-[0-9]{4,10}-[\w-]{20}/,
        },
        {
            id: 'storyblok-access-token',
            title: 'Storyblok access token',
            anchors: [],
            pattern: /[A-Za-z0-9]{22}tt/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/stripe.js

const stripe = {
    id: 'stripe',
    title: 'Stripe',
    docs: 'https://docs.stripe.com/keys',
    manage: 'https://dashboard.stripe.com/apikeys',
    names: ['STRIPE'],
    domains: ['stripe.com'],
    kinds: [
        {
            id: 'stripe-secret-key',
            title: 'Stripe secret key',
            anchors: ['sk_live_', 'sk_test_'],
            pattern: /sk_(?:live|test)_[A-Za-z0-9]{16,247}/,
        },
        {
            id: 'stripe-restricted-key',
            title: 'Stripe restricted key',
            anchors: ['rk_live_', 'rk_test_'],
            pattern: /rk_(?:live|test)_[A-Za-z0-9]{16,247}/,
        },
        {
            id: 'stripe-organization-key',
            title: 'Stripe organization key',
            // https://docs.stripe.com/keys#organization-api-keys
            anchors: ['sk_org_live_', 'sk_org_test_'],
            pattern: /sk_org_(?:live|test)_[A-Za-z0-9]{16,247}/,
        },
        {
            id: 'stripe-webhook-secret',
            title: 'Stripe webhook signing secret',
            // https://docs.stripe.com/webhooks#verify-events
            anchors: ['whsec_'],
            pattern: /whsec_[A-Za-z0-9]{32,64}/,
        },
        {
            id: 'stripe-publishable-key',
            title: 'Stripe publishable key',
            anchors: ['pk_live_', 'pk_test_'],
            pattern: /pk_(?:live|test)_[A-Za-z0-9]{16,247}/,
            nature: 'public',
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/supabase.js


/** How the claims of hosted and self-hosted projects begin: as much as what follows cannot change in base 64. */
const CLAIMS = [
    '{"iss":"supabase',
    '{"role":"anon","iss":"supabase',
    '{"role":"service_role","iss":"supabase',
].map((json) => Buffer.from(json.slice(0, json.length - (json.length % 3))).toString('base64url'));
function decodeRole(token) {
    const claims = (0,jwt/* jwtClaims */.vE)(token);
    if (claims === undefined)
        return undefined;
    const times = (0,jwt/* jwtTimes */.mC)(claims);
    // https://supabase.com/docs/guides/api/api-keys
    if (claims['role'] !== 'anon')
        return times;
    return { ...times, publicBecause: 'Supabase hands the role anon to every browser' };
}
function supabase_opaque(id, prefix, title, nature) {
    return {
        id,
        title,
        anchors: [prefix],
        pattern: new RegExp(`${prefix}[\\w-]{31,48}`),
        ...(nature && { nature }),
    };
}
const supabase_kinds = [
    {
        id: 'supabase-pat',
        title: 'Supabase access token',
        anchors: ['sbp_'],
        pattern: /sbp_(?:oauth_|v\d_)?[0-9a-f]{40}/,
    },
    supabase_opaque('supabase-secret-key', 'sb_secret_', 'Supabase secret key'),
    supabase_opaque('supabase-publishable-key', 'sb_publishable_', 'Supabase publishable key', 'public'),
    {
        id: 'supabase-legacy-key',
        title: 'Supabase anon or service_role key',
        anchors: CLAIMS,
        pattern: new RegExp(`eyJ[\\w-]{10,200}\\.(?:${CLAIMS.join('|')})[\\w-]{10,2000}\\.[\\w-]{43}`),
        decode: decodeRole,
    },
    {
        id: 'supabase-jwt',
        title: 'Supabase JSON Web Token',
        anchors: [],
        pattern: jwt/* JSON_WEB_TOKEN */.E5,
        decode: decodeRole,
    },
];
const supabase = {
    id: 'supabase',
    title: 'Supabase',
    docs: 'https://supabase.com/docs/guides/api/api-keys',
    manage: 'https://supabase.com/dashboard/account/tokens',
    names: ['SUPABASE'],
    domains: ['supabase.com', 'supabase.co'],
    kinds: supabase_kinds,
    account: {
        project: 'Reference of the project whose secret keys are asked about, if the config does not say.',
    },
};

;// CONCATENATED MODULE: ./.compiled/providers/synthesia.js

const synthesia = {
    id: 'synthesia',
    title: 'Synthesia',
    docs: 'https://docs.synthesia.io/reference/authentication',
    manage: 'https://app.synthesia.io',
    names: ['SYNTHESIA'],
    domains: ['synthesia.io'],
    kinds: [
        {
            id: 'synthesia-api-key',
            title: 'Synthesia API key',
            anchors: [],
            pattern: /[0-9a-f]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/tableau.js

const tableau = {
    id: 'tableau',
    title: 'Tableau',
    docs: 'https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm',
    names: ['TABLEAU'],
    domains: ['tableau.com'],
    kinds: [
        {
            id: 'tableau-personal-token',
            title: 'Tableau personal access token',
            anchors: ['==:'],
            pattern: /[A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/tailscale.js

const tailscale = {
    id: 'tailscale',
    title: 'Tailscale',
    docs: 'https://tailscale.com/kb/1277/key-prefixes',
    manage: 'https://login.tailscale.com/admin/settings/keys',
    names: ['TAILSCALE', 'TS_AUTHKEY', 'TS_AUTH_KEY', 'TS_API_KEY'],
    domains: ['tailscale.com'],
    kinds: [
        {
            id: 'tailscale-key',
            title: 'Tailscale key',
            anchors: ['tskey-api-', 'tskey-auth-', 'tskey-client-', 'tskey-scim-', 'tskey-webhook-'],
            pattern: /tskey-(?:api|auth|client|scim|webhook)-\w{8,40}-\w{16,80}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/tavily.js

const tavily = {
    id: 'tavily',
    title: 'Tavily',
    docs: 'https://docs.tavily.com/documentation/quickstart',
    manage: 'https://app.tavily.com/home',
    names: ['TAVILY'],
    domains: ['tavily.com'],
    kinds: [
        {
            id: 'tavily-api-key',
            title: 'Tavily API key',
            anchors: ['tvly-'],
            pattern: /tvly-(?:dev-|prod-)?[\w-]{32,80}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/telegram.js

const telegram = {
    id: 'telegram',
    title: 'Telegram',
    docs: 'https://core.telegram.org/bots/api#authorizing-your-bot',
    manage: 'https://t.me/BotFather',
    names: ['TELEGRAM', 'TELEGRAM_BOT'],
    domains: ['telegram.org'],
    kinds: [
        {
            id: 'telegram-bot-token',
            title: 'Telegram bot token',
            anchors: [':AA'],
            pattern: /[0-9]{8,16}:AA[\w-]{33}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/terraform.js

const terraform = {
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
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/tiktok.js

const tiktok = {
    id: 'tiktok',
    title: 'TikTok',
    docs: 'https://developers.tiktok.com/doc/oauth-user-access-token-management',
    manage: 'https://developers.tiktok.com/apps',
    names: ['TIKTOK'],
    domains: ['tiktok.com', 'tiktokapis.com'],
    kinds: [
        {
            id: 'tiktok-token',
            title: 'TikTok access or refresh token',
            anchors: [],
            pattern: /(?:act|clt|rft)\.[\w!*.-]{20,150}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/tmdb.js


const tmdb = {
    id: 'tmdb',
    title: 'The Movie Database',
    docs: 'https://developer.themoviedb.org/docs/authentication-application',
    manage: 'https://www.themoviedb.org/settings/api',
    names: ['TMDB', 'THEMOVIEDB'],
    domains: ['themoviedb.org'],
    kinds: [
        {
            id: 'tmdb-api-key',
            title: 'TMDB API key',
            anchors: [],
            pattern: /[0-9a-f]{32}/,
        },
        {
            id: 'tmdb-read-token',
            title: 'TMDB API read access token',
            anchors: [],
            pattern: jwt/* JSON_WEB_TOKEN */.E5,
            decode: jwt/* decodeJwtTimes */.SF,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/todoist.js

const todoist = {
    id: 'todoist',
    title: 'Todoist',
    docs: 'https://developer.todoist.com/api/v1/',
    manage: 'https://app.todoist.com/app/settings/integrations/developer',
    names: ['TODOIST'],
    domains: ['todoist.com'],
    kinds: [
        {
            id: 'todoist-api-token',
            title: 'Todoist API token',
            anchors: [],
            pattern: /[0-9a-f]{40}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/together.js

const together = {
    id: 'together',
    title: 'Together AI',
    docs: 'https://docs.together.ai/docs/quickstart',
    manage: 'https://api.together.ai/settings/api-keys',
    names: ['TOGETHER_API_KEY', 'TOGETHER_AI', 'TOGETHERAI'],
    domains: ['together.ai', 'together.xyz'],
    kinds: [
        {
            id: 'together-api-key',
            title: 'Together AI API key',
            anchors: ['tgp_v1_'],
            pattern: /tgp_v1_[\w-]{43}/,
        },
        {
            id: 'together-legacy-key',
            title: 'Together AI API key (legacy)',
            anchors: [],
            pattern: /[0-9a-f]{64}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/trello.js

const trello = {
    id: 'trello',
    title: 'Trello',
    docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/',
    manage: 'https://trello.com/power-ups/admin',
    names: ['TRELLO'],
    domains: ['trello.com'],
    kinds: [
        {
            id: 'trello-token',
            title: 'Trello token',
            anchors: ['ATTA'],
            pattern: /ATTA[0-9A-Fa-f]{72}/,
        },
        {
            id: 'trello-legacy-token',
            title: 'Trello token without a prefix',
            anchors: [],
            pattern: /[0-9a-f]{64}/,
        },
        {
            id: 'trello-api-key',
            title: 'Trello API key',
            anchors: [],
            pattern: /[0-9a-f]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/turso.js


const turso = {
    id: 'turso',
    title: 'Turso',
    docs: 'https://docs.turso.tech/api-reference/authentication',
    names: ['TURSO', 'LIBSQL'],
    domains: ['turso.tech', 'turso.io'],
    kinds: [
        {
            id: 'turso-token',
            title: 'Turso token',
            anchors: [],
            pattern: jwt/* JSON_WEB_TOKEN */.E5,
            decode: jwt/* decodeJwtTimes */.SF,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/twilio.js

const twilio = {
    id: 'twilio',
    title: 'Twilio',
    docs: 'https://www.twilio.com/docs/iam/api-keys',
    manage: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
    names: ['TWILIO'],
    domains: ['twilio.com'],
    kinds: [
        {
            id: 'twilio-key-pair',
            title: 'Twilio account, API key and secret in one',
            // The argument of the MCP server: https://github.com/twilio-labs/mcp
            anchors: ['/SK'],
            pattern: /AC[0-9a-f]{32}\/SK[0-9a-f]{32}:[A-Za-z0-9]{32}/,
        },
        {
            id: 'twilio-api-key',
            title: 'Twilio API key',
            anchors: ['SK'],
            pattern: /SK[0-9a-f]{32}/,
        },
        {
            id: 'twilio-account-sid',
            title: 'Twilio account SID',
            // A name, not a key: https://www.twilio.com/docs/glossary/what-is-a-sid
            anchors: ['AC'],
            pattern: /AC[0-9a-f]{32}/,
            nature: 'public',
        },
        {
            id: 'twilio-auth-token',
            title: 'Twilio auth token',
            anchors: [],
            pattern: /[0-9a-f]{32}/,
        },
        {
            id: 'twilio-api-secret',
            title: 'Twilio API key secret',
            anchors: [],
            pattern: /[A-Za-z0-9]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/twitch.js

const twitch = {
    id: 'twitch',
    title: 'Twitch',
    docs: 'https://dev.twitch.tv/docs/authentication/',
    manage: 'https://dev.twitch.tv/console/apps',
    names: ['TWITCH'],
    domains: ['twitch.tv'],
    kinds: [
        {
            id: 'twitch-token',
            title: 'Twitch access token or client secret',
            anchors: [],
            pattern: /(?:oauth:)?[0-9a-z]{30}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/twitter.js

const twitter = {
    id: 'twitter',
    title: 'X (Twitter)',
    docs: 'https://docs.x.com/fundamentals/authentication/overview',
    manage: 'https://developer.x.com/en/portal/dashboard',
    names: ['TWITTER', 'X_BEARER_TOKEN', 'X_CONSUMER_KEY', 'X_CONSUMER_SECRET', 'X_ACCESS_TOKEN_SECRET'],
    domains: ['twitter.com', 'x.com'],
    kinds: [
        {
            id: 'twitter-bearer-token',
            title: 'X app bearer token',
            anchors: ['AAAAAAAAAAAAAAAAAAA'],
            pattern: /A{19,24}[A-Za-z0-9%]{20,80}%3D[A-Za-z0-9]{40,60}/,
        },
        {
            id: 'twitter-access-token',
            title: 'X access token',
            anchors: [],
            pattern: /[0-9]{15,20}-[A-Za-z0-9]{40}/,
        },
        {
            id: 'twitter-consumer-secret',
            title: 'X API key secret',
            anchors: [],
            pattern: /[A-Za-z0-9]{50}/,
        },
        {
            id: 'twitter-access-token-secret',
            title: 'X access token secret',
            anchors: [],
            pattern: /[A-Za-z0-9]{45}/,
        },
        {
            id: 'twitter-consumer-key',
            title: 'X API key',
            anchors: [],
            pattern: /[A-Za-z0-9]{25}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/typeform.js

const typeform = {
    id: 'typeform',
    title: 'Typeform',
    docs: 'https://www.typeform.com/developers/get-started/personal-access-token/',
    manage: 'https://admin.typeform.com/user/tokens',
    names: ['TYPEFORM'],
    domains: ['typeform.com'],
    kinds: [
        {
            id: 'typeform-personal-token',
            title: 'Typeform personal access token',
            anchors: ['tfp_'],
            pattern: /tfp_[\w.=-]{40,80}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/unsplash.js

const unsplash = {
    id: 'unsplash',
    title: 'Unsplash',
    docs: 'https://unsplash.com/documentation#authorization',
    manage: 'https://unsplash.com/oauth/applications',
    names: ['UNSPLASH'],
    domains: ['unsplash.com'],
    kinds: [
        {
            id: 'unsplash-key',
            title: 'Unsplash access or secret key',
            anchors: [],
            pattern: /[\w-]{43}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/unstructured.js

const unstructured = {
    id: 'unstructured',
    title: 'Unstructured',
    docs: 'https://docs.unstructured.io/api-reference/overview',
    manage: 'https://platform.unstructured.io',
    names: ['UNSTRUCTURED'],
    domains: ['unstructured.io', 'unstructuredapp.io'],
    kinds: [
        {
            id: 'unstructured-api-key',
            title: 'Unstructured API key',
            anchors: [],
            pattern: /[A-Za-z0-9]{30}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/uploadthing.js

const uploadthing_token = (content) => Buffer.from(JSON.stringify(content)).toString('base64');
const uploadthing = {
    id: 'uploadthing',
    title: 'UploadThing',
    docs: 'https://docs.uploadthing.com/',
    manage: 'https://uploadthing.com/dashboard',
    names: ['UPLOADTHING'],
    domains: ['uploadthing.com'],
    kinds: [
        {
            id: 'uploadthing-token',
            title: 'UploadThing token',
            // Base64 of JSON that begins with the secret key.
            anchors: ['eyJhcGlLZXkiOiJza19saXZl'],
            pattern: /eyJhcGlLZXkiOiJza19saXZl[A-Za-z0-9+/]{100,300}={0,2}/,
        },
        {
            id: 'uploadthing-secret-key',
            title: 'UploadThing secret key',
            // The prefix is Stripe's as well, so only the place tells whose it is.
            anchors: [],
            pattern: /sk_live_[0-9a-f]{64}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/upstash.js

/** `{"UserID":`, which begins the JSON that a QStash token is, in base 64. */
const QSTASH = Buffer.from('{"UserID"').toString('base64');
const upstash = {
    id: 'upstash',
    title: 'Upstash',
    docs: 'https://upstash.com/docs/devops/developer-api/authentication',
    manage: 'https://console.upstash.com/account/api',
    names: ['UPSTASH', 'QSTASH'],
    domains: ['upstash.com', 'upstash.io'],
    kinds: [
        {
            id: 'upstash-qstash-token',
            title: 'Upstash QStash token',
            anchors: [QSTASH],
            pattern: new RegExp(`${QSTASH}[A-Za-z0-9+/]{60,300}={0,2}`),
        },
        {
            id: 'upstash-qstash-signing-key',
            title: 'Upstash QStash signing key',
            anchors: [],
            pattern: /sig_[A-Za-z0-9]{20,64}/,
        },
        {
            id: 'upstash-api-key',
            title: 'Upstash developer API key',
            anchors: [],
            pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        },
        {
            id: 'upstash-rest-token',
            title: 'Upstash REST token',
            anchors: [],
            pattern: /[A-Za-z0-9+/_-]{40,200}={0,2}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/v0.js

const v0 = {
    id: 'v0',
    title: 'v0',
    docs: 'https://v0.app/docs/api/platform/overview',
    manage: 'https://v0.app/chat/settings/keys',
    names: ['V0', 'V0_API_KEY'],
    domains: ['v0.dev', 'v0.app'],
    kinds: [
        {
            id: 'v0-api-key',
            title: 'v0 API key',
            anchors: [],
            pattern: /v1:(?:team_)?[A-Za-z0-9]{24}:[A-Za-z0-9]{24,32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/vercel.js

/** https://vercel.com/changelog/new-token-formats-and-secret-scanning */
function vercel_prefixed(id, prefix, title) {
    return {
        id,
        title,
        anchors: [prefix],
        pattern: new RegExp(`${prefix}[\\w-]{56}`),
    };
}
const vercel_kinds = [
    vercel_prefixed('vercel-token', 'vcp_', 'Vercel access token'),
    vercel_prefixed('vercel-integration-token', 'vci_', 'Vercel integration token'),
    vercel_prefixed('vercel-app-access-token', 'vca_', 'Vercel app access token'),
    vercel_prefixed('vercel-app-refresh-token', 'vcr_', 'Vercel app refresh token'),
    vercel_prefixed('vercel-api-key', 'vck_', 'Vercel AI Gateway API key'),
    {
        id: 'vercel-blob-token',
        title: 'Vercel Blob read-write token',
        anchors: ['vercel_blob_rw_'],
        pattern: /vercel_blob_rw_[A-Za-z0-9]{10,24}_[A-Za-z0-9]{20,64}/,
    },
    {
        id: 'vercel-token-legacy',
        title: 'Vercel access token',
        anchors: [],
        pattern: /[A-Za-z0-9]{24}/,
    },
];
const vercel = {
    id: 'vercel',
    title: 'Vercel',
    docs: 'https://vercel.com/kb/guide/how-do-i-use-a-vercel-api-access-token',
    manage: 'https://vercel.com/account/tokens',
    names: ['VERCEL', 'AI_GATEWAY_API_KEY', 'BLOB_READ_WRITE_TOKEN'],
    domains: ['vercel.com', 'vercel.sh'],
    kinds: vercel_kinds,
};

;// CONCATENATED MODULE: ./.compiled/providers/virustotal.js

const virustotal = {
    id: 'virustotal',
    title: 'VirusTotal',
    docs: 'https://docs.virustotal.com/reference/authentication',
    manage: 'https://www.virustotal.com/gui/my-apikey',
    names: ['VIRUSTOTAL', 'VIRUS_TOTAL', 'VT_API_KEY'],
    domains: ['virustotal.com'],
    kinds: [
        {
            id: 'virustotal-api-key',
            title: 'VirusTotal API key',
            anchors: [],
            pattern: /[0-9a-f]{64}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/volcengine.js

const volcengine = {
    id: 'volcengine',
    title: 'Volcengine',
    docs: 'https://www.volcengine.com/docs/82379/1330626',
    manage: 'https://console.volcengine.com/ark',
    names: ['VOLCENGINE', 'VOLC', 'VOLCANO', 'DOUBAO', 'ARK_API_KEY'],
    domains: ['volces.com', 'volcengineapi.com', 'volcengine.com'],
    kinds: [
        {
            id: 'volcengine-ark-api-key',
            title: 'Volcengine Ark API key',
            anchors: [],
            pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        },
        {
            id: 'volcengine-access-key-id',
            title: 'Volcengine access key id',
            // https://www.volcengine.com/docs/6291/65568
            anchors: ['AKLT'],
            pattern: /AKLT[\w-]{43,50}/,
        },
        {
            id: 'volcengine-secret-access-key',
            title: 'Volcengine secret access key',
            anchors: [],
            pattern: /[A-Za-z0-9]{58}==/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/vonage.js

const vonage = {
    id: 'vonage',
    title: 'Vonage',
    docs: 'https://developer.vonage.com/en/getting-started/concepts/authentication',
    manage: 'https://dashboard.vonage.com',
    names: ['VONAGE', 'NEXMO'],
    domains: ['vonage.com', 'nexmo.com'],
    kinds: [
        {
            id: 'vonage-api-secret',
            title: 'Vonage API secret',
            anchors: [],
            pattern: /[A-Za-z0-9]{16}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/voyage.js

const voyage = {
    id: 'voyage',
    title: 'Voyage AI',
    docs: 'https://docs.voyageai.com/docs/api-key-and-installation',
    manage: 'https://dashboard.voyageai.com',
    names: ['VOYAGE', 'VOYAGEAI', 'VOYAGE_AI'],
    domains: ['voyageai.com'],
    kinds: [
        {
            id: 'voyage-api-key',
            title: 'Voyage AI API key',
            anchors: ['pa-'],
            pattern: /pa-[\w-]{43}/,
        },
        {
            id: 'voyage-atlas-key',
            title: 'Voyage AI API key (MongoDB Atlas)',
            anchors: [],
            pattern: /al-[\w-]{43}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/wandb.js

const wandb = {
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
        },
        {
            id: 'wandb-legacy-key',
            title: 'Weights & Biases API key (legacy)',
            anchors: [],
            pattern: /[0-9a-f]{40}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/weaviate.js

const weaviate = {
    id: 'weaviate',
    title: 'Weaviate',
    docs: 'https://docs.weaviate.io/cloud/manage-clusters/authentication',
    manage: 'https://console.weaviate.cloud',
    names: ['WEAVIATE', 'WCD', 'WCS_API_KEY'],
    domains: ['weaviate.cloud', 'weaviate.network', 'weaviate.io'],
    kinds: [
        {
            id: 'weaviate-api-key',
            title: 'Weaviate Cloud API key',
            anchors: [],
            pattern: /[A-Za-z0-9]{36,40}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/webflow.js

const webflow = {
    id: 'webflow',
    title: 'Webflow',
    docs: 'https://developers.webflow.com/data/reference/authentication/site-token',
    names: ['WEBFLOW'],
    domains: ['webflow.com'],
    kinds: [
        {
            id: 'webflow-token',
            title: 'Webflow API token',
            anchors: [],
            pattern: /[0-9a-f]{64}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/windsurf.js

const windsurf = {
    id: 'windsurf',
    title: 'Windsurf',
    docs: 'https://docs.windsurf.com',
    names: ['WINDSURF_API_KEY', 'WINDSURF_SERVICE_KEY', 'CODEIUM'],
    domains: ['windsurf.com', 'codeium.com'],
    kinds: [
        {
            id: 'windsurf-api-key',
            title: 'Windsurf API key',
            anchors: ['sk-ws-01-'],
            pattern: /sk-ws-01-[\w-]{40,160}/,
        },
        {
            id: 'windsurf-service-key',
            title: 'Windsurf service key',
            anchors: [],
            pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/woocommerce.js

const woocommerce = {
    id: 'woocommerce',
    title: 'WooCommerce',
    docs: 'https://woocommerce.com/document/woocommerce-rest-api/',
    names: ['WOOCOMMERCE', 'WOO'],
    domains: ['woocommerce.com'],
    kinds: [
        {
            id: 'woocommerce-consumer-key',
            title: 'WooCommerce consumer key',
            anchors: ['ck_'],
            pattern: /ck_[0-9a-f]{40}/,
        },
        {
            id: 'woocommerce-consumer-secret',
            title: 'WooCommerce consumer secret',
            anchors: ['cs_'],
            pattern: /cs_[0-9a-f]{40}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/wordpress.js

const spaced = (password) => (password.match(/.{4}/g) ?? []).join(' ');
const wordpress = {
    id: 'wordpress',
    title: 'WordPress',
    docs: 'https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/',
    names: ['WORDPRESS', 'WP_APP_PASSWORD', 'WP_APPLICATION_PASSWORD', 'WP_API_PASSWORD', 'WP_PASSWORD'],
    domains: ['wordpress.com'],
    kinds: [
        {
            id: 'wordpress-application-password',
            title: 'WordPress application password',
            // WordPress shows it in groups of four and takes it with or without the spaces.
            anchors: [],
            pattern: /[A-Za-z0-9]{4} [A-Za-z0-9]{4} [A-Za-z0-9]{4} [A-Za-z0-9]{4} [A-Za-z0-9]{4} [A-Za-z0-9]{4}|[A-Za-z0-9]{24}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/workos.js

const workos = {
    id: 'workos',
    title: 'WorkOS',
    docs: 'https://workos.com/docs/reference',
    manage: 'https://dashboard.workos.com/api-keys',
    names: ['WORKOS'],
    domains: ['workos.com'],
    kinds: [
        {
            id: 'workos-api-key',
            title: 'WorkOS API key',
            // The prefix is Stripe's as well, so only the place tells whose it is.
            anchors: [],
            pattern: /sk_(?:live_|test_)?[A-Za-z0-9]{30,160}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/xai.js

const xai = {
    id: 'xai',
    title: 'xAI',
    docs: 'https://docs.x.ai/docs/overview',
    manage: 'https://console.x.ai',
    names: ['XAI', 'X_AI', 'GROK'],
    domains: ['x.ai'],
    kinds: [
        {
            id: 'xai-api-key',
            title: 'xAI API key',
            anchors: ['xai-'],
            pattern: /xai-[\w-]{70,120}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/xero.js

const xero = {
    id: 'xero',
    title: 'Xero',
    docs: 'https://developer.xero.com/documentation/guides/oauth2/overview/',
    manage: 'https://developer.xero.com/app/manage',
    names: ['XERO'],
    domains: ['xero.com'],
    kinds: [
        {
            id: 'xero-client-secret',
            title: 'Xero client secret',
            anchors: [],
            pattern: /[\w-]{48}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/you.js

const you = {
    id: 'you',
    title: 'You.com',
    docs: 'https://documentation.you.com',
    manage: 'https://you.com/platform',
    names: ['YOU_API_KEY', 'YOU_COM', 'YOUCOM', 'YDC'],
    domains: ['you.com', 'ydc-index.io'],
    kinds: [
        {
            id: 'you-api-key',
            title: 'You.com API key',
            anchors: ['ydc-sk-'],
            pattern: /ydc-sk-[0-9a-f]{16}-[A-Za-z0-9]{32}-[0-9a-f]{8}(?:<__>[A-Za-z0-9]{16,40})?/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/zai.js

const zai = {
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
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/zapier.js

const zapier = {
    id: 'zapier',
    title: 'Zapier',
    docs: 'https://docs.zapier.com/mcp/authentication',
    manage: 'https://mcp.zapier.com',
    names: ['ZAPIER'],
    domains: ['zapier.com'],
    kinds: [
        {
            id: 'zapier-mcp-url',
            title: 'Zapier MCP server URL',
            // The path is the credential. https://docs.zapier.com/mcp/authentication
            anchors: ['mcp.zapier.com/api/mcp/'],
            pattern: /https:\/\/mcp\.zapier\.com\/api\/mcp\/[a-z]\/[\w=-]{16,200}/,
        },
        {
            id: 'zapier-webhook-url',
            title: 'Zapier webhook URL',
            // https://help.zapier.com/hc/en-us/articles/8496288690317
            anchors: ['hooks.zapier.com/hooks/'],
            pattern: /https:\/\/hooks\.zapier\.com\/hooks\/(?:catch|standard)\/\d{4,12}\/[0-9a-z]{5,40}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/zendesk.js

const zendesk = {
    id: 'zendesk',
    title: 'Zendesk',
    docs: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
    names: ['ZENDESK'],
    domains: ['zendesk.com'],
    kinds: [
        {
            id: 'zendesk-api-token',
            title: 'Zendesk API token',
            anchors: [],
            pattern: /[A-Za-z0-9]{40}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/zep.js

const claims = () => Buffer.from(JSON.stringify({ uuid: fakeUuid() }))
    .toString('base64url')
    .slice(3);
const zep = {
    id: 'zep',
    title: 'Zep',
    docs: 'https://help.getzep.com/quickstart',
    manage: 'https://app.getzep.com',
    names: ['ZEP'],
    domains: ['getzep.com'],
    kinds: [
        {
            id: 'zep-api-key',
            title: 'Zep API key',
            // Base64 of `{"uuid":"…"}`, whose first characters `eyJ` have become `z_`, and a signature.
            anchors: ['z_1dWlkIjoi'],
            pattern: /z_1dWlkIjoi[\w-]{40,80}\.[\w-]{40,128}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/zoom.js

const zoom = {
    id: 'zoom',
    title: 'Zoom',
    docs: 'https://developers.zoom.us/docs/internal-apps/s2s-oauth/',
    manage: 'https://marketplace.zoom.us/user/build',
    names: ['ZOOM'],
    domains: ['zoom.us'],
    kinds: [
        {
            id: 'zoom-client-secret',
            title: 'Zoom client secret',
            anchors: [],
            pattern: /[A-Za-z0-9]{32}/,
        },
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/registry.js
// Generated by scripts/generate-registries.ts from the files of this folder; do not edit.



























































































































































































































































































const providers = [
    abuseipdb,
    activepieces,
    ageEncryption,
    agentql,
    ai21,
    airtable,
    alchemy,
    algolia,
    alpaca,
    alphaVantage,
    amplitude,
    anthropic,
    apify,
    apollo,
    asana,
    assemblyai,
    atlassian,
    attio,
    auth0,
    aws,
    axiom,
    azure,
    baserow,
    betterstack,
    bitwarden,
    box,
    braintrust,
    brave,
    brevo,
    brightdata,
    browserbase,
    browserless,
    buildkite,
    calendly,
    canva,
    cargo,
    cartesia,
    censys,
    cerebras,
    checkmarx,
    chroma,
    circleci,
    clerk,
    clickhouse,
    clickup,
    cloudflare,
    cloudinary,
    coda,
    codacy,
    cohere,
    coingecko,
    composio,
    confluent,
    contentful,
    context7,
    coolify,
    crowdstrike,
    cursor,
    customerIo,
    dashscope,
    databricks,
    datadog,
    dbt,
    deepgram,
    deepseek,
    digitalocean,
    discord,
    dockerHub,
    doppler,
    dropbox,
    dynatrace,
    e2b,
    elastic,
    elevenlabs,
    etherscan,
    exa,
    facebook,
    fal,
    figma,
    financialDatasets,
    finnhub,
    firecrawl,
    fireworks,
    fivetran,
    flyio,
    freshdesk,
    gamma,
    giphy,
    gitea,
    github,
    gitlab,
    gong,
    google,
    grafana,
    greptile,
    grist,
    groq,
    hashicorpVault,
    helicone,
    helius,
    heroku,
    heygen,
    hibp,
    hikerapi,
    homeAssistant,
    honeycomb,
    hubspot,
    huggingface,
    hume,
    hyperbrowser,
    imgbb,
    incidentIo,
    infisical,
    influxdb,
    infura,
    instagram,
    intercom,
    ipinfo,
    jfrog,
    jina,
    jsonWebToken,
    kagi,
    klaviyo,
    kubernetes,
    lamatok,
    langfuse,
    langsmith,
    launchdarkly,
    linear,
    linkedin,
    linkup,
    llamaindex,
    logfire,
    lovable,
    luma,
    magic21st,
    mailchimp,
    mailgun,
    make,
    mantisbt,
    mapbox,
    matrix,
    mattermost,
    mem0,
    metabase,
    minimax,
    miro,
    mistral,
    mixpanel,
    monday,
    mongodb,
    mongodbAtlas,
    moonshot,
    morph,
    mysql,
    n8n,
    neon,
    netlify,
    newrelic,
    ngrok,
    nocodb,
    notion,
    npm,
    nvidia,
    obsidian,
    odoo,
    okta,
    onepassword,
    openai,
    openrouter,
    opensearch,
    openweather,
    opsgenie,
    pagerduty,
    paypal,
    perplexity,
    pexels,
    pinecone,
    pipedrive,
    plaid,
    planetscale,
    plivo,
    polygon,
    portainer,
    postgres,
    posthog,
    postman,
    postmark,
    privateKey,
    pulumi,
    pypi,
    qdrant,
    quickbooks,
    railway,
    raindrop,
    razorpay,
    readwise,
    reddit,
    redis,
    redmine,
    refTools,
    render,
    replicate,
    replit,
    resend,
    retool,
    riot,
    roboflow,
    rocketchat,
    rootly,
    rubygems,
    runpod,
    salesforce,
    sanity,
    sap,
    scraperapi,
    scrapingbee,
    segment,
    semgrep,
    sendgrid,
    sentry,
    serpapi,
    serper,
    shodan,
    shopify,
    siliconflow,
    slack,
    smithery,
    snowflake,
    snyk,
    socket,
    sonarqube,
    spotify,
    square,
    stability,
    stackgen,
    statuspage,
    steam,
    steel,
    storyblok,
    stripe,
    supabase,
    synthesia,
    tableau,
    tailscale,
    tavily,
    telegram,
    terraform,
    tiktok,
    tmdb,
    todoist,
    together,
    trello,
    turso,
    twilio,
    twitch,
    twitter,
    typeform,
    unsplash,
    unstructured,
    uploadthing,
    upstash,
    v0,
    vercel,
    virustotal,
    volcengine,
    vonage,
    voyage,
    wandb,
    weaviate,
    webflow,
    windsurf,
    woocommerce,
    wordpress,
    workos,
    xai,
    xero,
    you,
    zai,
    zapier,
    zendesk,
    zep,
    zoom,
];


/***/ })

};
