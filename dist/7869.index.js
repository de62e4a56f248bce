export const id = 7869;
export const ids = [7869];
export const modules = {

/***/ 12776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ appKeyFingerprint),
/* harmony export */   W: () => (/* binding */ appToken)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A clock may be a minute wrong either way; ten minutes ahead is the most that GitHub takes. */
const BEFORE = 60;
const AFTER = 9 * 60;
/**
 * The token by which a GitHub App says who it is; `undefined` if that is no private key of RSA in PEM.
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app
 */
function appToken(pem, { issuer, now }) {
    const key = keyIn(pem);
    if (key === undefined)
        return undefined;
    const time = Math.floor(now.getTime() / 1000);
    const claims = { iat: time - BEFORE, exp: time + AFTER, iss: issuer };
    const signed = [{ alg: 'RS256', typ: 'JWT' }, claims]
        .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
        .join('.');
    return `${signed}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', Buffer.from(signed), key).toString('base64url')}`;
}
/**
 * What GitHub shows of a key on the page of its app; `undefined` if that is no such key.
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/managing-private-keys-for-github-apps#verifying-private-keys
 */
function appKeyFingerprint(pem) {
    const key = keyIn(pem);
    if (key === undefined)
        return undefined;
    const open = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({ type: 'spki', format: 'der' });
    return `SHA256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(open).digest('base64')}`;
}
function keyIn(pem) {
    // Who had to put it on one line has written `\n` for the ends of lines.
    const key = parsed(pem.replaceAll('\\n', '\n'));
    return key?.asymmetricKeyType === 'rsa' ? key : undefined;
}
/** What Node.js says of a wrong key may quote it. */
function parsed(pem) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 75470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ looksGenerated),
/* harmony export */   KP: () => (/* binding */ looksLikeAKey),
/* harmony export */   O1: () => (/* binding */ isUuid),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   nm: () => (/* binding */ wordiness),
/* harmony export */   qv: () => (/* binding */ isHex)
/* harmony export */ });
/**
 * Tells generated strings from written ones. A generated string, cut where its case or its kind of character
 * changes, falls into short or unpronounceable pieces; a written one falls into words.
 */
/** Pairs of letters that make up about four fifths of English text and of the names programs use. */
const COMMON_PAIRS = new Set(('th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce ' +
    'li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut ss so rs un lo wa ge ie wh ee wi em ' +
    'ad ol rt po we na ul ni ts mo ow pa im mi ai sh ir su id os iv ia am fi ci vi pl ig tu ev ld ry mp fe bl ab gh ty op wo sa ay ex ' +
    'ke fr oo av ag if ap gr od bo sp rd do uc bu ei ov by rm ep tt oc fa ef cu rn sc gi da yo cr cl du ga qu ue ff ba ey ls va um pp ' +
    'ua up lu go ht ru ug ds lt pi rc rr eg au ck ew mu br bi pt ak pu ui rg ib tl ny ki rk ys ob mm fu ph og ms ye ud mb ip ub oi rl ' +
    'gu dr hr cc tw ft wn nu af hu nn eo vo rv nf xp gn sm fl iz ok nl my gl aw ju oa eq sy sl ps jo lf nv je nk kn gs dy hy ze ks xt ' +
    'bs ik dd pt rp sk xi oe oy ws lv dl rf eu dg wr xa yi nm eb rb tm xc eh tc gy ja ax wt db ap pi ey').split(' '));
/** How much of the text, from 0 to 1, is made of pieces that read like words. */
function wordiness(text) {
    let letters = 0;
    let inWords = 0;
    for (const piece of pieces(text)) {
        letters += piece.length;
        if (readsLikeAWord(piece))
            inWords += piece.length;
    }
    return letters === 0 ? 0 : inWords / letters;
}
/** Whether the text looks generated: long enough, more than one kind of character, and hardly any words in it. */
function looksGenerated(text) {
    const characters = text.replace(/[^A-Za-z0-9]/g, '');
    if (characters.length < 8 || distinct(characters) < 5)
        return false;
    const digits = characters.replace(/\D/g, '').length;
    if (digits === characters.length)
        return characters.length >= 24;
    if (digits > 0)
        return wordiness(text) < (characters.length >= 20 ? 0.6 : 0.5);
    // Letters alone: words are written in one case, or begin with a capital.
    if (changes(text) >= 4 && text.length >= 10)
        return wordiness(text) < 0.5;
    return characters.length >= 16 && wordiness(text) < 0.35;
}
/** Random enough to be taken for a credential by its looks alone, where neither name nor place says so. */
function looksLikeAKey(text) {
    if (text.length < 20 || text.length > 500)
        return false;
    if (!/^[A-Za-z0-9_\-+/=.~]+$/.test(text))
        return false;
    const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/].filter((kind) => kind.test(text)).length;
    return kinds === 3 && looksGenerated(text) && changes(text) / text.length >= 0.3 && distinct(text) >= 12;
}
/** Hexadecimal digits only, with letters and digits among them, as generators write keys. */
function isHex(text, atLeast) {
    return (text.length >= atLeast &&
        /^(?:[0-9a-f]+|[0-9A-F]+)$/.test(text) &&
        /\d/.test(text) &&
        /[a-fA-F]/.test(text));
}
function isUuid(text) {
    return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);
}
function distinct(text) {
    return new Set(text).size;
}
/** How often the kind of character (lower, upper, digit) changes. */
function changes(text) {
    let count = 0;
    for (let index = 1; index < text.length; index++) {
        if (kindOf(text.charCodeAt(index)) !== kindOf(text.charCodeAt(index - 1)))
            count++;
    }
    return count;
}
function kindOf(code) {
    if (code >= 97 && code <= 122)
        return 1;
    if (code >= 65 && code <= 90)
        return 2;
    return code >= 48 && code <= 57 ? 3 : 4;
}
/** The text cut at every change of kind; a capital begins a piece that goes on in lower case. */
function pieces(text) {
    return text.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[A-Z]|\d/g) ?? [];
}
function readsLikeAWord(piece) {
    if (piece.length < 4)
        return piece.length === 3 && SHORT_WORDS.has(piece.toLowerCase());
    const word = piece.toLowerCase();
    if (!/[aeiouy]/.test(word))
        return false;
    let common = 0;
    for (let index = 1; index < word.length; index++)
        if (COMMON_PAIRS.has(word.slice(index - 1, index + 1)))
            common++;
    return common / (word.length - 1) >= 0.7;
}
const SHORT_WORDS = new Set('api app key the you for and not new old env dev log set get add use out put has was all any can one two day end top tag web url bot sdk mcp aws git npm pat jwt ssh sql csv xml usr var tmp bin lib src org com net www'.split(' '));


/***/ }),

/***/ 70082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
/** No word of ours is longer. */
const MAX_LENGTH = 60;
/**
 * The candidate that a mistyped word most likely means: at most a third of its letters are wrong, missing, too many or
 * swapped with the next one. Case does not count. `undefined` if none is that near.
 */
function closest(word, candidates) {
    if (word.length > MAX_LENGTH)
        return undefined;
    let best;
    let least = Math.floor(word.length / 3) + 1;
    for (const candidate of candidates) {
        const steps = distance(word.toLowerCase(), candidate.toLowerCase(), least);
        if (steps < least) {
            least = steps;
            best = candidate;
        }
    }
    return best;
}
/** Optimal string alignment, https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance; `limit` if it is no less than that. */
function distance(one, other, limit) {
    if (Math.abs(one.length - other.length) >= limit)
        return limit;
    let before = [];
    let last = Array.from({ length: other.length + 1 }, (_, at) => at);
    for (let i = 1; i <= one.length; i++) {
        const row = [i];
        for (let j = 1; j <= other.length; j++) {
            const same = one[i - 1] === other[j - 1];
            const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
            row.push(Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1), swapped ? before[j - 2] + 1 : Number.POSITIVE_INFINITY));
        }
        before = last;
        last = row;
    }
    return Math.min(limit, last[other.length]);
}


/***/ }),

/***/ 45458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ address)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64911);

/** Where a secret is, as `references` and `targets` say it. */
function address() {
    return {
        store: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('store', 'the name of an entry of stores', _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_).describe('Name of an entry of `stores`, or its store’s id.'),
        scope: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('scope', 'what the secret is in', _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_)
            .optional()
            .describe('What it is in, as docs/stores.md says it for that store.'),
        name: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('name', 'the name of the secret', _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_).describe('Its name there.'),
        key: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('key', 'a part of the secret', _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_)
            .optional()
            .describe('The part that is meant, of a secret of several.'),
    };
}


/***/ }),

/***/ 92297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ references),
/* harmony export */   QO: () => (/* binding */ secretReference),
/* harmony export */   cr: () => (/* binding */ strayReferences),
/* harmony export */   p4: () => (/* binding */ hostEntries),
/* harmony export */   uH: () => (/* binding */ storeEntries)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(857);
/* harmony import */ var _address_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45458);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64911);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40263);





const HOST = 'a host, like gitlab.acme.example, db.acme.example:5432 or http://grafana.lan:3000';
/** Every URL parser leaves it as it is. */
const ADDRESS = /^(?=.{1,400}$)(?:http:\/\/)?(?:\[[0-9a-fA-F:.]+\]|[\w.-]+)(?::[1-9]\d{0,4})?(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*\/?$/;
/** A reference to a secret of the environment: in a policy there is none. */
function secretReference(name) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(name, 'a reference, like env://ADMIN_TOKEN: a policy holds no secret', /^env:\/\/[A-Za-z_]\w{0,127}$/);
}
function hostEntries(providers) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('hosts', hostEntry(providers)).superRefine((entries, context) => {
        for (const index of repeated(entries, ({ provider, host }) => `${provider} ${host}`)) {
            const message = 'the same host a second time for this provider';
            context.addIssue({ code: 'custom', path: [index, 'host'], input: entries, message });
        }
    });
}
function hostEntry(providers) {
    const ids = providers.map(({ id }) => id);
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .mapping */ .pq)('an entry of hosts', {
        provider: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('provider', ids, 'an id of docs/providers.md').describe('Id of the provider.'),
        host: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('host', HOST, ADDRESS)
            .refine((host) => (0,_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .isDestinationPattern */ .RZ)((0,_hosts_js__WEBPACK_IMPORTED_MODULE_3__/* .patternOf */ .I)({ host })), { error: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)('host', HOST) })
            .describe('The host, with its port if that is not the usual one; `http://` in front allows a connection without TLS.'),
        admin: secretReference('admin')
            .optional()
            .describe('A stronger credential, for what a credential cannot tell of itself. It goes to this host alone.'),
        account: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('an entry of account', 'a text', _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME */ .o_), {
            error: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)('account', 'a mapping'),
        })
            .optional()
            .describe('What else has to be known: `organization: acme`. docs/providers.md says what each provider takes.'),
    })
        .superRefine(({ provider, account = {} }, context) => {
        const known = Object.keys(providers.find(({ id }) => id === provider)?.account ?? {});
        const keys = Object.keys(account).filter((key) => !known.includes(key));
        if (keys.length === 0)
            return;
        const message = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownKeys */ .vX)(`an account of ${provider}`, keys, known);
        context.addIssue({ code: 'unrecognized_keys', keys, path: ['account'], input: account, message });
    })
        .meta({ allOf: accountOfEach(providers) });
}
/** The same for editors. */
function accountOfEach(providers) {
    const some = providers.filter(({ account }) => account !== undefined);
    const rule = (provider, account) => ({
        if: { type: 'object', properties: { provider } },
        // biome-ignore lint/suspicious/noThenProperty: it is the keyword of JSON Schema
        then: { type: 'object', properties: { account: { type: 'object', ...account } } },
    });
    return [
        ...some.map(({ id, account = {} }) => {
            const properties = Object.entries(account).map(([key, description]) => [key, { description }]);
            return rule({ const: id }, { properties: Object.fromEntries(properties), additionalProperties: false });
        }),
        rule({ not: { enum: some.map(({ id }) => id) } }, { maxProperties: 0 }),
    ];
}
/** The entries of `stores`. References go by their names. */
function storeEntries(stores) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('stores', storeEntry(stores)).superRefine((entries, context) => {
        for (const index of repeated(entries, ({ name }) => name)) {
            const message = 'an entry of this name is there already: give each entry a name of its own';
            context.addIssue({ code: 'custom', path: [index], input: entries, message });
        }
    });
}
/** Which store, what it is called, and what that store itself wants to know. */
function storeEntry(stores) {
    const ids = stores.map(({ id }) => id);
    const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('name', 'a name for this entry', _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME */ .o_)
        .optional()
        .describe('What `references` call it, if not by the id of the store.');
    const entries = stores.map(({ id, options }) => options.safeExtend({ store: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(id).describe('Id of the store.'), name }));
    const known = (input) => {
        const { store } = input;
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)('store', (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(ids, 'or'), ids)({ input: store });
    };
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .discriminatedUnion */ .gMt('store', entries, {
        error: ({ code, input }) => code === 'invalid_union' ? known(input) : (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)('an entry of stores', 'a mapping')({ input }),
    })
        .transform(({ store, name: called, ...options }) => ({
        store: store,
        name: (called ?? store),
        options: options,
    }));
}
/** The secrets behind references. */
function references() {
    const entry = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .mapping */ .pq)('an entry of references', (0,_address_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .address */ .h)());
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), entry, { error: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)('references', 'a mapping') });
}
/** Which references are in a store that neither an entry of `stores` nor a store has for a name, and what to say of each. */
function strayReferences(known, all) {
    const say = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)('store', 'the name of an entry of stores, or the id of a store', known);
    return Object.entries(all).flatMap(([name, { store }]) => known.includes(store) ? [] : [[name, say({ input: store })]]);
}
/** Indexes of those that there is one like already. */
function repeated(items, keyOf) {
    const seen = new Set();
    return items.flatMap((item, index) => {
        const isNew = seen.size < seen.add(keyOf(item)).size;
        return isNew ? [] : [index];
    });
}


/***/ }),

/***/ 64911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ repository),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   h9: () => (/* binding */ oneOrMore),
/* harmony export */   o_: () => (/* binding */ NAME),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pq: () => (/* binding */ mapping),
/* harmony export */   vX: () => (/* binding */ unknownKeys),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _classify_randomness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75470);
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70082);



// A schema is used once or twice in a run, and to compile it takes longer than that: a server that is started waits for it.
zod__WEBPACK_IMPORTED_MODULE_1__/* .config */ .$W({ jitless: true });
/** Above this number, where to look them up says more than a list. */
const MAX_LISTED = 20;
/** What somebody else calls something: a line of up to 400 characters. */
const NAME = /^[^\s](?:.{0,398}[^\s])?$/u;
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_.-]{1,100}$/;
/** One of these words. `where`: what to say in place of a long list. */
function oneOf(name, words, where = '') {
    const allowed = words.length <= MAX_LISTED ? listed(words, 'or') : where;
    return zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(words, { error: wrong(name, allowed, words) });
}
/** A text of this shape; `allowed` describes it. */
function text(name, allowed, shape) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: wrong(name, allowed) }).regex(shape, { error: wrong(name, allowed), abort: true });
}
/** The name of a repository, as GitHub writes it. */
function repository(name, example = 'acme/api') {
    return text(name, `a repository, like ${example}`, REPOSITORY);
}
/** One item or a list of them. */
function oneOrMore(name, item, atLeast) {
    const error = wrong(name, 'one value or a list of them');
    const items = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(item, { error }).min(atLeast, { error: () => `${name} is an empty list` });
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([item, items], {
        // Of a single value its own schema says what is wrong.
        error: (issue) => (typeof issue.input === 'string' ? messageOf(issue) : error(issue)),
    });
}
/** A list; `name` is that of the list. */
function list(name, item) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(item, { error: wrong(name, 'a list') });
}
/** A mapping of exactly these keys. Of unknown keys the message says one line for each, in their order. */
function mapping(name, shape) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(shape, {
        error: (issue) => issue.code === 'unrecognized_keys'
            ? // A mapping takes more keys than it was made with, if it has been extended.
                unknownKeys(name, issue.keys, Object.keys(issue.inst.shape))
            : wrong(name, 'a mapping')(issue),
    });
}
/** A line for each key that a mapping does not take. */
function unknownKeys(name, keys, known) {
    const taken = known.length === 0 ? 'no key' : listed(known, 'and');
    const unknown = (key) => `${['unknown key', ...named(key)].join(' ')}: ${name} takes ${taken}${suggestion(key, known)}`;
    return keys.map(unknown).join('\n');
}
/** Tells what a value must be and, if it is a mistyped word, which one is meant. */
function wrong(name, allowed, words = []) {
    return ({ input }) => {
        if (input === undefined)
            return `${name} is missing: it must be ${allowed}`;
        if (input === null || input === '')
            return `${name} is empty: it must be ${allowed}`;
        if (words.length === 0 || typeof input !== 'string')
            return `${name} must be ${allowed}`;
        return `${[`${name} must be ${allowed}`, ...named(input).map((word) => `not ${word}`)].join(', ')}${suggestion(input, words)}`;
    };
}
/** `a, b and c`. */
function listed(words, conjunction) {
    const [last, ...others] = words.toReversed();
    return others.length === 0 ? (last ?? '') : `${others.toReversed().join(', ')} ${conjunction} ${last}`;
}
/** What the first schema of a union says. */
function messageOf({ errors }) {
    const [[first] = []] = errors;
    return first?.message ?? '';
}
/** The word in quotes, if it is one: of anything else that somebody has pasted nothing is repeated. */
function named(word) {
    return /^[a-z](?:[a-z_-]{0,39})$/i.test(word) && !(0,_classify_randomness_js__WEBPACK_IMPORTED_MODULE_0__/* .looksGenerated */ .At)(word) ? [`"${word}"`] : [];
}
function suggestion(word, words) {
    const meant = (0,_closest_js__WEBPACK_IMPORTED_MODULE_3__/* .closest */ .k)(word, words);
    return meant === undefined ? '' : `; did you mean "${meant}"?`;
}


/***/ }),

/***/ 40263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ patternOf),
/* harmony export */   c: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(857);

/** The destination pattern of a trusted host: without its path. */
function patternOf({ host }) {
    const plain = host.startsWith('http://') ? 'http://' : '';
    return plain + host.slice(plain.length).replace(/\/.*$/s, '');
}
/** How a trusted host is asked over HTTP: origin and path, with no `/` at the end. */
function addressOf({ host }) {
    const url = host.startsWith('http://') ? host : `https://${host}`;
    return ((0,_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(url) ?? url) + url.replace(/^https?:\/\/[^/]*/, '').replace(/\/+$/, '');
}


/***/ }),

/***/ 7869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mint: () => (/* binding */ mint)
});

// EXTERNAL MODULE: ./.compiled/core/minting.js
var minting = __webpack_require__(8165);
;// CONCATENATED MODULE: ./.compiled/stores/minters/reference.js
const FORM = /^[a-z-]{1,20}:\/\/(?<what>[^?#\s]{0,1000})(?:\?(?<query>[^?#\s]{1,2000}))?(?:#(?<part>[a-z-]{1,40}))?$/i;
/**
 * Reads a reference of a minter. Everything in it has to mean something: an unknown key, one that comes twice, or a part of what has none is a
 * mistake, for whoever wrote it expects it to count.
 */
function requestOf(reference, minter) {
    const { what, query, part } = FORM.exec(reference)?.groups ?? {};
    const groups = what === undefined ? undefined : minter.what.shape.exec(what);
    if (groups == null)
        return { problem: `it must be ${minter.id}://${minter.what.form}` };
    const named = partOf(part, minter);
    if (typeof named !== 'string')
        return named;
    const said = Object.entries(groups.groups ?? {}).filter(([, value]) => value !== undefined);
    const pairs = pairsOf(query, new Set(Object.keys(groups.groups ?? {})));
    if ('problem' in pairs)
        return pairs;
    const { data, error } = minter.wanted.safeParse(Object.fromEntries([...said, ...pairs]));
    if (data === undefined)
        return { problem: error.issues.map(({ message }) => message).join('; ') };
    return { wanted: data, part: named };
}
function partOf(part, { parts }) {
    const [only, another] = parts;
    if (another === undefined)
        return part === undefined ? only : { problem: 'nothing may follow `#`' };
    if (part !== undefined && parts.includes(part))
        return part;
    return { problem: `after \`#\` it must say which part is meant: ${parts.join(', ')}` };
}
function pairsOf(query, taken) {
    const pairs = [];
    for (const pair of query?.split('&') ?? []) {
        const [, key, text = ''] = /^([a-z][a-z-]{0,40})=(.*)$/s.exec(pair) ?? [];
        if (key === undefined)
            return { problem: 'behind `?` it must be key=value, with `&` in between' };
        if (taken.has(key))
            return { problem: `${key} is said twice` };
        const value = decoded(text);
        if (value === undefined)
            return { problem: `${key} has a % that encodes nothing` };
        taken.add(key);
        pairs.push([key, value]);
    }
    return pairs;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
// EXTERNAL MODULE: ./.compiled/core/policy/fields.js
var fields = __webpack_require__(64911);
// EXTERNAL MODULE: ./.compiled/stores/access/aws.js
var aws = __webpack_require__(6894);
// EXTERNAL MODULE: ./.compiled/stores/access/options.js
var options = __webpack_require__(58209);
// EXTERNAL MODULE: ./.compiled/core/secret.js
var secret = __webpack_require__(89301);
;// CONCATENATED MODULE: ./.compiled/stores/minters/identity.js



/** By which a workflow says who it is: https://docs.github.com/en/actions/reference/security/oidc */
const OF_WORKFLOWS = ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_URL'];
/** Names a token that somebody else has got for this program. */
function token() {
    return (0,fields/* text */.Qq)('token', 'env://NAME, or file:// and a path', /^(?:env:\/\/[A-Za-z_]\w{0,127}|file:\/\/[^\p{Cc}]{1,1000})$/u)
        .optional()
        .describe('The token to show, if it is not that of the job: `env://NAME`, or `file://` and the path of a file.');
}
/** https://www.rfc-editor.org/rfc/rfc7519#section-3: what else a file or a variable holds is sent to nobody. */
const JWT = /^()[\w-]{2,4000}\.[\w-]{2,16000}\.[\w-]{2,4000}$/;
/** What proves who this is: the token that is named, else that of the workflow, else the file that the vendor’s own programs would read. */
async function identityFor({ token: named, audience, variable, shape = JWT }, env, tools, destinations) {
    if (named?.startsWith('env://')) {
        return checked(tools.secret(named, destinations), named.slice('env://'.length), shape);
    }
    const usual = env['ACTIONS_ID_TOKEN_REQUEST_URL'] || variable === undefined ? undefined : env[variable];
    const path = named === undefined ? usual : named.slice('file://'.length);
    if (path === undefined || path === '')
        return tools.identity(audience, destinations);
    const from = `the file that ${named === undefined ? variable : 'token'} names`;
    const content = await tools.files.read(path);
    if (content === undefined)
        throw new inspection/* Unanswered */.XX('incomplete', `${from} is not there`);
    return checked(secret/* Secret */.zh.of(content.trim(), destinations), from, shape);
}
function checked(secret, from, shape) {
    if (secret.publicPart(shape) !== undefined)
        return secret;
    throw new inspection/* Unanswered */.XX('incomplete', `${from} holds no such token`);
}

;// CONCATENATED MODULE: ./.compiled/stores/minters/minter.js
/** Keeps what references say out of the registry’s type: its own schema has checked it. */
function defineMinter(minter) {
    return minter;
}

;// CONCATENATED MODULE: ./.compiled/stores/minters/aws-sts.js






const wanted = {
    role: (0,fields/* text */.Qq)('role', 'the ARN of a role', aws/* AWS_ROLE */.fm).describe('ARN of the role.'),
    region: (0,fields/* text */.Qq)('region', 'a region, like eu-west-1', aws/* AWS_REGION */.VN)
        .optional()
        .describe('Whose STS is asked, if not that of `AWS_REGION` or `AWS_DEFAULT_REGION`.'),
    duration: (0,fields/* text */.Qq)('duration', 'seconds, from 900 to 43200', /^(?:9\d\d|[1-9]\d{3}|[1-3]\d{4}|4[0-2]\d{3}|43[01]\d\d|43200)$/)
        .optional()
        .describe('For how many seconds the key is good; an hour if it is not said. The role has a limit of its own.'),
    audience: (0,options/* audience */.h)()
        .default('sts.amazonaws.com')
        .describe('Audience of the job’s token, as the role’s trust policy has it.'),
    token: token(),
};
/** The file is what AWS’s own programs go by: https://docs.aws.amazon.com/sdkref/latest/guide/feature-assume-role-credentials.html */
const FILE = 'AWS_WEB_IDENTITY_TOKEN_FILE';
/** Three values, each of which is good for nothing without the others. */
const awsSts = defineMinter({
    id: 'aws-sts',
    docs: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html',
    grants: 'a trust policy of the role that lets this identity assume it by `sts:AssumeRoleWithWebIdentity`',
    what: { form: 'ARN-OF-A-ROLE', shape: /^(?<role>arn:.{1,700})$/ },
    wanted: (0,fields/* mapping */.pq)('a reference', wanted),
    parts: ['access-key-id', 'secret-access-key', 'session-token'],
    variables: [...OF_WORKFLOWS, FILE],
    settings: {
        AWS_REGION: 'the region, where the reference says none; else `AWS_DEFAULT_REGION`',
        [FILE]: 'a file that holds the token to show, outside of workflows',
    },
    example: 'aws-sts://arn:aws:iam::123456789012:role/mcp-buckets?region=eu-west-1#access-key-id',
    mint: async (asked, env, tools, destinations) => {
        const region = regionOf(asked.region ?? (env['AWS_REGION'] || env['AWS_DEFAULT_REGION']));
        const { role, duration } = asked;
        const identity = await identityFor({ ...asked, variable: FILE }, env, tools, [(0,aws/* awsHost */.Gy)('sts', region)]);
        const keys = await (0,aws/* assumeRole */.xN)({ region, role, duration }, identity, tools.ask, destinations);
        return {
            'access-key-id': keys.accessKeyId,
            'secret-access-key': keys.secretAccessKey,
            'session-token': keys.sessionToken,
        };
    },
});
function regionOf(region) {
    if (!region)
        throw new inspection/* Unanswered */.XX('incomplete', 'AWS_REGION');
    if (aws/* AWS_REGION */.VN.test(region))
        return region;
    throw new inspection/* Unanswered */.XX('incomplete', 'AWS_REGION is no region');
}

// EXTERNAL MODULE: ./.compiled/stores/access/azure.js
var azure = __webpack_require__(1276);
;// CONCATENATED MODULE: ./.compiled/stores/minters/azure-wif.js






const azure_wif_wanted = {
    tenant: (0,fields/* text */.Qq)('tenant', 'the id or the domain of a tenant', azure/* AZURE_TENANT */.Ve)
        .optional()
        .describe('The tenant, if not that of `AZURE_TENANT_ID`.'),
    client: (0,fields/* text */.Qq)('client', 'the id of an application', azure/* AZURE_CLIENT */.Op)
        .optional()
        .describe('Client id of the application or managed identity, if not that of `AZURE_CLIENT_ID`.'),
    // https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-client-creds-grant-flow#get-a-token
    scope: (0,fields/* text */.Qq)('scope', 'a resource with /.default behind it', /^[\w:/.~-]{1,300}\/\.default$/).describe('The resource that the token is for, with `/.default` behind it: `https://graph.microsoft.com/.default`.'),
    audience: (0,options/* audience */.h)()
        .optional()
        .describe('Audience of the job’s token, if not `api://AzureADTokenExchange` or that of the cloud.'),
    token: token(),
};
/** What Microsoft’s own libraries go by: https://learn.microsoft.com/en-us/entra/workload-id/workload-identity-federation */
const azure_wif_FILE = 'AZURE_FEDERATED_TOKEN_FILE';
const azureWif = defineMinter({
    id: 'azure-wif',
    docs: 'https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-client-creds-grant-flow',
    grants: 'a federated credential of the application that names this identity, and a role of it at the resource',
    what: { form: '[TENANT/CLIENT]', shape: /^(?:(?<tenant>[^/]{1,200})\/(?<client>[^/]{1,100}))?$/ },
    wanted: (0,fields/* mapping */.pq)('a reference', azure_wif_wanted),
    parts: ['token'],
    variables: [...OF_WORKFLOWS, azure_wif_FILE],
    settings: {
        AZURE_TENANT_ID: 'the tenant, where the reference says none',
        AZURE_CLIENT_ID: 'the client id, where the reference says none',
        AZURE_AUTHORITY_HOST: 'which of Microsoft’s clouds is meant: no other host is taken',
        [azure_wif_FILE]: 'a file that holds the token to show, outside of workflows',
    },
    example: 'azure-wif://?scope=https://graph.microsoft.com/.default',
    mint: async (asked, env, tools, destinations) => {
        const { authority, audience } = cloudOf(env);
        const tenant = asked.tenant ?? variableIn('AZURE_TENANT_ID', azure/* AZURE_TENANT */.Ve, env);
        const client = asked.client ?? variableIn('AZURE_CLIENT_ID', azure/* AZURE_CLIENT */.Op, env);
        const shown = { token: asked.token, audience: asked.audience ?? audience, variable: azure_wif_FILE };
        const identity = await identityFor(shown, env, tools, [authority]);
        const all = { authority, tenant, client, scope: asked.scope };
        return { token: await (0,azure/* asserted */.QE)(all, identity, tools.ask, destinations) };
    },
});
function cloudOf({ AZURE_AUTHORITY_HOST: host }) {
    const clouds = Object.values(azure/* CLOUDS */.JJ);
    const name = (host || clouds[0].authority).replace(/^https:\/\//, '').replace(/\/$/, '');
    const cloud = clouds.find(({ authority }) => authority === name.toLowerCase());
    if (cloud === undefined)
        throw new inspection/* Unanswered */.XX('incomplete', 'AZURE_AUTHORITY_HOST is no host of Microsoft’s');
    return cloud;
}
function variableIn(variable, shape, env) {
    const value = env[variable];
    if (!value)
        throw new inspection/* Unanswered */.XX('incomplete', variable);
    if (shape.test(value))
        return value;
    throw new inspection/* Unanswered */.XX('incomplete', `${variable} is none`);
}

// EXTERNAL MODULE: ./.compiled/stores/access/google.js
var google = __webpack_require__(98140);
;// CONCATENATED MODULE: ./.compiled/stores/minters/gcp-wif.js





const gcp_wif_wanted = {
    provider: (0,fields/* text */.Qq)('provider', 'a provider of workload identities', google/* GOOGLE_PROVIDER */.kM).describe('The provider of workload identities that knows the job.'),
    'service-account': (0,fields/* text */.Qq)('service-account', 'the address of a service account', google/* GOOGLE_ACCOUNT */.EA)
        .optional()
        .describe('The service account whose token is wanted. Without it, the token is the job’s own.'),
    scope: (0,fields/* text */.Qq)('scope', 'scopes with commas in between', /^[\w:/.-]{1,200}(?:,[\w:/.-]{1,200}){0,30}$/)
        .default(google/* CLOUD_PLATFORM */.Mv)
        .describe('What the token is good for: one scope, or several with commas in between.'),
    duration: (0,fields/* text */.Qq)('duration', 'seconds, up to 43200', /^(?:[1-9]\d{0,3}|[1-3]\d{4}|4[0-2]\d{3}|43[01]\d\d|43200)$/)
        .optional()
        .describe('For how many seconds the token of a service account is good; an hour if it is not said.'),
    audience: (0,options/* audience */.h)().optional().describe('Audience of the job’s token, if not the provider’s URL.'),
    token: token(),
};
const gcpWif = defineMinter({
    id: 'gcp-wif',
    docs: 'https://cloud.google.com/iam/docs/workload-identity-federation',
    grants: 'a provider of workload identities that trusts this identity, and for a service account `roles/iam.workloadIdentityUser` on it',
    what: {
        form: 'projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER',
        shape: /^(?<provider>projects\/.{1,300})$/,
    },
    wanted: (0,fields/* mapping */.pq)('a reference', gcp_wif_wanted),
    parts: ['token'],
    variables: OF_WORKFLOWS,
    settings: {},
    example: 'gcp-wif://projects/482913337105/locations/global/workloadIdentityPools/github/providers/actions?service-account=mcp@acme.iam.gserviceaccount.com',
    mint: async (asked, env, tools, destinations) => {
        const { provider, 'service-account': account, scope, duration } = asked;
        const shown = { token: asked.token, audience: asked.audience ?? (0,google/* audienceOf */.Ox)(provider) };
        const identity = await identityFor(shown, env, tools, [google/* GOOGLE_STS */.pO]);
        const all = { provider, account, scopes: scope.split(','), duration };
        return { token: await (0,google/* federated */.nk)(all, identity, tools.ask, destinations) };
    },
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.compiled/core/policy/asking-schema.js
var asking_schema = __webpack_require__(92297);
// EXTERNAL MODULE: ./.compiled/stores/access/address.js
var address = __webpack_require__(73903);
// EXTERNAL MODULE: ./.compiled/stores/access/session.js
var session = __webpack_require__(40803);
// EXTERNAL MODULE: ./.compiled/core/app-key.js
var app_key = __webpack_require__(12776);
;// CONCATENATED MODULE: ./.compiled/stores/minters/app-jwt.js



/** Where a private key may go: it signs here, and is sent to nobody. */
const SIGNING = 'here:rs256';
/** The token by which a GitHub App says who it is. */
function appJwt(privateKey, claims, destinations) {
    const token = (0,app_key/* appToken */.W)(privateKey.revealTo(SIGNING), claims);
    if (token !== undefined)
        return secret/* Secret */.zh.of(token, destinations);
    throw new inspection/* Unanswered */.XX('incomplete', 'what should be the private key of the app is no key of RSA in PEM');
}

;// CONCATENATED MODULE: ./.compiled/stores/minters/github-permissions.js
const LEVELS = ['read', 'write', 'admin'];
/** A list with commas in between: the same things are the same text, so that they are asked for once. */
function inOrder(list) {
    return [...new Set(list.split(','))].sort().join(',');
}
/** `contents:read,issues:write`. */
function permissionsIn(list) {
    return Object.fromEntries(list.split(',').map((pair) => pair.split(':')));
}
/** Every app may see the metadata of its repositories, asked for or not. */
const ALWAYS = { metadata: 'read' };
/** Whether no permission is given that was not asked for, and none with a higher level. */
function isWithin(given, asked) {
    const allowed = new Map(Object.entries({ ...ALWAYS, ...asked }));
    return Object.entries(given).every(([name, level]) => {
        const most = LEVELS.indexOf(allowed.get(name) ?? '');
        const own = LEVELS.indexOf(level);
        return own >= 0 && own <= most;
    });
}

;// CONCATENATED MODULE: ./.compiled/stores/minters/github-app.js










const github_app_wanted = {
    installation: (0,fields/* text */.Qq)('installation', 'the number of an installation', /^[1-9]\d{0,18}$/).describe('Number of the installation: the last part of its page’s URL.'),
    permissions: (0,fields/* text */.Qq)('permissions', 'permissions with their levels, like contents:read,issues:write', /^[a-z_]{1,60}:(?:read|write|admin)(?:,[a-z_]{1,60}:(?:read|write|admin)){0,60}$/)
        .overwrite(inOrder)
        .describe('What the token may do: names of permissions with `:read`, `:write` or `:admin`, with commas in between.'),
    repositories: (0,fields/* text */.Qq)('repositories', 'names of repositories, without their owner', /^[\w.-]{1,100}(?:,[\w.-]{1,100}){0,499}$/)
        .overwrite(inOrder)
        .optional()
        .describe('Where it may do that: names without the owner, with commas in between. Without it, in all that are installed.'),
    app: (0,asking_schema/* secretReference */.QO)('app').default('env://GITHUB_APP_ID').describe('Client id or id of the app.'),
    key: (0,asking_schema/* secretReference */.QO)('key')
        .default('env://GITHUB_APP_PRIVATE_KEY')
        .describe('Its private key, in PEM; ends of lines may be written `\\n`.'),
};
/** GitHub’s own description: https://github.com/github/rest-api-description, `apps/create-installation-access-token`. */
const Created = schemas/* object */.Ikc({
    token: schemas/* string */.YjP().min(1),
    expires_at: schemas/* string */.YjP(),
    permissions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    repository_selection: schemas/* enum */.k5n(['all', 'selected']).optional(),
    repositories: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).optional(),
});
const githubApp = defineMinter({
    id: 'github-app',
    docs: 'https://docs.github.com/en/rest/apps/apps#create-an-installation-access-token-for-an-app',
    grants: 'a GitHub App with at least these permissions, installed at these repositories, and its private key',
    what: { form: 'NUMBER-OF-AN-INSTALLATION', shape: /^(?<installation>\d{1,30})$/ },
    wanted: (0,fields/* mapping */.pq)('a reference', github_app_wanted),
    parts: ['token'],
    variables: [],
    settings: {
        GITHUB_API_URL: 'where the API is, if not `https://api.github.com`; for an Enterprise Server',
    },
    example: 'github-app://12345678?permissions=contents:read,issues:write&repositories=docs,website',
    mint: async (asked, env, tools, destinations) => {
        const { at, destinations: api } = apiOf(env);
        const jwt = appJwt(tools.secret(asked.key, [SIGNING]), { issuer: issuerOf(asked, tools), now: tools.now }, api);
        const reply = await tools.ask({
            method: 'POST',
            at,
            path: `/app/installations/${asked.installation}/access_tokens`,
            headers: {
                accept: 'application/vnd.github+json',
                'content-type': 'application/json',
                authorization: (0,secret/* secretText */.yD) `Bearer ${jwt}`,
                'x-github-api-version': '2022-11-28',
            },
            body: JSON.stringify({
                permissions: permissionsIn(asked.permissions),
                ...(asked.repositories !== undefined && { repositories: asked.repositories.split(',') }),
            }),
        });
        return { token: secret/* Secret */.zh.of(tokenIn(reply, asked), destinations) };
    },
});
/** No secret, but whatever else the variable holds would be one. */
function issuerOf({ app }, { secret }) {
    const issuer = secret(app, [SIGNING]).publicPart(/^(\d{1,18}|Iv[\w.]{4,60})$/);
    if (issuer !== undefined)
        return issuer;
    throw new inspection/* Unanswered */.XX('incomplete', `what ${app} holds is no id of an app`);
}
function apiOf(env) {
    const url = env['GITHUB_API_URL'] || 'https://api.github.com';
    const isAddress = (0,address/* address */.h)('GITHUB_API_URL', '').safeParse(url).success;
    if (isAddress && url.startsWith('https:'))
        return (0,address/* placeOf */.$)(url);
    throw new inspection/* Unanswered */.XX('incomplete', 'GITHUB_API_URL is no https:// address');
}
/** Never one that may do more than was asked for. */
function tokenIn(reply, { permissions, repositories }) {
    if (reply.status === 422)
        throw new inspection/* Unanswered */.XX('refused', 'the installation has not all of these permissions or repositories');
    const read = Created.safeParse(reply.status === 201 ? reply.json : undefined);
    if (!read.success)
        throw (0,session/* refusedLogin */.yC)(reply);
    const { token, ...given } = read.data;
    const isEverywhere = given.repository_selection === 'all' || given.repositories === undefined;
    const names = repositories?.toLowerCase().split(',');
    const isElsewhere = names && (isEverywhere || !given.repositories.every(({ name }) => names.includes(name.toLowerCase())));
    if (isElsewhere || !isWithin(given.permissions, permissionsIn(permissions)))
        throw new inspection/* Unanswered */.XX('unexpected-reply', 'the token may do more than was asked for');
    return token;
}

// EXTERNAL MODULE: ./.compiled/stores/access/bodies.js
var bodies = __webpack_require__(71983);
;// CONCATENATED MODULE: ./.compiled/stores/minters/exchange-endpoints.js

/** The variable that lists the endpoints. */
const LISTED = 'MCP_REKEY_EXCHANGE_ENDPOINTS';
const ENTRY = /^(?<endpoint>[a-z0-9.-]{1,253}(?::\d{1,5})?(?:\/[\w.~-]{1,100}){0,10})(?:=(?<audience>\S{1,300}))?$/;
/**
 * Where a token of this job may be exchanged. A whole endpoint is listed, and not a host: other paths of it may belong to somebody else, as
 * the realms of one server do.
 */
function endpointIn({ [LISTED]: list = '' }, endpoint) {
    for (const entry of list.split(/\s+/)) {
        const groups = ENTRY.exec(entry)?.groups;
        if (groups?.['endpoint'] !== endpoint)
            continue;
        const text = `https://${endpoint}`;
        const url = URL.canParse(text) ? new URL(text) : undefined;
        // Whatever would be understood as another address than the one that was compared.
        if (url === undefined ||
            `${url.host}${url.pathname}`.replace(/\/$/, '') !== endpoint.replace(/:443(?=\/|$)/, ''))
            break;
        return { url, audience: groups['audience'] ?? url.origin };
    }
    throw new inspection/* Unanswered */.XX('incomplete', `${LISTED} does not name this endpoint`);
}

;// CONCATENATED MODULE: ./.compiled/stores/minters/oidc-exchange.js










const TYPES = 'urn:ietf:params:oauth:token-type:';
const TYPE = /^(?:access_token|refresh_token|id_token|saml1|saml2|jwt|[a-z][a-z0-9+.-]{0,30}:[\w:/.-]{1,200})$/;
const ALLOWED = 'access_token, id_token, jwt, saml2 or a URI';
/** Of RFC 8693 itself: a server’s own parameters have other names. */
const OWN = /^(?:grant_type|resource|audience|scope|requested_token_type|subject_token|subject_token_type|actor_token|actor_token_type|client_id|client_secret|client_assertion|client_assertion_type)$/;
const oidc_exchange_wanted = {
    endpoint: (0,fields/* text */.Qq)('endpoint', 'a host and a path', /^[a-z0-9.-]{1,253}(?::\d{1,5})?(?:\/[\w.~-]{1,100}){0,10}$/).describe(`Host and path of the server’s token endpoint, as \`${LISTED}\` has it.`),
    audience: (0,fields/* text */.Qq)('audience', 'a text without spaces', /^\S{1,300}$/)
        .optional()
        .describe('For whom a token is wanted, by a name that the server knows.'),
    resource: (0,fields/* text */.Qq)('resource', 'a URI', /^[a-z][a-z0-9+.-]{0,30}:\S{1,300}$/)
        .optional()
        .describe('For what it is wanted, by its URI.'),
    scope: (0,fields/* text */.Qq)('scope', 'scopes with commas in between', /^[!-+\--~]{1,200}(?:,[!-+\--~]{1,200}){0,30}$/)
        .optional()
        .describe('What it is to be good for: one scope, or several with commas in between.'),
    'requested-token-type': (0,fields/* text */.Qq)('requested-token-type', ALLOWED, TYPE)
        .optional()
        .describe(`What sort of token is wanted: \`access_token\`, \`jwt\` and others of RFC 8693, or a URI.`),
    'subject-token-type': (0,fields/* text */.Qq)('subject-token-type', ALLOWED, TYPE)
        .default('jwt')
        .describe('What sort of token is shown.'),
    'client-id': (0,fields/* text */.Qq)('client-id', 'the id of a client', /^[!-~]{1,300}$/)
        .optional()
        .describe('Id of the client, where the server wants one. One with a secret is no use here.'),
    extra: (0,fields/* text */.Qq)('extra', 'parameters like name:value, with commas in between', /^[a-z_]{1,60}:[^\s,]{1,200}(?:,[a-z_]{1,60}:[^\s,]{1,200}){0,20}$/)
        .refine(isOfServer, { error: 'extra holds a parameter that has a key of its own, or comes twice' })
        .optional()
        .describe('Parameters of the server’s own: `identity_provider_id:idp_1,service_account_id:sa_1`.'),
    body: (0,fields/* oneOf */.yL)('body', ['form', 'json'])
        .default('form')
        .describe('How it is sent: RFC 8693 has a form, some servers take JSON alone.'),
    token: token(),
};
/** https://www.rfc-editor.org/rfc/rfc8693#section-2.2.1; some leave the type of the issued token out, which is required there. */
const Issued = schemas/* object */.Ikc({
    access_token: schemas/* string */.YjP().min(1),
    token_type: schemas/* string */.YjP().min(1),
    issued_token_type: schemas/* string */.YjP().optional(),
    scope: schemas/* string */.YjP().optional(),
});
const oidcExchange = defineMinter({
    id: 'oidc-exchange',
    docs: 'https://www.rfc-editor.org/rfc/rfc8693',
    grants: 'a server that trusts this identity',
    what: { form: 'HOST/PATH', shape: /^(?<endpoint>[^?#]{1,600})$/ },
    wanted: (0,fields/* mapping */.pq)('a reference', oidc_exchange_wanted),
    parts: ['token'],
    variables: OF_WORKFLOWS,
    settings: {
        [LISTED]: 'the token endpoints that may be asked, without `https://`, with blanks in between; behind one, `=` and the audience of the job’s token, if that is not `https://HOST`',
    },
    example: 'oidc-exchange://acme.cloud.databricks.com/oidc/v1/token?scope=all-apis&client-id=ID-OF-A-PRINCIPAL',
    mint: async (asked, env, tools, destinations) => {
        const { url, audience } = endpointIn(env, asked.endpoint);
        const { at, destinations: server } = (0,address/* placeOf */.$)(url.origin);
        const isJwt = /^(?:jwt|id_token)$/.test(asked['subject-token-type']);
        const shown = { token: asked.token, audience, ...(!isJwt && { shape: /^()[!-~]{8,16000}$/ }) };
        const identity = await identityFor(shown, env, tools, server);
        const body = { ...parametersOf(asked), subject_token: identity };
        const request = asked.body === 'json' ? (0,bodies/* json */.P)(body) : (0,bodies/* form */.Z)(body);
        const reply = await tools.ask({ method: 'POST', at, path: url.pathname, ...request });
        return { token: secret/* Secret */.zh.of(oidc_exchange_tokenIn(reply, asked), destinations) };
    },
});
function parametersOf(asked) {
    const { audience, resource, scope, 'client-id': client } = asked;
    const said = {
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        audience,
        resource,
        scope: scope?.replaceAll(',', ' '),
        requested_token_type: typeOf(asked['requested-token-type']),
        subject_token_type: typeOf(asked['subject-token-type']),
        client_id: client,
    };
    const all = [...Object.entries(said), ...parametersIn(asked.extra ?? '')];
    return Object.fromEntries(all.filter((pair) => pair[1] !== undefined));
}
function parametersIn(extra) {
    return [...extra.matchAll(/([a-z_]{1,60}):([^,]{1,200})(?:,|$)/g)].map(([, name, value]) => [
        name,
        value,
    ]);
}
/** Whether all are parameters of the server’s own, each once. */
function isOfServer(extra) {
    const names = parametersIn(extra).map(([name]) => name);
    return new Set(names).size === names.length && !names.some((name) => OWN.test(name));
}
function typeOf(type) {
    return type === undefined || type.includes(':') ? type : TYPES + type;
}
/** Never one of another sort, or for more, than was asked for. */
function oidc_exchange_tokenIn(reply, { scope, 'requested-token-type': type }) {
    const issued = (0,session/* granted */.yU)(reply, Issued);
    const given = issued.scope?.split(' ') ?? [];
    const isOther = type !== undefined && ![undefined, typeOf(type)].includes(issued.issued_token_type);
    if (isOther)
        throw new inspection/* Unanswered */.XX('unexpected-reply', 'the token is of another sort than was asked for');
    if (scope !== undefined && !given.every((one) => one === '' || scope.split(',').includes(one)))
        throw new inspection/* Unanswered */.XX('unexpected-reply', 'the token may do more than was asked for');
    return issued.access_token;
}

;// CONCATENATED MODULE: ./.compiled/stores/minters/registry.js
// Generated by scripts/generate-registries.ts from the files of this folder; do not edit.





const minters = [
    awsSts,
    azureWif,
    gcpWif,
    githubApp,
    oidcExchange,
];

// EXTERNAL MODULE: ./.compiled/pipeline/failed.js
var failed = __webpack_require__(7291);
// EXTERNAL MODULE: ./.compiled/pipeline/launch/answer.js
var launch_answer = __webpack_require__(71310);
// EXTERNAL MODULE: ./.compiled/pipeline/launch/entries.js
var entries = __webpack_require__(99186);
// EXTERNAL MODULE: ./.compiled/pipeline/launch/told.js
var told = __webpack_require__(59457);
;// CONCATENATED MODULE: ./.compiled/pipeline/launch/mint.js







/** Makes all credentials at once, and each once, however many references want a part of it. */
async function mint(wanted, world) {
    const made = new Map();
    const credentials = new Set();
    const answer = async ({ minter: id, reference }) => {
        const minter = minters.find((one) => one.id === id);
        const request = requestOf(reference, minter);
        if ('problem' in request)
            return misread(request.problem);
        const { wanted: what, part } = request;
        for (const name of [...minter.variables, ...(0,entries/* credentialsIn */.Wr)(what)])
            credentials.add(name);
        const key = JSON.stringify([id, what]);
        const making = made.get(key) ?? world.tools().then((tools) => make(minter, what, world, tools));
        made.set(key, making);
        const found = await making;
        const { docs, grants } = minter;
        return (0,launch_answer/* answerOf */.u)('minted' in found ? { answer: 'there', value: found.minted[part] } : found, {
            title: minting/* mintingTitles */.W[id],
            docs,
            grants,
        });
    };
    const answers = await Promise.all(wanted.map(answer));
    return { answers, credentials: [...credentials] };
}
async function make(minter, wanted, { variables }, tools) {
    const env = Object.fromEntries([...variables].filter(([, value]) => value !== ''));
    try {
        return { minted: await minter.mint(wanted, env, tools, [told/* LAUNCHED */.HE]) };
    }
    catch (error) {
        return (0,failed/* failed */.g)(error);
    }
}
function misread(problem) {
    return {
        failure: {
            reason: `it says nothing that could be made: ${problem}`,
            hint: 'docs/exec.md says how such references are written',
        },
    };
}


/***/ }),

/***/ 73903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   h: () => (/* binding */ address)
/* harmony export */ });
/* harmony import */ var _core_destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(857);
/* harmony import */ var _core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64911);


const ADDRESS = /^(?!.*\/\.{1,2}(?:\/|$))https?:\/\/(?:\[[0-9a-fA-F:.]+\]|[\w.-]+)(?::\d{1,5})?(?:\/[\w.~-]+)*\/?$/;
/** Nobody listens between here and there. */
const HERE = /^http:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?=[:/]|$)/;
/** Where a store is: nothing but the policy says so. Tokens and values go there. */
function address(key, example) {
    return (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(key, `a URL, like ${example}`, ADDRESS).refine((url) => url.startsWith('https://') || HERE.test(url), `${key} must begin with https://: values would go there in the clear (http:// is for localhost, 127.0.0.1 and [::1])`);
}
function placeOf(url) {
    const at = url.replace(/\/+$/, '');
    const origin = (0,_core_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(at) ?? at;
    return { at, destinations: [origin.replace(/^https:\/\//, '')] };
}


/***/ }),

/***/ 6894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ awsHost),
/* harmony export */   SU: () => (/* binding */ awsAccess),
/* harmony export */   VN: () => (/* binding */ AWS_REGION),
/* harmony export */   fm: () => (/* binding */ AWS_ROLE),
/* harmony export */   kU: () => (/* binding */ awsKeys),
/* harmony export */   xN: () => (/* binding */ assumeRole)
/* harmony export */ });
/* harmony import */ var _core_policy_asking_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92297);
/* harmony import */ var _core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64911);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89301);
/* harmony import */ var _optional_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14011);
/* harmony import */ var _bodies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71983);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58209);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40803);







const AWS_REGION = /^[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/;
const AWS_ROLE = /^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,600}$/;
const awsAccess = {
    region: (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('region', 'a region, like eu-west-1', AWS_REGION).describe('The region that the secrets are in.'),
    role: (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('role', 'the ARN of a role', AWS_ROLE)
        .optional()
        .describe('ARN of the role that the workflow assumes by its identity. Without it, keys are used.'),
    audience: (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .audience */ .h)()
        .default('sts.amazonaws.com')
        .describe('Audience of the identity, as the role’s trust policy has it.'),
    'access-key-id': (0,_core_policy_asking_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .secretReference */ .QO)('access-key-id')
        .default('env://AWS_ACCESS_KEY_ID')
        .describe('The id of an access key.'),
    'secret-access-key': (0,_core_policy_asking_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .secretReference */ .QO)('secret-access-key')
        .default('env://AWS_SECRET_ACCESS_KEY')
        .describe('The access key.'),
    'session-token': (0,_core_policy_asking_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .secretReference */ .QO)('session-token')
        .default('env://AWS_SESSION_TOKEN')
        .describe('The token of a temporary key; nothing is missing if the variable is not set.'),
};
/** https://docs.aws.amazon.com/general/latest/gr/rande.html#regional-endpoints */
function awsHost(service, region) {
    return `${service}.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
}
/** Keys for one service. */
const awsKeys = (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .oncePerEntry */ .DJ)(async (options, tools) => {
    const { region, role } = options;
    const audience = [awsHost('secretsmanager', region)];
    if (role !== undefined) {
        const token = await tools.identity(options.audience, [awsHost('sts', region)]);
        return assumeRole({ region, role }, token, tools.ask, audience);
    }
    return {
        accessKeyId: tools.secret(options['access-key-id'], audience),
        secretAccessKey: tools.secret(options['secret-access-key'], audience),
        sessionToken: (0,_optional_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .optionalSecret */ .N)(() => tools.secret(options['session-token'], audience)),
    };
});
/** Not signed: the token is all that it takes. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
async function assumeRole({ region, role, duration }, token, ask, destinations) {
    const request = (0,_bodies_js__WEBPACK_IMPORTED_MODULE_4__/* .form */ .Z)({
        Action: 'AssumeRoleWithWebIdentity',
        Version: '2011-06-15',
        RoleArn: role,
        RoleSessionName: 'mcp-rekey',
        ...(duration !== undefined && { DurationSeconds: duration }),
        WebIdentityToken: token,
    });
    const reply = await ask({ method: 'POST', at: `https://${awsHost('sts', region)}`, path: '/', ...request });
    const part = (name) => {
        const value = new RegExp(`<${name}>([\\w+/=-]+)</${name}>`).exec(reply.text)?.[1];
        if (reply.status !== 200 || value === undefined)
            throw (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .refusedLogin */ .yC)(reply);
        return _core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh.of(value, destinations);
    };
    return {
        accessKeyId: part('AccessKeyId'),
        secretAccessKey: part('SecretAccessKey'),
        sessionToken: part('SessionToken'),
    };
}


/***/ }),

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

/***/ 71983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json),
/* harmony export */   Z: () => (/* binding */ form)
/* harmony export */ });
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89301);

/** A body of JSON with secrets in it. */
function json(fields) {
    const members = pairs(fields, (text) => JSON.stringify(text), ':');
    return { headers: { 'content-type': 'application/json' }, body: _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh.join(['{', ...members, '}']) };
}
/** The same as a form. */
function form(fields) {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return { headers, body: _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh.join(pairs(fields, encodeURIComponent, '=', '&')) };
}
function pairs(fields, encode, assign, between = ',') {
    return Object.entries(fields).flatMap(([name, value], index) => [
        `${index === 0 ? '' : between}${encode(name)}${assign}`,
        typeof value === 'string' ? encode(value) : value.derive(encode),
    ]);
}


/***/ }),

/***/ 98140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ GOOGLE_ACCOUNT),
/* harmony export */   Mv: () => (/* binding */ CLOUD_PLATFORM),
/* harmony export */   Ox: () => (/* binding */ audienceOf),
/* harmony export */   QA: () => (/* binding */ secretManagerHost),
/* harmony export */   WG: () => (/* binding */ googleAccess),
/* harmony export */   b0: () => (/* binding */ googleToken),
/* harmony export */   kM: () => (/* binding */ GOOGLE_PROVIDER),
/* harmony export */   nk: () => (/* binding */ federated),
/* harmony export */   pO: () => (/* binding */ GOOGLE_STS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26921);
/* harmony import */ var _core_policy_asking_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92297);
/* harmony import */ var _core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64911);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89301);
/* harmony import */ var _bodies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71983);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58209);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40803);







const CLOUD_PLATFORM = 'https://www.googleapis.com/auth/cloud-platform';
const GOOGLE_STS = 'sts.googleapis.com';
const CREDENTIALS = 'iamcredentials.googleapis.com';
const GOOGLE_PROVIDER = /^projects\/\d{1,20}\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{1,60}\/providers\/[a-z0-9-]{1,60}$/;
const GOOGLE_ACCOUNT = /^[a-z0-9-]{1,60}@[a-z0-9.-]{1,120}$/;
const googleAccess = {
    location: (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('location', 'a location, like europe-west3', /^[a-z]{2,20}(?:-[a-z]{2,20})+\d{1,2}$/)
        .optional()
        .describe('The location of regional secrets, which are others than the global ones.'),
    provider: (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('provider', 'a provider of workload identities, like projects/123/locations/global/workloadIdentityPools/github/providers/actions', GOOGLE_PROVIDER)
        .optional()
        .describe('The provider of workload identities that knows the workflow. Without it, a token is used.'),
    'service-account': (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('service-account', 'the address of a service account', GOOGLE_ACCOUNT)
        .optional()
        .describe('The service account that the workflow acts as, where the secrets are not granted to itself.'),
    audience: (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .audience */ .h)().optional().describe('Audience of the identity, if not the provider’s URL.'),
    token: (0,_core_policy_asking_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .secretReference */ .QO)('token')
        .default('env://GOOGLE_OAUTH_ACCESS_TOKEN')
        .describe('An OAuth access token.'),
};
/** https://cloud.google.com/secret-manager/regional-secrets/rest-overview */
function secretManagerHost({ location }) {
    return location === undefined
        ? 'secretmanager.googleapis.com'
        : `secretmanager.${location}.rep.googleapis.com`;
}
const googleToken = (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePerEntry */ .DJ)(async (options, tools) => {
    const host = secretManagerHost(options);
    const { provider, 'service-account': account } = options;
    if (provider === undefined)
        return tools.secret(options.token, [host]);
    const identity = await tools.identity(options.audience ?? audienceOf(provider), [GOOGLE_STS]);
    return federated({ provider, account, scopes: [CLOUD_PLATFORM] }, identity, tools.ask, [host]);
});
/** What Google expects a token to be for, unless the provider says otherwise. */
function audienceOf(provider) {
    return `https://iam.googleapis.com/${provider}`;
}
const Exchanged = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ access_token: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1) });
const Generated = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ accessToken: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1) });
/** A token of Google for one of somebody whom a provider of workload identities trusts. */
async function federated({ provider, account, scopes, duration }, identity, ask, destinations) {
    if (account === undefined)
        return exchanged(provider, scopes, identity, ask, destinations);
    const own = await exchanged(provider, [CLOUD_PLATFORM], identity, ask, [CREDENTIALS]);
    const reply = await ask({
        method: 'POST',
        at: `https://${CREDENTIALS}`,
        // https://cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts/generateAccessToken
        path: `/v1/projects/-/serviceAccounts/${encodeURIComponent(account)}:generateAccessToken`,
        headers: { 'content-type': 'application/json', authorization: (0,_core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .secretText */ .yD) `Bearer ${own}` },
        body: JSON.stringify({ scope: scopes, ...(duration !== undefined && { lifetime: `${duration}s` }) }),
    });
    return _core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh.of((0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .granted */ .yU)(reply, Generated).accessToken, destinations);
}
/** https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token */
async function exchanged(provider, scopes, identity, ask, destinations) {
    const request = (0,_bodies_js__WEBPACK_IMPORTED_MODULE_3__/* .json */ .P)({
        audience: `//iam.googleapis.com/${provider}`,
        grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
        requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
        scope: scopes.join(' '),
        subjectTokenType: 'urn:ietf:params:oauth:token-type:jwt',
        subjectToken: identity,
    });
    const reply = await ask({ method: 'POST', at: `https://${GOOGLE_STS}`, path: '/v1/token', ...request });
    return _core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh.of((0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .granted */ .yU)(reply, Exchanged).access_token, destinations);
}


/***/ }),

/***/ 58209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ audience)
/* harmony export */ });
/* harmony import */ var _core_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64911);

/** Whom the token of a workflow is for; the side that trusts it compares. */
function audience() {
    return (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('audience', 'a text without spaces', /^\S{1,300}$/);
}


/***/ }),

/***/ 40803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ oncePerEntry),
/* harmony export */   yC: () => (/* binding */ refusedLogin),
/* harmony export */   yU: () => (/* binding */ granted)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);


/** Logs in once for each entry of the policy, however many questions come at the same time. What was refused once is not asked again. */
function oncePerEntry(login) {
    const sessions = new WeakMap();
    return (options, tools) => {
        const session = sessions.get(options) ?? login(options, tools);
        sessions.set(options, session);
        return session;
    };
}
/** What the reply to a login holds. Who is let in by nobody gets 400 from some, and 401, 403 or 404 from others. */
function granted(reply, body) {
    const read = reply.status === 200 ? body.safeParse(reply.json) : undefined;
    if (read?.success)
        return read.data;
    throw refusedLogin(reply);
}
/**
 * What documented replies say for a reason: https://www.rfc-editor.org/rfc/rfc6749#section-5.2, https://www.rfc-editor.org/rfc/rfc8693#section-2.2.2
 * and https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html#API_AssumeRoleWithWebIdentity_Errors.
 * Nothing else of a reply may be shown.
 */
const CAUSES = [
    'invalid_request',
    'invalid_client',
    'invalid_grant',
    'invalid_scope',
    'invalid_target',
    'unauthorized_client',
    'unsupported_grant_type',
    'AccessDenied',
    'ExpiredTokenException',
    'IDPCommunicationError',
    'IDPRejectedClaim',
    'InvalidIdentityToken',
    'RegionDisabledException',
    'ValidationError',
];
const Oauth = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ error: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
function refusedLogin({ status, json, text }) {
    const said = Oauth.safeParse(json).data?.error ?? /<Code>(\w{1,60})<\/Code>/.exec(text)?.[1];
    const cause = CAUSES.includes(said) ? ` (${said})` : '';
    return new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX(status >= 400 ? 'refused' : 'unexpected-reply', `the login: status ${status}${cause}`);
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


/***/ })

};
