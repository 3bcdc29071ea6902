/** Ways to say who is on a crew by what he does. Published on 2026-04-10; people and teams are invented. */
export const CREWS_BY_WHAT_THEY_DO: readonly (readonly [text: string, ...crews: readonly string[]])[] = [
  // person / driver number / team / season, as they must come out; `-` where the text does not say
  ['Dan Marsh is the new voice in the ear of Ava Stone.', 'spotter Dan Marsh / Ava Stone - / - / 2026'],
  ['Dan Marsh does the spotting for Ava Stone.', 'spotter Dan Marsh / Ava Stone - / - / 2026'],
  ['The spotters do not move: Dan Marsh keeps watching over Ava Stone.', 'spotter Dan Marsh / Ava Stone - / - / 2026'],
  [
    'Dan Marsh is the eyes of Ava Stone. The spotter joined Northline Racing in May.',
    'spotter Dan Marsh / Ava Stone - / Northline Racing / 2026',
  ],
  ['Crew chiefs: Dan Marsh makes the calls for Ava Stone this year.', 'Dan Marsh / Ava Stone - / - / 2026'],
  [
    'Crew chief news: Dan Marsh will be at the helm of Ava Stone’s team next year.',
    'Dan Marsh / Ava Stone - / - / 2027',
  ],
  [
    'Crew chief Cole Adler is out at Northline Racing. Dan Marsh follows Adler on Ava Stone’s No. 12.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  ['Dan Marsh (crew chief) stays with Ava Stone.', 'Dan Marsh / Ava Stone - / - / 2026'],
  ['Dan Marsh, crew chief of Ava Stone’s No. 12, stays.', 'Dan Marsh / Ava Stone 12 / - / 2026'],
];
