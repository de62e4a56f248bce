export const id = 5675;
export const ids = [5675];
export const modules = {

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

/***/ 99188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   kR: () => (/* binding */ hasWords),
/* harmony export */   x4: () => (/* binding */ toWords)
/* harmony export */ });
/** `githubToken`, `GITHUB-TOKEN` and `github.token` as `GITHUB_TOKEN`: how names are compared everywhere. */
function toWords(name) {
    return withoutAccents(name)
        .replace(/([a-z][0-9]{0,4})([A-Z])/g, '$1_$2')
        .replace(/[^A-Za-z0-9]+/g, '_')
        .replace(/^_|_$/g, '')
        .toUpperCase();
}
function withoutAccents(name) {
    return /[^\x00-\x7f]/.test(name) ? name.normalize('NFD').replace(/\p{Mn}/gu, '') : name;
}
/** Whether `words` (as `toWords` gives them) holds `phrase` as whole words. */
function hasWords(words, phrase) {
    return `_${words}_`.includes(`_${phrase}_`);
}
/** As at the beginning of a sentence. */
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 96552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ defineIssuer),
  J: () => (/* binding */ refused)
});

// EXTERNAL MODULE: ./.compiled/core/short-of-changing.js
var short_of_changing = __webpack_require__(53821);
// EXTERNAL MODULE: ./.compiled/core/answerless.js
var answerless = __webpack_require__(8206);
// EXTERNAL MODULE: ./.compiled/core/changing-by.js
var changing_by = __webpack_require__(35858);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/nothing-sent.js



/**
 * Runs what is to change something. If it ends in an `Unanswered` before a change was sent, that one says so by its reason: everybody knows then
 * that nothing was made.
 */
async function orNothingSent(tools, run) {
    let isSent = false;
    const watched = (0,changing_by/* changingBy */.l)(tools, (send) => async (...given) => {
        isSent = true;
        return send(...given);
    });
    try {
        return await run(watched);
    }
    catch (error) {
        if (isSent || !(error instanceof inspection/* Unanswered */.XX))
            throw error;
        throw new inspection/* Unanswered */.XX('refused', `nothing was made: ${(0,answerless/* answerless */.E)('its provider', error)}`);
    }
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/issuer.js


/**
 * Keeps an issuer's account out of the registry's type: it is checked by its own schema before it comes back. An order that fails before a change
 * was sent is refused, whatever it failed of: a time-out while looks were taken leaves nothing behind.
 */
function defineIssuer(issuer) {
    const { mint } = issuer;
    const safe = mint === undefined
        ? issuer
        : {
            ...issuer,
            mint: async (order, access, tools) => orNothingSent(tools, (own) => mint(order, access, own)),
            rehearse: async (order, access, tools) => {
                const early = await (0,short_of_changing/* shortOfChanging */.t)(tools, (own) => mint(order, access, own));
                return early && hindranceIn(early);
            },
        };
    return safe;
}
function hindranceIn(minting) {
    // A bug: it has gone about it in a way that nobody gave it.
    if (minting.answer === 'minted')
        throw new TypeError(`${minting.id} was made where only looks were due`);
    return minting.detail;
}
function refused(detail) {
    return { answer: 'refused', detail };
}


/***/ })

};
