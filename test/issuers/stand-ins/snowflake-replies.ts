import { randomUUID } from 'node:crypto';
import type { Answer } from '../../servers/answering.js';
import { json } from './stand-in.js';

/** https://docs.snowflake.com/en/developer-guide/sql-api/handling-responses */
export function seconds(time: number): string {
  return time.toFixed(9);
}

export function result(columns: readonly string[], data: readonly (readonly (string | null)[])[]): Answer {
  const rowType = columns.map((name) => ({ name, type: 'text' }));
  const resultSetMetaData = {
    numRows: data.length,
    format: 'jsonv2',
    partitionInfo: [{ rowCount: data.length }],
    rowType,
  };
  return json(200, {
    code: '090001',
    statementHandle: randomUUID(),
    message: 'Done',
    resultSetMetaData,
    data,
  });
}

export function refusal(code: string): Exclude<Answer, string> {
  return { status: 401, body: JSON.stringify({ code, message: 'what Snowflake says' }) };
}

export function failure(code: string, sqlState: string): Answer {
  return json(422, { code, sqlState, statementHandle: randomUUID(), message: 'what Snowflake says' });
}
