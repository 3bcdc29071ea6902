import { type Rewording, readPiece, tidy } from './rewording.js';
import { isNamed } from './who-is-named.js';

const LAST = /^(.*\S)\s*,\s*([^,]+?)[\s?!.]*$/;

/** "Ever won a title, Stone?": whoever is named last, behind a comma, is whom it is asked of. */
export const nameLast: Rewording = (text, setting) => {
  const [, asked = '', name = ''] = LAST.exec(text) ?? [];
  const { parts: named } = readPiece(name, setting);
  const { parts } = readPiece(asked, setting);
  const namesOther = parts.some((part) => isNamed(part) || part.is === 'unknown');
  if (named.length !== 1 || !named.every(isNamed) || parts.length === 0 || namesOther) return [];
  return [tidy(`${name} ${asked}`), tidy(`${asked} ${name}`)];
};
