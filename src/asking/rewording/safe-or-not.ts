import { type Rewording, readPiece, type Setting, tidy } from './rewording.js';

const SEAT = '(?:seat|ride|job|spot|place|gig|future|position|drive)';
const STAYS =
  /\b(?:safe|secure|in the clear|out of danger|out of the woods|sticking around|here to stay|going nowhere|not going anywhere)\b/i;
const GOES = new RegExp(
  `\\b(?:not safe|unsafe|on (?:the|his|her) (?:hot seat|way out|chopping block|outs|bubble|ropes)|on thin ice|on borrowed time|(?:in (?:trouble|danger|jeopardy|doubt)|at risk)(?: of (?:losing (?:his|her|the|that) ${SEAT}|(?:getting|being) (?:dropped|fired|cut|axed|replaced|benched|sacked|dumped)))?|under (?:threat|fire|pressure)|toast|a goner|cooked|(?:getting|being) (?:pushed|forced|squeezed) out|as good as gone)(?![\\p{L}])`,
  'iu',
);
const HOW_SAFE = /^(?:(?:so|and|but|ok|hey)[ ,]+)*how (safe|secure|shaky) (?=(?:is|are)\b)/i;
const OWN_SEAT = new RegExp(`(?<=\\p{L})(['’]s|s) ${SEAT}\\b`, 'iu');

/** Who is safe in a seat stays, who is on the hot seat may leave: as far as articles tell of it, they tell of that. */
export const safeOrNot: Rewording = (text, setting) => {
  const how = HOW_SAFE.exec(text);
  // "How safe is Stone" is whether she is.
  const [name] = how === null ? [] : namedIn(text, setting);
  const plain =
    how === null || name === undefined ? text : text.slice(how[0].length).replace(name, (said) => `${said} ${how[1]}`);
  const own = plain.replace(OWN_SEAT, (all, _of, at: number) => (isOfName(plain.slice(0, at), setting) ? '' : all));
  return [
    ...[GOES.exec(own), STAYS.exec(own)]
      .flatMap((found, at) => (found === null ? [] : [tidy(own.replace(found[0], at === 0 ? 'leaving' : 'staying'))]))
      .slice(0, 1),
  ].filter((other) => namedIn(other, setting).length === 1);
};

function namedIn(text: string, setting: Setting): readonly string[] {
  return readPiece(text, setting).parts.flatMap((part) =>
    part.is === 'name' && part.driver !== undefined ? [part.text] : [],
  );
}

function isOfName(before: string, setting: Setting): boolean {
  return namedIn(before, setting).some((name) => before.toLowerCase().endsWith(name.toLowerCase()));
}
