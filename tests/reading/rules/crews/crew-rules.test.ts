import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const SLOTS = ['person', 'role', 'driver', 'number', 'season'];
const crew = (body: string, published = '2026-04-10'): string[] => claimsOf('crew', published, body, SLOTS);

const marsh = 'confirmed person=Dan Marsh role=crew chief driver=Emma Stone number=12 season=2026';

it.each([
  ['title before the name', 'Emma Stone drives the No. 12 with crew chief Dan Marsh.'],
  ['post behind "as"', 'Emma Stone will drive the No. 12 with Dan Marsh as crew chief.'],
  ['predicate', 'Dan Marsh is the crew chief of the No. 12 for Emma Stone.'],
  ['apposition', 'Dan Marsh, crew chief of the No. 12 for Emma Stone, was pleased.'],
  ['whose post it is', 'Emma Stone drives the No. 12. Her crew chief is Dan Marsh.'],
  ['role as subject', 'Emma Stone drives the No. 12. Stone’s crew chief will be Dan Marsh.'],
  ['told by "calls the shots"', 'Emma Stone drives the No. 12, with Dan Marsh calling the shots.'],
  ['told by the pit box', 'Dan Marsh is atop the pit box for Emma Stone in the No. 12.'],
  ['told by being in charge', 'Dan Marsh is in charge of the No. 12 for Emma Stone.'],
  ['the post as a verb', 'Emma Stone drives the No. 12. Dan Marsh will continue to crew chief the No. 12.'],
  ['a row', 'No. 12 - Emma Stone (crew chief Dan Marsh)'],
  ['a row and a second sentence', '• No. 12 - Emma Stone. Dan Marsh is the crew chief.'],
  ['a row and a label', '• No. 12 - Emma Stone. Crew chief: Dan Marsh.'],
  ['"gets a crew chief in"', 'Emma Stone drives the No. 12 and gets a new crew chief in Dan Marsh.'],
])('knows who is crew chief and who drives: %s', (_name, body) => {
  expect(crew(body)).toEqual([marsh]);
});

it('tells the spotter from the crew chief', () => {
  const body =
    'Dan Marsh is crew chief for Emma Stone on the No. 12. Bo Reyes is spotter for Emma Stone on the No. 12.';
  expect(crew(body)).toEqual(['confirmed person=Bo Reyes role=spotter driver=Emma Stone number=12 season=2026', marsh]);
});

it('gives each season since a year its claim, and the coming one to the next car', () => {
  const body =
    'In 2027 there is a change. Dan Marsh, crew chief of the No. 12 since 2024, goes to the No. 30 of Ben Carter.';
  expect(crew(body)).toEqual([
    'confirmed person=Dan Marsh role=crew chief driver=Ben Carter number=30 season=2027',
    'confirmed person=Dan Marsh role=crew chief number=12 season=2024',
    'confirmed person=Dan Marsh role=crew chief number=12 season=2025',
    'confirmed person=Dan Marsh role=crew chief number=12 season=2026',
  ]);
});

it('keeps a past post in its season', () => {
  expect(crew('Dan Marsh, who was Emma Stone’s crew chief in 2024, works in the shop now.')).toEqual([
    'confirmed person=Dan Marsh role=crew chief driver=Emma Stone season=2024',
  ]);
});

it('reads who replaces whom on the box', () => {
  const body = 'In 2027 Dan Marsh will be the crew chief of Emma Stone’s No. 12, taking over from Cole Adler.';
  expect(crew(body)).toEqual([
    'confirmed person=Cole Adler role=crew chief driver=Emma Stone number=12 season=2026',
    'confirmed person=Dan Marsh role=crew chief driver=Emma Stone number=12 season=2027',
  ]);
});

it('follows a crew chief whom the article has named before', () => {
  const body =
    'Crew chief Dan Marsh won four races with Ben Carter. In 2027 Marsh will be paired with Emma Stone in the No. 12.';
  expect(crew(body)).toContain('confirmed person=Dan Marsh role=crew chief driver=Emma Stone number=12 season=2027');
});

it('tells a crew chief who stays with a driver from a driver who stays with a crew chief', () => {
  const body = 'Emma Stone drives the No. 12 Ford. Dan Marsh remains with Stone as the crew chief of the No. 12.';
  expect(crew(body)).toEqual([marsh]);
});

it.each([
  ['denied', 'Dan Marsh will not be crew chief of the No. 12 for Emma Stone.', 'denied'],
  ['rumored', 'Dan Marsh could be crew chief of the No. 12 for Emma Stone.', 'rumored'],
])('keeps what is %s apart', (_name, body, status) => {
  expect(crew(body)).toEqual([`${status} person=Dan Marsh role=crew chief driver=Emma Stone number=12 season=2026`]);
});

it.each([
  ['no name', 'A crew chief for Emma Stone and the No. 12 will be announced later.'],
  ['each keeps his own', 'Emma Stone drives the No. 12 and Ben Carter the No. 30. Each keeps his crew chief.'],
  ['a question', 'Will Dan Marsh be crew chief of the No. 12 for Emma Stone?'],
  ['a former one who drives', 'Emma Stone, a former crew chief, drives the No. 12.'],
  ['no car and no driver', 'Dan Marsh is a crew chief.'],
  ['a condition', 'If Dan Marsh is crew chief of the No. 12 for Emma Stone, we will hear of it.'],
])('claims nothing without a name, a car or a statement: %s', (_name, body) => {
  expect(crew(body)).toEqual([]);
});

it('gives no ride and no exit to a crew chief who moves, joins or leaves', () => {
  const body =
    'Crew chief Dan Marsh moves to the No. 12 of Emma Stone at Pinecrest Motorsports. Marsh joined Pinecrest Motorsports in 2024 and has left Northline Racing.';
  expect(claimsOf('ride', '2026-04-10', body, ['driver']).filter((claim) => claim.includes('Marsh'))).toEqual([]);
  expect(claimsOf('exit', '2026-04-10', body, ['driver'])).toEqual([]);
});

it.each([
  [
    'who is put on another one’s car',
    'Crew chief Dan Marsh is here. Northline Racing has put Marsh on Emma Stone’s No. 12 for the rest of the season.',
  ],
  [
    'who takes the place of another one',
    'Emma Stone drives the No. 12 for Northline Racing. Bo Reyes is the spotter of the No. 12 and misses the race at Bristol Motor Speedway; Dan Marsh takes his place at Richmond Raceway.',
  ],
  [
    'who came from another post, though both drivers are spoken of',
    'Emma Stone and Ava Hale are the drivers of Northline Racing. At the helm of the 12 will be Dan Marsh, previously an engineer at Pinecrest Motorsports, with Hale in the 21. Both drivers begin their season at Bristol Motor Speedway on April 12.',
  ],
  [
    'who stays on a car where crew chiefs are what it is about',
    'New voices: the 2026 crew chief changes, counted\n\nFive cars will have a new crew chief. Not in the count is Dan Marsh, who stays on the No. 12 at Northline Racing.',
  ],
  [
    'who had the post before',
    'Northline Racing has a new crew chief, Bo Reyes. Crew chief Reyes succeeds Dan Marsh on the No. 12 for Emma Stone.',
  ],
  [
    'whose first race is one with a driver',
    'Northline Racing has named Dan Marsh crew chief of the No. 12. His first race with Emma Stone is April 18 at Bristol Motor Speedway.',
  ],
])('makes no driver of somebody %s', (_name, body) => {
  for (const kind of ['ride', 'start'] as const) {
    expect(claimsOf(kind, '2026-04-10', body, ['driver']).filter((claim) => claim.includes('Marsh'))).toEqual([]);
  }
  expect(crew(body).filter((claim) => claim.includes('driver=Dan Marsh'))).toEqual([]);
});

const LATER = '\n\nThe team went home.\n\nIt rained.\n\nStone will stay with the team in 2027.';
const INTRO = 'Emma Stone drives the No. 12 for Northline Racing in the Truck Series. ';

it.each([
  [
    'a change at once',
    `${INTRO}The team has appointed Dan Marsh crew chief of the No. 12, effective immediately.${LATER}`,
  ],
  ['one who stays', `${INTRO}Crew chief Dan Marsh stays with the No. 12.${LATER}`],
])('gives a crew the season under way, whatever the article says of the next one below: %s', (_name, body) => {
  expect(crew(body, '2026-08-10')).toEqual([marsh]);
});

it('gives a crew the next season where its own paragraph is about it', () => {
  const body = `${INTRO}She went home.\n\nIt rained.\n\nStone will be in the No. 12 again in 2027. Crew chief Dan Marsh stays with the No. 12.`;
  expect(crew(body, '2026-08-10')).toEqual([marsh.replace('2026', '2027')]);
});

it('makes nobody the driver of a crew chief for whom he is traded', () => {
  const text = 'Crew chief Dan Marsh won twice. Ava Stone is back in the No. 12. She also trades Marsh for Ben Carter.';
  expect(claimsOf('crew', '2025-10-01', text, ['person', 'driver']).join()).not.toMatch(/driver=Ben Carter/);
});

it.each([
  'On the pit box, Dan Marsh moves from the No. 12 to the No. 21.',
  'Atop the box, Dan Marsh switches from the No. 12 to the No. 21.',
  'Up on the pit box, veteran Dan Marsh goes from the No. 12 to the No. 21.',
])('knows somebody for a crew chief by where he sits: %s', (text) => {
  const body = `Northline Racing has Ava Stone in the No. 12 and Ben Carter in the No. 21. ${text}`;
  expect(claimsOf('crew', '2026-01-13', body, ['person', 'number', 'season'])).toEqual([
    'confirmed person=Dan Marsh number=12 season=2025',
    'confirmed person=Dan Marsh number=21 season=2026',
  ]);
});

it.each([
  'Dan Marsh, crew chief for Ben Carter in 2021, will replace Cole Adler on the No. 12 of Northline Racing.',
  'Dan Marsh, who was Ben Carter’s crew chief in 2021, will replace Cole Adler on the No. 12 of Northline Racing.',
])('keeps the driver of a former post out of the next: %s', (body) => {
  const crews = claimsOf('crew', '2025-11-20', body, ['person', 'driver', 'number', 'season']);
  expect(crews).toContain('confirmed person=Dan Marsh number=12 season=2026');
  expect(crews).toContain('confirmed person=Cole Adler number=12 season=2025');
  expect(crews.filter((crew) => crew.includes('Ben Carter'))).toEqual([
    'confirmed person=Dan Marsh driver=Ben Carter season=2021',
  ]);
});

it('does not take the races of a suspension for those of the driver', () => {
  const body =
    'NASCAR has suspended Dan Marsh, crew chief for Ava Stone’s No. 12 Northline Racing Ford, for two races.';
  expect(claimsOf('ride', '2025-06-20', body, ['driver', 'extent'])).toEqual(['confirmed driver=Ava Stone']);
});

it('reads drivers, who leads their crews and their cars, named in turn', () => {
  const body =
    'The Northline Racing lineup for 2026: Ava Stone with crew chief Joe Marsh in the No. 12, Ben Carter with Tim Wells in the No. 21 and Mia Torres with Dan Holt in the No. 38.';
  expect(crew(body, '2025-11-20')).toEqual([
    'confirmed person=Dan Holt role=crew chief driver=Mia Torres number=38 season=2026',
    'confirmed person=Joe Marsh role=crew chief driver=Ava Stone number=12 season=2026',
    'confirmed person=Tim Wells role=crew chief driver=Ben Carter number=21 season=2026',
  ]);
  expect(claimsOf('ride', '2025-11-20', body, ['driver', 'number'])).toEqual([
    'confirmed driver=Ava Stone number=12',
    'confirmed driver=Ben Carter number=21',
    'confirmed driver=Mia Torres number=38',
  ]);
});

it('takes no co-driver behind "with" for a crew chief', () => {
  const body =
    'The Northline Racing pairings for 2026 in IMSA: Ava Stone with Joe Marsh in the No. 12, Ben Carter with Tim Wells in the No. 21.';
  expect(crew(body, '2025-11-20')).toEqual([]);
});
