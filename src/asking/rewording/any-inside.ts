import { type Rewording, tidy, WHETHER } from './rewording.js';

const ANY = new RegExp(`^((?:(?:so|and|hey)[ ,]+)*(?:${WHETHER})\\b.*?)\\s(?:any|some)(?= \\p{L})`, 'iu');

/** "Does Stone have any teammates?": of whatever a question asks whether there is any. */
export const anyInside: Rewording = (text) => (ANY.test(text) ? [tidy(text.replace(ANY, '$1'))] : []);
