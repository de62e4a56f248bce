export const id = 1965;
export const ids = [1965,7613];
export const modules = {

/***/ 77613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  adoptKey: () => (/* binding */ adoptKey),
  ordered: () => (/* binding */ ordered),
  pauseOne: () => (/* binding */ pauseOne),
  resumeOne: () => (/* binding */ resumeOne),
  rollBack: () => (/* binding */ rollBack)
});

// EXTERNAL MODULE: ./.compiled/pipeline/rotate/advance.js + 5 modules
var advance = __webpack_require__(43936);
// EXTERNAL MODULE: ./.compiled/core/errors.js
var errors = __webpack_require__(64702);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/intending.js + 1 modules
var intending = __webpack_require__(76750);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/marks.js
var rotate_marks = __webpack_require__(92416);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/orders.js



/** Somebody wants the old one back. Throws a `UsageError` if that cannot be any more. */
async function orderRollback({ entry: { name } }, { ledger }) {
    const flight = ledger.flight(name);
    if (flight === undefined)
        throw new errors/* UsageError */.e(`${name} is not on its way: there is nothing to bring back. --now makes another new one`);
    const old = flight.retirements.find(({ key }) => key === flight.old);
    if (old === undefined)
        throw new errors/* UsageError */.e(`${name} replaces no credential`);
    if (old.state !== 'pending')
        throw new errors/* UsageError */.e(`${old.key} is revoked, or about to be: it cannot come back. --now makes another new one`);
    if (flight.abortedAt !== undefined || flight.isRollback)
        throw new errors/* UsageError */.e(`${name} is on its way back already`);
    const resumed = flight.human === undefined ? [] : [{ event: 'resumed' }];
    await ledger.write(flight.id, ...resumed, { event: 'rollback' });
}
/** Somebody says which key the targets hold. Throws a `UsageError` if it cannot be that one, or `Unanswered`. */
async function adopt(rotation, world, key) {
    const { entry, issuer, access, targets } = rotation;
    if (world.ledger.flight(entry.name) !== undefined)
        throw new errors/* UsageError */.e(`${entry.name} is on its way: which key it replaces is written down already`);
    const keys = await issuer.list?.(access, world.tools);
    if (keys !== undefined && !keys.some(({ id, isLive }) => id === key && isLive))
        throw new errors/* UsageError */.e(`${issuer.title} lists no live key of that id for this account`);
    const marks = await Promise.all(targets.map(async (target) => [target.name, (await (0,rotate_marks/* described */.WY)(target, world)).mark]));
    const what = { event: 'adopted', key, marks: Object.fromEntries(marks) };
    await world.ledger.write((0,intending/* newId */.S)(rotation, world), what);
}
/** Nothing is done about it until it is resumed. */
async function pause(rotation, world, why) {
    const { name } = rotation.entry;
    if (world.ledger.history(name).paused !== undefined)
        throw new errors/* UsageError */.e(`${name} is paused already`);
    const id = world.ledger.flight(name)?.id ?? (0,intending/* newId */.S)(rotation, world);
    await world.ledger.write(id, { event: 'paused', why });
}
/** It goes on: where it was paused, or a person had to look. */
async function unpause(rotation, world) {
    const { name } = rotation.entry;
    const { flight, paused } = world.ledger.history(name);
    if (paused === undefined && flight?.human === undefined)
        throw new errors/* UsageError */.e(`${name} is not paused, and waits for nobody`);
    await world.ledger.write(flight?.id ?? (0,intending/* newId */.S)(rotation, world), { event: 'resumed' });
}

// EXTERNAL MODULE: ./.compiled/pipeline/rotate/unready.js
var unready = __webpack_require__(29644);
// EXTERNAL MODULE: ./.compiled/commands/rotating/ending.js
var ending = __webpack_require__(26194);
// EXTERNAL MODULE: ./.compiled/commands/rotating/open.js + 19 modules
var rotating_open = __webpack_require__(63023);
// EXTERNAL MODULE: ./.compiled/commands/rotating/telling.js + 1 modules
var telling = __webpack_require__(55415);
;// CONCATENATED MODULE: ./.compiled/commands/rotate-order.js






/** Brings the old one back, as far as that goes in this run. Gives the exit code, as all of these. */
async function rollBack(name, options) {
    const stop = (0,ending/* stopSignal */.Zm)();
    return ordered(options, stop.isGiven, async (opened) => {
        const rotation = await opened.bind(opened.entry(name));
        await orderRollback(rotation, opened.world);
        const outcome = await (0,advance/* resume */.U)(rotation, opened.world);
        (0,telling/* say */.c)(`${name}: ${outcome.state}${'why' in outcome ? `: ${outcome.why}` : ''}`);
        return outcome.state === 'needs-human' || outcome.state === 'unready' ? ending/* EXIT_UNDONE */.dK : 0;
    }).finally(stop.forget);
}
async function adoptKey(name, options) {
    return ordered(options, undefined, async ({ entry, bind, world }) => {
        await adopt(await bind(entry(name)), world, options.key);
        return 0;
    });
}
async function pauseOne(name, options) {
    return ordered(options, undefined, async ({ entry, world }) => {
        await pause({ entry: entry(name) }, world, options.reason);
        return 0;
    });
}
async function resumeOne(name, options) {
    return ordered(options, undefined, async ({ entry, world }) => {
        await unpause({ entry: entry(name) }, world);
        return 0;
    });
}
/** Does what somebody orders about one rotation. */
async function ordered(options, stopping, act) {
    return (0,ending/* ending */.K1)(async () => {
        const opened = await (0,rotating_open/* openRotating */.b)(options, { changes: true, ...(stopping && { stopping }) });
        try {
            return await act(opened);
        }
        catch (error) {
            if (!(error instanceof unready/* Unready */.R))
                throw error;
            (0,telling/* say */.c)(`${error.message}: nothing was changed`);
            return ending/* EXIT_UNDONE */.dK;
        }
        finally {
            await opened.close();
        }
    });
}


/***/ }),

/***/ 61965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   provideValue: () => (/* binding */ provideValue)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64702);
/* harmony import */ var _core_rotation_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52232);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89301);
/* harmony import */ var _pipeline_rotate_advance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43936);
/* harmony import */ var _pipeline_rotate_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(870);
/* harmony import */ var _rotate_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77613);
/* harmony import */ var _rotating_ending_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26194);
/* harmony import */ var _rotating_telling_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55415);









/** Takes a new credential from standard input: what the first target is to hold. Gives the exit code. */
async function provideValue(name, options) {
    if (process.stdin.isTTY)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e('the new value comes from standard input: `… | mcp-rekey rotate provide NAME`');
    const given = (await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(process.stdin)).replace(/\r?\n$/, '');
    if (given === '')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e('nothing came from standard input');
    const stop = (0,_rotating_ending_js__WEBPACK_IMPORTED_MODULE_6__/* .stopSignal */ .Zm)();
    return (0,_rotate_order_js__WEBPACK_IMPORTED_MODULE_5__.ordered)(options, stop.isGiven, async ({ entry, bind, world }) => {
        const rotation = await bind(entry(name));
        const [first] = rotation.targets;
        const parts = (0,_core_rotation_template_js__WEBPACK_IMPORTED_MODULE_1__/* .unfill */ .nS)(first.template, _core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh.of(given, (0,_pipeline_rotate_values_js__WEBPACK_IMPORTED_MODULE_4__/* .audienceOf */ .Ox)(rotation)), rotation.facts);
        if (parts === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`that is not what ${first.name} is to hold, by its template`);
        const outcome = await (0,_pipeline_rotate_advance_js__WEBPACK_IMPORTED_MODULE_3__/* .provide */ .Gt)(rotation, world, parts, 'a person has made it');
        (0,_rotating_telling_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)(`${name}: ${outcome.state}${'why' in outcome ? `: ${outcome.why}` : ''}`);
        return outcome.state === 'needs-human' || outcome.state === 'unready' ? _rotating_ending_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT_UNDONE */ .dK : 0;
    }).finally(stop.forget);
}


/***/ })

};
