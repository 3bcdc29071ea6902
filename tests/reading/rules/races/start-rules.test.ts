import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';
import { startsOf } from '../starts-of.js';

it.each<readonly [string, ...string[]]>([
  [
    'Ava Stone will drive the No. 12 Northline Racing Ford at Bristol Motor Speedway on Sunday.',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone will make her Cup Series debut Sunday at Bristol Motor Speedway with Northline Racing.',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone is set to make her first career Cup Series start this Sunday at Bristol Motor Speedway in the No. 12 Ford.',
    'Stone, Bristol 04-12',
  ],
  ['Ava Stone will get her first Cup Series start at Bristol Motor Speedway on April 12.', 'Stone, Bristol 04-12'],
  [
    'Ava Stone gets behind the wheel of the No. 12 Northline Racing Ford for Sunday’s race at Bristol Motor Speedway.',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone has been tapped to drive the No. 12 Northline Racing Ford at Bristol Motor Speedway on April 12.',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone has been named the driver of the No. 12 Northline Racing Ford for the April 12 race at Bristol Motor Speedway.',
    'Stone, Bristol 04-12',
  ],
  ['Ava Stone joins Northline Racing for the April 12 race at Bristol Motor Speedway.', 'Stone, Bristol 04-12'],
  [
    'Ava Stone will join Northline Racing for a one-off start at Bristol Motor Speedway on April 12.',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone will run a one-race deal with Northline Racing at Bristol Motor Speedway on April 12.',
    'Stone, Bristol 04-12',
  ],
  ['Ava Stone returns to the Cup Series on April 12 at Bristol Motor Speedway.', 'Stone, Bristol 04-12'],
  ['Ava Stone will be back behind the wheel on April 12 at Bristol Motor Speedway.', 'Stone, Bristol 04-12'],
  ['Ava Stone is entered in Sunday’s Cup Series race at Bristol Motor Speedway.', 'Stone, Bristol 04-12'],
  [
    'Ava Stone has been entered by Northline Racing in the Cup Series race at Bristol Motor Speedway on April 12.',
    'Stone, Bristol 04-12',
  ],
  [
    'Northline Racing has entered Ava Stone in the Cup Series race at Bristol Motor Speedway on April 12.',
    'Stone, Bristol 04-12',
  ],
  [
    'Northline Racing will enter the No. 12 Ford for Ava Stone at Bristol Motor Speedway on April 12.',
    'Stone, Bristol 04-12',
  ],
  [
    'Northline Racing will field the No. 12 Ford with Ava Stone behind the wheel at Bristol Motor Speedway on April 12.',
    'Stone, Bristol 04-12',
  ],
  [
    'Northline Racing announced Tuesday that Ava Stone will drive its No. 12 Ford at Bristol Motor Speedway on April 12.',
    'Stone, Bristol 04-12',
  ],
  [
    'Northline Racing announced Tuesday it will field a car for Ava Stone at Bristol Motor Speedway on April 12.',
    'Stone, Bristol 04-12',
  ],
  ['Northline Racing has signed Ava Stone for the April 12 race at Bristol Motor Speedway.', 'Stone, Bristol 04-12'],
  [
    'Northline Racing has tapped Ava Stone to drive the No. 12 at Bristol Motor Speedway on Sunday.',
    'Stone, Bristol 04-12',
  ],
  ['Northline Racing turns to Ava Stone for Sunday’s race at Bristol Motor Speedway.', 'Stone, Bristol 04-12'],
  [
    'Northline Racing will have Ava Stone in the No. 12 Ford at Bristol Motor Speedway on April 12.',
    'Stone, Bristol 04-12',
  ],
  [
    'The No. 12 Northline Racing Ford will be driven by Ava Stone at Bristol Motor Speedway on April 12.',
    'Stone, Bristol 04-12',
  ],
  [
    'Behind the wheel of the No. 12 Northline Racing Ford at Bristol Motor Speedway on April 12 will be Ava Stone.',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone will attempt to qualify for Sunday’s race at Bristol Motor Speedway in the No. 12 Northline Racing Ford.',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone will compete in the Cup Series race at Bristol Motor Speedway on April 12 for Northline Racing.',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone will take part in the Cup Series race at Bristol Motor Speedway on April 12 for Northline Racing.',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone’s first start for Northline Racing will come April 12 at Bristol Motor Speedway.',
    'Stone, Bristol 04-12',
  ],
  ['Ava Stone’s next race for Northline Racing is Sunday at Bristol Motor Speedway.', 'Stone, Bristol 04-12'],
  [
    'Ava Stone’s debut with Northline Racing is scheduled for April 12 at Bristol Motor Speedway.',
    'Stone, Bristol 04-12',
  ],
  ['Bristol Motor Speedway on April 12 will be Ava Stone’s first race with Northline Racing.', 'Stone, Bristol 04-12'],
  [
    'The April 12 race at Bristol Motor Speedway will mark Ava Stone’s first start for Northline Racing.',
    'Stone, Bristol 04-12',
  ],
])('reads who races where and when: %s', (text, ...starts) => {
  expect(startsOf(text)).toEqual([...starts].sort());
});

it.each<readonly [string, ...string[]]>([
  ['Ava Stone will pull double duty at Bristol Motor Speedway this weekend.', 'Stone, Bristol 04-10/04-12'],
  [
    'Ava Stone will be in action this weekend at Bristol Motor Speedway in the No. 12 Northline Racing Ford.',
    'Stone, Bristol 04-10/04-12',
  ],
  ['Ava Stone heads to Bristol Motor Speedway this weekend for Northline Racing.', 'Stone, Bristol 04-10/04-12'],
  ['Ava Stone will race this weekend at Bristol Motor Speedway for Northline Racing.', 'Stone, Bristol 04-10/04-12'],
  [
    'Ava Stone will run three races for Northline Racing: Bristol Motor Speedway (April 12), Talladega Superspeedway (April 26) and Pocono Raceway (June 14).',
    'Stone, Bristol 04-12',
    'Stone, Pocono 06-14',
    'Stone, Talladega 04-26',
  ],
  [
    'Ava Stone will run three races for Northline Racing, at Bristol on April 12, Talladega on April 26 and Pocono on June 14.',
    'Stone, Bristol 04-12',
    'Stone, Pocono 06-14',
    'Stone, Talladega 04-26',
  ],
  [
    'Ava Stone’s schedule with Northline Racing includes Bristol (April 12), Talladega (April 26) and Pocono (June 14).',
    'Stone, Bristol 04-12',
    'Stone, Pocono 06-14',
    'Stone, Talladega 04-26',
  ],
  [
    'Ava Stone’s races for Northline Racing will be Bristol on April 12 and Talladega on April 26.',
    'Stone, Bristol 04-12',
    'Stone, Talladega 04-26',
  ],
  [
    'Ava Stone will drive at Bristol on April 12 and Ben Carter at Talladega on April 26 for Northline Racing.',
    'Carter, Talladega 04-26',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone opens the program at Bristol on April 12, followed by Ben Carter at Talladega on April 26.',
    'Carter, Talladega 04-26',
    'Stone, Bristol 04-12',
  ],
  [
    'Northline Racing will split the No. 12 between Ava Stone and Ben Carter. Stone gets Bristol on April 12; Carter gets Talladega on April 26.',
    'Carter, Talladega 04-26',
    'Stone, Bristol 04-12',
  ],
  [
    'Northline Racing will split the No. 12 Ford between two drivers. Ava Stone will be in it at Bristol on April 12, while Ben Carter is in it at Talladega on April 26.',
    'Carter, Talladega 04-26',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone will be in the car for Bristol (April 12) and Pocono (June 14), and Ben Carter for Talladega (April 26).',
    'Carter, Talladega 04-26',
    'Stone, Bristol 04-12',
    'Stone, Pocono 06-14',
  ],
])('reads a weekend, and several races of one driver or of two: %s', (text, ...starts) => {
  expect(startsOf(text)).toEqual([...starts].sort());
});

it.each<readonly [string, ...string[]]>([
  ['Ava Stone could run the Daytona 500 for Northline Racing on Feb. 14, 2027.', 'Stone, Daytona 02-14 rumored'],
  ['Ava Stone may drive the No. 12 Northline Racing Ford at Talladega on April 26.', 'Stone, Talladega 04-26 rumored'],
  [
    'Ava Stone is expected to drive the No. 12 Northline Racing Ford at Talladega on April 26.',
    'Stone, Talladega 04-26 rumored',
  ],
  [
    'Ava Stone is in talks to run the Talladega race on April 26 for Northline Racing.',
    'Stone, Talladega 04-26 rumored',
  ],
  [
    'Ava Stone has been linked with a one-off start for Northline Racing at Talladega on April 26.',
    'Stone, Talladega 04-26 rumored',
  ],
  ['Ava Stone hopes to run the Talladega race on April 26 for Northline Racing.', 'Stone, Talladega 04-26 rumored'],
  ['Sources say Ava Stone will drive for Northline Racing at Talladega on April 26.', 'Stone, Talladega 04-26 rumored'],
  ['Ava Stone will be the standby driver for Northline Racing at Bristol on Sunday.'],
  ['Ava Stone might run at Talladega on April 26, Northline Racing said.', 'Stone, Talladega 04-26 rumored'],
  [
    'Ava Stone is a candidate to drive the No. 12 for Northline Racing at Talladega on April 26.',
    'Stone, Talladega 04-26 rumored',
  ],
  ['Ava Stone’s Talladega start on April 26 for Northline Racing is not confirmed.'],
])('reads how sure a race is: %s', (text, ...starts) => {
  expect(startsOf(text)).toEqual([...starts].sort());
});

it.each<readonly [string, ...string[]]>([
  [
    'Ava Stone, Ben Carter and Cleo Diaz will share the No. 12 Northline Racing Porsche in the Rolex 24 at Daytona on Jan. 24, 2027.',
    'Carter, Daytona 01-24',
    'Diaz, Daytona 01-24',
    'Stone, Daytona 01-24',
  ],
  [
    'Ava Stone will be joined by Ben Carter in the No. 12 Northline Racing Porsche at Sebring on April 18.',
    'Carter, Sebring 04-18',
    'Stone, Sebring 04-18',
  ],
  [
    'Ava Stone and Ben Carter will be joined by Cleo Diaz in the No. 12 Northline Racing Porsche for the race at Road Atlanta on Oct. 3.',
    'Carter, Road Atlanta 10-03',
    'Diaz, Road Atlanta 10-03',
    'Stone, Road Atlanta 10-03',
  ],
  [
    'Cleo Diaz will be the third driver in the No. 12 Northline Racing Porsche at Road Atlanta on Oct. 3.',
    'Diaz, Road Atlanta 10-03',
  ],
  [
    'Cleo Diaz joins Ava Stone and Ben Carter in the No. 12 Northline Racing Porsche for the race at Road Atlanta on Oct. 3.',
    'Diaz, Road Atlanta 10-03',
  ],
  [
    'Ava Stone will race both the Truck Series race on Friday and the Cup Series race on Sunday at Bristol Motor Speedway.',
    'Stone, Bristol 04-10',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone will run the Truck Series race Friday night at Bristol Motor Speedway in the No. 45 for Pinecrest Motorsports, then the Cup Series race there on Sunday.',
    'Stone, Bristol 04-10',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. She makes her return at Bristol Motor Speedway on Sunday.',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone, who will make her debut at Bristol Motor Speedway on April 12, drives for Northline Racing.',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone will drive full-time for Northline Racing this season, beginning with Sunday’s race at Bristol Motor Speedway.',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone will take over the No. 12 at Northline Racing starting this Sunday at Bristol Motor Speedway.',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone’s first start of the season comes at Bristol this Sunday, when she drives the No. 12 for Northline Racing.',
    'Stone, Bristol 04-12',
  ],
  ['Ava Stone makes her 100th career start on Sunday at Bristol Motor Speedway.', 'Stone, Bristol 04-12'],
  [
    'Ava Stone looks for her first win of the season in Sunday’s race at Bristol Motor Speedway.',
    'Stone, Bristol 04-12',
  ],
  ['Ava Stone will start from the pole in Sunday’s race at Bristol Motor Speedway.', 'Stone, Bristol 04-12'],
  [
    'Ava Stone drives for Northline Racing. Next up for Stone is Bristol Motor Speedway on Sunday.',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone is slated to compete in the Bristol race on April 12 in Northline Racing’s No. 12 Ford.',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone is scheduled to race at Bristol on April 12 and Talladega on April 26 for Northline Racing.',
    'Stone, Bristol 04-12',
    'Stone, Talladega 04-26',
  ],
  [
    'Ava Stone is scheduled for Bristol on April 12 and Talladega on April 26 with Northline Racing.',
    'Stone, Bristol 04-12',
    'Stone, Talladega 04-26',
  ],
  ['Ava Stone is down for Bristol on April 12 with Northline Racing.', 'Stone, Bristol 04-12'],
  [
    'Ava Stone has two races left with Northline Racing: Bristol on April 12 and Talladega on April 26.',
    'Stone, Bristol 04-12',
    'Stone, Talladega 04-26',
  ],
  ['Ava Stone will tackle the Bristol race on April 12 for Northline Racing.', 'Stone, Bristol 04-12'],
  [
    'Ava Stone will contest the Bristol and Talladega races for Northline Racing on April 12 and April 26.',
    'Stone, Bristol 04-12',
    'Stone, Talladega 04-26',
  ],
  ['It will be Ava Stone in the No. 12 Northline Racing Ford at Bristol on April 12.', 'Stone, Bristol 04-12'],
  ['Ava Stone gets the call for Bristol on April 12 in the No. 12 Northline Racing Ford.', 'Stone, Bristol 04-12'],
  ['Ava Stone gets the nod at Bristol on April 12 in the No. 12 Northline Racing Ford.', 'Stone, Bristol 04-12'],
  [
    'Northline Racing will field the No. 12 Ford for Ava Stone in the Cup Series. Stone will be in the car at Bristol, Talladega and Pocono.',
    'Stone, Bristol',
    'Stone, Pocono',
    'Stone, Talladega',
  ],
  [
    'Northline Racing will field the No. 12 Ford for Ava Stone in the Cup Series. Stone will handle the superspeedways: Talladega (April 26) and Daytona (Aug. 29).',
    'Stone, Daytona 08-29',
    'Stone, Talladega 04-26',
  ],
  [
    'Northline Racing will field the No. 12 Ford for Ava Stone in the Cup Series. In addition to Bristol on April 12, Stone will compete at Talladega on April 26.',
    'Stone, Bristol 04-12',
    'Stone, Talladega 04-26',
  ],
  [
    '“Ava Stone will drive the No. 12 Northline Racing Ford at Bristol on April 12,” the team posted on X.',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone will be the fourth driver of the No. 12 Northline Racing Ford this season when she races at Bristol on April 12.',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone will become the youngest woman to start a Cup Series race when she takes the green flag at Bristol on April 12 for Northline Racing.',
    'Stone, Bristol 04-12',
  ],
  ['Ava Stone will take the green flag Sunday at Bristol for Northline Racing.', 'Stone, Bristol 04-12'],
  ['Ava Stone will be on the grid Sunday at Bristol for Northline Racing.', 'Stone, Bristol 04-12'],
  ['Ava Stone will line up for Northline Racing at Bristol on Sunday.', 'Stone, Bristol 04-12'],
  [
    'Ava Stone has committed to run Bristol on April 12 and Talladega on April 26 for Northline Racing.',
    'Stone, Bristol 04-12',
    'Stone, Talladega 04-26',
  ],
  [
    'Ava Stone will make two starts for Northline Racing: April 12 at Bristol and April 26 at Talladega.',
    'Stone, Bristol 04-12',
    'Stone, Talladega 04-26',
  ],
  [
    'Ava Stone plans to run Bristol on April 12 and Talladega on April 26 for Northline Racing.',
    'Stone, Bristol 04-12',
    'Stone, Talladega 04-26',
  ],
  [
    'Ava Stone has been cleared to return to the No. 12 Northline Racing Ford at Bristol on Sunday.',
    'Stone, Bristol 04-12',
  ],
  ['Northline Racing plans to enter Ava Stone at Bristol on April 12.', 'Stone, Bristol 04-12'],
  ['Northline Racing will bring a second car to Bristol on April 12 for Ava Stone.', 'Stone, Bristol 04-12'],
  ['Northline Racing will add a second car at Bristol on April 12 with Ava Stone driving.', 'Stone, Bristol 04-12'],
  [
    'Northline Racing’s No. 12 Ford makes its debut at Bristol on April 12 with Ava Stone behind the wheel.',
    'Stone, Bristol 04-12',
  ],
  [
    'The No. 12 Northline Racing Ford returns at Bristol on April 12 with Ava Stone at the wheel.',
    'Stone, Bristol 04-12',
  ],
  ['Northline Racing will return to the Cup Series on April 12 at Bristol with Ava Stone.', 'Stone, Bristol 04-12'],
  [
    'For Le Mans on June 13, Ava Stone will be joined in the No. 12 Northline Racing Porsche by Ben Carter and Cleo Diaz.',
    'Carter, Circuit de la Sarthe 06-13',
    'Diaz, Circuit de la Sarthe 06-13',
    'Stone, Circuit de la Sarthe 06-13',
  ],
  [
    'Ava Stone partners Ben Carter in the No. 12 Northline Racing Ford for the Bathurst 1000 on October 11.',
    'Carter, Mount Panorama Circuit 10-11',
    'Stone, Mount Panorama Circuit 10-11',
  ],
  [
    'Ava Stone teams up with Ben Carter in the No. 12 Northline Racing Porsche at Sebring on April 18.',
    'Carter, Sebring 04-18',
    'Stone, Sebring 04-18',
  ],
  [
    'Ava Stone, Ben Carter and Cleo Diaz drive the No. 12 Northline Racing Porsche at Sebring on April 18.',
    'Carter, Sebring 04-18',
    'Diaz, Sebring 04-18',
    'Stone, Sebring 04-18',
  ],
  [
    'Northline Racing will have Ava Stone, Ben Carter and Cleo Diaz in the No. 12 Porsche at Sebring on April 18.',
    'Carter, Sebring 04-18',
    'Diaz, Sebring 04-18',
    'Stone, Sebring 04-18',
  ],
  [
    'Northline Racing has paired Ava Stone with Ben Carter in the No. 12 for the Bathurst 1000 on October 11.',
    'Carter, Mount Panorama Circuit 10-11',
    'Stone, Mount Panorama Circuit 10-11',
  ],
  [
    'The No. 12 Northline Racing Porsche will be shared by Ava Stone and Ben Carter at Sebring on April 18.',
    'Carter, Sebring 04-18',
    'Stone, Sebring 04-18',
  ],
  ['Ava Stone is back in the No. 12 Northline Racing Ford this weekend at Bristol.', 'Stone, Bristol 04-10/04-12'],
  [
    'Ava Stone is back in the No. 12 Northline Racing Ford this week at Bristol after two races on the sidelines.',
    'Stone, Bristol 04-06/04-12',
  ],
  ['Bristol this weekend will be Ava Stone’s last race with Northline Racing.', 'Stone, Bristol 04-10/04-12'],
  [
    'Ava Stone will be joined at Bristol on April 12 by teammate Ben Carter. Both drive for Northline Racing.',
    'Carter, Bristol 04-12',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone turns her attention to Bristol, where she will drive the No. 12 for Northline Racing on Sunday.',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone finished third at Martinsville. She goes to Bristol on Sunday fourth in points for Northline Racing.',
    'Stone, Bristol 04-12',
  ],
  ['Ava Stone enters Sunday’s race at Bristol fourth in points for Northline Racing.', 'Stone, Bristol 04-12'],
  [
    'Ava Stone will drive the No. 12 Northline Racing Ford in Friday’s Truck Series race at Bristol and in Sunday’s Cup Series race there.',
    'Stone, Bristol 04-10',
    'Stone, Bristol 04-12',
  ],
])('reads drivers who share a car, and races in passing: %s', (text, ...starts) => {
  expect(startsOf(text)).toEqual([...starts].sort());
});

const PAIR = 'Ben Carter and Mia Torres share the No. 12 Northline Racing Porsche in IMSA.';

it.each<readonly [string, ...string[]]>([
  [`${PAIR} Ava Stone is their third driver at Sebring on April 12.`, 'Stone, Sebring 04-12'],
  [`${PAIR} Ava Stone will be the third man at Sebring on April 12.`, 'Stone, Sebring 04-12'],
  [`${PAIR} Ava Stone joins the pair for Sebring on April 12.`, 'Stone, Sebring 04-12'],
  [
    'Northline Racing names Ava Stone and Ben Carter for the Daytona 500 in the No. 12 Ford.',
    'Carter, Daytona',
    'Stone, Daytona',
  ],
  [`${PAIR} Ava Stone joins them for Sebring on April 12.`, 'Stone, Sebring 04-12'],
  [`${PAIR} Ava Stone completes the line-up at Sebring on April 12.`, 'Stone, Sebring 04-12'],
  [`${PAIR} The third driver at Sebring on April 12 is Truck Series regular Ava Stone.`, 'Stone, Sebring 04-12'],
])('reads who joins the drivers of a car for a race: %s', (text, ...starts) => {
  expect(startsOf(text)).toEqual([...starts].sort());
});

it.each([
  `${PAIR} Ava Stone was their third driver at Sebring in 2023.`,
  `${PAIR} Ava Stone joins the pair for a dinner at Sebring on April 12.`,
  'Northline Racing named Ava Stone for the Daytona 500 in 2019.',
  `${PAIR} Ava Stone is the third winner at Sebring this year.`,
])('reads nobody who joins them from %s', (text) => {
  expect(startsOf(text)).toEqual([]);
});

it.each([
  'Ava Stone won at Bristol Motor Speedway on March 29 for Northline Racing.',
  'Ava Stone drove the No. 12 for Northline Racing at Bristol Motor Speedway last April.',
  'Ava Stone will test at Bristol Motor Speedway on April 12 for Northline Racing.',
  'Ava Stone will sign autographs at Bristol Motor Speedway on April 12.',
  'Ava Stone will be the grand marshal at Bristol Motor Speedway on April 12.',
  'Ava Stone will join the FOX booth for the race at Bristol Motor Speedway on April 12.',
  'Tickets for Bristol Motor Speedway on April 12 are on sale. Ava Stone drives for Northline Racing.',
  'Will Ava Stone drive at Bristol Motor Speedway on April 12?',
  'If Ava Stone is cleared, she will be there on April 12.',
  'Ava Stone can win at any track, including Bristol.',
  'Crew chief Ava Stone will call the race at Bristol Motor Speedway on April 12.',
  'Ava Stone leads the standings ahead of the April 12 race at Bristol Motor Speedway.',
  'Ava Stone has won twice at Bristol Motor Speedway, where the series races on April 12.',
  'Ava Stone turns 25 on April 12.',
  'Ava Stone drives for Northline Racing. The 2026 season begins at Bristol Motor Speedway on April 12.',
  'Ava Stone watched from home as the series raced at Bristol Motor Speedway.',
  'Ava Stone will run the full Cup season in 2026 for Northline Racing except Sonoma.',
])('reads no start from %s', (text) => {
  expect(startsOf(text)).toEqual([]);
});

const rides = (body: string): string[] =>
  claimsOf('ride', '2026-04-07', body, ['driver', 'team', 'number', 'season', 'extent']);

it('makes a part-time ride of three starts for one team', () => {
  const body =
    'Ben Carter will race at Bristol on April 12, Talladega on April 26 and Pocono on June 14 for Northline Racing in the Cup Series.';
  expect(rides(body)).toEqual(['confirmed driver=Ben Carter team=Northline Racing season=2026 extent=part-time']);
});

it.each([
  'Ben Carter has Bristol on April 12 for Northline Racing in the Cup Series.',
  'Ben Carter has Bristol on April 12 and Talladega on April 26 for Northline Racing in the Cup Series.',
])('makes no ride of fewer starts: %s', (text) => {
  expect(startsOf(text)).not.toEqual([]);
  expect(rides(text)).toEqual([]);
});

const PREVIEW =
  'Who to watch in Sunday’s Cup Series race at Bristol\n\nThe Cup Series is at Bristol on Sunday, April 12.';

it.each([
  'The No. 12 Northline Racing Ford belongs to Ava Stone.',
  'Northline Racing’s No. 12 goes to Ava Stone, a rookie.',
  'Northline Racing hands its No. 12 to Ava Stone once more.',
])('enters whoever has a car in a preview: %s', (text) => {
  expect(startsOf(`${PREVIEW} ${text}`)).toEqual(['Stone, Bristol 04-12']);
});

it.each([
  'Ben Carter sits this one out, and Northline Racing’s No. 12 is his again next week.',
  'Ava Stone, who drives the No. 12 for Northline Racing in the Truck Series, is a fan.',
  'They go to Talladega next week. The No. 12 goes to Ava Stone there.',
])('enters nobody who is not in the race of the preview: %s', (text) => {
  expect(startsOf(`${PREVIEW} ${text}`).filter((start) => start.endsWith('Bristol 04-12'))).toEqual([]);
});

it('knows the races of headings in capitals that give their day', () => {
  const body =
    'Three races at Bristol this weekend\n\nHere is who to look for.\n\nTRUCKS, FRIDAY, 7 P.M.\n\nAlso there: Ava Stone (No. 12 Ford, Northline Racing).\n\nCUP, SUNDAY, 6 P.M.\n\nAlso there: Ben Carter (No. 21 Ford, Northline Racing).';
  expect(startsOf(body)).toEqual(['Carter, Bristol 04-12', 'Stone, Bristol 04-10']);
});
