import { expect, it } from 'vitest';
import { entriesOf, sponsorsOf } from '../starts-of.js';

// Published on 2026-04-07, a Tuesday. Driver number team series, place day; `-` where the text does not say.
it.each<readonly [string, ...string[]]>([
  // The race that comes next, by the way.
  [
    'Ava Stone drives the No. 41 of Northline Racing. Stone is 15th in points ahead of Saturday’s race at Bristol.',
    'Stone 41 Northline Racing -, Bristol 04-11',
  ],
  [
    'Ava Stone drives the No. 41 for Northline Racing and is seventh in points going into Saturday’s race at Bristol.',
    'Stone 41 Northline Racing -, Bristol 04-11',
  ],
  [
    'Ava Stone drives the No. 41 for Northline Racing. She spoke to us ahead of Saturday’s race at Bristol.',
    'Stone 41 Northline Racing -, Bristol 04-11',
  ],
  // A name over rows of races.
  [
    'Northline Racing will split its No. 46 in the 2026 ARCA Menards Series.\n\nAva Stone, No. 46\nApril 12 – Bristol\nJune 14 – Pocono\n\nBen Carter, No. 46\nApril 26 – Talladega',
    'Carter 46 Northline Racing arca, Talladega 04-26',
    'Stone 46 Northline Racing arca, Bristol 04-12',
    'Stone 46 Northline Racing arca, Pocono 06-14',
  ],
  // What the sentences before have begun.
  [
    'Ava Stone has a five-race deal with Northline Racing in the No. 19. The others: Bristol on April 12, Pocono on June 14 and Iowa on Aug. 2.',
    'Stone 19 Northline Racing -, Bristol 04-12',
    'Stone 19 Northline Racing -, Iowa Speedway 08-02',
    'Stone 19 Northline Racing -, Pocono 06-14',
  ],
  [
    'Ava Stone earned her best finish for Northline Racing. The No. 06 Ford is entered in only three races this season. The next is Pocono on June 14.',
    'Stone 06 Northline Racing -, Pocono 06-14',
  ],
  [
    'Northline Racing will have Ava Stone drive the No. 25 in three races this season. Her first is Bristol on April 12.',
    'Stone 25 Northline Racing -, Bristol 04-12',
  ],
  ['Ava Stone’s next chance at a third win in the No. 25 comes Sunday at Bristol.', 'Stone 25 - -, Bristol 04-12'],
  // The car of whoever is away.
  [
    'Ben Carter will miss at least two races for Northline Racing in the No. 12 with a bad back. For Bristol on April 12, the organization has turned to retired veteran Ava Stone.',
    'Carter 12 Northline Racing -, Bristol 04-12 denied',
    'Stone 12 Northline Racing -, Bristol 04-12',
  ],
  [
    'Ben Carter’s back will keep him out of the No. 12 Ford of Northline Racing. He is out of the Xfinity races at Bristol (April 11) and Talladega (April 25). Ava Stone, 38, gets both.',
    'Carter 12 Northline Racing xfinity, Bristol 04-11 denied',
    'Carter 12 Northline Racing xfinity, Talladega 04-25 denied',
    'Stone 12 Northline Racing xfinity, Bristol 04-11',
    'Stone 12 Northline Racing xfinity, Talladega 04-25',
  ],
  // A phrase of time without a comma before the name.
  [
    'From then on Ava Stone is set for Bristol (April 12) and Pocono (June 14) in the No. 19 of Northline Racing.',
    'Stone 19 Northline Racing -, Bristol 04-12',
    'Stone 19 Northline Racing -, Pocono 06-14',
  ],
  [
    'By then Ava Stone will drive the No. 19 of Northline Racing at Pocono on June 14.',
    'Stone 19 Northline Racing -, Pocono 06-14',
  ],
  // Races without a day, of the schedule that is told.
  [
    'Ava Stone does Pocono and Talladega in the No. 25 Northline Racing Toyota this year.',
    'Stone 25 Northline Racing -, Pocono ',
    'Stone 25 Northline Racing -, Talladega ',
  ],
  [
    'Several drivers will share the No. 44 of Northline Racing, among them Ava Stone, an 18-year-old who is down for the races at Bristol and Pocono.',
    'Stone 44 Northline Racing -, Bristol ',
    'Stone 44 Northline Racing -, Pocono ',
  ],
  [
    'Ava Stone has been granted a start in the No. 9 of Northline Racing at Pocono on June 14.',
    'Stone 9 Northline Racing -, Pocono 06-14',
  ],
  // What is only talked about.
  [
    'Ava Stone has spoken with Northline Racing about running the No. 9 at Pocono on June 14.',
    'Stone 9 Northline Racing -, Pocono 06-14 rumored',
  ],
  [
    'Northline Racing has talked to Ava Stone about Pocono on June 14.',
    'Stone - Northline Racing -, Pocono 06-14 rumored',
  ],
  // The team that has been named is "it".
  [
    'Northline Racing said Tuesday it will put Ava Stone in its No. 74 Chevrolet for the Xfinity Series race at Darlington on May 19.',
    'Stone 74 Northline Racing xfinity, Darlington 05-19',
  ],
  [
    'Northline Racing announced it has signed Ava Stone for the Truck Series race at Darlington on May 19.',
    'Stone - Northline Racing truck, Darlington 05-19',
  ],
  [
    'Northline Racing announced on Tuesday that Ava Stone will pilot a fifth entry, the No. 98 Ford, at Talladega on April 26.',
    'Stone 98 Northline Racing -, Talladega 04-26',
  ],
  // Whom a description means.
  [
    'Ava Stone is back. The eight-time track champion has been entered for the Truck Series race at Darlington on May 19 by Northline Racing, in the No. 66 Ford.',
    'Stone 66 Northline Racing truck, Darlington 05-19',
  ],
  [
    'Ava Stone is busy. The short-track ace will drive Northline Racing’s No. 61 Toyota at Richmond on April 25.',
    'Stone 61 Northline Racing -, Richmond 04-25',
  ],
  // One after the other in one car.
  [
    'The No. 25 Ram of Northline Racing will be driven by drag racing champion Ava Stone at Bristol on April 10, by retired Cup star Ben Carter at Dover on May 15 and by short-track ace Dan Marsh at Pocono on July 10.',
    'Carter 25 Northline Racing truck, Dover 05-15',
    'Marsh 25 Northline Racing truck, Pocono 07-10',
    'Stone 25 Northline Racing truck, Bristol 04-10',
  ],
  // Races that the words before have named.
  [
    'Northline Racing will enter the Cup races at Bristol on April 12 and Talladega on April 26. Ava Stone drives the No. 87 Toyota in both.',
    'Stone 87 Northline Racing cup, Bristol 04-12',
    'Stone 87 Northline Racing cup, Talladega 04-26',
  ],
  [
    'Bristol, on April 12, serves as the dress rehearsal: Ava Stone races the No. 12 Northline Racing Ford there as well.',
    'Stone 12 Northline Racing -, Bristol 04-12',
  ],
  [
    'Ava Stone drives the No. 12 Northline Racing Ford at Talladega on April 26. Before that comes Bristol on Sunday, where Ben Carter is behind the wheel.',
    'Carter 12 Northline Racing -, Bristol 04-12',
    'Stone 12 Northline Racing -, Talladega 04-26',
  ],
  // Races as what is had.
  [
    'Ava Stone will drive the No. 87 Toyota for Northline Racing. Bristol on April 12, Talladega on April 26 and Dover on May 17 are hers.',
    'Stone 87 Northline Racing -, Bristol 04-12',
    'Stone 87 Northline Racing -, Dover 05-17',
    'Stone 87 Northline Racing -, Talladega 04-26',
  ],
  [
    'The Talladega race on April 26 belongs to Ava Stone, who will be in the No. 12 Northline Racing Ford.',
    'Stone 12 Northline Racing -, Talladega 04-26',
  ],
  [
    'Ava Stone’s schedule in the No. 12 Northline Racing Ford includes Dover (May 17 and Sept. 20).',
    'Stone 12 Northline Racing -, Dover 05-17',
    'Stone 12 Northline Racing -, Dover 09-20',
  ],
  [
    'Ava Stone drives Northline Racing’s No. 12 on Sunday at Bristol; a week later, at Talladega, Ben Carter takes over.',
    'Carter 12 Northline Racing -, Talladega 04-19',
    'Stone 12 Northline Racing -, Bristol 04-12',
  ],
  [
    'Ava Stone has the Coca-Cola 600 in the No. 12 of Northline Racing, with backing from Harbor Foods.',
    'Stone 12 Northline Racing cup, Charlotte ',
  ],
  [
    'Northline Racing will enter the No. 12 in eight Cup races. Ava Stone gets five of the events, beginning with the Coca-Cola 600.',
    'Stone 12 Northline Racing cup, Charlotte ',
  ],
  [
    'Ava Stone will run a partial schedule for Northline Racing in the Cup Series, including the Coca-Cola 600 and the Southern 500.',
    'Stone - Northline Racing cup, Charlotte ',
    'Stone - Northline Racing cup, Darlington ',
  ],
  [
    'Sunday’s race at Bristol will be the first for Ava Stone, who drives the No. 12 for Northline Racing.',
    'Stone 12 Northline Racing -, Bristol 04-12',
  ],
  [
    'Northline Racing has called on Ava Stone for Sunday’s race at Bristol.',
    'Stone - Northline Racing -, Bristol 04-12',
  ],
  // What the article as a whole is about.
  [
    'Truck Series at Bristol: Friday, April 10, 8 p.m. ET\n\nNo. 1, Ava Stone: Tenth in points.\nNo. 5, Ben Carter: A rookie.',
    'Carter 5 - truck, Bristol 04-10',
    'Stone 1 - truck, Bristol 04-10',
  ],
  [
    'Five to watch at Darlington\n\nThe Hill Country 200 goes off Friday night.\n\nAva Stone will drive the No. 12 for Northline Racing.',
    'Stone 12 Northline Racing -, Darlington 04-10',
  ],
  // Who is kept from a race, and who takes the seat.
  [
    'A concussion will keep Ava Stone out of Sunday’s Cup Series race at Bristol. Northline Racing said Ben Carter will fill in for Stone in the No. 15 Ford.',
    'Carter 15 Northline Racing cup, Bristol 04-12',
    'Stone 15 Northline Racing cup, Bristol 04-12 denied',
  ],
  ['A broken wrist has ruled Ava Stone out of Sunday’s race at Bristol.', 'Stone - - -, Bristol 04-12 denied'],
  [
    'NASCAR suspended Ava Stone of Northline Racing for one race. The race she’ll sit out is Bristol on April 12.',
    'Stone - Northline Racing -, Bristol 04-12 denied',
  ],
  [
    'Ava Stone takes over from Ben Carter in the No. 12 Northline Racing Ford for the one race at Bristol on Sunday.',
    'Carter 12 Northline Racing -, Bristol 04-12 denied',
    'Stone 12 Northline Racing -, Bristol 04-12',
  ],
  [
    'Northline Racing has replaced Ben Carter with Ava Stone in the No. 12 for Sunday’s race at Bristol.',
    'Carter 12 Northline Racing -, Bristol 04-12 denied',
    'Stone 12 Northline Racing -, Bristol 04-12',
  ],
  [
    'Northline Racing confirmed Ava Stone as the replacement for Ben Carter for Sunday’s race at Bristol.',
    'Stone - Northline Racing -, Bristol 04-12',
  ],
])('a start is told by what stands around it: %s', (text, ...starts) => {
  expect(entriesOf(text)).toEqual([...starts].sort());
});

it.each([
  'Ava Stone drives for Northline Racing. Bristol on April 12 and Talladega on April 26 are her favourites.',
  'Ava Stone drives for Northline Racing. She won at Bristol and Talladega, and Dover’s trophy is hers.',
  'Northline Racing confirmed on Tuesday it was in Bristol with Ava Stone.',
  'Ava Stone drives for Northline Racing. The champion will be crowned at Phoenix Raceway on Nov. 8.',
  'Ava Stone drives for Northline Racing. She has the Coca-Cola 600 trophy at home.',
  'Ava Stone drives for Northline Racing. She is the 12th woman to start a race in the Cup Series.',
  'Ava Stone takes over from Ben Carter in the No. 12 Northline Racing Ford.',
  'Ava Stone was third in points before Saturday’s race at Bristol.',
  'Ava Stone of Northline Racing is 15th in points ahead of Ben Carter. Saturday’s race at Bristol is next.',
  'Ava Stone drives for Northline Racing. The season has 33 races. The next is Bristol on April 12.',
  'Winners this year\n\nAva Stone, No. 46 Northline Racing\nFeb. 15 – Daytona\nMarch 7 – Phoenix',
  'Northline Racing has spoken to reporters about Bristol on April 12. Ava Stone won there.',
  'Rain kept Ava Stone out of the top ten at Bristol on April 5.',
])('no start: %s', (text) => {
  expect(entriesOf(text)).toEqual([]);
});

it('a firm that pays is nobody whom the next sentence is about', () => {
  const text =
    'Ava Stone will drive the No. 30 Northline Racing Ford at Bristol on April 12 with backing from Capstone Feeds. The 20-year-old will be back in it at Dover on May 17.';
  expect(entriesOf(text).every((start) => start.startsWith('Stone'))).toBe(true);
  expect(sponsorsOf(text)).toContain('Bristol 04-12 Capstone Feeds');
});

it('a sponsor over a list is that of its races', () => {
  const text =
    'Trustmill Hardware will adorn Ava Stone’s No. 17 Northline Racing Ford in two Cup Series races this season:\n\n- Dover, May 17\n- Pocono, June 14';
  expect(sponsorsOf(text)).toEqual(['Dover 05-17 Trustmill Hardware', 'Pocono 06-14 Trustmill Hardware']);
});
