export const id = 1589;
export const ids = [1589];
export const modules = {

/***/ 95814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ BASELINE_FILE)
/* harmony export */ });
/** Where a repository keeps it. */
const BASELINE_FILE = '.github/mcp-rekey-baseline.json';


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

/***/ 91483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   vm: () => (/* binding */ digits)
/* harmony export */ });
/** `1 file`, `1,200 files`. */
function counted(count, noun, plural = `${noun}s`) {
    return `${digits(count)} ${count === 1 ? noun : plural}`;
}
/** `1,200`. */
function digits(count) {
    // Not toLocaleString: loading the locale takes longer than scanning a small repository.
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** `2026-01-31`, in UTC. */
function day(date) {
    return date.toISOString().slice(0, 10);
}


/***/ }),

/***/ 1160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ POLICY_FILE),
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   NY: () => (/* binding */ lastDay),
/* harmony export */   PU: () => (/* binding */ isOver)
/* harmony export */ });
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91483);

/** Where a repository keeps its policy. */
const POLICY_FILE = '.github/mcp-rekey.yml';
/** Whether an exception has stopped counting. */
function isOver({ expires }, now) {
    return now >= expires;
}
/** The last day on which an exception counts, as `2027-01-31`. */
function lastDay({ expires }) {
    return (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)(new Date(expires.getTime() - 1));
}
/** What holds where there is no policy. */
const defaultPolicy = {
    rules: new Map(),
    failOn: 'error',
    tiers: { critical: 30, high: 60, medium: 90, low: 180 },
    assignments: [],
    defaultTier: 'medium',
    exceptions: [],
    ignoredPaths: [],
    inlineIgnores: false,
    dueSoon: 14,
    hosts: [],
    stores: [],
    references: new Map(),
    paidProbes: [],
};


/***/ }),

/***/ 89134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule),
/* harmony export */   Z: () => (/* binding */ ruleIds)
/* harmony export */ });
const all = {
    'literal-credential': {
        title: 'A credential stands in the config itself',
        severity: 'error',
        about: 'credential',
        why: 'A key, token or password is written where a reference to it could stand: in a variable, a header, an argument, a URL or any other string of a server entry. Whoever can read the repository, or could once, has it.',
        fix: 'Make a new one at its provider, keep it in a secret store, write the reference that the finding names, and revoke the old one: it stays in the history.',
    },
    'literal-default': {
        title: 'The default of a reference is a credential',
        severity: 'error',
        about: 'credential',
        why: 'The config does refer to a variable, but brings a credential along for the case that nobody has set it (`${DB_PASSWORD:-…}`). The default is what most machines then use.',
        fix: 'Leave the default out, so that a missing variable is noticed, and replace the credential at its provider.',
    },
    'commented-credential': {
        title: 'A credential stands in a commented-out line',
        severity: 'error',
        about: 'credential',
        why: 'A line that was commented out still holds a credential. No host reads it; everybody else can.',
        fix: 'Delete the line, and replace the credential at its provider.',
    },
    'literal-in-history': {
        title: 'A credential stands in an earlier commit',
        severity: 'error',
        about: 'credential',
        why: 'A commit brought a credential, and a later one took it away. Both are kept: whoever can fetch the branch can read it.',
        fix: 'Replace the credential at its provider. Then leave its commit out of the branch (`git rebase -i`), as long as it is not merged; after that, except it in the policy, or take it into the baseline.',
    },
    'reference-regressed': {
        title: 'A reference became a credential again',
        severity: 'error',
        about: 'credential',
        why: 'Where the base has a reference, there is now a value. Some hosts write their resolved config back to the file, so this happens without anybody meaning it. Only a comparison with a base shows it: a pull request, a push, `scan --base`.',
        fix: 'Put the reference back, replace the credential at its provider, and see which command wrote the file.',
    },
    expired: {
        title: 'A credential has expired',
        severity: 'error',
        about: 'credential',
        why: 'The token says itself until when it is good, and that is over. The server that uses it does not work, and the token still tells who had it.',
        fix: 'Make a new one at its provider, and write a reference instead.',
    },
    overdue: {
        title: 'A credential is older than the policy allows',
        severity: 'error',
        about: 'credential',
        why: 'Its provider, its store or the history tells that it is older than its tier allows, whether it stands in the config or a reference names it. The longer a credential lives, the more people, machines and logs have had it. Told by `scan --age` and `inventory`.',
        fix: 'Make a new one at its provider, put it where the old one is used, and then revoke the old one.',
    },
    revoked: {
        title: 'A dead credential is still in the config',
        severity: 'error',
        about: 'credential',
        why: 'Its provider answers that it is no credential any more. The server that uses it does not work, and whoever reads the config takes it for one to write there. Told by `scan --age` and `inventory`.',
        fix: 'Write a reference in its place, or take the server out.',
    },
    'exception-expired': {
        title: 'An exception of the policy is over',
        severity: 'error',
        about: 'policy',
        why: 'The policy excepted a finding until a day that has passed. It counts no more, and the finding is reported again.',
        fix: 'Remove what was excepted, or have somebody decide on it anew: give the exception a later date and a reason that still holds.',
    },
    'wrong-reference-syntax': {
        title: 'A reference that its host does not resolve',
        severity: 'error',
        about: 'config',
        why: 'The value looks like a reference, but the host that reads this file hands it to the server as it is written. The server gets `${TOKEN}` for a password, and the next person will write the password instead.',
        fix: 'Write the reference in the syntax that the finding names; where the host resolves none, do what the finding says instead.',
    },
    'unparsable-config': {
        title: 'A config that its host cannot parse',
        severity: 'error',
        about: 'config',
        why: 'A config does not parse, so nobody can tell what its host would read. It is searched line by line all the same. At a path that no host is known to read, this is a warning.',
        fix: 'Make it parse. The finding says where it stops doing so.',
    },
    'due-soon': {
        title: 'A credential is about to reach its end',
        severity: 'warning',
        about: 'credential',
        why: 'It expires, or reaches the age that its tier allows, within the time that the policy’s `due-soon` gives (14 days unless it says otherwise). Told by `scan --age` and `inventory`.',
        fix: 'Make a new one at its provider while the old one still works.',
    },
    'unknown-age': {
        title: 'Nobody knows how old a credential is',
        severity: 'warning',
        about: 'credential',
        why: 'Neither its provider nor a store tells when it was made, and the history tells too little. What is not known cannot be in time. Told by `scan --age` and `inventory`; the finding says why nobody knows.',
        fix: 'Do what the finding names: let the policy list the host or the store, map the reference under `references`, or replace the credential.',
    },
    'dangling-reference': {
        title: 'A reference to something that does not exist',
        severity: 'warning',
        about: 'config',
        why: 'The reference names an input or a setting that the file does not define, or a secret that its store does not have (`scan --age` asks). The server starts without a value, or does not start.',
        fix: 'Define what it names, or correct the name.',
    },
    'personal-config-committed': {
        title: 'A config of one person is committed',
        severity: 'warning',
        about: 'config',
        why: 'Hosts keep this file for one user: it holds that user’s servers and paths, and some hosts write OAuth tokens into it.',
        fix: 'Take it out of the repository (`git rm --cached`), name it in `.gitignore`, and keep what others need in the config of the project.',
    },
    'over-privileged': {
        title: 'A credential may do more than a server should',
        severity: 'warning',
        about: 'credential',
        why: 'Its provider tells that it may administer, delete or impersonate. A server that is talked into something by a document it reads can do all of that. Such a credential is in the tier `high` at least. Told by `scan --age` and `inventory`.',
        fix: 'Make one with only the rights that the server needs.',
    },
    'shared-credential': {
        title: 'One credential for several servers',
        severity: 'warning',
        about: 'credential',
        why: 'Servers of different names use the same credential. Whoever gets it from one of them has all, and to replace it means to change all of them at once.',
        fix: 'Make one credential for each server, with no more rights than that server needs.',
    },
    'exception-unused': {
        title: 'An exception that nothing needs',
        severity: 'warning',
        about: 'policy',
        why: 'An exception, an entry of the baseline or an ignore comment matches no finding. What it was made for is gone, or has changed, and it only waits for something else to excuse. Told where everything is judged, and not of a pull request.',
        fix: 'Remove it: `mcp-rekey baseline update` does so for the baseline, but not for what only asking finds (`scan --age`): delete these entries by hand.',
    },
    'static-credential': {
        title: 'A stored credential where none is needed',
        severity: 'note',
        about: 'credential',
        why: 'This provider trusts workloads by their identity (OpenID Connect): they get credentials of minutes or hours, and nothing has to be stored or rotated.',
        fix: 'Set up the provider’s workload identity, and remove the credential.',
    },
    'local-dev-credential': {
        title: 'A well-known or local development password',
        severity: 'note',
        about: 'credential',
        why: 'A password that everybody knows (`postgres`, `changeme`), or one for a database on the machine itself. It is told, because nothing in the config says that the server answers to nobody else.',
        fix: 'Nothing, if it really opens nothing but a machine of your own.',
    },
};
const ruleIds = Object.keys(all);
function rule(id) {
    return { id, ...all[id] };
}


/***/ }),

/***/ 9858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ MappedText),
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/**
 * A string that knows where each of its characters stands in the file it was decoded from.
 *
 * Values stand in files behind escapes (`\u0041`, `''`, folded YAML lines, JSON inside a JSON string), and parts
 * of a value are what is reported and replaced. Slicing keeps the map, so the range of a part is always that of
 * its own characters and of nothing else.
 */
class MappedText {
    value;
    /** Offset of the first character, or one start and one end offset per character where they are not in a row. */
    #origin;
    constructor(value, origin) {
        this.value = value;
        this.#origin = origin;
    }
    /** Text that stands in the file exactly as it reads, from `start` on. */
    static verbatim(value, start) {
        return new MappedText(value, start);
    }
    /**
     * Text that was decoded: character `i` of `value` (a UTF-16 code unit) was written at `starts[i]..ends[i]`.
     * Both arrays are as long as `value`. An empty value needs a place too: give it as `verbatim('', offset)`.
     */
    static decoded(value, starts, ends) {
        if (value.length === 0)
            throw new RangeError('a decoded text needs at least one character');
        return new MappedText(value, { starts, ends });
    }
    get length() {
        return this.value.length;
    }
    /** Where the characters `start..end` stand in the file; by default all of them. */
    range(start = 0, end = this.value.length) {
        if (typeof this.#origin === 'number')
            return { start: this.#origin + start, end: this.#origin + end };
        const { starts, ends } = this.#origin;
        if (start < end)
            return { start: starts[start], end: ends[end - 1] };
        const at = start < starts.length ? starts[start] : ends[ends.length - 1];
        return { start: at, end: at };
    }
    slice(start, end = this.value.length) {
        const value = this.value.slice(start, end);
        if (typeof this.#origin === 'number')
            return new MappedText(value, this.#origin + start);
        if (value.length === 0)
            return new MappedText('', this.range(start, start).start);
        return new MappedText(value, {
            starts: this.#origin.starts.slice(start, end),
            ends: this.#origin.ends.slice(start, end),
        });
    }
    /** The same without white space at both ends. */
    trim() {
        const start = this.value.length - this.value.trimStart().length;
        return this.slice(start, start + this.value.trim().length);
    }
    /** What `inner`, a text parsed out of this one's value, is in terms of the file. */
    within(inner) {
        if (typeof this.#origin === 'number' && typeof inner.#origin === 'number') {
            return new MappedText(inner.value, this.#origin + inner.#origin);
        }
        if (inner.length === 0)
            return new MappedText('', this.range(inner.range().start, inner.range().start).start);
        const starts = [];
        const ends = [];
        for (let index = 0; index < inner.length; index++) {
            const { start, end } = inner.range(index, index + 1);
            const outer = this.range(start, end);
            starts.push(outer.start);
            ends.push(outer.end);
        }
        return MappedText.decoded(inner.value, starts, ends);
    }
}
/** Turns offsets into lines and columns. A line ends with `\n`; `\r` before it belongs to the line. */
class LineIndex {
    #text;
    #starts = [0];
    /** Where the last answer stood: the next question is often further on in the same line. */
    #last = { line: 0, offset: 0, column: 1 };
    constructor(text) {
        this.#text = text;
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    get lines() {
        return this.#starts.length;
    }
    position(offset) {
        const line = this.#lineOf(offset);
        const from = this.#last.line === line && this.#last.offset <= offset
            ? this.#last
            : { offset: this.#starts[line], column: 1 };
        let column = from.column;
        for (let at = from.offset; at < offset; at++) {
            // The second half of a surrogate pair is not a character of its own.
            const unit = this.#text.charCodeAt(at);
            const pairs = unit >= 0xdc00 && unit <= 0xdfff && isHighSurrogate(this.#text.charCodeAt(at - 1));
            if (!pairs)
                column++;
        }
        this.#last = { line, offset, column };
        return { line: line + 1, column };
    }
    /** The range of the line that holds `offset`, without its line end. */
    lineRange(offset) {
        const line = this.#lineOf(offset);
        const start = this.#starts[line];
        let end = line + 1 < this.#starts.length ? this.#starts[line + 1] - 1 : this.#text.length;
        if (end > start && this.#text.charCodeAt(end - 1) === 13)
            end--;
        return { start, end };
    }
    #lineOf(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}
function isHighSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}


/***/ })

};
