import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2025-06-18';
const roster = (body: string): string[] =>
  (['ride', 'start', 'exit', 'contract', 'crew'] as const).flatMap((kind) =>
    claimsOf(kind, DAY, body, ['person', 'driver', 'team', 'season', 'number']),
  );
const ofNow = (body: string): string[] => roster(body).filter((one) => /season=202[456]/.test(one));

// What was ahead long ago, and years that the same sentence or paragraph names.
it.each([
  'She drove only because Ben Carter had broken his wrist the previous Monday. Carter would return for the next race at Atlanta Motor Speedway in the No. 12.',
  'Ava Stone won at Dover ten years ago. She would finish the year in the No. 12 for Northline Racing.',
  'Ava Stone got her break three races later. She would drive the No. 12 for Northline Racing.',
  'Back then Ava Stone swept floors. A year later she would be full time in the No. 12 of Northline Racing.',
  'In 2015 Ava Stone broke her wrist. Ben Carter would take over the No. 12 for Northline Racing.',
  'The following season she would race for Northline Racing. Ben Carter would join her in the No. 12.',
  'Two years earlier Ava Stone was a nobody. She would sign with Northline Racing and drive the No. 12.',
  'Ava Stone, who went on to win 30 races for Northline Racing, is an analyst now.',
  'After a fire in 1979, Ava Stone signed with Northline Racing. She won 11 times in the No. 12 Ford before she gave way to a kid.',
  'Ben Carter left Pinecrest Motorsports on a Friday in 2020 and on Sunday was in the No. 12 for Beaufort.',
])('reads nothing of now: %s', (body) => {
  expect(ofNow(body).filter((one) => /No|number=12|Northline/.test(one))).toEqual([]);
});

it('gives a post the year of what it hangs on', () => {
  const body =
    'Crew chief Dan Marsh, who has been with Ava Stone since 2021, was suspended in 2019 while working with Ben Carter at Pinecrest Motorsports.';
  const posts = claimsOf('crew', DAY, body, ['driver', 'season']).filter((one) => one.includes('Carter'));
  expect(posts).toEqual(['confirmed driver=Ben Carter season=2019']);
});

it.each([
  'Northline Racing said on Monday that Ava Stone would drive the No. 12 in 2026.',
  'Two years ago Ava Stone swept floors. Northline Racing announced on Monday that she would drive the No. 12 in 2026.',
  'Ava Stone won ten years ago. She will drive the No. 12 for Northline Racing in 2026.',
  'Ava Stone would drive the No. 12 for Northline Racing in 2026 if a sponsor is found.',
])('still reads what is ahead: %s', (body) => {
  expect(claimsOf('ride', DAY, body, ['driver', 'season'])).toContainEqual(expect.stringContaining('season=2026'));
});

// A report that goes on in other words.
it.each([
  'The site stood by its story, adding that Ava Stone would join Pinecrest Motorsports in 2026.',
  'The site wrote that Ben Carter was leaving. Carter is not worried. A month later it said that Ava Stone would join Pinecrest Motorsports in 2026.',
  'A blog reported that Ben Carter is out. It said Pinecrest Motorsports would move Ava Stone to the No. 12 for 2026.',
  'A podcast claimed that Ben Carter was sold. On Tuesday it added that Ava Stone will drive the No. 12 for Pinecrest Motorsports in 2026.',
  'A tabloid had Ben Carter in trouble. Two days later it wrote that Ava Stone has signed with Pinecrest Motorsports for 2026.',
  'The website deleted the story, saying that Ava Stone would drive the No. 12 for Pinecrest Motorsports in 2026.',
  'One newsletter wrote that Ben Carter is hurt. In 2024 it reported that Ava Stone would drive the No. 12 for Pinecrest Motorsports.',
  'An account on X posted that Ben Carter is done, claiming that Ava Stone will drive the No. 12 for Pinecrest Motorsports in 2026.',
])('is sure of nothing that a report tells on: %s', (body) => {
  expect(roster(body).filter((one) => one.includes('confirmed') && one.includes('Stone'))).toEqual([]);
});

it('drops what somebody answers with a no', () => {
  const body =
    'Ava Stone has a message for whoever wrote that she would drive for Pinecrest Motorsports in 2026.\n\n“I won’t,” the driver said.';
  expect(roster(body)).toEqual([]);
});

it.each([
  'The team stood by its driver, adding that Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'Northline Racing sent out a statement. It said Ava Stone will drive the No. 12 in 2026.',
  'Northline Racing wrote to its fans. A day later it said that Ava Stone will drive the No. 12 in 2026.',
  'The team confirmed the story, saying that Ava Stone will drive the No. 12 for Northline Racing in 2026.',
])('but is of what a team tells: %s', (body) => {
  expect(claimsOf('ride', DAY, body, ['driver', 'season'])).toContain('confirmed driver=Ava Stone season=2026');
});

it.each([
  ['The Dale Trail runs out at Phoenix Raceway on Sunday.', 'Dale Trail'],
  ['The Chase Elm is at Dover Motor Speedway on Sunday.', 'Chase Elm'],
  ['Reader Tom S. of Flint leads our league with Team Ash-Boyle Racing.', 'Tom S.'],
  ['Tom Sutter leads the office league with Northline Racing.', 'Tom Sutter'],
])('takes no thing and no player for a driver: %s', (body, name) => {
  expect(roster(body).filter((one) => one.includes(name))).toEqual([]);
});
