import { expect, it } from 'vitest';
import { entriesOf } from '../../rules/starts-of.js';

const NOTES =
  '\n\n• Ava Stone is in the No. 12 Ford for Northline Racing.\n\n• Bea Carter returns to the No. 21 of Pinecrest Motorsports.';
const AT_BRISTOL = ['Carter 21 Pinecrest Motorsports -, Bristol 04-12', 'Stone 12 Northline Racing -, Bristol 04-12'];

it.each([
  'A busy field\n\nWhat: Harvest Grand Prix, 68 laps\nWhere: Bristol Motor Speedway\nWhen: Sunday, 3:30 p.m. ET',
  'A busy field\n\nRace: Harvest 400\nTrack: Bristol Motor Speedway\nDate: April 12\nTV: FOX',
  'A busy field at Bristol\n\nEvent: Harvest 400\nDate: Sunday',
  'A busy field\n\nVenue: Bristol Motor Speedway | Green flag: Sunday, 3:30 p.m.',
])('a box of facts tells which race an article goes through: %s', (head) => {
  expect(entriesOf(head + NOTES)).toEqual(AT_BRISTOL);
});

it.each([
  'A busy field\n\nWhat: Harvest Grand Prix, 68 laps\nWhere: Bristol Motor Speedway',
  'A busy field\n\nWhen: Sunday\nTV: FOX',
  'A busy year\n\nTrack: Bristol Motor Speedway\nDate: Sept. 12',
  'A busy year\n\nDriver: Mia Torres\nTrack: Bristol Motor Speedway\nDate: April 12',
])('but not without its day or place, months ahead, or where the facts are a driver’s: %s', (head) => {
  expect(entriesOf(head + NOTES).filter((one) => !one.startsWith('Torres'))).toEqual([]);
});

it('knows a race without a number by what stands before it', () => {
  const text = 'Ava Stone drives the No. 12 for Northline Racing in Sunday’s Harvest Automotive Grand Prix at Bristol.';
  expect(entriesOf(text)).toEqual(['Stone 12 Northline Racing -, Bristol 04-12']);
});

it('takes the track of the title, and not one where something has happened', () => {
  const text =
    'ARCA at Bristol: three to watch\n\nThe ARCA Menards Series opens with the Harvest 200 on Sunday.\n\n• Ava Stone is in the No. 12 of Northline Racing.\n\n' +
    '• Bea Carter, who won last fall (Las Vegas, West series), is in the No. 21 of Pinecrest Motorsports on Sunday.';
  expect(entriesOf(text)).toContain('Stone 12 Northline Racing arca, Bristol 04-12');
});
