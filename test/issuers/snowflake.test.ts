import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issuers } from '../../src/providers/issuers/registry.js';
import type { Answer, Received } from '../servers/answering.js';
import { Vendors } from '../servers/vendors.js';
import { Bench } from './bench.js';
import { standIns } from './stand-ins/index.js';
import { json } from './stand-ins/stand-in.js';

let vendors: Vendors;
beforeAll(async () => {
  vendors = await Vendors.start();
});
afterAll(() => vendors.stop());

const open = async (id: string): Promise<Bench> =>
  Bench.open(issuers.find((one) => one.id === id)!, standIns[id]!, vendors);

/** Snowflake answers something else to a statement. */
function instead(statement: RegExp, answer: (usual: string) => Answer): void {
  const usual = vendors.answer;
  vendors.answer = async (request: Received): Promise<Answer> => {
    if (!statement.test(request.body)) return usual(request);
    const own = await usual(request);
    return answer(typeof own === 'string' ? own : `${own.body}`);
  };
}

const mayNot = json(422, { code: '003001', sqlState: '42501', statementHandle: 'h', message: 'no' });
const unseen = json(401, { code: '394400', message: 'Programmatic access token is invalid.' });

describe.each([
  ['snowflake-programmatic-token', /ADD PROGRAMMATIC/, /REMOVE PROGRAMMATIC/],
  ['snowflake-key-pair', / SET RSA/, / UNSET RSA/],
])('%s', (id, making, ending) => {
  it('makes and ends nothing for an admin that may not', async () => {
    const bench = await open(id);
    const one = await bench.add();
    await bench.end(one);
    bench.behave();
    instead(making, () => mayNot);
    expect(await bench.mint()).toEqual({ answer: 'refused', detail: 'status 422' });
    instead(ending, () => mayNot);
    expect(await bench.revoke(bench.standIn.current.id)).toEqual({ answer: 'refused', detail: 'status 422' });
  });

  it('does not know what became of a statement that goes on', async () => {
    const bench = await open(id);
    instead(making, () => json(202, { code: '333334', statementHandle: 'h', message: 'in progress' }));
    expect(await bench.mint()).toMatchObject({ answer: 'unknown', reason: 'unexpected-reply' });
  });

  it('reads no list of which a part is elsewhere', async () => {
    const bench = await open(id);
    instead(/SHOW|DESCRIBE/, (usual) => ({
      status: 200,
      body: usual.replace('"partitionInfo":[', '"partitionInfo":[{"rowCount":1},'),
    }));
    expect(await bench.list()).toMatchObject({ answer: 'unknown', reason: 'unexpected-reply' });
  });

  it('takes nobody for dead who is only not let in', async () => {
    const bench = await open(id);
    instead(/TOKENS"\}$/, () => unseen);
    expect(await bench.test(bench.standIn.current.parts)).toMatchObject({
      answer: 'unknown',
      reason: 'refused',
    });
  });
});

describe('snowflake-programmatic-token', () => {
  const id = 'snowflake-programmatic-token';

  it('takes no list of another user for the one that was meant', async () => {
    const bench = await open(id);
    instead(/FOR USER/, (usual) => ({ status: 200, body: usual.replaceAll('"MCP_BOT"', '"ROTATOR"') }));
    expect(await bench.list()).toMatchObject({ answer: 'unknown', reason: 'refused' });
    expect(await bench.mint()).toMatchObject({ answer: 'unknown', reason: 'refused' });
  });

  it('hands none out that is for another role than the one in use', async () => {
    const bench = await open(id);
    const isNew = /("MCP_REKEY_[^"]*","MCP_BOT"),"[^"]*"/;
    instead(/FOR USER/, (usual) => ({ status: 200, body: usual.replace(isNew, '$1,null') }));
    expect(await bench.mint()).toMatchObject({ answer: 'unknown', reason: 'unexpected-reply' });
  });

  it('makes none where nobody knows what the one in use may do', async () => {
    const bench = await open(id);
    const before = await bench.kept();
    expect(await bench.mint({ current: undefined })).toMatchObject({ answer: 'refused' });
    expect(await bench.kept()).toEqual(before);
  });

  it('does not end another one that has the name of one that is gone', async () => {
    const bench = await open(id);
    const before = await bench.kept();
    expect(await bench.revoke('MCP@1700000000.000000000')).toEqual({ answer: 'gone' });
    expect(await bench.kept()).toEqual(before);
  });
});

it('snowflake-key-pair: leaves a key alone that the user holds by another way', async () => {
  const bench = await open('snowflake-key-pair');
  const before = await bench.kept();
  expect(await bench.mint({ current: bench.standIn.foreign[0]! })).toMatchObject({ answer: 'refused' });
  expect(await bench.kept()).toEqual(before);
});
