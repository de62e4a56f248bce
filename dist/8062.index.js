export const id = 8062;
export const ids = [8062,3224,843];
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

/***/ 90723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ refusedBy),
/* harmony export */   z: () => (/* binding */ printed)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);

/** What a program has printed as JSON. `here`: where in this process it is read; its audience allows that. */
function printed({ stdout }, body, here) {
    const read = body.safeParse(parsed(stdout.revealTo(here)));
    if (read.success)
        return read.data;
    throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('unexpected-reply', 'the program has printed something else than documented');
}
/** It has ended with a code that says no more than that it failed. What it says may quote what is secret. */
function refusedBy(program, command, code) {
    return new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('refused', `${program} ${command}: exit code ${code}`);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
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
