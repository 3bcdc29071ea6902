import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/reading/read-article.js';

function seatsOf(body: string, published = '2025-01-10'): string[] {
  return readArticle({ name: 'tiny', published, body, hash: '' })
    .flatMap((claim) =>
      claim.kind === 'ride' && claim.status === 'confirmed'
        ? [[claim.driver, claim.number ?? '-', claim.team ?? '-', claim.series ?? '-', claim.make].join(' ').trim()]
        : [],
    )
    .sort();
}

describe('rows of a line-up', () => {
  it.each<readonly [string, string, ...string[]]>([
    [
      'number, driver, then team and make in brackets',
      '2025 Cup Series lineup\n\n#12 Ava Stone (Northline Racing, Ford)\n#38 Dan Marsh (Pinecrest Motorsports, Toyota)',
      'Ava Stone 12 Northline Racing cup Ford',
      'Dan Marsh 38 Pinecrest Motorsports cup Toyota',
    ],
    [
      'team, then drivers with numbers in brackets',
      'Here is who drives what in the Truck Series this year.\n\nNorthline Racing: Ava Stone (12), Ben Carter (8)\nCrosshill Garage: Tess Oakley (5)',
      'Ava Stone 12 Northline Racing truck',
      'Ben Carter 8 Northline Racing truck',
      'Tess Oakley 5 Crosshill Garage truck',
    ],
    [
      'surnames between dashes',
      'Ava Stone and Dan Marsh are in the Cup field. The list so far:\n\n12 – Stone – Northline Racing – Ford\n38 – Marsh – Pinecrest Motorsports – Toyota',
      'Ava Stone 12 Northline Racing cup Ford',
      'Dan Marsh 38 Pinecrest Motorsports cup Toyota',
    ],
    [
      'driver, team, car',
      'Confirmed for the Xfinity Series:\n\nAva Stone – Northline Racing – No. 12 Ford\nDan Marsh – Pinecrest Motorsports – No. 38 Toyota',
      'Ava Stone 12 Northline Racing xfinity Ford',
      'Dan Marsh 38 Pinecrest Motorsports xfinity Toyota',
    ],
    [
      'drivers under the team that heads them',
      'The Cup grid\n\nNorthline Racing\nAva Stone, No. 12\nBen Carter, No. 21\nPinecrest Motorsports (Toyota)\nDan Marsh, No. 38',
      'Ava Stone 12 Northline Racing cup',
      'Ben Carter 21 Northline Racing cup',
      'Dan Marsh 38 Pinecrest Motorsports cup Toyota',
    ],
    [
      'teams and drivers without numbers',
      'Formula 1: the full grid\n\nNorthline Racing: Ava Stone, Ben Carter\nCrosshill Racing: Tess Oakley, Joost Verhagen',
      'Ava Stone - Northline Racing f1',
      'Ben Carter - Northline Racing f1',
      'Joost Verhagen - Crosshill Racing f1',
      'Tess Oakley - Crosshill Racing f1',
    ],
    [
      'several drivers of one car',
      'The Hypercar entries of the WEC\n\n#7 Northline Racing – Ava Stone/Ben Carter\n#8 Northline Racing – Mia Torres, Tess Oakley',
      'Ava Stone 7 Northline Racing wec',
      'Ben Carter 7 Northline Racing wec',
      'Mia Torres 8 Northline Racing wec',
      'Tess Oakley 8 Northline Racing wec',
    ],
    [
      'notes whose subject is the driver of the row',
      'The Truck Series roster\n\nAva Stone (19, Salem, Ore.) – Will race full-time for Northline Racing in the No. 12 Ford.\nBen Carter (22, Boise, Idaho) – Drives the No. 38 Toyota for Pinecrest Motorsports.',
      'Ava Stone 12 Northline Racing truck Ford',
      'Ben Carter 38 Pinecrest Motorsports truck Toyota',
    ],
  ])('%s', (_, body, ...seats) => {
    expect(seatsOf(body)).toEqual([...seats].sort());
  });

  it.each<readonly [string, string]>([
    [
      'results',
      'Results at Bristol Motor Speedway\n\n#12 Ava Stone (Northline Racing, Ford)\n#38 Dan Marsh (Pinecrest Motorsports, Toyota)',
    ],
    ['points', 'Points after 11 races\n\nAva Stone – Northline Racing – 410\nBen Carter – Northline Racing – 402'],
    ['power rankings', 'Power rankings\n\n1. Ava Stone (No. 12)\n2. Ben Carter (No. 21)'],
    [
      'who is out',
      'The Cup seats\n\nNo. 12 – Ava Stone is out with a broken wrist.\nNo. 38 – Ben Carter will not return.',
    ],
    ['open seats', 'The Cup seats\n\nNo. 12 – Vacant\nNo. 38 – TBA'],
    [
      'two names of one number in a series of single drivers',
      'The Cup Series teams\n\nNo. 12 – Ava Stone, Dan Marsh\nNo. 21 – Ben Carter, Pete Lowell',
    ],
  ])('gives nothing for %s', (_, body) => {
    expect(seatsOf(body)).toEqual([]);
  });
});
