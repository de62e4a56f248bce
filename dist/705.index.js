export const id = 705;
export const ids = [705];
export const modules = {

/***/ 857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   Pi: () => (/* binding */ mayReceive),
/* harmony export */   RZ: () => (/* binding */ isDestinationPattern),
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

/***/ 92297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ references),
/* harmony export */   QO: () => (/* binding */ secretReference),
/* harmony export */   cr: () => (/* binding */ strayReferences),
/* harmony export */   p4: () => (/* binding */ hostEntries),
/* harmony export */   uH: () => (/* binding */ storeEntries)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(857);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64911);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40263);




const NAME = /^[^\s](?:.{0,398}[^\s])?$/u;
const HOST = 'a host, like gitlab.acme.example, db.acme.example:5432 or http://grafana.lan:3000';
/** Every URL parser leaves it as it is. */
const ADDRESS = /^(?=.{1,400}$)(?:http:\/\/)?(?:\[[0-9a-fA-F:.]+\]|[\w.-]+)(?::[1-9]\d{0,4})?(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*\/?$/;
/** A reference to a secret of the environment: in a policy there is none. */
function secretReference(name) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(name, 'a reference, like env://ADMIN_TOKEN: a policy holds no secret', /^env:\/\/[A-Za-z_]\w{0,127}$/);
}
function hostEntries(providers) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('hosts', hostEntry(providers)).superRefine((entries, context) => {
        for (const index of repeated(entries, ({ provider, host }) => `${provider} ${host}`)) {
            const message = 'the same host a second time for this provider';
            context.addIssue({ code: 'custom', path: [index, 'host'], input: entries, message });
        }
    });
}
function hostEntry(providers) {
    const ids = providers.map(({ id }) => id);
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)('an entry of hosts', {
        provider: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('provider', ids, 'an id of docs/providers.md').describe('Id of the provider.'),
        host: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('host', HOST, ADDRESS)
            .refine((host) => (0,_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .isDestinationPattern */ .RZ)((0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .patternOf */ .I)({ host })), { error: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)('host', HOST) })
            .describe('The host, with its port if that is not the usual one; `http://` in front allows a connection without TLS.'),
        admin: secretReference('admin')
            .optional()
            .describe('A stronger credential, for what a credential cannot tell of itself. It goes to this host alone.'),
        account: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('an entry of account', 'a text', NAME), {
            error: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)('account', 'a mapping'),
        })
            .optional()
            .describe('What else has to be known: `organization: acme`. docs/providers.md says what each provider takes.'),
    })
        .superRefine(({ provider, account = {} }, context) => {
        const known = Object.keys(providers.find(({ id }) => id === provider)?.account ?? {});
        const keys = Object.keys(account).filter((key) => !known.includes(key));
        if (keys.length === 0)
            return;
        const message = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownKeys */ .vX)(`an account of ${provider}`, keys, known);
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
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('stores', storeEntry(stores)).superRefine((entries, context) => {
        for (const index of repeated(entries, ({ name }) => name)) {
            const message = 'an entry of this name is there already: give each entry a name of its own';
            context.addIssue({ code: 'custom', path: [index], input: entries, message });
        }
    });
}
/** Which store, what it is called, and what that store itself wants to know. */
function storeEntry(stores) {
    const ids = stores.map(({ id }) => id);
    const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('name', 'a name for this entry', NAME)
        .optional()
        .describe('What `references` call it, if not by the id of the store.');
    const entries = stores.map(({ id, options }) => options.safeExtend({ store: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(id).describe('Id of the store.'), name }));
    const known = (input) => {
        const { store } = input;
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)('store', (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(ids, 'or'), ids)({ input: store });
    };
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('store', entries, {
        error: ({ code, input }) => code === 'invalid_union' ? known(input) : (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)('an entry of stores', 'a mapping')({ input }),
    })
        .transform(({ store, name: called, ...options }) => ({
        store: store,
        name: (called ?? store),
        options: options,
    }));
}
/** The secrets behind references. */
function references() {
    const entry = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)('an entry of references', {
        store: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('store', 'the name of an entry of stores', NAME).describe('Name of an entry of `stores`, or its store’s id.'),
        scope: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('scope', 'what the secret is in', NAME)
            .optional()
            .describe('What it is in, as docs/stores.md says it for that store.'),
        name: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('name', 'the name of the secret', NAME).describe('Its name there.'),
        key: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('key', 'a part of the secret', NAME)
            .optional()
            .describe('The part that is meant, of a secret of several.'),
    });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), entry, { error: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)('references', 'a mapping') });
}
/** Which references are in a store that neither an entry of `stores` nor a store has for a name, and what to say of each. */
function strayReferences(known, all) {
    const say = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)('store', 'the name of an entry of stores, or the id of a store', known);
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

/***/ 40705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicy: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ./.compiled/core/text.js
var core_text = __webpack_require__(9858);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return core._isoDateTime(ZodISODateTime, params);
}
function date(params) {
    return api/* _isoDate */.db(schemas/* ZodISODate */.Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

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
// EXTERNAL MODULE: ./.compiled/core/policy/tiers.js
var tiers = __webpack_require__(66341);
;// CONCATENATED MODULE: ./.compiled/core/policy/schema.js







/** Keys whose values YAML is to read as a number or a boolean. All others are texts, however they look. */
const NOT_TEXT = ['version', 'inline-ignores'];
const POLICY_VERSION = 1;
const severities = ['error', 'warning', 'note'];
const failOn = [...severities, 'never'];
const NAME = /^[^\s](?:.{0,398}[^\s])?$/u;
const AGE = /^[1-9]\d{0,3}[dw]$/;
/** No `./`, `/` or `!` in front, no `\`, no `?`; lists do not nest. */
const PATHS = /^(?!\.{0,2}\/|!)(?:[^{}\\?\n]|\{[^{}\\?\n]{1,200}\}){1,400}$/;
/** Globs are written out without their lists before they are used. */
const MAX_VARIANTS = 64;
/** The file `.github/mcp-rekey.yml`, as its YAML says it. `providers`, `stores`: all that there are. */
function policyFile(providers, stores) {
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
    }).superRefine((policy, context) => {
        const known = [...(policy.stores ?? []).map(({ name }) => name), ...stores.map(({ id }) => id)];
        for (const [name, message] of (0,asking_schema/* strayReferences */.cr)(known, policy.references ?? {})) {
            context.addIssue({ code: 'custom', path: ['references', name, 'store'], input: policy, message });
        }
    });
}
function severityOfEach() {
    const severity = (id) => (0,policy_fields/* oneOf */.yL)(`the severity of ${id}`, [...severities, 'off'])
        .optional()
        .meta({ description: `${(0,rules/* rule */.H)(id).title}.`, default: (0,rules/* rule */.H)(id).severity });
    return Object.fromEntries(rules/* ruleIds */.Z.map((id) => [id, severity(id)]));
}
function ages() {
    const age = (tier) => (0,policy_fields/* text */.Qq)(`the age of ${tier}`, 'a number of days or weeks, like 30d or 4w', AGE)
        .optional()
        .meta({
        description: `The greatest age at revocation of what is in ${tier}.`,
        default: `${policy/* defaultPolicy */.G4.tiers[tier]}d`,
    });
    const shape = { critical: age('critical'), high: age('high'), medium: age('medium'), low: age('low') };
    return (0,policy_fields/* mapping */.pq)('tiers', shape).superRefine((given, context) => {
        const days = (tier) => (0,tiers/* daysOf */.hF)(given[tier]) ?? policy/* defaultPolicy */.G4.tiers[tier];
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
function assignment(providers) {
    const names = (key, what, example) => (0,policy_fields/* oneOrMore */.h9)(key, (0,policy_fields/* text */.Qq)(key, `${what}, like ${example}`, NAME), 1).optional();
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
function exception() {
    return (0,identified/* identified */.A)('an exception', {
        reason: (0,policy_fields/* text */.Qq)('reason', 'a text that says why', /\S/).describe('Why, for whoever reads it next.'),
        expires: date({ error: (0,policy_fields/* wrong */.Qm)('expires', 'a day, like 2027-01-31') })
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
    const { value, size } = reader.read(root, 'policy');
    if (size > MAX_VALUES)
        return { value, problems: [{ message: 'too many values', offset: 0 }] };
    return { value, problems: reader.problems };
}
class Reader {
    problems = [];
    /** Of lists and mappings: aliases share them, and so do the values. */
    #known = new Map();
    /** `policy` is the whole of it; a `word` may be a number or a boolean. */
    read(node, as) {
        const known = this.#known.get(node);
        if (known !== undefined)
            return known;
        if (node.tag !== undefined)
            this.#add('a tag (!) has no meaning here', node.range.start);
        if (node.kind === 'scalar')
            return { value: scalarValue(node, as), size: 1 };
        const read = node.kind === 'list'
            ? this.#list(node.items)
            : this.#map(node.entries, as === 'policy' ? NOT_TEXT : []);
        this.#known.set(node, read);
        return read;
    }
    #list(items) {
        const all = items.map((item) => this.read(item, 'text'));
        return { value: all.map(({ value }) => value), size: sizeOf(all) };
    }
    #map(entries, words) {
        const keys = new Set();
        const all = entries.map(({ key, keyRange, value }) => {
            if (keys.has(key))
                this.#add('the same key a second time', keyRange.start);
            keys.add(key);
            return { key, ...this.read(value, words.includes(key) ? 'word' : 'text') };
        });
        return { value: Object.fromEntries(all.map(({ key, value }) => [key, value])), size: sizeOf(all) };
    }
    #add(message, offset) {
        this.problems.push({ message, offset });
    }
}
function scalarValue({ type, text }, as) {
    const { value } = text;
    if (type === 'null' && value === '')
        return null;
    if (as === 'word' && type === 'number')
        return Number(value);
    if (as === 'word' && type === 'boolean')
        return value.toLowerCase() === 'true';
    return value;
}
function sizeOf(parts) {
    return parts.reduce((sum, { size }) => sum + size, 1);
}

// EXTERNAL MODULE: ./.compiled/core/policy/problems.js
var policy_problems = __webpack_require__(7050);
;// CONCATENATED MODULE: ./.compiled/core/policy/parse.js






const DAY = 24 * 60 * 60 * 1000;
/**
 * Reads a policy. `path` is how messages call it. Throws a `PolicyError` that names everything that is wrong with it,
 * with its place and what is allowed there, and repeats no value.
 */
function parsePolicy(text, path, surroundings) {
    const { providers, stores, yaml } = surroundings;
    const { roots, problems } = yaml.parse(text);
    const [root, second] = roots;
    if (problems.length > 0)
        throw (0,policy_problems/* policyError */.nq)(path, text, problems);
    if (root === undefined)
        throw (0,policy_problems/* policyError */.nq)(path, text, [EMPTY]);
    if (second)
        throw (0,policy_problems/* policyError */.nq)(path, text, [{ message: SECOND, offset: second.range.start }]);
    const plain = plainValue(root);
    const { data, error } = policyFile(providers, stores).safeParse(plain.value, policy_problems/* ONCE */.ET);
    const wrong = [...plain.problems, ...(error ? (0,policy_problems/* violations */.xA)(error, root) : [])];
    if (data === undefined || wrong.length > 0)
        throw (0,policy_problems/* policyError */.nq)(path, text, wrong);
    const lines = new core_text/* LineIndex */.r(text);
    return policyOf(data, (index) => lines.position((0,policy_problems/* offsetOf */.b4)(root, ['exceptions', index], 'value')));
}
const EMPTY = { message: 'the policy is empty: it must at least say "version: 1"', offset: 0 };
const SECOND = 'a second document begins here: a policy is a single one';
function policyOf(file, whereIs) {
    const given = Object.entries(file.rules ?? {}).filter(([, severity]) => severity !== undefined);
    const { critical, high, medium, low } = policy/* defaultPolicy */.G4.tiers;
    return {
        rules: new Map(given),
        failOn: file['fail-on'],
        tiers: {
            critical: (0,tiers/* daysOf */.hF)(file.tiers?.critical) ?? critical,
            high: (0,tiers/* daysOf */.hF)(file.tiers?.high) ?? high,
            medium: (0,tiers/* daysOf */.hF)(file.tiers?.medium) ?? medium,
            low: (0,tiers/* daysOf */.hF)(file.tiers?.low) ?? low,
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


/***/ })

};
