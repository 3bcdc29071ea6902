import { remembered } from '../../remembered.js';
import { leadOf, wordsOf } from '../clause/lead.js';
import type { Scene } from '../scene.js';

const NUMBER =
  '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|twenty-five|thirty|forty|fifty|sixty|\\d+|a few|several|many|some)';
const DAY_WORD =
  '(?:this|that|the|to|on|in|and|a|half|tonight|tomorrow|last|next|coming|day|week|weekend|month|night|morning|summer|fall|spring|winter|[a-z]+day|january|february|march|april|may|june|july|august|september|october|november|december|\\d{1,2}(?:st|nd|rd|th)?)';
// "Ten years ago this week", before whoever is told of
const YEARS_AGO = new RegExp(
  `^(?:(?:and|but|so|exactly|just|almost|nearly|about|some|more|than|over|it is|its) )*${NUMBER} (?:years|decades|seasons)(?: ${DAY_WORD})* ago(?: ${DAY_WORD})*(?: [,:–—-])?$`,
);
// "On this day in 1998", "It is August 2011"
const THAT_YEAR = new RegExp(
  `^(?:(?:on )?this (?:day|date|week|month)(?: [a-z]+)? ?[,:]? ?(?:in )?|(?:it is|its|the year is|the year ,|flash(?:ing)? back to|rewind to|go back to|back to) )(?:(?:of|year|season|early|late|mid|,|${DAY_WORD}) )*((?:19|20)\\d\\d)\\b`,
);
// "August 12, 2006: Stone announces", "From our archives, Aug. 12, 1996:"
const DATELINE =
  /^(?:from (?:our|the|my) (?:\S+ )?(?:archives?|files?|vault|pages?|clippings) ?[,:]? ?)?(?:(?:[a-z]+day ,? ?)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: \.)?(?: \d{1,2})? ?,? ?)((?:19|20)\d\d) ?[:–—]/;
const REWIND =
  /^(?:rewind|flash back|go back|turn back the clock|wind the clock back) (?:to )?(?:\S+ ){0,2}?(?:years?|seasons?|decades?)\b/;
// "In a 2005 interview, Stone said that she would"
const IN_OLD_WORDS =
  /^(?:and |but )?in (?:an?|his|her|its|the|that|this) ((?:19|20)\d\d) (?:\S+ )?(?:interview|column|book|profile|post|podcast|speech|letter|story|article|documentary|survey)\b/;
// "In the fall of 1997", "In 2011"
const IN_YEAR = /^(?:and |but )?(?:by|in|during|at|late in|early in) (?:[a-z]+ ){0,5}((?:19|20)\d\d)\b/;
const NOW =
  /\b(?:now|nowadays|today|currently|these days|at present|this (?:year|season|week|weekend|month|morning|summer|fall|winter|sunday|saturday))\b/;

// What is shown or read, and by what it is told.
const SHOWN = `(?:documentary|docuseries|docudrama|biopic|memoir|autobiography|biography|novel|flashback|mini-?series)s?`;
const IN_SHOWN = new RegExp(
  String.raw`^(?:and |but )?(?:in|during|at|near|halfway through|midway through|later in|early in) (?:[^ ,]+ ){0,5}?${SHOWN}\b|^(?:and |but )?in (?:[^ ,]+ ){0,3}(?:episode|chapter|scene|act) (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b`,
);
const TELLS_OF = new RegExp(
  String.raw`^(?:and |but )?(?:the|a|an|this|that|his|her|its|one|next|\S+s) (?:[^ ,]+ ){0,4}?(?:${SHOWN}|books?|films?|movies?|play|episodes?|chapters?|podcast) (?:also )?(?:opens?|begins?|starts?|ends?|closes?|climaxes|culminates|looks? back|recounts?|retells?|recalls?|picks? up|tells? (?:how|of the|the story))\b(?! (?:on [a-z]+day|in theat))`,
);
// Who comes on air or on a page says something new there.
const SPEAKS =
  /\b(?:podcast|said|says|reveals?|revealed|tells? (?:me|us|host)|told|confirms?|confirmed|announce[sd]?|admits?|admitted)\b/;
const SHOWN_AGAIN =
  /\b(?:replay(?:s|ed|ing)?|re-?air(?:s|ed|ing)?|re-?broadcasts?|re-?runs?|rewatch(?:es|ed|ing)?|re-?liv(?:e|es|ing)|from the (?:vault|archives?)|(?:vintage|classics?|throwback|encore) (?:on|races?|broadcasts?|telecasts?|showings?|screenings?|:)|(?:broadcast|telecast|network|channel|station) (?:shows|airs|will (?:show|air)|is (?:showing|airing)))\b/;
// "the 2004 race", and not "in a 2004 paint scheme"
const OF_RACE = /\b(?:the|from|of|its|that) ((?:19|20)\d\d)\b(?! (?:paint|scheme|livery|season))/g;
const YEAR = /\b((?:19|20)\d\d)\b/g;
const TRIVIA = /\b(?:trivia|quiz|crossword|on jeopardy)\b/;
// "drives in every fan’s memory"
const REMEMBERED = /\bin (?:[^ ,]+ ){0,4}(?:memory|memories|imagination|minds? eye)(?: ?[.,;!]|$)/;

// "At last year’s banquet Stone said that she would be back"
const BACK_THEN =
  /^(?:and |but )?(?:at|in|during|after|before|on) (?:[^ ,]+ ){0,3}?last (?:year|season|winter|fall|summer|spring)s?\b|^(?:and |but )?(?:a year ago|last (?:year|season|winter|fall|summer|spring|november|december)|(?:this time|around this time) last year)\b/;
const SAID =
  /\b(?:said|told|announced|promised|vowed|swore|declared|insisted|predicted|thought|believed|assumed)\b.*\bwould\b/;
const ELSEWISE = /\b(?:will|is|has|now|still|this (?:year|season|week|weekend)|next (?:year|season))\b/;

/**
 * Whether a sentence tells in the present what is long over ("On this day in 1998: Stone signs with Northline"), what is only shown
 * again, on a screen or in a book, or what somebody said a year ago would be.
 */
export function isRetold(scene: Scene): boolean {
  if (isOldTale(scene)) return true;
  const words = wordsOf(scene);
  if ((IN_SHOWN.test(words) || TELLS_OF.test(words)) && !SPEAKS.test(words)) return true;
  if (TRIVIA.test(words) || REMEMBERED.test(words)) return true;
  if (SHOWN_AGAIN.test(words) && yearsIn(words, OF_RACE).some((year) => year < scene.discourse.year)) return true;
  if (
    Number(IN_OLD_WORDS.exec(words)?.[1] ?? scene.discourse.year) < scene.discourse.year &&
    /\bw(?:ould|ill)\b/.test(words)
  )
    return true;
  return (
    BACK_THEN.test(words) &&
    SAID.test(words) &&
    !ELSEWISE.test(words) &&
    !yearsIn(words).some((year) => year >= scene.discourse.year)
  );
}

/** Whether a sentence opens with a year long gone and goes on in the present, or follows one that does, until it comes back to now. */
const isOldTale = remembered((scene: Scene): boolean => {
  const words = wordsOf(scene);
  const { before } = scene;
  if (!isToldAsNow(scene, before !== undefined && isOldTale(before))) return false;
  // "Ten years ago this week, Stone climbs in": the week of that year.
  if (opensLongAgo(scene, words)) return !NOW.test(words.slice(Math.max(0, words.indexOf(' , '))));
  if (!before || NOW.test(words) || yearsIn(words).some((year) => year >= scene.discourse.year - 1)) return false;
  return isOldTale(before);
});

function opensLongAgo(scene: Scene, words: string): boolean {
  const { year } = scene.discourse;
  if (YEARS_AGO.test(leadOf(scene))) return true;
  if (REWIND.test(words)) return true;
  if ([THAT_YEAR, DATELINE].some((opener) => Number(opener.exec(words)?.[1] ?? year) < year)) return true;
  // "In the fall of 1997, word spreads that Stone will leave": what would be next year is no news either.
  return Number(IN_YEAR.exec(words)?.[1] ?? year) < year && scene.clauses.some(({ verb }) => verb.tense === 'future');
}

/** Whether the first verb of a sentence is none of the past; words without a verb of their own are taken for news of their day. */
function isToldAsNow({ clauses }: Scene, goesOn: boolean): boolean {
  const first = clauses.find(
    ({ verb, marker }) => verb.form === 'finite' && !/^(?:who|which|whose|that)$/.test(marker),
  );
  return first === undefined || (first.verb.tense !== 'past' && (goesOn || !first.verb.perfect));
}

function yearsIn(words: string, pattern = YEAR): number[] {
  return Array.from(words.matchAll(pattern), ([, year]) => Number(year));
}
