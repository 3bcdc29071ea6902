import { expect, it } from 'vitest';
import { claimsOf, claimsOfKinds } from './claims-of.js';

const DAY = '2026-08-12';
const SLOTS = ['driver', 'team', 'series', 'season', 'number'] as const;
const seats = (body: string): readonly string[] =>
  (['ride', 'start', 'exit', 'contract'] as const).flatMap((kind) => claimsOf(kind, DAY, body, SLOTS));

it.each([
  ['Walt Keene', 'Ava Stone will drive Walt Keene’s No. 12 Ford at Iowa Speedway on Saturday.'],
  ['Walt Keene', 'Ben Lark finished third in Walt Keene’s No. 12 Toyota on Sunday.'],
  ['Walt Keene', 'The truck is Walt Keene’s No. 12, and Ava Stone will drive it on Friday at Talladega Superspeedway.'],
  ['Walt Keene', 'Walt Keene will engineer Ava Stone’s No. 12 at Northline Racing next year.'],
  [
    'Ben Rook',
    'Walt Keene will engineer the No. 12 at Northline Racing next year. He takes over from Ben Rook, who has been offered the position of technical director.',
  ],
  [
    'Ben Rook',
    'Race engineer Walt Keene left Northline Racing on Monday, and his place is taken by Ben Rook, who looks after teammate Ava Stone.',
  ],
  ['Beth Lowell', 'At Northline Racing, Beth Lowell will move from Ava Stone’s No. 12 to the No. 14.'],
  ['Ben Rook', 'Spotter Walt Keene is ill, so Ben Rook will stand in for him at Iowa Speedway on Saturday.'],
  [
    'Walt Keene',
    'Ava Stone has a new jackman in the No. 12 pit crew: Walt Keene steps in for Ben Rook at Daytona on Saturday.',
  ],
  ['Walt Keene', 'Walt Keene’s shop is in Ohio. Keene, 71, is leaving Keene Motorsports.'],
  ['Walt Keene', 'Walt Keene owns Northline Racing. His son Fitz, who drove the No. 12 this year, is leaving.'],
])('gives %s no seat: %s', (name, body) => {
  expect(seats(body).filter((one) => one.includes(`driver=${name}`))).toEqual([]);
});

it.each([
  ['Ben Lark', 'Ava Stone will drive Ben Lark’s No. 12 Ford at Iowa Speedway on Saturday while Lark recovers.'],
  ['Ben Lark', 'Ben Lark will move from the No. 12 to the No. 14 at Northline Racing.'],
  ['Ava Stone', 'Ben Lark left Northline Racing on Monday, and his place is taken by Ava Stone.'],
  ['Ava Stone', 'Ben Lark is ill, and Ava Stone fills in for him in the No. 12 at Iowa Speedway on Saturday.'],
  ['Ben Lark', 'Contact with Ben Lark’s No. 12 ended the race of Ava Stone in the No. 14 of Northline Racing.'],
  ['Ben Lark', 'Ben Lark, 66, will drive the No. 12 for Northline Racing at Iowa Speedway on Saturday.'],
])('still gives %s one: %s', (name, body) => {
  expect(seats(body).join('\n')).toContain(`driver=${name}`);
});

it('takes "he" behind somebody without a first name for nobody named before', () => {
  const body = 'Ben Lark of Northline Racing won from the pole. Rook, second, was happy. He has a contract for 2027.';
  expect(claimsOf('contract', DAY, body, ['driver'])).toEqual([]);
  const same = 'Ben Lark of Northline Racing won from the pole. He has a contract for 2027.';
  expect(claimsOf('contract', DAY, same, ['driver'])).toEqual(['confirmed driver=Ben Lark']);
});

it('lets him retire who is replaced', () => {
  const body =
    'Ben Lark drives the No. 12 for Northline Racing. Adam Rook will replace Lark in 2027, as the 41-year-old Texan hangs up his helmet.';
  expect(claimsOf('exit', DAY, body, ['driver'])).toEqual(['confirmed driver=Ben Lark']);
});

it.each([
  'Ava Stone, a rookie out of Formula 2, will drive the No. 12 for Northline Racing in 2027.',
  'Ben Lark, who came from Formula 2, is in the No. 12 for Northline Racing at Road America this weekend.',
  'The No. 12 goes to Ava Stone, a graduate of Formula 2, at Northline Racing in 2027.',
  'From Formula 2 to Saturdays: Ava Stone goes down\n\nAva Stone will drive the No. 12 for Northline Racing in 2027.',
  'Northline Racing has Ava Stone in its Formula 2 programme as a reserve. Ben Lark drives the No. 12 for Pinecrest Motorsports.',
])('leaves a seat without the series that somebody comes from: %s', (body) => {
  expect(seats(body).length).toBeGreaterThan(0);
  expect(seats(body).join()).not.toContain('series=f2');
});

it.each([
  [
    'Pinecrest Motorsports',
    'Ava Stone is moving to Northline Racing’s technical partner, Pinecrest Motorsports, in 2027.',
  ],
  [
    'Pinecrest Motorsports',
    'Ava Stone leads the Super2 standings for Northline Racing’s sister squad Pinecrest Motorsports.',
  ],
])('takes %s for the team: %s', (team, body) => {
  expect(claimsOf('ride', DAY, body, ['driver', 'team'])).toEqual([`confirmed driver=Ava Stone team=${team}`]);
});

// What somebody does with a thing of a team's, or for it, is no seat.
it.each([
  'Dale Foster joins the Northline Racing broadcast booth in 2027.',
  'Dale Foster joins Northline Racing’s board in 2027.',
  'Dale Foster was hired by Northline Racing to build engines.',
  'Dale Foster heads Northline Racing’s engine department.',
  'Dale Foster heads up research at Northline Racing.',
  'Dale Foster goes back to Northline Racing, where he once changed tires.',
  'Dale Foster has sold his share of Northline Racing and leaves after 2026.',
  'Dale Foster will return Northline Racing’s trophy in 2027.',
  'Dale Foster moved Northline Racing to Concord in 2026.',
  'Dale Foster joined the Red Bull Junior Team in 2023.',
])('reads no seat: %s', (body) => {
  expect(claimsOfKinds(['ride', 'start', 'exit', 'contract'], '2026-08-12', body, ['driver'])).toEqual([]);
});

it.each([
  'Ava Stone heads into 2027 with Northline Racing.',
  'Ava Stone was hired by Northline Racing to drive the No. 12 in 2027.',
  'Ava Stone joins the Northline Racing driver roster in 2027.',
  'Ava Stone moves to Northline Racing in 2027.',
])('but a seat: %s', (body) => {
  expect(claimsOfKinds(['ride'], '2026-08-12', body, ['driver', 'season'])).toEqual([
    'ride confirmed driver=Ava Stone season=2027',
  ]);
});

it.each([
  'Ava Stone signed a hero card for Northline Racing’s owner.',
  'Ava Stone lent Northline Racing a transporter for 2026.',
])('and no agreement: %s', (body) => {
  expect(claimsOfKinds(['ride', 'contract'], '2026-08-12', body, ['driver'])).toEqual([]);
});

it.each([
  'Put Ava Stone in Northline Racing’s No. 12 and it wins races.',
  'It makes no sense for Ava Stone to drive for Northline Racing in 2027.',
  'Ava Stone’s No. 12 jersey hangs at Northline Racing’s bar.',
  'Ava Stone’s spotter also works for Northline Racing.',
  'Ava Stone’s time at the wheel of a Northline Racing simulator is over.',
  'Ava Stone is the only driver who has not raced for Northline Racing.',
])('and neither seat nor leaving: %s', (body) => {
  expect(claimsOfKinds(['ride', 'start', 'exit', 'contract'], '2026-08-12', body, ['driver'])).toEqual([]);
});

it.each([
  'Northline Racing deleted a post that said Ava Stone would drive its No. 12 in 2027.',
  'Unless a sponsor is found, Ava Stone will not drive for Northline Racing in 2027.',
  'In a dream, Ava Stone was driving Northline Racing’s No. 12.',
  'On the simulator, Ava Stone drives Northline Racing’s No. 12.',
])('nor what is taken back, dreamt or played: %s', (body) => {
  expect(claimsOfKinds(['ride', 'start', 'exit', 'contract'], '2026-08-12', body, ['driver'])).toEqual([]);
});

it.each([
  'Ava Stone and her crew chief shared a flight with Northline Racing.',
  'Ava Stone ran the marathon for Northline Racing’s foundation.',
  'Ava Stone races sailboats with Northline Racing’s owner.',
  'Ex-Northline Racing driver Ava Stone won on Sunday.',
])('nor what is done beside racing, or was: %s', (body) => {
  expect(claimsOfKinds(['ride', 'start', 'exit', 'contract'], '2026-08-12', body, ['driver', 'team'])).toEqual([]);
});

it.each([
  'Dale Foster built the engine in Northline Racing’s No. 12.',
  'Dale Foster ran down Northline Racing’s No. 12 with five to go.',
  'Dale Foster shares row five with Northline Racing’s No. 12.',
  'Dale Foster shares a shop with Northline Racing.',
])('nor what is beside a car, or done to it: %s', (body) => {
  expect(claimsOfKinds(['ride', 'start', 'exit', 'contract'], '2026-08-12', body, ['driver'])).toEqual([]);
});

it.each([
  'Ava Stone joins Northline Racing in 2027 to build on a good year.',
  'Ava Stone returns to Northline Racing in 2027, where she worked with engineer Dan Marsh.',
])('and a seat where the work is another’s or none: %s', (body) => {
  expect(claimsOfKinds(['ride'], '2026-08-12', body, ['driver', 'season'])).toContain(
    'ride confirmed driver=Ava Stone season=2027',
  );
});
