export { isoDate, unixMillis, unixSeconds } from '../../core/dates.js';
