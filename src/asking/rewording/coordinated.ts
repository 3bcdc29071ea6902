import { namesIn } from '../names-in.js';
import type { Part } from '../part.js';
import type { Half } from './halves.js';
import { readPiece, type Setting, tidy } from './rewording.js';

const AND =
  /^(?:['’]s?)?\s*(?:,|,?\s*(?:and|&|\+|or|vs\.?|versus))\s*(?:(?:then|also) )?(?:(?:at|in|for|with) )?(?:the |no\.? ?|#)?$/i;
const TURNED = /\b(?:not|nor|neither|without|between)\b/i;
/** Of drivers it asks which of them; of tracks and cars, of each. */
const VERSUS = /\b(?:versus|vs)\b/i;

/** Of tracks it asks at which. */
const OR = /\bor\b/i;

/** More are a list, and no question of each. */
const MOST = 3;

/** "Who drives the 12 and the 14?": what is asked of several in one is asked of each of them. */
export function coordinated(text: string, setting: Setting): readonly Half[] {
  if (TURNED.test(text)) return [];
  const ofSeries = seriesCoordinated(text, setting);
  if (ofSeries.length > 0) return ofSeries;
  const places = placesOf(text, readPiece(text, setting).parts);
  const at = places.findIndex((place, index) => isBeside(place, places[index + 1], text));
  if (at < 0) return [];
  let last = at + 1;
  while (isBeside(places[last], places[last + 1], text)) last += 1;
  let from = at;
  while (isListed(places[from - 1], places[from], text)) from -= 1;
  const all = places.slice(from, last + 1);
  const [first, end] = [all[0], all.at(-1)];
  if (all.length > MOST || first === undefined || end === undefined) return [];
  const kind = kindOf(first.part);
  if (OR.test(text) && kind !== 'track') return [];
  if (VERSUS.test(text) && kind !== 'track' && kind !== 'car') return [];
  // Of one of them it is asked in the singular.
  const before = text
    .slice(0, first.start)
    .replace(/\bboth\b/i, '')
    .replace(/\bare\b/i, 'is')
    .replace(/^do\b|(?<=\b(?:who|what|where|when|which|how|why) )do\b/i, 'does');
  const behind = text
    .slice(end.end)
    .replace(/^['’]s?\b/, '')
    .replace(/^\s+(?:(are)\s+)?both\b/i, (_all, are) => (are === undefined ? '' : ' is'))
    .replace(/^\s+are\b/i, ' is');
  const of = all.map(({ part, start }) => {
    const article = /\bthe $/i.test(text.slice(0, start)) && !/\bthe $/i.test(before) ? 'the ' : '';
    return tidy(`${before} ${article}${part.text} ${behind}`);
  });
  const [asked = '', ...others] = of;
  return [{ asked, others }];
}

interface Place {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
}

/** Where the parts stand that name somebody or something, in order. */
function placesOf(text: string, parts: readonly Part[]): readonly Place[] {
  const lower = text.toLowerCase();
  let from = 0;
  return parts.flatMap((part) => {
    const start = lower.indexOf(part.text.toLowerCase(), from);
    if (start < 0) return [];
    from = start + part.text.length;
    return kindOf(part) === undefined ? [] : [{ part, start, end: from }];
  });
}

/** Whether two stand beside each other, of one kind, with no more than "and" between them. */
function isBeside(one: Place | undefined, other: Place | undefined, text: string): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    kindOf(one.part) === kindOf(other.part) &&
    AND.test(text.slice(one.end, other.start))
  );
}

/** "Northline Pinecrest and Southpaw": in a list that ends with "and", teams may stand side by side. */
function isListed(one: Place | undefined, other: Place | undefined, text: string): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    kindOf(one.part) === 'team' &&
    kindOf(other.part) === 'team' &&
    /^\s+$/.test(text.slice(one.end, other.start))
  );
}

function kindOf(part: Part): 'car' | 'driver' | 'team' | 'track' | undefined {
  if (part.is === 'car') return 'car';
  const { driver, team, track } = namesIn(part);
  if (driver !== undefined) return 'driver';
  return track !== undefined ? 'track' : team !== undefined ? 'team' : undefined;
}

/** "Northline's Cup and truck drivers" are those in each of the two series. */
function seriesCoordinated(text: string, setting: Setting): readonly Half[] {
  const [, before = '', one = '', other = '', behind = ''] =
    /^(.*?)([\w’']+) (?:and|&|\+|plus) ([\w’']+)(.*)$/i.exec(text) ?? [];
  const isSeries = (word: string) => {
    const { parts, series } = readPiece(word, setting);
    return word !== '' && parts.length === 0 && series.length === 1;
  };
  if (!isSeries(one) || !isSeries(other)) return [];
  const [asked = '', ...others] = [one, other].map((series) =>
    tidy(`${before.replace(/\bboth\b/i, '')} ${series} ${behind}`),
  );
  return [{ asked, others }];
}
