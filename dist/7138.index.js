export const id = 7138;
export const ids = [7138];
export const modules = {

/***/ 67138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gathered: () => (/* binding */ Gathered)
});

// EXTERNAL MODULE: ./.compiled/core/classify/randomness.js
var randomness = __webpack_require__(75470);
// EXTERNAL MODULE: ./.compiled/core/classify/verdict.js
var classify_verdict = __webpack_require__(877);
// EXTERNAL MODULE: ./.compiled/core/mask.js
var core_mask = __webpack_require__(12333);
// EXTERNAL MODULE: ./.compiled/providers/recognise.js
var recognise = __webpack_require__(6201);
// EXTERNAL MODULE: ./.compiled/providers/registry.js + 285 modules
var registry = __webpack_require__(11690);
// EXTERNAL MODULE: ./.compiled/pipeline/rules/config.js + 4 modules
var config = __webpack_require__(34446);
// EXTERNAL MODULE: ./.compiled/pipeline/rules/literal.js + 2 modules
var literal = __webpack_require__(35291);
// EXTERNAL MODULE: ./.compiled/core/classify/names.js
var names = __webpack_require__(95704);
// EXTERNAL MODULE: ./.compiled/core/words.js
var words = __webpack_require__(99188);
// EXTERNAL MODULE: ./.compiled/hosts/written-references.js
var written_references = __webpack_require__(31713);
// EXTERNAL MODULE: ./.compiled/stores/registry.js + 49 modules
var stores_registry = __webpack_require__(2627);
;// CONCATENATED MODULE: ./.compiled/pipeline/age/secret-reference.js




/** A connection string holds a password, though its name ends like that of an address. */
const CONNECTION = /(?:^|_)(?:DATABASE|DB|POSTGRES|POSTGRESQL|PG|MYSQL|MARIADB|REDIS|MONGO|MONGODB|AMQP|RABBITMQ)_(?:URL|URI|DSN)$/;
/** The references to secrets in a slot. Which of its references name secrets, only names and places can tell, or the policy that maps them. */
function secretReferences(slot, isMapped) {
    const { value } = slot.text;
    if (stores_registry.stores.some(({ locate }) => locate?.(value) !== undefined)) {
        return [{ name: value, source: undefined, written: value, start: 0, end: value.length }];
    }
    const found = (0,written_references/* writtenReferences */.e)(value).flatMap(({ syntax, name, start, end, hasDefault }) => {
        const whole = value.slice(start, end);
        if (syntax === 'store://secret') {
            return [{ name: whole, source: undefined, written: whole, start, end, isSecret: true }];
        }
        if (name === undefined)
            return [];
        const written = hasDefault ? `\${${name}}` : whole;
        const isSecret = isSecretName(name) || isMapped(name);
        return [{ name, source: sourceOf(syntax, written), written, start, end, isSecret }];
    });
    // Beside a password, `${DB_HOST}` in the same connection string is none; and a part of it is a slot of its own.
    const named = found.filter(({ isSecret }) => isSecret);
    const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(value);
    const meant = named.length > 0 || isUrl ? named : isSecretSlot(slot) ? found : [];
    return meant.map(({ isSecret: _, ...reference }) => reference);
}
const VARIABLES = [
    '${VAR}',
    '${VAR:-default}',
    '${VAR:default}',
    '$VAR',
    '${env:VAR}',
    '${env://VAR}',
    '{env:VAR}',
];
function sourceOf(syntax, written) {
    if (VARIABLES.includes(syntax))
        return 'variable';
    if (syntax !== '${{ secrets.NAME }}')
        return undefined;
    if (/^\$\{\{-? {0,8}secrets\./.test(written))
        return 'secret';
    return /^\$\{\{-? {0,8}env\./.test(written) ? 'variable' : undefined;
}
function isSecretSlot({ name, part, scheme, declaredSecret }) {
    if (part === 'userinfo')
        return name === 'password';
    return scheme !== undefined || declaredSecret || (name !== undefined && isSecretName(name));
}
function isSecretName(name) {
    const sense = (0,names/* nameSense */.y)(name);
    return sense === 'token' || sense === 'password' || CONNECTION.test((0,words/* toWords */.x4)(name));
}

;// CONCATENATED MODULE: ./.compiled/pipeline/age/gathered.js








/** What stands in the place of a value: it tells nothing about a credential beside it. */
const STAND_INS = ['reference', 'placeholder'];
/** At as many places it is looked up where a credential belongs. */
const MOST_PLACES = 100;
/** What there is to ask about: it holds values, and is shown to nobody. */
class Gathered {
    /** By fingerprint, at each of their places. */
    credentials = new Map();
    references = [];
    #mapped;
    #recogniser = new recognise/* Recogniser */.o(registry.providers);
    /** `mapped`: the policy’s `references`. */
    constructor(mapped) {
        this.#mapped = mapped;
    }
    take = (subject) => {
        const surroundings = new Surroundings(subject);
        for (const one of subject.judged.filter(({ verdict }) => (0,classify_verdict/* isCredential */.uo)(verdict))) {
            const fingerprint = subject.fingerprints.of(one.value);
            const known = this.credentials.get(fingerprint);
            if (known === undefined)
                this.credentials.set(fingerprint, [surroundings.of(one)]);
            else if (known.length < MOST_PLACES)
                known.push(surroundings.of(one));
        }
        /** By where they stand: a URL and the query in it are two slots. */
        const seen = new Set();
        for (const { slot, verdict } of subject.judged) {
            if (verdict.class !== 'reference' || slot.kind === 'comment' || slot.kind === 'text')
                continue;
            for (const reference of secretReferences(slot, (name) => this.#mapped.has(name))) {
                const range = slot.text.range(reference.start, reference.end);
                if (seen.has(range.start))
                    continue;
                seen.add(range.start);
                this.references.push(this.#found(reference, slot, subject));
            }
        }
    };
    #found(reference, slot, subject) {
        const range = slot.text.range(reference.start, reference.end);
        const names = [reference.name, slot.name, slot.server].filter((name) => name !== undefined);
        const site = (0,config/* problemFinding */.L)({ ruleId: 'unknown-age', message: '', remedy: '', slot, range }, subject);
        const provider = this.#recogniser.issuer(names, slot.domain);
        return {
            ...reference,
            ...shown(reference, subject.mask),
            provider,
            text: slot.text.value,
            site: { ...site, provider },
        };
    }
}
/** Somebody may have put a value where a name belongs. An address has parts of all looks. */
function shown({ name, written }, mask) {
    if (name !== written && (0,randomness/* looksGenerated */.At)(name))
        return { called: core_mask/* MASK */.v, written: core_mask/* MASK */.v };
    return { called: (0,literal/* clean */.uH)(name, mask), written: (0,literal/* clean */.uH)(written, mask) };
}
const URL_LIKE = /^(?:jdbc:)?[a-z][a-z0-9+.-]*:\/\//i;
/** What stands around the credentials of one file. */
class Surroundings {
    #judged;
    /** In their order; none overlaps another. */
    #secrets;
    #urls;
    /** The strings of a server, and apart from them those that are commented out. */
    #neighbours = new Map();
    constructor({ judged, extraction }) {
        this.#judged = judged;
        this.#secrets = judged.filter(({ verdict }) => (0,classify_verdict/* isCredential */.uo)(verdict)).map(({ range }) => range);
        this.#urls = extraction.slots.flatMap(({ text }) => URL_LIKE.test(text.value) ? [{ ...text.range(), value: text.value }] : []);
    }
    of(one) {
        const { slot, verdict, value } = one;
        if (this.#neighbours.size === 0)
            this.#collect();
        return {
            provider: verdict.provider,
            kind: verdict.kind,
            value,
            name: slot.name,
            user: slot.user,
            url: this.#urlAround(one),
            domain: slot.domain,
            beside: this.#neighbours.get(groupOf(slot)) ?? [],
        };
    }
    #collect() {
        for (const { slot, verdict, value, range } of this.#judged) {
            const group = this.#neighbours.get(groupOf(slot)) ?? [];
            this.#neighbours.set(groupOf(slot), group);
            const isStandIn = STAND_INS.includes(verdict.class);
            group.push({
                name: slot.name,
                kind: verdict.kind,
                value,
                isPlain: !this.#holdsSecret(range),
                isStandIn,
            });
        }
    }
    #holdsSecret({ start, end }) {
        let [low, high] = [0, this.#secrets.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#secrets[middle].end <= start)
                low = middle + 1;
            else
                high = middle;
        }
        return low < this.#secrets.length && this.#secrets[low].start < end;
    }
    /** The shortest that holds it and more: of a reference with a default, the default. */
    #urlAround({ value, range }) {
        return this.#urls
            .filter((one) => one.start <= range.start && range.end <= one.end && one.value !== value)
            .sort((one, other) => one.value.length - other.value.length)[0]?.value;
    }
}
/** A commented-out line says nothing about what is in force, and what is in force nothing about that. */
function groupOf({ server, kind }) {
    return `${kind === 'comment'}\0${server ?? ''}\0${server === undefined}`;
}


/***/ })

};
