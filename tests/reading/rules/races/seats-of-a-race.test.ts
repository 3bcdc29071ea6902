import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/reading/read-article.js';

/** Seats and starts of a tiny article of 7 April 2026: "start Ava Stone 38 Northline Racing, 24 Hours of Le Mans". */
function seatsOf(body: string): string[] {
  return readArticle({ name: 'tiny', published: '2026-04-07', body, hash: '' })
    .flatMap((claim) => {
      if (claim.kind !== 'ride' && claim.kind !== 'start') return [];
      const place = claim.kind === 'start' ? `, ${claim.race ?? claim.track ?? '-'}` : ` ${claim.season ?? '-'}`;
      const status = claim.status === 'confirmed' ? '' : ` ${claim.status}`;
      return [`${claim.kind} ${claim.driver} ${claim.number ?? '-'} ${claim.team ?? '-'}${place}${status}`];
    })
    .sort();
}

const LE_MANS = ['Ava Stone', 'Ben Carter', 'Lucas Moreau'].map(
  (driver) => `start ${driver} 38 Northline Racing, 24 Hours of Le Mans`,
);
const SEBRING = LE_MANS.map((start) => start.replace('24 Hours of Le Mans', 'Twelve Hours of Sebring'));

describe('crews of one race', () => {
  it.each<readonly [string, string]>([
    [
      'behind "with"',
      'Ava Stone is entered for the 24 Hours of Le Mans in the No. 38 Northline Racing Cadillac with Ben Carter and Lucas Moreau.',
    ],
    [
      'whom she joins',
      'Ava Stone joins Ben Carter and Lucas Moreau in the No. 38 Northline Racing Cadillac for the 24 Hours of Le Mans.',
    ],
    [
      'behind the race',
      'Ava Stone will race the No. 38 in the 24 Hours of Le Mans with Ben Carter and Lucas Moreau for Northline Racing.',
    ],
    [
      'listed',
      'Ava Stone is listed for the 24 Hours of Le Mans in Northline Racing’s No. 38 alongside Ben Carter and Lucas Moreau.',
    ],
    [
      'an entry list',
      'The 24 Hours of Le Mans entry list has Ava Stone, Ben Carter and Lucas Moreau in the No. 38 Northline Racing Cadillac.',
    ],
    [
      'who drives a car',
      'The No. 38 Northline Racing Cadillac will be driven by Ava Stone, Ben Carter and Lucas Moreau at the 24 Hours of Le Mans.',
    ],
    [
      'the last of them',
      'Lucas Moreau completes the line-up of the No. 38 Northline Racing Cadillac for the 24 Hours of Le Mans, joining Ava Stone and Ben Carter.',
    ],
    [
      'co-drivers of somebody',
      'Ava Stone’s co-drivers for the 24 Hours of Le Mans in the No. 38 Northline Racing Cadillac are Ben Carter and Lucas Moreau.',
    ],
    [
      'the subject behind the verb',
      'Joining Ben Carter in Northline Racing’s No. 38 for the 24 Hours of Le Mans will be Ava Stone and Lucas Moreau.',
    ],
    [
      'a remark on the first of them',
      'Ava Stone, who won at Monza last year, is down to drive Northline Racing’s No. 38 at the 24 Hours of Le Mans together with Ben Carter and Lucas Moreau.',
    ],
    [
      'the race before a pronoun',
      'Ava Stone returns to Northline Racing for the 24 Hours of Le Mans, where she will share the No. 38 with Ben Carter and Lucas Moreau.',
    ],
  ])('reads starts of all, and no season: %s', (_, body) => {
    expect(seatsOf(body)).toEqual(LE_MANS);
  });

  it.each<readonly [string, string]>([
    [
      'joined by',
      'Ava Stone and Ben Carter will be joined by Lucas Moreau at the Twelve Hours of Sebring in the No. 38 Northline Racing Cadillac.',
    ],
    [
      'a team that runs them',
      'Northline Racing will run Ava Stone, Ben Carter and Lucas Moreau in its No. 38 Cadillac at the Twelve Hours of Sebring.',
    ],
  ])('in a series of shared cars: %s', (_, body) => {
    expect(seatsOf(body)).toEqual(SEBRING);
  });

  it('leaves out who is replaced', () => {
    const seats = seatsOf(
      'Lucas Moreau stands in for the injured Ben Carter alongside Ava Stone in the No. 38 of Northline Racing at the 24 Hours of Le Mans.',
    );
    expect(seats).toContain('start Lucas Moreau 38 Northline Racing, 24 Hours of Le Mans');
    expect(seats).not.toContain('start Ben Carter 38 Northline Racing, 24 Hours of Le Mans');
  });

  it.each<readonly [string, string]>([
    ['a rival', 'Ava Stone in the No. 38 will battle with Ben Carter at the 24 Hours of Le Mans.'],
    ['who looks on', 'Ava Stone will race the No. 38 at the 24 Hours of Le Mans, with Ben Carter watching at home.'],
    ['an engineer', 'Ava Stone will drive the No. 38 at the 24 Hours of Le Mans with Ben Carter as race engineer.'],
    ['a race that is over', 'Ava Stone won the 24 Hours of Le Mans with Ben Carter in the No. 38.'],
    ['no', 'Ava Stone will not race with Ben Carter in the No. 38 at the 24 Hours of Le Mans.'],
    ['a question', 'Will Ava Stone share the No. 38 with Ben Carter at the 24 Hours of Le Mans?'],
    ['a test', 'Ava Stone will test the No. 38 with Ben Carter ahead of the 24 Hours of Le Mans.'],
    ['a car each', 'Ava Stone drives the No. 38 at the 24 Hours of Le Mans; Ben Carter has the No. 50.'],
    [
      'only the one who may come',
      'Ava Stone could join Ben Carter and Lucas Moreau in the No. 38 of Northline Racing at the 24 Hours of Le Mans.',
    ],
  ])('gives no start to who is not in the car: %s', (_, body) => {
    expect(seatsOf(body).filter((seat) => seat.startsWith('start Ben Carter'))).toEqual([]);
  });
});

describe('seats for a race that is named', () => {
  it.each<readonly [string, string, ...string[]]>([
    [
      'whose hands it is in',
      'At Kansas, the No. 33 Northline Racing Chevrolet will be in the hands of Ava Stone.',
      'start Ava Stone 33 Northline Racing, Kansas Speedway',
    ],
    [
      'to whom it goes',
      'Northline Racing’s No. 33 goes to Ava Stone at Kansas and to Ben Carter at Talladega.',
      'start Ava Stone 33 Northline Racing, Kansas Speedway',
      'start Ben Carter 33 Northline Racing, Talladega Superspeedway',
    ],
    [
      'by whom it is driven',
      'Northline Racing’s No. 33 will be driven by Ava Stone at Kansas and by Ben Carter at Talladega.',
      'start Ava Stone 33 Northline Racing, Kansas Speedway',
      'start Ben Carter 33 Northline Racing, Talladega Superspeedway',
    ],
    [
      'who is in it',
      'The No. 33 of Northline Racing will have Ava Stone in it at Kansas.',
      'start Ava Stone 33 Northline Racing, Kansas Speedway',
    ],
    [
      'who is at its wheel',
      'Behind the wheel of the No. 33 Northline Racing Chevrolet at Kansas will be Ava Stone.',
      'start Ava Stone 33 Northline Racing, Kansas Speedway',
    ],
    [
      'a race of a month',
      'Northline Racing has added a third car for Ava Stone at Talladega and Martinsville in October.',
      'start Ava Stone - Northline Racing, Martinsville Speedway',
      'start Ava Stone - Northline Racing, Talladega Superspeedway',
    ],
    [
      'a car that the team enters',
      'Northline Racing will field an extra Chevrolet for Ava Stone at the Indianapolis 500.',
      'start Ava Stone - Northline Racing, Indianapolis 500',
    ],
    [
      'a number behind a comma',
      'Ava Stone will attempt the Indianapolis 500 in a fourth Northline Racing Honda, No. 61.',
      'start Ava Stone 61 Northline Racing, Indianapolis 500',
    ],
    [
      'since somebody else is away',
      'Ava Stone was not medically cleared to race at Bristol, so Ben Carter will be behind the wheel of the No. 12.',
      'start Ava Stone 12 -, Bristol Motor Speedway denied',
      'start Ben Carter 12 -, Bristol Motor Speedway',
    ],
    [
      'who is in the line-up of a race',
      'Northline Racing confirmed its Indianapolis 500 line-up on Tuesday. Ava Stone will drive the No. 61 Honda.',
      'start Ava Stone 61 Northline Racing, Indianapolis 500',
    ],
    [
      'drivers for a race',
      'Northline Racing has named its drivers for the Indianapolis 500. Ava Stone is in the No. 61, with Ben Carter in the No. 62.',
      'start Ava Stone 61 Northline Racing, Indianapolis 500',
      'start Ben Carter 62 Northline Racing, Indianapolis 500',
    ],
    [
      'who leads an effort',
      'Northline Racing’s Indianapolis 500 effort will be led by Ava Stone, who will drive the No. 61 Honda.',
      'start Ava Stone 61 Northline Racing, Indianapolis 500',
    ],
    [
      'a race of Formula E',
      'Ava Stone will drive for Northline Racing in the Tokyo E-Prix.',
      'start Ava Stone - Northline Racing, Tokyo E-Prix',
    ],
    [
      'a team that runs drivers for a season',
      'Northline Racing will field Ava Stone and Ben Carter in the 2027 Formula 1 season.',
      'ride Ava Stone - Northline Racing 2027',
      'ride Ben Carter - Northline Racing 2027',
    ],
    [
      'since somebody else is ruled out',
      'With Ben Carter ruled out of Portland, Ava Stone takes over the No. 7 of Northline Racing.',
      'ride Ben Carter 7 Northline Racing 2026',
      'start Ava Stone 7 Northline Racing, Portland International Raceway',
      'start Ben Carter 7 Northline Racing, Portland International Raceway denied',
    ],
  ])('%s', (_, body, ...seats) => {
    expect(seatsOf(body)).toEqual(seats);
  });

  it('where somebody stands in', () => {
    const body = 'Ava Stone subs for Ben Carter in Northline Racing’s No. 7 for the races at Portland and Milwaukee.';
    expect(seatsOf(body).filter((seat) => seat.includes('Stone'))).toEqual([
      'start Ava Stone 7 Northline Racing, Milwaukee Mile',
      'start Ava Stone 7 Northline Racing, Portland International Raceway',
    ]);
  });

  it.each<readonly [string, string]>([
    ['where it was said', 'At Bristol on Tuesday, Northline Racing announced that Ava Stone will drive the No. 12.'],
    ['where somebody was third', 'Ava Stone, third at Bristol last year, will drive the No. 12 for Northline Racing.'],
    [
      'where the car has won',
      'Ava Stone is the new driver of the No. 12 Northline Racing Ford, the car that won at Bristol.',
    ],
    [
      'before the race’s line-up is told',
      'Ava Stone will drive the No. 12 for Northline Racing. The Indianapolis 500 field is set.',
    ],
    [
      'behind a race that is only named',
      'The Indianapolis 500 is three weeks away. Ava Stone will drive the No. 12 for Northline Racing.',
    ],
    ['the first of a season', 'Ava Stone will drive the No. 12 for Northline Racing this season, starting at Bristol.'],
  ])('leaves the season its seat: %s', (_, body) => {
    expect(seatsOf(body)).toContain('ride Ava Stone 12 Northline Racing 2026');
  });

  it('of somebody else who is not away', () => {
    const body = 'Ava Stone missed the race at Bristol, and Ben Carter drives the No. 21 for Pinecrest Motorsports.';
    expect(seatsOf(body)).toEqual(['ride Ben Carter 21 Pinecrest Motorsports 2026']);
  });
});
