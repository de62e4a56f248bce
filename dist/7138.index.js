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

// EXTERNAL MODULE: ./.compiled/core/classify/verdict.js
var classify_verdict = __webpack_require__(877);
// EXTERNAL MODULE: ./.compiled/providers/recognise.js
var recognise = __webpack_require__(6201);
// EXTERNAL MODULE: ./.compiled/providers/registry.js + 285 modules
var registry = __webpack_require__(11690);
// EXTERNAL MODULE: ./.compiled/pipeline/rules/config.js + 4 modules
var config = __webpack_require__(34446);
// EXTERNAL MODULE: ./.compiled/core/classify/names.js
var names = __webpack_require__(95704);
// EXTERNAL MODULE: ./.compiled/core/words.js
var words = __webpack_require__(99188);
// EXTERNAL MODULE: ./.compiled/hosts/written-references.js
var written_references = __webpack_require__(31713);
// EXTERNAL MODULE: ./.compiled/stores/registry.js + 24 modules
var stores_registry = __webpack_require__(59408);
;// CONCATENATED MODULE: ./.compiled/pipeline/age/secret-reference.js




/** A connection string holds a password, though its name ends like that of an address. */
const CONNECTION = /(?:^|_)(?:DATABASE|DB|POSTGRES|POSTGRESQL|PG|MYSQL|MARIADB|REDIS|MONGO|MONGODB|AMQP|RABBITMQ)_(?:URL|URI|DSN)$/;
/** The references to secrets in a slot. Which of its references name secrets, only names and places can tell. */
function secretReferences(slot) {
    const { value } = slot.text;
    if (stores_registry.stores.some(({ locate }) => locate?.(value) !== undefined)) {
        return [{ name: value, source: undefined, written: value, start: 0, end: value.length }];
    }
    return (0,written_references/* writtenReferences */.e)(value).flatMap(({ syntax, name, start, end, hasDefault }) => {
        if (syntax === 'store://secret')
            return [{ name: value, source: undefined, written: value, start, end }];
        if (name === undefined || !(isSecretSlot(slot) || isSecretName(name)))
            return [];
        const written = hasDefault ? `\${${name}}` : value.slice(start, end);
        return [{ name, source: sourceOf(syntax, written), written, start, end }];
    });
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
/** What there is to ask about: it holds values, and is shown to nobody. */
class Gathered {
    /** By fingerprint; of a credential in several places the first. */
    credentials = new Map();
    references = [];
    #recogniser = new recognise/* Recogniser */.o(registry.providers);
    take = (subject) => {
        const credentials = subject.judged.filter(({ verdict }) => (0,classify_verdict/* isCredential */.uo)(verdict));
        for (const one of credentials) {
            const fingerprint = subject.fingerprints.of(one.value);
            if (!this.credentials.has(fingerprint))
                this.credentials.set(fingerprint, heldOf(one, subject));
        }
        /** By where they stand: a URL and the query in it are two slots. */
        const seen = new Set();
        for (const { slot, verdict } of subject.judged) {
            if (verdict.class !== 'reference' || slot.kind === 'comment' || slot.kind === 'text')
                continue;
            for (const reference of secretReferences(slot)) {
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
        const written = subject.mask.conceal(reference.written);
        const provider = this.#recogniser.issuer(names, slot.domain);
        return { ...reference, written, provider, text: slot.text.value, site: { ...site, provider } };
    }
}
function heldOf(one, { judged, extraction }) {
    const { slot, verdict, value, range } = one;
    const own = judged.filter((other) => other.slot.server === slot.server && other !== one && !STAND_INS.includes(other.verdict.class));
    const around = extraction.slots.find((other) => {
        const whole = other.text.range();
        const holds = whole.start <= range.start && range.end <= whole.end && other.text.value !== value;
        return holds && other.part === 'whole' && other.domain !== undefined;
    });
    return {
        provider: verdict.provider,
        kind: verdict.kind,
        value,
        name: slot.name,
        user: slot.user,
        url: around?.text.value,
        domain: slot.domain,
        beside: own.map((other) => neighbourOf(other, judged)),
    };
}
function neighbourOf({ slot, verdict, value, range }, judged) {
    const holdsSecret = judged.some((other) => (0,classify_verdict/* isCredential */.uo)(other.verdict) && other.range.start < range.end && range.start < other.range.end);
    return { name: slot.name, kind: verdict.kind, value, isPlain: !holdsSecret };
}


/***/ })

};
