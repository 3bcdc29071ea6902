import type { Claim } from '../../src/claims/claim.js';
import { parseClaims } from '../../src/claims/claim-lines.js';
import { buildRoster } from '../../src/roster/build-roster.js';
import type { Setting } from '../../src/routing/create-router.js';

const AUTUMN = { article: '2030-10-01-autumn-rumours', published: '2030-10-01' };
const WINTER = { article: '2031-01-10-winter-news', published: '2031-01-10' };
const SPRING = { article: '2031-03-05-spring-dates', published: '2031-03-05' };

/** What three invented articles say of invented people and teams. */
const LINES: readonly object[] = [
  {
    ...AUTUMN,
    kind: 'ride',
    driver: 'Ann Example',
    team: 'Bluebird Racing',
    series: 'truck',
    season: 2030,
    number: '38',
    make: 'Ford',
  },
  {
    ...AUTUMN,
    kind: 'contract',
    driver: 'Ann Example',
    team: 'Heron Motorsports',
    status: 'rumored',
    quote: 'Sources say that *Example* could sign.',
  },
  {
    ...AUTUMN,
    kind: 'ride',
    driver: 'Bo Sample',
    team: 'Bluebird Racing',
    series: 'cup',
    season: 2031,
    number: '38',
    extent: 'full-time',
  },
  {
    ...AUTUMN,
    kind: 'ride',
    driver: 'Ann Example',
    team: 'Bluebird Racing',
    series: 'cup',
    season: 2031,
    number: '38',
    status: 'denied',
  },
  { ...AUTUMN, kind: 'title', driver: 'Ann Example', series: 'truck', season: 2029, position: 1 },
  { ...AUTUMN, kind: 'bio', driver: 'Ann Example', age: 24, hometown: 'Smalltown, Ohio' },
  { ...AUTUMN, kind: 'role', person: 'Max Owner', role: 'owner', team: 'Heron Motorsports' },
  {
    ...WINTER,
    kind: 'ride',
    driver: 'Ann Example',
    team: 'Heron Motorsports',
    series: 'cup',
    season: 2031,
    number: '71',
    make: 'Chevrolet',
    quote: 'Example will drive the No. 71 for Heron in 2031.',
  },
  {
    ...WINTER,
    kind: 'ride',
    driver: 'Ann Example',
    team: 'Heron Motorsports',
    series: 'cup',
    season: 2031,
    number: '71',
    quote: 'The No. 71 is hers.',
  },
  {
    ...WINTER,
    kind: 'contract',
    driver: 'Ann Example',
    team: 'Kestrel Racing',
    multiYear: true,
    loanTo: 'Heron Motorsports',
  },
  {
    ...WINTER,
    kind: 'crew',
    person: 'Cy Chief',
    role: 'crew chief',
    driver: 'Ann Example',
    team: 'Heron Motorsports',
    number: '71',
    series: 'cup',
    season: 2031,
  },
  { ...WINTER, kind: 'alliance', team: 'Kestrel Racing', partner: 'Heron Motorsports' },
  {
    ...WINTER,
    kind: 'exit',
    driver: 'Cas Gone',
    team: 'Heron Motorsports',
    series: 'cup',
    season: 2030,
    number: '71',
    replacedBy: 'Ann Example',
  },
  {
    ...SPRING,
    kind: 'start',
    driver: 'Dee Young',
    team: 'Heron Motorsports',
    series: 'truck',
    season: 2031,
    number: '7',
    track: 'Circuit of the Americas',
    date: '2031-03-22',
    sponsor: 'Acme',
  },
  {
    ...SPRING,
    kind: 'start',
    driver: 'Dee Young',
    team: 'Heron Motorsports',
    series: 'truck',
    season: 2031,
    track: 'Homestead-Miami Speedway',
    from: '2031-10-01',
    to: '2031-10-31',
  },
  {
    ...SPRING,
    kind: 'start',
    driver: 'Dee Young',
    team: 'Heron Motorsports',
    series: 'truck',
    season: 2031,
    track: 'Talladega Superspeedway',
  },
  {
    ...SPRING,
    kind: 'start',
    driver: 'Dee Young',
    team: 'Kestrel Racing',
    series: 'xfinity',
    season: 2031,
    track: 'Phoenix Raceway',
    date: '2031-11-08',
  },
  {
    ...SPRING,
    kind: 'start',
    driver: 'Bo Sample',
    series: 'cup',
    season: 2031,
    track: 'Kansas Speedway',
    status: 'rumored',
  },
  {
    ...SPRING,
    kind: 'result',
    driver: 'Dee Young',
    series: 'arca',
    season: 2030,
    track: 'Kansas Speedway',
    position: 2,
  },
];

/** As claims, one after another in their articles. */
export const CLAIMS: readonly Claim[] = parseClaims(
  LINES.map((line, index) => JSON.stringify({ ...line, start: 100 * index, end: 100 * index + 50 })).join('\n'),
  'paddock',
);

/** The setting on a day, knowing the three articles or other claims. */
export function settingOn(today: string, claims: readonly Claim[] = CLAIMS): Setting {
  return { roster: buildRoster(claims), today, refusals: [{ file: 'b*d.txt', reason: 'is empty' }] };
}
