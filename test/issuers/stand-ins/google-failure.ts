import type { Answer } from '../../servers/answering.js';
import { json } from './stand-in.js';

/** https://cloud.google.com/apis/design/errors#http_mapping */
export function googleFailure(status: number, code: string): Answer {
  return json(status, { error: { code: status, message: 'what Google says', status: code } });
}
