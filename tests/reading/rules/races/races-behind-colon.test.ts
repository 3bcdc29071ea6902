import { describe, expect, it } from 'vitest';
import { entriesOf, sponsorsOf, startsOf } from '../starts-of.js';

const BEFORE = 'The Truck Series has a part-timer. ';

describe('races in a list behind a colon', () => {
  it.each<readonly [string, ...string[]]>([
    [
      'Ava Stone takes the short tracks in the No. 12 of Northline Racing, in what is to be her last season: Bristol on April 12, Iowa on June 6 and Phoenix on Oct. 31.',
      'Stone 12 Northline Racing truck, Bristol 04-12',
      'Stone 12 Northline Racing truck, Iowa Speedway 06-06',
      'Stone 12 Northline Racing truck, Phoenix 10-31',
    ],
    [
      'Ava Stone has a limited schedule in Northline Racing’s No. 12, a deal that was put together over the winter: Bristol on April 12 and Iowa on June 6.',
      'Stone 12 Northline Racing truck, Bristol 04-12',
      'Stone 12 Northline Racing truck, Iowa Speedway 06-06',
    ],
    [
      'Ava Stone will run four races in Northline Racing’s No. 12. Confirmed so far: Bristol (April 12) and Iowa (June 6).',
      'Stone 12 Northline Racing truck, Bristol 04-12',
      'Stone 12 Northline Racing truck, Iowa Speedway 06-06',
    ],
    [
      'Ava Stone will run four races in Northline Racing’s No. 12. The other dates made public to date: Bristol (April 12), Iowa (June 6) and the inaugural race at Naval Base Coronado in San Diego on June 19.',
      'Stone 12 Northline Racing truck, Bristol 04-12',
      'Stone 12 Northline Racing truck, Iowa Speedway 06-06',
      'Stone 12 Northline Racing truck, San Diego Street Course 06-19',
    ],
  ])('%s', (text, ...starts) => {
    expect(entriesOf(BEFORE + text)).toEqual(starts.sort());
  });

  it.each([
    'Ava Stone will sign autographs at three tracks this fall: Bristol on April 12, Iowa on June 6 and Phoenix on Oct. 31.',
    'Ava Stone promotes three races in memory of the No. 12: Bristol on April 12, Iowa on June 6 and Phoenix on Oct. 31.',
    'Ava Stone tells in a podcast which races of the No. 12 have sold out: Bristol on April 12 and Iowa on June 6.',
    'Ava Stone might get three races in the No. 12 if she finds the money: Bristol on April 12 and Iowa on June 6.',
    'Ava Stone drove the No. 12 of Northline Racing in two races last year. Still on sale: Bristol (April 12), Iowa (June 6).',
  ])('nothing of: %s', (text) => {
    expect(startsOf(BEFORE + text)).toEqual([]);
  });

  it('knows tracks in a row from a town and its state', () => {
    expect(
      startsOf(
        'Ava Stone will run four races for Northline Racing: Bristol Motor Speedway, Kansas Speedway, Iowa and the Daytona 500.',
      ),
    ).toEqual(['Stone, Bristol', 'Stone, Daytona', 'Stone, Iowa Speedway', 'Stone, Kansas Speedway']);
  });
});

it('gives a sponsor only the race that "there" means', () => {
  expect(
    sponsorsOf(
      'Ava Stone will run four Truck Series races in the No. 12 of Northline Racing, starting at Bristol on April 12. Robinwood will sponsor her there. The other dates: Iowa (June 6) and Phoenix (Oct. 31).',
    ),
  ).toEqual(['Bristol 04-12 Robinwood', 'Iowa Speedway 06-06 -', 'Phoenix 10-31 -']);
});
