import { type Rewording, readPiece, tidy } from './rewording.js';

const LAST = /^(.*\S)\s*,\s*([^,]+?)[\s?!.]*$/;

/** "Ever won a title, Stone?": whoever is named last, behind a comma, is whom it is asked of. */
export const nameLast: Rewording = (text, setting) => {
  const [, asked = '', name = ''] = LAST.exec(text) ?? [];
  const { parts: named } = readPiece(name, setting);
  const { parts } = readPiece(asked, setting);
  const isName = named.length === 1 && (named[0]?.is === 'name' || named[0]?.is === 'car');
  const namesOther = parts.some(({ is }) => is === 'name' || is === 'car' || is === 'unknown');
  if (!isName || parts.length === 0 || namesOther) return [];
  return [tidy(`${name} ${asked}`), tidy(`${asked} ${name}`)];
};
