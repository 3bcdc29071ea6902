import { type Rewording, readPiece, type Setting, tidy } from './rewording.js';

const BEFORE =
  /\bbefore (?:(?:he|she|they) )?(?:(?:ever|even|first|finally) )?(?:was |were |went|going|got|getting|moved|moving|came|coming|jumped|jumping|stepped|stepping|raced|racing|drove|driving|started|starting|ran|running|joined|joining|made (?:it|the jump|the move)|making (?:it|the jump|the move)|reached|reaching|graduated|graduating|being|switched|switching|became|landed|landing)(?: (?:up|over|on|in|into|to|at|full[ -]?time|the|racing|a|an|as|was))* (\S+(?: \S+)?)(.*)$/i;
const RACING = /^(?:racing|series|driver|cars?|trucks?|full[ -]?time|regular)$/i;

/** "Before he went cup racing" is before the Cup. */
export const beforeSeries: Rewording = (text, setting) => {
  const found = BEFORE.exec(text.replace(/[\s?!.]+$/, ''));
  if (found === null) return [];
  const [, words = '', rest = ''] = found;
  const [first = '', second = ''] = words.split(' ');
  const head = text.slice(0, found.index);
  if (isSeries(words, setting) && rest.trim() === '') return [tidy(`${head}before ${words}`)];
  const behind = `${second} ${rest}`.trim();
  return isSeries(first, setting) && (behind === '' || RACING.test(behind)) ? [tidy(`${head}before ${first}`)] : [];
};

function isSeries(text: string, setting: Setting): boolean {
  const { parts, series } = readPiece(text, setting);
  return parts.length === 0 && series.length === 1;
}
