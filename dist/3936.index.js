export const id = 3936;
export const ids = [3936];
export const modules = {

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

/***/ 82281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ next)
});

// EXTERNAL MODULE: ./.compiled/core/rotation/sight.js
var rotation_sight = __webpack_require__(76921);
;// CONCATENATED MODULE: ./.compiled/core/rotation/step.js
function waitFor(why, until) {
    return { do: 'wait', why, until };
}
function human(why) {
    return { do: 'note', what: { event: 'needs-human', why } };
}

;// CONCATENATED MODULE: ./.compiled/core/rotation/attempt-step.js


/** The next step until every target has the new credential; `undefined` once they have. */
function attemptStep(flight, attempt, sight, pace) {
    const missing = flight.targets.filter(({ name }) => !attempt.stored.has(name));
    if (missing.length > 0) {
        return sight.hand === 'lost'
            ? settled(flight, attempt, sight, pace)
            : inHand(attempt, sight, missing[0].name);
    }
    const unread = flight.targets.find(({ name }) => !attempt.marks.has(name));
    return unread === undefined ? undefined : { do: 'read', target: unread.name };
}
/** The value is in the memory of this process. */
function inHand(attempt, { hand }, target) {
    if (hand === 'open')
        return { do: 'mint' };
    return attempt.isTested ? { do: 'store', target } : { do: 'test' };
}
/** The value is gone, or in a process that may still live. What became of it is seen at the provider and in the stores. */
function settled(flight, attempt, sight, pace) {
    if (sight.now < attempt.lease)
        return waitFor('another run may still be at work on it', attempt.lease);
    if (attempt.key === undefined)
        return foundAgain(flight, attempt, sight, pace);
    if (sight.targets === undefined)
        return { do: 'look', at: 'targets' };
    const all = flight.targets.map(({ name }) => [name, (0,rotation_sight/* serves */.x)(name, flight, attempt, sight)]);
    if (all.every(([, served]) => served === 'other'))
        return orphaned(attempt.key, 'now', 'it was stored nowhere');
    const unseen = flight.targets.filter(({ name }) => sight.targets?.get(name)?.mark === undefined);
    if (unseen.length > 0)
        return waitFor(`nobody knows what ${unseen.map(({ name }) => name).join(', ')} holds`);
    // Where no third one may live, what may be stored counts as stored, and has to be seen in use.
    const counts = pace.verifies && !pace.hasRoom && all.every(([, served]) => served !== 'other');
    if (counts || all.every(([, served]) => served === 'ours')) {
        const [target] = all.find(([name]) => !attempt.stored.has(name));
        return { do: 'note', what: { event: 'stored', target, version: sight.targets.get(target).mark } };
    }
    return orphaned(attempt.key, 'grace', 'nobody knows where it was stored');
}
/** Whether there is a key that the journal does not know of. Without its label nobody can say whose it is. */
function foundAgain({ keys: before }, attempt, { keys }, { lists }) {
    if (lists === 'nothing') {
        return human(`a credential called ${attempt.label} may have been made, and its provider lists none: revoke it there if it is`);
    }
    if (keys === undefined)
        return { do: 'look', at: 'keys' };
    const found = keys.find(({ label }) => label === attempt.label);
    if (found !== undefined)
        return { do: 'note', what: { event: 'minted', key: found.id } };
    const added = lists === 'keys' ? keys.filter(({ id, isLive }) => isLive && !before.includes(id)) : [];
    if (added.length === 0)
        return { do: 'note', what: { event: 'failed', why: 'nothing was made' } };
    return human(`a credential may have been made, and its provider shows no names: revoke it there if it is one of these: ${added.map(({ id }) => id).join(', ')}`);
}
/** The key goes; then another one is made. Which comes first in the journal: a key must never be without a task. */
function orphaned(key, when, why) {
    return { do: 'give up', key, when, why };
}

// EXTERNAL MODULE: ./.compiled/core/phrases.js
var phrases = __webpack_require__(91483);
;// CONCATENATED MODULE: ./.compiled/core/rotation/retire-step.js



/** The next step once the new credential is in use: whatever it replaces goes, after the grace. */
function retireStep(flight, attempt, sight, pace) {
    const { retirements } = flight;
    const revoked = retirements.find(({ state }) => state === 'revoked');
    if (revoked !== undefined)
        return { do: 'prove', key: revoked.key };
    const task = retirements.find(({ state }) => state !== 'refused');
    if (task === undefined)
        return { do: 'note', what: { event: 'ended', as: 'done' } };
    const over = new Date(Math.max(flight.seenAt.getTime(), flight.deployedAt.getTime()) + pace.grace);
    if (sight.now < over)
        return waitFor('the grace is not over', over);
    return runsStep(flight, sight, pace) ?? revoking(task, { flight, attempt }, sight);
}
/** GitHub hands a run the secrets that there were when it was queued: https://docs.github.com/en/actions/reference/security/secrets */
function runsStep({ deployedAt }, sight, pace) {
    if (!pace.waitsForRuns)
        return undefined;
    if (sight.waiting === undefined)
        return { do: 'look', at: 'waiting' };
    if (sight.waiting === 0)
        return undefined;
    const why = `${(0,phrases/* counted */.hS)(sight.waiting, 'run')} of workflows may still hold the old one`;
    const deadline = new Date(deployedAt.getTime() + pace.deadline);
    return sight.now < deadline ? waitFor(why, deadline) : human(why);
}
/** The same for a rotation that was taken back: whatever it has made goes. Programs that run may still have it, if it was in use. */
function takenBackStep(flight, abortedAt, sight, pace) {
    const ours = flight.retirements.filter(({ key }) => key !== flight.old);
    const revoked = ours.find(({ state }) => state === 'revoked');
    if (revoked !== undefined)
        return { do: 'prove', key: revoked.key };
    const task = ours.find(({ state }) => state !== 'refused');
    if (task === undefined) {
        return { do: 'note', what: { event: 'ended', as: flight.isRollback ? 'rolled back' : 'aborted' } };
    }
    const over = new Date(abortedAt.getTime() + (task.when === 'now' ? 0 : pace.grace));
    if (sight.now < over)
        return waitFor('the grace is not over', over);
    if (sight.targets === undefined)
        return { do: 'look', at: 'targets' };
    return unserved(flight, sight) ?? { do: 'revoke', key: task.key };
}
/** What was proposed may have been merged in the moment in which it was taken back. */
function unserved(flight, sight) {
    const { attempt, targets } = flight;
    if (attempt === undefined)
        return undefined;
    const held = targets.filter(({ name }) => (0,rotation_sight/* serves */.x)(name, flight, attempt, sight) !== 'other');
    if (held.length === 0)
        return undefined;
    const names = held.map(({ name }) => name).join(', ');
    return held.some(({ name }) => (0,rotation_sight/* serves */.x)(name, flight, attempt, sight) === 'ours')
        ? human(`${names} holds the new one, though it was taken back`)
        : waitFor(`nobody knows what ${names} holds`);
}
/** Every target is looked at once more, for somebody may have written there since. */
function revoking({ key }, { flight, attempt }, sight) {
    if (key === attempt.key)
        return human(`${key} is to go, and is the one in use`);
    if (sight.targets === undefined)
        return { do: 'look', at: 'targets' };
    const unlike = flight.targets.filter(({ name }) => (0,rotation_sight/* serves */.x)(name, flight, attempt, sight) !== 'ours');
    if (unlike.length === 0)
        return { do: 'revoke', key };
    const names = unlike.map(({ name }) => name).join(', ');
    return unlike.every(({ name }) => sight.targets.get(name)?.mark === undefined)
        ? waitFor(`nobody knows what ${names} holds now`)
        : human(`${names} holds something that was not written here: which credential is in use is not known`);
}

;// CONCATENATED MODULE: ./.compiled/core/rotation/rollout-step.js


/** The next step until the new credential was seen in use; `undefined` once it was. */
function rolloutStep(flight, attempt, sight, pace) {
    if (flight.isRollback)
        return takenBack(flight, attempt, sight);
    if (flight.deployedAt === undefined)
        return deploying(flight, attempt, sight);
    return flight.seenAt === undefined ? seeing(flight, flight.deployedAt, sight, pace) : undefined;
}
function deploying(flight, attempt, sight) {
    if (proposes(flight)) {
        if (flight.pull === undefined)
            return { do: 'propose', isBack: false };
        if (sight.pull === undefined)
            return { do: 'look', at: 'pull' };
        if (sight.pull.state === 'open')
            return waitFor(`the pull request ${flight.pull.url} is to be merged`);
        if (sight.pull.state === 'closed' && !isLiveAnyway(flight))
            return aborting(flight, attempt, sight, 'the pull request was closed');
    }
    return (promoting(flight, attempt) ?? { do: 'note', what: { event: 'deployed', on: deployedOn(sight, flight) } });
}
/** Whether files name the version that they want: then it is a pull request that brings the new one into use. */
function proposes({ targets }) {
    return targets.some(({ staging }) => staging === 'pinned');
}
/** Where a target was live before anybody had merged, closing a pull request does not take that back. */
function isLiveAnyway({ targets }) {
    return targets.some(({ staging }) => staging === 'none');
}
function promoting({ targets }, attempt) {
    const target = targets.find(({ name, staging }) => staging === 'native' && !attempt.promoted.has(name));
    return target === undefined ? undefined : { do: 'promote', target: target.name };
}
/** For references that name a version, merging is what brings it into use. */
function deployedOn({ now, pull }, { targets }) {
    return targets.every(({ staging }) => staging === 'pinned') ? (pull?.mergedAt ?? now) : now;
}
/** Not on a timer: what nobody was seen to use may still be in use by others. */
function seeing(flight, deployedAt, sight, pace) {
    if (!pace.verifies)
        return { do: 'note', what: { event: 'seen', on: deployedAt, by: 'nobody was to look' } };
    if (pace.startsVerification && flight.verifyingSince === undefined)
        return { do: 'verify' };
    if (sight.use === undefined)
        return { do: 'look', at: 'use' };
    if (sight.use !== 'none')
        return { do: 'note', what: { event: 'seen', ...sight.use } };
    const deadline = new Date(deployedAt.getTime() + pace.deadline);
    return sight.now < deadline
        ? waitFor('nobody was seen to use the new one yet', deadline)
        : human('nobody was seen to use the new one: the old one may still be in use, and stays');
}
/** What has to be undone before the new one may go. Where it was live at once, the old value is gone: another one is made in its place. */
function takenBack(flight, attempt, sight) {
    const why = 'somebody wanted the old one back';
    if (isLiveAnyway(flight))
        return { do: 'give up', key: attempt.key, when: 'grace', why };
    if (flight.deployedAt === undefined || !proposes(flight))
        return aborting(flight, attempt, sight, why);
    if (flight.pull?.isBack !== true)
        return { do: 'propose', isBack: true };
    if (sight.pull === undefined)
        return { do: 'look', at: 'pull' };
    return sight.pull.state === 'merged'
        ? aborting(flight, attempt, sight, why)
        : waitFor(`the pull request ${flight.pull.url} is to be merged`);
}
/** The new one goes, but not before every target was seen to hold another. */
function aborting(flight, attempt, sight, why) {
    if (sight.targets === undefined)
        return { do: 'look', at: 'targets' };
    const held = flight.targets.filter(({ name }) => (0,rotation_sight/* serves */.x)(name, flight, attempt, sight) !== 'other');
    const promoted = held.find(({ name, staging }) => staging === 'native' && sight.targets?.get(name)?.mark !== undefined);
    if (promoted !== undefined)
        return { do: 'demote', target: promoted.name };
    return held.length === 0
        ? { do: 'abort', key: attempt.key, when: flight.deployedAt === undefined ? 'now' : 'grace', why }
        : waitFor(`nobody knows what ${held.map(({ name }) => name).join(', ')} holds`);
}

;// CONCATENATED MODULE: ./.compiled/core/rotation/machine.js




/** So many attempts may fail before a person has to look. */
const MAX_FAILURES = 3;
/**
 * The next step of a rotation, decided from what provider, store and forge show, and from what the journal says. Every step can be repeated:
 * whoever is killed before, in or behind one comes back here.
 */
function next(flight, sight, pace) {
    if (flight.end !== undefined)
        return waitFor('it is over');
    if (flight.human !== undefined)
        return waitFor(flight.human);
    if (flight.abortedAt !== undefined)
        return takenBackStep(flight, flight.abortedAt, sight, pace);
    const task = flight.retirements.find(({ when, state }) => when === 'now' && state !== 'refused');
    if (task !== undefined) {
        return task.state === 'revoked' ? { do: 'prove', key: task.key } : { do: 'revoke', key: task.key };
    }
    if (flight.attempt === undefined) {
        return flight.failures < MAX_FAILURES
            ? { do: 'intend' }
            : human(`${flight.failures} attempts have failed`);
    }
    return (attemptStep(flight, flight.attempt, sight, pace) ??
        rolloutStep(flight, flight.attempt, sight, pace) ??
        retireStep(flight, flight.attempt, sight, pace));
}


/***/ }),

/***/ 62582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ pinShape),
/* harmony export */   Sp: () => (/* binding */ repinned),
/* harmony export */   sK: () => (/* binding */ pinsIn)
/* harmony export */ });
/** What versions are made of, in every store. */
const VERSION = '[A-Za-z0-9_.-]{1,128}';
/** Takes apart what `refer` writes for a version that no store has. */
function pinShape(refer) {
    const sentinel = '00000000-0000-4000-8000-000000000000';
    const [before, after, ...more] = refer(sentinel).split(sentinel);
    return before === undefined || after === undefined || more.length > 0 ? undefined : { before, after };
}
/** The versions that a text names; each once. */
function pinsIn(text, shape) {
    return [...new Set([...text.matchAll(patternOf(shape))].map(([, version]) => version))];
}
/** The text with that version in every such reference; nothing else of it changes. */
function repinned(text, shape, version) {
    return text.replace(patternOf(shape), () => `${shape.before}${version}${shape.after}`);
}
function patternOf({ before, after }) {
    const literal = (part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    // Where nothing stands behind the version, it is the longest one.
    return new RegExp(`${literal(before)}(${VERSION})${literal(after)}`, 'g');
}


/***/ }),

/***/ 76921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ SKEW),
/* harmony export */   x: () => (/* binding */ serves)
/* harmony export */ });
/** What clocks may differ by. Where they differ by more, nothing is begun. */
const SKEW = 5 * 60_000;
/** Whether a target serves the credential of an attempt. */
function serves(target, { before }, attempt, { targets }) {
    const seen = targets?.get(target);
    if (seen === undefined)
        return 'unknown';
    const { mark, key, writtenAt } = seen;
    const own = attempt.marks.get(target) ?? attempt.stored.get(target);
    if (mark !== undefined && mark === own)
        return 'ours';
    if (key !== undefined && attempt.key !== undefined)
        return key === attempt.key ? 'ours' : 'other';
    if (mark !== undefined && mark === before.get(target))
        return 'other';
    if (writtenAt !== undefined && writtenAt.getTime() < attempt.at.getTime() - SKEW)
        return 'other';
    return 'unknown';
}


/***/ }),

/***/ 56434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ulid),
/* harmony export */   c: () => (/* binding */ ulidTime)
/* harmony export */ });
/** https://github.com/ulid/spec: no I, L, O and U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_LENGTH = 10;
/** When an id was made; `undefined` if it is none. */
function ulidTime(id) {
    if (!/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(id))
        return undefined;
    const time = [...id.slice(0, TIME_LENGTH)].reduce((sum, letter) => sum * 32 + ALPHABET.indexOf(letter), 0);
    return new Date(time);
}
/** An id that sorts by the time it was made: 26 characters, of which the last 16 are random. `random`: at least 16 numbers from 0 to 255. */
function ulid(at, random) {
    let time = at.getTime();
    let said = '';
    for (let index = 0; index < TIME_LENGTH; index++) {
        said = ALPHABET[time % 32] + said;
        time = Math.floor(time / 32);
    }
    return said + [...random.slice(0, 16)].map((number) => ALPHABET[number % 32]).join('');
}


/***/ }),

/***/ 43936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qN: () => (/* binding */ begin),
  x3: () => (/* binding */ paceOf),
  Gt: () => (/* binding */ provide),
  U: () => (/* binding */ resume)
});

// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
// EXTERNAL MODULE: ./.compiled/core/rotation/machine.js + 4 modules
var machine = __webpack_require__(82281);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/intending.js + 1 modules
var intending = __webpack_require__(76750);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/ledger.js + 1 modules
var ledger = __webpack_require__(4818);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/looks.js
var looks = __webpack_require__(21878);
// EXTERNAL MODULE: ./.compiled/providers/issuers/issuer.js + 1 modules
var issuers_issuer = __webpack_require__(96552);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/values.js
var values = __webpack_require__(870);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/making.js



/** So often what must be there is looked for, and so long apart, in milliseconds: providers tell their servers one after another. */
const TRIES = 4;
const PAUSE = 3000;
/** Gives what is to be written down. Throws `Unanswered`, and nobody knows whether something was made. */
async function mint({ rotation, world, hand }, { label }, current) {
    const { issuer, access, entry } = rotation;
    const until = new Date(world.now().getTime() + 2 * entry.lifetime);
    const order = { label, current, until, audience: (0,values/* audienceOf */.Ox)(rotation) };
    // Whatever comes of it, it is not tried a second time by this run.
    hand.state = 'lost';
    const minting = await issuer.mint(order, access, world.tools).catch(nothingMade);
    if (minting.answer === 'full')
        return { event: 'needs-human', why: minting.detail };
    if (minting.answer === 'refused')
        return { event: 'failed', why: minting.detail };
    hand.state = 'held';
    hand.key = minting.id;
    hand.parts = minting.parts;
    return { event: 'minted', key: minting.id };
}
/** Some have found out by asking that they had better not begin. */
function nothingMade(error) {
    if (error instanceof inspection/* Unanswered */.XX && error.reason === 'refused')
        return (0,issuers_issuer/* refused */.J)(error.detail ?? 'it was refused');
    throw error;
}
/** What is wrong with the new one; `undefined` if it works. */
async function fault({ rotation, world, hand }, key) {
    let last;
    for (let tries = 0; tries < TRIES; tries++) {
        if (tries > 0)
            await world.pause(PAUSE);
        last = await rotation.issuer.test(hand.parts, rotation.access, world.tools);
        if (last.answer === 'live')
            return differing(last, key, hand.scopes);
    }
    return last?.answer === 'dead' ? 'its provider does not let it in' : 'nobody knows whether it works';
}
function differing({ facts }, key, wanted) {
    if (facts.handle !== undefined && facts.handle !== key)
        return 'its provider takes it for another one';
    const missing = (facts.scopes && wanted?.filter((scope) => !facts.scopes?.includes(scope))) ?? [];
    return missing.length === 0 ? undefined : `it may not do what the one in use may: ${missing.join(', ')}`;
}

// EXTERNAL MODULE: ./.compiled/pipeline/rotate/marks.js
var marks = __webpack_require__(92416);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/preflight.js
var preflight = __webpack_require__(441);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/proposing.js + 1 modules
var proposing = __webpack_require__(67287);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/revoking.js





/** Ends a key. Throws `Unanswered` if nobody knows whether it has ended: the next run tries again. */
async function revoke(passage, flight, key) {
    const { issuer, access } = passage.rotation;
    const { tools } = passage.world;
    const revocation = issuer.revoke
        ? await issuer.revoke(key, access, tools)
        : await byValue(passage, flight, key);
    return revocation.answer === 'refused'
        ? { event: 'needs-human', why: `${key} could not be revoked: ${revocation.detail}` }
        : { event: 'revoked', key, how: revocation.answer };
}
/** After so long, in milliseconds, every server of a provider knows what was revoked. */
const SETTLED = 3_600_000;
/** How it is known that nobody gets in with it any more. Throws `Unanswered` as long as the provider says otherwise. */
async function prove(passage, flight, key) {
    const { world } = passage;
    for (let tries = 1;; tries++) {
        const proof = await proofOf(passage, flight, key);
        if (proof !== 'alive')
            return { event: 'refused', key, proof };
        const why = `${key} was revoked, and still lives`;
        if (world.now().getTime() - flight.lastAt.getTime() > SETTLED)
            return { event: 'needs-human', why };
        if (tries === TRIES)
            throw new inspection/* Unanswered */.XX('unexpected-reply', why);
        await world.pause(PAUSE);
    }
}
async function proofOf(passage, flight, key) {
    const { rotation, world } = passage;
    const { issuer, access } = rotation;
    const parts = await partsOf(passage, flight, key);
    if (parts !== undefined) {
        const { answer } = await issuer.test(parts, access, world.tools);
        if (answer === 'dead')
            return 'tried';
        if (answer === 'live')
            return 'alive';
    }
    if (issuer.list === undefined)
        return 'unproved';
    const found = (await issuer.list(access, world.tools)).find(({ id }) => id === key);
    return found?.isLive === true ? 'alive' : 'by-id';
}
/** Shows it to the provider, if anybody has it still. */
async function byValue(passage, flight, key) {
    const { issuer, access } = passage.rotation;
    const parts = await partsOf(passage, flight, key);
    if (issuer.revokeValue === undefined)
        return (0,issuers_issuer/* refused */.J)(issuer.byHand?.revoking ?? 'its provider lets no program do that');
    return parts === undefined
        ? (0,issuers_issuer/* refused */.J)('its provider wants to see it, and nobody has its value any more')
        : issuer.revokeValue(parts, access, passage.world.tools);
}
async function partsOf(passage, flight, key) {
    const { hand } = passage;
    if (hand.key === key)
        return hand.parts;
    return key === flight.old ? oldPartsIfKept(passage, flight) : undefined;
}
/** The old value, from a store that keeps versions. */
async function oldPartsIfKept({ rotation, world }, { before, targets }) {
    for (const target of rotation.targets) {
        const version = (0,marks/* versionIn */.It)(before.get(target.name));
        const keeps = targets.find(({ name }) => name === target.name)?.staging !== 'none';
        if (version === undefined || !keeps)
            continue;
        const parts = await (0,values/* partsIn */.gw)(target, rotation, world, version);
        if (parts !== undefined)
            return parts;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/storing.js





/** Writes the new one. Throws `Unanswered` if nobody knows whether it is there: then it is not tried by this run any more. */
async function store(passage, flight, target) {
    const change = await written(passage, flight, target);
    if (change.answer === 'done') {
        const { version = null, notice } = change;
        return { event: 'stored', target: target.name, version, ...(notice !== undefined && { notice }) };
    }
    passage.hand.state = 'lost';
    const why = change.answer === 'unfit' ? change.detail : 'somebody else has written there at the same time';
    throw new inspection/* Unanswered */.XX('refused', `${target.name}: ${why}`);
}
async function written({ rotation, world, hand }, flight, target) {
    const { location, options } = target;
    const isStaged = stagingOf(flight, target) !== 'none';
    const value = (0,values/* valueFor */.Xx)(target, hand.parts, rotation);
    const change = {
        before: await beforeOf(flight, target, isStaged, world),
        id: idOf(flight),
        ...(isStaged && { staged: true }),
    };
    for (let tries = 1;; tries++) {
        try {
            return await target.store.write.write(location, value, options, world.tools, change);
        }
        catch (error) {
            if (!(error instanceof inspection/* Unanswered */.XX) || tries === TRIES)
                throw error;
            await world.pause(PAUSE);
        }
    }
}
/** What was live when it was begun has to be so still. What is staged beside that needs only to be behind whatever else there is. */
async function beforeOf(flight, target, isStaged, world) {
    const mark = isStaged ? (await (0,marks/* described */.WY)(target, world)).mark : flight.before.get(target.name);
    if (mark === marks/* ABSENT */.sj)
        return 'absent';
    const version = (0,marks/* versionIn */.It)(mark);
    return version === undefined ? 'unseen' : { version };
}
/** The same for every try of one attempt. */
function idOf({ attempt }) {
    return attempt.label.slice(attempt.label.lastIndexOf('/') + 1);
}
function stagingOf({ targets }, { name }) {
    return targets.find((plan) => plan.name === name)?.staging ?? 'none';
}
/** Sees to it that a target holds the new one. Throws `Unanswered` as long as nobody can tell. */
async function read(passage, flight, target) {
    const { world } = passage;
    const version = flight.attempt.stored.get(target.name);
    const isStaged = stagingOf(flight, target) !== 'none';
    for (let tries = 1;; tries++) {
        const seen = await (0,marks/* described */.WY)(target, world, isStaged ? version : undefined);
        const answer = await judged(seen, passage, flight, target);
        if (answer === 'other') {
            const why = `${target.name} holds something that was not written here`;
            return { event: 'needs-human', why };
        }
        if (answer === 'ours')
            return { event: 'read', target: target.name, mark: seen.mark };
        if (tries === TRIES)
            throw new inspection/* Unanswered */.XX('unexpected-reply', `${target.name} does not show it yet`);
        await world.pause(PAUSE);
    }
}
async function judged({ mark }, { rotation, world, hand }, flight, target) {
    if (mark === marks/* ABSENT */.sj || mark === flight.before.get(target.name))
        return 'not yet';
    const version = flight.attempt.stored.get(target.name);
    if (target.store.resolve === undefined) {
        return version === undefined || version === mark ? 'ours' : 'other';
    }
    if (hand.state === 'held') {
        const parts = await (0,values/* partsIn */.gw)(target, rotation, world, (0,marks/* versionIn */.It)(mark));
        if (parts === undefined)
            return 'not yet';
        return Object.entries(parts).every(([name, part]) => hand.parts[name]?.equals(part)) ? 'ours' : 'other';
    }
    if (version === mark)
        return 'ours';
    const key = await (0,looks/* keyIn */.x)(target, rotation, world);
    return key === undefined ? 'not yet' : key === flight.attempt.key ? 'ours' : 'other';
}

// EXTERNAL MODULE: ./.compiled/pipeline/rotate/verifying.js
var verifying = __webpack_require__(12809);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/perform.js









/** Does a step, and gives what came of it for the journal. What has to be written down before, it writes. Throws `Unanswered`, `Unready`. */
async function perform(step, passage, flight) {
    switch (step.do) {
        case 'note':
            return [step.what];
        case 'intend':
            return [await begun(passage, flight)];
        case 'mint':
            return [await mint(passage, flight.attempt, flight.old)];
        case 'test':
            return tested(passage, flight.attempt);
        case 'store':
            return stored(passage, flight, targetOf(passage, step.target));
        case 'read':
            return [await read(passage, flight, targetOf(passage, step.target))];
        case 'give up':
            return gaveUp(step);
        case 'abort':
            return aborted(passage, flight, step);
        case 'propose':
            return [await (0,proposing/* propose */.B)(passage, flight, step.isBack)];
        case 'promote':
            return [await promoted(passage, flight, targetOf(passage, step.target))];
        case 'demote':
            return [await demoted(passage, flight, targetOf(passage, step.target))];
        case 'verify':
            return [await perform_verifying(passage, flight)];
        case 'revoke':
            await passage.world.ledger.write(flight.id, { event: 'revoking', key: step.key });
            return [await revoke(passage, flight, step.key)];
        case 'prove':
            return [await prove(passage, flight, step.key)];
    }
}
function targetOf({ rotation }, name) {
    const target = rotation.targets.find((one) => one.name === name);
    if (target === undefined)
        throw new inspection/* Unanswered */.XX('incomplete', `the policy has no target ${name} any more`);
    return target;
}
/** Another attempt at the same replacement. */
async function begun({ rotation, world, hand }, flight) {
    const ready = await (0,preflight/* preflight */.M)(rotation, world, flight.old);
    Object.assign(hand, ready.hand);
    return (0,intending/* intentOf */.o)((0,intending/* newId */.S)(rotation, world), world, ready, flight.reason);
}
async function tested(passage, { key }) {
    const why = await fault(passage, key);
    if (why === undefined)
        return [{ event: 'tested' }];
    passage.hand.state = 'lost';
    return gaveUp({ key: key, when: 'now', why });
}
/** No write takes so long, in milliseconds, however often it is tried. */
const LONGEST_WRITE = 3 * 60_000;
async function stored(passage, flight, target) {
    const { hand, world } = passage;
    // Once the lease is over, another run may revoke what it finds stored nowhere.
    if (world.now().getTime() > flight.attempt.lease.getTime() - LONGEST_WRITE) {
        hand.state = 'lost';
        throw new inspection/* Unanswered */.XX('timeout', 'it has taken too long, and another run may go on with it');
    }
    if (!flight.attempt.storing.has(target.name)) {
        await passage.world.ledger.write(flight.id, { event: 'storing', target: target.name });
    }
    return [await store(passage, flight, target)];
}
/** The task comes first: a key is never without one. */
function gaveUp(step) {
    return [
        { event: 'orphan', key: step.key, when: step.when },
        { event: 'failed', why: step.why },
    ];
}
async function aborted({ world }, flight, { key, when, why }) {
    const { pull } = flight;
    if (pull !== undefined && !pull.isBack) {
        await world.forge?.close(pull.repository, pull, (0,proposing/* branchOf */.W)(flight, false), `The rotation was taken back: ${why}.`);
    }
    return [
        { event: 'aborting', why },
        { event: 'orphan', key, when },
    ];
}
async function promoted({ world }, { attempt }, target) {
    await moved(target, attempt.marks.get(target.name), world);
    return { event: 'promoted', target: target.name };
}
async function demoted({ world }, { before }, target) {
    await moved(target, before.get(target.name), world);
    return { event: 'demoted', target: target.name };
}
/** Makes a version the current one; that it is already is as good. */
async function moved(target, mark, world) {
    const { store, options, location, name } = target;
    const version = (0,marks/* versionIn */.It)(mark);
    if (version === undefined || store.promote === undefined) {
        throw new inspection/* Unanswered */.XX('incomplete', `${name} has no version that could be promoted`);
    }
    if ((await (0,marks/* described */.WY)(target, world)).mark === version)
        return;
    const change = await store.promote({ ...location, version }, options, world.tools);
    if (change.answer === 'done')
        return;
    throw new inspection/* Unanswered */.XX('refused', change.answer === 'unfit' ? `${name}: ${change.detail}` : `${name} was changed at the same time`);
}
async function perform_verifying(passage, flight) {
    const why = await (0,verifying/* startVerification */.AT)(passage, flight);
    return why === undefined
        ? { event: 'verifying', by: passage.rotation.entry.verify.by }
        : { event: 'needs-human', why };
}

// EXTERNAL MODULE: ./.compiled/core/rotation/sight.js
var sight = __webpack_require__(76921);
// EXTERNAL MODULE: ./.compiled/core/rotation/ulid.js
var rotation_ulid = __webpack_require__(56434);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/unready.js
var unready = __webpack_require__(29644);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/recover.js





/**
 * Writes down what must have been, where the journal is lost and the provider shows keys that were made here: the one in use has to be seen in use
 * once more, and the others go then. Whether there was anything. Throws `Unready` if nobody can tell which is in use, or `Unanswered`.
 */
async function recover(rotation, world) {
    const ours = await oursOf(rotation, world);
    if (ours.length === 0)
        return false;
    const held = await Promise.all(rotation.targets.map((target) => heldIn(target, rotation, world)));
    const served = servedOf(ours, held, rotation);
    if (served === undefined)
        await takeBack(ours, rotation, world);
    const id = (served ?? ours.at(-1)).label.slice('mcp-rekey/'.length);
    const events = served === undefined ? leftBehind(ours, held, world) : inUse(served, ours, held, world);
    await world.ledger.write(id, ...events);
    return true;
}
async function oursOf({ issuer, access, entry }, { tools }) {
    if (issuer.list === undefined || issuer.labelled === undefined)
        return [];
    const start = `mcp-rekey/${entry.name}/`;
    const shown = issuer.labelled(start);
    const keys = await issuer.list(access, tools);
    return keys
        .flatMap(({ id, label, isLive }) => {
        const ulid = isLive && label?.startsWith(shown) ? label.slice(shown.length) : '';
        const at = (0,rotation_ulid/* ulidTime */.c)(ulid);
        return at === undefined ? [] : [{ id, label: `${start}${ulid}`, at }];
    })
        .sort((one, other) => one.at.getTime() - other.at.getTime());
}
async function heldIn(target, rotation, world) {
    const { name, store } = target;
    const pin = store.staging === 'pinned' ? await (0,marks/* pinned */.dp)(target, rotation, world) : undefined;
    const staging = store.staging === 'pinned' && pin === undefined ? 'none' : store.staging;
    const { mark, writtenAt } = await (0,marks/* described */.WY)(target, world, pin);
    return { name, staging, mark, writtenAt, key: await (0,looks/* keyIn */.x)(target, rotation, world, pin) };
}
/** What was proposed for a key that goes must not be merged. */
async function takeBack(ours, { repository }, { forge }) {
    if (forge === undefined || repository === undefined)
        return;
    for (const { label } of ours) {
        const pull = await forge.pull(repository, label);
        if (pull?.state === 'open')
            await forge.close(repository, pull, label, 'The journal of this rotation was lost.');
    }
}
/** The key of ours that every target holds; `undefined` if they hold somebody else’s. */
function servedOf(ours, held, { entry }) {
    const found = held.map(({ key, writtenAt }) => key === undefined ? lastBefore(ours, writtenAt) : ours.find(({ id }) => id === key));
    const [first] = found;
    if (found.some((one) => one?.id !== first?.id)) {
        throw new unready/* Unready */.R('the journal is lost, and its targets hold different credentials: `rotate adopt` says which one is in use');
    }
    if (first !== undefined && entry.verify.by === 'none' && held.some(({ key }) => key === undefined)) {
        throw new unready/* Unready */.R('the journal is lost, and nobody is to look which credential is in use: `rotate adopt` says it');
    }
    return first;
}
/** What was written before a key was made does not hold it. What was written later is taken to hold the last one, and has to be seen in use. */
function lastBefore(ours, writtenAt) {
    return ours.findLast(({ at }) => writtenAt === undefined || at.getTime() <= writtenAt.getTime() + sight/* SKEW */.N);
}
/** An intent, as it must have been. `before`: what targets hold, if that is what they held. */
function intent(label, old, held, world, before = []) {
    return {
        event: 'intent',
        label,
        old,
        before: Object.fromEntries(before.map(({ name, mark }) => [name, mark])),
        keys: [],
        staging: Object.fromEntries(held.map(({ name, staging }) => [name, staging])),
        lease: world.now(),
        runner: world.runner,
        reason: 'the journal was lost',
    };
}
/** Keys that were never put to use: they go at once. */
function leftBehind(ours, held, world) {
    return [
        intent(ours.at(-1).label, null, held, world, held),
        ...ours.map(({ id }) => ({ event: 'orphan', key: id, when: 'now' })),
        { event: 'aborting', why: 'the journal was lost before anything was stored' },
    ];
}
function inUse(served, ours, held, world) {
    const others = ours.filter(({ id }) => id !== served.id);
    return [
        intent(served.label, others[0]?.id ?? null, held, world),
        ...others.slice(1).map(({ id }) => ({ event: 'orphan', key: id, when: 'grace' })),
        { event: 'minted', key: served.id },
        { event: 'tested' },
        ...held.flatMap(({ name, mark, staging }) => [
            { event: 'stored', target: name, version: mark },
            { event: 'read', target: name, mark },
            ...(staging === 'native' ? [{ event: 'promoted', target: name }] : []),
        ]),
        { event: 'deployed', on: world.now() },
    ];
}

;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/advance.js









/** Far more than any rotation takes: whoever goes in circles is stopped. */
const MOST_STEPS = 300;
/** Begins a rotation, and takes it as far as it goes. */
async function begin(rotation, world, reason) {
    try {
        if (isUnknown(rotation, world) && (await recover(rotation, world)))
            return await resume(rotation, world);
        const ready = await (0,preflight/* preflight */.M)(rotation, world, undefined);
        const id = (0,intending/* newId */.S)(rotation, world);
        await world.ledger.write(id, (0,intending/* intentOf */.o)(id, world, ready, reason));
        return await goOn({ rotation, world, hand: ready.hand }, true);
    }
    catch (error) {
        return { state: 'unready', why: whyOf(error) };
    }
}
/** Takes a new one that a person has made, if it works, from where one that was minted goes on. Like `begin` otherwise. */
async function provide(rotation, world, parts, reason) {
    try {
        if (world.ledger.flight(rotation.entry.name) !== undefined)
            throw new unready/* Unready */.R('it is on its way already');
        const ready = await (0,preflight/* preflight */.M)(rotation, world, undefined, true);
        const key = await workingKey(rotation, world, parts);
        if (key === ready.old)
            throw new unready/* Unready */.R(`${key} is the one in use`);
        const id = (0,intending/* newId */.S)(rotation, world);
        const hand = { ...ready.hand, state: 'held', key, parts };
        const intent = (0,intending/* intentOf */.o)(id, world, ready, reason);
        await world.ledger.write(id, intent, { event: 'minted', key }, { event: 'tested' });
        return await goOn({ rotation, world, hand }, true);
    }
    catch (error) {
        return { state: 'unready', why: whyOf(error) };
    }
}
/** Its id, as its provider tells. Throws `Unready`, or `Unanswered`. */
async function workingKey({ issuer, access }, { tools }, parts) {
    const inspection = await issuer.test(parts, access, tools);
    if (inspection.answer === 'dead')
        throw new unready/* Unready */.R('its provider does not let the new one in');
    if (inspection.answer === 'unknown')
        throw new unready/* Unready */.R('nobody knows whether the new one works');
    const { handle } = inspection.facts;
    if (handle === undefined)
        throw new unready/* Unready */.R('its provider does not tell the id of the new one');
    return handle;
}
/** The journal has nothing about it: it is new, or the journal is lost. */
function isUnknown({ entry }, { ledger }) {
    const { last, standing } = ledger.history(entry.name);
    return last === undefined && standing === undefined;
}
/** Takes one that is on its way as far as it goes. */
async function resume(rotation, world) {
    const hand = { state: 'lost', key: undefined, parts: undefined, scopes: undefined, plans: [] };
    return goOn({ rotation, world, hand }, false);
}
async function goOn(passage, hasTried) {
    const { rotation, world } = passage;
    const pace = paceOf(rotation, world);
    let flight = flightOf(passage);
    let seen = {};
    let tried = hasTried;
    for (let steps = 0; steps < MOST_STEPS; steps++) {
        if (world.stopping?.() && !isInHand(passage, flight))
            return stopped(flight, 'the run was told to end');
        const step = (0,machine/* next */.K)(flight, { now: world.now(), hand: passage.hand.state, ...seen }, pace);
        if (step.do === 'wait')
            return stopped(flight, step.why, step.until);
        // One attempt in a run: what has failed just now fails again.
        if (step.do === 'intend' && tried)
            return stopped(flight, 'the next run tries again');
        tried ||= step.do === 'intend';
        try {
            if (step.do === 'look') {
                seen = { ...seen, ...(await (0,looks/* look */.O)(step.at, passage, flight)) };
                continue;
            }
            const events = await perform(step, passage, flight);
            await world.ledger.write(flight.id, ...events);
        }
        catch (error) {
            if (error instanceof unready/* Unready */.R)
                return await handedOver(flight, error, world);
            return stopped(flight, whyOf(error));
        }
        seen = {};
        const { id } = flight;
        const after = flightOf(passage, id);
        if (after.end !== undefined)
            return { state: after.end, id };
        flight = after;
    }
    throw new Error(`${flight.id} goes in circles`);
}
/** What has begun, and cannot go on by itself. */
async function handedOver({ id }, { message }, { ledger }) {
    await ledger.write(id, { event: 'needs-human', why: message });
    return { state: 'needs-human', id, why: message };
}
/** Whether there is a value that dies with this process, and that some target is to have. */
function isInHand({ hand }, { attempt, targets }) {
    return hand.state === 'held' && targets.some(({ name }) => attempt?.marks.has(name) !== true);
}
function stopped({ id, human }, why, until) {
    return human === undefined
        ? { state: 'pending', id, why, until }
        : { state: 'needs-human', id, why: human };
}
/** What went wrong, in our own words; whatever else was thrown is a bug, and goes on. */
function whyOf(error) {
    if (error instanceof ledger/* Overtaken */.cO)
        return 'another run is at work on it';
    if (error instanceof unready/* Unready */.R)
        return error.message;
    if (error instanceof inspection/* Unanswered */.XX)
        return error.detail ?? error.reason;
    throw error;
}
function flightOf({ rotation, world }, id) {
    const flight = world.ledger.flight(rotation.entry.name, id);
    if (flight === undefined)
        throw new TypeError(`${rotation.entry.name} is not on its way`);
    return flight;
}
function paceOf({ entry, issuer, targets }, { forge }) {
    return {
        lists: issuer.list === undefined ? 'nothing' : issuer.labelled === undefined ? 'keys' : 'labels',
        hasRoom: issuer.room === undefined || issuer.room > 2,
        waitsForRuns: forge !== undefined && targets.some(({ store }) => store.id === 'github'),
        verifies: entry.verify.by !== 'none',
        startsVerification: entry.verify.by === 'workflow',
        grace: entry.grace,
        deadline: entry.grace + entry.lead,
    };
}


/***/ }),

/***/ 1874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ identified),
/* harmony export */   i: () => (/* binding */ currentParts)
/* harmony export */ });
/* harmony import */ var _core_rotation_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52232);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92416);
/* harmony import */ var _unready_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29644);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(870);




/**
 * Which credential is in use. Its value tells, if the policy or a store gives it; then it is tried first, for somebody who holds a wrong one must
 * not be helped to a right one. Else the journal, as long as every target holds what was written there last. Throws `Unready` if nobody knows.
 */
async function identified(rotation, world, marks, keys) {
    const parts = await currentParts(rotation, world, marks);
    const { standing } = world.ledger.history(rotation.entry.name);
    // What somebody has said by `rotate adopt` counts for more than a value that nobody is let in by.
    const isAdopted = standing !== undefined && standing.mintedAt === undefined;
    const told = parts && (await byValue(parts, rotation, world, isAdopted));
    if (told !== undefined)
        return told;
    if (standing !== undefined) {
        const differing = [...marks].filter(([name, { mark }]) => {
            const own = standing.marks.get(name);
            return own !== undefined && own !== mark;
        });
        if (differing.length > 0) {
            throw new _unready_js__WEBPACK_IMPORTED_MODULE_3__/* .Unready */ .R(`${differing.map(([name]) => name).join(', ')} was written by somebody else since: say which key it holds by \`rotate adopt\``);
        }
        if (keys !== undefined && !keys.some(({ id, isLive }) => id === standing.key && isLive)) {
            throw new _unready_js__WEBPACK_IMPORTED_MODULE_3__/* .Unready */ .R(`the key ${standing.key} that is in use lives no more: say which one is by \`rotate adopt\``);
        }
        return { old: standing.key, scopes: undefined };
    }
    if ([...marks.values()].every(({ mark }) => mark === _marks_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj))
        return { old: null, scopes: undefined };
    throw new _unready_js__WEBPACK_IMPORTED_MODULE_3__/* .Unready */ .R('nobody knows which credential is in use: name its value by `current`, or its id by `rotate adopt`');
}
/** The value in use, in its parts; `undefined` if nobody gives it. Throws `Unready` or `Unanswered`. */
async function currentParts(rotation, world, marks = new Map()) {
    const [first] = rotation.targets;
    if (rotation.current !== undefined && first !== undefined) {
        const parts = (0,_core_rotation_template_js__WEBPACK_IMPORTED_MODULE_0__/* .unfill */ .nS)(first.template, rotation.current, rotation.facts);
        if (parts === undefined)
            throw new _unready_js__WEBPACK_IMPORTED_MODULE_3__/* .Unready */ .R(`\`current\` does not look like what ${first.name} is to hold`);
        return parts;
    }
    for (const target of rotation.targets) {
        const parts = await (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .partsIn */ .gw)(target, rotation, world, marks.get(target.name)?.pin);
        if (parts !== undefined)
            return parts;
    }
    return undefined;
}
/** `undefined` if its provider does not tell which one it is. */
async function byValue(parts, { issuer, access }, { tools }, isAdopted) {
    const inspection = await issuer.test(parts, access, tools);
    if (inspection.answer === 'dead') {
        if (isAdopted)
            return undefined;
        throw new _unready_js__WEBPACK_IMPORTED_MODULE_3__/* .Unready */ .R('the credential in use is dead: somebody else may have replaced it. `rotate adopt` says which one is');
    }
    if (inspection.answer === 'unknown') {
        throw new _unready_js__WEBPACK_IMPORTED_MODULE_3__/* .Unready */ .R(`nobody knows whether the credential in use works (${inspection.detail ?? inspection.reason})`);
    }
    const { handle, scopes } = inspection.facts;
    return handle === undefined ? undefined : { old: handle, scopes };
}


/***/ }),

/***/ 76750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ intentOf),
  S: () => (/* binding */ newId)
});

// EXTERNAL MODULE: ./.compiled/core/rotation/ulid.js
var ulid = __webpack_require__(56434);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/world.js
/** How long a run has for what it has begun; another one leaves it alone until then. */
const LEASE = 15 * 60_000;

;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/intending.js


/** An id of this rotation, or of one attempt of it. */
function newId({ entry }, world) {
    return `${entry.name}/${(0,ulid/* ulid */.Z)(world.now(), world.random())}`;
}
/** What is written down before anything is made. `id`: that of the attempt, which for the first one is that of the rotation. */
function intentOf(id, world, ready, reason) {
    return {
        event: 'intent',
        label: `mcp-rekey/${id}`,
        old: ready.old,
        before: { ...ready.before },
        keys: [...ready.keys],
        staging: Object.fromEntries(ready.hand.plans.map(({ name, staging }) => [name, staging])),
        lease: new Date(world.now().getTime() + LEASE),
        runner: world.runner,
        reason,
    };
}


/***/ }),

/***/ 21878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ look),
/* harmony export */   x: () => (/* binding */ keyIn)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92416);
/* harmony import */ var _proposing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67287);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(870);
/* harmony import */ var _verifying_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12809);





/** Looks at what a step wants to know. Throws `Unanswered` where nothing of it can be known. */
async function look(at, passage, flight) {
    switch (at) {
        case 'keys':
            return { keys: await keysOf(passage, flight) };
        case 'targets':
            return { targets: await targetsOf(passage, flight) };
        case 'pull':
            return { pull: await pullOf(passage, flight) };
        case 'waiting':
            return { waiting: await (0,_verifying_js__WEBPACK_IMPORTED_MODULE_4__/* .waitingRuns */ .g8)(passage, flight) };
        case 'use':
            return { use: await (0,_verifying_js__WEBPACK_IMPORTED_MODULE_4__/* .useOf */ .jj)(passage, flight) };
    }
}
async function keysOf({ rotation, world }, { attempt }) {
    const { list, labelled } = rotation.issuer;
    if (list === undefined)
        return [];
    const keys = await list(rotation.access, world.tools);
    const wanted = attempt && labelled?.(attempt.label);
    return keys.map(({ id, label, isLive }) => ({
        id,
        label: label !== undefined && label === wanted ? attempt?.label : undefined,
        isLive,
    }));
}
async function targetsOf({ rotation, world }, flight) {
    const seen = await Promise.all(flight.targets.map(async (plan) => {
        const target = rotation.targets.find(({ name }) => name === plan.name);
        return target === undefined
            ? []
            : [[plan.name, await sightOf(target, plan, { rotation, world }, flight)]];
    }));
    return new Map(seen.flat());
}
/** What nobody can tell about one target spoils nothing about the others. */
async function sightOf(target, plan, { rotation, world }, flight) {
    try {
        if (plan.staging === 'pinned') {
            return {
                mark: (await (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .pinned */ .dp)(target, rotation, world)) ?? 'no version',
                writtenAt: undefined,
                key: undefined,
            };
        }
        const { mark, writtenAt } = await (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(target, world);
        const own = flight.attempt?.marks.get(plan.name) ?? flight.attempt?.stored.get(plan.name);
        const isKnown = mark === own || mark === flight.before.get(plan.name);
        // To read the value and to ask whose it is counts as use: where the version tells, it is not done.
        const key = isKnown ? undefined : await keyIn(target, rotation, world);
        return { mark, writtenAt, key };
    }
    catch (error) {
        if (!(error instanceof _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX))
            throw error;
        return { mark: undefined, writtenAt: undefined, key: undefined };
    }
}
/** Id of the credential that a target holds. */
async function keyIn(target, rotation, world, version) {
    const parts = await (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .partsIn */ .gw)(target, rotation, world, version);
    if (parts === undefined)
        return undefined;
    const inspection = await rotation.issuer.test(parts, rotation.access, world.tools);
    return inspection.answer === 'live' ? inspection.facts.handle : undefined;
}
async function pullOf({ rotation, world }, flight) {
    const pull = await world.forge?.pull(rotation.repository, (0,_proposing_js__WEBPACK_IMPORTED_MODULE_2__/* .branchOf */ .W)(flight, flight.pull.isBack));
    if (pull === undefined)
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('unexpected-reply', 'the pull request is gone');
    return pull;
}


/***/ }),

/***/ 92416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ versionIn),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   cz: () => (/* binding */ pinsOf),
/* harmony export */   dp: () => (/* binding */ pinned),
/* harmony export */   sj: () => (/* binding */ ABSENT)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _core_rotation_pins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62582);


const ABSENT = 'absent';
/** In front of a mark that is a time, and no version of the store's. */
const TIME = 'at ';
function markOf({ version, writtenAt }) {
    return version ?? (writtenAt === undefined ? undefined : `${TIME}${writtenAt.toISOString()}`);
}
/** The version that a mark is, as a store takes it. */
function versionIn(mark) {
    return mark === undefined || mark === ABSENT || mark.startsWith(TIME) ? undefined : mark;
}
/** What a target holds. Throws `Unanswered`. `version`: for what a reference with that version gets. */
async function described({ store, options, location }, { tools }, version) {
    const at = { ...location, version };
    const description = await store.describe(at, options, tools);
    if (description.answer === 'unknown')
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX(description.reason, description.detail);
    if (description.answer === 'absent')
        return { mark: ABSENT, writtenAt: undefined };
    const mark = version ?? markOf(description.stored);
    if (mark === undefined)
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('unexpected-reply', 'neither a version nor a date');
    return { mark, writtenAt: description.stored.writtenAt };
}
/** How references of a target name a version; `undefined` where they cannot. */
function pinsOf({ store, location }) {
    const { refer } = store;
    return refer && (0,_core_rotation_pins_js__WEBPACK_IMPORTED_MODULE_1__/* .pinShape */ .DT)((version) => refer({ ...location, version }));
}
/** The version that the files of the repository name, at the tip of its default branch; `undefined` if they name none, or several. */
async function pinned(target, rotation, { forge }) {
    const shape = pinsOf(target);
    const { repository, entry } = rotation;
    if (shape === undefined || forge === undefined || repository === undefined)
        return undefined;
    const { oid } = await forge.tip(repository);
    const texts = await Promise.all(entry.files.map((file) => forge.read(repository, oid, file)));
    const versions = new Set(texts.flatMap((text) => (text === undefined || text === 'unfit' ? [] : (0,_core_rotation_pins_js__WEBPACK_IMPORTED_MODULE_1__/* .pinsIn */ .sK)(text, shape))));
    const [version, ...others] = versions;
    return others.length === 0 ? version : undefined;
}


/***/ }),

/***/ 441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ preflight)
/* harmony export */ });
/* harmony import */ var _core_rotation_sight_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76921);
/* harmony import */ var _core_rotation_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52232);
/* harmony import */ var _identifying_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1874);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92416);
/* harmony import */ var _unready_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29644);





/** Values that are made are no longer. */
const LONGEST = 4096;
/** Finds out what could go wrong before anything is changed. `known`: the old one, if this is not the first attempt. Throws `Unready` or `Unanswered`. */
async function preflight(rotation, world, known, isProvided = false) {
    checkPair(rotation, isProvided);
    await checkClock(world);
    const keys = await rotation.issuer.list?.(rotation.access, world.tools);
    const marks = await checkTargets(rotation, world);
    const plans = plansOf(rotation, marks);
    const { old, scopes } = known === undefined ? await (0,_identifying_js__WEBPACK_IMPORTED_MODULE_1__/* .identified */ .A)(rotation, world, marks, keys) : { old: known, scopes: undefined };
    checkRoom(rotation, keys);
    return {
        old,
        before: Object.fromEntries(plans.map(({ name, staging }) => [
            name,
            staging === 'pinned' ? pinOf(name, marks) : marks.get(name).mark,
        ])),
        keys: rotation.issuer.labelled === undefined ? (keys ?? []).map(({ id }) => id) : [],
        hand: { state: 'open', key: undefined, parts: undefined, scopes, plans },
    };
}
function pinOf(name, marks) {
    return marks.get(name).pin;
}
/** Which providers and stores cannot be used together. */
function checkPair({ issuer, targets, entry }, isProvided) {
    if (issuer.mint === undefined && !isProvided)
        throw new _unready_js__WEBPACK_IMPORTED_MODULE_3__/* .Unready */ .R(byHandOf(issuer, entry.name));
    if (issuer.mint && issuer.revoke === undefined && !targets.some(({ store }) => keepsOld(store))) {
        throw new _unready_js__WEBPACK_IMPORTED_MODULE_3__/* .Unready */ .R(`${issuer.title} wants to be shown what it is to revoke, and no store of this rotation gives an old value back`);
    }
    if (entry.verify.by === 'last-used' && (issuer.list === undefined || issuer.usage === undefined)) {
        throw new _unready_js__WEBPACK_IMPORTED_MODULE_3__/* .Unready */ .R(`${issuer.title} does not tell when a key was last used: choose another \`verify\``);
    }
    for (const { name, template } of targets) {
        const missing = issuer.parts.filter((part) => !(0,_core_rotation_template_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholders */ .Ft)(template).includes(part));
        if (missing.length === 0)
            continue;
        throw new _unready_js__WEBPACK_IMPORTED_MODULE_3__/* .Unready */ .R(`${name} would hold a part of the credential alone, without ${missing.join(', ')}: for a moment its parts would not belong together. One value has to hold all of them`);
    }
}
/** What a person does, where no program can. */
function byHandOf({ title, byHand }, name) {
    if (byHand === undefined)
        return `${title} makes no credentials for programs`;
    return `a person has to make it at ${byHand.url}: ${byHand.steps.join(' ')} Then hand it in by \`rotate provide ${name}\``;
}
function keepsOld({ resolve, staging }) {
    return resolve !== undefined && staging !== 'none';
}
async function checkClock({ forge, now }) {
    const theirs = await forge?.clock();
    if (theirs === undefined || Math.abs(theirs.getTime() - now().getTime()) <= _core_rotation_sight_js__WEBPACK_IMPORTED_MODULE_4__/* .SKEW */ .N)
        return;
    throw new _unready_js__WEBPACK_IMPORTED_MODULE_3__/* .Unready */ .R('the clock of this machine differs from that of GitHub by more than five minutes');
}
async function checkTargets(rotation, world) {
    const marks = new Map();
    for (const target of rotation.targets) {
        const { store, options, location, name } = target;
        if (store.write === undefined)
            throw new _unready_js__WEBPACK_IMPORTED_MODULE_3__/* .Unready */ .R(`${name}: ${store.title} takes no values from here`);
        const refusal = store.write.refusal(location, LONGEST);
        if (refusal !== undefined)
            throw new _unready_js__WEBPACK_IMPORTED_MODULE_3__/* .Unready */ .R(`${name} takes no value there: ${refusal}`);
        await store.write.tryReading?.(location, options, world.tools);
        const { mark } = await (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(target, world);
        const pin = store.staging === 'pinned' ? await (0,_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .pinned */ .dp)(target, rotation, world) : undefined;
        marks.set(name, { mark, pin });
    }
    return marks;
}
/** A store with versions is one without, if no file names the version that it wants: then the newest one is live at once. */
function plansOf({ targets }, marks) {
    return targets.map(({ name, store }) => ({
        name,
        staging: store.staging === 'pinned' && marks.get(name).pin === undefined ? 'none' : store.staging,
    }));
}
/** Whoever else’s they are: none of them is touched. */
function checkRoom({ issuer }, keys) {
    const live = keys?.filter(({ isLive }) => isLive) ?? [];
    if (issuer.room === undefined || live.length < issuer.room)
        return;
    const ids = live.map(({ id }) => id).join(', ');
    throw new _unready_js__WEBPACK_IMPORTED_MODULE_3__/* .Unready */ .R(`${issuer.title} allows ${issuer.room} at once, and there are ${live.length} already: ${ids}. Remove one that nobody uses`);
}


/***/ }),

/***/ 67287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ branchOf),
  B: () => (/* binding */ propose)
});

// EXTERNAL MODULE: ./.compiled/core/rotation/pins.js
var pins = __webpack_require__(62582);
// EXTERNAL MODULE: ./.compiled/core/phrases.js
var phrases = __webpack_require__(91483);
// EXTERNAL MODULE: ./.compiled/reporters/markdown-text.js
var markdown_text = __webpack_require__(68227);
;// CONCATENATED MODULE: ./.compiled/reporters/rotation/pull-request.js


function pullTitle(name, isBack) {
    return isBack ? `Bring back the credential of ${name}` : `Rotate the credential of ${name}`;
}
/** What a pull request says: what was rotated, what merging does, when the old one dies, and how to roll back. Never a value. */
function pullBody(text) {
    return text.isBack ? backBody(text) : rotationBody(text);
}
const HOUR = 3_600_000;
function rotationBody({ flight, entry, title }) {
    const { attempt, old, targets, id, reason } = flight;
    const grace = (0,phrases/* counted */.hS)(Math.round(entry.grace / HOUR), 'hour');
    return [
        `${title} has made a new credential for ${(0,markdown_text/* code */.aY)(entry.name)} (${reason}). It was tried, and is stored beside the old one. The references in the files of this pull request name its version.`,
        '',
        '| | |',
        '|---|---|',
        `| Rotation | ${(0,markdown_text/* code */.aY)(id)} |`,
        `| New key | ${(0,markdown_text/* code */.aY)(attempt?.key ?? '')} |`,
        `| Old key | ${(0,markdown_text/* code */.aY)(old ?? 'none')} |`,
        ...targets.map(({ name, staging }) => `| Stored in | ${(0,markdown_text/* code */.aY)(name)}: ${EFFECTS[staging]} |`),
        '',
        '**Merging** brings the new one into use: who starts from then on gets it. Programs that run keep the old one until they start anew.',
        '',
        `**The old one** is revoked once the new one was seen in use, and not before ${grace} after that.`,
        '',
        `**To go back** before that: \`mcp-rekey rotate rollback ${entry.name}\`. Closing this pull request unmerged revokes the new one; the old one stays.`,
        '',
    ].join('\n');
}
const EFFECTS = {
    pinned: 'in use once this is merged',
    native: 'promoted by the first run after this is merged',
    none: 'in use already, for this store has no versions to choose from',
};
function backBody({ flight, entry }) {
    return [
        `Somebody wants the old credential of ${(0,markdown_text/* code */.aY)(entry.name)} back (rotation ${(0,markdown_text/* code */.aY)(flight.id)}). The references in the files of this pull request name its version again.`,
        '',
        'Once this is merged, the new one is revoked.',
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./.compiled/pipeline/rotate/ledger.js + 1 modules
var ledger = __webpack_require__(4818);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/marks.js
var marks = __webpack_require__(92416);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/proposing.js




/** The same for one attempt, whoever runs it: the label of its key, so that who finds the one finds the other. */
function branchOf({ attempt }, isBack) {
    return `${attempt.label}${isBack ? '-back' : ''}`;
}
/** Brings the references of files to the version of the new one, or back. Throws `Unanswered`. */
async function propose({ rotation, world }, flight, isBack) {
    const { forge } = world;
    const { repository } = rotation;
    if (forge === undefined || repository === undefined) {
        return { event: 'needs-human', why: 'there is no repository in which to propose the new references' };
    }
    const tip = await forge.tip(repository);
    const versions = isBack ? flight.before : flight.attempt.marks;
    const files = await repinnedFiles(rotation, versions, (path) => forge.read(repository, tip.oid, path));
    if (files.size === 0)
        return standing(await forge.pull(repository, branchOf(flight, isBack)), repository, isBack, world.now());
    const proposal = {
        branch: branchOf(flight, isBack),
        title: pullTitle((0,ledger/* nameOf */.Vb)(flight.id), isBack),
        body: pullBody({ flight, entry: rotation.entry, title: rotation.issuer.title, isBack }),
        message: `${pullTitle((0,ledger/* nameOf */.Vb)(flight.id), isBack)}\n\nRotation: ${flight.id}`,
        files,
    };
    const pull = await forge.propose(repository, tip, proposal);
    if ('answer' in pull)
        return { event: 'needs-human', why: `the repository ${repository} ${pull.detail}` };
    return { event: 'proposed', isBack, repository, number: pull.number, url: pull.url };
}
/** The files name that version already: somebody has merged it, or has written it there by hand. */
function standing(pull, repository, isBack, now) {
    if (pull !== undefined)
        return { event: 'proposed', isBack, repository, number: pull.number, url: pull.url };
    if (isBack)
        return {
            event: 'needs-human',
            why: 'the files name the old version already, and nobody has proposed that',
        };
    return { event: 'deployed', on: now };
}
async function repinnedFiles({ targets, entry }, versions, read) {
    const changed = new Map();
    for (const path of entry.files) {
        const before = await read(path);
        if (before === undefined || before === 'unfit')
            continue;
        const after = targets.reduce((text, target) => withVersion(text, target, versions), before);
        if (after !== before)
            changed.set(path, after);
    }
    return changed;
}
function withVersion(text, target, versions) {
    const shape = (0,marks/* pinsOf */.cz)(target);
    const version = (0,marks/* versionIn */.It)(versions.get(target.name));
    return shape === undefined || version === undefined ? text : (0,pins/* repinned */.Sp)(text, shape, version);
}


/***/ }),

/***/ 870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ audienceOf),
/* harmony export */   Xx: () => (/* binding */ valueFor),
/* harmony export */   gw: () => (/* binding */ partsIn)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _core_rotation_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52232);


/** What a target is to hold. */
function valueFor({ template }, parts, { facts }) {
    return (0,_core_rotation_template_js__WEBPACK_IMPORTED_MODULE_1__/* .fill */ .GS)(template, parts, facts);
}
/** Who may get the parts of a new credential: its stores. */
function audienceOf({ targets, issuer, access }) {
    const stores = targets.flatMap(({ store, options, location }) => store.write.audience(options, location));
    return [...new Set([...issuer.destinations(access.account), ...stores])];
}
/**
 * The parts of what a target holds; `undefined` if its store gives no values, it holds none, or one that was not made by its template. Throws
 * `Unanswered`.
 */
async function partsIn(target, rotation, { tools }, version) {
    const { store, options, location, template } = target;
    if (store.resolve === undefined)
        return undefined;
    const at = { ...location, version: version ?? location.version };
    const audience = rotation.issuer.destinations(rotation.access.account);
    const found = await store.resolve(at, options, tools, audience);
    if (found.answer === 'unknown')
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX(found.reason, found.detail);
    return found.answer === 'there' ? (0,_core_rotation_template_js__WEBPACK_IMPORTED_MODULE_1__/* .unfill */ .nS)(template, found.value, rotation.facts) : undefined;
}


/***/ }),

/***/ 12809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ startVerification),
/* harmony export */   g8: () => (/* binding */ waitingRuns),
/* harmony export */   jj: () => (/* binding */ useOf)
/* harmony export */ });
/** When and how somebody else was seen to use the new credential since it was deployed. Throws `Unanswered`. */
async function useOf(passage, flight) {
    const { verify } = passage.rotation.entry;
    switch (verify.by) {
        case 'last-used':
            return lastUse(passage, flight);
        case 'command':
            return (await passage.world.command(verify.command))
                ? { on: passage.world.now(), by: 'the command' }
                : 'none';
        case 'workflow':
            return usedByWorkflows(verify, passage, flight);
        case 'none':
            return 'none';
    }
}
/**
 * Our own tests of it came before it was deployed. What the provider tells only to the hour or the day has to be as much later, so that it
 * cannot be one of them.
 */
async function lastUse({ rotation, world }, { attempt, deployedAt }) {
    const { list, usage } = rotation.issuer;
    if (list === undefined || usage === undefined || deployedAt === undefined)
        return 'none';
    const keys = await list(rotation.access, world.tools);
    const used = keys.find(({ id }) => id === attempt?.key)?.lastUsedAt;
    if (used === undefined || used === 'never')
        return 'none';
    return used.getTime() > deployedAt.getTime() + usage.granularity
        ? { on: used, by: 'its provider' }
        : 'none';
}
/** A run that was there before may hold the old value: only runs that were made afterwards tell something. */
async function usedByWorkflows({ workflow, repositories }, { world }, { id, deployedAt }) {
    const { forge } = world;
    if (forge === undefined || deployedAt === undefined)
        return 'none';
    const runs = await Promise.all(repositories.map(async (repository) => {
        const found = await forge.runs(repository, workflow, id, deployedAt);
        return found.find(({ state }) => state === 'succeeded')?.createdAt;
    }));
    const times = runs.flatMap((time) => (time === undefined ? [] : [time.getTime()]));
    return times.length < repositories.length
        ? 'none'
        : { on: new Date(Math.max(...times)), by: `the workflow ${workflow}` };
}
/** Starts what shows whether the new one works. Throws `Unanswered`. Gives what a person has to mend first, if it cannot be started. */
async function startVerification({ rotation, world }, { id }) {
    const { verify } = rotation.entry;
    if (verify.by !== 'workflow' || world.forge === undefined)
        return undefined;
    for (const repository of verify.repositories) {
        const started = await world.forge.dispatch(repository, verify.workflow, id);
        if (started !== 'done')
            return `${repository}: the workflow ${verify.workflow} ${started.detail}`;
    }
    return undefined;
}
/** How many runs were made before the new one was deployed, and have not ended, where it is used. Throws `Unanswered`. */
async function waitingRuns({ rotation, world }, { deployedAt }) {
    const { forge } = world;
    const { entry, repository } = rotation;
    if (forge === undefined || deployedAt === undefined)
        return 0;
    const all = [...(entry.verify.by === 'workflow' ? entry.verify.repositories : []), repository];
    const repositories = [...new Set(all)].filter((name) => name !== undefined);
    const counts = await Promise.all(repositories.map((name) => forge.waiting(name, deployedAt)));
    return counts.reduce((sum, count) => sum + count, 0);
}


/***/ }),

/***/ 96552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ defineIssuer),
  J: () => (/* binding */ refused)
});

// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/nothing-sent.js

/**
 * Runs what is to change something. If it ends in an `Unanswered` before a change was sent, or a statement, that one says so by its reason:
 * everybody knows then that nothing was made.
 */
async function orNothingSent(tools, run) {
    let isSent = false;
    const sending = (send) => async (...all) => {
        isSent = true;
        return send(...all);
    };
    const watched = {
        ...tools,
        change: sending((...all) => tools.change(...all)),
        changeSigned: sending((...all) => tools.changeSigned(...all)),
        replace: sending((...all) => tools.replace(...all)),
        databases: onDatabases(tools.databases, sending),
    };
    try {
        return await run(watched);
    }
    catch (error) {
        if (isSent || !(error instanceof inspection/* Unanswered */.XX))
            throw error;
        throw new inspection/* Unanswered */.XX('refused', `nothing was made: ${error.message}`);
    }
}
/** Whether a statement changes something, nobody can tell from here. */
function onDatabases(databases, sending) {
    const opening = (open) => async (login) => {
        const session = await open(login);
        return { ...session, query: sending((...all) => session.query(...all)), close: () => session.close() };
    };
    return {
        postgres: opening((login) => databases.postgres(login)),
        mysql: opening((login) => databases.mysql(login)),
        redis: opening((login) => databases.redis(login)),
    };
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
        };
    return safe;
}
function refused(detail) {
    return { answer: 'refused', detail };
}


/***/ }),

/***/ 68227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Lt: () => (/* binding */ fenceFor),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   om: () => (/* binding */ block)
/* harmony export */ });
/* unused harmony export table */
/* harmony import */ var _core_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45895);

/** What stands between spaces; an expression of a workflow is one piece. */
const PIECE = /\$\{\{[^{}]{0,200}\}\}|\S+/g;
/** A piece, and the punctuation around it. */
const AROUND = /^(["'‘“(]{0,4})(.*?)(["'’”).,;:!?]{0,4})$/u;
/** Words and numbers, of several parts too: `read/write`, `monday.com`, `OAuth2`, `C++`. */
const WORD = /^[\p{L}\p{M}\d]+(?:[-'’./&+_][\p{L}\p{M}\d]+)*\+{0,2}$/u;
/**
 * Words of which GitHub makes links: domains, names of commits, numbers of issues, and tickets of whatever system the
 * repository is tied to. https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const LINKED = /www\.|(?:^|[^\p{L}\p{M}\d])[0-9a-f]{7,}(?![\p{L}\p{M}\d])|-\d/iu;
/** Numbers as we write them: `1,200`, `2026-01-31`. */
const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d{4}-\d\d-\d\d)$/;
/** Signs that are no words, and mean nothing between spaces. */
const SIGN = /^[–—…&]?$/u;
/**
 * Prose with words in it that strangers may have chosen: plain words stay as they are, all else goes into code spans. A
 * backslash would not do. When GitHub has made HTML of the Markdown, it goes over the text once more, and wherever they stand
 * outside of code it makes something of `@name`, `#12`, `:shortcode:` and `$math$`.
 */
function text(value) {
    return (0,_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayable */ .Z)(value)
        .trim()
        .replace(PIECE, (piece, offset) => {
        // At the beginning `1.` is the first item of a list.
        if (offset === 0 && /^\d+[.)]$/.test(piece))
            return code(piece);
        const [, before, core = '', after] = AROUND.exec(piece);
        return `${before}${isPlain(core) ? escaped(core) : code(core)}${after}`;
    });
}
function isPlain(core) {
    return SIGN.test(core) || NUMBER.test(core) || (WORD.test(core) && !LINKED.test(core));
}
function escaped(word) {
    return word.replace(/[_&]/g, '\\$&');
}
/** Between backticks, apart from spaces at its ends. */
const WORDS = /\S(?:.*\S)?/s;
/** Our own prose, with code spans of its own. Whoever has chosen a word in it can only move their ends. */
function prose(value) {
    return value
        .split('`')
        .map((part, index) => (index % 2 === 0 ? (0,_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayable */ .Z)(part).replace(WORDS, text) : code(part)))
        .join('');
}
/** Text as it is written, in a code span: nothing in it means anything, to Markdown or to GitHub. */
function code(value) {
    // Parsers differ on whether a backslash before `\|` is one in a table.
    const shown = (0,_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayable */ .Z)(value).replace(/\\(?=\|)/g, '\\x5c');
    const fence = '`'.repeat(longestRun(shown) + 1);
    // Of a space at each end one is taken away, and a backtick at an end would belong to the fence.
    const padded = /^`|`$/.test(shown) || (/^ /.test(shown) && / $/.test(shown) && /[^ ]/.test(shown));
    const space = padded ? ' ' : '';
    return `${fence}${space}${shown || ' '}${space}${fence}`;
}
/** Lines as they are written, in a block of code. `language` is ours. */
function block(language, lines) {
    const shown = lines.map((line) => line.split('\t').map(_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayable */ .Z).join('\t'));
    const fence = fenceFor(shown);
    return [`${fence}${language}`, ...shown, fence].join('\n');
}
/** What opens and closes a block around these lines. */
function fenceFor(lines) {
    return '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
}
function longestRun(value) {
    return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** `address` is ours: nothing out of a repository is linked to. It may be the label too. */
function link(label, address) {
    const target = `<${encodeURI(decodeURI(address)).replaceAll('|', '%7C')}>`;
    return label === address ? target : `[${text(label)}](${target})`;
}
/** Cells are Markdown already, of one line. */
function table(head, rows) {
    return [tableHead(head), ...rows.map(tableRow)].join('\n');
}
function tableHead(cells) {
    return [tableRow(cells), tableRow(cells.map(() => '---'))].join('\n');
}
function tableRow(cells) {
    // A table splits its rows before it looks for code.
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}


/***/ })

};
