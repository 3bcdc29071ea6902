import { expect, it } from 'vitest';
import { entriesOf, startsOf } from '../starts-of.js';

it.each<readonly [string, ...string[]]>([
  [
    'Northline Racing’s No. 12 Ford drivers:\n\nBristol, April 12 - Ava Stone\nTalladega, April 26 - Ben Carter',
    'Carter, Talladega 04-26',
    'Stone, Bristol 04-12',
  ],
  [
    'Northline Racing has named its drivers of the No. 12 Ford:\n\n• April 12, Bristol: Ava Stone\n• April 26, Talladega: Ben Carter',
    'Carter, Talladega 04-26',
    'Stone, Bristol 04-12',
  ],
  [
    'Northline Racing has named its drivers of the No. 12 Ford:\n\nAva Stone: Bristol (April 12), Pocono (June 14)\nBen Carter: Talladega (April 26)',
    'Carter, Talladega 04-26',
    'Stone, Bristol 04-12',
    'Stone, Pocono 06-14',
  ],
  [
    'Northline Racing has named its drivers of the No. 12 Ford.\n\nBristol Motor Speedway | April 12 | Ava Stone\nTalladega Superspeedway | April 26 | Ben Carter',
    'Carter, Talladega 04-26',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone will run a part-time schedule for Northline Racing.\n\nStone’s races:\n\nApril 12 – Bristol Motor Speedway\nApril 26 – Talladega Superspeedway',
    'Stone, Bristol 04-12',
    'Stone, Talladega 04-26',
  ],
  [
    'Ava Stone will run a part-time schedule for Northline Racing.\n\nStone’s races:\n\nBristol Motor Speedway (April 12)\nTalladega Superspeedway (April 26)',
    'Stone, Bristol 04-12',
    'Stone, Talladega 04-26',
  ],
  [
    'Ava Stone will run a part-time schedule for Northline Racing in the Truck Series.\n\n2026 schedule\n\nBristol Motor Speedway – April 12\nTalladega Superspeedway – April 26',
    'Stone, Bristol 04-12',
    'Stone, Talladega 04-26',
  ],
  [
    'Northline Racing will field the No. 12 Ford for Ava Stone in the Cup Series. Stone’s schedule: Bristol (April 12), Talladega (April 26) and Pocono (June 14).',
    'Stone, Bristol 04-12',
    'Stone, Pocono 06-14',
    'Stone, Talladega 04-26',
  ],
  [
    'Northline Racing will field the No. 12 Ford for Ava Stone in the Cup Series. \n\nSTONE’S 2026 RACES\n\nApril 12\tBristol Motor Speedway\nApril 26\tTalladega Superspeedway',
    'Stone, Bristol 04-12',
    'Stone, Talladega 04-26',
  ],
  [
    'Northline Racing will field the No. 12 Ford for Ava Stone in the Cup Series. \n\nDate / Track\nApril 12 / Bristol Motor Speedway\nApril 26 / Talladega Superspeedway',
    'Stone, Bristol 04-12',
    'Stone, Talladega 04-26',
  ],
  [
    'Ava Stone will run these races for Northline Racing:\n\n- Bristol Motor Speedway: Sunday, April 12, 3 p.m. ET (FS1)\n- Talladega Superspeedway: Sunday, April 26, 3 p.m. ET (FOX)',
    'Stone, Bristol 04-12',
    'Stone, Talladega 04-26',
  ],
])('reads rows of races: %s', (text, ...starts) => {
  expect(startsOf(text)).toEqual([...starts].sort());
});

it.each<readonly [string, ...string[]]>([
  [
    'Northline Racing announced its plans for the No. 12 Chevrolet in the Cup Series.\n\nAva Stone will drive four races: Bristol (April 12), Talladega (April 26), Charlotte (May 24) and Pocono (June 14). Ben Carter will drive two: Michigan (June 7) and Sonoma (June 28).',
    'Carter 12 Northline Racing cup, Michigan 06-07',
    'Carter 12 Northline Racing cup, Sonoma 06-28',
    'Stone 12 Northline Racing cup, Bristol 04-12',
    'Stone 12 Northline Racing cup, Charlotte 05-24',
    'Stone 12 Northline Racing cup, Pocono 06-14',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'Northline Racing announced its plans for the No. 12 Chevrolet in the Cup Series.\n\nAva Stone\nApril 12 – Bristol\nApril 26 – Talladega\n\nBen Carter\nJune 7 – Michigan\nJune 28 – Sonoma',
    'Carter 12 Northline Racing cup, Michigan 06-07',
    'Carter 12 Northline Racing cup, Sonoma 06-28',
    'Stone 12 Northline Racing cup, Bristol 04-12',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'Northline Racing announced its drivers of the No. 12 Chevrolet in the Cup Series:\n\nBristol (April 12): Ava Stone\nMichigan (June 7): Ben Carter',
    'Carter 12 Northline Racing cup, Michigan 06-07',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Northline Racing announced its drivers of the No. 12 Chevrolet in the Cup Series.\n\nDate, track, driver\n\nApril 12 | Bristol Motor Speedway | Ava Stone\nJune 7 | Michigan International Speedway | Ben Carter',
    'Carter 12 Northline Racing cup, Michigan 06-07',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
])('reads rows with cars, drivers over their rows, and tables: %s', (text, ...starts) => {
  expect(entriesOf(text)).toEqual([...starts].sort());
});

it.each([
  'Ava Stone drives for Northline Racing.\n\nHer results at Bristol Motor Speedway:\n\nApril 13, 2025: 3rd\nSept. 13, 2025: 12th',
  'Ava Stone drives for Northline Racing.\n\nOn television:\n\nApril 12, 3 p.m.: Bristol Motor Speedway, FS1, with Ben Carter in the booth',
  'Ava Stone drives for Northline Racing.\n\nThe Cup Series schedule:\n\nApril 12: Bristol Motor Speedway\nApril 26: Talladega Superspeedway',
  'Ava Stone drives for Northline Racing.\n\nTickets\n\nApril 12: Bristol Motor Speedway',
  'Ava Stone drives for Northline Racing.\n\nTest dates:\n\nApril 14: Bristol Motor Speedway',
])('reads no start from rows of another kind: %s', (text) => {
  expect(startsOf(text)).toEqual([]);
});
