import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const rides = (body: string): string[] => claimsOf('ride', '2025-10-01', body, ['driver', 'team', 'season', 'number']);

it.each([
  'Ava Stone could end up at Northline Racing in 2026.',
  'Ava Stone may wind up with Northline Racing next year.',
  'Ava Stone might land at Northline Racing next season.',
  'Northline Racing wants Ava Stone for 2026.',
  'Northline Racing is chasing Ava Stone for next season.',
  'Ava Stone has talked with Northline Racing about a seat for 2026.',
  'Ava Stone has held talks with Northline Racing about a move in 2026.',
  'Ava Stone is considered the front-runner for a seat at Northline Racing in 2026.',
  'It is an open secret in the paddock that Ava Stone will drive for Northline Racing in 2026.',
  'It’s the garage’s worst-kept secret that Ava Stone will drive for Northline Racing in 2026.',
  'Two people who’d know tell me Ava Stone will drive for Northline Racing in 2026.',
  'A fellow I trust says Ava Stone will drive for Northline Racing in 2026.',
  'I’d put it at 60-40 that Ava Stone will drive for Northline Racing in 2026.',
  'Ava Stone has spoken with Northline Racing.',
  'Ava Stone is in contact with Northline Racing.',
  'Ava Stone is said to have agreed terms with Northline Racing.',
  'Ava Stone has been approached by Northline Racing.',
  'Ava Stone is expected to turn up at Northline Racing.',
  'Northline Racing has been in touch with Ava Stone.',
  'Northline Racing has talked to Ava Stone about a seat.',
  'Northline Racing has courted Ava Stone for months.',
  'Northline Racing has been talking to Ava Stone about its second Ford for next year.',
  'Northline Racing has talked to Ava Stone about its other car for 2026.',
  'Northline Racing is said to have offered Ava Stone a drive.',
  'The garage consensus is that Ava Stone ends up at Northline Racing in 2026.',
  'Conventional wisdom has it that Ava Stone will drive for Northline Racing in 2026.',
  'The smart money says Ava Stone will drive for Northline Racing in 2026.',
  'The betting is that Ava Stone joins Northline Racing for 2026.',
  'Word out of Mooresville is that Ava Stone will drive for Northline Racing in 2026.',
  'Don’t be surprised if Ava Stone lands at Northline Racing in 2026.',
  'Ava Stone has all but signed for Northline Racing in 2026.',
  'Talk that Ava Stone will drive for Northline Racing in 2026 has grown louder.',
  'Suggestions that Ava Stone would join Northline Racing in 2026 refuse to go away.',
  'Northline Racing has been looking at Ava Stone for 2026.',
  'Northline Racing is leaning toward Ava Stone for next year.',
  'Northline Racing is considering Ava Stone for 2026.',
  'Northline Racing has been sounding out Ava Stone over a 2026 drive.',
  'Ava Stone is believed to be at the top of Northline Racing’s list for 2026.',
  'Ava Stone, whose name has come up in connection with Northline Racing for 2026, laughed.',
  'One name keeps coming up for Northline Racing next season: Ava Stone.',
  'My prediction: Ava Stone will drive for Northline Racing in 2026.',
  'The plan is for Ava Stone to drive for Northline Racing in 2026.',
  'Ava Stone is a safe bet to drive for Northline Racing in 2026.',
  'Somebody at the shop let it slip that Ava Stone will drive for Northline Racing in 2026.',
  'A social media post, since deleted, said Ava Stone would drive for Northline Racing in 2026.',
  'Ava Stone, per a report, will drive for Northline Racing in 2026.',
  'Ava Stone figures to drive for Northline Racing in 2026.',
])('reads a rumour, and no more than that: %s', (body) => {
  expect(rides(body)).toEqual(['rumored driver=Ava Stone team=Northline Racing season=2026']);
});

it.each([
  'The No. 12 of Northline Racing is open for 2026. Ava Stone has been offered the car.',
  'Northline Racing has offered Ava Stone its No. 12.',
  'The No. 12 of Northline Racing is open for 2026. Ava Stone has the inside track.',
  'The No. 12 of Northline Racing is open for 2026. Ava Stone is considered the front-runner.',
])('reads for which car of the sentence before somebody is a candidate: %s', (body) => {
  expect(rides(body)).toEqual(['rumored driver=Ava Stone team=Northline Racing season=2026 number=12']);
});

it.each([
  'The No. 12 of Northline Racing is open. Ava Stone is a title contender.',
  'Northline Racing wants to sign nobody, and Ava Stone is happy at home.',
  'Ava Stone ended up at Northline Racing’s hospitality tent.',
  'Ava Stone could end up in the wall.',
  'Could Ava Stone end up at Northline Racing?',
  'Ava Stone’s name is on the Northline Racing shop.',
  'Ava Stone’s father has talked with Northline Racing about a seat for him.',
  'Ava Stone talked with Northline Racing mechanics about her lunch.',
  'Ava Stone has not talked with Northline Racing about a seat for 2026.',
  'Northline Racing wants a crew chief for Ava Stone.',
  'Northline Racing does not want Ava Stone.',
  'Northline Racing wanted Ava Stone in 2019.',
  'Ava Stone has spoken with Northline Racing about the crash.',
  'Ava Stone spoke with Northline Racing after the race.',
  'Northline Racing is not in contact with Ava Stone.',
  'Northline Racing approached Ava Stone in 2019.',
  'Has Northline Racing been in touch with Ava Stone?',
])('makes no rumour of: %s', (body) => {
  expect(rides(body)).toEqual([]);
});

it.each([
  'Northline Racing confirmed one of the worst-kept secrets of the paddock: Ava Stone will drive for Northline Racing in 2026.',
  'Northline Racing has ended months of chatter by signing Ava Stone for 2026.',
])('takes for no rumour what is one no more: %s', (body) => {
  expect(rides(body)).toEqual(['confirmed driver=Ava Stone team=Northline Racing season=2026']);
});

it.each([
  'Dan Marsh dismissed a report in the local media that Ava Stone will drive for Northline Racing in 2026.',
  'Dan Marsh rejected reports from Europe that Ava Stone will drive for Northline Racing in 2026.',
  'Reports in Europe that Ava Stone will drive for Northline Racing in 2026 were dismissed by Dan Marsh.',
  'Dan Marsh dismissed a report in the local media that Ava Stone could be released to join Northline Racing in 2026.',
  'Dan Marsh called it “flat wrong” that Ava Stone will drive for Northline Racing in 2026.',
])('reads what a report is taken back with, whatever stands between: %s', (body) => {
  expect(rides(body)).toEqual(['denied driver=Ava Stone team=Northline Racing season=2026']);
});

it('reads each of the teams that somebody has spoken with', () => {
  expect(rides('Ava Stone has spoken with both Northline Racing and Pinecrest Motorsports.')).toEqual([
    'rumored driver=Ava Stone team=Northline Racing season=2026',
    'rumored driver=Ava Stone team=Pinecrest Motorsports season=2026',
  ]);
});

it('does not take where somebody may go for what is left', () => {
  const body =
    'Ava Stone joins Northline Racing in 2026. She takes the place of Ben Carter, who has been in touch with Pinecrest Motorsports.';
  expect(rides(body)).not.toContain('confirmed driver=Ava Stone team=Pinecrest Motorsports season=2026');
});

it.each([
  'A rumor that Ava Stone will drive for Pinecrest Motorsports in 2026 is not true, her agent said.',
  'The story that Ava Stone will drive for Pinecrest Motorsports in 2026 isn’t true.',
  'Talk that Ava Stone will drive for Pinecrest Motorsports in 2026 is simply made up.',
])('denies what a rumour says where its sentence takes it back: %s', (body) => {
  expect(claimsOf('ride', '2025-09-20', body, ['driver', 'team', 'season'])).toEqual([
    'denied driver=Ava Stone team=Pinecrest Motorsports season=2026',
  ]);
});

it.each([
  'Fans would love to see Ava Stone in the No. 12 of Northline Racing one day.',
  'Northline Racing is considering its options for 2026. Ava Stone won the race.',
  'Northline Racing considers Ava Stone one of the best.',
  'Northline Racing is looking at Ava Stone’s crash.',
  'Ava Stone is waiting in the wings to replace Ben Carter at Northline Racing.',
  'Toyota is pushing for Ava Stone to get the No. 12 seat at Northline Racing in 2026.',
  'Northline Racing would like to put Ava Stone in the No. 12 next season.',
  'All signs point to Ava Stone driving the No. 12 for Northline Racing in 2026.',
  'Hopes that Ava Stone would drive the No. 12 of Northline Racing in 2026 were dashed.',
])('reads no rumour of a seat: %s', (body) => {
  expect(rides(body).filter((ride) => ride.includes('Ava Stone'))).toEqual([]);
});

it('denies no seat on hearsay', () => {
  const body = 'Sources have indicated that Ava Stone will not be back in the No. 12 for Northline Racing next season.';
  expect(rides(body)).toEqual(['confirmed driver=Ava Stone team=Northline Racing season=2025 number=12']);
  expect(claimsOf('exit', '2025-10-01', body, ['driver', 'team', 'number'])).toEqual([
    'rumored driver=Ava Stone team=Northline Racing number=12',
  ]);
});

it.each([
  ['News that Ava Stone will drive the No. 12 for Northline Racing in 2026 surprised nobody.', 'confirmed'],
  ['Reports that Ava Stone will drive the No. 12 for Northline Racing in 2026 are false.', 'denied'],
])('reads what a report that opens a sentence tells, to its end: %s', (body, status) => {
  expect(rides(body)).toEqual([`${status} driver=Ava Stone team=Northline Racing season=2026 number=12`]);
});
