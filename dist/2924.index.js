export const id = 2924;
export const ids = [2924];
export const modules = {

/***/ 1276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ vaultHost),
/* harmony export */   JJ: () => (/* binding */ CLOUDS),
/* harmony export */   Op: () => (/* binding */ AZURE_CLIENT),
/* harmony export */   QE: () => (/* binding */ asserted),
/* harmony export */   Ve: () => (/* binding */ AZURE_TENANT),
/* harmony export */   c2: () => (/* binding */ azureAccess),
/* harmony export */   zP: () => (/* binding */ azureToken)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26921);
/* harmony import */ var _core_policy_asking_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92297);
/* harmony import */ var _core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64911);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89301);
/* harmony import */ var _bodies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71983);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58209);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40803);







/**
 * By the domain of its vaults.
 * https://learn.microsoft.com/en-us/entra/identity-platform/authentication-national-cloud
 * https://learn.microsoft.com/en-us/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity
 */
const CLOUDS = {
    'vault.azure.net': { authority: 'login.microsoftonline.com', audience: 'api://AzureADTokenExchange' },
    'vault.usgovcloudapi.net': {
        authority: 'login.microsoftonline.us',
        audience: 'api://AzureADTokenExchangeUSGov',
    },
    'vault.azure.cn': {
        authority: 'login.partner.microsoftonline.cn',
        audience: 'api://AzureADTokenExchangeChina',
    },
};
const AZURE_TENANT = /^\w[\w.-]{0,199}$/;
const AZURE_CLIENT = /^[0-9a-fA-F-]{36}$/;
const azureAccess = {
    vault: (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('vault', 'the URL of a vault, like https://acme.vault.azure.net', /^https:\/\/[a-zA-Z0-9-]{3,24}\.vault\.(?:azure\.net|usgovcloudapi\.net|azure\.cn)\/?$/).describe('The vault: one entry is one vault.'),
    tenant: (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('tenant', 'the id or the domain of a tenant', AZURE_TENANT)
        .optional()
        .describe('The tenant of `client`.'),
    client: (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('client', 'the id of an application', AZURE_CLIENT)
        .optional()
        .describe('Client id of the application or managed identity that trusts the workflow. Without it, a token is used.'),
    audience: (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .audience */ .h)()
        .optional()
        .describe('Audience of the identity, if not `api://AzureADTokenExchange` or that of the vault’s cloud.'),
    token: (0,_core_policy_asking_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .secretReference */ .QO)('token')
        .default('env://AZURE_ACCESS_TOKEN')
        .describe('An access token for Key Vault.'),
};
function vaultHost({ vault }) {
    return vault
        .replace(/^https:\/\//, '')
        .replace(/\/$/, '')
        .toLowerCase();
}
const azureToken = (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePerEntry */ .DJ)(async (options, tools) => {
    const { client, tenant, token } = options;
    const host = vaultHost(options);
    if (client === undefined || tenant === undefined)
        return tools.secret(token, [host]);
    const domain = host.slice(host.indexOf('.') + 1);
    const { authority, audience } = CLOUDS[domain];
    const identity = await tools.identity(options.audience ?? audience, [authority]);
    const scope = `https://${domain}/.default`;
    return asserted({ authority, tenant, client, scope }, identity, tools.ask, [host]);
});
const Token = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ access_token: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1) });
/** https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-client-creds-grant-flow#third-case-access-token-request-with-a-federated-credential */
async function asserted({ authority, tenant, client, scope }, identity, ask, destinations) {
    const request = (0,_bodies_js__WEBPACK_IMPORTED_MODULE_3__/* .form */ .Z)({
        grant_type: 'client_credentials',
        client_id: client,
        scope,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: identity,
    });
    const path = `/${encodeURIComponent(tenant)}/oauth2/v2.0/token`;
    const reply = await ask({ method: 'POST', at: `https://${authority}`, path, ...request });
    return _core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh.of((0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .granted */ .yU)(reply, Token).access_token, destinations);
}


/***/ }),

/***/ 13295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dg: () => (/* binding */ HERE),
  UI: () => (/* binding */ identitiesOf),
  Sg: () => (/* binding */ opened),
  ou: () => (/* binding */ ownRecipient),
  JW: () => (/* binding */ sealed)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
// EXTERNAL MODULE: ./.compiled/core/secret.js
var secret = __webpack_require__(89301);
// EXTERNAL MODULE: ./.compiled/stores/optional-secret.js
var optional_secret = __webpack_require__(14011);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.compiled/stores/age/base64.js

/**
 * Bytes of Base64 as age takes it: canonical, or refused. Node.js itself reads over whatever is wrong, so what it has read is written again and
 * compared: https://www.rfc-editor.org/rfc/rfc4648#section-3.5
 */
function base64(text, padding) {
    const bytes = external_node_buffer_.Buffer.from(text, 'base64');
    const again = bytes.toString('base64');
    if ((padding === 'padded' ? again : again.replace(/=+$/, '')) !== text)
        throw new Error('wrong Base64');
    return bytes;
}

;// CONCATENATED MODULE: ./.compiled/stores/age/armor.js

const BEGIN = '-----BEGIN AGE ENCRYPTED FILE-----';
const END = '-----END AGE ENCRYPTED FILE-----';
const COLUMNS = 64;
/** The bytes of an armored file: https://github.com/C2SP/C2SP/blob/main/age.md#ascii-armor. Throws if it is none. */
function unarmored(text) {
    const lines = text.trim().split(/\r?\n/);
    const body = lines.slice(1, -1);
    const last = body.at(-1) ?? '';
    const isWrapped = body.slice(0, -1).every(({ length }) => length === COLUMNS);
    if (lines[0] !== BEGIN || lines.at(-1) !== END || !isWrapped || last === '' || last.length > COLUMNS) {
        throw new Error('no armor');
    }
    return base64(body.join(''), 'padded');
}

;// CONCATENATED MODULE: ./.compiled/stores/age/header.js

const VERSION = 'age-encryption.org/v1';
const ARGUMENTS = /^->(?: [\x21-\x7e]+)+$/;
/** A whole line, and one that ends a body. */
const FULL = /^[A-Za-z0-9+/]{64}$/;
const LAST = /^[A-Za-z0-9+/]{0,63}$/;
const MAC = /^--- ([A-Za-z0-9+/]{43})$/;
/** https://github.com/C2SP/C2SP/blob/main/age.md#abnf-definition-of-file-header. Throws if it is any other. */
function headerOf(file) {
    const lines = linesOf(file);
    if (lines.next().value?.text !== VERSION)
        throw new Error('another version');
    const stanzas = [];
    for (const { text, start, end } of lines) {
        const mac = MAC.exec(text)?.[1];
        if (mac === undefined) {
            stanzas.push(stanzaOf(text, lines));
            continue;
        }
        const signed = file.subarray(0, start + '---'.length);
        return { stanzas, mac: base64(mac, 'unpadded'), signed, payload: file.subarray(end) };
    }
    throw new Error('no header');
}
function stanzaOf(first, lines) {
    if (!ARGUMENTS.test(first))
        throw new Error('no stanza');
    let body = '';
    for (;;) {
        const { text = '-' } = lines.next().value ?? {};
        body += text;
        // Each line is Base64 of its own; only the last of them can have bits left over.
        if (LAST.test(text))
            return { args: first.split(' ').slice(1), body: base64(body, 'unpadded') };
        if (!FULL.test(text))
            throw new Error('no stanza');
    }
}
function* linesOf(file) {
    let start = 0;
    for (;;) {
        const feed = file.indexOf(0x0a, start);
        if (feed === -1)
            return undefined;
        yield { text: file.toString('latin1', start, feed), start, end: feed + 1 };
        start = feed + 1;
    }
}

;// CONCATENATED MODULE: ./.compiled/stores/age/identity.js


/** What stands before the 32 bytes of a private key: https://www.rfc-editor.org/rfc/rfc8410#section-7 */
const PKCS8 = external_node_buffer_.Buffer.from('302e020100300506032b656e04220420', 'hex');
/** And before those of a public one: https://www.rfc-editor.org/rfc/rfc8410#section-4 */
const SPKI = external_node_buffer_.Buffer.from('302a300506032b656e032100', 'hex');
/** Whether an identity is one for X25519: `AGE-SECRET-KEY-PQ-1…` is none. */
function isX25519(identity) {
    return identity.startsWith('AGE-SECRET-KEY-1');
}
/** https://github.com/C2SP/C2SP/blob/main/age.md#the-x25519-recipient-type. Throws for a text that is no such identity. */
function openIdentity(identity) {
    const bytes = isX25519(identity) ? bech32(identity.toLowerCase(), 'age-secret-key-') : undefined;
    if (bytes?.length !== 32)
        throw new Error('no identity for X25519');
    const key = (0,external_node_crypto_.createPrivateKey)({ key: external_node_buffer_.Buffer.concat([PKCS8, bytes]), format: 'der', type: 'pkcs8' });
    const spki = (0,external_node_crypto_.createPublicKey)(key).export({ format: 'der', type: 'spki' });
    return { key, recipient: spki.subarray(SPKI.length) };
}
function publicKey(bytes) {
    return (0,external_node_crypto_.createPublicKey)({ key: external_node_buffer_.Buffer.concat([SPKI, bytes]), format: 'der', type: 'spki' });
}
const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const CHECKSUM = 6;
/** The bytes of a text in lower case; `undefined` if it is wrong: https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki#bech32 */
function bech32(text, prefix) {
    if (!text.startsWith(`${prefix}1`))
        return undefined;
    const words = [...text.slice(prefix.length + 1)].map((char) => ALPHABET.indexOf(char));
    if (words.length < CHECKSUM || words.includes(-1))
        return undefined;
    const codes = Array.from(prefix, (char) => char.charCodeAt(0));
    const checked = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31), ...words];
    return polymod(checked) === 1 ? bytesOf(words.slice(0, -CHECKSUM)) : undefined;
}
function polymod(values) {
    return values.reduce((sum, value) => {
        const top = sum >>> 25;
        const next = ((sum & 0x1ffffff) << 5) ^ value;
        return GENERATOR.reduce((mixed, one, bit) => ((top >> bit) & 1 ? mixed ^ one : mixed), next);
    }, 1);
}
/** Bytes out of words of five bits. What is left over is less than a word, and nothing but zeros. */
function bytesOf(words) {
    const bytes = [];
    let left = 0;
    let bits = 0;
    for (const word of words) {
        left = (left << 5) | word;
        bits += 5;
        if (bits < 8)
            continue;
        bits -= 8;
        bytes.push(left >> bits);
        left &= (1 << bits) - 1;
    }
    return bits < 5 && left === 0 ? external_node_buffer_.Buffer.from(bytes) : undefined;
}

;// CONCATENATED MODULE: ./.compiled/stores/age/decryption.js






/** What is thrown if a file has nothing wrong with it; the library says it in the same words. */
const FOR_OTHERS = "no identity matched any of the file's recipients";
/**
 * Opens a file by identities for X25519 with what Node.js brings along: a server that is started waits for it, and the library, which can do all
 * that age can, takes longer to load than Node.js itself needs to start. Throws whatever is wrong.
 */
function decrypted(armored, identities) {
    const header = headerOf(unarmored(armored));
    const key = fileKeyOf(header, identities.map(openIdentity));
    const mac = (0,external_node_crypto_.createHmac)('sha256', derived(key, '', 'header'))
        .update(header.signed)
        .digest();
    if (!(0,external_node_crypto_.timingSafeEqual)(mac, header.mac))
        throw new Error('the header was changed');
    return payloadOf(header.payload, key);
}
/** https://github.com/C2SP/C2SP/blob/main/age.md#x25519-recipient-stanza */
function fileKeyOf({ stanzas }, identities) {
    // It would be opened by whoever knows a passphrase, too: https://github.com/C2SP/C2SP/blob/main/age.md#scrypt-recipient-stanza
    if (stanzas.length > 1 && stanzas.some(({ args }) => args[0] === 'scrypt')) {
        throw new Error('a passphrase beside other recipients');
    }
    const wrapped = stanzas.filter(({ args }) => args[0] === 'X25519').map(shareAndBody);
    for (const identity of identities) {
        for (const { share, body } of wrapped) {
            const key = unwrapped(share, body, identity);
            if (key !== undefined)
                return key;
        }
    }
    throw new Error(FOR_OTHERS);
}
function shareAndBody({ args, body }) {
    const share = base64(args[1] ?? '', 'unpadded');
    if (args.length !== 2 || share.length !== 32 || body.length !== 16 + TAG)
        throw new Error('no stanza');
    return { share, body };
}
/** `undefined` if it is for somebody else. */
function unwrapped(share, body, { key, recipient }) {
    // OpenSSL throws where all bytes of the secret would be zero, as age wants it.
    const secret = (0,external_node_crypto_.diffieHellman)({ privateKey: key, publicKey: publicKey(share) });
    const salt = external_node_buffer_.Buffer.concat([share, recipient]);
    return unsealed(body, derived(secret, salt, 'age-encryption.org/v1/X25519'), external_node_buffer_.Buffer.alloc(12));
}
const CHUNK = 64 * 1024;
const NONCE = 16;
const TAG = 16;
/** https://github.com/C2SP/C2SP/blob/main/age.md#payload */
function payloadOf(payload, fileKey) {
    if (payload.length < NONCE + TAG)
        throw new Error('the file was cut off');
    const key = derived(fileKey, payload.subarray(0, NONCE), 'payload');
    const chunks = [];
    for (let at = NONCE; at < payload.length; at += CHUNK + TAG) {
        const end = at + CHUNK + TAG;
        const nonce = external_node_buffer_.Buffer.alloc(12);
        nonce.writeUInt32BE(chunks.length, 7);
        nonce[11] = end >= payload.length ? 1 : 0;
        const chunk = unsealed(payload.subarray(at, end), key, nonce);
        if (chunk === undefined || (chunk.length === 0 && at > NONCE))
            throw new Error('the file was changed');
        chunks.push(chunk);
    }
    return external_node_buffer_.Buffer.concat(chunks);
}
/** `undefined` if it was sealed with another key, or changed. */
function unsealed(sealed, key, nonce) {
    const end = sealed.length - TAG;
    if (end < 0)
        return undefined;
    const cipher = (0,external_node_crypto_.createDecipheriv)('chacha20-poly1305', key, nonce, { authTagLength: TAG });
    cipher.setAuthTag(sealed.subarray(end));
    const plain = cipher.update(sealed.subarray(0, end));
    try {
        return external_node_buffer_.Buffer.concat([plain, cipher.final()]);
    }
    catch {
        return undefined;
    }
}
function derived(key, salt, info) {
    return external_node_buffer_.Buffer.from((0,external_node_crypto_.hkdfSync)('sha256', key, salt, info, 32));
}

;// CONCATENATED MODULE: ./.compiled/stores/age/encryption.js






/** Where identities are handed to what encrypts: they stay in this process. */
const HERE = 'here:age';
/** What a variable or a file holds: one identity a line, and comments. Throws `Unanswered` if there is none. */
async function identitiesOf(options, tools) {
    const found = await written(options, tools);
    if (found !== undefined)
        return found;
    const file = options['identity-file'];
    throw new inspection/* Unanswered */.XX('incomplete', `neither ${options.identity} nor ${file} has an identity`);
}
/** The recipient of a file that is new: its writer, with an identity that is made now if there is none. `notice`: what its owner has to know then. */
async function ownRecipient(options, tools) {
    const known = await written(options, tools);
    const [own] = known ?? [await made(options, tools)];
    const { identityToRecipient } = await __webpack_require__.e(/* import() */ 1539).then(__webpack_require__.bind(__webpack_require__, 81539));
    const recipient = await identityToRecipient(own.revealTo(HERE));
    return known === undefined ? { recipient, notice: noticeOf(options) } : { recipient };
}
function noticeOf({ identity, 'identity-file': file }) {
    const variable = identity.replace(/^env:\/\//, '');
    return `A new identity is in ${file}: nobody reads the values without it, so keep a copy of it where it cannot be lost, and never commit it. CI gets it as the variable ${variable}.`;
}
/** Throws `Unanswered`: 'refused' if it is for other identities. */
async function opened(armored, identities, audience) {
    const texts = identities.map((identity) => identity.revealTo(HERE));
    try {
        const bytes = texts.every(isX25519) ? decrypted(armored, texts) : await byLibrary(armored, texts);
        if ((0,external_node_buffer_.isUtf8)(bytes))
            return secret/* Secret */.zh.of(bytes.toString('utf8'), audience);
    }
    catch (error) {
        if (error instanceof Error && error.message === FOR_OTHERS)
            throw new inspection/* Unanswered */.XX('refused', 'no identity here opens it');
        // What else it says may quote the identity.
        throw new inspection/* Unanswered */.XX('incomplete', 'its entry in the file is damaged');
    }
    throw new inspection/* Unanswered */.XX('incomplete', 'its value is not in UTF-8');
}
/** For identities of other kinds. */
async function byLibrary(armored, identities) {
    const { Decrypter, armor } = await __webpack_require__.e(/* import() */ 1539).then(__webpack_require__.bind(__webpack_require__, 81539));
    const decrypter = new Decrypter();
    for (const identity of identities)
        decrypter.addIdentity(identity);
    return external_node_buffer_.Buffer.from(await decrypter.decrypt(armor.decode(armored)));
}
async function sealed(value, recipients) {
    const { Encrypter, armor } = await __webpack_require__.e(/* import() */ 1539).then(__webpack_require__.bind(__webpack_require__, 81539));
    const encrypter = new Encrypter();
    try {
        for (const recipient of recipients)
            encrypter.addRecipient(recipient);
    }
    catch {
        throw new inspection/* Unanswered */.XX('incomplete', 'one of the recipients in the file is none');
    }
    return armor.encode(await encrypter.encrypt(value.revealTo(HERE)));
}
/** Of a variable that is set, though it holds none, the file is not looked at: its owner means another identity. */
async function written(options, tools) {
    const variable = (0,optional_secret/* optionalSecret */.N)(() => tools.secret(options.identity, [HERE]));
    const text = variable ?? (await inFile(options, tools));
    const lines = text?.revealTo(HERE).split(/\r?\n/) ?? [];
    const found = lines.map((line) => line.trim()).filter(isIdentity);
    if (variable !== undefined && found.length === 0) {
        const name = options.identity.replace(/^env:\/\//, '');
        throw new inspection/* Unanswered */.XX('incomplete', `${name} is set, but holds no identity`);
    }
    return found.length === 0 ? undefined : found.map((identity) => secret/* Secret */.zh.of(identity, [HERE]));
}
function isIdentity(line) {
    if (!isX25519(line))
        return /^AGE-SECRET-KEY-[A-Z0-9-]{20,4000}$/.test(line);
    try {
        openIdentity(line);
        return true;
    }
    catch {
        return false;
    }
}
async function inFile(options, { files }) {
    const content = await files.read(options['identity-file']);
    return content === undefined ? undefined : secret/* Secret */.zh.of(content, [HERE]);
}
async function made(options, { now, replace }) {
    const { generateIdentity, identityToRecipient } = await __webpack_require__.e(/* import() */ 1539).then(__webpack_require__.bind(__webpack_require__, 81539));
    const identity = await generateIdentity();
    const file = options['identity-file'];
    const head = `# created: ${now.toISOString()}\n# public key: ${await identityToRecipient(identity)}\n`;
    if (!(await replace(file, undefined, `${head}${identity}\n`, true))) {
        throw new inspection/* Unanswered */.XX('incomplete', `${file} is there, but holds no identity`);
    }
    return secret/* Secret */.zh.of(identity, [HERE]);
}


/***/ }),

/***/ 90801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ageFileLaunch: () => (/* binding */ ageFileLaunch),
/* harmony export */   entryIn: () => (/* binding */ entryIn),
/* harmony export */   fileOf: () => (/* binding */ fileOf),
/* harmony export */   usual: () => (/* binding */ usual),
/* harmony export */   versionOf: () => (/* binding */ versionOf)
/* harmony export */ });
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34629);
/* harmony import */ var _encryption_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13295);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93609);



/** What is so unless the policy says something else. */
const usual = {
    file: 'mcp-secrets.age.json',
    identity: 'env://MCP_REKEY_AGE_IDENTITY',
    'identity-file': '~/.config/mcp-rekey/age-identity.txt',
};
const REFERENCE = /^age-file:\/\/(?<scope>[^#?\0-\x1f\x7f]{1,1000})#(?<name>[A-Za-z_][\w.-]{0,254})$/;
/** What a launch needs of the store. It checks no options, and so needs no library. */
const ageFileLaunch = {
    id: 'age-file',
    title: 'Encrypted file (age)',
    docs: 'https://github.com/FiloSottile/age',
    usual: () => usual,
    grants: {
        describe: 'Nothing but the file: names and dates are not encrypted.',
        resolve: 'The identity of one of the file’s recipients.',
        write: 'Nothing but the file: its recipients are in it.',
    },
    locate: (reference) => {
        const { scope, name } = REFERENCE.exec(reference)?.groups ?? {};
        return scope === undefined || name === undefined
            ? undefined
            : { scope, name, key: undefined, version: undefined };
    },
    resolve: async (location, entry, tools, audience) => {
        const { file } = await fileOf(location, entry, tools);
        const found = entryIn(file, location);
        if (found === undefined)
            return (0,_store_js__WEBPACK_IMPORTED_MODULE_2__/* .absent */ .Ge)();
        const value = await (0,_encryption_js__WEBPACK_IMPORTED_MODULE_0__/* .opened */ .Sg)(found.value, await (0,_encryption_js__WEBPACK_IMPORTED_MODULE_0__/* .identitiesOf */ .UI)(entry, tools), audience);
        return { answer: 'there', value, version: versionOf(found) };
    },
};
async function fileOf({ scope }, { file }, tools) {
    const path = scope ?? file;
    const content = await tools.files.read(path);
    return { path, content, file: content === undefined ? undefined : (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsIn */ .V)(content, path) };
}
function entryIn(file, { name }) {
    return file !== undefined && Object.hasOwn(file.secrets, name) ? file.secrets[name] : undefined;
}
function versionOf({ revision }) {
    return String(revision);
}


/***/ }),

/***/ 93609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ secretsIn),
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _core_read_date_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84754);


/** What a file of secrets holds. Throws `Unanswered` for any other. Without a library: a server that is started waits for it. */
function secretsIn(content, path) {
    const { version, recipients, secrets, ...other } = mappingOf(parsed(content)) ?? {};
    const entries = Object.entries(mappingOf(secrets) ?? {}).map(([name, entry]) => [name, entryOf(entry)]);
    const isRight = version === 1 &&
        isEmpty(other) &&
        Array.isArray(recipients) &&
        recipients.length > 0 &&
        recipients.every(isRecipient) &&
        mappingOf(secrets) !== undefined &&
        entries.every(([, entry]) => entry !== undefined);
    if (!isRight)
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('incomplete', `${path} is no file of encrypted secrets`);
    return { version, recipients, secrets: Object.fromEntries(entries) };
}
function entryOf(found) {
    const { revision, 'written-at': date, notes, value, ...other } = mappingOf(found) ?? {};
    if (typeof revision !== 'number' || !Number.isSafeInteger(revision) || revision < 1)
        return undefined;
    if (typeof value !== 'string' || !isEmpty(other) || !(notes === undefined || isOfTexts(notes)))
        return undefined;
    const writtenAt = typeof date === 'string' ? (0,_core_read_date_js__WEBPACK_IMPORTED_MODULE_1__/* .readDate */ .h)(date) : undefined;
    return { revision, 'written-at': writtenAt, ...(notes && { notes }), value };
}
function mappingOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}
function isOfTexts(value) {
    const mapping = mappingOf(value);
    return mapping !== undefined && Object.values(mapping).every((one) => typeof one === 'string');
}
function isRecipient(value) {
    return typeof value === 'string' && /^age1[a-z0-9]{20,4000}$/.test(value);
}
function isEmpty(other) {
    return Object.keys(other).length === 0;
}
/** By name, one secret after the other: two that were added side by side can be merged. */
function textOf({ secrets, ...file }) {
    const sorted = Object.fromEntries(Object.entries(secrets).sort(([one], [other]) => (one < other ? -1 : 1)));
    return `${JSON.stringify({ ...file, secrets: sorted }, undefined, 2)}\n`;
}
function parsed(content) {
    try {
        return JSON.parse(content);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 99363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  azureKeyVault: () => (/* binding */ azureKeyVault)
});

// EXTERNAL MODULE: ./.compiled/core/policy/fields.js
var fields = __webpack_require__(64911);
// EXTERNAL MODULE: ./.compiled/stores/access/azure.js
var azure = __webpack_require__(1276);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.compiled/core/dates.js
var dates = __webpack_require__(79412);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
// EXTERNAL MODULE: ./.compiled/core/secret.js
var secret = __webpack_require__(89301);
// EXTERNAL MODULE: ./.compiled/stores/names.js
var names = __webpack_require__(65816);
// EXTERNAL MODULE: ./.compiled/stores/replies.js
var replies = __webpack_require__(33352);
// EXTERNAL MODULE: ./.compiled/stores/change.js
var change = __webpack_require__(57098);
;// CONCATENATED MODULE: ./.compiled/stores/azure/api.js








/** What all clouds have. */
const QUERY = 'api-version=7.4';
const NAME = /^[a-z0-9-]{1,127}$/i;
/** Of a list, and of whatever has just been written. */
const Version = schemas/* object */.Ikc({
    /** A URL that ends with the version. */
    id: schemas/* string */.YjP(),
    attributes: schemas/* object */.Ikc({ enabled: schemas/* boolean */.zMY(), created: dates/* unixSeconds */.Yb, exp: dates/* unixSeconds */.Yb.optional() }),
    contentType: schemas/* string */.YjP().nullish(),
    tags: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
    /** The value belongs to a certificate, which alone can change it. */
    managed: schemas/* boolean */.zMY().nullish(),
});
/** https://learn.microsoft.com/en-us/rest/api/keyvault/secrets/get-secret-versions/get-secret-versions */
const Versions = schemas/* object */.Ikc({ value: schemas/* array */.YOg(Version), nextLink: schemas/* string */.YjP().nullish() });
/** https://github.com/Azure/azure-rest-api-specs/blob/main/specification/keyvault/data-plane/Microsoft.KeyVault/stable/7.4/common.json */
const errorOf = (code, inner) => schemas/* object */.Ikc({
    error: schemas/* object */.Ikc({
        code: schemas/* literal */.euz(code),
        ...(inner !== undefined && { innererror: schemas/* object */.Ikc({ code: schemas/* string */.YjP().regex(inner) }) }),
    }),
});
const notFound = errorOf('SecretNotFound');
/** https://github.com/Azure/azure-sdk-for-js/issues/24756 */
const disabled = errorOf('Forbidden', /^SecretDisabled$/);
/** https://learn.microsoft.com/en-us/azure/key-vault/general/soft-delete-overview */
const deleted = errorOf('Conflict', /^ObjectIs(?:BeingDeleted|DeletedButRecoverable)$/);
/** https://learn.microsoft.com/en-us/azure/key-vault/general/rest-error-codes */
const bad = errorOf('BadParameter');
function secretPath(name, version) {
    const secret = `/secrets/${(0,names/* named */.KT)('secret', name, NAME)}`;
    const pinned = version === undefined ? '' : `/${(0,names/* named */.KT)('version', version, /^[0-9a-f]{32}$/i)}`;
    return `${secret}${pinned}?${QUERY}`;
}
async function ask(path, entry, tools) {
    const headers = { authorization: (0,secret/* secretText */.yD) `Bearer ${await (0,azure/* azureToken */.zP)(entry, tools)}` };
    return tools.ask({ at: `https://${(0,azure/* vaultHost */.Df)(entry)}`, path, headers });
}
async function api_change(method, path, body, entry, tools) {
    const authorization = (0,secret/* secretText */.yD) `Bearer ${await (0,azure/* azureToken */.zP)(entry, tools)}`;
    const headers = { authorization, 'content-type': 'application/json' };
    return tools.change({ method, at: `https://${(0,azure/* vaultHost */.Df)(entry)}`, path, headers, body });
}
/** What an error means after which nothing has changed; `undefined` for any other reply. Its message can quote what was sent. */
function unchanged(reply) {
    if ((0,replies/* isReply */.nK)(reply, 404, notFound))
        return (0,change/* unfit */.R)('there is no such version');
    if ((0,replies/* isReply */.nK)(reply, 409, deleted))
        return (0,change/* unfit */.R)('the secret is deleted, and its name is kept for its recovery');
    if ((0,replies/* isReply */.nK)(reply, 400, bad))
        return (0,change/* unfit */.R)('Azure finds something in it that it does not take');
    return undefined;
}
/** The list never has the value; what does is asked for by name alone, or by name and version. It is empty for a secret that is not there. */
async function versionsOf(name, entry, tools) {
    const list = `/secrets/${(0,names/* named */.KT)('secret', name, NAME)}/versions?`;
    const versions = [];
    await (0,replies/* searched */.CU)(`${list}${QUERY}`, async (path) => {
        const { value, nextLink } = (0,replies/* bodyOf */.EN)(await ask(path, entry, tools), Versions);
        versions.push(...value);
        // Nothing but the same list of the same vault is asked for.
        const next = nextLink ? nextLink.replace(/^https:\/\/[^/]*/i, '') : undefined;
        if (next?.startsWith(list) === false)
            throw new inspection/* Unanswered */.XX('unexpected-reply', 'a list that goes on elsewhere');
        return { found: undefined, next };
    });
    return versions;
}
function newest(versions) {
    const time = ({ attributes }) => attributes.created?.getTime() ?? 0;
    return versions.reduce((one, other) => (one === undefined || time(other) > time(one) ? other : one), undefined);
}
function idOf({ id }) {
    return /\/([0-9a-f]{32})$/i.exec(id)?.[1]?.toLowerCase();
}

;// CONCATENATED MODULE: ./.compiled/stores/azure/references.js
const HOST = '(?<host>[a-z0-9-]{3,24}\\.vault\\.(?:azure\\.net|usgovcloudapi\\.net|azure\\.cn))';
const references_NAME = '(?<name>[a-z0-9-]{1,127})';
const VERSION = '(?<version>[0-9a-f]{32})';
const IDENTIFIER = `https://${HOST}(?::443)?/secrets/${references_NAME}(?:/${VERSION})?/?`;
/**
 * A secret's identifier; App Service's references, https://learn.microsoft.com/en-us/azure/app-service/app-service-key-vault-references;
 * and the URI of wrappers.
 */
const FORMS = [
    `^${IDENTIFIER}$`,
    `^@Microsoft\\.KeyVault\\(SecretUri=${IDENTIFIER}\\)$`,
    `^@Microsoft\\.KeyVault\\(VaultName=(?<host>[a-z0-9-]{3,24});SecretName=${references_NAME}(?:;SecretVersion=${VERSION})?;?\\)$`,
    `^(?:azure-?kv|akv)://(?<host>[a-z0-9.-]{3,60}|)/${references_NAME}(?:/${VERSION})?$`,
].map((form) => new RegExp(form, 'i'));
function located(reference) {
    const match = FORMS.map((form) => form.exec(reference)).find((found) => found !== null);
    const { host, name, version } = match?.groups ?? {};
    if (host === undefined || name === undefined)
        return undefined;
    return { scope: host.toLowerCase() || undefined, name, key: undefined, version: version?.toLowerCase() };
}
/** Without a scope, the vault is that of the entry. */
function referred({ scope = '', name, version }) {
    return `azure-kv://${scope}/${name}${version === undefined ? '' : `/${version}`}`;
}

// EXTERNAL MODULE: ./.compiled/stores/store.js + 1 modules
var store = __webpack_require__(34629);
;// CONCATENATED MODULE: ./.compiled/stores/azure/values.js






/** https://learn.microsoft.com/en-us/rest/api/keyvault/secrets/get-secret/get-secret */
const Value = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), value: schemas/* string */.YjP() });
/** Says which change has made a version: Azure keeps no id of a request. */
const CHANGE_TAG = 'mcp-rekey-change';
/** https://learn.microsoft.com/en-us/azure/key-vault/secrets/about-secrets#secret-tags */
const MOST_TAGS = 15;
async function resolved({ name, version }, entry, tools, audience) {
    const reply = await ask(secretPath(name, version), entry, tools);
    if ((0,replies/* isReply */.nK)(reply, 404, notFound))
        return (0,store/* absent */.Ge)();
    if ((0,replies/* isReply */.nK)(reply, 403, disabled))
        return (0,store/* absent */.Ge)('the version is disabled');
    const found = (0,replies/* bodyOf */.EN)(reply, Value);
    return { answer: 'there', value: secret/* Secret */.zh.of(found.value, audience), version: idOf(found) };
}
/** Azure compares nothing: between our look and our write somebody else could write. */
async function written({ name }, value, entry, tools, { before, id }) {
    const versions = await versionsOf(name, entry, tools);
    const old = newest(versions);
    const [ours, copy] = versions.filter(({ tags }) => tags?.[CHANGE_TAG] === id);
    // Whoever writes with the tags of ours has written since.
    if (ours !== undefined)
        return ours === old && copy === undefined ? (0,change/* done */.V)(idOf(ours)) : { answer: 'changed' };
    if (!holds(before, old))
        return { answer: 'changed' };
    if (old?.managed)
        return (0,change/* unfit */.R)('it belongs to a certificate');
    const kept = keptOf(old, id, tools.now);
    if (Object.keys(kept.tags).length > MOST_TAGS)
        return (0,change/* unfit */.R)(`it has ${MOST_TAGS} tags, and takes no more`);
    const text = value.derive((plain) => JSON.stringify(plain));
    const body = secret/* Secret */.zh.join(['{"value":', text, `,${JSON.stringify(kept).slice(1)}`]);
    const reply = await api_change('PUT', secretPath(name), body, entry, tools);
    return unchanged(reply) ?? (0,change/* done */.V)(idOf((0,replies/* bodyOf */.EN)(reply, Version)));
}
/**
 * A new version begins with nothing of the one before. Where that one was to expire, this one is, after as long a time: some vaults take no secret
 * without a date, and with the old date it could be over already.
 */
function keptOf(old, id, now) {
    const { created, exp } = old?.attributes ?? {};
    const life = created === undefined || exp === undefined ? 0 : exp.getTime() - created.getTime();
    return {
        ...(old?.contentType ? { contentType: old.contentType } : {}),
        attributes: { enabled: true, ...(life > 0 && { exp: Math.floor((now.getTime() + life) / 1000) }) },
        tags: { ...old?.tags, [CHANGE_TAG]: id },
    };
}
/** A version that is disabled gives nothing: for whoever looks, the secret is absent. */
function holds(before, old) {
    if (before === 'unseen')
        return true;
    const isThere = old?.attributes.enabled === true;
    return before === 'absent' ? !isThere : isThere && idOf(old) === before.version;
}
/** Disables it: whoever may can enable it again. Deleting would take all versions. */
async function retired({ name, version }, entry, tools) {
    if (version === undefined)
        throw new inspection/* Unanswered */.XX('incomplete', 'a version');
    return patched(name, version, { attributes: { enabled: false } }, entry, tools);
}
/** Tags are replaced as a whole, and belong to one version. */
async function annotated({ name, version }, notes, entry, tools) {
    const versions = await versionsOf(name, entry, tools);
    const found = version === undefined ? newest(versions) : versions.find((one) => idOf(one) === version.toLowerCase());
    const id = found && idOf(found);
    if (found === undefined || id === undefined)
        return (0,change/* unfit */.R)('there is no such version');
    const tags = { ...found.tags, ...notes };
    if (Object.keys(tags).length > MOST_TAGS)
        return (0,change/* unfit */.R)(`a secret has at most ${MOST_TAGS} tags`);
    return patched(name, id, { tags }, entry, tools);
}
/** https://learn.microsoft.com/en-us/rest/api/keyvault/secrets/update-secret/update-secret */
async function patched(name, version, fields, entry, tools) {
    const reply = await api_change('PATCH', secretPath(name, version), JSON.stringify(fields), entry, tools);
    return unchanged(reply) ?? (0,change/* done */.V)(idOf((0,replies/* bodyOf */.EN)(reply, Version)));
}

;// CONCATENATED MODULE: ./.compiled/stores/azure-key-vault.js






/** https://learn.microsoft.com/en-us/azure/key-vault/secrets/about-secrets; where it ends to the byte: https://github.com/configu/configu/issues/421 */
const MAX_BYTES = 25_600;
const azureKeyVault = (0,store/* defineStore */.nY)({
    id: 'azure-key-vault',
    title: 'Azure Key Vault',
    docs: 'https://learn.microsoft.com/en-us/rest/api/keyvault/secrets/get-secret-versions/get-secret-versions',
    options: (0,fields/* mapping */.pq)('an entry of stores', azure/* azureAccess */.c2).refine(({ client, tenant }) => client === undefined || tenant !== undefined, { error: 'tenant is missing: it must be the id or the domain of a tenant', path: ['tenant'] }),
    // Azure’s own programs have no variable for a vault. A name alone is one of the public cloud.
    usual: (_, { scope }) => ({
        vault: scope && `https://${scope.includes('.') ? scope : `${scope}.vault.azure.net`}`,
    }),
    staging: 'pinned',
    location: {
        scope: 'Name or host of the vault, if not that of the entry.',
        name: 'Name of the secret: letters, digits and `-`.',
    },
    grants: {
        describe: 'The role "Key Vault Reader" on the vault, or the permission to list secrets in its access policy.',
        resolve: 'The role "Key Vault Secrets User" on the secrets, or the permission to get them.',
        write: 'The role "Key Vault Secrets Officer" on the secrets or the vault, or one of your own with `Microsoft.KeyVault/vaults/secrets/` and `readMetadata/action`, `setSecret/action`, `update/action`; or the permissions to list and set.',
    },
    // Names have no `_`.
    place: (scope, name, entry) => ({
        scope: scope ?? (0,azure/* vaultHost */.Df)(entry),
        name: name.replaceAll('_', '-'),
        key: undefined,
        version: undefined,
    }),
    example: 'azure-kv://acme-mcp/linear-api-key',
    locate: located,
    refer: referred,
    holds: ({ scope }, entry) => {
        const host = (0,azure/* vaultHost */.Df)(entry);
        return scope === undefined || host === scope.toLowerCase() || host.startsWith(`${scope.toLowerCase()}.`);
    },
    // What it holds is in its vault, by whatever name; names of secrets have no case: https://learn.microsoft.com/en-us/azure/key-vault/general/about-keys-secrets-certificates
    canonical: (location, entry) => ({
        ...location,
        scope: (0,azure/* vaultHost */.Df)(entry),
        name: location.name.toLowerCase(),
    }),
    describe: async ({ name, version }, entry, tools) => {
        const versions = await versionsOf(name, entry, tools);
        // The list is empty for a secret that is not there, and only for that.
        if (versions.length === 0)
            return (0,store/* absent */.Ge)();
        const found = version === undefined ? newest(versions) : versions.find((one) => idOf(one) === version.toLowerCase());
        if (found === undefined)
            return (0,store/* absent */.Ge)('there is no such version');
        return found.attributes.enabled ? stored(found) : (0,store/* absent */.Ge)('the version is disabled');
    },
    resolve: resolved,
    write: {
        audience: (entry) => [(0,azure/* vaultHost */.Df)(entry)],
        refusal: ({ name }, bytes) => {
            if (!NAME.test(name))
                return refusalOf(name);
            if (bytes === 0)
                return 'a value is not empty';
            return bytes > MAX_BYTES ? `a value has at most ${MAX_BYTES} bytes` : undefined;
        },
        write: written,
    },
    retire: retired,
    annotate: annotated,
});
function stored(version) {
    const { created, exp } = version.attributes;
    return (0,store/* there */.Pv)({ writtenAt: created, precision: 'value', expiresAt: exp, version: idOf(version) });
}
function refusalOf(name) {
    const fit = name.replace(/[^a-z0-9]+/gi, '-');
    const rule = 'a name is at most 127 letters, digits and `-`';
    return NAME.test(fit) ? `${rule}, like \`${fit}\`` : rule;
}


/***/ }),

/***/ 8062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bitwarden: () => (/* binding */ bitwarden)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26921);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _core_policy_asking_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92297);
/* harmony import */ var _core_policy_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64911);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89301);
/* harmony import */ var _access_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73903);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90723);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34629);








const options = {
    address: (0,_access_address_js__WEBPACK_IMPORTED_MODULE_4__/* .address */ .h)('address', 'https://vault.bitwarden.eu')
        .optional()
        .describe('Where the server is, if not where the program `bws` is set up for.'),
    token: (0,_core_policy_asking_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .secretReference */ .QO)('token')
        .default('env://BWS_ACCESS_TOKEN')
        .describe('The access token of a machine account.'),
};
/** https://bitwarden.com/help/secrets-manager-cli/ */
const BWS = 'bws';
/** Where what it prints is read: in this process. */
const HERE = 'here:bws';
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const BY_ID = /^bws:\/\/(?<name>[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})$/i;
const BY_KEY = /^bws:\/\/(?<scope>[^/?#\0-\x1f\x7f]{1,500})\/(?<name>[^?#\0-\x1f\x7f]{1,500})$/;
/** https://github.com/bitwarden/sdk-sm/blob/main/crates/bitwarden-sm/src/secrets/secret_response.rs */
const Single = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), key: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() });
const Projects = zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(UUID), name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }));
/**
 * By the program, for the licence of the vendor's library does not let others hand it on. It takes the value of a secret by an argument, which
 * everybody on the machine can read (https://github.com/bitwarden/sdk-sm/blob/main/crates/bws/src/cli.rs): so nothing is written.
 */
const bitwarden = (0,_store_js__WEBPACK_IMPORTED_MODULE_7__/* .defineStore */ .nY)({
    id: 'bitwarden',
    title: 'Bitwarden Secrets Manager',
    docs: 'https://bitwarden.com/help/secrets-manager-cli/',
    options: (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .mapping */ .pq)('an entry of stores', options),
    usual: ({ BWS_SERVER_URL }) => ({ address: BWS_SERVER_URL }),
    staging: 'none',
    location: {
        scope: 'Name or id of the project.',
        name: 'Key of the secret; or its id, without a project.',
    },
    grants: {
        describe: 'Nothing: the program `bws` gives no date without the value, so these secrets are of unknown age.',
        resolve: 'A machine account with “Can read” on the project.',
        write: 'Not done: the program `bws` takes a value as an argument, which everybody on the machine can read.',
    },
    example: 'bws://PROJECT/LINEAR_API_KEY',
    locate: (reference) => {
        const { scope, name } = (BY_ID.exec(reference) ?? BY_KEY.exec(reference))?.groups ?? {};
        return name === undefined ? undefined : { scope, name, key: undefined, version: undefined };
    },
    refer: ({ scope, name }) => `bws://${scope === undefined ? '' : `${scope}/`}${name}`,
    // Lists too are made of whole secrets: https://github.com/bitwarden/sdk-sm/blob/main/crates/bws/src/command/secret.rs
    describe: async () => (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('no-way', 'bws gives no date without the value'),
    resolve: async (location, entry, tools, audience) => {
        const value = await found(location, entry, tools);
        return value === undefined ? (0,_store_js__WEBPACK_IMPORTED_MODULE_7__/* .absent */ .Ge)() : { answer: 'there', value: _core_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .zh.of(value, audience) };
    },
});
async function found({ scope, name }, entry, tools) {
    if (scope === undefined) {
        if (!UUID.test(name))
            throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('incomplete', 'which project is meant is written nowhere');
        // Of one that is not there it says the same as of one that the account may not see.
        return (await run(['secret', 'get', name], Single, entry, tools)).value;
    }
    const project = UUID.test(scope) ? scope : await projectOf(scope, entry, tools);
    const secrets = await run(['secret', 'list', project], zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(Single), entry, tools);
    return only(secrets.filter(({ key }) => key === name))?.value;
}
async function projectOf(wanted, entry, tools) {
    const projects = await run(['project', 'list'], Projects, entry, tools);
    const project = only(projects.filter(({ name }) => name === wanted));
    if (project === undefined)
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('refused', 'the token sees no project of that name');
    return project.id;
}
function only(found) {
    if (found.length > 1)
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('incomplete', 'there are several of that name');
    return found[0];
}
async function run(args, body, entry, { programs, secret }) {
    const env = {
        BWS_ACCESS_TOKEN: secret(entry.token, [`program:${BWS}`]),
        ...(entry.address !== undefined && { BWS_SERVER_URL: entry.address }),
    };
    const reply = await programs.run(BWS, {
        args: [...args, '--output', 'json', '--color', 'no'],
        env,
        audience: [HERE],
    });
    if (reply.code !== 0)
        throw (0,_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .refusedBy */ .i)(BWS, args.slice(0, 2).join(' '), reply.code);
    return (0,_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .printed */ .z)(reply, body, HERE);
}


/***/ }),

/***/ 23645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doppler: () => (/* binding */ doppler)
});

// EXTERNAL MODULE: ./.compiled/stores/access/address.js
var access_address = __webpack_require__(73903);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.compiled/core/dates.js
var dates = __webpack_require__(79412);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
// EXTERNAL MODULE: ./.compiled/core/policy/fields.js
var fields = __webpack_require__(64911);
// EXTERNAL MODULE: ./.compiled/core/secret.js
var secret = __webpack_require__(89301);
// EXTERNAL MODULE: ./.compiled/core/policy/asking-schema.js
var asking_schema = __webpack_require__(92297);
// EXTERNAL MODULE: ./.compiled/stores/access/bodies.js
var bodies = __webpack_require__(71983);
// EXTERNAL MODULE: ./.compiled/stores/access/options.js
var options = __webpack_require__(58209);
// EXTERNAL MODULE: ./.compiled/stores/access/session.js
var session = __webpack_require__(40803);
;// CONCATENATED MODULE: ./.compiled/stores/access/doppler.js








const dopplerAccess = {
    address: (0,access_address/* address */.h)('address', 'https://api.doppler.com')
        .default('https://api.doppler.com')
        .describe('Where the API is.'),
    identity: (0,fields/* text */.Qq)('identity', 'the id of an identity', /^[\w-]{1,100}$/)
        .optional()
        .describe('Id of the service account’s identity that trusts the workflow. Without it, a token is used.'),
    audience: (0,options/* audience */.h)().optional().describe('Audience of the identity, as Doppler has it, if not `address`.'),
    token: (0,asking_schema/* secretReference */.QO)('token')
        .default('env://DOPPLER_TOKEN')
        .describe('A token that may read the config, like a service token.'),
};
const Token = schemas/* object */.Ikc({ token: schemas/* string */.YjP().min(1) });
/** https://docs.doppler.com/reference/auth-oidc */
const dopplerToken = (0,session/* oncePerEntry */.DJ)(async (options, tools) => {
    const { at, destinations } = (0,access_address/* placeOf */.$)(options.address);
    if (options.identity === undefined)
        return tools.secret(options.token, destinations);
    const request = (0,bodies/* json */.P)({
        identity: options.identity,
        token: await tools.identity(options.audience ?? at, destinations),
    });
    const reply = await tools.ask({ method: 'POST', at, path: '/v3/auth/oidc', ...request });
    return secret/* Secret */.zh.of((0,session/* granted */.yU)(reply, Token).token, destinations);
});

// EXTERNAL MODULE: ./.compiled/stores/names.js
var stores_names = __webpack_require__(65816);
// EXTERNAL MODULE: ./.compiled/stores/replies.js
var replies = __webpack_require__(33352);
;// CONCATENATED MODULE: ./.compiled/stores/doppler/requests.js









const dopplerOptions = (0,fields/* mapping */.pq)('an entry of stores', {
    ...dopplerAccess,
    'dynamic-secrets': (0,fields/* oneOf */.yL)('dynamic-secrets', ['possible', 'none'])
        .default('possible')
        .describe('Whether configs have dynamic secrets, whose names are not listed without making some. Only if there are `none`, a name that is not listed is known to be absent.'),
});
/** https://docs.doppler.com/reference/secrets-names */
const Names = schemas/* object */.Ikc({ names: schemas/* array */.YOg(schemas/* string */.YjP()) });
/** https://docs.doppler.com/reference/config_logs-list; what was written is in the log of one id alone, and that is not asked for. */
const Log = schemas/* object */.Ikc({ id: schemas/* string */.YjP().optional(), created_at: dates/* isoDate */._$ });
const Logs = schemas/* object */.Ikc({ logs: schemas/* array */.YOg(Log) });
function configOf({ scope = '' }) {
    const [project, config, more] = scope.split('/');
    if (more !== undefined)
        throw new inspection/* Unanswered */.XX('incomplete', 'there can be no such scope');
    const names = {
        project: (0,stores_names/* named */.KT)('project', project, /^[\w-]{1,100}$/),
        config: (0,stores_names/* named */.KT)('config', config, /^[\w.-]{1,100}$/),
    };
    return { ...names, query: `project=${names.project}&config=${names.config}` };
}
async function isListed({ query }, name, entry, tools) {
    const listed = await ask(`secrets/names?${query}&include_dynamic_secrets=false`, entry, tools);
    return (0,replies/* bodyOf */.EN)(listed, Names).names.includes(name);
}
/** The last change of the config. The order is not documented: if the newest is not the first, this page may not have it. */
async function newestOf({ query }, entry, tools) {
    const { json } = await ask(`logs?${query}&page=1&per_page=20`, entry, tools);
    const [first, second] = Logs.safeParse(json).data?.logs ?? [];
    const isLater = first?.created_at && second?.created_at && second.created_at > first.created_at;
    return isLater ? undefined : first;
}
async function ask(question, entry, tools) {
    return tools.ask(await request(question, entry, tools));
}
async function request(question, entry, tools) {
    const authorization = (0,secret/* secretText */.yD) `Bearer ${await dopplerToken(entry, tools)}`;
    return {
        at: (0,access_address/* placeOf */.$)(entry.address).at,
        path: `/v3/configs/config/${question}`,
        headers: { accept: 'application/json', authorization },
    };
}

// EXTERNAL MODULE: ./.compiled/stores/store.js + 1 modules
var store = __webpack_require__(34629);
// EXTERNAL MODULE: ./.compiled/stores/change.js
var change = __webpack_require__(57098);
;// CONCATENATED MODULE: ./.compiled/stores/doppler/values.js









/** https://docs.doppler.com/reference/secrets-get; nothing is told of what is restricted: https://docs.doppler.com/docs/secret-visibility */
const Found = schemas/* object */.Ikc({
    value: schemas/* object */.Ikc({
        raw: schemas/* string */.YjP().nullish(),
        computed: schemas/* string */.YjP().nullish(),
        rawVisibility: schemas/* string */.YjP().nullish(),
    }),
});
/** https://docs.doppler.com/reference/api#errors */
const Refusal = schemas/* object */.Ikc({ success: schemas/* literal */.euz(false), messages: schemas/* array */.YOg(schemas/* string */.YjP()) });
/** https://docs.doppler.com/reference/secrets-update */
const Written = schemas/* object */.Ikc({ secrets: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({})) });
/** Doppler documents no limit that we have found; no credential is as long. */
const MAX_BYTES = 64 * 1024;
const changed = { answer: 'changed' };
/** https://docs.doppler.com/docs/secrets#reserved-secrets */
const RESERVED = /^DOPPLER_(?:PROJECT|ENVIRONMENT|CONFIG)$/;
function refusal({ name }, bytes) {
    if (!/^[A-Za-z_]\w{0,199}$/.test(name) || RESERVED.test(name))
        return 'a name is letters, digits and `_`, begins with no digit, and is none of Doppler’s own';
    return bytes > MAX_BYTES ? `a value has at most ${MAX_BYTES} bytes` : undefined;
}
/** With what it refers to in its place, as `doppler run` gives it to programs. */
async function resolved(location, entry, tools, audience) {
    const config = configOf(location);
    const value = await valueIn(config, location, entry, tools);
    if (typeof value?.computed === 'string')
        return { answer: 'there', value: secret/* Secret */.zh.of(value.computed, audience) };
    if (!(await isListed(config, location.name, entry, tools)))
        return missing(entry);
    if (value === undefined)
        throw new inspection/* Unanswered */.XX('unexpected-reply', 'it is listed, and not given');
    throw new inspection/* Unanswered */.XX('refused', 'it is restricted: the token of a person does not read it');
}
function missing(entry) {
    if (entry['dynamic-secrets'] === 'none')
        return (0,store/* absent */.Ge)();
    return { answer: 'unknown', reason: 'no-way', detail: 'it is not listed, but may be a dynamic secret' };
}
/**
 * Sends what it was along, so that Doppler itself refuses if it is another by now. `before` is a change of the config: what was read earlier than
 * that was seen to be the last one, is what was there then.
 */
async function written(location, value, entry, tools, before) {
    // No way to write one that is none is documented: https://docs.doppler.com/docs/secrets#referencing-secrets
    if (value.publicPart(/(\$)\{/) !== undefined)
        return (0,change/* unfit */.R)('`${` would begin a reference to another secret');
    const config = configOf(location);
    const isThere = await isListed(config, location.name, entry, tools);
    if (before !== 'unseen' && isThere !== (before !== 'absent'))
        return changed;
    const old = isThere ? await valueIn(config, location, entry, tools) : undefined;
    if (isThere && old === undefined)
        return changed;
    if (typeof before === 'object' && before.version !== (await versionOf(config, entry, tools)))
        return changed;
    const reply = await sent(config, changeOf(location, value, old, entry), entry, tools);
    if (!isRefusal(reply)) {
        if (!Object.hasOwn((0,replies/* bodyOf */.EN)(reply, Written).secrets, location.name))
            throw (0,replies/* strange */.dV)(reply);
        return (0,change/* done */.V)();
    }
    const now = await valueIn(config, location, entry, tools);
    return (now?.raw ?? undefined) === (old?.raw ?? undefined)
        ? (0,change/* unfit */.R)(`Doppler refuses it (status ${reply.status})`)
        : changed;
}
async function versionOf(config, entry, tools) {
    const id = (await newestOf(config, entry, tools))?.id;
    if (id === undefined)
        throw new inspection/* Unanswered */.XX('unexpected-reply', 'the last change of the config is not told');
    return id;
}
/** One of its change requests; that it is new is said by `null`. */
function changeOf({ name }, value, old, entry) {
    if (old === undefined) {
        const text = value.derive((plain) => JSON.stringify(plain));
        return secret/* Secret */.zh.join([`{"name":"${name}","originalName":null,"value":`, text, '}']);
    }
    const { raw, rawVisibility: visibility } = old;
    const { destinations } = (0,access_address/* placeOf */.$)(entry.address);
    return (0,bodies/* json */.P)({
        name,
        originalName: name,
        value,
        ...(typeof raw === 'string' && { originalValue: secret/* Secret */.zh.of(raw, destinations) }),
        ...(visibility && { visibility, originalVisibility: visibility }),
    }).body;
}
async function sent({ project, config }, change, entry, tools) {
    const asked = await request('secrets', entry, tools);
    const body = secret/* Secret */.zh.join([
        `{"project":"${project}","config":"${config}","change_requests":[`,
        change,
        ']}',
    ]);
    const headers = { ...asked.headers, 'content-type': 'application/json' };
    return tools.change({ ...asked, headers, method: 'POST', body });
}
/** `undefined` if it says that it has none. */
async function valueIn({ query }, { name }, entry, tools) {
    const reply = await ask(`secret?${query}&name=${(0,stores_names/* named */.KT)('secret', name, /^\w{1,255}$/)}`, entry, tools);
    const isNone = (reply.status === 404 || reply.status === 400) && Refusal.safeParse(reply.json).success;
    return isNone ? undefined : (0,replies/* bodyOf */.EN)(reply, Found).value;
}
/** It has said no to the change itself; which status that has is not documented. */
function isRefusal({ status, json: body }) {
    return [400, 409, 422].includes(status) && Refusal.safeParse(body).success;
}

;// CONCATENATED MODULE: ./.compiled/stores/doppler.js




const REFERENCE = /^doppler:\/\/(?<scope>[\w-]{1,100}\/[\w.-]{1,100})\/(?<name>\w{1,255})$/i;
const doppler = (0,store/* defineStore */.nY)({
    id: 'doppler',
    title: 'Doppler',
    docs: 'https://docs.doppler.com/reference/secrets-names',
    options: dopplerOptions,
    // https://github.com/DopplerHQ/terraform-provider-doppler/blob/master/docs/index.md
    usual: ({ DOPPLER_API_HOST }) => ({ address: DOPPLER_API_HOST || undefined }),
    staging: 'none',
    location: {
        scope: 'Project and config, with `/` between them: `backend/prd`.',
        name: 'Name of the secret. The date and the version are those of the last change to its config.',
    },
    grants: {
        describe: 'A service token, or a service account with the role `viewer` in the project.',
        resolve: 'The same. A secret that is `restricted` is not given to the token of a person. References in it are resolved.',
        write: 'A service token with write access, or a service account with the role `collaborator` in the project. A value with `${` is not written, for it would be a reference.',
    },
    example: 'doppler://PROJECT/CONFIG/LINEAR_API_KEY',
    locate: (reference) => {
        const { scope, name } = REFERENCE.exec(reference)?.groups ?? {};
        return name === undefined ? undefined : { scope, name, key: undefined, version: undefined };
    },
    refer: ({ scope, name }) => `doppler://${scope}/${name}`,
    describe: async (location, entry, tools) => {
        const config = configOf(location);
        if (!(await isListed(config, location.name, entry, tools)))
            return missing(entry);
        const newest = await newestOf(config, entry, tools);
        return (0,store/* there */.Pv)({ writtenAt: newest?.created_at, precision: 'group', version: newest?.id });
    },
    resolve: resolved,
    write: {
        audience: ({ address }) => (0,access_address/* placeOf */.$)(address).destinations,
        // A project is called so in every workplace.
        takes: ({ identity }) => ({ scope: identity === undefined ? [] : [identity] }),
        refusal: refusal,
        write: async (location, value, entry, tools, { before }) => written(location, value, entry, tools, before),
    },
});


/***/ }),

/***/ 67572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  infisical: () => (/* binding */ infisical)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.compiled/core/dates.js
var dates = __webpack_require__(79412);
// EXTERNAL MODULE: ./.compiled/core/policy/fields.js
var fields = __webpack_require__(64911);
// EXTERNAL MODULE: ./.compiled/stores/access/address.js
var access_address = __webpack_require__(73903);
// EXTERNAL MODULE: ./.compiled/core/policy/asking-schema.js
var asking_schema = __webpack_require__(92297);
// EXTERNAL MODULE: ./.compiled/core/secret.js
var secret = __webpack_require__(89301);
// EXTERNAL MODULE: ./.compiled/stores/access/bodies.js
var bodies = __webpack_require__(71983);
// EXTERNAL MODULE: ./.compiled/stores/access/options.js
var options = __webpack_require__(58209);
// EXTERNAL MODULE: ./.compiled/stores/access/session.js
var session = __webpack_require__(40803);
;// CONCATENATED MODULE: ./.compiled/stores/access/infisical.js








const infisicalAccess = {
    address: (0,access_address/* address */.h)('address', 'https://eu.infisical.com')
        .default('https://app.infisical.com')
        .describe('Where Infisical is.'),
    identity: (0,fields/* text */.Qq)('identity', 'the id of a machine identity', /^[0-9a-fA-F-]{36}$/)
        .optional()
        .describe('Id of the machine identity that trusts the workflow (OIDC Auth). Without it, a token is used.'),
    audience: (0,options/* audience */.h)()
        .optional()
        .describe('Audience of the identity, as Infisical has it, if not `address`.'),
    token: (0,asking_schema/* secretReference */.QO)('token')
        .default('env://INFISICAL_TOKEN')
        .describe('An access token of a machine identity.'),
};
const Login = schemas/* object */.Ikc({ accessToken: schemas/* string */.YjP().min(1) });
/** https://infisical.com/docs/api-reference/endpoints/oidc-auth/login */
const infisicalToken = (0,session/* oncePerEntry */.DJ)(async (options, tools) => {
    const { at, destinations } = (0,access_address/* placeOf */.$)(options.address);
    if (options.identity === undefined)
        return tools.secret(options.token, destinations);
    const request = (0,bodies/* json */.P)({
        identityId: options.identity,
        jwt: await tools.identity(options.audience ?? at, destinations),
    });
    const reply = await tools.ask({ method: 'POST', at, path: '/api/v1/auth/oidc-auth/login', ...request });
    return secret/* Secret */.zh.of((0,session/* granted */.yU)(reply, Login).accessToken, destinations);
});

// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
// EXTERNAL MODULE: ./.compiled/stores/names.js
var names = __webpack_require__(65816);
;// CONCATENATED MODULE: ./.compiled/stores/infisical/requests.js






const noSecret = schemas/* object */.Ikc({
    statusCode: schemas/* literal */.euz(404),
    message: schemas/* string */.YjP().regex(/^Secret with name '/),
});
const noFolder = schemas/* object */.Ikc({
    statusCode: schemas/* literal */.euz(404),
    message: schemas/* string */.YjP().regex(/^Folder with path '/),
});
function folderOf({ scope = '' }) {
    const [project, environment, ...folders] = scope.split('/');
    const inside = folders.length === 0 ? '' : (0,names/* path */.Ae)('folder', folders.join('/'), /^[\w-]{1,100}$/);
    return {
        projectId: (0,names/* named */.KT)('project', project, /^[\w-]{1,64}$/),
        environment: (0,names/* named */.KT)('environment', environment, /^[\w-]{1,64}$/),
        secretPath: `/${inside}`,
    };
}
function nameOf({ name }) {
    return (0,names/* named */.KT)('secret', name, /^[^\0-\x20/]{1,255}$/);
}
/** The version that the reference pins, as a query has it. */
function versionOf({ version }) {
    if (version === undefined)
        return '';
    if (/^\d{1,9}$/.test(version))
        return `&version=${version}`;
    throw new inspection/* Unanswered */.XX('incomplete', 'there can be no such version');
}
/** https://infisical.com/docs/api-reference/endpoints/secrets/read */
async function ask(name, { projectId, environment, secretPath }, query, entry, tools) {
    const folder = `projectId=${projectId}&environment=${environment}&secretPath=${encodeURIComponent(secretPath)}`;
    return tools.ask(await request(`${name}?${folder}${query}`, entry, tools));
}
async function request(question, entry, tools) {
    const authorization = (0,secret/* secretText */.yD) `Bearer ${await infisicalToken(entry, tools)}`;
    return {
        at: (0,access_address/* placeOf */.$)(entry.address).at,
        path: `/api/v4/secrets${question}`,
        headers: { accept: 'application/json', authorization },
    };
}
/** Of a folder and all that is imported into it. */
const WITH_IMPORTS = '&include_imports=true&includeImports=true';
const WITHOUT_VALUE = '&viewSecretValue=false';

// EXTERNAL MODULE: ./.compiled/stores/replies.js
var replies = __webpack_require__(33352);
// EXTERNAL MODULE: ./.compiled/stores/store.js + 1 modules
var store = __webpack_require__(34629);
// EXTERNAL MODULE: ./.compiled/stores/change.js
var change = __webpack_require__(57098);
;// CONCATENATED MODULE: ./.compiled/stores/infisical/values.js







/** A reply without the value is none that was asked for. */
const Value = schemas/* object */.Ikc({
    secret: schemas/* object */.Ikc({ version: schemas/* number */.aig(), secretValue: schemas/* string */.YjP(), secretValueHidden: schemas/* literal */.euz(false) }),
});
const Own = schemas/* object */.Ikc({
    secret: schemas/* object */.Ikc({ version: schemas/* number */.aig(), isRotatedSecret: schemas/* boolean */.zMY().nullish() }),
});
const Listed = schemas/* object */.Ikc({ secrets: schemas/* array */.YOg(schemas/* unknown */.L5J()), imports: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
/** https://infisical.com/docs/api-reference/endpoints/secrets/update */
const Written = schemas/* object */.Ikc({ secret: schemas/* object */.Ikc({ version: schemas/* number */.aig() }) });
/** Where policies want it: https://infisical.com/docs/documentation/platform/pr-workflows */
const Approval = schemas/* object */.Ikc({ approval: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }) });
/** Both by https://github.com/Infisical/infisical/blob/main/backend/src/services/secret-v2-bridge/secret-v2-bridge-service.ts */
const exists = schemas/* object */.Ikc({ statusCode: schemas/* literal */.euz(400), message: schemas/* string */.YjP().regex(/^Secret already exist/) });
const gone = schemas/* object */.Ikc({ statusCode: schemas/* literal */.euz(404), message: schemas/* string */.YjP().regex(/^Secret with name /) });
/** A request has at most 1 MiB, in which a byte can take six: https://fastify.dev/docs/latest/Reference/Server/#bodylimit */
const MAX_BYTES = 128 * 1024;
const changed = { answer: 'changed' };
function refusal({ name }, bytes) {
    if (!/^[^\0-\x20/:?#\x7f]{1,255}$/.test(name))
        return 'a name has no spaces, and none of `/`, `:`, `?` and `#`';
    return bytes > MAX_BYTES ? `a value has at most ${MAX_BYTES} bytes` : undefined;
}
/** With what it refers to in its place, as `infisical run` gives it to programs. */
async function resolved(location, entry, tools, audience) {
    const folder = folderOf(location);
    const query = `${versionOf(location)}&viewSecretValue=true&expandSecretReferences=true${WITH_IMPORTS}`;
    const reply = await ask(`/${nameOf(location)}`, folder, query, entry, tools);
    if ((0,replies/* isReply */.nK)(reply, 404, noFolder))
        return (0,store/* absent */.Ge)('there is no such folder');
    if ((0,replies/* isReply */.nK)(reply, 404, noSecret))
        return missing(folder, entry, tools);
    const { secretValue, version } = (0,replies/* bodyOf */.EN)(reply, Value).secret;
    return { answer: 'there', value: secret/* Secret */.zh.of(secretValue, audience), version: `${version}` };
}
/** What a folder imports from where the identity may not look is left out without a word. */
async function missing(folder, entry, tools) {
    const list = await ask('', folder, `${WITHOUT_VALUE}${WITH_IMPORTS}`, entry, tools);
    if ((0,replies/* bodyOf */.EN)(list, Listed).imports.length === 0)
        return (0,store/* absent */.Ge)();
    return { answer: 'unknown', reason: 'refused', detail: 'it may be in a folder that is imported' };
}
/**
 * Infisical compares nothing but whether there is one already: `before` is compared right before the write. What the request does not name (comment,
 * tags, metadata) stays: https://github.com/Infisical/infisical/blob/main/backend/src/services/secret-v2-bridge/secret-v2-bridge-fns.ts
 */
async function written(location, value, entry, tools, before) {
    const flaw = flawOf(value);
    if (flaw !== undefined)
        return (0,change/* unfit */.R)(flaw);
    const [folder, name] = [folderOf(location), nameOf(location)];
    const read = async (more) => ask(`/${name}`, folder, `${WITHOUT_VALUE}${more}`, entry, tools);
    const reply = await read('&include_imports=false');
    if ((0,replies/* isReply */.nK)(reply, 404, noFolder))
        return (0,change/* unfit */.R)('there is no such folder');
    const own = (0,replies/* isReply */.nK)(reply, 404, noSecret) ? undefined : (0,replies/* bodyOf */.EN)(reply, Own).secret;
    if (own === undefined && before !== 'absent') {
        const imported = await read(WITH_IMPORTS);
        const isImported = !(0,replies/* isReply */.nK)(imported, 404, noSecret) && (0,replies/* bodyOf */.EN)(imported, Own) !== undefined;
        if (isImported)
            return elsewhere();
    }
    if (own?.isRotatedSecret)
        return (0,change/* unfit */.R)('Infisical rotates it by itself');
    if (!holds(before, own?.version))
        return changed;
    const sent = await values_change(own === undefined ? 'POST' : 'PATCH', name, { ...folder, secretValue: value }, entry, tools);
    if ((0,replies/* isReply */.nK)(sent, 400, exists) || (0,replies/* isReply */.nK)(sent, 404, gone))
        return changed;
    if ((0,replies/* isReply */.nK)(sent, 200, Approval))
        throw new inspection/* Unanswered */.XX('incomplete', 'somebody has to approve it first');
    return (0,change/* done */.V)(`${(0,replies/* bodyOf */.EN)(sent, Written).secret.version}`);
}
/** Another one of that name would hide it. */
function elsewhere() {
    return (0,change/* unfit */.R)('the secret that is used there is imported: its own folder has to be named');
}
function holds(before, version) {
    if (before === 'unseen')
        return true;
    return before === 'absent' ? version === undefined : `${version}` === before.version;
}
/** Why it would not come back as it is: https://github.com/Infisical/infisical/blob/main/backend/src/server/routes/v4/secret-router.ts */
function flawOf(value) {
    // https://github.com/Infisical/infisical/blob/main/backend/src/services/secret-v2-bridge/secret-reference-fns.ts
    if (value.publicPart(/(\$)\{[\w.@-]/) !== undefined)
        return '`${…}` would be a reference to another secret';
    const isTrimmed = value.publicPart(/(^\s|[^\S\n]$|\s\n$)/) !== undefined;
    return isTrimmed ? 'spaces and line breaks around it would be cut off' : undefined;
}
async function values_change(method, name, fields, entry, tools) {
    const asked = await request(`/${name}`, entry, tools);
    const { headers, body } = (0,bodies/* json */.P)({ ...fields, type: 'shared' });
    return tools.change({ ...asked, method, headers: { ...asked.headers, ...headers }, body });
}

;// CONCATENATED MODULE: ./.compiled/stores/infisical.js










/** A reply with a value in it is none that was asked for. */
const Found = schemas/* object */.Ikc({
    secret: schemas/* object */.Ikc({ version: schemas/* number */.aig(), updatedAt: dates/* isoDate */._$, secretValueHidden: schemas/* literal */.euz(true) }),
});
const REFERENCE = /^infisical:\/\/(?<scope>[\w-]{1,64}\/[\w-]{1,64}(?:\/[\w-]{1,100}){0,20})\/(?<name>[^/?#\s]{1,255})(?:\?(?<query>[^#\s]{0,100}))?$/i;
const infisical = (0,store/* defineStore */.nY)({
    id: 'infisical',
    title: 'Infisical',
    docs: 'https://infisical.com/docs/api-reference/endpoints/secrets/read',
    options: (0,fields/* mapping */.pq)('an entry of stores', infisicalAccess),
    usual,
    staging: 'none',
    location: {
        scope: 'Project id, slug of the environment and folders, with `/` between them: `<project id>/prod/backend`.',
        name: 'Name of the secret.',
    },
    grants: {
        describe: 'A machine identity with "Describe Secret" on the folders, and on those that are imported into them; "Read Value" is not needed.',
        resolve: '"Read Value" on the same, and on what the values refer to: references in them are resolved.',
        write: '"Create" and "Modify" on the folder, where no policy wants somebody to approve changes. A value with `${NAME}`, or with spaces around it, is not written, for it would become another.',
    },
    example: 'infisical://PROJECT/ENVIRONMENT/LINEAR_API_KEY',
    locate: (reference) => {
        const { scope, name, query } = REFERENCE.exec(reference)?.groups ?? {};
        const asked = (0,names/* queried */.Ig)(query, ['version']);
        return name === undefined || asked === undefined
            ? undefined
            : { scope, name, key: undefined, version: asked.version };
    },
    refer: ({ scope, name, version }) => `infisical://${scope}/${name}${version === undefined ? '' : `?version=${version}`}`,
    describe: async (location, entry, tools) => {
        const folder = folderOf(location);
        const query = `${versionOf(location)}${WITHOUT_VALUE}${WITH_IMPORTS}`;
        const reply = await ask(`/${nameOf(location)}`, folder, query, entry, tools);
        if ((0,replies/* isReply */.nK)(reply, 404, noFolder))
            return (0,store/* absent */.Ge)('there is no such folder');
        if ((0,replies/* isReply */.nK)(reply, 404, noSecret))
            return missing(folder, entry, tools);
        const { updatedAt, version } = (0,replies/* bodyOf */.EN)(reply, Found).secret;
        return (0,store/* there */.Pv)({ writtenAt: updatedAt, precision: 'entry', version: `${version}` });
    },
    resolve: resolved,
    write: {
        audience: ({ address }) => (0,access_address/* placeOf */.$)(address).destinations,
        refusal: refusal,
        write: async (location, value, entry, tools, { before }) => written(location, value, entry, tools, before),
    },
});
/** With or without `/api`, and the second name is the older one: https://github.com/Infisical/cli/pull/256 */
function usual({ INFISICAL_DOMAIN, INFISICAL_API_URL }) {
    const [address] = [INFISICAL_DOMAIN, INFISICAL_API_URL].filter((url) => url?.trim());
    return { address: address?.trim().replace(/\/api\/?$/, '') };
}


/***/ }),

/***/ 2924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stores: () => (/* binding */ stores)
});

// EXTERNAL MODULE: ./.compiled/core/policy/asking-schema.js
var asking_schema = __webpack_require__(92297);
// EXTERNAL MODULE: ./.compiled/core/policy/fields.js
var fields = __webpack_require__(64911);
// EXTERNAL MODULE: ./.compiled/core/secret.js
var secret = __webpack_require__(89301);
// EXTERNAL MODULE: ./.compiled/stores/age/encryption.js + 5 modules
var encryption = __webpack_require__(13295);
// EXTERNAL MODULE: ./.compiled/stores/age/launch.js
var launch = __webpack_require__(90801);
// EXTERNAL MODULE: ./.compiled/stores/age/secrets.js
var age_secrets = __webpack_require__(93609);
// EXTERNAL MODULE: ./.compiled/stores/store.js + 1 modules
var store = __webpack_require__(34629);
// EXTERNAL MODULE: ./.compiled/stores/change.js
var stores_change = __webpack_require__(57098);
;// CONCATENATED MODULE: ./.compiled/stores/age-file.js







/** What a shell, a JSON pointer and a URL leave as it is. */
const PATH = /^[^#?\0-\x1f\x7f]{1,1000}$/;
const options = {
    file: (0,fields/* text */.Qq)('file', 'a path, like mcp-secrets.age.json', PATH)
        .default(launch.usual.file)
        .describe('The file of references that name none; from the current folder, or `~/` and from your own.'),
    identity: (0,asking_schema/* secretReference */.QO)('identity')
        .default(launch.usual.identity)
        .describe('What opens the file (`AGE-SECRET-KEY-…`), where no file holds it.'),
    'identity-file': (0,fields/* text */.Qq)('identity-file', 'a path', PATH)
        .default(launch.usual['identity-file'])
        .describe('A file with what opens it, if the variable is not set. Made by the first write, if there is neither.'),
};
/** Longer values are files of their own. */
const MAX_BYTES = 64 * 1024;
/**
 * Secrets in a file of the repository, each encrypted by itself: names and dates can be read and merged, values only by whoever has an identity
 * (https://age-encryption.org/v1). Whoever has the file can write to it, for that takes the recipients alone.
 */
const ageFile = (0,store/* defineStore */.nY)({
    ...launch.ageFileLaunch,
    options: (0,fields/* mapping */.pq)('an entry of stores', options),
    staging: 'none',
    isLocal: true,
    location: { scope: 'Path of the file.', name: 'Name of the secret.' },
    place: (scope, name, { file }) => ({
        scope: scope ?? file,
        name,
        key: undefined,
        version: undefined,
    }),
    example: 'age-file://mcp-secrets.age.json#LINEAR_API_KEY',
    refer: ({ scope, name }) => `age-file://${scope ?? 'mcp-secrets.age.json'}#${name}`,
    describe: async (location, entry, tools) => {
        const { file } = await (0,launch.fileOf)(location, entry, tools);
        const found = (0,launch.entryIn)(file, location);
        if (found === undefined)
            return (0,store/* absent */.Ge)();
        return (0,store/* there */.Pv)({ writtenAt: found['written-at'], precision: 'value', version: (0,launch.versionOf)(found) });
    },
    write: {
        audience: () => [encryption/* HERE */.Dg],
        refusal: ({ name }, bytes) => {
            if (!/^[A-Za-z_][\w.-]{0,254}$/.test(name))
                return 'a name is letters, digits, `_`, `.` and `-`';
            return bytes > MAX_BYTES ? `a value has at most ${MAX_BYTES} bytes` : undefined;
        },
        tryReading: async (location, entry, tools) => {
            const { file } = await (0,launch.fileOf)(location, entry, tools);
            // Of a file that is not there yet its writer is the recipient.
            if (file === undefined)
                return;
            const word = await (0,encryption/* sealed */.JW)(secret/* Secret */.zh.of('a trial', [encryption/* HERE */.Dg]), file.recipients);
            await (0,encryption/* opened */.Sg)(word, await (0,encryption/* identitiesOf */.UI)(entry, tools), [encryption/* HERE */.Dg]);
        },
        write: async (location, value, entry, tools, { before }) => changed(location, entry, tools, before, async (file) => {
            const own = file === undefined ? await (0,encryption/* ownRecipient */.ou)(entry, tools) : undefined;
            const recipients = file?.recipients ?? [own.recipient];
            const old = (0,launch.entryIn)(file, location);
            return {
                recipients,
                notice: own?.notice,
                entry: {
                    revision: (old?.revision ?? 0) + 1,
                    'written-at': tools.now,
                    ...(old?.notes && { notes: old.notes }),
                    value: await (0,encryption/* sealed */.JW)(value, recipients),
                },
            };
        }),
    },
    annotate: async (location, notes, entry, tools) => changed(location, entry, tools, 'unseen', async (file) => {
        const old = (0,launch.entryIn)(file, location);
        if (file === undefined || old === undefined)
            return undefined;
        return { recipients: file.recipients, entry: { ...old, notes: { ...old.notes, ...notes } } };
    }),
});
/** Replaces the entry of one secret, if `before` holds, and if nobody else has written the file meanwhile. */
async function changed(location, options, tools, before, change) {
    const { path, content, file } = await (0,launch.fileOf)(location, options, tools);
    if (!holds(before, (0,launch.entryIn)(file, location)))
        return { answer: 'changed' };
    const next = await change(file);
    if (next === undefined)
        return { answer: 'changed' };
    const secrets = { ...file?.secrets, [location.name]: next.entry };
    const after = (0,age_secrets/* textOf */.b)({ version: 1, recipients: [...next.recipients], secrets });
    if (!(await tools.replace(path, content, after)))
        return { answer: 'changed' };
    return (0,stores_change/* done */.V)((0,launch.versionOf)(next.entry), next.notice);
}
function holds(before, entry) {
    if (before === 'unseen')
        return true;
    return before === 'absent'
        ? entry === undefined
        : entry !== undefined && (0,launch.versionOf)(entry) === before.version;
}

// EXTERNAL MODULE: ./.compiled/stores/aws-secrets-manager.js + 5 modules
var aws_secrets_manager = __webpack_require__(34817);
// EXTERNAL MODULE: ./.compiled/stores/azure-key-vault.js + 3 modules
var azure_key_vault = __webpack_require__(99363);
// EXTERNAL MODULE: ./.compiled/stores/bitwarden.js
var bitwarden = __webpack_require__(8062);
// EXTERNAL MODULE: ./.compiled/stores/doppler.js + 3 modules
var doppler = __webpack_require__(23645);
// EXTERNAL MODULE: ./.compiled/stores/gcp-secret-manager.js + 6 modules
var gcp_secret_manager = __webpack_require__(67119);
// EXTERNAL MODULE: ./.compiled/stores/access/address.js
var access_address = __webpack_require__(73903);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
// EXTERNAL MODULE: ./.compiled/stores/names.js
var names = __webpack_require__(65816);
;// CONCATENATED MODULE: ./.compiled/stores/github/lists.js


/** Whose secrets there are, and whether a repository can list those that its organisation shares with it. */
const PRODUCTS = {
    actions: { listsShared: true },
    agents: { listsShared: true },
    dependabot: { listsShared: false },
    codespaces: { listsShared: false },
};
const SCOPE = /^(?<owner>[^/@]+)(?:\/(?<repository>[^/@]+)(?:@(?<environment>.+))?)?$/s;
const OWNER = /^[a-z0-9](?:[\w-]{0,98}[a-z0-9])?$/i;
const REPOSITORY = /^[\w.-]{1,100}$/;
const ENVIRONMENT = /^[^\0-\x1f]{1,255}$/;
/** GitHub keeps names in capitals: https://docs.github.com/en/actions/reference/security/secrets#naming-your-secrets */
function nameOf({ name }) {
    return (0,names/* named */.KT)('secret', name.toUpperCase(), /^[A-Z_][A-Z0-9_]{0,254}$/);
}
/**
 * The lists that a workflow's secret may come from, in order of precedence, and whether these are all.
 * https://docs.github.com/en/actions/concepts/security/secrets#organization-level-secrets
 */
function listsOf({ scope, key = 'actions' }) {
    const product = Object.hasOwn(PRODUCTS, key) ? PRODUCTS[key] : undefined;
    const { owner, repository, environment } = partsOf(scope);
    if (product === undefined || (environment !== undefined && key !== 'actions'))
        throw new inspection/* Unanswered */.XX('incomplete', 'there can be no such key');
    const organization = (0,names/* named */.KT)('scope', owner, OWNER);
    if (repository === undefined)
        return { lists: [ofOrganization(`/orgs/${organization}/${key}/secrets`)], complete: true };
    const root = `/repos/${organization}/${(0,names/* named */.KT)('scope', repository, REPOSITORY)}`;
    const inside = environment === undefined ? [] : [`environments/${(0,names/* named */.KT)('scope', environment, ENVIRONMENT)}`];
    const own = [...inside, key].map((part) => ({
        path: `${root}/${part}/secrets`,
        hasSingles: true,
        isOfOrganization: false,
    }));
    const shared = { path: `${root}/${key}/organization-secrets`, hasSingles: false, isOfOrganization: true };
    return { lists: product.listsShared ? [...own, shared] : own, complete: product.listsShared };
}
/** Throws `Unanswered` if it can be no scope. */
function partsOf(scope) {
    if (scope === undefined)
        return {};
    const parts = SCOPE.exec(scope)?.groups;
    const { owner = '', repository, environment } = parts ?? {};
    const isOne = OWNER.test(owner) &&
        (repository === undefined || REPOSITORY.test(repository)) &&
        (environment === undefined || ENVIRONMENT.test(environment));
    if (parts === undefined || !isOne)
        throw new inspection/* Unanswered */.XX('incomplete', 'a scope is `acme`, `acme/api` or `acme/api@production`');
    return parts;
}
function ofOrganization(path) {
    return { path, hasSingles: true, isOfOrganization: true };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.compiled/core/dates.js
var dates = __webpack_require__(79412);
// EXTERNAL MODULE: ./.compiled/stores/replies.js
var replies = __webpack_require__(33352);
;// CONCATENATED MODULE: ./.compiled/stores/github/requests.js








const VISIBILITIES = ['private', 'selected', 'all'];
const githubAccess = {
    address: (0,access_address/* address */.h)('address', 'https://github.acme.example/api/v3')
        .default('https://api.github.com')
        .describe('Where the API is.'),
    token: (0,asking_schema/* secretReference */.QO)('token')
        .default('env://MCP_REKEY_GITHUB_TOKEN')
        .describe('A token that may list secrets; the `GITHUB_TOKEN` of a workflow never may.'),
    visibility: (0,fields/* oneOf */.yL)('visibility', VISIBILITIES)
        .default('private')
        .describe('Which repositories get a secret of an organisation that is new: the `private` ones (and internal ones), `all`, or those that somebody selects later. One that is there keeps what it has.'),
};
const Row = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    updated_at: dates/* isoDate */._$,
    /** Of an organisation's. */
    visibility: schemas/* enum */.k5n(VISIBILITIES).optional(),
});
const Rows = schemas/* object */.Ikc({ total_count: schemas/* number */.aig(), secrets: schemas/* array */.YOg(Row) });
/** GitHub tells nobody apart who may not see something from who asks for what is not there. */
const NO_LIST = 'status 404: there is no such organisation, repository or environment, or the token may not list its secrets';
/**
 * GitHub tells no version, and dates to the second: of two values that were written within the same one, nobody can tell the first from the
 * other. That it is the same proves that nothing was written in any second since.
 */
function versionOf({ updated_at }) {
    return updated_at?.toISOString();
}
/** `undefined` only if a whole list proves it: a 404 also means that the token may not see the secret. */
async function rowIn(list, name, entry, tools) {
    if (list.hasSingles) {
        const reply = await ask(`${list.path}/${name}`, entry, tools);
        if (reply.status !== 404)
            return (0,replies/* bodyOf */.EN)(reply, Row);
    }
    return (0,replies/* searched */.CU)({ page: 1, before: 0 }, async ({ page, before }) => {
        const reply = await ask(`${list.path}?per_page=100&page=${page}`, entry, tools);
        if (reply.status === 404)
            throw new inspection/* Unanswered */.XX('refused', NO_LIST);
        const { total_count, secrets } = (0,replies/* bodyOf */.EN)(reply, Rows);
        const seen = before + secrets.length;
        const isLast = seen >= total_count;
        if (!isLast && secrets.length === 0)
            throw (0,replies/* strange */.dV)(reply);
        const found = secrets.find((row) => row.name === name);
        return { found, next: isLast ? undefined : { page: page + 1, before: seen } };
    });
}
async function ask(path, entry, tools) {
    return tools.ask(request(path, entry, tools));
}
function request(path, { address: url, token }, tools) {
    const { at, destinations } = (0,access_address/* placeOf */.$)(url);
    return {
        at,
        path,
        headers: {
            accept: 'application/vnd.github+json',
            'x-github-api-version': '2022-11-28',
            authorization: (0,secret/* secretText */.yD) `Bearer ${tools.secret(token, destinations)}`,
        },
    };
}

;// CONCATENATED MODULE: ./.compiled/stores/github/shadows.js





/**
 * So many repositories of those that an organisation has selected for a secret, and so many environments of a repository, are looked at. Each takes
 * one request, and an App that is installed may make 5,000 in an hour: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
const MOST = 100;
/** https://docs.github.com/en/rest/actions/secrets#list-selected-repositories-for-an-organization-secret */
const Repositories = schemas/* object */.Ikc({
    total_count: schemas/* int */.Whr().min(0),
    repositories: schemas/* array */.YOg(schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() })),
});
/** https://docs.github.com/en/rest/deployments/environments#list-environments */
const Environments = schemas/* object */.Ikc({
    total_count: schemas/* int */.Whr().min(0),
    environments: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })),
});
const NOTHING = { scopes: [], unseen: [] };
/**
 * An environment's secret is served in place of the repository's, and that one in place of the organisation's:
 * https://docs.github.com/en/actions/concepts/security/secrets#organization-level-secrets. Of an organisation’s, the repositories of `near` are looked
 * at with their environments, and those that are selected for it without.
 */
async function shadows(location, entry, tools, near) {
    const looking = { location, entry, tools };
    const { owner = '', repository, environment } = partsOf(location.scope);
    if (environment !== undefined)
        return NOTHING;
    if (repository !== undefined)
        return inEnvironments(`${owner}/${repository}`, looking);
    const isOurs = (scope) => same(scope).startsWith(`${same(owner)}/`);
    const named = new Map(near.filter(isOurs).map((scope) => [same(scope), scope]));
    const { found, unseen } = await selectedFor(looking);
    const others = found.filter((scope) => !named.has(same(scope)));
    const all = await Promise.all([
        ...[...named.values()].flatMap((scope) => [inScope(scope, looking), inEnvironments(scope, looking)]),
        ...others.map((scope) => inScope(scope, looking)),
    ]);
    return together([...all, { scopes: [], unseen }]);
}
/** Neither an account’s name nor a repository’s or an environment’s is told apart by its case. */
function same(scope) {
    return scope.toLowerCase();
}
function together(all) {
    return { scopes: all.flatMap(({ scopes }) => scopes), unseen: all.flatMap(({ unseen }) => unseen) };
}
/** By the list alone: who asks for one secret has to ask for the list as well, to believe that it is not there. */
async function inScope(scope, { location, entry, tools }) {
    return seen(scope, NOTHING, async () => {
        const [own] = listsOf({ ...location, scope }).lists;
        const row = await rowIn({ ...own, hasSingles: false }, nameOf(location), entry, tools);
        return row === undefined ? NOTHING : { scopes: [scope], unseen: [] };
    });
}
async function inEnvironments(repository, looking) {
    const { key = 'actions' } = looking.location;
    if (key !== 'actions')
        return NOTHING;
    const what = `the environments of ${repository}`;
    return seen(what, NOTHING, async () => {
        const reply = await ask(`/repos/${repository}/environments?per_page=${MOST}`, looking.entry, looking.tools);
        const { total_count, environments } = (0,replies/* bodyOf */.EN)(reply, Environments);
        const all = await Promise.all(environments.map(({ name }) => inScope(`${repository}@${name}`, looking)));
        return together([...all, { scopes: [], unseen: rest(total_count, environments.length, what) }]);
    });
}
/** Repositories that the organisation has selected, if it selects any. */
async function selectedFor({ location, entry, tools }) {
    const what = `the repositories that ${location.scope} has selected`;
    const nobody = { found: [], unseen: [what] };
    return seen(what, nobody, async () => {
        const [own] = listsOf(location).lists;
        const name = nameOf(location);
        const row = await rowIn(own, name, entry, tools);
        if (row?.visibility !== 'selected')
            return { found: [], unseen: [] };
        const reply = await ask(`${own.path}/${name}/repositories?per_page=${MOST}`, entry, tools);
        const { total_count, repositories } = (0,replies/* bodyOf */.EN)(reply, Repositories);
        const found = repositories.map(({ full_name }) => full_name);
        return { found, unseen: rest(total_count, found.length, what) };
    });
}
function rest(total, looked, what) {
    return total > looked ? [`${total - looked} of ${what}`] : [];
}
/** What cannot be seen spoils nothing else. */
async function seen(what, nothing, look) {
    try {
        return await look();
    }
    catch (error) {
        if (error instanceof inspection/* Unanswered */.XX)
            return { ...nothing, unseen: [what] };
        throw error;
    }
}

;// CONCATENATED MODULE: ./.compiled/stores/github/values.js







/** https://docs.github.com/en/actions/reference/security/secrets#limits-for-secrets */
const values_MAX_BYTES = 48 * 1024;
/** https://docs.github.com/en/rest/actions/secrets#get-an-organization-public-key */
const PublicKey = schemas/* object */.Ikc({
    key_id: schemas/* string */.YjP().regex(/^[\w-]{1,100}$/),
    /** 32 bytes in base64. */
    key: schemas/* string */.YjP().regex(/^[A-Za-z0-9+/]{43}=$/),
});
/** https://docs.github.com/en/rest/actions/secrets#list-selected-repositories-for-an-organization-secret */
const values_Repositories = schemas/* object */.Ikc({
    total_count: schemas/* int */.Whr().min(0),
    repositories: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* int */.Whr().min(1) })),
});
const values_changed = { answer: 'changed' };
/** https://docs.github.com/en/actions/reference/security/secrets#naming-your-secrets */
function refusal(location, bytes) {
    const { name } = location;
    if (!/^[A-Z_]\w{0,254}$/i.test(name) || /^GITHUB_/i.test(name))
        return 'a name is letters, digits and `_`, and begins neither with a digit nor with `GITHUB_`';
    if (bytes > values_MAX_BYTES)
        return `a value has at most ${values_MAX_BYTES} bytes`;
    try {
        listsOf(location);
        return undefined;
    }
    catch (error) {
        if (error instanceof inspection/* Unanswered */.XX)
            return error.detail;
        throw error;
    }
}
/**
 * Writes to the list that the scope itself has. GitHub compares nothing: `before` is compared right before the write, and says no more than
 * `versionOf`.
 */
async function written(location, value, entry, tools, before) {
    const name = nameOf(location);
    const [own, ...others] = listsOf(location).lists;
    const read = async (list) => rowIn(list, name, entry, tools);
    const first = own.isOfOrganization ? await read(own) : undefined;
    const access = own.isOfOrganization ? await accessOf(first, own, name, entry, tools) : '';
    const key = (0,replies/* bodyOf */.EN)(await ask(`${own.path}/public-key`, entry, tools), PublicKey);
    const box = await sealed(value, key.key);
    const row = await read(own);
    if (own.isOfOrganization && !isSame(first, row))
        return values_changed;
    if (row === undefined && before !== 'absent') {
        for (const list of others)
            if ((await read(list)) !== undefined)
                return elsewhere();
    }
    if (!values_holds(before, row))
        return values_changed;
    const body = secret/* Secret */.zh.join([`{"encrypted_value":"`, box, `","key_id":"${key.key_id}"${access}}`]);
    const asked = request(`${own.path}/${name}`, entry, tools);
    const headers = { ...asked.headers, 'content-type': 'application/json' };
    const reply = await tools.change({ ...asked, headers, method: 'PUT', body });
    if (reply.status !== 201 && reply.status !== 204)
        throw (0,replies/* strange */.dV)(reply);
    return (0,stores_change/* done */.V)();
}
/** Another one of that name would hide it. */
function elsewhere() {
    return (0,stores_change/* unfit */.R)('the secret that is used there is kept further up: its own scope has to be named');
}
function values_holds(before, row) {
    if (before === 'unseen')
        return true;
    return before === 'absent' ? row === undefined : row !== undefined && versionOf(row) === before.version;
}
function isSame(one, other) {
    if (one === undefined || other === undefined)
        return one === other;
    return versionOf(one) === versionOf(other) && one.visibility === other.visibility;
}
/** What says in the body who gets the secret. To leave out what is there already takes it from all of them. */
async function accessOf(row, { path }, name, entry, tools) {
    const visibility = row === undefined ? entry.visibility : row.visibility;
    if (visibility === undefined)
        throw new inspection/* Unanswered */.XX('unexpected-reply', 'no visibility is told');
    if (visibility !== 'selected')
        return `,"visibility":"${visibility}"`;
    const ids = row === undefined ? [] : await selected(`${path}/${name}/repositories`, entry, tools);
    return `,"visibility":"selected","selected_repository_ids":${JSON.stringify(ids)}`;
}
/** Of every page. Throws `Unanswered` if it cannot be all of them: somebody who changes them meanwhile may move one out of sight. */
async function selected(path, entry, tools) {
    const first = { page: 1, ids: [], total: undefined };
    const all = await (0,replies/* searched */.CU)(first, async ({ page, ids: before, total }) => {
        const reply = await ask(`${path}?per_page=100&page=${page}`, entry, tools);
        const { total_count, repositories } = (0,replies/* bodyOf */.EN)(reply, values_Repositories);
        const ids = [...before, ...repositories.map(({ id }) => id)];
        if (total !== undefined && total !== total_count)
            throw incomplete();
        if (new Set(ids).size < ids.length || ids.length > total_count)
            throw incomplete();
        if (ids.length === total_count)
            return { found: ids, next: undefined };
        if (repositories.length === 0)
            throw incomplete();
        return { found: undefined, next: { page: page + 1, ids, total: total_count } };
    });
    if (all === undefined)
        throw incomplete();
    return all;
}
function incomplete() {
    return new inspection/* Unanswered */.XX('unexpected-reply', 'the list of its repositories has gaps');
}
/** https://docs.github.com/en/rest/guides/encrypting-secrets-for-the-rest-api */
async function sealed(value, publicKey) {
    const { default: sodium } = await __webpack_require__.e(/* import() */ 4768).then(__webpack_require__.bind(__webpack_require__, 54768));
    await sodium.ready;
    const { ORIGINAL } = sodium.base64_variants;
    const key = sodium.from_base64(publicKey, ORIGINAL);
    return value.derive((plain) => sodium.to_base64(sodium.crypto_box_seal(plain, key), ORIGINAL));
}

;// CONCATENATED MODULE: ./.compiled/stores/github.js







/** `${{ secrets.NAME }}` names no repository, and others write their references so too: which secret it means, the policy says. */
const github = (0,store/* defineStore */.nY)({
    id: 'github',
    title: 'GitHub',
    docs: 'https://docs.github.com/en/rest/actions/secrets',
    options: (0,fields/* mapping */.pq)('an entry of stores', githubAccess),
    usual,
    staging: 'none',
    named: ({ scope }) => scope?.includes('/')
        ? undefined
        : 'is for secrets of a repository or of an environment: one of an organisation is named in other repositories too, and its second name would have readers of its own',
    location: {
        scope: 'Where it is used: `acme` for an organisation, `acme/api` for a repository with what the organisation shares with it, `acme/api@production` for an environment of that. Where it is written, it is kept.',
        name: 'Name of the secret.',
        key: 'Whose secret it is: `actions` (if there is no key), `dependabot`, `codespaces` or `agents`.',
    },
    grants: {
        describe: 'Of a GitHub App or a fine-grained token: "Secrets" (repository: read), "Environments" (repository: read) for those of an environment, "Dependabot secrets", "Codespaces secrets" or "Agent secrets" for theirs, and the permission of the same name of the organisation for the secrets of one.',
        write: 'The same permission with write, of what the scope names. Nobody can read a value back, and dates are told to the second: a value that somebody else writes within the same second as the last one is not noticed. To see whether a nearer secret of the same name is served instead: "Secrets", "Environments" and "Actions" (read) of the repositories that get it.',
    },
    // Names that begin with GITHUB_ are its own: https://docs.github.com/en/actions/reference/security/secrets#naming-your-secrets
    place: (scope, name) => ({
        scope,
        name: name.replace(/^(?=GITHUB_)/, 'MCP_'),
        key: undefined,
        version: undefined,
    }),
    describe: async (location, entry, tools) => {
        const name = nameOf(location);
        const { lists, complete } = listsOf(location);
        for (const list of lists) {
            const row = await rowIn(list, name, entry, tools);
            if (row !== undefined)
                return stored(row, list);
        }
        // What an organisation shares with a repository is listed for some products only.
        return complete ? (0,store/* absent */.Ge)() : withheld();
    },
    shadows: async (location, entry, tools, near) => shadows(location, entry, tools, near),
    write: {
        audience: ({ address }) => (0,access_address/* placeOf */.$)(address).destinations,
        refusal: refusal,
        write: async (location, value, entry, tools, { before }) => written(location, value, entry, tools, before),
    },
});
/** What a runner sets, else what `gh` goes by: https://cli.github.com/manual/gh_help_environment */
function usual(env) {
    const address = env['GITHUB_API_URL'] || apiOf(env['GH_HOST']);
    const isCloud = /^https:\/\/api\.(?:github|[\w-]+\.ghe)\.com\/?$/i.test(address ?? 'https://api.github.com');
    const other = isCloud ? 'GH_TOKEN' : 'GH_ENTERPRISE_TOKEN';
    const isOther = !env['MCP_REKEY_GITHUB_TOKEN'] && env[other];
    return { address, token: isOther ? `env://${other}` : undefined };
}
function apiOf(host) {
    if (host === undefined || host === '')
        return undefined;
    return /^(?:github|[\w-]+\.ghe)\.com$/i.test(host) ? `https://api.${host}` : `https://${host}/api/v3`;
}
function stored(row, { isOfOrganization }) {
    // To share a secret of an organisation with other repositories may move the date as well.
    const precision = isOfOrganization ? 'entry' : 'value';
    return (0,store/* there */.Pv)({ writtenAt: row.updated_at, precision, version: versionOf(row) });
}
function withheld() {
    return { answer: 'unknown', reason: 'no-way', detail: 'it may be one of the organisation' };
}

// EXTERNAL MODULE: ./.compiled/stores/infisical.js + 3 modules
var infisical = __webpack_require__(67572);
// EXTERNAL MODULE: ./.compiled/stores/onepassword.js + 6 modules
var onepassword = __webpack_require__(13670);
// EXTERNAL MODULE: ./.compiled/core/classify/references.js
var references = __webpack_require__(89228);
;// CONCATENATED MODULE: ./.compiled/stores/plain/address.js
/**
 * Which string of a file is meant: its keys in a row with `/` between them, as in a JSON Pointer without its first `/`. A `/` in a key is written
 * `~1`, a `~` is written `~0`, and an item of a list is its index from 0. https://www.rfc-editor.org/rfc/rfc6901#section-3
 */
function keysOf(name) {
    if (!/^(?:[^/~\0-\x1f\x7f]|~[01])(?:[^~\0-\x1f\x7f]|~[01]){0,999}$/.test(name))
        return undefined;
    return name.split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

;// CONCATENATED MODULE: ./.compiled/stores/plain/slot.js




/** Where values go that are written into a file of this machine. */
const HERE = 'here:config';
/** The literal that is meant; `undefined` if nothing stands there. Throws `Unanswered` for whatever else does. */
async function slotAt(location, tools) {
    const { scope: path, name } = location;
    const keys = keysOf(name);
    if (path === undefined || keys === undefined)
        throw new inspection/* Unanswered */.XX('incomplete', wrongAddress(location) ?? name);
    const look = await tools.files.look(path);
    if (look === undefined)
        return undefined;
    if (look.leadsOut)
        throw new inspection/* Unanswered */.XX('incomplete', `${path} is a link to a file that is kept elsewhere: name that one`);
    const content = await tools.files.read(path);
    if (content === undefined)
        return undefined;
    const found = await tools.configs.find(path, content, keys);
    if (found.answer === 'unfit')
        throw new inspection/* Unanswered */.XX('incomplete', `${name} in ${path} ${found.detail}`);
    if (found.answer === 'absent')
        return undefined;
    if (isReference(found.value))
        throw new inspection/* Unanswered */.XX('incomplete', `${name} in ${path} holds a reference: rotate what it refers to`);
    const version = await slot_versionOf(found.value, location, tools);
    const { modifiedAt: writtenAt, isSealed } = look;
    return { path, content, found, version, writtenAt, isSealed };
}
/** What is wrong with a location, before any file is looked at. */
function wrongAddress({ scope, name }) {
    if (scope === undefined)
        return 'which file it is in has to be said: its path';
    if (keysOf(name) !== undefined)
        return undefined;
    return 'a name is keys with `/` between them and none in front, where `~1` is a `/` in a key and `~0` a `~`';
}
/** Whether a host could take a text, or a part of it, for the name of a secret. Which syntaxes its host has, nobody asks here. */
function isReference(text) {
    return (0,references/* wholeReference */.n)(text) !== undefined || (0,references/* findReferences */.y)(text).length > 0;
}
function slot_versionOf(value, { scope, name }, tools) {
    return tools.mark(secret/* Secret */.zh.of(value, ['here:marks']), `${scope}\n${name}`);
}

;// CONCATENATED MODULE: ./.compiled/stores/plain-config.js





const plain_config_options = {
    restart: (0,fields/* text */.Qq)('restart', 'a command of one line', /^[^\0\r\n]{1,1000}$/)
        .optional()
        .describe('Run by the shell once the new value is there, so that the host starts with it: without this program’s variables, for five minutes at most. It is run again where a run was killed in between. A workflow has to allow it. If it fails, the new value stays, and is live at the next start; with `verify: none` it is run until it succeeds, and nothing is revoked before.'),
};
/** A variable of a process has no more room on every system. */
const plain_config_MAX_BYTES = 64 * 1024;
/** Hosts write to their files themselves: how often one may come in between. */
const TRIES = 3;
/**
 * A literal that has to stay where it is: in the file of a host on this machine that resolves no references. What is there is replaced, and nothing
 * is added: at a mistyped path a new entry would be one that nobody reads.
 */
const plainConfig = (0,store/* defineStore */.nY)({
    id: 'plain-config',
    title: 'Plain config on this machine',
    docs: 'https://www.rfc-editor.org/rfc/rfc6901',
    options: (0,fields/* mapping */.pq)('an entry of stores', plain_config_options),
    usual: () => ({}),
    staging: 'none',
    isLocal: true,
    location: {
        scope: 'Path of the file, JSON, YAML or TOML: absolute, from the current folder, or `~/` and from your own.',
        name: 'The keys that lead to the string, with `/` between them: `mcpServers/github/env/GITHUB_TOKEN`. `~1` is a `/` in a key, `~0` a `~`; an item of a list is its index from 0.',
    },
    grants: {
        describe: 'To read the file.',
        resolve: 'To read the file.',
        write: 'To write to the file and its folder.',
    },
    describe: async (location, _, tools) => {
        const slot = await slotAt(location, tools);
        if (slot === undefined || isOther(slot, location))
            return (0,store/* absent */.Ge)();
        // Whatever else is written to the file moves its date.
        return (0,store/* there */.Pv)({ writtenAt: slot.writtenAt, precision: 'group', version: slot.version });
    },
    resolve: async (location, _, tools, audience) => {
        const slot = await slotAt(location, tools);
        if (slot === undefined || isOther(slot, location))
            return (0,store/* absent */.Ge)();
        return { answer: 'there', value: secret/* Secret */.zh.of(slot.found.value, audience), version: slot.version };
    },
    write: {
        audience: () => [HERE],
        restart: ({ restart }) => restart,
        refusal: (location, bytes) => wrongAddress(location) ?? (bytes > plain_config_MAX_BYTES ? `a value has at most ${plain_config_MAX_BYTES} bytes` : undefined),
        tryReading: async (location, _, tools) => {
            if ((await slotAt(location, tools)) === undefined)
                throw new inspection/* Unanswered */.XX('incomplete', await nothingAt(location, tools));
        },
        write: async (location, value, _, tools, { before }) => plain_config_written(location, value.revealTo(HERE), tools, before),
    },
});
/** Only what is there now can be had: a file keeps no versions. */
function isOther({ version }, location) {
    return location.version !== undefined && location.version !== version;
}
async function nothingAt({ scope = '', name }, { files }) {
    const isFile = (await files.look(scope)) !== undefined;
    const nothing = isFile ? `nothing stands at ${name} in ${scope}` : `there is no file ${scope}`;
    return `${nothing}, and only what is there is replaced`;
}
async function plain_config_written(location, value, tools, before) {
    for (let tries = 1; tries <= TRIES; tries++) {
        const slot = await slotAt(location, tools);
        if (!plain_config_holds(before, slot))
            return { answer: 'changed' };
        if (slot === undefined)
            return (0,stores_change/* unfit */.R)(await nothingAt(location, tools));
        if (slot.isSealed)
            return (0,stores_change/* unfit */.R)(`the folder of ${slot.path} takes no file of this user, and what is there is replaced whole`);
        if (isReference(value))
            return (0,stores_change/* unfit */.R)('a host would take a part of the value for a reference');
        const after = slot.found.replaced(value);
        if (after === undefined)
            return (0,stores_change/* unfit */.R)('the file has no way to write it in that place');
        const isThere = after === slot.content || (await tools.replace(slot.path, slot.content, after));
        if (isThere)
            return (0,stores_change/* done */.V)(await slot_versionOf(value, location, tools));
    }
    return { answer: 'changed' };
}
function plain_config_holds(before, slot) {
    if (before === 'unseen')
        return true;
    return before === 'absent' ? slot === undefined : slot?.version === before.version;
}

// EXTERNAL MODULE: ./.compiled/stores/vault.js + 4 modules
var vault = __webpack_require__(81894);
;// CONCATENATED MODULE: ./.compiled/stores/registry.js
// Generated by scripts/generate-registries.ts from the files of this folder; do not edit.











const stores = [
    ageFile,
    aws_secrets_manager.awsSecretsManager,
    azure_key_vault.azureKeyVault,
    bitwarden.bitwarden,
    doppler.doppler,
    gcp_secret_manager.gcpSecretManager,
    github,
    infisical.infisical,
    onepassword.onepassword,
    plainConfig,
    vault.vault,
];


/***/ }),

/***/ 81894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vault: () => (/* binding */ vault)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.compiled/core/dates.js
var dates = __webpack_require__(79412);
// EXTERNAL MODULE: ./.compiled/core/policy/fields.js
var fields = __webpack_require__(64911);
// EXTERNAL MODULE: ./.compiled/stores/access/address.js
var access_address = __webpack_require__(73903);
// EXTERNAL MODULE: ./.compiled/core/policy/asking-schema.js
var asking_schema = __webpack_require__(92297);
// EXTERNAL MODULE: ./.compiled/core/secret.js
var secret = __webpack_require__(89301);
// EXTERNAL MODULE: ./.compiled/stores/access/bodies.js
var bodies = __webpack_require__(71983);
// EXTERNAL MODULE: ./.compiled/stores/access/options.js
var options = __webpack_require__(58209);
// EXTERNAL MODULE: ./.compiled/stores/access/session.js
var session = __webpack_require__(40803);
;// CONCATENATED MODULE: ./.compiled/stores/access/vault.js








const PATH = /^(?!(?:.*\/)?\.{1,2}(?:\/|$))[\w.~-]{1,100}(?:\/[\w.~-]{1,100}){0,9}\/?$/;
const vaultAccess = {
    address: (0,access_address/* address */.h)('address', 'https://vault.acme.example:8200').describe('Where the server is.'),
    namespace: (0,fields/* text */.Qq)('namespace', 'a namespace, like admin/team', PATH)
        .optional()
        .describe('The namespace, of Vault Enterprise, HCP Vault or OpenBao.'),
    role: (0,fields/* text */.Qq)('role', 'the name of a role', /^[\w.-]{1,200}$/)
        .optional()
        .describe('Role of the JWT auth method that the workflow logs in by. Without it, a token is used.'),
    'auth-mount': (0,fields/* text */.Qq)('auth-mount', 'a path, like jwt', PATH)
        .default('jwt')
        .describe('Where the JWT auth method is mounted.'),
    audience: (0,options/* audience */.h)()
        .optional()
        .describe('Audience of the identity, as the role’s `bound_audiences` has it, if not `address`.'),
    token: (0,asking_schema/* secretReference */.QO)('token').default('env://VAULT_TOKEN').describe('A token.'),
};
/** https://developer.hashicorp.com/vault/docs/enterprise/namespaces#usage */
function namespaced({ namespace }) {
    return namespace === undefined ? {} : { 'x-vault-namespace': namespace };
}
const Login = schemas/* object */.Ikc({ auth: schemas/* object */.Ikc({ client_token: schemas/* string */.YjP().min(1) }) });
/** https://developer.hashicorp.com/vault/api-docs/auth/jwt#jwt-login */
const vaultToken = (0,session/* oncePerEntry */.DJ)(async (options, tools) => {
    const { at, destinations } = (0,access_address/* placeOf */.$)(options.address);
    if (options.role === undefined)
        return tools.secret(options.token, destinations);
    const { headers, body } = (0,bodies/* json */.P)({
        role: options.role,
        jwt: await tools.identity(options.audience ?? at, destinations),
    });
    const reply = await tools.ask({
        method: 'POST',
        at,
        path: `/v1/auth/${options['auth-mount'].replace(/\/$/, '')}/login`,
        headers: { ...headers, ...namespaced(options) },
        body,
    });
    return secret/* Secret */.zh.of((0,session/* granted */.yU)(reply, Login).auth.client_token, destinations);
});

// EXTERNAL MODULE: ./.compiled/stores/names.js
var names = __webpack_require__(65816);
// EXTERNAL MODULE: ./.compiled/stores/replies.js
var replies = __webpack_require__(33352);
// EXTERNAL MODULE: ./.compiled/stores/store.js + 1 modules
var store = __webpack_require__(34629);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
;// CONCATENATED MODULE: ./.compiled/stores/vault/paths.js






/** https://developer.hashicorp.com/vault/api-docs/system/internal-ui-mounts#get-single-mount-details */
const Mount = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        type: schemas/* string */.YjP(),
        options: schemas/* object */.Ikc({ version: schemas/* string */.YjP().optional() }).nullish(),
    }),
});
const SEGMENT = /^[^\0-\x1f\x7f]{1,200}$/;
/**
 * Where the engine ends and the path begins, which Vault alone knows; its own command line asks in the same way. Of an engine of another kind
 * nothing is read: its `metadata/` could be a secret.
 */
async function mountOf({ scope, name }, entry, tools) {
    const whole = wholeOf({ scope, name });
    const reply = await ask(`/v1/sys/internal/ui/mounts/${whole}`, entry, tools);
    const { path: prefix, type, options } = (0,replies/* bodyOf */.EN)(reply, Mount).data;
    const mount = (0,names/* path */.Ae)('mount', prefix.replace(/\/$/, ''), SEGMENT);
    if (type !== 'kv' || options?.version !== '2')
        throw new inspection/* Unanswered */.XX('no-way', 'the engine is not version 2 of KV');
    if (!whole.startsWith(`${mount}/`))
        throw (0,replies/* strange */.dV)(reply);
    return { mount, rest: whole.slice(mount.length + 1) };
}
/** What the path would be if its first step were the mount; `undefined` if it has but one. */
function firstStepOf(location) {
    const [, mount, rest] = /^([^/]+)\/(.+)$/.exec(wholeOf(location)) ?? [];
    return mount === undefined || rest === undefined ? undefined : { mount, rest };
}
function wholeOf({ scope, name }) {
    return (0,names/* path */.Ae)('path', scope === undefined ? name : `${scope}/${name}`, SEGMENT);
}
/** `body`: of a question that the API takes by `POST`. */
async function ask(question, entry, tools, body) {
    const asked = await request(question, entry, tools);
    if (body === undefined)
        return tools.ask(asked);
    const headers = { ...asked.headers, 'content-type': 'application/json' };
    return tools.ask({ ...asked, method: 'POST', headers, body: JSON.stringify(body) });
}
async function change(method, question, body, entry, tools) {
    const { headers, ...asked } = await request(question, entry, tools);
    const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
    return tools.change({ ...asked, method, headers: { ...headers, 'content-type': type }, body });
}
async function request(question, entry, tools) {
    const token = await vaultToken(entry, tools);
    return {
        at: (0,access_address/* placeOf */.$)(entry.address).at,
        path: question,
        headers: { 'x-vault-request': 'true', 'x-vault-token': token, ...namespaced(entry) },
    };
}

// EXTERNAL MODULE: ./.compiled/stores/change.js
var stores_change = __webpack_require__(57098);
// EXTERNAL MODULE: ./.compiled/core/rights.js
var rights = __webpack_require__(24666);
// EXTERNAL MODULE: ./.compiled/stores/token-rights.js
var token_rights = __webpack_require__(81369);
;// CONCATENATED MODULE: ./.compiled/stores/vault/capabilities.js




/** The policy has no limits: https://developer.hashicorp.com/vault/docs/concepts/policies#root-policy */
const ROOT = 'root';
/**
 * Refuses if the token lacks it for the data of a secret whose metadata it has read: where that is not told, the rest is not either. By the default
 * policy every token may ask: https://developer.hashicorp.com/vault/api-docs/system/capabilities-self, https://openbao.org/api-docs/system/capabilities-self/
 */
async function lacking(capability, { mount, rest }, entry, tools) {
    const [data, metadata] = ['data', 'metadata'].map((kind) => decodeURIComponent(`${mount}/${kind}/${rest}`));
    const asking = ask('/v1/sys/capabilities-self', entry, tools, { paths: [data, metadata] });
    const Held = schemas/* object */.Ikc({ [data]: schemas/* array */.YOg(schemas/* string */.YjP()).min(1), [metadata]: schemas/* array */.YOg(schemas/* string */.YjP()) })
        .refine((all) => all[metadata].some((held) => held === 'read' || held === ROOT))
        .transform((all) => all[data].map((held) => (held === ROOT ? capability : held)));
    return (0,token_rights/* withoutRights */.y)(await (0,rights/* lackedOf */.Up)([capability], asking, Held), data);
}

;// CONCATENATED MODULE: ./.compiled/stores/vault/values.js







/** https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#read-secret-version */
const Data = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        data: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
        metadata: schemas/* object */.Ikc({ version: schemas/* number */.aig() }),
    }),
});
/** A path without anything, or a version that is deleted: that one still has metadata. */
const gone = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ errors: schemas/* array */.YOg(schemas/* unknown */.L5J()).length(0) }),
    schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ data: schemas/* null */.chJ() }) }),
]);
/** https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#create-update-secret */
const Written = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ version: schemas/* number */.aig() }) });
/** https://github.com/hashicorp/vault-plugin-secrets-kv/blob/main/path_data.go */
const outOfStep = schemas/* object */.Ikc({
    errors: schemas/* array */.YOg(schemas/* string */.YjP())
        .min(1)
        .refine(([first]) => first?.includes('check-and-set parameter') === true),
});
/** https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#read-secret-subkeys */
const Subkeys = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ subkeys: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }) });
/** What a secret of one value calls it. */
const ONLY_KEY = 'value';
async function resolved(location, entry, tools, audience) {
    const reply = await readOf(location, entry, tools);
    if ((0,replies/* isReply */.nK)(reply, 404, gone))
        return (0,store/* absent */.Ge)();
    const { data, metadata } = (0,replies/* bodyOf */.EN)(reply, Data).data;
    const keys = Object.keys(data);
    const key = location.key ?? (keys.length === 1 ? keys[0] : ONLY_KEY);
    if (key === undefined || !Object.hasOwn(data, key))
        return (0,store/* absent */.Ge)('there is no such key');
    const value = data[key];
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return { answer: 'there', value: secret/* Secret */.zh.of(text, audience), version: `${metadata.version}` };
}
/**
 * Takes the first step of the path for the mount, as it is nearly always, and asks Vault where the mount ends only if that gives nothing: a server
 * that is started waits for this. No other engine answers in this form.
 */
async function readOf(location, entry, tools) {
    const query = location.version === undefined ? '' : `?version=${encodeURIComponent(location.version)}`;
    const read = async ({ mount, rest }) => ask(`/v1/${mount}/data/${rest}${query}`, entry, tools);
    const assumed = firstStepOf(location);
    const reply = assumed === undefined ? undefined : await read(assumed);
    if (reply !== undefined && Data.safeParse(reply.status === 200 ? reply.json : undefined).success)
        return reply;
    const known = await mountOf(location, entry, tools);
    return reply !== undefined && known.mount === assumed?.mount ? reply : read(known);
}
/** Changes one key and leaves the others, which takes a secret that is there; else makes one of that key. */
async function written(location, value, entry, tools, before) {
    const { mount, rest } = await mountOf(location, entry, tools);
    const path = `/v1/${mount}/data/${rest}`;
    const key = location.key ?? ONLY_KEY;
    const version = await currentOf(`/v1/${mount}/metadata/${rest}`, entry, tools);
    // Of a key nobody can tell when it was written: that another of the same secret was, is a change as well.
    if (typeof before === 'object' && before.version !== `${version?.number}`)
        return { answer: 'changed' };
    const isNew = version === undefined || !version.isThere;
    if (before === 'absent' && !isNew) {
        const reply = await ask(`/v1/${mount}/subkeys/${rest}?version=${version.number}`, entry, tools);
        if (Object.hasOwn((0,replies/* bodyOf */.EN)(reply, Subkeys).data.subkeys, key))
            return { answer: 'changed' };
    }
    const capability = isNew ? (version === undefined ? 'create' : 'update') : 'patch';
    const lacked = await lacking(capability, { mount, rest }, entry, tools);
    if (lacked !== undefined)
        return lacked;
    const body = bodyFor(version?.number ?? 0, key, value);
    const reply = await change(isNew ? 'POST' : 'PATCH', path, body, entry, tools);
    if ((0,replies/* isReply */.nK)(reply, 400, outOfStep))
        return { answer: 'changed' };
    return (0,stores_change/* done */.V)(`${(0,replies/* bodyOf */.EN)(reply, Written).data.version}`);
}
function bodyFor(cas, key, value) {
    const text = value.derive((plain) => JSON.stringify(plain));
    return secret/* Secret */.zh.join([`{"options":{"cas":${cas}},"data":{${JSON.stringify(key)}:`, text, '}}']);
}
const Current = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        current_version: schemas/* number */.aig(),
        versions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ deletion_time: schemas/* string */.YjP(), destroyed: schemas/* boolean */.zMY() }))
            .nullable(),
    }),
});
const nothing = schemas/* object */.Ikc({ errors: schemas/* array */.YOg(schemas/* unknown */.L5J()).length(0) });
/** The number of the newest version, and whether its value is still there. `undefined` if there never was one. */
async function currentOf(path, entry, tools) {
    const reply = await ask(path, entry, tools);
    if ((0,replies/* isReply */.nK)(reply, 404, nothing))
        return undefined;
    const { current_version, versions } = (0,replies/* bodyOf */.EN)(reply, Current).data;
    const newest = versions?.[`${current_version}`];
    const isThere = newest !== undefined && !newest.destroyed && newest.deletion_time === '';
    return { number: current_version, isThere };
}
async function retired(location, entry, tools) {
    const { mount, rest } = await mountOf(location, entry, tools);
    if (!/^[1-9]\d{0,8}$/.test(location.version ?? ''))
        throw new inspection/* Unanswered */.XX('incomplete', 'a version');
    const body = `{"versions":[${location.version}]}`;
    return empty(await change('POST', `/v1/${mount}/delete/${rest}`, body, entry, tools));
}
/** https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#patch-metadata */
async function annotated(location, notes, entry, tools) {
    const { mount, rest } = await mountOf(location, entry, tools);
    const body = JSON.stringify({ custom_metadata: notes });
    return empty(await change('PATCH', `/v1/${mount}/metadata/${rest}`, body, entry, tools));
}
function empty(reply) {
    if (reply.status !== 204)
        throw (0,replies/* strange */.dV)(reply);
    return (0,stores_change/* done */.V)();
}

;// CONCATENATED MODULE: ./.compiled/stores/vault.js










const Version = schemas/* object */.Ikc({
    created_time: dates/* isoDate */._$,
    deletion_time: dates/* isoDate */._$.optional(),
    destroyed: schemas/* boolean */.zMY(),
});
/** https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#read-secret-metadata */
const Metadata = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({ current_version: schemas/* number */.aig(), versions: schemas/* record */.g1P(schemas/* string */.YjP(), Version).nullable() }),
});
/** What a path without anything gives; one that the token may not see gives 403. */
const vault_nothing = schemas/* object */.Ikc({ errors: schemas/* array */.YOg(schemas/* unknown */.L5J()).length(0) });
const FORMS = [
    /^(?:vault|openbao|bao):\/\/(?<path>[^?#\s]{1,1000})(?:\?(?<query>[^#\s]{0,200}))?(?:#(?<key>[^\s#]{1,500}))?$/i,
    // The webhook of Bank-Vaults: https://bank-vaults.dev/docs/mutating-webhook/annotations/
    /^vault:(?!\/\/)(?<path>[^?#\s]{1,1000})#(?<key>[^\s#]{1,500})(?:#(?<version>\d{1,9}))?$/,
];
/** Integrated storage takes entries of 1 MiB; the other keys of the secret take their part. */
const MAX_BYTES = 512 * 1024;
/** OpenBao has the same API under the same paths: this is its store as well. */
const vault = (0,store/* defineStore */.nY)({
    id: 'vault',
    title: 'HashiCorp Vault and OpenBao',
    docs: 'https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2',
    options: (0,fields/* mapping */.pq)('an entry of stores', vaultAccess),
    usual: ({ VAULT_ADDR, VAULT_NAMESPACE }) => ({ address: VAULT_ADDR, namespace: VAULT_NAMESPACE }),
    staging: 'pinned',
    location: {
        scope: 'Mount of the engine (KV, version 2).',
        name: 'Path of the secret in it, without `data/`.',
        key: 'Key in the secret. Its own age is not told: all keys are written at once.',
    },
    grants: {
        describe: 'A policy with `read` on `<mount>/metadata/<path>`, and on `<mount>/subkeys/<path>` to learn whether a key is there.',
        resolve: '`read` on `<mount>/data/<path>`.',
        write: '`create`, `update` and `patch` on `<mount>/data/<path>`, and `read` on `<mount>/metadata/<path>`.',
    },
    // One secret holds all of a team's, each under a key: `--in secret/mcp`.
    place: (scope, name) => {
        const [, mount, path] = /^([^/]+)\/(.+)$/.exec(scope ?? '') ?? [];
        return { scope: mount ?? scope, name: path ?? 'mcp', key: name, version: undefined };
    },
    example: 'vault://secret/linear#api_key',
    locate,
    refer: ({ scope, name, key, version }) => {
        const query = version === undefined ? '' : `?version=${version}`;
        return `vault://${scope === undefined ? '' : `${scope}/`}${name}${query}${key === undefined ? '' : `#${key}`}`;
    },
    // Where the mount ends, Vault alone knows: what counts is the whole path.
    canonical: ({ scope, name, ...location }) => ({
        ...location,
        scope: undefined,
        name: scope === undefined ? name : `${scope}/${name}`,
    }),
    describe: async (location, entry, tools) => {
        const { mount, rest } = await mountOf(location, entry, tools);
        const reply = await ask(`/v1/${mount}/metadata/${rest}`, entry, tools);
        if ((0,replies/* isReply */.nK)(reply, 404, vault_nothing))
            return (0,store/* absent */.Ge)();
        const { current_version, versions } = (0,replies/* bodyOf */.EN)(reply, Metadata).data;
        const number = location.version ?? `${current_version}`;
        const version = Object.hasOwn(versions ?? {}, number) ? versions?.[number] : undefined;
        if (version === undefined)
            return (0,store/* absent */.Ge)('there is no such version');
        const { created_time, deletion_time, destroyed } = version;
        if (destroyed)
            return (0,store/* absent */.Ge)('the version is destroyed');
        if (deletion_time !== undefined && deletion_time <= tools.now)
            return (0,store/* absent */.Ge)('the version is deleted');
        const stored = { writtenAt: created_time, expiresAt: deletion_time, version: number };
        if (location.key === undefined)
            return (0,store/* there */.Pv)({ ...stored, precision: 'value' });
        return withKey(location.key, stored, await ask(`/v1/${mount}/subkeys/${rest}?version=${number}`, entry, tools));
    },
    resolve: resolved,
    write: {
        audience: ({ address }) => (0,access_address/* placeOf */.$)(address).destinations,
        // https://developer.hashicorp.com/vault/docs/internals/limits#key-value-secrets-engine-kv-version-2
        refusal: (_, bytes) => (bytes > MAX_BYTES ? `a value has at most ${MAX_BYTES} bytes` : undefined),
        write: async (location, value, entry, tools, { before }) => written(location, value, entry, tools, before),
    },
    retire: retired,
    annotate: annotated,
});
/** The names of the keys, without what is in them: the only key has the age of the version. */
function withKey(key, stored, reply) {
    const known = Subkeys.safeParse(reply.status === 200 ? reply.json : undefined);
    if (!known.success)
        return (0,store/* there */.Pv)({ ...stored, precision: 'group' });
    const { subkeys } = known.data.data;
    if (!Object.hasOwn(subkeys, key))
        return (0,store/* absent */.Ge)('there is no such key');
    return (0,store/* there */.Pv)({ ...stored, precision: Object.keys(subkeys).length === 1 ? 'value' : 'group' });
}
function locate(reference) {
    const match = FORMS.map((form) => form.exec(reference)).find((found) => found !== null);
    const { path: whole, query, key, version } = match?.groups ?? {};
    const [, scope, name] = /^([^/]+)\/(.+)$/.exec(whole ?? '') ?? [];
    const asked = (0,names/* queried */.Ig)(query, ['version']);
    if (scope === undefined || name === undefined || asked === undefined)
        return undefined;
    // The path of the API has a `data/` in it that is no part of the secret's own.
    return { scope, name: name.replace(/^data\//, ''), key, version: version ?? asked.version };
}


/***/ })

};
