export const id = 4817;
export const ids = [4817];
export const modules = {

/***/ 6894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ awsHost),
/* harmony export */   SU: () => (/* binding */ awsAccess),
/* harmony export */   VN: () => (/* binding */ AWS_REGION),
/* harmony export */   fm: () => (/* binding */ AWS_ROLE),
/* harmony export */   kU: () => (/* binding */ awsKeys),
/* harmony export */   xN: () => (/* binding */ assumeRole)
/* harmony export */ });
/* harmony import */ var _core_policy_asking_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92297);
/* harmony import */ var _core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64911);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89301);
/* harmony import */ var _optional_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14011);
/* harmony import */ var _bodies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71983);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58209);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40803);







const AWS_REGION = /^[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/;
const AWS_ROLE = /^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,600}$/;
const awsAccess = {
    region: (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('region', 'a region, like eu-west-1', AWS_REGION).describe('The region that the secrets are in.'),
    role: (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('role', 'the ARN of a role', AWS_ROLE)
        .optional()
        .describe('ARN of the role that the workflow assumes by its identity. Without it, keys are used.'),
    audience: (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .audience */ .h)()
        .default('sts.amazonaws.com')
        .describe('Audience of the identity, as the role’s trust policy has it.'),
    'access-key-id': (0,_core_policy_asking_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .secretReference */ .QO)('access-key-id')
        .default('env://AWS_ACCESS_KEY_ID')
        .describe('The id of an access key.'),
    'secret-access-key': (0,_core_policy_asking_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .secretReference */ .QO)('secret-access-key')
        .default('env://AWS_SECRET_ACCESS_KEY')
        .describe('The access key.'),
    'session-token': (0,_core_policy_asking_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .secretReference */ .QO)('session-token')
        .default('env://AWS_SESSION_TOKEN')
        .describe('The token of a temporary key; nothing is missing if the variable is not set.'),
};
/** https://docs.aws.amazon.com/general/latest/gr/rande.html#regional-endpoints */
function awsHost(service, region) {
    return `${service}.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
}
/** Keys for one service. */
const awsKeys = (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .oncePerEntry */ .DJ)(async (options, tools) => {
    const { region, role } = options;
    const audience = [awsHost('secretsmanager', region)];
    if (role !== undefined) {
        const token = await tools.identity(options.audience, [awsHost('sts', region)]);
        return assumeRole({ region, role }, token, tools.ask, audience);
    }
    return {
        accessKeyId: tools.secret(options['access-key-id'], audience),
        secretAccessKey: tools.secret(options['secret-access-key'], audience),
        sessionToken: (0,_optional_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .optionalSecret */ .N)(() => tools.secret(options['session-token'], audience)),
    };
});
/** Not signed: the token is all that it takes. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
async function assumeRole({ region, role, duration }, token, ask, destinations) {
    const request = (0,_bodies_js__WEBPACK_IMPORTED_MODULE_4__/* .form */ .Z)({
        Action: 'AssumeRoleWithWebIdentity',
        Version: '2011-06-15',
        RoleArn: role,
        RoleSessionName: 'mcp-rekey',
        ...(duration !== undefined && { DurationSeconds: duration }),
        WebIdentityToken: token,
    });
    const reply = await ask({ method: 'POST', at: `https://${awsHost('sts', region)}`, path: '/', ...request });
    const part = (name) => {
        const value = new RegExp(`<${name}>([\\w+/=-]+)</${name}>`).exec(reply.text)?.[1];
        if (reply.status !== 200 || value === undefined)
            throw (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .refusedLogin */ .yC)(reply);
        return _core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh.of(value, destinations);
    };
    return {
        accessKeyId: part('AccessKeyId'),
        secretAccessKey: part('SecretAccessKey'),
        sessionToken: part('SessionToken'),
    };
}


/***/ }),

/***/ 34817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  awsSecretsManager: () => (/* binding */ awsSecretsManager)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.compiled/core/dates.js
var dates = __webpack_require__(79412);
// EXTERNAL MODULE: ./.compiled/core/policy/fields.js
var fields = __webpack_require__(64911);
// EXTERNAL MODULE: ./.compiled/stores/access/aws.js
var aws = __webpack_require__(6894);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
// EXTERNAL MODULE: ./.compiled/stores/replies.js
var replies = __webpack_require__(33352);
// EXTERNAL MODULE: ./.compiled/stores/change.js
var change = __webpack_require__(57098);
;// CONCATENATED MODULE: ./.compiled/stores/aws/api.js





const SERVICE = 'secretsmanager';
const errorOf = (name) => schemas/* object */.Ikc({ __type: schemas/* string */.YjP().regex(name) });
const notFound = errorOf(/(?:^|#)ResourceNotFoundException$/);
const exists = errorOf(/(?:^|#)ResourceExistsException$/);
const invalidRequest = errorOf(/(?:^|#)InvalidRequestException$/);
const invalidParameter = errorOf(/(?:^|#)InvalidParameterException$/);
/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/CommonErrors.html */
const refused = errorOf(/(?:^|#)(?:AccessDenied|ExpiredToken|IncompleteSignature|InvalidClientTokenId|InvalidSignature|MissingAuthenticationToken|NotAuthorized|OptInRequired|UnrecognizedClient)(?:Exception)?$/);
const throttled = errorOf(/(?:^|#)Throttling(?:Exception)?$/);
/**
 * Errors of https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutSecretValue.html after which nothing has changed. Their
 * messages can quote what was sent.
 */
const UNFIT = [
    [errorOf(/(?:^|#)LimitExceededException$/), 'AWS keeps no more secrets or versions'],
    [errorOf(/(?:^|#)(?:En|De)cryptionFailure$/), 'its key encrypts nothing'],
    [errorOf(/(?:^|#)PreconditionNotMetException$/), 'AWS is not ready for it'],
    [invalidRequest, 'the secret is in no state for it'],
    [invalidParameter, 'AWS finds something in it that it does not take'],
    [errorOf(/(?:^|#)ValidationException$/), 'AWS finds something in it that it does not take'],
];
/** Where values go. */
function awsDestination({ region }) {
    return (0,aws/* awsHost */.Gy)(SERVICE, region);
}
async function ask(action, body, entry, tools) {
    const keys = await (0,aws/* awsKeys */.kU)(entry, tools);
    const { region } = entry;
    return tools.askSigned({ method: 'POST', ...request(action, JSON.stringify(body), region) }, keys, scopeOf(region));
}
async function api_change(action, body, entry, tools) {
    const keys = await (0,aws/* awsKeys */.kU)(entry, tools);
    const { region } = entry;
    return tools.changeSigned({ method: 'POST', ...request(action, body, region) }, keys, scopeOf(region));
}
function answered(reply, body) {
    letIn(reply);
    return (0,replies/* bodyOf */.EN)(reply, body);
}
/** What an error means after which nothing has changed; `undefined` for any other reply. */
function unchanged(reply) {
    if ((0,replies/* isReply */.nK)(reply, 400, notFound))
        return { answer: 'changed' };
    const known = UNFIT.find(([error]) => (0,replies/* isReply */.nK)(reply, 400, error));
    return known && (0,change/* unfit */.R)(known[1]);
}
/** For an action whose reply has no body. */
function accepted(reply) {
    letIn(reply);
    if (reply.status !== 200 || !/^\s*(?:\{\s*\})?\s*$/.test(reply.text))
        throw (0,replies/* strange */.dV)(reply);
}
function letIn(reply) {
    if ((0,replies/* isReply */.nK)(reply, 400, refused))
        throw new inspection/* Unanswered */.XX('refused', 'status 400');
    if ((0,replies/* isReply */.nK)(reply, 400, throttled))
        throw new inspection/* Unanswered */.XX('rate-limited', 'status 400');
}
function request(action, body, region) {
    return {
        at: `https://${awsDestination({ region })}`,
        path: '/',
        headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `${SERVICE}.${action}` },
        body,
    };
}
function scopeOf(region) {
    return { service: SERVICE, region };
}

// EXTERNAL MODULE: ./.compiled/stores/names.js
var names = __webpack_require__(65816);
;// CONCATENATED MODULE: ./.compiled/stores/aws/references.js

const ARN = /^arn:aws[\w-]{0,20}:secretsmanager:(?<region>[a-z0-9-]{1,40}):(?<account>\d{12}):secret:[\w/+=.@!-]{1,520}$/;
/** An ARN, with what ECS takes behind it: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html */
const WITH_VERSION = /^(?<id>arn:(?:[^:]*:){5}[^:]*)(?::(?<key>[^:]*):(?<stage>[^:]*):(?<version>[^:]*))?$/;
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html */
const RESOLVED = /^\{\{resolve:secretsmanager:(?<id>arn:(?:[^:{}]*:){5}[^:{}]*|[^:{}]+)(?::(?:SecretString)?(?::(?<key>[^:{}]*)(?::(?<stage>[^:{}]*)(?::(?<version>[^:{}]*))?)?)?)?\}\}$/;
const URI = /^aws-?sm:\/\/(?<id>[^#?\s]{1,2048})(?:\?(?<query>[^#\s]*))?(?:#(?<key>\S{1,500}))?$/i;
function arnOf(text) {
    const { region, account } = ARN.exec(text)?.groups ?? {};
    return region === undefined || account === undefined ? undefined : { region, account };
}
/** Behind the name, an ARN has six characters: https://docs.aws.amazon.com/secretsmanager/latest/userguide/whats-in-a-secret.html */
function nameIn(text) {
    return arnOf(text) === undefined
        ? text
        : text.replace(/^(?:[^:]*:){6}/, '').replace(/-[A-Za-z0-9]{6}$/, '');
}
function located(reference) {
    if (reference.length > 4000)
        return undefined;
    const match = [WITH_VERSION, RESOLVED, URI]
        .map((form) => form.exec(reference))
        .find((found) => found !== null);
    const { id, key, stage, version, query } = match?.groups ?? {};
    const asked = (0,names/* queried */.Ig)(query, ['region', 'version']);
    if (id === undefined || asked === undefined)
        return undefined;
    if (id.startsWith('arn:') && arnOf(id) === undefined)
        return undefined;
    return {
        scope: asked.region,
        name: id,
        key: key || undefined,
        version: version || stage || asked.version,
    };
}
function referred({ scope, name, key, version }) {
    const query = Object.entries({ region: scope, version })
        .filter(([, value]) => value !== undefined)
        .map(([field, value]) => `${field}=${encodeURIComponent(value)}`);
    return `aws-sm://${name}${query.length === 0 ? '' : `?${query.join('&')}`}${key === undefined ? '' : `#${key}`}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.compiled/stores/aws/secret.js





const CURRENT = 'AWSCURRENT';
const PENDING = 'AWSPENDING';
/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html */
const Described = schemas/* object */.Ikc({
    Name: schemas/* string */.YjP(),
    DeletedDate: schemas/* number */.aig().nullish(),
    RotationEnabled: schemas/* boolean */.zMY().nullish(),
    OwningService: schemas/* string */.YjP().nullish(),
    PrimaryRegion: schemas/* string */.YjP().nullish(),
    VersionIdsToStages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())).nullish(),
});
/** What is known of a secret besides its value; `undefined` if there is none. */
async function described(name, entry, tools) {
    const reply = await ask('DescribeSecret', { SecretId: idOf(name) }, entry, tools);
    return (0,replies/* isReply */.nK)(reply, 400, notFound) ? undefined : answered(reply, Described);
}
/** A name or an ARN. Throws `Unanswered` for what can be neither. */
function idOf(name) {
    if (/^[\w/+=.@!:-]{1,2048}$/.test(name))
        return name;
    throw new inspection/* Unanswered */.XX('incomplete', 'there can be no such secret');
}
/** Why nobody but AWS or another region changes it. */
function heldBy({ DeletedDate, OwningService, PrimaryRegion, RotationEnabled }, { region }) {
    if (DeletedDate)
        return 'the secret is to be deleted';
    // What we leave as AWSPENDING would stop the rotation: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotateSecret.html
    if (RotationEnabled)
        return 'AWS itself rotates the secret';
    if (OwningService)
        return 'another service of AWS manages the secret';
    // https://docs.aws.amazon.com/secretsmanager/latest/userguide/replicate-secrets.html
    if (PrimaryRegion && PrimaryRegion !== region)
        return 'it is a replica, and changes in its primary region';
    return undefined;
}
/** The id of the version with a label. */
function labelled({ VersionIdsToStages }, label) {
    return Object.entries(VersionIdsToStages ?? {}).find(([, labels]) => labels.includes(label))?.[0];
}
function labelsOf({ VersionIdsToStages }, version) {
    const all = VersionIdsToStages ?? {};
    return Object.hasOwn(all, version) ? (all[version] ?? []) : [];
}
/** Why nothing but what `own` names can be staged. What is current already waits for nothing. */
function waiting(secret, own) {
    const pending = labelled(secret, PENDING);
    const isFree = pending === undefined || pending === own || pending === labelled(secret, CURRENT);
    return isFree ? undefined : 'another version waits to be promoted';
}
/** The id of the version that a change makes: 32 to 64 characters, and the same for every try. */
function tokenOf(id) {
    return (0,external_node_crypto_.createHash)('sha256').update(id).digest('hex').slice(0, 32);
}
/** Ids have at least 32 characters. Labels could, but those of AWS and of all that is seen in configs are shorter. */
function versionOf(version) {
    return version.length >= 32 ? { VersionId: version } : { VersionStage: version };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./.compiled/core/secret.js
var core_secret = __webpack_require__(89301);
// EXTERNAL MODULE: ./.compiled/stores/json-keys.js
var json_keys = __webpack_require__(46829);
// EXTERNAL MODULE: ./.compiled/stores/store.js + 1 modules
var store = __webpack_require__(34629);
// EXTERNAL MODULE: ./.compiled/stores/text-in.js
var text_in = __webpack_require__(17017);
;// CONCATENATED MODULE: ./.compiled/stores/aws/values.js










/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html */
const Value = schemas/* object */.Ikc({
    VersionId: schemas/* string */.YjP(),
    SecretString: schemas/* string */.YjP().nullish(),
    SecretBinary: schemas/* string */.YjP().nullish(),
});
/** Of `PutSecretValue` and `CreateSecret`; the latter names no labels, for it gives the only one. */
const Written = schemas/* object */.Ikc({ VersionId: schemas/* string */.YjP(), VersionStages: schemas/* array */.YOg(schemas/* string */.YjP()).nullish() });
async function resolved({ name, key, version = CURRENT }, entry, tools, audience) {
    const reply = await ask('GetSecretValue', { SecretId: idOf(name), ...versionOf(version) }, entry, tools);
    if ((0,replies/* isReply */.nK)(reply, 400, notFound))
        return (0,store/* absent */.Ge)();
    // The only reason that is documented for a question that names a version or a label: it is scheduled for deletion.
    if ((0,replies/* isReply */.nK)(reply, 400, invalidRequest))
        return (0,store/* absent */.Ge)('it is to be deleted');
    const { VersionId, text } = valueIn(reply);
    const value = key === undefined ? text : (0,json_keys/* valueAt */.fK)(text, key);
    if (value === undefined)
        return (0,store/* absent */.Ge)('there is no such key');
    return { answer: 'there', value: core_secret/* Secret */.zh.of(value, audience), version: VersionId };
}
/** AWS compares nothing: between our look and our write somebody else could write. What is lost by then is still there, as AWSPREVIOUS. */
async function written(location, value, entry, tools, wanted) {
    const { id, staged } = wanted;
    const token = tokenOf(id);
    const secret = await described(location.name, entry, tools);
    if (secret === undefined)
        return created(location, value, wanted, entry, tools);
    const reason = heldBy(secret, entry) ?? (staged && waiting(secret, token));
    if (reason !== undefined)
        return (0,change/* unfit */.R)(reason);
    const text = await textFor(location, value, secret, wanted, entry, tools);
    if (!(text instanceof core_secret/* Secret */.zh))
        return text;
    const stages = staged ? `,"VersionStages":["${PENDING}"]` : '';
    const body = bodyOf({ SecretId: location.name, ClientRequestToken: token }, text, stages);
    return outcome(await api_change('PutSecretValue', body, entry, tools), staged ? [PENDING, CURRENT] : [CURRENT]);
}
/** What is to be written, if `before` holds: of a JSON object only one value is another. */
async function textFor({ name, key }, value, secret, { before, id }, entry, tools) {
    const current = labelled(secret, CURRENT);
    const isOurs = current === tokenOf(id);
    if (typeof before === 'object' && before.version !== current && !isOurs)
        return { answer: 'changed' };
    if (key === undefined)
        return before === 'absent' && current !== undefined && !isOurs ? { answer: 'changed' } : value;
    if (current === undefined)
        return (0,json_keys/* filled */.Bq)((0,json_keys/* alone */.QR)(key), value, [awsDestination(entry)]);
    const reply = await ask('GetSecretValue', { SecretId: name, VersionStage: CURRENT }, entry, tools);
    const { VersionId, text } = valueIn(reply);
    if (VersionId !== current)
        return { answer: 'changed' };
    const parts = (0,json_keys/* around */.mC)(text, key);
    if (parts === undefined)
        return (0,change/* unfit */.R)('what is there is no JSON object');
    if (before === 'absent' && parts.value !== undefined && !isOurs)
        return { answer: 'changed' };
    return (0,json_keys/* filled */.Bq)(parts, value, [awsDestination(entry)]);
}
/** A secret that is new has no value that would have to stay current: its first one is, staged or not. */
async function created({ name, key }, value, { before, id }, entry, tools) {
    if (typeof before === 'object')
        return { answer: 'changed' };
    if (name.startsWith('arn:'))
        return (0,change/* unfit */.R)('no secret has this ARN, and AWS chooses those of new ones');
    const text = key === undefined ? value : (0,json_keys/* filled */.Bq)((0,json_keys/* alone */.QR)(key), value, [awsDestination(entry)]);
    const body = bodyOf({ Name: name, ClientRequestToken: tokenOf(id) }, text);
    const reply = await api_change('CreateSecret', body, entry, tools);
    return (0,replies/* isReply */.nK)(reply, 400, exists) ? { answer: 'changed' } : outcome(reply, [CURRENT]);
}
/** A token that was used before makes nothing new: what it has made may be superseded by now. */
function outcome(reply, labels) {
    if ((0,replies/* isReply */.nK)(reply, 400, exists))
        return (0,change/* unfit */.R)('the same change has written something else before');
    const nothing = unchanged(reply);
    if (nothing !== undefined)
        return nothing;
    const { VersionId, VersionStages } = answered(reply, Written);
    if (VersionStages && !VersionStages.some((label) => labels.includes(label)))
        return { answer: 'changed' };
    return (0,change/* done */.V)(VersionId);
}
function valueIn(reply) {
    const { VersionId, SecretString, SecretBinary } = answered(reply, Value);
    if (typeof SecretString === 'string')
        return { VersionId, text: SecretString };
    if (typeof SecretBinary !== 'string')
        throw new inspection/* Unanswered */.XX('unexpected-reply', 'a version without a value');
    return { VersionId, text: (0,text_in/* textIn */.r)(external_node_buffer_.Buffer.from(SecretBinary, 'base64')) };
}
function bodyOf(fields, text, more = '') {
    const head = JSON.stringify(fields).slice(0, -1);
    return core_secret/* Secret */.zh.join([`${head},"SecretString":`, text.derive((plain) => JSON.stringify(plain)), `${more}}`]);
}

;// CONCATENATED MODULE: ./.compiled/stores/aws/versions.js






/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UpdateSecretVersionStage.html */
const Moved = schemas/* object */.Ikc({ ARN: schemas/* string */.YjP() });
/** AWSPREVIOUS moves by itself, AWSPENDING does not: as long as it stays, nothing else can be staged. */
async function promoted(location, entry, tools) {
    const { version, secret } = await found(location, entry, tools);
    if (secret === undefined)
        return (0,change/* unfit */.R)('there is no such secret');
    const reason = heldBy(secret, entry);
    if (reason !== undefined)
        return (0,change/* unfit */.R)(reason);
    const current = labelled(secret, CURRENT);
    if (current !== version) {
        const from = current === undefined ? {} : { RemoveFromVersionId: current };
        const move = { VersionStage: CURRENT, MoveToVersionId: version, ...from };
        const problem = await moved(location, move, entry, tools);
        if (problem !== undefined)
            return problem;
    }
    return labelsOf(secret, version).includes(PENDING)
        ? stripped(location, version, [PENDING], entry, tools)
        : (0,change/* done */.V)(version);
}
/**
 * Takes away its labels: there is nothing milder, and nothing stronger but the end of the whole secret. No label leads to the version any more, and
 * AWS deletes it at some time; until then, whoever names its id still gets it.
 */
async function retired(location, entry, tools) {
    const { version, secret } = await found(location, entry, tools);
    if (secret === undefined)
        return (0,change/* unfit */.R)('there is no such secret');
    const labels = labelsOf(secret, version);
    if (labels.includes(CURRENT))
        return (0,change/* unfit */.R)('it is the current version');
    return stripped(location, version, labels, entry, tools);
}
/** A version has the id that its change gave it: no other change’s is taken for it. */
const stages = {
    refusal: async ({ name }, entry, tools) => {
        const secret = await described(name, entry, tools);
        return secret && (heldBy(secret, entry) ?? waiting(secret));
    },
    withdraw: async (location, id, entry, tools) => {
        const version = tokenOf(id);
        const secret = await described(location.name, entry, tools);
        const waits = secret !== undefined && labelsOf(secret, version).includes(PENDING);
        return waits ? stripped(location, version, [PENDING], entry, tools) : (0,change/* done */.V)();
    },
};
/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_TagResource.html */
async function annotated({ name }, notes, entry, tools) {
    const Tags = Object.entries(notes).map(([Key, Value]) => ({ Key, Value }));
    const body = JSON.stringify({ SecretId: idOf(name), Tags });
    const reply = await api_change('TagResource', body, entry, tools);
    const nothing = unchanged(reply);
    if (nothing !== undefined)
        return nothing;
    accepted(reply);
    return (0,change/* done */.V)();
}
async function stripped(location, version, labels, entry, tools) {
    for (const VersionStage of labels) {
        const problem = await moved(location, { VersionStage, RemoveFromVersionId: version }, entry, tools);
        if (problem !== undefined)
            return problem;
    }
    return (0,change/* done */.V)(version);
}
/** `undefined` if it was. */
async function moved({ name }, move, entry, tools) {
    const body = JSON.stringify({ SecretId: name, ...move });
    const reply = await api_change('UpdateSecretVersionStage', body, entry, tools);
    if ((0,replies/* isReply */.nK)(reply, 400, notFound))
        return (0,change/* unfit */.R)('there is no such version');
    // The label is no longer where it was.
    if ((0,replies/* isReply */.nK)(reply, 400, invalidParameter))
        return { answer: 'changed' };
    const nothing = unchanged(reply);
    if (nothing === undefined)
        answered(reply, Moved);
    return nothing;
}
async function found({ name, version }, entry, tools) {
    if (version === undefined)
        throw new inspection/* Unanswered */.XX('incomplete', 'a version');
    return { version, secret: await described(name, entry, tools) };
}

;// CONCATENATED MODULE: ./.compiled/stores/aws-secrets-manager.js











const options = {
    ...aws/* awsAccess */.SU,
    account: (0,fields/* text */.Qq)('account', 'an account id of twelve digits', /^\d{12}$/)
        .optional()
        .describe('The account that the secrets are in: ARNs of others belong to another entry.'),
};
const Version = schemas/* object */.Ikc({
    VersionId: schemas/* string */.YjP(),
    VersionStages: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    CreatedDate: dates/* unixSeconds */.Yb,
    LastAccessedDate: dates/* unixSeconds */.Yb.optional(),
});
/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecretVersionIds.html */
const Versions = schemas/* object */.Ikc({ Versions: schemas/* array */.YOg(Version), NextToken: schemas/* string */.YjP().nullish() });
/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html */
const MAX_BYTES = 65_536;
const awsSecretsManager = (0,store/* defineStore */.nY)({
    id: 'aws-secrets-manager',
    title: 'AWS Secrets Manager',
    docs: 'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecretVersionIds.html',
    options: (0,fields/* mapping */.pq)('an entry of stores', options),
    usual: ({ AWS_REGION, AWS_DEFAULT_REGION }, { scope, name }) => ({
        region: arnOf(name)?.region ?? scope ?? AWS_REGION ?? AWS_DEFAULT_REGION,
    }),
    staging: 'native',
    location: {
        scope: 'The region, if not that of the entry.',
        name: 'Name or ARN of the secret.',
        key: 'A key of the JSON in it. Its own age is not told: the whole secret is written at once.',
    },
    grants: {
        describe: '`secretsmanager:DescribeSecret` and `secretsmanager:ListSecretVersionIds` on the secrets.',
        resolve: '`secretsmanager:GetSecretValue`, and `kms:Decrypt` on a key of your own.',
        write: '`secretsmanager:DescribeSecret`, `secretsmanager:PutSecretValue` and `secretsmanager:UpdateSecretVersionStage`; `secretsmanager:CreateSecret` for new ones, `secretsmanager:TagResource` for notes, `secretsmanager:GetSecretValue` for a key in JSON; and `kms:GenerateDataKey` and `kms:Decrypt` on a key of your own.',
    },
    // Whoever resolves the reference may have another region in the environment.
    place: (scope, name, { region }) => ({
        scope: scope ?? region,
        name,
        key: undefined,
        version: undefined,
    }),
    example: 'aws-sm://prod/linear#api_key',
    locate: located,
    refer: referred,
    holds: ({ scope, name }, { region, account }) => {
        const arn = arnOf(name);
        return ((scope ?? region) === region &&
            (arn === undefined || (arn.region === region && (account ?? arn.account) === arn.account)));
    },
    canonical: ({ name, key, version }, { region }) => ({
        scope: region,
        name: nameIn(name),
        key,
        version: version === CURRENT ? undefined : version,
    }),
    describe: async (location, entry, tools) => {
        const secret = await described(location.name, entry, tools);
        if (secret === undefined)
            return (0,store/* absent */.Ge)();
        if (secret.DeletedDate)
            return (0,store/* absent */.Ge)('it is to be deleted');
        const version = await meant(location, entry, tools);
        return version === undefined ? (0,store/* absent */.Ge)('there is no such version') : stored(version, location);
    },
    resolve: resolved,
    write: {
        audience: (entry) => [awsDestination(entry)],
        // All accounts have the same hosts.
        takes: ({ account, role }, { name }) => ({
            scope: [account, arnOf(name)?.account, role?.split(':')[4]].filter((one) => one !== undefined),
        }),
        refusal: ({ name }, bytes) => {
            if (!name.startsWith('arn:') && !/^[\w/+=.@-]{1,512}$/.test(name))
                return 'a name is letters, digits and `/_+=.@-`';
            if (bytes === 0)
                return 'a value is not empty';
            return bytes > MAX_BYTES ? `a value has at most ${MAX_BYTES} bytes` : undefined;
        },
        write: written,
    },
    stages: stages,
    retire: retired,
    promote: promoted,
    annotate: annotated,
});
function stored(version, { key }) {
    return (0,store/* there */.Pv)({
        writtenAt: version.CreatedDate,
        precision: key === undefined ? 'value' : 'group',
        lastReadAt: version.LastAccessedDate,
        version: version.VersionId,
    });
}
/** A reference means the version with a label, which is `AWSCURRENT` unless it says so, or the one with an id. */
async function meant({ name, version = 'AWSCURRENT' }, entry, tools) {
    return (0,replies/* searched */.CU)('', async (token) => {
        const page = token === '' ? {} : { NextToken: token };
        const body = { SecretId: name, MaxResults: 100, IncludeDeprecated: true, ...page };
        const list = answered(await ask('ListSecretVersionIds', body, entry, tools), Versions);
        const found = list.Versions.find(({ VersionId, VersionStages }) => VersionId === version || VersionStages.includes(version));
        return { found, next: list.NextToken || undefined };
    });
}


/***/ }),

/***/ 14011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ optionalSecret)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);

/** A secret that the user need not have set. */
function optionalSecret(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX)
            return undefined;
        throw error;
    }
}


/***/ })

};
