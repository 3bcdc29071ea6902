import { expect, test } from 'vitest';
import { proposeClaims } from '../../../src/reading/read-article.js';

/** The people and teams of a text, in order, each once. */
function namesIn(body: string): string[] {
  const { scenes } = proposeClaims({ name: 'names', published: '2025-10-01', body, hash: '' });
  const names = scenes.flatMap(({ mentions }) =>
    mentions.flatMap((mention) =>
      mention.type === 'person'
        ? [`person ${mention.person.name}`]
        : (mention.type === 'team' || mention.type === 'car') && mention.team !== undefined
          ? [`team ${mention.team}`]
          : [],
    ),
  );
  return [...new Set(names)];
}

const PEOPLE: readonly [what: string, text: string, person: string][] = [
  ['a name in a shouted title', 'FIVE MINUTES WITH AVA STONE\n\nStone drives for Northline Racing.', 'Ava Stone'],
  ['a surname that is a day', 'Northline Racing has signed Corey Day for 2026.', 'Corey Day'],
  ['a surname that is a street', 'Northline Racing has signed Emma Street for 2026.', 'Emma Street'],
  ['a surname that is a make', 'Northline Racing has signed Kyle Ford for 2026.', 'Kyle Ford'],
  ['a verb as given name', 'Northline Racing has signed Will Power for 2026.', 'Will Power'],
  [
    'a verb as given name beside a namesake',
    'Alex Power drives for Northline Racing. Will Power stays with Pinecrest Racing.',
    'Will Power',
  ],
  ['a given name that is a lane', 'Northline Racing has signed Lane Everett for 2026.', 'Lane Everett'],
  ['a surname in small letters', 'Northline Racing has signed Steve deMarco for 2026.', 'Steve deMarco'],
  ['an apostrophe', 'Northline Racing has signed Paul d’Alessio for 2026.', 'Paul d’Alessio'],
  ['a saint', 'Northline Racing has signed Ana St. Clair for 2026.', 'Ana St. Clair'],
  ['letters that are not English', 'Þór Ólafsson will drive the No. 12 for Northline Racing.', 'Þór Ólafsson'],
  ['initials without dots', 'PJ Hallett will drive the No. 12 for Northline Racing.', 'PJ Hallett'],
  ['no given name known', 'Quill Ostrava will drive the No. 12 for Northline Racing.', 'Quill Ostrava'],
  [
    'who is somebody in a team',
    'Quill Ostrava, the team owner, drives the No. 12 for Northline Racing.',
    'Quill Ostrava',
  ],
  [
    'whom somebody replaces',
    'Replaces Quill Ostrava, who drives the No. 12 for Northline Racing now.',
    'Quill Ostrava',
  ],
  ['where somebody was born', 'Northline Racing has signed Ohio-born Ava Stone for 2026.', 'Ava Stone'],
  ['where somebody is from', 'Northline Racing has signed New Yorker Ava Stone for 2026.', 'Ava Stone'],
  ['who backs somebody', 'Northline Racing has signed Pinecrest-backed Ava Stone for 2026.', 'Ava Stone'],
  ['a grade', 'Northline Racing has signed Bronze-rated Ava Stone for 2026.', 'Ava Stone'],
  ['a post by its letter', 'Northline Racing: Signed D Ava Stone for 2026.', 'Ava Stone'],
  ['a hyphen in the given name', 'Northline Racing has signed Jean-Luc Marsh for 2026.', 'Jean-Luc Marsh'],
  ['a second given name', 'Northline Racing has signed Anna Maria Stone for 2026.', 'Anna Maria Stone'],
  ['an unknown given name before a known one', 'Storm Ray Hobbs’s manager was at Northline Racing.', 'Storm Ray Hobbs'],
  ['two of one family', 'Owners Dan and Rita Marsh founded Northline Racing.', 'Dan Marsh'],
];

test.each(PEOPLE)('%s is read as a person: %s', (_, text, person) => {
  expect(namesIn(text)).toContain(`person ${person}`);
});

const TEAMS: readonly [what: string, text: string, team: string][] = [
  ['whom somebody drives for', 'Ava Stone drives the No. 8 for Halberd Sport in 2026.', 'Halberd Sport'],
  ['whom somebody signs with', 'Ava Stone signed a two-year deal with Pacific Crest.', 'Pacific Crest'],
  ['which somebody joins', 'Ava Stone joins Pacific Crest next season.', 'Pacific Crest'],
  ['of one word', 'Ava Stone raced full-time for Ledbetter in 2024.', 'Ledbetter'],
  ['with teammates', 'Ava Stone beat Halberd teammate Ben Carter.', 'Halberd'],
  ['with a car of its own', 'Larkfield Works will split its No. 17 Ford among three drivers.', 'Larkfield Works'],
  [
    'called a team',
    'Most of it is with Larkfield Works, the team for which she won at Iowa. She has six races.',
    'Larkfield Works',
  ],
  [
    'with more of its name elsewhere',
    'Larkfield Truck Works won. Ava Stone raced full-time for Larkfield.',
    'Larkfield Truck Works',
  ],
  [
    'with the name of a track',
    'Coronado Motorsports was here. Coronado, for its part, will have Ava Stone.',
    'Coronado Motorsports',
  ],
  ['which is a group', 'Ava Stone is in talks with Larkfield Racing Group.', 'Larkfield Racing Group'],
  ['called an outfit', 'Ava Stone drove for Larkfield Works, a Charlotte-based outfit.', 'Larkfield Works'],
  [
    'with an abbreviation that the vocabulary has for another',
    'Summit Hill Racing (SHR) has hired Ava Stone. She comes to SHR from karts.',
    'Summit Hill Racing',
  ],
];

test.each(TEAMS)('a team without a team’s word is read, %s: %s', (_, text, team) => {
  expect(namesIn(text)).toContain(`team ${team}`);
});

test('a track with a team’s name is a track behind "at", a model with one a model behind its make', () => {
  const text =
    'Ava Stone drives for Coronado Motorsports. She won at Coronado. Vantage Motorsports has an Aston Martin Vantage.';
  const { scenes } = proposeClaims({ name: 'names', published: '2025-10-01', body: text, hash: '' });
  const types = scenes.map(({ mentions }) => mentions.map(({ type }) => type));
  expect(types[1]).toContain('track');
  expect(types[2]?.at(-1)).not.toBe('team');
});

test('a short name on its own is the team’s, though a model has it', () => {
  expect(namesIn('Ava Stone drove for Vantage Motorsports. She will not return to Vantage next year.')).toEqual([
    'person Ava Stone',
    'team Vantage Motorsports',
  ]);
});

test('a group is known by its short name', () => {
  expect(namesIn('Larkfield Racing Group won. A Larkfield spokesman said so.')).toEqual([
    'team Larkfield Racing Group',
  ]);
});

const NOBODY: readonly [what: string, text: string][] = [
  ['a day behind a verb', 'Announced Tuesday: a schedule of 36 races.'],
  [
    'a school that somebody was at',
    'The former Wilson Central quarterback is running the full season in the No. 32 Ford.',
  ],
  ['a chapter', 'This is Part Two of our series.'],
  ['a town of birth', 'The native of Baton Rouge turned 21.'],
  ['a street', 'The parade goes down Bourbon Street at noon.'],
  ['a school', 'The former Wilson Ridge kicker won.'],
  ['a firm by its trade', 'Ridgeway Poultry will be aboard for each of them.'],
  ['a firm that pays', 'The car is backed by Pacific Crest.'],
  ['an office run for', 'He is running for Mayor.'],
];

test.each(NOBODY)('%s is nobody: %s', (_, text) => {
  expect(namesIn(text)).toEqual([]);
});

const SHARED: readonly [what: string, text: string, last: string][] = [
  [
    'the one named just before',
    'Ava Stone is fifth. Her brother Ben Stone is ninth. Stone spun at Dover.',
    'person Ben Stone',
  ],
  [
    'the one the article is about, once the other is far',
    `Ava Stone drives the No. 7 for Northline Racing. Ava Stone won at Dover. She beat Ben Stone there. ${'It rained for much of the day and the stands were half empty when the green flag fell. '.repeat(3)}Northline said that Stone stays.`,
    'person Ava Stone',
  ],
];

test.each(SHARED)('of two with one surname, %s is meant', (_, text, last) => {
  const { scenes } = proposeClaims({ name: 'names', published: '2025-10-01', body: text, hash: '' });
  const people = scenes.at(-1)?.mentions.flatMap((one) => (one.type === 'person' ? [`person ${one.person.name}`] : []));
  expect(people).toEqual([last]);
});

const BODY = 'Quill Ostrava will drive the No. 12 for Larkfield Racing in 2026.';

const HEADLINES: readonly [what: string, headline: string][] = [
  ['a verb before a name', 'Larkfield Racing Taps Quill Ostrava for Full 2026 Season'],
  ['a verb behind a name', 'Quill Ostrava Joins Larkfield Racing for 2026 Truck Campaign'],
  ['a verb behind a surname', 'Ostrava Inks Deal With Larkfield Racing for 2026 Season'],
  ['a description before a team', 'Rising Outfit Larkfield Racing Unveils 2026 Driver Lineup'],
  ['a description before a surname', 'Teenager Ostrava lands a late call-up at Larkfield Racing'],
  ['a description before a name', 'Longshot Quill Ostrava lands a late call-up at Larkfield Racing'],
];

test.each(HEADLINES)('a headline glues nothing to a name, %s', (_, headline) => {
  expect(namesIn(`${headline}\n\n${BODY}`).sort()).toEqual(['person Quill Ostrava', 'team Larkfield Racing']);
});

const OPENINGS: readonly [what: string, text: string][] = [
  ['an adverb', `${BODY} Luckily Quill Ostrava kept the keys.`],
  ['an adverb before a surname', `${BODY} Luckily Ostrava kept the keys.`],
  ['a word of the article', `${BODY} She was a sophomore in 2025. Sophomore Ostrava won twice.`],
  ['a word of the article before a team', `${BODY} It is an ambitious shop. Ambitious Larkfield Racing won twice.`],
  ['an office', `${BODY} Her car chief is her father, and Competition Director Dan Marsh is her uncle.`],
];

test.each(OPENINGS)('a sentence glues nothing to the name that it opens with, %s', (_, text) => {
  const names = namesIn(text).filter((name) => name !== 'person Dan Marsh');
  expect(names.sort()).toEqual(['person Quill Ostrava', 'team Larkfield Racing']);
});

const WHOLE: readonly [what: string, text: string, name: string][] = [
  [
    'a given name before a double surname',
    'Ana Lobo Marsh won. Lobo Marsh will drive the No. 12.',
    'person Ana Lobo Marsh',
  ],
  ['a relative', `${BODY} Ben Ostrava said that he is proud of her.`, 'person Ben Ostrava'],
  ['a given name that is a word', `We chase him. Chase Ostrava won. ${BODY}`, 'person Chase Ostrava'],
  [
    'a team and its short form',
    'Larkfield Crane Racing won. Crane Racing has the No. 12.',
    'team Larkfield Crane Racing',
  ],
];

test.each(WHOLE)('a name that opens a sentence stays whole, %s', (_, text, name) => {
  expect(namesIn(text)).toContain(name);
});

test('a surname means the team of that name which the article has in full, not another of the vocabulary', () => {
  const text =
    'Ava Stone will drive the No. 12 for Bill McAnally Racing. Ben Carter returns to McAnally after a year away.';
  expect(namesIn(text)).not.toContain('team McAnally-Hilgemann Racing');
  expect(namesIn('Ben Carter returns to McAnally in the No. 12.')).toContain('team McAnally-Hilgemann Racing');
});

test.each([
  ['behind an article', 'The On Cue Racing driver is Ava Stone.', 'team On Cue Racing'],
  ['behind a number', 'Ava Stone has the No. 30 Up North Motorsports Ford.', 'team Up North Motorsports'],
])('a team may begin with a small word, %s', (_, text, team) => {
  expect(namesIn(text)).toContain(team);
});

test('a small word that opens a sentence is no part of a team', () => {
  expect(namesIn('On Northline Racing’s behalf Ava Stone drives the No. 12.')).toContain('team Northline Racing');
  expect(namesIn('The No. 12 is for sale. After Northline Racing closed, Ava Stone left.')).toContain(
    'team Northline Racing',
  );
});

test('a programme is nobody', () => {
  const names = namesIn('Ava Stone came through the Dan Hill Development program at Northline Racing.');
  expect(names).toEqual(['person Ava Stone', 'team Northline Racing']);
});

test('an abbreviation means the team whose name the article spells out, not another of the vocabulary', () => {
  const spelled = namesIn('Ava Stone comes to SHR from karts, Summit Hill Racing said.');
  expect(spelled).toContain('team Summit Hill Racing');
  expect(spelled).not.toContain('team Stewart-Haas Racing');
  expect(namesIn('Ava Stone comes to SHR from karts.')).toContain('team Stewart-Haas Racing');
});

test.each([
  'Trust Ava Stone to announce it at a karaoke night.',
  'Credit Ava Stone with a sense of timing.',
  'Poor Ava Stone.',
  'Northline Racing is back.\n\nWelcome Ava Stone, who drives the No. 12.',
  'Scratch Ava Stone from the list.',
])('what opens a sentence before a first name and a surname is none of them: %s', (text) => {
  expect(namesIn(`${text} Stone drives the No. 12 for Northline Racing.`)).toContain('person Ava Stone');
});
