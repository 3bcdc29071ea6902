import { type Rewording, readPiece, tidy } from './rewording.js';
import { driversOf } from './who-is-named.js';

const OLD_NUMBER = /\b(?:old|former|previous|last) ((?:car |truck )?number)\b/i;

/** "What's Stone's old number?" asks for the one that she leaves behind, where she has another seat to come; else for that before her present one. */
export const oldNumber: Rewording = (text, setting) => {
  if (!OLD_NUMBER.test(text)) return [];
  const [driver, ...others] = driversOf(readPiece(text, setting).parts);
  if (driver === undefined || others.length > 0) return [];
  const { next = [], present = [] } = setting.view.driver(driver) ?? {};
  const leaves = present.some(
    ({ exit, goesTo, slots: { series, number } }) =>
      (exit ?? goesTo) !== undefined ||
      next.some(({ slots }) => slots.series === series && slots.number !== undefined && slots.number !== number),
  );
  return leaves ? [tidy(text.replace(OLD_NUMBER, '$1'))] : [`what number did ${driver} drive before`];
};
