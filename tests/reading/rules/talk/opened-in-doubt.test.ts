import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const SEAT = 'Ava Stone will drive the No. 12 for Northline Racing in 2026';
const SIGNED = 'Northline Racing has signed Ava Stone for 2026';

/** The statuses of her seats of 2026 in a text of October 2025. */
const statuses = (body: string): string[] => [
  ...new Set(
    claimsOf('ride', '2025-10-01', body, ['driver', 'season'])
      .filter((ride) => ride.includes('driver=Ava Stone') && ride.includes('season=2026'))
      .map((ride) => ride.split(' ')[0] ?? ''),
  ),
];

it.each([
  'Apparently, §.',
  'In all likelihood, §.',
  'By all accounts, §.',
  'Barring a late snag, §.',
  'Once the paperwork is signed, §.',
  'If all goes to plan, §.',
  'Every indication is that §.',
  'There are indications §.',
  'The evidence suggests that §.',
  'It seems §.',
  'It would appear that §.',
  'It is widely expected that §.',
  'It is all but certain that §.',
  'It’s possible that §.',
  'It is safe to assume §.',
  'There’s a good chance §.',
  'There is a strong possibility that §.',
  'My understanding is that §.',
  'From what I gather, §.',
  'As I understand it, §.',
  'I suspect §.',
  'I’ve been told §.',
  'The safe assumption is that §.',
  'The plan is that §.',
  'I wouldn’t be surprised if §.',
  'Some in the garage say §.',
  'The team is expected to announce that §.',
  'The team will soon announce that §.',
  'The team has not confirmed that §.',
  'Nobody would say that §.',
  'Nothing is signed, but §.',
  'It isn’t official yet, but §.',
  'While no announcement has been made, §.',
  'You can bet §.',
  'Book it: §.',
  'Two crew members told me §.',
  'Buzz: §.',
  'Several folks in the garage expect that §.',
])('what begins so is a rumour: %s', (lead) => {
  expect(statuses(lead.replace('§', SEAT))).toEqual(['rumored']);
  expect(statuses(lead.replace('§', SIGNED))).toEqual(['rumored']);
});

it.each([
  'It’s official: §.',
  'It is confirmed that §.',
  'It was announced Tuesday that §.',
  'The team announced that §.',
  'The team is pleased to announce that §.',
  'The team said that §.',
  'As expected, §.',
  'To no one’s surprise, §.',
  'In a surprise move, §.',
  'With the deal signed, §.',
  'We know that §.',
  'Remember that §.',
  'The news is that §.',
  'The rumors are true: §.',
  'Ending months of speculation, §.',
  'Despite rumors to the contrary, §.',
])('what begins so is sure: %s', (lead) => {
  expect(statuses(lead.replace('§', SEAT))).toEqual(['confirmed']);
  expect(statuses(lead.replace('§', SIGNED))).toEqual(['confirmed']);
});

it.each([
  'Ava Stone will, it seems, drive the No. 12 for Northline Racing in 2026.',
  'Ava Stone, apparently, will drive the No. 12 for Northline Racing in 2026.',
  'Ava Stone will, barring a surprise, drive the No. 12 for Northline Racing in 2026.',
  'Ava Stone will almost certainly drive the No. 12 for Northline Racing in 2026.',
  'Ava Stone will evidently drive the No. 12 for Northline Racing in 2026.',
  'Ava Stone is pegged to drive the No. 12 for Northline Racing in 2026.',
  'Ava Stone stands to drive the No. 12 for Northline Racing in 2026.',
  'Ava Stone is the top choice to drive the No. 12 for Northline Racing in 2026.',
  'Ava Stone has verbally agreed to drive the No. 12 for Northline Racing in 2026.',
  'Ava Stone is finalizing a deal to drive the No. 12 for Northline Racing in 2026.',
  'Ava Stone is in talks to drive the No. 12 for Northline Racing in 2026.',
  'Ava Stone is being considered for the No. 12 of Northline Racing in 2026.',
  'Ava Stone has emerged as a candidate for the No. 12 of Northline Racing in 2026.',
  'Ava Stone’s name has surfaced in connection with the No. 12 of Northline Racing in 2026.',
  'Ava Stone won on Sunday. Several folks expect her in the No. 12 of Northline Racing in 2026.',
  `${SEAT}, it appears.`,
  `${SEAT}, barring a late change.`,
  `${SEAT}, unless something changes.`,
  `${SEAT}, pending the sale of the team.`,
  `${SEAT}, though nothing is official.`,
  `${SEAT}, although the team has not confirmed it.`,
  `${SEAT}, but the team has yet to announce it.`,
  `${SEAT}, with an announcement expected this week.`,
  `${SEAT}; an official announcement is due Tuesday.`,
  `${SEAT}, multiple sources confirmed.`,
  `${SEAT}, a source confirmed to Motor Weekly.`,
])('what is put in or behind leaves it open: %s', (body) => {
  expect(statuses(body)).toEqual(['rumored']);
});

it.each([
  `${SEAT}, but her crew chief has not been announced.`,
  `${SEAT}, though the sponsors have not been confirmed.`,
  `${SEAT}, the team confirmed.`,
  `${SEAT}, but she has not won yet.`,
  `${SEAT}, if only because she asked.`,
])('what is open besides takes nothing from it: %s', (body) => {
  expect(statuses(body)).toEqual(['confirmed']);
});

it('who was in talks and did not go there has no seat', () => {
  expect(statuses('Ava Stone was in talks to join Northline Racing.')).toEqual([]);
});

it('a seat of now is known, however doubtful the next', () => {
  const body =
    'It seems that Ava Stone, who drives the No. 8 for Pinecrest Motorsports, will join Northline Racing in 2026.';
  expect(claimsOf('ride', '2025-10-01', body, ['team', 'season'])).toEqual(
    expect.arrayContaining([
      'confirmed team=Pinecrest Motorsports season=2025',
      'rumored team=Northline Racing season=2026',
    ]),
  );
});
