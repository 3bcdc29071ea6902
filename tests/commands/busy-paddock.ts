import type { Claim } from '../../src/claims/claim.js';
import { parseClaims } from '../../src/claims/claim-lines.js';
import { CLAIMS } from './paddock.js';

/** What the paddock has not: a rumour gone cold, one that came true, reports that disagree, a crew that changed, a nationality. */
const MORE: readonly object[] = [
  {
    kind: 'ride',
    driver: 'Fay Guest',
    team: 'Kestrel Racing',
    series: 'cup',
    season: 2031,
    number: '9',
    status: 'rumored',
    published: '2030-05-01',
  },
  {
    kind: 'ride',
    driver: 'Fay Guest',
    team: 'Kestrel Racing',
    series: 'cup',
    season: 2031,
    number: '9',
    published: '2030-07-01',
  },
  {
    kind: 'ride',
    driver: 'Gil Other',
    team: 'Kestrel Racing',
    series: 'cup',
    season: 2031,
    number: '9',
    published: '2030-07-01',
    article: '2030-07-01-other-paper',
  },
  {
    kind: 'ride',
    driver: 'Gil Other',
    team: 'Heron Motorsports',
    series: 'truck',
    season: 2030,
    status: 'rumored',
    published: '2029-05-01',
  },
  {
    kind: 'ride',
    driver: 'Gil Other',
    team: 'Heron Motorsports',
    series: 'truck',
    season: 2029,
    number: '5',
    extent: 'part-time',
    published: '2029-03-01',
  },
  {
    kind: 'ride',
    driver: 'Fay Guest',
    team: 'Heron Motorsports',
    series: 'truck',
    season: 2030,
    number: '5',
    published: '2029-11-01',
  },
  {
    kind: 'crew',
    person: 'Hal Wrench',
    role: 'crew chief',
    driver: 'Fay Guest',
    team: 'Kestrel Racing',
    number: '9',
    series: 'cup',
    season: 2031,
    published: '2030-07-01',
  },
  {
    kind: 'crew',
    person: 'Ida Wrench',
    role: 'crew chief',
    driver: 'Fay Guest',
    team: 'Kestrel Racing',
    number: '9',
    series: 'cup',
    season: 2031,
    published: '2031-02-01',
  },
  { kind: 'bio', driver: 'Fay Guest', nationality: 'Mexican', birthDate: '2009-02-03', published: '2030-07-01' },
  { kind: 'role', person: 'Max Owner', role: 'team principal', team: 'Kestrel Racing', published: '2030-07-01' },
  { kind: 'exit', driver: 'Bo Sample', team: 'Bluebird Racing', series: 'cup', season: 2031, published: '2031-02-01' },
  { kind: 'title', driver: 'Fay Guest', series: 'truck', season: 2030, position: 3, published: '2031-02-01' },
];

/** The paddock, and more of it. */
export const BUSY: readonly Claim[] = [
  ...CLAIMS,
  ...parseClaims(
    MORE.map((line, at) =>
      JSON.stringify({
        article: `${(line as { published: string }).published}-gazette`,
        start: at,
        end: at + 1,
        ...line,
      }),
    ).join('\n'),
    'more',
  ),
];
