import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const SLOTS = ['driver', 'season', 'number', 'team', 'series'] as const;

/** Rides and exits of a text of June 2025, an exit with `exit` before it. */
function seatsOf(body: string): string[] {
  const rides = claimsOf('ride', '2025-06-18', body, [...SLOTS]);
  const exits = claimsOf('exit', '2025-06-18', body, [...SLOTS]).map((exit) => `exit ${exit}`);
  return [...rides, ...exits];
}

it.each<readonly [string, ...string[]]>([
  [
    'Northline Racing and Ava Stone have parted ways. Stone was in her first season in the No. 12 Ford.',
    'confirmed driver=Ava Stone season=2025 number=12 team=Northline Racing',
  ],
  [
    'Ava Stone says her first season with Northline Racing will also be her last.',
    'exit confirmed driver=Ava Stone season=2025 team=Northline Racing',
  ],
  [
    'Northline Racing has its No. 12 truck filled for next year. Ava Stone will climb into the Silverado in February after two seasons of Xfinity Series racing for Pinecrest Motorsports.',
    'confirmed driver=Ava Stone season=2026 number=12 team=Northline Racing series=truck',
    'confirmed driver=Ava Stone season=2025 team=Pinecrest Motorsports series=xfinity',
    'confirmed driver=Ava Stone season=2024 team=Pinecrest Motorsports series=xfinity',
  ],
  [
    'Northline Racing’s No. 12 has been vacant since Ben Carter’s move to Pinecrest Motorsports.',
    'exit confirmed driver=Ben Carter season=2025 number=12 team=Northline Racing',
  ],
  [
    'Northline Racing fields two cars. Ava Stone is leaving the sister car at the end of the year.',
    'exit confirmed driver=Ava Stone season=2025 team=Northline Racing',
  ],
  [
    'Ben Carter has not driven for Northline Racing since March.',
    'confirmed driver=Ben Carter season=2025 team=Northline Racing',
    'exit confirmed driver=Ben Carter season=2025 team=Northline Racing',
  ],
  [
    'Ben Carter has not raced in the Cup Series since 2020, when he drove for Northline Racing.',
    'confirmed driver=Ben Carter season=2020 team=Northline Racing series=cup',
  ],
  [
    'Ben Carter drove the No. 12 for Northline Racing until the sale in April.',
    'confirmed driver=Ben Carter season=2025 number=12 team=Northline Racing',
  ],
  [
    'Northline Racing and Ava Stone have agreed to an extension that keeps the driver of the No. 12 Ford with the team through 2027.',
    'confirmed driver=Ava Stone season=2026 number=12 team=Northline Racing',
    'confirmed driver=Ava Stone season=2027 number=12 team=Northline Racing',
  ],
  [
    'Ava Stone will step away from driving after three seasons with Northline Racing.',
    'confirmed driver=Ava Stone season=2023 team=Northline Racing',
    'exit confirmed driver=Ava Stone season=2025 team=Northline Racing',
  ],
  [
    'Ava Stone drove Northline Racing’s No. 12 in May. The Virginian was named the car’s full-time driver for 2026.',
    'confirmed driver=Ava Stone season=2026 number=12 team=Northline Racing',
  ],
  [
    'Northline Racing is happy. Ava Stone is 12th in points, and in the No. 21 Ben Carter is 20th.',
    'confirmed driver=Ben Carter season=2025 number=21 team=Northline Racing',
  ],
  [
    'Ben Carter has since moved to Pinecrest Motorsports, and the No. 12 of Northline Racing will be driven by IndyCar rookie Ava Stone.',
    'confirmed driver=Ben Carter season=2025 team=Pinecrest Motorsports series=indycar',
    'confirmed driver=Ava Stone season=2025 number=12 team=Northline Racing series=indycar',
  ],
  [
    'Northline Racing has signed Ava Stone for 2026. The Swede, who is 11th in points with three races remaining, will be back in the No. 12 Ford.',
    'confirmed driver=Ava Stone season=2026 number=12 team=Northline Racing',
  ],
  [
    'Haas has confirmed that Ava Stone will race for the team in the 2026 Formula 1 season. Stone was third in Formula 2 this year with Prema Racing.',
    'confirmed driver=Ava Stone season=2026 team=Haas series=f1',
  ],
  [
    'Ava Stone told reporters she’d finish out the year in the No. 12 Ford for Northline Racing.',
    'confirmed driver=Ava Stone season=2025 number=12 team=Northline Racing',
  ],
  [
    'Ask Ava Stone about next year. She drives the No. 12 for Northline Racing.',
    'confirmed driver=Ava Stone season=2025 number=12 team=Northline Racing',
  ],
])('puts a seat together: %s', (text, ...seats) => {
  expect(seatsOf(text)).toEqual(expect.arrayContaining(seats));
});

it('gives no car to the team that somebody leaves it for', () => {
  const seats = seatsOf('Ava Stone is leaving the No. 12 for Pinecrest Motorsports.');
  expect(seats.filter((seat) => seat.includes('number=12') && seat.includes('team='))).toEqual([]);
});

it.each([
  'Ava Stone said she’d like to drive the No. 12 Ford for Northline Racing.',
  'Haas said on Monday that he liked Northline Racing’s No. 12.',
])('reads no seat: %s', (text) => {
  expect(seatsOf(text)).toEqual([]);
});

it('joins nobody to the cars of new teammates', () => {
  const text =
    'Ava Stone will drive the No. 20 for Northline Racing in 2026. She joins Ben Carter in the No. 21 and Dan Marsh in the No. 12.';
  expect(seatsOf(text).filter((seat) => seat.includes('Ava Stone'))).toEqual([
    'confirmed driver=Ava Stone season=2026 number=20 team=Northline Racing',
  ]);
});

it('enters no full-time drivers in the race of somebody else', () => {
  const text =
    'Ava Stone will race the No. 25 for Northline Racing at Bristol on July 12. The full-time drivers are Ben Carter (No. 10) and Mia Torres (No. 14).';
  expect(claimsOf('start', '2025-06-18', text, ['driver'])).toEqual(['confirmed driver=Ava Stone']);
});

it.each([
  'Ava Stone is leaving the No. 12 for Pinecrest Motorsports when the season ends.',
  'Ava Stone vacates the No. 12 to join Pinecrest Motorsports.',
])('gives it to the team that the words before are about: %s', (body) => {
  const seats = seatsOf(`Northline Racing will grow to three Cup Series cars in 2026. ${body}`);
  expect(seats).toContain('exit confirmed driver=Ava Stone season=2025 number=12 team=Northline Racing series=cup');
  expect(seats).toContain('confirmed driver=Ava Stone season=2026 team=Pinecrest Motorsports series=cup');
});

it('gives no car to the team that somebody swaps it for', () => {
  const seats = seatsOf('Ava Stone swaps the No. 12 for a seat at Pinecrest Motorsports in 2026.');
  expect(seats).toEqual(['confirmed driver=Ava Stone season=2026 team=Pinecrest Motorsports']);
});
