export const id = 801;
export const ids = [801];
export const modules = {

/***/ 35858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ changingBy)
/* harmony export */ });
/**
 * `op read`, `op item get`, `op --version`, `bws secret list`: their other words make, change and end things.
 * https://developer.1password.com/docs/cli/reference/, https://bitwarden.com/help/secrets-manager-cli/
 */
function isTelling([first = '', second = '']) {
    return first === 'read' || first === '--version' || ['get', 'list'].includes(second);
}
/** The same tools, but whatever changes something goes another way: over HTTP, in files, in databases, or by programs of others. */
function changingBy(tools, instead) {
    const { databases, programs } = tools;
    const opening = (open) => async (login) => {
        const session = await open(login);
        return {
            query: (...given) => session.query(...given),
            change: instead((...given) => session.change(...given)),
            close: () => session.close(),
        };
    };
    return {
        ...tools,
        change: instead((...given) => tools.change(...given)),
        changeSigned: instead((...given) => tools.changeSigned(...given)),
        replace: instead((...given) => tools.replace(...given)),
        command: instead((...given) => tools.command(...given)),
        programs: {
            run: (program, request) => {
                const run = (...given) => programs.run(...given);
                return (isTelling(request.args) ? run : instead(run))(program, request);
            },
        },
        databases: {
            postgres: opening((login) => databases.postgres(login)),
            mysql: opening((login) => databases.mysql(login)),
            redis: opening((login) => databases.redis(login)),
        },
    };
}


/***/ }),

/***/ 84754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ dated),
/* harmony export */   h: () => (/* binding */ readDate)
/* harmony export */ });
/** A day, or a day and a time, of no time zone. */
const ZONELESS = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?$/;
/** ISO 8601, in UTC if it names no time zone. `undefined` for what is no date. */
function readDate(text) {
    const [, day, time = '00:00'] = ZONELESS.exec(text) ?? [];
    return dated(Date.parse(day === undefined ? text : `${day}T${time}Z`));
}
/** Where nothing has happened yet, some write the beginning of their calendar: 1970, or the year 1 (`0001-01-01T00:00:00Z`). */
function dated(time) {
    const date = new Date(time);
    return date.getTime() > 0 ? date : undefined;
}


/***/ }),

/***/ 53821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ shortOfChanging)
/* harmony export */ });
/* harmony import */ var _changing_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35858);

/** All looks were taken, and the next word would change something. */
class WouldChange extends Error {
    name = 'WouldChange';
}
/** Runs what is to change something, and stops it there: what came of it if it came to an end before, or `undefined`. */
async function shortOfChanging(tools, run) {
    const stopping = (0,_changing_by_js__WEBPACK_IMPORTED_MODULE_0__/* .changingBy */ .l)(tools, () => async () => {
        throw new WouldChange('something is to be changed now');
    });
    try {
        return await run(stopping);
    }
    catch (error) {
        if (error instanceof WouldChange)
            return undefined;
        throw error;
    }
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

/***/ 14011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ optionalSecret)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);

/** A secret that the user need not have set. */
function optionalSecret(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 34629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ge: () => (/* binding */ absent),
  nY: () => (/* binding */ defineStore),
  Pv: () => (/* binding */ there)
});

// UNUSED EXPORTS: done, unfit

// EXTERNAL MODULE: ./.compiled/core/short-of-changing.js
var short_of_changing = __webpack_require__(53821);
;// CONCATENATED MODULE: ./.compiled/stores/write.js

/** Of a store that changes nothing but by the tools that it is given. */
function rehearsalOf(write) {
    return async (location, value, options, tools, change) => {
        const early = await (0,short_of_changing/* shortOfChanging */.t)(tools, (own) => write.write(location, value, options, own, change));
        return early?.answer === 'unfit' ? early.detail : undefined;
    };
}

;// CONCATENATED MODULE: ./.compiled/stores/store.js


/** Keeps the options of a store out of the registry's type: they are checked by its own schema before they come back. */
function defineStore(store) {
    const { write } = store;
    const whole = write === undefined ? store : { ...store, write: { ...write, rehearse: rehearsalOf(write) } };
    return whole;
}
function there(stored) {
    return { answer: 'there', stored };
}
function absent(detail) {
    return detail === undefined ? { answer: 'absent' } : { answer: 'absent', detail };
}


/***/ })

};
