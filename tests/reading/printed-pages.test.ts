import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/reading/read-article.js';

interface Page {
  readonly what: string;
  readonly published: string;
  readonly body: string;
  /** Everything that is to be read, as `kind who: slots`. */
  readonly says: readonly string[];
}

/** What pages bring with them that plain prose does not. People and teams are invented. */
const PAGES: readonly Page[] = [
  {
    what: 'a former team is nobody’s now',
    published: '2025-02-05',
    body: 'Pinecrest Motorsports will field two Cup cars in 2025.\n\nFormer Northline Racing driver Ben Carter will drive the No. 14.',
    says: ['ride Ben Carter: Pinecrest Motorsports 14 cup 2025'],
  },
  {
    what: 'a crew chief does not lead a car of the team he comes from',
    published: '2025-02-05',
    body: 'Ava Stone drives the No. 12 for Pinecrest Motorsports in the Cup Series.\n\nFormer Northline Racing engineer Dan Marsh will serve as crew chief.',
    says: [
      'ride Ava Stone: Pinecrest Motorsports 12 cup 2025',
      'crew Dan Marsh: Ava Stone Pinecrest Motorsports 12 cup 2025',
    ],
  },
  {
    what: 'letters of a university are no driver',
    published: '2025-02-05',
    body: 'Ava Stone drives the No. 12 for Pinecrest Motorsports. Stone will work with crew chief Dan Marsh, a UNC Charlotte engineering graduate.',
    says: ['ride Ava Stone: Pinecrest Motorsports 12 2025', 'crew Dan Marsh: Ava Stone Pinecrest Motorsports 12 2025'],
  },
  {
    what: 'the words under a picture',
    published: '2026-01-10',
    body: 'BRISTOL, TENNESSEE - MARCH 29: Dan Marsh, driver of the #8 Northline Racing Chevrolet, waits during practice on March 29, 2025. (Photo by Lou Hale/Harbor Images)\n\nAva Stone will drive the No. 12 for Pinecrest Motorsports in 2026.',
    says: ['ride Ava Stone: Pinecrest Motorsports 12 2026'],
  },
  {
    what: 'a sponsor that a series is named after',
    published: '2026-01-10',
    body: "Ben Carter, driver of the #45 Harbor/O'Reilly Auto Parts Toyota, stays in the Cup Series this year.",
    says: ['ride Ben Carter: 45 cup 2026'],
  },
  {
    what: '"the team" under a heading that is a team’s name',
    published: '2025-02-05',
    body: 'Every seat of the year\n\nPinecrest Motorsports\n\nAva Stone drives the No. 12.\n\nNorthline Racing\n\nDan Marsh has the No. 4 as the Concord-based team goes on.',
    says: ['ride Ava Stone: Pinecrest Motorsports 12 2025', 'ride Dan Marsh: Northline Racing 4 2025'],
  },
  {
    what: 'a season before a move, and one long ago',
    published: '2025-01-20',
    body: 'Ava Stone climbs into the No. 21 Northline Racing Ford following a one-year stint at Pinecrest Motorsports. Ben Carter, who has previously raced for Larkfield Racing, is pleased for her.',
    says: [
      'ride Ava Stone: Northline Racing 21 Ford 2025',
      'ride Ava Stone: Pinecrest Motorsports 2024',
      'ride Ben Carter: Larkfield Racing',
    ],
  },
  {
    what: 'a signing that is told by the way gives no race to that team',
    published: '2024-06-20',
    body: 'Northline Racing has added five races for Ava Stone in the No. 7 truck in 2024. Stone will drive it at Richmond Raceway on August 10.\n\nStone is one of the best talents after signing with Larkfield Racing during the offseason.',
    says: [
      'start Ava Stone: Northline Racing 7 truck 2024 Richmond Raceway 2024-08-10',
      'ride Ava Stone: Northline Racing 7 truck 2024 part-time',
      'contract Ava Stone: Larkfield Racing',
    ],
  },
  {
    what: 'whom another driver replaces was no crew chief',
    published: '2025-01-28',
    body: 'Ava Stone replaces Ben Carter at Northline Racing, and Dan Marsh takes over as Mia Torres’ crew chief at Pinecrest Motorsports.',
    says: [
      'ride Ava Stone: Northline Racing 2025',
      'exit Ben Carter: Northline Racing 2024 Ava Stone',
      'crew Dan Marsh: Mia Torres Pinecrest Motorsports 2025',
      'ride Mia Torres: Pinecrest Motorsports 2025',
    ],
  },
  {
    what: 'a heading that says what the text leaves out',
    published: '2025-02-05',
    body: 'Who goes where this year\n\nAva Stone signs with Northline Racing for 2025\n\nShe could not be happier.\n\nDan Marsh replaces Ben Carter at Northline Racing, 2001\n\nThe crowd was enormous.',
    says: ['ride Ava Stone: Northline Racing 2025', 'contract Ava Stone: Northline Racing'],
  },
  {
    what: 'a race won the year before is none ahead',
    published: '2024-12-13',
    body: 'Ava Stone moves to Northline Racing after a strong rookie season where she won her first career race at Richmond Raceway in April.',
    says: ['ride Ava Stone: Northline Racing 2025', 'result Ava Stone: 2024 Richmond Raceway'],
  },
  {
    what: 'races ahead go on behind a remark on one gone by',
    published: '2023-03-01',
    body: 'Ava Stone will race for Northline Racing at Dover on March 19, where she was ill last year, and at Iowa on April 2.',
    says: [
      'start Ava Stone: Northline Racing 2023 Dover Motor Speedway 2023-03-19',
      'start Ava Stone: Northline Racing 2023 Iowa Speedway 2023-04-02',
    ],
  },
  {
    what: '"his" behind "who, despite"',
    published: '2025-10-01',
    body: 'Other options include Dan Marsh, who has yet to show speed, and Lou Hale, who, despite a new deal with Larkfield Racing, hasn’t shied away from the fact that his time with Larkfield Racing is coming to an end.',
    says: ['exit Lou Hale: Larkfield Racing 2025', 'ride Lou Hale: Larkfield Racing 2025'],
  },
  {
    what: 'the first season of a deal is not its last',
    published: '2024-12-13',
    body: 'Dan Marsh signs a multi-year deal with Pinecrest Motorsports for 2025.',
    says: ['ride Dan Marsh: Pinecrest Motorsports 2025', 'contract Dan Marsh: Pinecrest Motorsports'],
  },
  {
    what: 'a line-up under the name of its series',
    published: '2024-01-02',
    body: 'Kim Hart will compete in Xfinity for Larkfield Racing in 2024.\n\nHere is a look at the line-ups:\n\nCup Series\n\nNo. 3: Ava Stone returns to Northline Racing.\n\nNo. 4: Ben Carter is back at Pinecrest Motorsports.',
    says: [
      'ride Ava Stone: Northline Racing 3 cup 2024',
      'ride Ben Carter: Pinecrest Motorsports 4 cup 2024',
      'ride Kim Hart: Larkfield Racing xfinity 2024',
    ],
  },
  {
    what: 'series by their letters',
    published: '2024-01-15',
    body: 'Ava Stone, No. 20 Northline Racing Toyota (NXS)\n\nBen Carter, No. 33 Pinecrest Motorsports Ford (NCTS)',
    says: [
      'ride Ava Stone: Northline Racing 20 Toyota xfinity 2024',
      'ride Ben Carter: Pinecrest Motorsports 33 Ford truck 2024',
    ],
  },
  {
    what: 'those who change tires drive nothing',
    published: '2024-04-16',
    body: 'Crew member Dan Marsh of Northline Racing’s No. 17 Ford team is suspended from this weekend’s race at Talladega. Lou Hale of Pinecrest Motorsports’ No. 20 Toyota team is suspended too.',
    says: [],
  },
  {
    what: 'a race, its day and its track',
    published: '2024-01-15',
    body: 'Ava Stone will pilot the No. 62 Northline Racing Chevrolet in the Hill Country 500 on April 21 at Talladega.',
    says: ['start Ava Stone: Northline Racing 62 Chevrolet 2024 Talladega Superspeedway 2024-04-21'],
  },
  {
    what: 'a hunt for points, and a seat that somebody left',
    published: '2024-01-20',
    body: 'Ava Stone is back in the hunt for the Truck Series championship, piloting the No. 16 Northline Racing Ford. Ben Carter will take the vacated spot of Kim Hart in the No. 13 Pinecrest Motorsports truck.',
    says: [
      'ride Ava Stone: Northline Racing 16 Ford truck 2024',
      'ride Ben Carter: Pinecrest Motorsports 13 truck 2024',
      'exit Kim Hart: Pinecrest Motorsports 13 truck 2023 Ben Carter',
      'ride Kim Hart: Pinecrest Motorsports 13 truck 2023',
    ],
  },
  {
    what: 'second places in races are none in the standings',
    published: '2025-02-05',
    body: 'Ava Stone has earned 11 top-five finishes, including seven runner-up results in the Truck Series. Ben Carter finished sixth in his Cup debut.',
    says: [],
  },
  {
    what: 'a first name that only the words under a picture have',
    published: '2026-04-07',
    body: 'Double duty\n\nDan Marsh in the #8 Ford at Iowa. (Photo by Lou Hale/Harbor Images)\n\nMarsh is to drive the No. 12 for Northline Racing in the Xfinity Series race at Bristol on Saturday.',
    says: ['start Dan Marsh: Northline Racing 12 xfinity 2026 Bristol Motor Speedway 2026-04-11'],
  },
  {
    what: 'words with their credit in the line below',
    published: '2026-01-10',
    body: 'A year ahead\n\nBen Carter, No. 45 Pinecrest Motorsports Ford\nPhoto by: Harbor Images\n\nAva Stone will drive the No. 12 for Northline Racing in 2026.',
    says: ['ride Ava Stone: Northline Racing 12 2026'],
  },
  {
    what: 'letters of a team behind a name are no suffix of it',
    published: '2026-01-10',
    body: 'The four\n\nAva Stone, JR Motorsports, Chevrolet\nBen Carter, JR Motorsports, Chevrolet\n\nAva Stone stays in the No. 12 in 2026.',
    says: ['ride Ava Stone: JR Motorsports 12 2026'],
  },
  {
    what: 'a surname in the title that a series once had',
    published: '2026-01-10',
    body: 'Ava Busch makes it official\n\nIt was no secret. Her news had gone around for weeks. Everybody was glad. Busch drives the No. 12 for Northline Racing in 2026.\n\nIt is her first Cup Series ride.',
    says: ['ride Ava Busch: Northline Racing 12 cup 2026'],
  },
  {
    what: 'races of several behind their names',
    published: '2026-01-10',
    body: 'Ava Stone and Ben Carter will share the No. 8 of Northline Racing in the Xfinity Series.\n\nAva Stone: Bristol Motor Speedway (April 12); Pocono Raceway (June 14); Dover Motor Speedway (July 19); Kansas Speedway (Sept. 27)\n\nBen Carter: Talladega Superspeedway (April 25)',
    says: [
      'start Ava Stone: Northline Racing 8 xfinity 2026 Bristol Motor Speedway 2026-04-12',
      'start Ava Stone: Northline Racing 8 xfinity 2026 Pocono Raceway 2026-06-14',
      'start Ava Stone: Northline Racing 8 xfinity 2026 Dover Motor Speedway 2026-07-19',
      'start Ava Stone: Northline Racing 8 xfinity 2026 Kansas Speedway 2026-09-27',
      'start Ben Carter: Northline Racing 8 xfinity 2026 Talladega Superspeedway 2026-04-25',
      'ride Ava Stone: Northline Racing 8 xfinity 2026 part-time',
      'ride Ben Carter: Northline Racing 8 xfinity 2026 part-time',
    ],
  },
  {
    what: 'entries with remarks between driver and car',
    published: '2026-04-07',
    body: 'Entry list: Bristol\n\nThe Xfinity Series races at Bristol Motor Speedway on Saturday.\n\nIn Northline Racing’s No. 8 it’s Dan Marsh, the owner of Pinecrest Motorsports. At Larkfield Racing there’s Mia Torres (four starts, all in 2016) in the No. 36, and Lou Hale, out for the first time this year, in the No. 91.',
    says: [
      'start Dan Marsh: Northline Racing 8 xfinity 2026 Bristol Motor Speedway 2026-04-11',
      'start Mia Torres: Larkfield Racing 36 xfinity 2026 Bristol Motor Speedway 2026-04-11',
      'start Lou Hale: Larkfield Racing 91 xfinity 2026 Bristol Motor Speedway 2026-04-11',
      'role Dan Marsh: Pinecrest Motorsports',
    ],
  },
  {
    what: 'a table with a line for each cell, and a note between',
    published: '2026-12-07',
    body: '2027 Cup Series tracker\n\nNo.\n\nDriver\n\nCrew Chief\n\nTeam\n\n8\n\nAva Stone\n\nDan Marsh\n\nNorthline Racing\n\nHappy together.\n\n12\n\nBen Carter\n\nTBD\n\nPinecrest Motorsports\n\n21\n\nTBD\n\nTBD\n\nLarkfield Racing',
    says: [
      'ride Ava Stone: Northline Racing 8 cup 2027',
      'crew Dan Marsh: Ava Stone Northline Racing 8 cup 2027',
      'ride Ben Carter: Pinecrest Motorsports 12 cup 2027',
    ],
  },
  {
    what: 'a fact box under a number and a name in capitals, with facts of another kind between',
    published: '2026-02-07',
    body: 'Cup Series drivers to watch\n\n12 AVA STONE\n\n2025 standings: 2nd\n\n2025 wins: 4\n\nManufacturer: Ford\n\nTeam: Northline Racing\n\nCrew chief: Dan Marsh\n\nSponsors: Millfield Grain',
    says: [
      'ride Ava Stone: Northline Racing 12 Ford cup 2026',
      'crew Dan Marsh: Ava Stone Northline Racing 12 cup 2026',
    ],
  },
  {
    what: 'who shares a car, straight under it',
    published: '2026-01-20',
    body: 'Rolex 24 at Daytona: team by team\n\nThis weekend the IMSA season opens at Daytona International Speedway.\n\nNo. 5 Pinecrest Competition Porsche 963\n\nAva Stone/Renger van der Veen/Ben Carter\n\nA new livery.',
    says: [
      'start Ava Stone: Pinecrest Competition 5 Porsche imsa 2026 Daytona International Speedway',
      'start Renger van der Veen: Pinecrest Competition 5 Porsche imsa 2026 Daytona International Speedway',
      'start Ben Carter: Pinecrest Competition 5 Porsche imsa 2026 Daytona International Speedway',
    ],
  },
  {
    what: 'how long contracts run, team by team',
    published: '2026-06-10',
    body: 'When does every Formula 1 contract expire?\n\nNobody knows for sure.\n\nMcLaren\n\nAva Stone - 2028\n\nBen Carter - 2026*\n\nThe talks go on.',
    says: [
      'contract Ava Stone: McLaren',
      'ride Ava Stone: McLaren f1 2026',
      'ride Ava Stone: McLaren f1 2027',
      'contract Ben Carter: McLaren',
      'ride Ben Carter: McLaren f1 2026',
    ],
  },
  {
    what: 'years behind names that are no contracts',
    published: '2026-06-10',
    body: 'Our hall of fame\n\nThose who came in.\n\nMcLaren\n\nAva Stone - 2028\n\nBen Carter - 2026',
    says: [],
  },
  {
    what: 'numbers, names and sponsors under the label of a team',
    published: '2026-02-14',
    body: 'Xfinity Series preview\n\nNorthline Racing—Two cars. Big hopes.\n12 Ava Stone/Ben Carter (Millfield Grain)—One of them will win.\n21 Mia Torres (Lou Hale Foods)—New here.\n33 Dan Marsh (?)—Fine.',
    says: [
      'ride Ava Stone: Northline Racing 12 xfinity 2026',
      'ride Ben Carter: Northline Racing 12 xfinity 2026',
      'ride Mia Torres: Northline Racing 21 xfinity 2026',
      'ride Dan Marsh: Northline Racing 33 xfinity 2026',
    ],
  },
  {
    what: 'the number that opens a row, and the sentence behind it',
    published: '2026-01-03',
    body: 'Rides for 2026\n\nCup Series rides\n\nNo. 1: Ava Stone joins Northline Racing, which goes to two cars.\n\nNo. 10: Ben Carter moves to Pinecrest Motorsports from Larkfield Racing.',
    says: [
      'ride Ava Stone: Northline Racing 1 cup 2026',
      'ride Ben Carter: Pinecrest Motorsports 10 cup 2026',
      'exit Ben Carter: Larkfield Racing cup 2025',
    ],
  },
];

/** The slots of a claim that tell seats and races apart, in their order. */
function claimsOf({ published, body }: Page): string[] {
  const claims = readArticle({ name: 'page', published, body, hash: '' });
  return claims.map((claim) => {
    const { driver, person, team, number, make, series, season, track, date, extent, replacedBy } =
      claim as unknown as Record<string, string>;
    const who = person ?? driver;
    const slots = [person && driver, team, number, make, series, season, track, date, extent, replacedBy];
    return `${claim.kind} ${who}: ${slots.filter((slot) => slot !== undefined).join(' ')}`;
  });
}

describe('a page', () => {
  it.each(PAGES)('is read: $what', (page) => {
    expect(claimsOf(page).sort()).toEqual([...page.says].sort());
  });
});
