import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

it.each(['Jack Harlow, No. 24.', 'Jack Harlow.'])('a paragraph that a name opens is about him: %s', (head) => {
  const body = `Meet the extras of the Indianapolis 500.\n\nBen Carter, No. 23, Northline Racing (Honda). He is back.\n\n${head} Carter’s teammate was on the radio in March. The Briton was 18th in the 2024 standings.`;
  expect(claimsOf('title', '2025-05-07', body, ['driver', 'season', 'position'])).toEqual([
    'confirmed driver=Jack Harlow season=2024 position=18',
  ]);
});

it.each([
  'Nine days ago Cadillac announced that Ava Stone and Ben Carter will be its drivers when it enters Formula 1 in 2026. Carter once won for Mercedes.',
  'It was in May that Cadillac signed Ava Stone for the 2026 Formula 1 season.',
])('a maker that acts is a team: %s', (body) => {
  expect(claimsOf('ride', '2025-09-04', body, ['driver', 'team', 'season'])).toContain(
    'confirmed driver=Ava Stone team=Cadillac season=2026',
  );
});

it('who is no longer a crew chief never drove', () => {
  const body = 'Northline Racing said on Wednesday that Dan Marsh is no longer the crew chief of the No. 7 Chevrolet.';
  expect(claimsOf('exit', '2025-04-23', body, ['driver'])).toEqual([]);
  expect(claimsOf('ride', '2025-04-23', body, ['driver'])).toEqual([]);
});

it('who is hired to look after a car leads its crew', () => {
  const body =
    'Northline Racing has hired Dan Marsh to look after the No. 71 Chevrolet that Ava Stone is going to drive in 2024. Marsh spent the past three seasons at Pinecrest Motorsports, which is closing.';
  expect(claimsOf('crew', '2023-12-06', body, ['person', 'driver', 'number', 'season'])).toContain(
    'confirmed person=Dan Marsh driver=Ava Stone number=71 season=2024',
  );
  expect(claimsOf('ride', '2023-12-06', body, ['driver']).join()).not.toContain('Dan Marsh');
});

it('when somebody falls ill, the sentence goes on about who takes the car', () => {
  const body =
    'When Ava Stone came down with appendicitis in 2024, Ben Carter took the No. 12 of Northline Racing. He will drive for Pinecrest Motorsports in 2026.';
  expect(claimsOf('ride', '2025-12-06', body, ['driver', 'team', 'season'])).toContain(
    'confirmed driver=Ben Carter team=Pinecrest Motorsports season=2026',
  );
});

it('what is said of a Canadian is not said of a Dutchman', () => {
  const body =
    'Ben Carter, the 27-year-old Dutchman, could replace Emil Stone at Northline Racing. The Canadian will leave when his contract ends in November.';
  expect(claimsOf('exit', '2022-10-08', body, ['driver']).join()).not.toContain('confirmed driver=Ben Carter');
  expect(claimsOf('contract', '2022-10-08', body, ['driver']).join()).not.toContain('Ben Carter');
});
