export const id = 6189;
export const ids = [6189];
export const modules = {

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

/***/ 15255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isComplete)
/* harmony export */ });
/** Whether all was judged that should have been. */
function isComplete({ coverage, gaps }) {
    return coverage.complete && gaps.length === 0;
}


/***/ })

};
