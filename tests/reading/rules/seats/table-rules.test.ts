import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const crew = (body: string): string[] =>
  claimsOf('crew', '2026-01-20', body, ['person', 'role', 'driver', 'team', 'number', 'season']);

const LIST = [
  'Dan Marsh drives=Emma Stone number=12',
  'Kevin Holt drives=Ben Carter number=30',
  'Paul Adler drives=Lou Pratt number=7',
].map((line) => {
  const [person, driver, number] = line.split(/ drives=| number=/);
  return `confirmed person=${person} role=crew chief driver=${driver} number=${number} season=2026`;
});

it.each([
  [
    'columns with bars',
    'Season preview\n\nNo. | Driver | Crew chief\n12 | Emma Stone | Dan Marsh\n30 | Ben Carter | Kevin Holt\n7 | Lou Pratt | Paul Adler',
  ],
  [
    'columns with strokes',
    'Season preview\n\nNumber / Driver / Crew chief\n12 / Emma Stone / Dan Marsh\n30 / Ben Carter / Kevin Holt\n7 / Lou Pratt / Paul Adler',
  ],
  [
    'a list under words about crew chiefs',
    'Here are the drivers and their crew chiefs for the season:\n\nNo. 12 - Emma Stone - Dan Marsh\nNo. 30 - Ben Carter - Kevin Holt\nNo. 7 - Lou Pratt - Paul Adler',
  ],
  [
    'names in brackets',
    'Here are the crew chiefs of the season.\n\n#12 Emma Stone (Dan Marsh)\n#30 Ben Carter (Kevin Holt)\n#7 Lou Pratt (Paul Adler)',
  ],
  [
    'labels on lines of their own',
    'Season preview\n\nNo. 12 - Emma Stone\nCrew chief: Dan Marsh\n\nNo. 30 - Ben Carter\nCrew chief: Kevin Holt\n\nNo. 7 - Lou Pratt\nCrew chief: Paul Adler',
  ],
])('pairs drivers with crew chiefs: %s', (_name, body) => {
  expect(crew(body)).toEqual(LIST);
});

it('takes the team of its column, and no crew chief who is still to be named', () => {
  const body =
    'Season preview\n\nNo. | Driver | Team | Crew chief\n12 | Emma Stone | Northline Racing | Dan Marsh\n30 | Ben Carter | Northline Racing | TBA';
  expect(crew(body)).toEqual([
    'confirmed person=Dan Marsh role=crew chief driver=Emma Stone team=Northline Racing number=12 season=2026',
  ]);
});

it('takes two names beside a number for drivers where nothing speaks of crew chiefs', () => {
  const body =
    'The co-drivers for Bathurst:\n\nNo. 12 - Emma Stone - Dan Marsh\nNo. 30 - Ben Carter - Kevin Holt\nNo. 7 - Lou Pratt - Paul Adler';
  expect(crew(body)).toEqual([]);
});
