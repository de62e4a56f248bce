export const id = 3564;
export const ids = [3564];
export const modules = {

/***/ 29470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ni: () => (/* binding */ UNKNOWN_AGE),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   d_: () => (/* binding */ DAY)
/* harmony export */ });
const UNKNOWN_AGE = {
    issuedAt: undefined,
    existedAt: undefined,
    source: undefined,
    expiresAt: undefined,
    neverExpires: false,
    lastUsedAt: undefined,
    scopes: undefined,
    answer: undefined,
};
const DAY = 24 * 60 * 60 * 1000;
/** Whole days between two times; less than none if the second is earlier. */
function daysBetween(from, to) {
    return Math.floor((to.getTime() - from.getTime()) / DAY);
}


/***/ }),

/***/ 857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   Pi: () => (/* binding */ mayReceive),
/* harmony export */   RZ: () => (/* binding */ isDestinationPattern),
/* harmony export */   lW: () => (/* binding */ isOnThisMachine),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/**
 * Where a secret may go. A destination is an origin: `https://api.github.com`, `postgres://db.acme.example:5432`.
 * A pattern is a host, `*.` in front of one for all of its sub-domains, or a host with a port, which any protocol but plain HTTP
 * may speak; `http://` in front allows just that one. A host without a port means HTTPS at its own port. What stays on this machine has
 * destinations of its own.
 */
const ORIGIN = /^([a-z][a-z0-9+.-]*):\/\/(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/i;
const PATTERN = /^(http:\/\/)?(\*\.)?(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/i;
/** On this machine: what is handed to a program (`program:op`), or stays in this one (`here:age`). Its pattern is itself. */
const LOCAL = /^(?:program|here):[a-z0-9-]+$/;
/** https://www.iana.org/assignments/service-names-port-numbers */
const PORTS = {
    https: '443',
    http: '80',
    postgres: '5432',
    mysql: '3306',
    redis: '6379',
};
/** Whether one of the patterns allows the destination. What is neither a pattern nor an origin allows nothing. */
function mayReceive(patterns, origin) {
    return patterns.some((pattern) => allows(pattern, origin));
}
/** Whether what a pattern allows stays on this machine. */
function isOnThisMachine(pattern) {
    return LOCAL.test(pattern);
}
/** Whether a text is a pattern. */
function isDestinationPattern(text) {
    const [, , , , port] = PATTERN.exec(text) ?? [];
    return PATTERN.test(text) && (port === undefined || (/^[1-9]/.test(port) && Number(port) <= 65_535));
}
/** The origin of a URL, with no port where it is the protocol's own; `undefined` if it is none. */
function originOf(url) {
    const [, scheme, host, port] = 
    // Whoever asks parses the URL anew, where a `\` is another `/`, and letters beyond ASCII become others.
    /^([a-z][a-z0-9+.-]*):\/\/(?:[^/?#\\]*@)?(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?(?=[/?#]|$)/i.exec(url) ?? [];
    if (scheme === undefined || host === undefined)
        return undefined;
    const protocol = scheme.toLowerCase();
    const own = port === undefined || PORTS[protocol] === port;
    return `${protocol}://${host.toLowerCase()}${own ? '' : `:${port}`}`;
}
/** The port that an origin means, whether it says so or not. */
function portOf(origin) {
    const [, scheme = '', , port] = ORIGIN.exec(origin) ?? [];
    const known = port ?? PORTS[scheme.toLowerCase()];
    return known === undefined ? undefined : Number(known);
}
function allows(pattern, origin) {
    if (LOCAL.test(origin))
        return pattern === origin;
    const wanted = PATTERN.exec(pattern);
    const given = ORIGIN.exec(origin);
    if (wanted === null || given === null)
        return false;
    const [, plain, wildcard, host = '', port] = wanted;
    const [, scheme = '', to = '', toPort] = given;
    const protocol = scheme.toLowerCase();
    if ((protocol === 'http') !== (plain !== undefined))
        return false;
    const expected = port ?? PORTS[plain === undefined ? 'https' : 'http'];
    if ((toPort ?? PORTS[protocol]) !== expected)
        return false;
    const [name, suffix] = [to.toLowerCase(), host.toLowerCase()];
    return wildcard === undefined ? name === suffix : name.endsWith(`.${suffix}`) && !name.startsWith('.');
}


/***/ }),

/***/ 49791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ matchesName),
/* harmony export */   fo: () => (/* binding */ Glob),
/* harmony export */   uV: () => (/* binding */ expandLists)
/* harmony export */ });
/** `a/{b,c}.json` as `a/b.json` and `a/c.json`. Lists do not nest. */
function expandLists(glob) {
    const open = glob.indexOf('{');
    const close = glob.indexOf('}', open);
    if (open === -1 || close === -1)
        return [glob];
    const options = glob.slice(open + 1, close).split(',');
    return options.flatMap((option) => expandLists(glob.slice(0, open) + option + glob.slice(close + 1)));
}
/**
 * A glob over a path with `/`, without lists. `*` stands for any run of characters within a name, `**` for any number of
 * folders. It describes the whole path, or with `end` the end of one: then it begins behind a `/` or at the path's start.
 */
class Glob {
    #source;
    #end;
    /** Absent where there is no wildcard. */
    #segments;
    /** The longest part without a wildcard: a path that lacks it needs no closer look. */
    #literal;
    constructor(source, of) {
        this.#source = source;
        this.#end = of === 'end';
        const segments = source.split('/');
        this.#segments = source.includes('*') ? (this.#end ? ['**', ...segments] : segments) : undefined;
        // `**/` can stand for nothing at all, its slash too.
        this.#literal = source
            .split(/\/?\*\/?/)
            .reduce((longest, part) => (part.length > longest.length ? part : longest));
    }
    matches(path) {
        if (!path.includes(this.#literal))
            return false;
        if (this.#segments)
            return matchesAll(path.split('/'), this.#segments, '**', matchesName);
        if (!this.#end)
            return path === this.#source;
        const start = path.length - this.#source.length;
        return path.endsWith(this.#source) && (start === 0 || path[start - 1] === '/');
    }
}
/** Whether `pattern`, in which `*` stands for any run of characters, describes all of `name`. */
function matchesName(name, pattern) {
    if (!pattern.includes('*'))
        return name === pattern;
    return matchesAll(name, pattern, '*', (char, wanted) => char === wanted);
}
/**
 * Whether `pattern` describes all of `items`, where `any` stands for any number of them. Only the last `any` is ever
 * tried again, so the work is at most the product of both lengths.
 */
function matchesAll(items, pattern, any, same) {
    let item = 0;
    let at = 0;
    let retry;
    while (item < items.length) {
        if (at < pattern.length && pattern[at] === any) {
            retry = { item, at };
            at++;
        }
        else if (at < pattern.length && same(items[item], pattern[at])) {
            item++;
            at++;
        }
        else if (retry) {
            retry = { item: retry.item + 1, at: retry.at };
            item = retry.item;
            at = retry.at + 1;
        }
        else
            return false;
    }
    while (at < pattern.length && pattern[at] === any)
        at++;
    return at === pattern.length;
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

/***/ 23564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicy: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ./.compiled/core/text.js
var core_text = __webpack_require__(9858);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./.compiled/core/rules.js
var rules = __webpack_require__(89134);
// EXTERNAL MODULE: ./.compiled/core/policy/asking-schema.js
var asking_schema = __webpack_require__(92297);
// EXTERNAL MODULE: ./.compiled/core/policy/fields.js
var policy_fields = __webpack_require__(64911);
// EXTERNAL MODULE: ./.compiled/core/policy/identified.js
var identified = __webpack_require__(49639);
// EXTERNAL MODULE: ./.compiled/core/policy/policy.js
var policy = __webpack_require__(1160);
// EXTERNAL MODULE: ./.compiled/core/age.js
var age = __webpack_require__(29470);
// EXTERNAL MODULE: ./.compiled/core/rotation/account.js
var rotation_account = __webpack_require__(94819);
// EXTERNAL MODULE: ./.compiled/core/rotation/rotation.js
var rotation = __webpack_require__(73180);
;// CONCATENATED MODULE: ./.compiled/core/policy/rotation-around.js

function issuerOf({ provider }, { issuers }) {
    return issuers.find(({ id }) => id === provider);
}
function storeOf({ store: named }, { entries, stores }) {
    const id = entries.find(({ name }) => name === named)?.store ?? named;
    return stores.find((store) => store.id === id);
}
/** A target of two names is both. */
function placesOf(target) {
    const { name, alternate = name } = target;
    return alternate.toLowerCase() === name.toLowerCase() ? [target] : [target, { ...target, name: alternate }];
}
/** The same for all that are the same secret. Where references are names alone, their case tells nothing apart. */
function placeOf(target, around) {
    const { store, scope, name, key } = target;
    const found = storeOf(target, around);
    if (found?.named === undefined)
        return (0,rotation/* targetName */.j)({ store, scope, name, key });
    const { options } = around.entries.find((entry) => entry.name === store) ?? {};
    const { address = '' } = (options ?? {});
    return (0,rotation/* targetName */.j)({ store: `${found.id} ${address}`, scope, name, key }).toLowerCase();
}

;// CONCATENATED MODULE: ./.compiled/core/policy/alternate-problems.js

/** Why a target cannot have two names. */
function alternateProblem({ files = [] }, { scope, name, key, alternate, except }, { title, id, named }) {
    if (named === undefined)
        return `alternate is for stores whose references are names alone, and ${title ?? id} is none`;
    const why = named({ scope, name, key, version: undefined });
    if (why !== undefined)
        return `alternate ${why}`;
    if (name.toLowerCase() === alternate?.toLowerCase())
        return 'alternate must be another name';
    if (except.length > 0)
        return 'alternate would bring the secret to the scopes of except too, for they share the files that name it';
    return files.length === 0
        ? 'alternate needs files: which of the two names is in use, only a file that refers to it tells'
        : undefined;
}
/** A workflow that goes on naming the old one would prove nothing: it has to change by the same pull request. */
function verifyProblems({ targets, verify, files = [], repository }) {
    const { workflow, repositories } = typeof verify === 'object' ? verify : {};
    if (workflow === undefined || !targets.some(({ alternate }) => alternate !== undefined))
        return [];
    const file = `.github/workflows/${workflow}`;
    if (!files.includes(file)) {
        const message = `files must have ${file} too: it names the secret, and would go on with the old name`;
        return [{ path: ['files'], message }];
    }
    const [only, ...others] = repositories ?? [];
    if (others.length === 0 && (repository ?? only) === only)
        return [];
    const message = 'repositories must be the one of files alone: elsewhere no pull request brings the other name into use';
    return [{ path: ['verify', 'repositories'], message }];
}
/** Names that mean another secret in the same files: a pull request would change both. */
function mixedProblems(rotations, around) {
    const all = rotations.flatMap((entry, index) => entry.targets.map((target, at) => ({ entry, target, path: [index, 'targets', at, 'alternate'] })));
    return all.flatMap(({ path, ...one }) => {
        const mixed = one.target.alternate !== undefined && all.some((other) => isMixed(one, other, around));
        const message = 'another target has one of these names, and the same files: nobody could tell them apart there';
        return mixed ? [{ path, message }] : [];
    });
}
function isMixed(one, other, around) {
    if (one.target === other.target)
        return false;
    const [names, others] = [one, other].map(({ target }) => new Set(namesOf(target, around)));
    if (![...names].some((name) => others.has(name)))
        return false;
    if (one.entry === other.entry)
        return names.size !== others.size || [...names].some((name) => !others.has(name));
    const isSame = one.entry.repository === other.entry.repository;
    return isSame && (one.entry.files ?? []).some((file) => other.entry.files?.includes(file) === true);
}
function namesOf(target, around) {
    const { name, alternate = name } = target;
    if (storeOf(target, around)?.named === undefined)
        return [];
    return [name.toLowerCase(), alternate.toLowerCase()];
}

;// CONCATENATED MODULE: ./.compiled/core/policy/rotations.js

const HOUR = age/* DAY */.d_ / 24;
/** `48h`, `7d` and `1w` in milliseconds. */
function spanOf(text) {
    const unit = { h: HOUR, d: age/* DAY */.d_, w: 7 * age/* DAY */.d_ }[text.at(-1)];
    return Number(text.slice(0, -1)) * unit;
}
/** An entry as rotations take it. `days`: what its tier allows. */
function rotationOf(file, days, { overlap }) {
    const { name, provider, account, admin, current, targets, files = [], repository, verify } = file;
    return {
        name,
        provider,
        account,
        admin,
        current,
        lifetime: days * age/* DAY */.d_,
        targets: targets.map(({ scope, key, template, alternate, ...target }) => ({
            ...target,
            ...{ scope, key, template, alternate },
        })),
        files,
        repository,
        verify: verificationOf(verify),
        grace: spanOf(file.grace),
        lead: spanOf(file.lead),
        overlap,
        isOwn: file.own,
        isPaused: file.paused,
        owner: file.owner?.replace(/^@/, ''),
    };
}
function verificationOf(verify) {
    if (verify === undefined || typeof verify === 'string')
        return { by: verify ?? 'last-used' };
    const { command, workflow, repositories } = verify;
    return command === undefined
        ? { by: 'workflow', workflow: workflow, repositories: repositories }
        : { by: 'command', command };
}

// EXTERNAL MODULE: ./.compiled/core/rotation/template.js
var rotation_template = __webpack_require__(52232);
;// CONCATENATED MODULE: ./.compiled/core/policy/target-problems.js




/** Values that are made are no longer. */
const LONGEST = 4096;
/** What of one of its targets cannot be, or cannot be safe. */
function targetProblems(entry, target, around) {
    const names = [...around.entries.map(({ name }) => name), ...around.stores.map(({ id }) => id)];
    const store = storeOf(target, around);
    if (store === undefined) {
        const say = (0,policy_fields/* wrong */.Qm)('store', 'the name of an entry of stores, or the id of a store', names);
        return [{ path: ['store'], message: say({ input: target.store }) }];
    }
    if (store.write === undefined)
        return [{ path: ['store'], message: `${store.title ?? store.id} takes no values from here` }];
    for (const { scope, name, key } of placesOf(target)) {
        const refusal = store.write.refusal({ scope, name, key, version: undefined }, LONGEST);
        if (refusal !== undefined)
            return [{ path: [], message: `it takes no value there: ${refusal}` }];
    }
    const alternate = target.alternate === undefined ? undefined : alternateProblem(entry, target, store);
    if (alternate !== undefined)
        return [{ path: ['alternate'], message: alternate }];
    return templateProblems(entry, target, issuerOf(entry, around));
}
/** Whether the parts of a credential are in places of their own. */
function isApart(entry, around) {
    const { parts } = issuerOf(entry, around);
    return entry.targets.some(({ template, alternate }) => alternate !== undefined &&
        template !== undefined &&
        parts.some((part) => !template.includes(`{${part}}`)));
}
/** Targets that hold parts alone have to hold all of them together, and nobody gives the whole of it but the provider. */
function apartProblems(entry, around) {
    if (!isApart(entry, around))
        return [];
    const { parts, mint, title } = issuerOf(entry, around);
    const used = entry.targets.map(({ template = '' }) => (0,rotation_template/* placeholders */.Ft)(template));
    const missing = parts.filter((part) => !used.flat().includes(part));
    if (missing.length > 0)
        return [{ path: ['targets'], message: `no target holds ${partsNamed(missing)}` }];
    if (mint === undefined)
        return [
            { path: ['targets'], message: `a person hands ${title} in whole: one value has to hold all parts` },
        ];
    if (entry.current === undefined)
        return [];
    const message = 'current would be a part of the credential alone: say by `rotate adopt` which one is in use';
    return [{ path: ['current'], message }];
}
function partsNamed(names) {
    return (0,policy_fields/* listed */.KE)(names.map((name) => `{${name}}`), 'and');
}
/** One value has to hold all parts: where they were written one after the other, they would not belong together for a moment. */
function templateProblems({ account }, { template, alternate }, { parts, title }) {
    const facts = Object.keys(account).filter((key) => typeof account[key] === 'string');
    const path = ['template'];
    if (template === undefined) {
        const message = `template is missing: ${title} has several parts (${(0,policy_fields/* listed */.KE)(parts, 'and')}), and one value has to hold all of them`;
        return parts.length > 1 ? [{ path, message }] : [];
    }
    const used = (0,rotation_template/* placeholders */.Ft)(template);
    const known = [...new Set([...parts, ...facts])];
    const strange = used.find((name) => !known.includes(name));
    if (strange !== undefined) {
        const message = `{${strange}} is neither a part nor a text of account: there are ${partsNamed(known)}`;
        return [{ path, message }];
    }
    const missing = parts.filter((name) => !used.includes(name));
    if (missing.length > 0 && alternate === undefined) {
        const message = `template must name ${partsNamed(missing)} too: one value has to hold all parts of the credential, or each of its targets has two names`;
        return [{ path, message }];
    }
    return parts.some((name) => template.includes(`{${name}}{`))
        ? [
            {
                path,
                message: 'something has to stand between two parts of a template: nobody could tell them apart',
            },
        ]
        : [];
}

;// CONCATENATED MODULE: ./.compiled/core/policy/rotation-problems.js






/** What cannot be, or cannot be safe, and is known without asking anybody. */
function rotationProblems(rotations, around) {
    const names = new Set();
    const places = new Set();
    const accounts = new Set();
    const values = new Set();
    const each = rotations.flatMap((entry, index) => {
        const problems = [
            ...repeated(names, entry.name, ['name'], 'a rotation of this name is there already'),
            ...spans(entry, around),
            ...means(entry, around),
            ...crowded(accounts, entry, around),
            ...shared(values, entry),
            ...apartProblems(entry, around),
            ...verifyProblems(entry),
            ...entry.targets.flatMap((target, at) => [
                ...placesOf(target).flatMap((one) => repeated(places, placeOf(one, around), ['targets', at], 'another target is the same secret already')),
                ...targetProblems(entry, target, around).map(({ path, message }) => ({
                    path: ['targets', at, ...path],
                    message,
                })),
            ]),
        ];
        return problems.map(({ path, message }) => ({ path: [index, ...path], message }));
    });
    return [...each, ...mixedProblems(rotations, around)];
}
function repeated(seen, word, path, message) {
    const isNew = seen.size < seen.add(word).size;
    return isNew ? [] : [{ path, message }];
}
function spans(entry, around) {
    const { grace, lead, tier } = entry;
    const { overlap = Number.POSITIVE_INFINITY, title } = issuerOf(entry, around);
    const days = around.daysOf(tier);
    const whole = spanOf(grace) + spanOf(lead);
    const why = whole >= days * age/* DAY */.d_
        ? `the ${days} days that its tier allows`
        : `the ${overlap / age/* DAY */.d_} days after which ${title} ends the old one once there is a new one`;
    if (whole < Math.min(days * age/* DAY */.d_, overlap))
        return [];
    const message = `grace (${grace}) and lead (${lead}) together must be less than ${why}`;
    return [{ path: ['grace'], message }];
}
/** Where two fit, each of two rotations would end what the other one’s targets hold. */
function crowded(seen, entry, around) {
    const { provider, account } = entry;
    const { room, title } = issuerOf(entry, around);
    if (room === undefined || room > 2)
        return [];
    const message = `another rotation has this account already, and ${title} allows ${room} at once: where one credential goes to several places, name them all as targets of one rotation`;
    return repeated(seen, (0,rotation_account/* textOf */.b)({ provider, account }), ['account'], message);
}
/** Whichever of the two is the first to end it does so while the other one’s targets hold it. */
function shared(seen, { provider, account, current }) {
    if (current === undefined)
        return [];
    const message = 'another rotation of this account has this value already: where one credential goes to several places, name them all as targets of one rotation';
    return repeated(seen, (0,rotation_account/* textOf */.b)({ provider, account, current }), ['current'], message);
}
/** What the issuer needs, and what it can do. */
function means(entry, around) {
    const issuer = issuerOf(entry, around);
    const { verify = 'last-used', targets } = entry;
    const without = makerProblem(entry, around);
    const problems = without === undefined ? [] : [without];
    if (issuer.mint === undefined && issuer.byHand === undefined)
        problems.push({ path: ['provider'], message: `${issuer.title} makes no credentials for programs` });
    if (verify === 'last-used' && (issuer.usage === undefined || issuer.list === undefined)) {
        const message = `verify must be {command: …}, {workflow: …, repositories: […]} or none: ${issuer.title} does not tell when a key was last used`;
        problems.push({ path: ['verify'], message });
    }
    else if (!without && verify === 'last-used' && !entry.own && isAskedByItself(entry, issuer)) {
        const message = `verify must be {command: …}, {workflow: …, repositories: […]} or none: without an admin of its own, ${issuer.title} is asked with the credential itself, and that would count as its use. If nobody else uses it, say own: true`;
        problems.push({ path: ['verify'], message });
    }
    const known = targets.map((target) => storeOf(target, around));
    if (issuer.mint && issuer.revoke === undefined && !known.some((store) => keepsOld(store))) {
        const message = `${issuer.title} wants to be shown what it is to revoke, and no store of the targets gives an old value back`;
        problems.push({ path: ['targets'], message });
    }
    return problems;
}
/** Where nothing is there that could make the next one: what to set, and nothing else that would follow from it. */
function makerProblem(entry, around) {
    const { admin, current, targets } = entry;
    const issuer = issuerOf(entry, around);
    if (admin !== undefined)
        return undefined;
    const wanted = 'admin is missing: it must be a reference, like env://ADMIN_TOKEN';
    if (issuer.admin !== undefined && issuer.self === undefined)
        return { path: ['admin'], message: wanted };
    if (issuer.mint === undefined || current !== undefined)
        return undefined;
    const isInParts = isApart(entry, around);
    if (!isInParts && targets.some((target) => storeOf(target, around)?.resolve))
        return undefined;
    const message = isInParts
        ? `${wanted}. No target holds the whole credential, by which it could make its successor`
        : `${wanted}. Where the credential in use is to make the next one, name that by current instead`;
    return { path: ['admin'], message };
}
function isAskedByItself({ admin, current }, { self }) {
    return admin === undefined ? self !== undefined : admin === current;
}
function keepsOld(store) {
    return store?.resolve !== undefined && store.staging !== 'none';
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./.compiled/core/policy/problems.js
var policy_problems = __webpack_require__(7050);
;// CONCATENATED MODULE: ./.compiled/core/policy/issuer-account.js



/** What an `account` comes to, or what is wrong with it. */
function checkedAccount(issuer, account) {
    const { data, error } = issuer.account.safeParse(typed(issuer, account), {
        ...policy_problems/* ONCE */.ET,
        error: (issue) => said(issue, issuer),
    });
    if (data !== undefined)
        return { account: data };
    return {
        problems: error.issues.map(({ path, message, ...issue }) => ({
            path,
            message,
            ...(issue.code === 'unrecognized_keys' && { keys: issue.keys }),
        })),
    };
}
/** For editors: which keys an account has, by its issuer. */
function accountOfEach(issuers) {
    return issuers.map((issuer) => ({
        if: { type: 'object', properties: { provider: { const: issuer.id } } },
        // biome-ignore lint/suspicious/noThenProperty: it is the keyword of JSON Schema
        then: { type: 'object', ...needed(issuer), properties: { account: shapeOf(issuer) } },
    }));
}
function shapeOf({ account }) {
    const { $schema, ...shape } = json_schema_processors/* toJSONSchema */.bl(account, {
        target: 'draft-7',
        io: 'input',
        unrepresentable: 'any',
    });
    return shape;
}
function needed(issuer) {
    return (shapeOf(issuer).required ?? []).length === 0 ? {} : { required: ['account'] };
}
/** All scalars of a policy are texts; what an issuer wants otherwise is read as that. */
function typed(issuer, account) {
    const { properties = {} } = shapeOf(issuer);
    return Object.fromEntries(Object.entries(account).map(([key, value]) => [key, asType(value, properties[key]?.type)]));
}
function asType(value, type) {
    if ((type === 'number' || type === 'integer') && /^-?\d{1,15}$/.test(`${value}`))
        return Number(value);
    if (type === 'boolean' && (value === 'true' || value === 'false'))
        return value === 'true';
    return value;
}
/** What is said where the issuer's schema says nothing of its own. */
function said(issue, { id, account }) {
    if (issue.code === 'unrecognized_keys')
        return (0,policy_fields/* unknownKeys */.vX)(`an account of ${id}`, issue.keys, Object.keys(account.shape));
    const [key] = issue.path ?? [];
    const name = String(key ?? 'account');
    const words = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    if (words.length > 0)
        return (0,policy_fields/* wrong */.Qm)(name, (0,policy_fields/* listed */.KE)(words, 'or'), words)(issue);
    const description = descriptionOf(account, name);
    return (0,policy_fields/* wrong */.Qm)(name, description === undefined ? `what an account of ${id} takes` : `this: ${description}`)(issue);
}
function descriptionOf({ shape }, key) {
    const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
    return field?.description?.replace(/\.$/, '');
}

// EXTERNAL MODULE: ./.compiled/core/policy/address-schema.js
var address_schema = __webpack_require__(45458);
;// CONCATENATED MODULE: ./.compiled/core/policy/target-schema.js


const ALTERNATE = /^\w[\w.-]{0,126}$/;
/** Where a rotation writes the credential: at least one place. */
function targets() {
    const target = (0,policy_fields/* mapping */.pq)('an entry of targets', {
        ...(0,address_schema/* address */.h)(),
        template: (0,policy_fields/* text */.Qq)('template', 'a text that names parts, like postgres://{user}:{password}@db.acme.example/app', /\{[a-z][A-Za-z0-9]*\}/)
            .optional()
            .describe('What it holds, with `{…}` for parts of the credential and for texts of `account`. By default, the only part.'),
        alternate: (0,policy_fields/* text */.Qq)('alternate', 'a name of letters, digits, `_`, `-` and `.`', ALTERNATE)
            .optional()
            .describe('Another name for a GitHub secret: new values go to the one of the two names that `files` do not have, and merging brings it into use.'),
        except: (0,policy_fields/* list */.p_)('except', (0,policy_fields/* text */.Qq)('an entry of except', 'a scope', policy_fields/* NAME */.o_))
            .default([])
            .describe('Scopes that have a secret of that name of their own, which is served to them in its place, and is meant to be.'),
    });
    return (0,policy_fields/* list */.p_)('targets', target)
        .min(1, { error: 'targets is an empty list: a credential goes to one place at least' })
        .describe('Where the credential goes.');
}

// EXTERNAL MODULE: ./.compiled/core/policy/tiers.js
var tiers = __webpack_require__(66341);
;// CONCATENATED MODULE: ./.compiled/core/policy/verification-schema.js


/** How a rotation knows that the new credential is in use. */
function verification() {
    const allowed = 'last-used, none, {command: …} or {workflow: …, repositories: […]}';
    const shape = (0,policy_fields/* mapping */.pq)('verify', {
        command: (0,policy_fields/* text */.Qq)('command', 'a command', /\S/)
            .optional()
            .describe('Run by the shell where this program runs, if the workflow allows it; it ends with 0 if the new credential works.'),
        workflow: (0,policy_fields/* text */.Qq)('workflow', 'the name of a workflow’s file, like verify.yml', /^[\w.-]{1,200}\.ya?ml$/)
            .optional()
            .describe('File of a workflow that takes the input `rotation` and succeeds if the new credential works.'),
        repositories: (0,policy_fields/* list */.p_)('repositories', (0,policy_fields/* repository */.Jk)('an entry of repositories'))
            .min(1, { error: 'repositories is an empty list' })
            .optional()
            .describe('Repositories that have the workflow; it has to succeed in all of them.'),
    }).refine(({ command, workflow, repositories }) => (command === undefined) === (workflow !== undefined) &&
        (workflow === undefined) === (repositories === undefined), { error: `verify must be ${allowed}` });
    return schemas/* union */.KCZ([(0,policy_fields/* oneOf */.yL)('verify', ['last-used', 'none']), shape], { error: (0,policy_fields/* wrong */.Qm)('verify', allowed) });
}

;// CONCATENATED MODULE: ./.compiled/core/policy/rotation-schema.js








const SPAN = /^(?:0|[1-9]\d{0,3})[hdw]$/;
const OWNER = /^@?[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\/[A-Za-z0-9_.-]{1,100})?$/;
/** From the root of a repository: no `/` or `./` in front, no `..`, no `\`. */
const FILE = /^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\\\n]{1,400}$/;
const BRANCH = /^(?!.*(?:\.\.|\/\/|@\{))[A-Za-z0-9_](?:[A-Za-z0-9_./-]{0,198}[A-Za-z0-9_-])?$/;
/** Words of the command line: `rotate status` is no rotation. */
const COMMANDS = 'status rollback adopt provide revoked pause resume journal'.split(' ');
const DEFAULT_GRACE = '48h';
const DEFAULT_LEAD = '72h';
const MOST_PER_RUN = 1000;
/** The entries of `rotations`, with their accounts as their issuers have checked them. */
function rotationEntries(issuers) {
    return (0,policy_fields/* list */.p_)('rotations', rotationEntry(issuers));
}
function rotationEntry(issuers) {
    const ids = issuers.map(({ id }) => id);
    return (0,policy_fields/* mapping */.pq)('an entry of rotations', {
        name: (0,policy_fields/* text */.Qq)('name', 'up to 26 small letters, digits and -, like pg-mcp', /^[a-z][a-z0-9-]{0,25}$/)
            .refine((name) => !COMMANDS.includes(name), {
            error: 'name is a word of the command line: choose another',
        })
            .describe('What the rotation is called. It never changes: the journal and the names of keys go by it.'),
        provider: (0,policy_fields/* oneOf */.yL)('provider', ids, 'an id of docs/issuers.md').describe('Who makes the credential.'),
        account: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J(), { error: (0,policy_fields/* wrong */.Qm)('account', 'a mapping') })
            .default({})
            .describe('Whose credential it is. docs/issuers.md says what each issuer takes.'),
        admin: (0,asking_schema/* secretReference */.QO)('admin')
            .optional()
            .describe('The credential that makes and revokes others. Where one makes its own successor, it may be left out.'),
        current: (0,asking_schema/* secretReference */.QO)('current')
            .optional()
            .describe('The value in use, as the first target holds it: it tells which credential is replaced first.'),
        tier: (0,policy_fields/* oneOf */.yL)('tier', tiers/* tiers */.cK).optional().describe('The tier that it is in, if not `default-tier`.'),
        targets: targets(),
        files: (0,policy_fields/* list */.p_)('files', (0,policy_fields/* text */.Qq)('an entry of files', 'a path from the root of the repository, like .mcp.json', FILE))
            .optional()
            .describe('Files that refer to it. Where references name a version, the pull request changes them; where one holds the value of `current` itself, a reference takes its place.'),
        repository: (0,policy_fields/* repository */.Jk)('repository')
            .optional()
            .describe('Whose files they are, if not those of the repository that the policy is in.'),
        verify: verification()
            .optional()
            .describe('How it is known that the new one is in use: `last-used` (the provider tells; the default), `{command: …}`, `{workflow: …, repositories: […]}`, or `none`.'),
        grace: span('grace', DEFAULT_GRACE, 'How long the old one stays once the new one was seen in use; `0h` where nobody else holds it.'),
        lead: span('lead', DEFAULT_LEAD, 'How long before the last moment the new one is made.'),
        own: flag('own', 'Whether this program itself works with it: then its turn comes last.'),
        owner: (0,policy_fields/* text */.Qq)('owner', 'a login or a team of GitHub, like ada or acme/platform', OWNER)
            .optional()
            .describe('Who makes the new one, or revokes the old one, where no program can: the issue that asks for it mentions them.'),
        paused: flag('paused', 'Whether nothing is done about it for now.'),
    })
        .meta({ allOf: accountOfEach(issuers) })
        .transform((entry, context) => {
        const checked = checkedAccount(issuers.find(({ id }) => id === entry.provider), entry.account);
        if ('account' in checked)
            return { ...entry, account: checked.account };
        for (const { path, message, keys } of checked.problems) {
            const place = { path: ['account', ...path], input: entry, message };
            context.addIssue(keys === undefined
                ? { code: 'custom', ...place }
                : { code: 'unrecognized_keys', keys: [...keys], ...place });
        }
        return core/* NEVER */.tm;
    });
}
function span(name, usual, description) {
    return (0,policy_fields/* text */.Qq)(name, 'a number of hours, days or weeks, like 48h, 7d or 1w', SPAN)
        .default(usual)
        .describe(description);
}
function flag(name, description) {
    return schemas/* boolean */.zMY({ error: (0,policy_fields/* wrong */.Qm)(name, 'true or false') })
        .default(false)
        .describe(description);
}
/** How many may be begun by one run. */
function mostPerRun() {
    const error = (0,policy_fields/* wrong */.Qm)('max-rotations-per-run', `a number from 1 to ${MOST_PER_RUN}`);
    return schemas/* int */.Whr({ error }).min(1, { error }).max(MOST_PER_RUN, { error });
}
/** Where the journal is. */
function journalPlace() {
    return (0,policy_fields/* mapping */.pq)('journal', {
        repository: (0,policy_fields/* repository */.Jk)('repository', 'acme/rotations')
            .optional()
            .describe('The repository that keeps the journal, if not the one that the policy is in.'),
        branch: (0,policy_fields/* text */.Qq)('branch', 'the name of a branch', BRANCH)
            .default(policy/* defaultPolicy */.G4.journal.branch)
            .describe('A branch for the journal alone.'),
    });
}

;// CONCATENATED MODULE: ./.compiled/core/policy/tier-schema.js



/** What tiers allow, and how long before it is said. */
const AGE = /^[1-9]\d{0,3}[dw]$/;
/** What a tier allows, in days. */
function daysIn(given, tier) {
    return (0,tiers/* daysOf */.hF)(given?.[tier]) ?? policy/* defaultPolicy */.G4.tiers[tier];
}
/** The entries of `tiers`. */
function ages() {
    const age = (tier) => (0,policy_fields/* text */.Qq)(`the age of ${tier}`, 'a number of days or weeks, like 30d or 4w', AGE)
        .optional()
        .meta({
        description: `The greatest age at revocation of what is in ${tier}.`,
        default: `${policy/* defaultPolicy */.G4.tiers[tier]}d`,
    });
    const shape = { critical: age('critical'), high: age('high'), medium: age('medium'), low: age('low') };
    return (0,policy_fields/* mapping */.pq)('tiers', shape).superRefine((given, context) => {
        const days = (tier) => daysIn(given, tier);
        tiers/* tiers */.cK.slice(1).forEach((loose, index) => {
            const tight = tiers/* tiers */.cK[index];
            if (days(tight) <= days(loose))
                return;
            const message = `${loose} allows ${days(loose)} ${days(loose) === 1 ? 'day' : 'days'} and ${tight} ${days(tight)}: a tighter tier must not allow more`;
            context.addIssue({
                code: 'custom',
                path: [given[loose] === undefined ? tight : loose],
                input: given,
                message,
            });
        });
    });
}
/** An entry of `credentials`. `providers`: ids of all. */
function assignment(providers) {
    const names = (key, what, example) => (0,policy_fields/* oneOrMore */.h9)(key, (0,policy_fields/* text */.Qq)(key, `${what}, like ${example}`, policy_fields/* NAME */.o_), 1).optional();
    const fields = {
        providers: (0,policy_fields/* oneOrMore */.h9)('providers', (0,policy_fields/* oneOf */.yL)('providers', providers, 'ids of docs/providers.md'), 1)
            .optional()
            .describe('Ids of providers.'),
        scopes: names('scopes', 'what a credential may do', 'admin:org').describe('What a credential may do, as its provider names it: `admin:org`.'),
        servers: names('servers', 'names of servers', 'prod-*').describe('Names of servers; `*` is a wildcard.'),
        keys: names('keys', 'names of variables, headers, flags or keys', '*_ADMIN_KEY').describe('Names of variables, headers, flags, query parameters or keys; `*` is a wildcard.'),
        references: names('references', 'names that references have', 'PROD_*').describe('Names that references have: `PROD_TOKEN`, `op://vault/item/field`; `*` is a wildcard.'),
    };
    const tier = (0,policy_fields/* oneOf */.yL)('tier', tiers/* tiers */.cK).describe('The tier of what fits every other key of this entry.');
    const none = `an entry of credentials must name ${(0,policy_fields/* listed */.KE)(Object.keys(fields), 'or')}`;
    return (0,policy_fields/* mapping */.pq)('an entry of credentials', { tier, ...fields })
        .refine((entry) => Object.keys(entry).length > 1, { error: none })
        .meta({ minProperties: 2 });
}

;// CONCATENATED MODULE: ./.compiled/core/policy/schema.js










/** Where values are that YAML is to read as a number or a boolean. All others are texts, however they look. */
const NOT_TEXT = [
    'version',
    'inline-ignores',
    'max-rotations-per-run',
    'rotations[].own',
    'rotations[].paused',
];
const POLICY_VERSION = 1;
const severities = ['error', 'warning', 'note'];
const failOn = [...severities, 'never'];
/** No `./`, `/` or `!` in front, no `\`, no `?`; lists do not nest. */
const PATHS = /^(?!\.{0,2}\/|!)(?:[^{}\\?\n]|\{[^{}\\?\n]{1,200}\}){1,400}$/;
/** Globs are written out without their lists before they are used. */
const MAX_VARIANTS = 64;
/** The file `.github/mcp-rekey.yml`, as its YAML says it. */
function policyFile({ providers, stores, issuers }) {
    const ids = providers.map(({ id }) => id);
    return (0,policy_fields/* mapping */.pq)('the policy', {
        version: schemas/* literal */.euz(POLICY_VERSION, { error: (0,policy_fields/* wrong */.Qm)('version', `${POLICY_VERSION}`) })
            .describe('Version of this format.'),
        'fail-on': (0,policy_fields/* oneOf */.yL)('fail-on', failOn)
            .default(policy/* defaultPolicy */.G4.failOn)
            .describe('The least severity that breaks the policy.'),
        rules: (0,policy_fields/* mapping */.pq)('rules', severityOfEach())
            .optional()
            .describe('Severities that differ from the rules’ own; `off` drops what the rule finds.'),
        tiers: ages()
            .optional()
            .describe('The greatest age at revocation that each tier allows, in days (`30d`) or weeks (`4w`). A tighter tier allows no more than a looser one.'),
        credentials: (0,policy_fields/* list */.p_)('credentials', assignment(ids))
            .optional()
            .describe('Which credential is in which tier. Of all that fit, the tightest counts.'),
        'default-tier': (0,policy_fields/* oneOf */.yL)('default-tier', tiers/* tiers */.cK)
            .default(policy/* defaultPolicy */.G4.defaultTier)
            .describe('The tier of a credential that no entry of `credentials` fits.'),
        exceptions: (0,policy_fields/* list */.p_)('exceptions', exception())
            .optional()
            .describe('Findings that somebody has decided to live with for a time.'),
        'ignore-paths': (0,policy_fields/* oneOrMore */.h9)('ignore-paths', paths(), 0)
            .optional()
            .describe('Paths that are not scanned, from the scanned root on: `*` stands for any run of characters in a name, `**` for any folders, `{a,b}` for either; a folder with `/` behind it for all below.'),
        'inline-ignores': schemas/* boolean */.zMY({ error: (0,policy_fields/* wrong */.Qm)('inline-ignores', 'true or false') })
            .default(policy/* defaultPolicy */.G4.inlineIgnores)
            .describe('Whether ignore comments count for rules about credentials too. For other rules they always do.'),
        'due-soon': (0,policy_fields/* text */.Qq)('due-soon', 'a number of days or weeks, like 14d or 2w', AGE)
            .optional()
            .meta({
            description: 'How long before its end a credential is due soon.',
            default: `${policy/* defaultPolicy */.G4.dueSoon}d`,
        }),
        hosts: (0,asking_schema/* hostEntries */.p4)(providers)
            .optional()
            .describe('Hosts of your own that may be asked about credentials, and hosts that are asked with a stronger one. A credential goes to no other host than its vendor’s and these.'),
        stores: (0,asking_schema/* storeEntries */.uH)(stores)
            .optional()
            .describe('Stores that may be asked when a secret in them was written. Its value is never read for that.'),
        references: (0,asking_schema/* references */.Ft)()
            .optional()
            .describe('The secret behind each reference, by the reference’s name: the variable, input or address that it names.'),
        'paid-probes': (0,policy_fields/* oneOrMore */.h9)('paid-probes', (0,policy_fields/* oneOf */.yL)('paid-probes', ids, 'ids of docs/providers.md'), 0)
            .optional()
            .describe('Providers that may be asked although that counts as use, or tells somebody.'),
        rotations: rotationEntries(issuers)
            .optional()
            .describe('Credentials that are replaced before they are too old: see docs/rotation.md.'),
        'max-rotations-per-run': mostPerRun()
            .default(policy/* defaultPolicy */.G4.maxRotationsPerRun)
            .describe('How many rotations one run may begin. Those that are on their way all go on.'),
        journal: journalPlace().optional().describe('Where rotations are written down, on GitHub.'),
    }).superRefine((policy, context) => {
        const known = [...(policy.stores ?? []).map(({ name }) => name), ...stores.map(({ id }) => id)];
        for (const [name, message] of (0,asking_schema/* strayReferences */.cr)(known, policy.references ?? {})) {
            context.addIssue({ code: 'custom', path: ['references', name, 'store'], input: policy, message });
        }
        const { 'default-tier': tier, tiers: given } = policy;
        const around = {
            entries: policy.stores ?? [],
            stores,
            issuers,
            daysOf: (own = tier) => daysIn(given, own),
        };
        for (const { path, message } of rotationProblems(policy.rotations ?? [], around)) {
            context.addIssue({ code: 'custom', path: ['rotations', ...path], input: policy, message });
        }
    });
}
function severityOfEach() {
    const severity = (id) => (0,policy_fields/* oneOf */.yL)(`the severity of ${id}`, [...severities, 'off'])
        .optional()
        .meta({ description: `${(0,rules/* rule */.H)(id).title}.`, default: (0,rules/* rule */.H)(id).severity });
    return Object.fromEntries(rules/* ruleIds */.Z.map((id) => [id, severity(id)]));
}
function exception() {
    return (0,identified/* identified */.A)('an exception', {
        reason: (0,policy_fields/* text */.Qq)('reason', 'a text that says why', /\S/).describe('Why, for whoever reads it next.'),
        expires: iso/* date */.p6({ error: (0,policy_fields/* wrong */.Qm)('expires', 'a day, like 2027-01-31') })
            .describe('The last day on which it counts, in UTC.'),
    });
}
function paths() {
    const allowed = 'a path from the scanned root on, like fixtures/** or docs/*.md, without ./, /, ! or {} within {} and without ? and \\';
    const many = `an entry of ignore-paths stands for more than ${MAX_VARIANTS} paths: write fewer lists into it`;
    return (0,policy_fields/* text */.Qq)('an entry of ignore-paths', allowed, PATHS).refine((glob) => variants(glob) <= MAX_VARIANTS, {
        error: many,
    });
}
/** As how many globs without lists this one is written out. */
function variants(glob) {
    return (glob.match(/\{[^}]*\}/g) ?? []).reduce((count, options) => count * options.split(',').length, 1);
}

;// CONCATENATED MODULE: ./.compiled/core/policy/plain-value.js

/** More values than any policy has. A value that aliases stand for counts as often as it is meant. */
const MAX_VALUES = 50_000;
/**
 * A policy's tree as plain values. Scalars are texts as they are written (`2027-01-31`, `off`, digits), besides those that
 * the schema wants otherwise; one that is not there is `null`.
 */
function plainValue(root) {
    const reader = new Reader();
    const { value, size } = reader.read(root, '');
    if (size > MAX_VALUES)
        return { value, problems: [{ message: 'too many values', offset: 0 }] };
    return { value, problems: reader.problems };
}
class Reader {
    problems = [];
    /** Of lists and mappings: aliases share them, and so do the values. */
    #known = new Map();
    read(node, at) {
        const known = this.#known.get(node)?.get(at);
        if (known !== undefined)
            return known;
        if (node.tag !== undefined)
            this.#add('a tag (!) has no meaning here', node.range.start);
        if (node.kind === 'scalar')
            return { value: scalarValue(node, at), size: 1 };
        const read = node.kind === 'list' ? this.#list(node.items, at) : this.#map(node.entries, at);
        this.#known.set(node, new Map([...(this.#known.get(node) ?? []), [at, read]]));
        return read;
    }
    #list(items, at) {
        const place = below(at, '[]');
        const all = items.map((item) => this.read(item, place));
        return { value: all.map(({ value }) => value), size: sizeOf(all) };
    }
    #map(entries, at) {
        const keys = new Set();
        const all = entries.map(({ key, keyRange, value }) => {
            if (keys.has(key))
                this.#add('the same key a second time', keyRange.start);
            keys.add(key);
            return { key, ...this.read(value, below(at, at === '' ? key : `.${key}`)) };
        });
        return { value: Object.fromEntries(all.map(({ key, value }) => [key, value])), size: sizeOf(all) };
    }
    #add(message, offset) {
        this.problems.push({ message, offset });
    }
}
function below(at, step) {
    if (at === undefined)
        return undefined;
    const place = at + step;
    const isOnWay = (path) => path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[]`);
    return NOT_TEXT.some(isOnWay) ? place : undefined;
}
function scalarValue({ type, text }, at) {
    const { value } = text;
    const isWord = at !== undefined && NOT_TEXT.includes(at);
    if (type === 'null' && value === '')
        return null;
    if (isWord && type === 'number')
        return Number(value);
    if (isWord && type === 'boolean')
        return value.toLowerCase() === 'true';
    return value;
}
function sizeOf(parts) {
    return parts.reduce((sum, { size }) => sum + size, 1);
}

;// CONCATENATED MODULE: ./.compiled/core/policy/parse.js








const DAY = 24 * 60 * 60 * 1000;
/**
 * Reads a policy. `path` is how messages call it. Throws a `PolicyError` that names everything that is wrong with it,
 * with its place and what is allowed there, and repeats no value.
 */
function parsePolicy(text, path, surroundings) {
    const { roots, problems } = surroundings.yaml.parse(text);
    const [root, second] = roots;
    if (problems.length > 0)
        throw (0,policy_problems/* policyError */.nq)(path, text, problems);
    if (root === undefined)
        throw (0,policy_problems/* policyError */.nq)(path, text, [EMPTY]);
    if (second)
        throw (0,policy_problems/* policyError */.nq)(path, text, [{ message: SECOND, offset: second.range.start }]);
    const plain = plainValue(root);
    const { data, error } = policyFile(surroundings).safeParse(plain.value, policy_problems/* ONCE */.ET);
    const wrong = [...plain.problems, ...(error ? (0,policy_problems/* violations */.xA)(error, root) : [])];
    if (data === undefined || wrong.length > 0)
        throw (0,policy_problems/* policyError */.nq)(path, text, wrong);
    const lines = new core_text/* LineIndex */.r(text);
    return policyOf(data, surroundings, (index) => lines.position((0,policy_problems/* offsetOf */.b4)(root, ['exceptions', index], 'value')));
}
const EMPTY = { message: 'the policy is empty: it must at least say "version: 1"', offset: 0 };
const SECOND = 'a second document begins here: a policy is a single one';
function policyOf(file, { issuers }, whereIs) {
    const given = Object.entries(file.rules ?? {}).filter(([, severity]) => severity !== undefined);
    return {
        rules: new Map(given),
        failOn: file['fail-on'],
        tiers: {
            critical: daysIn(file.tiers, 'critical'),
            high: daysIn(file.tiers, 'high'),
            medium: daysIn(file.tiers, 'medium'),
            low: daysIn(file.tiers, 'low'),
        },
        assignments: (file.credentials ?? []).map(assignmentOf),
        defaultTier: file['default-tier'],
        exceptions: (file.exceptions ?? []).map(({ rule, place, fingerprint, reason, expires }, index) => ({
            rule,
            place,
            fingerprint,
            reason,
            expires: new Date(Date.parse(expires) + DAY),
            ...whereIs(index),
        })),
        ignoredPaths: listOf(file['ignore-paths']) ?? [],
        inlineIgnores: file['inline-ignores'],
        dueSoon: (0,tiers/* daysOf */.hF)(file['due-soon']) ?? policy/* defaultPolicy */.G4.dueSoon,
        hosts: (file.hosts ?? []).map(({ admin, account = {}, ...host }) => ({ ...host, admin, account })),
        stores: file.stores ?? [],
        references: new Map(Object.entries(file.references ?? {}).map(([name, { scope, key, ...secret }]) => [
            name,
            { ...secret, scope, key },
        ])),
        paidProbes: listOf(file['paid-probes']) ?? [],
        rotations: (file.rotations ?? []).map((entry) => rotationOf(entry, daysIn(file.tiers, entry.tier ?? file['default-tier']), issuers.find(({ id }) => id === entry.provider))),
        maxRotationsPerRun: file['max-rotations-per-run'],
        journal: { ...policy/* defaultPolicy */.G4.journal, ...file.journal },
    };
}
function assignmentOf(entry) {
    return {
        tier: entry.tier,
        providers: listOf(entry.providers),
        scopes: listOf(entry.scopes),
        servers: listOf(entry.servers),
        keys: listOf(entry.keys),
        references: listOf(entry.references),
    };
}
function listOf(values) {
    return typeof values === 'string' ? [values] : values;
}


/***/ }),

/***/ 66341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   X7: () => (/* binding */ tightest),
/* harmony export */   cK: () => (/* binding */ tiers),
/* harmony export */   hF: () => (/* binding */ daysOf),
/* harmony export */   kx: () => (/* binding */ tierOf)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49791);

/** From the tightest to the loosest. */
const tiers = ['critical', 'high', 'medium', 'low'];
/** The tightest tier of all assignments that fit, else the policy's default. */
function tierOf(policy, credential) {
    const fitting = policy.assignments.filter((assignment) => fits(assignment, credential));
    return tightest(fitting.map(({ tier }) => tier)) ?? policy.defaultTier;
}
/** The tightest of some tiers; `undefined` if there are none. */
function tightest(some) {
    return tiers.find((tier) => some.includes(tier));
}
/** The greatest age at revocation that a tier allows, in days. */
function limitOf(policy, tier) {
    return policy.tiers[tier];
}
/** `30d` and `4w` in days. */
function daysOf(age) {
    return age === undefined ? undefined : Number(age.slice(0, -1)) * (age.endsWith('w') ? 7 : 1);
}
function fits({ providers, scopes, servers, keys, references }, { provider, scopes: granted, server, key, reference }) {
    return ((providers === undefined || (provider !== undefined && providers.includes(provider))) &&
        (scopes === undefined || scopes.some((scope) => granted?.includes(scope))) &&
        described(servers, server) &&
        described(keys, key) &&
        described(references, reference));
}
function described(patterns, name) {
    if (patterns === undefined)
        return true;
    return name !== undefined && patterns.some((pattern) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .Hj)(name, pattern));
}


/***/ }),

/***/ 94819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ accountDigest),
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** So many hexadecimal digits tell accounts apart. */
const LENGTH = 16;
/** What tells one account of one provider from every other. No secret is in either. */
function accountDigest(provider, account) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(textOf({ provider, account })).digest('hex').slice(0, LENGTH);
}
/** JSON, but for the order of anything. */
function textOf(value) {
    if (Array.isArray(value))
        return `[${value.map(textOf).sort().join()}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? '';
    const members = Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([key, member]) => `${JSON.stringify(key)}:${textOf(member)}`);
    return `{${members.sort().join()}}`;
}


/***/ }),

/***/ 73180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ targetName),
/* harmony export */   s: () => (/* binding */ dueAt)
/* harmony export */ });
/** What a target is called in the journal and to people: `github:acme/DATABASE_URL`. */
function targetName({ store, scope, name, key, }) {
    return `${store}:${[scope, name].filter((part) => part !== undefined).join('/')}${key === undefined ? '' : `#${key}`}`;
}
/**
 * When a new credential has to be made at the latest, so that the old one is gone before it is too old, or replaced before its provider ends it
 * (`endsAt`). `undefined` if nobody knows either.
 */
function dueAt(mintedAt, { lifetime, grace, lead }, endsAt) {
    const ends = [mintedAt && mintedAt.getTime() + lifetime, endsAt?.getTime()].filter((end) => end !== undefined);
    return ends.length === 0 ? undefined : new Date(Math.min(...ends) - grace - lead);
}


/***/ }),

/***/ 52232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ placeholders),
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   nS: () => (/* binding */ unfill)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89301);

/** `{user}`: a part of a credential, or a fact of its account. */
const PLACEHOLDER = /\{([a-z][A-Za-z0-9]*)\}/g;
/** Names that a template mentions. */
function placeholders(template) {
    return [...template.matchAll(PLACEHOLDER)].map(([, name]) => name);
}
/** What a target holds: its template with the parts in place. Throws a `TypeError` for a name that is none of them: the policy was checked. */
function fill(template, parts, facts) {
    const pieces = template.split(PLACEHOLDER).map((piece, index) => {
        if (index % 2 === 0)
            return piece;
        const part = parts[piece] ?? facts[piece];
        if (part === undefined)
            throw new TypeError(`no part is called ${piece}`);
        return part;
    });
    return _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh.join(pieces);
}
/** The parts in what a target holds; `undefined` if it was not made by this template. */
function unfill(template, value, facts) {
    const names = placeholders(template).filter((name) => facts[name] === undefined);
    const shape = shapeOf(template, facts);
    if (value.derive((text) => (shape.test(text) ? 'yes' : 'no')).publicPart(/^(yes)$/) === undefined)
        return undefined;
    const part = (index) => value.derive((text) => shape.exec(text)[index + 1]);
    return Object.fromEntries(names.map((name, index) => [name, part(index)]));
}
/** Each part ends at the text behind it; the last one takes what is left. */
function shapeOf(template, facts) {
    const literal = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    const pieces = template.split(PLACEHOLDER);
    const source = pieces.map((piece, index) => {
        if (index % 2 === 0)
            return literal(piece);
        const fact = facts[piece];
        if (fact !== undefined)
            return literal(fact);
        const end = pieces[index + 1]?.[0];
        return end === undefined ? '([^]+)' : `([^${literal(end)}]+)`;
    });
    return new RegExp(`^${source.join('')}$`);
}


/***/ }),

/***/ 89301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YX: () => (/* binding */ Misdirected),
/* harmony export */   yD: () => (/* binding */ secretText),
/* harmony export */   zh: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(857);

const HIDDEN = '[secret]';
/**
 * A value that nobody sees: it shows as `[secret]` wherever it is printed, joined, serialised or logged, and is handed
 * out only for a destination that it was made for. So a mistake in a plug-in ends in an error, and not in a leak.
 */
class Secret {
    #value;
    #audiences;
    constructor(value, audiences) {
        this.#value = value;
        this.#audiences = audiences;
    }
    static of(value, audience) {
        return new Secret(value, [audience]);
    }
    /** The texts and secrets in a row: a secret that may go only where each of its parts may. */
    static join(parts) {
        const secrets = parts.filter((part) => part instanceof Secret);
        const text = parts.map((part) => (part instanceof Secret ? part.#value : part)).join('');
        return new Secret(text, secrets.flatMap((part) => part.#audiences));
    }
    /** The value itself, for who is about to send it to `origin` (`https://api.github.com`). Throws a `Misdirected` for any other. */
    revealTo(origin) {
        if (this.#audiences.every((audience) => (0,_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .mayReceive */ .Pi)(audience, origin)))
            return this.#value;
        throw new Misdirected(origin);
    }
    /** Another form of it (encoded, cut) for the same destinations. */
    derive(change) {
        return new Secret(change(this.#value), this.#audiences);
    }
    /** The first group of the pattern, for a part that the vendor documents as no secret: the id in a key. */
    publicPart(pattern) {
        return pattern.exec(this.#value)?.[1];
    }
    /** Whether both are the same value, whoever may see it. */
    equals(other) {
        return this.#value === other.#value;
    }
    toString() {
        return HIDDEN;
    }
    toJSON() {
        return HIDDEN;
    }
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return HIDDEN;
    }
}
/** A template whose result is a secret: ``secretText`Bearer ${token}` ``. */
function secretText(texts, ...parts) {
    return Secret.join(texts.flatMap((text, index) => (index < parts.length ? [text, parts[index]] : [text])));
}
/** Somebody was about to send a secret to where it does not belong. */
class Misdirected extends Error {
    name = 'Misdirected';
    origin;
    constructor(origin) {
        super(`a secret must not go to ${origin}`);
        this.origin = origin;
    }
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
