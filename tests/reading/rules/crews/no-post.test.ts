import { expect, it } from 'vitest';
import { claimsOfKinds } from '../claims-of.js';

const DAY = '2026-08-12';

it.each([
  'Ben Lark was asked to be Ava Stone’s crew chief and said no.',
  'Ben Lark, who used to spot for Ava Stone, has a shop in Iowa.',
  'Ben Lark is the grandson of a man who was crew chief on the No. 12.',
  'Ava Stone has the No. 12, and her brother Ben watches every race from the spotters’ stand.',
  'Ava Stone has had three crew chiefs, two spotters and a strategist named Ben Lark.',
  'Ava Stone moves to Pinecrest Racing at the end of the season. Plans for crew chief Ben Lark will be told later.',
  'Ava Stone leaves the No. 12. No decision about crew chief Ben Lark has been made.',
])('gives nobody a post: %s', (body) => {
  expect(claimsOfKinds(['crew'], DAY, body, ['person']).filter((claim) => claim.includes('Ben'))).toEqual([]);
});

it.each([
  'Ben Lark was asked to be Ava Stone’s crew chief and said yes.',
  'Ben Lark is the man who calls the shots for Ava Stone on the No. 12.',
  'Ben Lark is on the roof for Ava Stone this weekend.',
])('but: %s', (body) => {
  expect(claimsOfKinds(['crew'], DAY, body, ['person'])).toEqual(['crew confirmed person=Ben Lark']);
});

it('keeps the driver in the race whose crew chief is stood in for', () => {
  const body = 'Ben Lark steps in as crew chief for Ava Stone at Iowa Speedway this weekend.';
  expect(claimsOfKinds(['start'], DAY, body, ['driver'])).toEqual([]);
});
