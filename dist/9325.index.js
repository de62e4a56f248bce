export const id = 9325;
export const ids = [9325,1687];
export const modules = {

/***/ 21687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  adoptKey: () => (/* binding */ adoptKey),
  ordered: () => (/* binding */ ordered),
  pauseOne: () => (/* binding */ pauseOne),
  resumeOne: () => (/* binding */ resumeOne),
  rollBack: () => (/* binding */ rollBack),
  sayOutcome: () => (/* binding */ sayOutcome),
  sayRevoked: () => (/* binding */ sayRevoked)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.compiled/core/errors.js
var errors = __webpack_require__(64702);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/advance.js + 5 modules
var advance = __webpack_require__(41765);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/handover.js
var rotate_handover = __webpack_require__(80267);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/ledger.js
var ledger = __webpack_require__(64057);
// EXTERNAL MODULE: ./.compiled/core/rotation/history.js + 3 modules
var rotation_history = __webpack_require__(66851);
// EXTERNAL MODULE: ./.compiled/core/rotation/machine.js + 5 modules
var machine = __webpack_require__(79669);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
// EXTERNAL MODULE: ./.compiled/core/rotation/pins.js
var pins = __webpack_require__(62582);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/held.js
var held = __webpack_require__(73943);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/ids.js
var ids = __webpack_require__(88472);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/left.js
var left = __webpack_require__(46209);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/whose.js
var whose = __webpack_require__(78766);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/adopting.js






/**
 * Somebody says which key the targets hold, where the journal knows nothing: it has to be seen in use like a new one, and the others that were made
 * here go then. Gives their ids. May be said anew as long as it was not seen. Throws `Unanswered`.
 */
async function adoptBlindly(rotation, world, key) {
    const { flight, count } = world.ledger.history(rotation.entry.name);
    const { ours, strange } = await (0,left/* madeHere */.wI)(rotation, world);
    const isOther = ({ id }) => id !== key;
    const look = ours.some(isOther) ? toldIn : untold;
    const held = await Promise.all(rotation.targets.map((target) => look(target, rotation, world)));
    const served = held.map((one) => (0,left/* presumedIn */.Zh)(one, ours));
    const others = ours.filter((one) => isOther(one) && !served.includes(one));
    tellLeft(rotation, world, {
        'was made by a rotation of this name in another policy, or by this one where it was before': strange.filter(isOther),
        'may be what a target holds all the same': ours.filter((one) => isOther(one) && served.includes(one)),
    });
    await (0,left/* takeBackAll */.QB)(others, rotation, world);
    const id = flight?.id ?? (0,ids/* newId */.Si)(rotation, world);
    const known = flight?.retirements.map((one) => one.key) ?? [];
    const begins = flight === undefined && ours.some(isOther);
    await world.ledger.write({ id, count }, ...(begins
        ? [
            (0,left/* intent */.tf)((0,ids/* labelOf */.Wy)(id), null, held, { rotation, world }, held.filter(({ mark }) => mark === pins/* LITERAL */.ak)),
        ]
        : []), ...others
        .filter((one) => !known.includes(one.id))
        .map((one) => ({ event: 'orphan', key: one.id, when: 'grace' })), {
        event: 'adopted',
        key,
        account: (0,whose/* accountMark */.bT)(rotation),
        marks: Object.fromEntries(held.map(({ name, mark }) => [name, mark])),
    }, ...(begins || flight !== undefined ? inUse(held, world) : []));
    return others.map((one) => one.id);
}
/** Whoever may not read it has nothing but the word of somebody who knows. */
async function toldIn(target, rotation, world) {
    try {
        return await (0,left/* knownIn */.Hm)(target, rotation, world);
    }
    catch (error) {
        if (!(error instanceof inspection/* Unanswered */.XX) || error.reason !== 'refused')
            throw error;
        return untold(target, rotation, world);
    }
}
async function untold(target, rotation, world) {
    return { ...(await (0,held/* heldIn */.$)(target, rotation, world)), key: undefined };
}
/** None of these is revoked, and whoever adopts a key is the last one to hear of them. */
function tellLeft({ entry }, { warn }, left) {
    for (const [why, keys] of Object.entries(left)) {
        if (keys.length === 0)
            continue;
        const ids = keys.map(({ id }) => id).join(', ');
        warn(`${entry.name}: ${ids} ${why}: it stays, and is to be revoked where it was made once nobody uses it`);
    }
}
function inUse(held, world) {
    return [
        ...held.flatMap(({ name, staging }) => staging === 'native' ? [{ event: 'promoted', target: name }] : []),
        { event: 'deployed', on: world.now() },
    ];
}

// EXTERNAL MODULE: ./.compiled/pipeline/rotate/looks.js
var looks = __webpack_require__(21878);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/marks.js
var rotate_marks = __webpack_require__(92416);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/world.js
var rotate_world = __webpack_require__(91782);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/orders.js











/** Somebody wants the old one back. Throws a `UsageError` if that cannot be any more, or `Unanswered`. */
async function orderRollback(rotation, world) {
    const { name } = rotation.entry;
    const { ledger } = world;
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
    await checkWayBack(rotation, world, flight);
    const resumed = flight.human === undefined ? [] : [{ event: 'resumed' }];
    await ledger.write(flight, ...resumed, { event: 'rollback' });
}
/** Where the way back is blocked from the beginning, whoever wants to go there can still let it end. */
async function checkWayBack(rotation, world, flight) {
    const pace = (0,advance/* paceOf */.x3)(rotation, world);
    if (pace.hasRoom)
        return;
    const seen = await (0,looks/* look */.O)('targets', { rotation, world, hand: (0,rotate_world/* emptyHand */.J)() }, flight);
    const back = { ...flight, human: undefined, isRollback: true };
    const step = (0,machine/* next */.K)(back, { now: world.now(), hand: 'lost', ...seen }, pace);
    if (step.do === 'note' && step.what.event === 'needs-human')
        throw new errors/* UsageError */.e(`${step.what.why}. Or let it end: --now makes another one then`);
}
/**
 * Somebody says which key the targets hold: one that nobody here has put there, or the new one of a rotation that is on its way, though its targets
 * look as if somebody had written to them since. Gives the ids of those that go for it. Throws a `UsageError` if it cannot be that one, or `Unanswered`.
 */
async function adopt(rotation, world, key) {
    const { entry, issuer, access, targets } = rotation;
    const history = world.ledger.history(entry.name);
    const { flight, count } = history;
    const isBlind = flight?.attempt === undefined ? (0,rotation_history/* isUnknown */.t8)(history) : flight.attempt.mintedAt === undefined;
    if (flight !== undefined && !isBlind && (flight.attempt?.key !== key || flight.deployedAt === undefined))
        throw new errors/* UsageError */.e(`${entry.name} is on its way: what can be said to be in use is the new one, ${flight.attempt?.key ?? 'which is not made yet'}, once it is deployed`);
    const keys = await issuer.list?.(access, world.tools);
    if (keys !== undefined && !keys.some(({ id, isLive }) => id === key && isLive))
        throw new errors/* UsageError */.e(`${issuer.title} lists no live key of that id for this account`);
    if (isBlind)
        return adoptBlindly(rotation, world, key);
    const marks = await Promise.all(targets.map(async (target) => [target.name, (await (0,held/* heldIn */.$)(target, rotation, world)).mark]));
    if (flight !== undefined)
        await checkServed(rotation, world, flight, marks);
    const account = (0,whose/* accountMark */.bT)(rotation);
    const what = { event: 'adopted', key, account, marks: Object.fromEntries(marks) };
    await world.ledger.write({ id: flight?.id ?? (0,ids/* newId */.Si)(rotation, world), count }, what);
    return [];
}
/** What is known to be another one is not taken for the new one by a word. */
async function checkServed(rotation, world, { before, attempt }, marks) {
    for (const target of rotation.targets) {
        const mark = marks.find(([name]) => name === target.name)?.[1];
        const key = await (0,looks/* keyIn */.x)(target, rotation, world, (0,rotate_marks/* versionIn */.It)(mark));
        if (mark === before.get(target.name) || (key !== undefined && key !== attempt?.key))
            throw new errors/* UsageError */.e(`${target.name} holds another one: bring the new one back there, or roll back`);
    }
}
/** Nothing is done about it until it is resumed. */
async function pause(rotation, world, why) {
    const { name } = rotation.entry;
    const { flight, paused, count } = world.ledger.history(name);
    if (paused !== undefined)
        throw new errors/* UsageError */.e(`${name} is paused already`);
    await world.ledger.write({ id: flight?.id ?? (0,ids/* newId */.Si)(rotation, world), count }, { event: 'paused', why });
}
/** It goes on: where it was paused, or a person had to look. */
async function unpause(rotation, world) {
    const { name } = rotation.entry;
    const { flight, paused, count } = world.ledger.history(name);
    if (paused === undefined && flight?.human === undefined)
        throw new errors/* UsageError */.e(`${name} is not paused, and waits for nobody`);
    await world.ledger.write({ id: flight?.id ?? (0,ids/* newId */.Si)(rotation, world), count }, { event: 'resumed' });
}

// EXTERNAL MODULE: ./.compiled/pipeline/rotate/outcome.js
var rotate_outcome = __webpack_require__(99262);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/revoking.js
var revoking = __webpack_require__(43537);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/unready.js
var unready = __webpack_require__(29644);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/revoked.js





/**
 * Takes somebody's word that what was to go is gone. `by`: who says so. Throws a `UsageError` if nobody was asked, `Unready` if it is seen to
 * live or is another account’s, or `Unanswered` if that could be seen and is not.
 */
async function takeWord(rotation, world, by) {
    const { name } = rotation.entry;
    const flight = world.ledger.flight(name);
    if (flight?.human === undefined)
        throw new errors/* UsageError */.e(`${name} waits for nobody to revoke anything`);
    (0,whose/* checkAccount */.g4)(rotation, flight);
    const task = flight.retirements.find(({ state }) => state === 'revoking' || state === 'revoked');
    if (task !== undefined)
        return await gone(task.key, { rotation, world }, flight, by);
    if (flight.attempt === undefined || flight.attempt.key !== undefined)
        throw new errors/* UsageError */.e(`${name} waits for a person, but for nobody to revoke anything: ${flight.human}`);
    const why = `${by} says that nothing of it is left at the provider`;
    await world.ledger.write(flight, { event: 'resumed' }, { event: 'failed', why });
}
async function gone(key, { rotation, world }, flight, by) {
    if ((await (0,revoking/* settledProof */.Yh)({ rotation, world, hand: (0,rotate_world/* emptyHand */.J)() }, flight, key)) === 'alive')
        throw new unready/* Unready */.R(`${key} was tried, or is listed by its provider, and still lives`);
    await world.ledger.write(flight, { event: 'resumed' }, { event: 'revoked', key, how: 'by hand', by });
}

// EXTERNAL MODULE: ./.compiled/core/rotation/left-behind.js
var left_behind = __webpack_require__(47760);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/giving-up.js
var giving_up = __webpack_require__(67154);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/proposing.js + 1 modules
var proposing = __webpack_require__(67287);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/revoked-all.js








/**
 * Takes somebody’s word that what nobody uses of a rotation is gone, where nobody can go on with that: it is over then. Nobody at its provider is asked,
 * for what the policy names now may be somebody else’s. `rotation`: as the policy names it, if it does. Throws a `UsageError` if it can go on, `Unready`,
 * or `Unanswered` if what was proposed or staged cannot be taken back just now.
 */
async function takeWordForAll(name, rotation, world, by) {
    const flight = world.ledger.flight(name);
    if (flight === undefined)
        throw new errors/* UsageError */.e(`${name} is not on its way: nothing is left of it`);
    if (rotation !== undefined && !(0,whose/* isForeign */.jq)(rotation, flight))
        throw new errors/* UsageError */.e(`${name} is on its way with the account that the policy names: let it end, or \`rotate rollback\``);
    const { attempt, targets, id } = flight;
    const isStored = attempt === undefined || targets.every((one) => attempt.stored.has(one.name));
    if (!isStored && world.now() < attempt.lease)
        throw new unready/* Unready */.R('another run may still be at work on it: wait for a quarter of an hour');
    const kept = await tidied(flight, rotation?.targets ?? [], world);
    if (kept.length > 0)
        world.warn(`${(0,ledger/* nameOf */.Vb)(id)}: ${kept.join(', ')} stays, and is to be taken back by hand`);
    const why = `${by} says that this is revoked: ${(0,left_behind/* leftBehind */.a)(flight)}`;
    await world.ledger.write(flight, { event: 'failed', why }, { event: 'ended', as: 'aborted' });
    return { state: 'aborted', id };
}
/** Takes back what was staged and proposed, in either direction, and gives what could not be, for whoever would have to be asked may be gone as well. */
async function tidied({ attempt, targets, pull }, known, world) {
    if (attempt === undefined)
        return [];
    const { label, storing } = attempt;
    const kept = [];
    const tidy = async (what, left) => {
        try {
            if (left === undefined)
                kept.push(what);
            else
                await (0,giving_up/* takeBack */.zH)({ label, ...left }, world, 'The rotation was taken back: nobody goes on with it.');
        }
        catch (error) {
            if (!(0,rotate_outcome/* isLasting */.dJ)(error))
                throw error;
            kept.push(what);
        }
    };
    if (pull !== undefined) {
        const proposed = { ...pull, branch: (0,proposing/* branchOf */.W)({ attempt }, pull.isBack) };
        await tidy(pull.url, world.forge && { targets: [], pull: proposed });
    }
    for (const { name, staging } of targets.filter((one) => storing.has(one.name))) {
        const target = known.find((one) => one.name === name);
        if (target !== undefined || staging === 'native')
            await tidy(`what is staged in ${name}`, target && { targets: [target], pull: undefined });
    }
    return kept;
}

// EXTERNAL MODULE: ./.compiled/commands/rotate-telling.js + 4 modules
var rotate_telling = __webpack_require__(57182);
// EXTERNAL MODULE: ./.compiled/commands/rotating/ending.js
var ending = __webpack_require__(26194);
// EXTERNAL MODULE: ./.compiled/commands/rotating/open.js + 5 modules
var rotating_open = __webpack_require__(32945);
// EXTERNAL MODULE: ./.compiled/commands/rotating/telling.js + 1 modules
var telling = __webpack_require__(55415);
;// CONCATENATED MODULE: ./.compiled/commands/rotate-order.js














/** Brings the old one back, as far as that goes in this run. Gives the exit code, as all of these. */
async function rollBack(name, options) {
    const stop = (0,ending/* stopSignal */.Zm)();
    return ordered(options, stop.isGiven, async (opened) => {
        const rotation = await opened.bind(opened.entry(name));
        await orderRollback(rotation, opened.world);
        return sayOutcome(rotation, await (0,advance/* resume */.U)(rotation, opened.world), opened);
    }).finally(stop.forget);
}
/** Takes the word of whoever gives the order that what was to go is gone, and goes on; that all is, and it is over. */
async function sayRevoked(name, options) {
    const stop = (0,ending/* stopSignal */.Zm)();
    return ordered(options, stop.isGiven, async (opened) => {
        const { entry, bind, world } = opened;
        const by = whoGives(process.env);
        if (options.all)
            return sayAllRevoked(name, by, opened);
        const rotation = await bind(entry(name));
        await takeWord(rotation, world, by);
        return sayOutcome(rotation, await (0,advance/* resume */.U)(rotation, world), opened);
    }).finally(stop.forget);
}
/** The policy may name it no more: then nobody knows its provider, nor where it was stored. */
async function sayAllRevoked(name, by, opened) {
    const { policy, world, entry, bind } = opened;
    const isStray = world.ledger.flight(name) !== undefined && !policy.rotations.some((one) => one.name === name);
    const rotation = isStray ? undefined : await bind(entry(name));
    const outcome = await takeWordForAll(name, rotation, world, by);
    return rotation === undefined ? 0 : sayOutcome(rotation, outcome, opened);
}
/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
function whoGives(env) {
    const actor = env['GITHUB_TRIGGERING_ACTOR'] || env['GITHUB_ACTOR'];
    if (env['GITHUB_ACTIONS'] === 'true' && actor)
        return actor;
    try {
        return `${(0,external_node_os_.userInfo)().username} at ${(0,external_node_os_.hostname)()}`;
    }
    catch {
        return `somebody at ${(0,external_node_os_.hostname)()}`;
    }
}
/** Tells what came of an order, and whoever was asked for something that they have done it. Gives the exit code. */
async function sayOutcome({ entry, issuer }, outcome, { world, home: { issues } }) {
    const { name } = entry;
    (0,telling/* say */.c)(`${name}: ${outcome.state}${'why' in outcome ? `: ${outcome.why}` : ''}`);
    const told = { entry, outcome, isOverdue: false, history: world.ledger.history(name) };
    const handover = outcome.state === 'unready' ? undefined : (0,rotate_handover/* handoverOf */.h)(told, issuer);
    if (handover !== undefined)
        await (0,rotate_telling/* tellHandover */.P)(handover, { issues, warn: telling/* say */.c });
    return (0,rotate_outcome/* isUndone */.Y_)(outcome) ? ending/* EXIT_UNDONE */.dK : 0;
}
async function adoptKey(name, options) {
    const key = options.key.trim();
    if (key === '')
        throw new errors/* UsageError */.e('--key needs the id of the key that the targets hold');
    return ordered(options, undefined, async ({ entry, bind, world }) => {
        const others = await adopt(await bind(entry(name)), world, key);
        if (others.length > 0)
            (0,telling/* say */.c)(`${name}: once ${key} was seen in use and the grace is over, what was made here besides is revoked: ${others.join(', ')}`);
        return 0;
    });
}
async function pauseOne(name, options) {
    const why = options.reason.trim();
    if (why === '')
        throw new errors/* UsageError */.e('--reason needs a text: whoever finds it paused reads it');
    return ordered(options, undefined, async ({ entry, world }) => {
        await pause({ entry: entry(name) }, world, why);
        return 0;
    });
}
async function resumeOne(name, options) {
    return ordered(options, undefined, async ({ entry, world }) => {
        const rotation = { entry: entry(name) };
        const { paused, flight } = world.ledger.history(name);
        if (rotation.entry.isPaused && paused === undefined && flight?.human === undefined)
            throw new errors/* UsageError */.e(`the policy pauses ${name}: take \`paused\` out of it there`);
        await unpause(rotation, world);
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
            if (!(error instanceof unready/* Unready */.R || error instanceof ledger/* Overtaken */.cO))
                throw error;
            (0,telling/* say */.c)(`${(0,advance/* whyOf */.gf)(error)}: nothing was changed`);
            return ending/* EXIT_UNDONE */.dK;
        }
        finally {
            await opened.close();
        }
    });
}


/***/ }),

/***/ 69325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  provideValue: () => (/* binding */ provideValue)
});

// EXTERNAL MODULE: ./.compiled/core/errors.js
var errors = __webpack_require__(64702);
// EXTERNAL MODULE: ./.compiled/core/rotation/template.js
var template = __webpack_require__(52232);
// EXTERNAL MODULE: ./.compiled/core/secret.js
var secret = __webpack_require__(89301);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/advance.js + 5 modules
var advance = __webpack_require__(41765);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/giving-up.js
var giving_up = __webpack_require__(67154);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/identifying.js
var identifying = __webpack_require__(1874);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/ids.js
var ids = __webpack_require__(88472);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/intending.js
var intending = __webpack_require__(3184);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/preflight.js + 3 modules
var preflight = __webpack_require__(13952);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/unready.js
var unready = __webpack_require__(29644);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/values.js
var values = __webpack_require__(870);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/whose.js
var whose = __webpack_require__(78766);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/world.js
var rotate_world = __webpack_require__(91782);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/providing.js










/** Takes a new one that a person has made, if it works, from where one that was minted goes on. Like `begin` otherwise. */
async function provide(rotation, world, provided, reason) {
    try {
        const { flight } = world.ledger.history(rotation.entry.name);
        if (flight !== undefined)
            (0,whose/* checkAccount */.g4)(rotation, flight);
        const isFree = flight === undefined || isWithoutOne(flight);
        const lost = isFree ? undefined : lostKey(flight, world.now());
        const id = await workingId(rotation, world, provided.parts);
        if (flight === undefined || lost === undefined)
            return await begun({ rotation, world }, id, provided, reason);
        if (id === lost || (id === undefined && provided.is === 'the same'))
            return await again({ rotation, world }, flight, lost, provided.parts);
        if (id === undefined && provided.is === undefined)
            throw new unready/* Unready */.R(`the value of ${lost} was lost: say by --same or --another whether this is that one, for its provider does not tell`);
        if (provided.is === 'the same')
            throw new unready/* Unready */.R(`that is ${id}, and not ${lost}`);
        return await begun({ rotation, world }, id, provided, reason);
    }
    catch (error) {
        return { state: 'unready', why: (0,advance/* whyOf */.gf)(error) };
    }
}
/** Nothing is under way that anybody could have, and nothing has to go first. */
function isWithoutOne({ attempt, abortedAt, retirements }) {
    const isFirst = retirements.some(({ when, state }) => when === 'now' && state !== 'refused');
    return attempt === undefined && abortedAt === undefined && !isFirst;
}
/** The one that was handed in before, if its value was lost. Throws `Unready`. */
function lostKey({ attempt, targets, abortedAt }, now) {
    const isStored = attempt !== undefined && targets.every(({ name }) => attempt.stored.has(name));
    if (attempt?.key === undefined || !attempt.isHandedIn || isStored || abortedAt !== undefined)
        throw new unready/* Unready */.R('it is on its way already');
    if (now < attempt.lease)
        throw new unready/* Unready */.R('another run may still be at work on it: wait for a quarter of an hour');
    return attempt.key;
}
/** The same one as before: what has it already is left alone, and the others get it. */
async function again({ rotation, world }, flight, key, parts) {
    const hand = { state: 'held', key, parts, scopes: undefined, plans: [] };
    await world.ledger.write(flight, ...resumed(flight), handedIn(key, world));
    return (0,advance/* goOn */.AC)({ rotation, world, hand }, true);
}
/** A new attempt: of a new rotation, or of the one that is on its way. What was handed in before, and may be somewhere, goes as late as the old one. */
async function begun({ rotation, world }, told, { parts, name }, reason) {
    await checkNew({ rotation, world }, told ?? name, parts);
    await giveUpLost({ rotation, world });
    const { flight, count } = world.ledger.history(rotation.entry.name);
    const ready = await (0,preflight/* preflight */.M)(rotation, world, flight?.old, true);
    const id = (0,ids/* newId */.Si)(rotation, world);
    const key = told ?? name ?? `mcp-rekey/${id}`;
    if (key === ready.old || (ready.current !== undefined && (0,values/* equal */.LC)(ready.current, parts)))
        throw new unready/* Unready */.R('that is the one in use: make a new one');
    const hand = { ...ready.hand, state: 'held', key, parts };
    await world.ledger.write(flight ?? { id, count }, ...(flight === undefined ? [] : resumed(flight)), (0,intending/* intentOf */.o)(id, { rotation, world }, ready, reason), handedIn(key, world), { event: 'tested' });
    return (0,advance/* goOn */.AC)({ rotation, world, hand }, true);
}
/** Before anything is given up for it. Throws `Unready` or `Unanswered`. */
async function checkNew({ rotation, world }, key, parts) {
    const flight = world.ledger.flight(rotation.entry.name);
    if (flight === undefined)
        return;
    const current = await (0,identifying/* currentParts */.i4)(rotation, world);
    if ((key !== undefined && key === flight.old) || (current !== undefined && (0,values/* equal */.LC)(current, parts)))
        throw new unready/* Unready */.R('that is the one in use: make a new one');
    if (flight.retirements.some((one) => one.key === key))
        throw new unready/* Unready */.R(`${key} is to be revoked: make a new one`);
}
/** What was handed in before and got lost is nowhere to come into use, and its staged value in nobody's way. */
async function giveUpLost({ rotation, world }) {
    const flight = world.ledger.flight(rotation.entry.name);
    const { attempt } = flight ?? {};
    if (flight === undefined || attempt?.key === undefined)
        return;
    const why = 'its value was lost, and another one was handed in';
    const given = await (0,giving_up/* giveUp */.Ht)({ rotation, world }, flight, { key: attempt.key, when: 'grace', why });
    await world.ledger.write(flight, ...resumed(flight), ...given);
}
function resumed({ human }) {
    return human === undefined ? [] : [{ event: 'resumed' }];
}
function handedIn(key, world) {
    const lease = new Date(world.now().getTime() + rotate_world/* LEASE */.D);
    return { event: 'handed-in', key, lease, runner: world.runner };
}
/** The id that its provider tells of it; `undefined` where that tells none, and revokes by none. Throws `Unready` if it does not work, or `Unanswered`. */
async function workingId({ issuer, access }, { tools }, parts) {
    const inspection = await issuer.test(parts, access, tools);
    if (inspection.answer === 'dead')
        throw new unready/* Unready */.R('its provider does not let the new one in');
    if (inspection.answer === 'unknown')
        throw new unready/* Unready */.R('nobody knows whether the new one works');
    const { handle } = inspection.facts;
    if (handle === undefined && (0,identifying/* hasIds */.Rp)(issuer))
        throw new unready/* Unready */.R('its provider does not tell the id of the new one');
    return handle;
}

// EXTERNAL MODULE: ./.compiled/commands/rotate-order.js + 4 modules
var rotate_order = __webpack_require__(21687);
// EXTERNAL MODULE: ./.compiled/commands/rotating/ending.js
var ending = __webpack_require__(26194);
;// CONCATENATED MODULE: ./.compiled/commands/rotate-provide.js







/** No store takes more than that in one value. */
const MOST_BYTES = 65_536;
/** A secret of an environment, where nobody has a standard input. */
const PROVIDED = 'MCP_REKEY_PROVIDED';
/** Takes a new credential from standard input: what the first target is to hold. Gives the exit code. */
async function provideValue(name, options) {
    const given = (process.env[PROVIDED] || (await fromStdin())).replace(/\r?\n$/, '');
    if (given === '')
        throw new errors/* UsageError */.e(`nothing came from standard input, and ${PROVIDED} is not set`);
    const stop = (0,ending/* stopSignal */.Zm)();
    return (0,rotate_order.ordered)(options, stop.isGiven, async (opened) => {
        const { entry, bind, world } = opened;
        const rotation = await bind(entry(name));
        const [first] = rotation.targets;
        const parts = (0,template/* unfill */.nS)(first.template, secret/* Secret */.zh.of(given, (0,values/* audienceOf */.Ox)(rotation)), rotation.facts);
        if (parts === undefined)
            throw new errors/* UsageError */.e(`that is not what ${first.name} is to hold, by its template`);
        const provided = { parts, name: options.key, is: isOf(options) };
        return (0,rotate_order.sayOutcome)(rotation, await provide(rotation, world, provided, 'a person has made it'), opened);
    }).finally(stop.forget);
}
async function fromStdin() {
    if (process.stdin.isTTY)
        throw new errors/* UsageError */.e('the new value comes from standard input: `… | mcp-rekey rotate provide NAME`');
    const chunks = [];
    let length = 0;
    for await (const chunk of process.stdin) {
        length += chunk.length;
        if (length > MOST_BYTES)
            throw new errors/* UsageError */.e('more than 64 KiB came from standard input: that is no credential');
        chunks.push(chunk);
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    }
    catch {
        throw new errors/* UsageError */.e('what came from standard input is no text in UTF-8');
    }
}
function isOf({ same, another }) {
    if (same && another)
        throw new errors/* UsageError */.e('it is --same or --another, and not both');
    return same ? 'the same' : another && 'another';
}


/***/ })

};
