import { expect, test } from 'vitest';
import { readArticle } from '../../src/reading/read-article.js';
import { CLAUSE_RULES } from '../../src/reading/rules/clause-rules.js';
import { PHRASE_RULES } from '../../src/reading/rules/phrase-rules.js';

/** A text says the same with other words around what it says: none of its claims may be lost, and none added. */
interface Variation {
  readonly what: string;
  readonly of: RegExp;
  readonly says: (text: string) => string;
}

// Examples that begin with the name of a driver or crew chief, who is then described.
const SUBJECT = /^(?:Ava|Ben|Cleo|Dan) (?:Stone|Carter|Diaz|Marsh)(?= [a-z])/;
const ANY = /^/;
const TEAM = /\b(for|with|at|to|by) Northline Racing\b(?!’)/;

const VARIATIONS: readonly Variation[] = [
  { what: 'an age before the name', of: SUBJECT, says: (text) => text.replace(SUBJECT, 'The 24-year-old $&') },
  { what: 'a noun before the name', of: SUBJECT, says: (text) => text.replace(SUBJECT, 'Driver $&') },
  { what: 'a title before the name', of: SUBJECT, says: (text) => text.replace(SUBJECT, 'Two-time champion $&') },
  { what: 'what fans think of her', of: SUBJECT, says: (text) => text.replace(SUBJECT, 'Fan favorite $&') },
  { what: 'what she raced before', of: SUBJECT, says: (text) => text.replace(SUBJECT, 'Late Model ace $&') },
  { what: 'her home', of: SUBJECT, says: (text) => text.replace(SUBJECT, 'Tennessee native $&') },
  { what: 'a suffix', of: SUBJECT, says: (text) => text.replace(SUBJECT, '$& Jr.').replaceAll('Jr. Jr.', 'Jr.') },
  { what: 'a nickname', of: SUBJECT, says: (text) => text.replace(SUBJECT, (name) => name.replace(' ', ' “Ace” ')) },
  { what: 'a first', of: SUBJECT, says: (text) => `For the first time in her career, ${text}` },
  { what: 'the day of the report', of: ANY, says: (text) => text.replace(/\.$/, ', the team announced Tuesday.') },
  { what: 'its source', of: ANY, says: (text) => text.replace(/\.$/, ', according to a press release.') },
  { what: 'what others felt', of: ANY, says: (text) => text.replace(/\.$/, ', and nobody was surprised.') },
  { what: 'a sharp before the number', of: /the No\. \d/, says: (text) => text.replace(/the No\. (?=\d)/g, 'the #') },
  { what: 'the letters of the team', of: TEAM, says: (text) => text.replace(/(Northline Racing)\b(?!’)/, '$1 (NLR)') },
  {
    what: 'a sponsor and a model',
    of: /the No\. \d+ Ford/,
    says: (text) => text.replace(/(the No\. \d+) Ford/, '$1 Acme Tools Ford Mustang'),
  },
  { what: '"next season"', of: / in 2026\.$/, says: (text) => text.replace(/in 2026\.$/, 'next season.') },
];

// Examples in which a finite verb follows the name: a remark may stand between the two.
const ACTS =
  /^(?:Ava|Ben|Cleo|Dan) (?:Stone|Carter|Diaz|Marsh) (?!and |of |out,|in |at |joins Ben Carter and |for |to |from |returning|with )[a-z]+/;

const EXAMPLES = [...CLAUSE_RULES, ...PHRASE_RULES]
  .map(({ example }) => example)
  .filter(
    (text) => !/[.?!] [A-Z“]|\n|: |–/.test(text.replaceAll(/\b(?:No|Nos|Oct|Feb|Sept)\. /g, '')) && text.endsWith('.'),
  );

/** What an example says by itself, read once. */
const said = new Map<string, string>();
const saysAlone = (text: string): string => {
  const known = said.get(text) ?? claimsIn(text).join('\n');
  said.set(text, known);
  return known;
};

test.each(VARIATIONS.map((variation) => [variation.what, variation] as const))(
  '%s changes nothing of what a text says',
  (_, { of, says }) => {
    const texts = EXAMPLES.filter((text) => of.test(text) && claimsIn(text).length > 0);
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.map((text) => [text, ...claimsIn(says(text))])).toEqual(
      texts.map((text) => [text, ...claimsIn(text)]),
    );
  },
);

test.each([
  'now 31',
  'still only 22',
  'of Dover, Delaware',
  'one of the youngest in the field',
  'whom few knew',
  'who has never won on an oval',
  'whose father raced here too',
  'on the other hand',
  'as everybody knows',
  'the man they call Ace',
  'once a karting prodigy',
  'his career at a crossroads',
  'after months of talks',
  'a father of two',
  'never one to hide',
  'still recovering from a broken wrist',
  'son of a welder',
])('what ", %s," puts between a subject and its verb takes nothing from the verb', (aside) => {
  const texts = EXAMPLES.filter((text) => ACTS.test(text) && saysAlone(text) !== '');
  expect(texts.length).toBeGreaterThan(50);
  const lost = texts.filter((text) => claimsIn(text.replace(SUBJECT, `$&, ${aside},`)).join('\n') !== saysAlone(text));
  expect(lost).toEqual([]);
});

// "has agreed to join": a verb more.
const AUXILIARY = /\b(will|has) (?!agreed )(?=[a-z]+\b)/;

test.each(['of course', 'indeed', 'therefore', 'in fact', 'in turn', 'at last', 'for now', 'once more', 'quietly'])(
  '"%s" between an auxiliary and its verb changes nothing',
  (phrase) => {
    const texts = EXAMPLES.filter((text) => AUXILIARY.test(text) && saysAlone(text) !== '');
    expect(texts.length).toBeGreaterThan(30);
    const lost = texts.filter(
      (text) => claimsIn(text.replace(AUXILIARY, `$1 ${phrase} `)).join('\n') !== saysAlone(text),
    );
    expect(lost).toEqual([]);
  },
);

test.each([
  ['has', 'with great joy', 'signed Ava Stone for 2026'],
  ['will', 'for the next few weeks', 'field the No. 12 Ford for Ava Stone'],
  ['has', 'over the winter', 'let Ava Stone go'],
])('"%s %s %s": the phrase leaves the verb its auxiliary', (auxiliary, phrase, rest) => {
  const plain = claimsIn(`Northline Racing ${auxiliary} ${rest}.`);
  expect(plain).not.toEqual([]);
  expect(claimsIn(`Northline Racing ${auxiliary} ${phrase} ${rest}.`)).toEqual(plain);
});

test.each([
  'Ava Stone will in all likelihood drive the No. 12 Ford for Northline Racing in 2026.',
  'Ava Stone, sources said, will drive the No. 12 Ford for Northline Racing in 2026.',
  'Ava Stone, as insiders reported in August, will drive the No. 12 Ford for Northline Racing in 2026.',
  'Ava Stone will perhaps drive the No. 12 Ford for Northline Racing in 2026.',
  'Ava Stone will drive the No. 12 Ford for Northline Racing in 2026 if a sponsor is found.',
])('what makes a rumour of a sentence does so from within: %s', (text) => {
  expect(claimsIn(text)).toHaveLength(1);
  expect(claimsIn(text)[0]).toContain('"status":"rumored"');
});

test.each([
  ['a report between the two', 'Ava Stone, as Racing Weekly first reported in August, will drive'],
  ['a report of ours', 'Ava Stone, as reported here in August, will drive'],
  ['when it was said', 'The team said on Tuesday Ava Stone will drive'],
  ['who said it', 'NASCAR said Tuesday Ava Stone will drive'],
  ['to whom it was said', 'Ava Stone, speaking to reporters on Tuesday, will drive'],
  ['that it is known', 'We can now report that Ava Stone will drive'],
  ['a condition that is none', 'If that was not enough, Ava Stone will drive'],
  ['what else went on', 'While Zoe Hill celebrated, Ava Stone, 24, will drive'],
  ['what is over', 'Now that the season is over, Ava Stone, a native of Ohio, will drive'],
])('%s leaves a seat as sure as it was: %s', (_, opening) => {
  const seat = ' the No. 12 Ford for Northline Racing in 2026.';
  expect(claimsIn(opening + seat)).toEqual(claimsIn(`Ava Stone will drive${seat}`));
});

test.each([
  'Zoe Hill won at Bristol, and Ava Stone and Ben Carter',
  'With that settled, Ava Stone and Ben Carter',
  'While Zoe Hill celebrated, driver Ava Stone and Ben Carter',
])('both are the subject: %s', (opening) => {
  const rest = ' will be teammates at Northline Racing in 2026.';
  expect(claimsIn(opening + rest)).toEqual(claimsIn(`Ava Stone and Ben Carter${rest}`));
});

test.each([
  ['by a stroke', 'the No. 12 Acme Tools/Dunn Oil Ford'],
  ['by a stroke with blanks', 'the No. 12 Acme Tools / Dunn Oil Ford'],
  ['three of them', 'the No. 12 Acme Tools/Dunn Oil/Hill Farms Ford'],
])('sponsors that are joined %s hide neither number nor make', (_, car) => {
  const text = (ride: string) => `Ava Stone will drive ${ride} for Northline Racing in 2026.`;
  expect(claimsIn(text(car))).toEqual(claimsIn(text('the No. 12 Ford')));
});

test.each([
  '; more on that tomorrow',
  ', the first of many such announcements this week',
  ', a move that comes as a surprise on a Friday',
])('what is told beside it has a time of its own: "%s"', (tail) => {
  const text = 'Ava Stone is the driver of the No. 12 Ford for Northline Racing';
  expect(claimsIn(`${text}${tail}.`)).toEqual(claimsIn(`${text}.`));
});

test('the seasons of a deal that stands behind are those of what is told', () => {
  const claims = claimsIn('Ava Stone has signed with Northline Racing, a multi-year deal through 2027.');
  expect(claims.filter((claim) => claim.includes('"contract"')).join()).toContain('"until":2027');
  expect(claimsIn('Ava Stone joins Northline Racing, a move for 2026.').join()).toContain('"season":2026');
});

test('where a team is based is no part of it', () => {
  const text = (team: string) => `Ava Stone starts her third season with ${team} in the Truck Series.`;
  expect(claimsIn(text('the Mooresville, North Carolina-based Northline Racing'))).toEqual(
    claimsIn(text('Northline Racing')),
  );
});

test('a name of one word behind a car is whose car it is', () => {
  expect(claimsIn('Ava Stone will drive the No. 12 Ford for Halberd in 2026.')).toEqual(
    claimsIn('Ava Stone will drive the No. 12 Ford for Halberd Racing in 2026.').map((claim) =>
      claim.replace('Halberd Racing', 'Halberd'),
    ),
  );
});

test('one car of a make, and not twelve', () => {
  expect(claimsIn('Ava Stone will share the 12 Porsche with Ben Carter in 2026.')).toEqual(
    claimsIn('Ava Stone will share the No. 12 Porsche with Ben Carter in 2026.'),
  );
  expect(claimsIn('Ava Stone leads the 12 Ford teams in the standings.')).toEqual([]);
});

test('whom a team tells something hears of himself', () => {
  expect(
    claimsIn(
      'Zoe Hill won at Bristol, and Northline Racing has told Ava Stone that her services are no longer needed.',
    ),
  ).toEqual(claimsIn('Northline Racing has told Ava Stone that her services are no longer needed.'));
});

test.each([
  ['Fresh off a win at Bristol, ', 'Ava Stone will drive the No. 12 Ford for Northline Racing in 2026.'],
  ['As expected, ', 'Ava Stone and Ben Carter will be teammates at Northline Racing in 2026.'],
  ['With four races left in the season, ', 'Northline Racing will keep Ava Stone in its No. 12 Ford for 2026.'],
  ['Despite the rumors, ', 'Ava Stone will drive the No. 12 Ford for Northline Racing in 2026.'],
  ['The team announced Tuesday that ', 'Ava Stone was sacked by Northline Racing.'],
])('%sopens a sentence that says the same', (opening, text) => {
  expect(claimsIn(opening + text)).toEqual(claimsIn(text));
});

test.each([
  ['who won at Bristol in May', 'partners Ben Carter at Northline Racing.'],
  ['who won at Bristol in May', 'and Ben Carter will be teammates at Northline Racing in 2026.'],
  ['a native of Franklin, Tennessee', 'drives the No. 12 Ford for Northline Racing.'],
])('", %s," behind a name changes nothing of what it is the subject of', (aside, rest) => {
  const plain = claimsIn(`Ava Stone ${rest}`);
  expect(claimsIn(`Ava Stone, ${aside}, ${rest}`)).toEqual(plain);
  expect(plain).not.toEqual([]);
});

test.each([
  'fan favorite',
  'rising star',
  'journeyman',
  'young',
  'sophomore',
  'two-time champion',
  'second-generation racer',
  'Tennessee native',
  'Wisconsin’s own',
  'the 24-year-old',
  'reigning Snowball Derby winner',
])('"%s" before a name within a sentence changes nothing', (description) => {
  const texts = (name: string) => [
    `Northline Racing has poached ${name} from Pinecrest Motorsports on a three-year deal.`,
    `Northline Racing has come to terms with ${name} on a deal that puts her in the No. 12 for 2026.`,
    `Northline Racing announced that ${name} will drive the No. 12 Ford in 2026.`,
    `The team has not said whether ${name} stays in the No. 12 at Northline Racing in 2026.`,
    `Ben Carter will drive the No. 8 Ford for Northline Racing in 2026 alongside ${name}.`,
    `Dan Marsh will be the crew chief for ${name} in the No. 12 at Northline Racing in 2026.`,
  ];
  expect(texts(`${description} Ava Stone`).map(claimsIn)).toEqual(texts('Ava Stone').map(claimsIn));
});

test.each([
  'Ava van der Stone',
  'Ava della Stone',
  'Ava St. Stone',
  'Will Stone',
  'Ava McStone',
  'TJ Stone',
  'KC Stone',
])('%s drives what anybody drives', (name) => {
  const surname = name.replace(/^\S+ /, '');
  const sentence = surname.charAt(0).toUpperCase() + surname.slice(1);
  const text = `${name} will drive the No. 12 Ford for Northline Racing in 2026. ${sentence} drove the No. 8 for Pinecrest Motorsports in 2025. Dan Marsh is ${surname}’s crew chief.`;
  expect(claimsIn(text).map((claim) => claim.replaceAll(name, 'Ava Stone'))).toEqual(
    claimsIn(text.replaceAll(name, 'Ava Stone').replaceAll(sentence, 'Stone').replaceAll(surname, 'Stone')),
  );
});

test.each(['“Ace”', '"Ace"', '‘Ace’', '“The Hammer”', '(Skip)'])('%s inside a name is no part of it', (nickname) => {
  const text = (name: string) => `${name} will drive the No. 12 Ford for Northline Racing in 2026. Stone is 24.`;
  expect(claimsIn(text(`Ava ${nickname} Stone`))).toEqual(claimsIn(text('Ava Stone')));
});

test.each([
  'Team Northline',
  'Team 77',
  'Scuderia Northline',
  'Northline Brothers',
  'Northline Brothers Racing',
  'Northline & Pinecrest Racing',
  'Northline and Sons Racing',
  'Northline Motor Club',
  'Northline Sport',
  'Northline Speedworks',
])('%s is a team as any other', (team) => {
  const text = `Ava Stone will drive the No. 12 Ford for Northline Racing in 2026. Northline Racing said Tuesday that Ben Carter is out of its No. 8.`;
  expect(claimsIn(text.replaceAll('Northline Racing', team))).toEqual(
    claimsIn(text).map((claim) => claim.replaceAll('Northline Racing', team)),
  );
});

const LATER = [
  'will drive the No. 12 Ford for Northline Racing in 2026.',
  'has signed a multi-year deal with Northline Racing.',
  'is out at Northline Racing.',
  'replaces Ben Carter in the No. 12 at Northline Racing in 2026.',
];

test.each([
  'though',
  'however',
  'of course',
  'too',
  'it turns out',
  'as it happens',
  'for her part',
  'the team said',
  'officials confirmed Tuesday',
])('", %s," between a subject and its verb changes nothing', (remark) => {
  expect(LATER.map((rest) => claimsIn(`Ava Stone, ${remark}, ${rest}`))).toEqual(
    LATER.map((rest) => claimsIn(`Ava Stone ${rest}`)),
  );
});

test.each([
  'a native of Franklin, Tennessee',
  'fourth in the standings',
  'who won at Bristol',
  'Dan Marsh’s old rival',
])('dashes around "%s" say what commas say', (aside) => {
  const said = LATER.map((rest) => claimsIn(`Ava Stone, ${aside}, ${rest}`));
  expect(LATER.map((rest) => claimsIn(`Ava Stone — ${aside} — ${rest}`))).toEqual(said);
  expect(LATER.map((rest) => claimsIn(`Ava Stone – ${aside} – ${rest}`))).toEqual(said);
});

test('what is said of the last of two leaves both the subject', () => {
  expect(claimsIn('Ava Stone and Ben Carter, who lives in Ohio, will share the No. 12 at Northline Racing.')).toEqual(
    claimsIn('Ava Stone and Ben Carter will share the No. 12 at Northline Racing.'),
  );
});

test.each([
  ['Ava Stone & Ben Carter', 'Ava Stone and Ben Carter'],
  ['Zadok Stone & Ben Carter', 'Zadok Stone and Ben Carter'],
])('%s are two', (short, long) => {
  const text = (names: string) => `${names} will share the No. 12 Ford of Northline Racing in 2026.`;
  expect(claimsIn(text(short))).toEqual(claimsIn(text(long)));
});

test.each([
  ['where it is', 'Concord-based Northline Racing'],
  ['who owns it', 'Bill Dunn’s Northline Racing'],
])('a team is the same with words that say %s', (_, team) => {
  const text = (name: string) => `Ava Stone will drive the No. 12 Ford for ${name} in 2026.`;
  expect(claimsIn(text(team))).toEqual(claimsIn(text('Northline Racing')));
});

/** The claims about rosters of a text of 2025-10-01, whoever it calls "Jr.", as lines in order. */
function claimsIn(body: string): string[] {
  const claims = readArticle({ name: 'variation', published: '2025-10-01', body, hash: '' });
  return claims
    .filter(({ kind }) => /^(?:ride|start|exit|crew|contract)$/.test(kind))
    .map(({ rule: _rule, quote: _quote, start: _start, end: _end, ...said }) =>
      JSON.stringify(said).replaceAll(' Jr.', ''),
    )
    .sort();
}
