import { expect, it } from 'vitest';
import { entriesOf } from '../starts-of.js';

it.each<readonly [string, ...string[]]>([
  [
    'Entry list for Sunday’s Cup Series race at Bristol Motor Speedway\n\nThirty-eight cars are entered. The open cars are Northline Racing’s No. 12 for Ava Stone and Pinecrest Motorsports’ No. 45 for Ben Carter.',
    'Carter 45 Pinecrest Motorsports cup, Bristol 04-12',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Entry list for Sunday’s Cup Series race at Bristol Motor Speedway\n\nThirty-eight cars are entered. The open cars are Northline Racing’s No. 12 (Ava Stone) and Pinecrest Motorsports’ No. 45 (Ben Carter).',
    'Carter 45 Pinecrest Motorsports cup, Bristol 04-12',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Entry list for Sunday’s Cup Series race at Bristol Motor Speedway\n\nThirty-eight cars are entered. Two are without charters: Ava Stone in the No. 12 Northline Racing Ford and Ben Carter in the No. 45 Pinecrest Motorsports Toyota.',
    'Carter 45 Pinecrest Motorsports cup, Bristol 04-12',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Entry list for Sunday’s Cup Series race at Bristol Motor Speedway\n\n12 | Ava Stone | Northline Racing | Ford\n45 | Ben Carter | Pinecrest Motorsports | Toyota',
    'Carter 45 Pinecrest Motorsports cup, Bristol 04-12',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Entry list for Sunday’s Cup Series race at Bristol Motor Speedway\n\nNo. 12 - Ava Stone, Northline Racing, Ford\nNo. 45 - Ben Carter, Pinecrest Motorsports, Toyota',
    'Carter 45 Pinecrest Motorsports cup, Bristol 04-12',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Entry list for Sunday’s Cup Series race at Bristol Motor Speedway\n\n• Ava Stone, No. 12 Northline Racing Ford\n• Ben Carter, No. 45 Pinecrest Motorsports Toyota',
    'Carter 45 Pinecrest Motorsports cup, Bristol 04-12',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Entry list for Sunday’s Cup Series race at Bristol Motor Speedway\n\n• Ava Stone (No. 12, Northline Racing)\n• Ben Carter (No. 45, Pinecrest Motorsports)',
    'Carter 45 Pinecrest Motorsports cup, Bristol 04-12',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Entry list for Sunday’s Cup Series race at Bristol Motor Speedway\n\nAva Stone will be in the No. 12 for Northline Racing. Ben Carter drives the No. 45 Toyota for Pinecrest Motorsports.',
    'Carter 45 Pinecrest Motorsports cup, Bristol 04-12',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Entry list for Sunday’s Cup Series race at Bristol Motor Speedway\n\nAva Stone is entered in the No. 12 for Northline Racing, and Ben Carter is listed in the No. 45 for Pinecrest Motorsports.',
    'Carter 45 Pinecrest Motorsports cup, Bristol 04-12',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Entry list for Sunday’s Cup Series race at Bristol Motor Speedway\n\nNorthline Racing has entered Ava Stone in the No. 12 Ford. Pinecrest Motorsports has entered the No. 45 Toyota for Ben Carter.',
    'Carter 45 Pinecrest Motorsports cup, Bristol 04-12',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Entry list for Sunday’s Cup Series race at Bristol Motor Speedway\n\nAva Stone makes her season debut in the No. 12 for Northline Racing. Ben Carter returns in the No. 45 for Pinecrest Motorsports.',
    'Carter 45 Pinecrest Motorsports cup, Bristol 04-12',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Entry list for Sunday’s Cup Series race at Bristol Motor Speedway\n\nAlso entered: Ava Stone (No. 12, Northline Racing) and Ben Carter (No. 45, Pinecrest Motorsports).',
    'Carter 45 Pinecrest Motorsports cup, Bristol 04-12',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'The line-ups for the Rolex 24 at Daytona on Jan. 23, 2027:\n\nNo. 12 Northline Racing Porsche: Ava Stone, Ben Carter, Cleo Diaz\nNo. 45 Pinecrest Motorsports Cadillac: Finn Doyle, Gus Ebert',
    'Carter 12 Northline Racing imsa, Daytona 01-23',
    'Diaz 12 Northline Racing imsa, Daytona 01-23',
    'Doyle 45 Pinecrest Motorsports imsa, Daytona 01-23',
    'Ebert 45 Pinecrest Motorsports imsa, Daytona 01-23',
    'Stone 12 Northline Racing imsa, Daytona 01-23',
  ],
])('reads entries of the race an article is about: %s', (text, ...starts) => {
  expect(entriesOf(text)).toEqual([...starts].sort());
});

it.each<readonly [string, ...string[]]>([
  [
    'Ava Stone will contest the Indianapolis 500 on May 24 in the No. 12 Northline Racing Chevrolet.',
    'Stone 12 Northline Racing indycar, Indianapolis 05-24',
  ],
  [
    'Ava Stone will drive the No. 12 Northline Racing Ford in the Coca-Cola 600 at Charlotte on May 24.',
    'Stone 12 Northline Racing cup, Charlotte 05-24',
  ],
  ['Ava Stone will drive the No. 12 Northline Racing Ford in FP1 at Monza on September 4.'],
  [
    'Northline Racing will run the No. 12 Ford in five Cup Series races this season. Ava Stone will be behind the wheel at Bristol on April 12 and Talladega on April 26, while Ben Carter gets Pocono on June 14.',
    'Carter 12 Northline Racing cup, Pocono 06-14',
    'Stone 12 Northline Racing cup, Bristol 04-12',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'Northline Racing will run the No. 12 Ford in five Cup Series races this season. Ava Stone is to drive it at Bristol on April 12, Talladega on April 26 and Pocono on June 14. Ben Carter handles the rest: Michigan on June 7 and Sonoma on June 28.',
    'Carter 12 Northline Racing cup, Michigan 06-07',
    'Carter 12 Northline Racing cup, Sonoma 06-28',
    'Stone 12 Northline Racing cup, Bristol 04-12',
    'Stone 12 Northline Racing cup, Pocono 06-14',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'The No. 12 Northline Racing Ford will be driven this weekend at Bristol Motor Speedway by Ava Stone in the Cup Series.',
    'Stone 12 Northline Racing cup, Bristol 04-10/04-12',
  ],
  [
    'Ava Stone will make her Cup Series debut with Northline Racing at Talladega in October.',
    'Stone - Northline Racing cup, Talladega 10-01/10-31',
  ],
  [
    'Ava Stone will drive the No. 12 for Northline Racing in the Cup Series at Bristol on April 12 and again a week later at Talladega.',
    'Stone 12 Northline Racing cup, Bristol 04-12',
    'Stone 12 Northline Racing cup, Talladega 04-19',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing in the Cup Series. On Friday she also runs the Truck Series race at Bristol in the No. 45 for Pinecrest Motorsports.',
    'Stone 45 Pinecrest Motorsports truck, Bristol 04-10',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing in the Cup Series. She will also run the Truck Series race at Bristol on April 10 for Pinecrest Motorsports.',
    'Stone - Pinecrest Motorsports truck, Bristol 04-10',
  ],
  [
    'Ava Stone is not done for the year. She will be in the No. 12 Northline Racing Ford in the Cup Series at Bristol on April 12, her only start of the spring.',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    '“I can’t wait,” said Ava Stone, who will make her Cup Series debut in Northline Racing’s No. 12 on April 12 at Bristol.',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Northline Racing’s Ava Stone will run the No. 12 in the Cup Series race at Bristol on April 12. Millfield Grain is on the hood.',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
])('reads car, team and series of a race: %s', (text, ...starts) => {
  expect(entriesOf(text)).toEqual([...starts].sort());
});

it.each([
  'Ava Stone won in the No. 12 for Northline Racing at Bristol last spring. Ben Carter drives the No. 45.',
  'Ava Stone drives the No. 12 for Northline Racing. The next race is Sunday at Bristol Motor Speedway.',
  'How to watch Sunday’s Cup Series race at Bristol Motor Speedway\n\n43 – Number that Ava Stone took to victory here in 1986. Northline Racing runs it.',
  'Tickets for Sunday’s Cup Series race at Bristol Motor Speedway are sold out.\n\nAva Stone, driver of the No. 12 Northline Racing Ford, signs autographs on Saturday.',
])('reads no entry from %s', (text) => {
  expect(entriesOf(text)).toEqual([]);
});
