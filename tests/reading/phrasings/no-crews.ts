/** Texts that sound like a post on a crew and give none as a fact. Published on 2026-04-10; people and teams are invented. */
export const NO_CREWS: readonly string[] = [
  'Crew chief: Dan Marsh\nSpotter: Gus Webb',
  'Ava Stone/Dan Marsh (12)',
  'Dan Marsh, Ava Stone’s race engineer at Northline Racing, disagreed.',
  'Dan Marsh, the former crew chief of Ava Stone, works in television now.',
  'Ava Stone and the No. 12 still need a crew chief. Dan Marsh said so.',
  'Ava Stone has parted ways with her crew chief. Dan Marsh, the president of Northline Racing, confirmed it.',
  'Dan Marsh leads the No. 12 Ford of Ava Stone by 20 points.',
  'Dan Marsh led the No. 12 of Ava Stone by two seconds at Bristol.',
  'Dan Marsh will work with Ava Stone at the shop.',
  'Dan Marsh called Ava Stone after the race and praised the crew chief.',
  'Who will be the crew chief of Ava Stone? Dan Marsh would be good.',
  'Ava Stone said that she wants Dan Marsh as her crew chief.',
  'Ava Stone’s crew chief was suspended. Ben Carter’s team was not.',
  'Dan Marsh, the car chief of the No. 12 for Ava Stone, was ejected.',
  'Ava Stone took the lead on the box and held off Ben Carter.',
  'Mia Torres and Ben Carter won for Northline Racing. Crew chief Dan Marsh has gone home; Ava Stone has the keys.',
];
