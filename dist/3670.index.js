export const id = 3670;
export const ids = [3670];
export const modules = {

/***/ 73903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   h: () => (/* binding */ address)
/* harmony export */ });
/* harmony import */ var _core_destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(857);
/* harmony import */ var _core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64911);


const ADDRESS = /^(?!.*\/\.{1,2}(?:\/|$))https?:\/\/(?:\[[0-9a-fA-F:.]+\]|[\w.-]+)(?::\d{1,5})?(?:\/[\w.~-]+)*\/?$/;
/** Nobody listens between here and there. */
const HERE = /^http:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?=[:/]|$)/;
/** Where a store is: nothing but the policy says so. Tokens and values go there. */
function address(key, example) {
    return (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(key, `a URL, like ${example}`, ADDRESS).refine((url) => url.startsWith('https://') || HERE.test(url), `${key} must begin with https://: values would go there in the clear (http:// is for localhost, 127.0.0.1 and [::1])`);
}
function placeOf(url) {
    const at = url.replace(/\/+$/, '');
    const origin = (0,_core_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(at) ?? at;
    return { at, destinations: [origin.replace(/^https:\/\//, '')] };
}


/***/ }),

/***/ 13670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  onepassword: () => (/* binding */ onepassword)
});

// EXTERNAL MODULE: ./.compiled/core/policy/asking-schema.js
var asking_schema = __webpack_require__(92297);
// EXTERNAL MODULE: ./.compiled/core/policy/fields.js
var fields = __webpack_require__(64911);
// EXTERNAL MODULE: ./.compiled/stores/access/address.js
var access_address = __webpack_require__(73903);
// EXTERNAL MODULE: ./.compiled/stores/names.js
var names = __webpack_require__(65816);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
// EXTERNAL MODULE: ./.compiled/core/secret.js
var secret = __webpack_require__(89301);
// EXTERNAL MODULE: ./.compiled/stores/store.js + 1 modules
var store = __webpack_require__(34629);
// EXTERNAL MODULE: ./.compiled/stores/change.js
var change = __webpack_require__(57098);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.compiled/core/dates.js
var dates = __webpack_require__(79412);
;// CONCATENATED MODULE: ./.compiled/stores/onepassword/items.js




const ID = /^[\da-z]{26}$/;
/** Connect counts in `updatedAt`, the program in `updated_at`. */
const Dates = { updatedAt: dates/* isoDate */._$.optional(), updated_at: dates/* isoDate */._$.optional() };
const State = schemas/* enum */.k5n(['ARCHIVED', 'DELETED']).optional().catch(undefined);
/** What lists have of an item: no field is among it. */
const Overview = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().regex(ID),
    title: schemas/* string */.YjP(),
    version: schemas/* number */.aig().optional(),
    state: State,
    ...Dates,
});
const Field = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP().min(1),
    type: schemas/* string */.YjP(),
    label: schemas/* string */.YjP().optional(),
    value: schemas/* string */.YjP().optional(),
    totp: schemas/* string */.YjP().optional(),
    section: schemas/* looseObject */._H3({ id: schemas/* string */.YjP().optional() }).optional(),
});
/** With its values. Whatever else it has goes back as it came. */
const Item = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP().regex(ID),
    category: schemas/* string */.YjP(),
    version: schemas/* number */.aig(),
    state: State,
    sections: schemas/* array */.YOg(schemas/* looseObject */._H3({ id: schemas/* string */.YjP(), label: schemas/* string */.YjP().optional() })).optional(),
    fields: schemas/* array */.YOg(Field).optional(),
    files: schemas/* array */.YOg(schemas/* looseObject */._H3({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP().optional() })).optional(),
});
function keyOf(key) {
    const [, section, field, query] = /^(?:([^/?]+)\/)?([^/?]+)(?:\?(.+))?$/.exec(key ?? '') ?? [];
    if (field === undefined)
        throw new inspection/* Unanswered */.XX('incomplete', 'which field is meant is written nowhere');
    return { section, field, query };
}
/** References do not care for capitals: https://developer.1password.com/docs/cli/secret-reference-syntax#syntax-rules */
function isNamed(wanted, ...names) {
    return names.some((name) => name?.toLowerCase() === wanted.toLowerCase());
}
function only(found) {
    if (found.length > 1)
        throw new inspection/* Unanswered */.XX('incomplete', 'there are several of that name');
    return found[0];
}
/** An item that a list has, or has not. */
function described(found) {
    if (found === undefined || found.state === 'DELETED')
        return (0,store/* absent */.Ge)();
    if (found.state === 'ARCHIVED')
        return archived;
    const { updatedAt, updated_at, version } = found;
    return (0,store/* there */.Pv)({
        writtenAt: updatedAt ?? updated_at,
        precision: 'entry',
        version: version === undefined ? undefined : `${version}`,
    });
}
/** Whether it still resolves depends on whether it is meant by its id, and on settings of the program. */
const archived = (0,inspection/* unknown */.L5)('incomplete', 'the item is archived');
function fieldOf(item, { section, field }) {
    const sections = sectionsOf(item, section);
    return only((item.fields ?? []).filter(({ id, label, section: own }) => isNamed(field, id, label) && (sections === undefined || sections.includes(own?.id ?? ''))));
}
function hasFile({ files = [] }, { field }) {
    return files.some(({ id, name }) => isNamed(field, id, name));
}
/** Ids of the sections of that name; `undefined` if none is asked for. */
function sectionsOf({ sections = [] }, wanted) {
    if (wanted === undefined)
        return undefined;
    return sections.filter(({ id, label }) => isNamed(wanted, id, label)).map(({ id }) => id);
}
/** A field that holds nothing gives nothing. */
function nothingIn() {
    return (0,store/* absent */.Ge)('there is no such field, or nothing in it');
}

;// CONCATENATED MODULE: ./.compiled/stores/onepassword/places.js


/** Where a value goes in an item that is there; or why it goes nowhere. */
function placeIn(item, key, before) {
    if (typeof before === 'object' && before.version !== `${item.version}`)
        return { answer: 'changed' };
    if (item.state !== undefined)
        return (0,change/* unfit */.R)('the item is archived or deleted');
    if (hasFile(item, key))
        return (0,change/* unfit */.R)('it is a file');
    const field = fieldOf(item, key);
    if (before === 'absent' && (field?.value ?? '') !== '')
        return { answer: 'changed' };
    if (field !== undefined && !/^(?:CONCEALED|STRING)$/i.test(field.type)) {
        return (0,change/* unfit */.R)('a field of that type takes no such value');
    }
    const section = only(sectionsOf(item, key.section) ?? []);
    if (field === undefined && key.section !== undefined && section === undefined) {
        return (0,change/* unfit */.R)('the item has no such section');
    }
    return { field, section };
}
/** An item of one field, for a value that has none yet. */
function newItem(title, { section, field }, value, vault) {
    const id = idFrom(field);
    const own = section === undefined ? undefined : { id: idFrom(section) };
    return {
        title,
        category: 'API_CREDENTIAL',
        ...(vault !== undefined && { vault: { id: vault } }),
        ...(own && { sections: [{ ...own, label: section }] }),
        fields: [{ id, ...newField(field, value, own?.id) }],
    };
}
function newField(label, value, section) {
    return { type: 'CONCEALED', label, value, ...(section !== undefined && { section: { id: section } }) };
}
/** The built-in field of the category is `credential`: https://developer.1password.com/docs/cli/item-fields#built-in-fields */
function idFrom(label) {
    return label.toLowerCase().replace(/[^a-z0-9]/g, '') || 'credential';
}

// EXTERNAL MODULE: ./.compiled/stores/replies.js
var replies = __webpack_require__(33352);
;// CONCATENATED MODULE: ./.compiled/stores/onepassword/server.js






const Vaults = schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP().regex(ID), name: schemas/* string */.YjP() }));
/** A filter may care for capitals, which references do not: that nothing is there, only the whole list proves. */
async function itemOf({ scope, name }, entry, tools) {
    const vault = await vaultOf(scope, entry, tools);
    const list = `/v1/vaults/${vault}/items`;
    const among = async (query) => {
        const items = await ask(list + query, schemas/* array */.YOg(Overview), entry, tools);
        return only(items.filter(({ id, title }) => name === id || isNamed(name, title)));
    };
    const filter = `?filter=${encodeURIComponent(`title eq "${name}"`)}`;
    const filtered = ID.test(name) || /["\\]/.test(name) ? undefined : await among(filter);
    return { vault, list, found: filtered ?? (await among('')) };
}
/** A vault that the token may not see is in no list: that it is missing proves nothing. */
async function vaultOf(scope, entry, tools) {
    if (scope === undefined)
        throw new inspection/* Unanswered */.XX('incomplete', 'which vault is meant is written nowhere');
    const vaults = await ask('/v1/vaults', Vaults, entry, tools);
    const found = only(vaults.filter(({ id, name }) => scope === id || isNamed(scope, name)));
    if (found === undefined)
        throw new inspection/* Unanswered */.XX('refused', 'the token sees no vault of that name');
    return found.id;
}
async function ask(path, body, entry, tools) {
    return (0,replies/* bodyOf */.EN)(await tools.ask(request(path, entry, tools)), body);
}
async function server_change(method, path, body, entry, tools) {
    const { headers, ...asked } = request(path, entry, tools);
    const typed = { ...headers, 'content-type': 'application/json' };
    return (0,replies/* bodyOf */.EN)(await tools.change({ ...asked, method, headers: typed, body }), Item);
}
function request(path, entry, tools) {
    const { at, destinations } = (0,access_address/* placeOf */.$)(entry.address);
    const authorization = (0,secret/* secretText */.yD) `Bearer ${tools.secret(entry.token, destinations)}`;
    return { at, path, headers: { accept: 'application/json', authorization } };
}

;// CONCATENATED MODULE: ./.compiled/stores/onepassword/connect.js






async function describedByConnect(location, entry, tools) {
    const { found } = await itemOf(location, entry, tools);
    return described(found);
}
async function resolvedByConnect(location, entry, tools, audience) {
    const key = keyOf(location.key);
    const { list, found } = await itemOf(location, entry, tools);
    if (found === undefined || found.state === 'DELETED')
        return (0,store/* absent */.Ge)();
    if (found.state === 'ARCHIVED')
        return archived;
    const item = await ask(`${list}/${found.id}`, Item, entry, tools);
    const field = fieldOf(item, key);
    if (field === undefined && hasFile(item, key))
        return (0,inspection/* unknown */.L5)('no-way', 'it is a file, and Connect is asked for fields');
    // https://developer.1password.com/docs/cli/secret-reference-syntax#attribute-parameter
    const isCode = isNamed(key.query ?? '', 'attribute=otp');
    if (key.query !== undefined && !isCode)
        return (0,inspection/* unknown */.L5)('no-way', 'Connect gives no such form of a field');
    const value = isCode ? field?.totp : field?.value;
    if (value === undefined || value === '')
        return nothingIn();
    return { answer: 'there', value: secret/* Secret */.zh.of(value, audience), version: `${item.version}` };
}
/**
 * Of two who write at the same time, Connect is not documented to refuse one, whatever version they have seen: so the item is read right
 * before. One field is changed and nothing else.
 */
async function writtenByConnect(location, value, entry, tools, before) {
    const key = keyOf(location.key);
    const { vault, list, found } = await itemOf(location, entry, tools);
    if (found === undefined || found.state === 'DELETED') {
        if (typeof before === 'object')
            return { answer: 'changed' };
        const body = value.derive((plain) => JSON.stringify(newItem(location.name, key, plain, vault)));
        return version(await server_change('POST', list, body, entry, tools));
    }
    const item = await ask(`${list}/${found.id}`, Item, entry, tools);
    const place = placeIn(item, key, before);
    if ('answer' in place)
        return place;
    const patch = value.derive((plain) => JSON.stringify([operation(place, key.field, plain)]));
    return version(await server_change('PATCH', `${list}/${found.id}`, patch, entry, tools));
}
function version(item) {
    return (0,change/* done */.V)(`${item.version}`);
}
/** Fields are found by their ids: https://github.com/1Password/connect/blob/main/docs/openapi/spec.yaml */
function operation({ field, section }, label, value) {
    if (field === undefined)
        return { op: 'add', path: '/fields', value: newField(label, value, section) };
    const id = field.id.replaceAll('~', '~0').replaceAll('/', '~1');
    return { op: field.value === undefined ? 'add' : 'replace', path: `/fields/${id}/value`, value };
}

// EXTERNAL MODULE: ./.compiled/stores/optional-secret.js
var optional_secret = __webpack_require__(14011);
// EXTERNAL MODULE: ./.compiled/stores/programs.js
var programs = __webpack_require__(90723);
;// CONCATENATED MODULE: ./.compiled/stores/onepassword/op.js





/** https://developer.1password.com/docs/cli/reference */
const OP = 'op';
/** Where what it prints is read: in this process. */
const HERE = 'here:op';
/** Who changes an item by the program sends all of it: the value too. */
const PROGRAM = [`program:${OP}`];
/** An older one would not read its input: https://github.com/1Password/terraform-provider-onepassword/blob/v2.1.2/internal/onepassword/cli/op.go */
async function assertTakesInput(entry, tools) {
    const { stdout } = await run(['--version'], entry, tools, [HERE]);
    const [, major, minor] = /^(\d{1,4})\.(\d{1,4})\./.exec(stdout.revealTo(HERE)) ?? [];
    if (Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 23))
        return;
    throw new inspection/* Unanswered */.XX('incomplete', 'it takes version 2.23 of the program op, or a newer one');
}
const JSON_FORMAT = '--format=json';
/** With its name in one argument, no vault is taken for an option. */
function vaultFlag({ scope }) {
    if (scope === undefined)
        throw new inspection/* Unanswered */.XX('incomplete', 'which vault is meant is written nowhere');
    return `--vault=${scope}`;
}
async function op_itemOf(location, entry, tools) {
    const { name } = location;
    const reply = await run(['item', 'list', vaultFlag(location), JSON_FORMAT], entry, tools, [HERE]);
    // Not signed in, or no vault of that name that it may see: that is not documented to look different.
    if (reply.code !== 0)
        throw (0,programs/* refusedBy */.i)(OP, 'item list', reply.code);
    const items = (0,programs/* printed */.z)(reply, schemas/* array */.YOg(Overview), HERE);
    return only(items.filter(({ id, title }) => name === id || isNamed(name, title)));
}
async function itemWithValues(id, location, entry, tools) {
    const args = ['item', 'get', id, vaultFlag(location), JSON_FORMAT, '--cache=false'];
    const reply = await run(args, entry, tools, [HERE]);
    if (reply.code !== 0)
        throw (0,programs/* refusedBy */.i)(OP, 'item get', reply.code);
    return (0,programs/* printed */.z)(reply, Item, HERE);
}
/** Without a token, whoever sits there unlocks it, or has signed in before. */
async function run(args, entry, { programs, secret }, audience, stdin) {
    const token = (0,optional_secret/* optionalSecret */.N)(() => secret(entry['service-account-token'], PROGRAM));
    const env = token === undefined ? {} : { OP_SERVICE_ACCOUNT_TOKEN: token };
    return programs.run(OP, { args, env, audience, ...(stdin && { stdin }) });
}

;// CONCATENATED MODULE: ./.compiled/stores/onepassword/program.js







/** Overviews alone: no field is among what a list gives. */
async function describedByProgram(location, entry, tools) {
    return described(await op_itemOf(location, entry, tools));
}
/** No exit code and no message is documented: why nothing came is found out by what there is. */
async function resolvedByProgram(location, reference, entry, tools, audience) {
    const key = keyOf(location.key);
    const { code, stdout } = await run(['read', '--no-newline', reference], entry, tools, audience);
    if (code === 0)
        return isEmpty(stdout) ? nothingIn() : { answer: 'there', value: stdout };
    const found = await op_itemOf(location, entry, tools);
    if (found === undefined)
        return (0,store/* absent */.Ge)();
    if (found.state !== undefined)
        return archived;
    const item = await itemWithValues(found.id, location, entry, tools);
    if ((fieldOf(item, key)?.value ?? '') === '' && !hasFile(item, key))
        return nothingIn();
    throw (0,programs/* refusedBy */.i)(OP, 'read', code);
}
function isEmpty(stdout) {
    return stdout.publicPart(/^()$/) !== undefined;
}
/**
 * The item is read right before, for nothing says that the program compares versions; and sent back whole, for single fields go by arguments
 * only, which everybody on the machine can read: https://developer.1password.com/docs/cli/item-edit#edit-an-item-using-a-json-template
 */
async function writtenByProgram(location, value, entry, tools, before) {
    const key = keyOf(location.key);
    await assertTakesInput(entry, tools);
    const found = await op_itemOf(location, entry, tools);
    const flags = [vaultFlag(location), JSON_FORMAT];
    if (found === undefined) {
        if (typeof before === 'object')
            return { answer: 'changed' };
        const made = value.derive((plain) => JSON.stringify(newItem(location.name, key, plain)));
        return saved(['item', 'create', ...flags, '-'], made, entry, tools);
    }
    const item = await itemWithValues(found.id, location, entry, tools);
    const place = placeIn(item, key, before);
    if ('answer' in place)
        return place;
    const lost = lossOf(item);
    if (lost !== undefined)
        return (0,change/* unfit */.R)(lost);
    const edited = value.derive((plain) => JSON.stringify(withValue(item, place, key.field, plain)));
    return saved(['item', 'edit', found.id, ...flags], edited, entry, tools);
}
/** Categories that come back as they were; a Login may have a passkey, which a template overwrites. */
const WHOLE = ['API_CREDENTIAL', 'DATABASE', 'PASSWORD', 'SECURE_NOTE', 'SERVER'];
/** What would be lost of an item by sending it back. */
function lossOf({ category, files = [] }) {
    if (!WHOLE.includes(category)) {
        return 'the program op may lose a part of items of its category: use an API Credential, or Connect';
    }
    return files.length === 0
        ? undefined
        : 'the program op may lose the files of its item: use another item, or Connect';
}
function withValue(item, { field, section }, label, value) {
    const fields = item.fields ?? [];
    if (field === undefined)
        return { ...item, fields: [...fields, newField(label, value, section)] };
    return { ...item, fields: fields.map((one) => (one === field ? { ...one, value } : one)) };
}
async function saved(args, stdin, entry, tools) {
    const reply = await run(args, entry, tools, [HERE], stdin);
    // Nothing says that it has changed nothing then.
    if (reply.code !== 0)
        throw new inspection/* Unanswered */.XX('provider-error', `${OP} item ${args[1]}: exit code ${reply.code}`);
    return (0,change/* done */.V)(`${(0,programs/* printed */.z)(reply, schemas/* object */.Ikc({ version: schemas/* number */.aig() }), HERE).version}`);
}

;// CONCATENATED MODULE: ./.compiled/stores/onepassword.js








const options = {
    address: (0,access_address/* address */.h)('address', 'https://connect.acme.example')
        .optional()
        .describe('Where the Connect server is. Without it, the program `op` is used, which has to be installed.'),
    token: (0,asking_schema/* secretReference */.QO)('token')
        .default('env://OP_CONNECT_TOKEN')
        .describe('A token of Connect that may read the vaults.'),
    'service-account-token': (0,asking_schema/* secretReference */.QO)('service-account-token')
        .default('env://OP_SERVICE_ACCOUNT_TOKEN')
        .describe('The token of a service account, for the program `op`; nothing is missing if the variable is not set, and the program is signed in otherwise.'),
};
/** https://developer.1password.com/docs/cli/secret-reference-syntax */
const REFERENCE = /^op:\/\/(?<vault>[^/?\0-\x1f\x7f]{1,200})\/(?<item>[^/?\0-\x1f\x7f]{1,200})\/(?<field>[^/?\0-\x1f\x7f]{1,200}(?:\/[^/?\0-\x1f\x7f]{1,200})?)(?:\?(?<query>[^\0-\x1f\x7f]{0,200}))?$/;
/** Longer values are files of their own. */
const MAX_BYTES = 64 * 1024;
const onepassword = (0,store/* defineStore */.nY)({
    id: 'onepassword',
    title: '1Password',
    docs: 'https://developer.1password.com/docs/connect/api-reference',
    options: (0,fields/* mapping */.pq)('an entry of stores', options),
    usual: ({ OP_CONNECT_HOST }) => ({ address: OP_CONNECT_HOST }),
    // https://developer.1password.com/docs/cli/sign-in-manually
    sessions: /^OP_SESSION_/,
    staging: 'none',
    location: {
        scope: 'Name or id of the vault.',
        name: 'Title or id of the item.',
        key: 'The field, with its section and `/` in front if it is in one, and `?attribute=otp` behind it for a one-time password. Whether it is there is not asked: it would come with its value.',
    },
    grants: {
        describe: 'A Connect token with read access to the vaults, or a service account with `read_items`.',
        resolve: 'The same.',
        write: 'A Connect token with write access to the vault, or a service account with `read_items` and `write_items`. By the program `op`, only API Credential, Database, Password, Secure Note and Server without files are written: of others it could lose a part.',
    },
    // Its date is that of the whole item: each secret gets one of its own, under the field that API credentials have.
    place: (scope, name) => ({ scope, name, key: 'credential', version: undefined }),
    example: 'op://Servers/Linear/credential',
    locate: (reference) => {
        const { vault, item, field, query } = REFERENCE.exec(reference)?.groups ?? {};
        if (vault === undefined || item === undefined)
            return undefined;
        // https://developer.1password.com/docs/cli/secret-reference-syntax
        if ((0,names/* queried */.Ig)(query?.toLowerCase(), ['attribute', 'ssh-format']) === undefined)
            return undefined;
        // That attribute is the one that is meant without a query.
        const asked = query === undefined || /^(?:attribute=value)?$/i.test(query) ? '' : `?${query}`;
        return { scope: vault, name: item, key: `${field}${asked}`, version: undefined };
    },
    refer,
    describe: async (location, entry, tools) => {
        const connect = connectOf(entry);
        return connect === undefined
            ? describedByProgram(location, entry, tools)
            : describedByConnect(location, connect, tools);
    },
    resolve: async (location, entry, tools, audience) => {
        const connect = connectOf(entry);
        return connect === undefined
            ? resolvedByProgram(location, refer(location), entry, tools, audience)
            : resolvedByConnect(location, connect, tools, audience);
    },
    write: {
        audience: ({ address }) => (address === undefined ? PROGRAM : (0,access_address/* placeOf */.$)(address).destinations),
        refusal: ({ scope, key }, bytes) => {
            if (scope === undefined)
                return 'which vault is meant is written nowhere';
            if (!/^[^/?]{1,200}(?:\/[^/?]{1,200})?$/.test(key ?? ''))
                return 'it takes a field, with its section if it is in one';
            return bytes > MAX_BYTES ? `a value has at most ${MAX_BYTES} bytes` : undefined;
        },
        write: async (location, value, entry, tools, { before }) => {
            const connect = connectOf(entry);
            return connect === undefined
                ? writtenByProgram(location, value, entry, tools, before)
                : writtenByConnect(location, value, connect, tools, before);
        },
    },
});
function refer({ scope, name, key }) {
    return `op://${scope ?? ''}/${name}/${key ?? ''}`;
}
function connectOf({ address, token }) {
    return address === undefined ? undefined : { address, token };
}


/***/ }),

/***/ 90723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ refusedBy),
/* harmony export */   z: () => (/* binding */ printed)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);

/** What a program has printed as JSON. `here`: where in this process it is read; its audience allows that. */
function printed({ stdout }, body, here) {
    const read = body.safeParse(parsed(stdout.revealTo(here)));
    if (read.success)
        return read.data;
    throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('unexpected-reply', 'the program has printed something else than documented');
}
/** It has ended with a code that says no more than that it failed. What it says may quote what is secret. */
function refusedBy(program, command, code) {
    return new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('refused', `${program} ${command}: exit code ${code}`);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
