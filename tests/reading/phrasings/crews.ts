/** Ways to say who leads a car's crew or spots for its driver. Published on 2026-04-10; people and teams are invented. */
export const CREW_PHRASINGS: readonly (readonly [text: string, ...crews: readonly string[]])[] = [
  // person / driver number / team / season, as they must come out; `-` where the text does not say
  [
    'Dan Marsh has been appointed crew chief of Northline Racing’s No. 12 and its driver, Ava Stone. He follows Cole Adler, who asked to come off the road.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Dan Marsh will call the shots for Stone from the pit box. Stone joins Ben Carter, who returns in the No. 21.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 and Ben Carter the No. 30 for Northline Racing. In 2026, crew chief Dan Marsh moves from the No. 30 to the No. 12.',
    'Dan Marsh / - 30 / Northline Racing / 2025',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Crew chief Dan Marsh called the races for the No. 8 of Northline Racing last season; now he replaces Cole Adler on the No. 12 of Ava Stone.',
    'Cole Adler / Ava Stone 12 / Northline Racing / 2026',
    'Dan Marsh / - 8 / Northline Racing / 2025',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'New pairings on the pit boxes\n\nNorthline Racing has two cars. Ava Stone drives the No. 12 and Ben Carter the No. 21. Dan Marsh leaves the No. 12 after a three-year stint with Stone and goes to the No. 21, where he’ll work with Carter. Marsh’s replacement on Stone’s car is Cole Adler, who won five races with Mia Torres in the No. 30 last year.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2024',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2025',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Dan Marsh / Ben Carter 21 / Northline Racing / 2026',
    'Cole Adler / Mia Torres 30 / Northline Racing / 2025',
  ],
  [
    'Ava Stone drives the No. 12 and Ben Carter the No. 21 for Northline Racing. Dan Marsh is the spotter for Carter’s teammate, Ava Stone.',
    'spotter Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Cole Adler, who won last year’s title with Ben Carter in that car, is her crew chief.',
    'Cole Adler / Ava Stone 12 / Northline Racing / 2026',
    'Cole Adler / Ben Carter 12 / Northline Racing / 2025',
  ],
  [
    'Northline Racing changed crew chiefs. Crew chief Cole Adler talked. Dan Marsh goes from Ava Stone to Ben Carter, and Adler from Carter to Stone. Stone drives the No. 12 and Carter the No. 21 for Northline Racing.',
    'Cole Adler / Ava Stone 12 / Northline Racing / 2026',
    'Cole Adler / Ben Carter 21 / Northline Racing / 2026',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Dan Marsh / Ben Carter 21 / Northline Racing / 2026',
  ],
  [
    'Dan Marsh was on the pit box when Ava Stone won the 2022 Truck Series title for Northline Racing.',
    'Dan Marsh / Ava Stone - / Northline Racing / 2022',
  ],
  [
    'Northline Racing has a crew chief without a contract. Dan Marsh, Ava Stone’s partner on the No. 12 since 2025, shrugged.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2025',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Cole Adler is the crew chief of the No. 21 for Northline Racing. Ava Stone, who drives the No. 12, will work with Dan Marsh in 2026.',
    'Cole Adler / - 21 / Northline Racing / 2026',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing.\n\nThe crew is unchanged, with Dan Marsh as crew chief and Cole Adler as spotter.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'spotter Cole Adler / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Dan Marsh will call the shots for Ava Stone and the No. 12 Northline Racing Ford.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Dan Marsh will call the shots on Ava Stone’s No. 12 Northline Racing Ford.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Dan Marsh will sit atop the pit box for Ava Stone and the No. 12 Northline Racing team.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Dan Marsh will be perched on top of the pit box for Ava Stone’s No. 12 at Northline Racing.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Dan Marsh has been named crew chief of the No. 12 Northline Racing Ford driven by Ava Stone.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Northline Racing has named Dan Marsh crew chief of the No. 12 Ford driven by Ava Stone.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Northline Racing has hired Dan Marsh to be the crew chief on Ava Stone’s No. 12 Ford.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Northline Racing has promoted race engineer Dan Marsh to crew chief of the No. 12 team and driver Ava Stone.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Dan Marsh was promoted to crew chief for Ava Stone’s No. 12 Ford at Northline Racing.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Northline Racing announced that Dan Marsh will serve as crew chief for Ava Stone on the No. 12 Ford.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Northline Racing announced Dan Marsh as the crew chief for Ava Stone and the No. 12 team.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Dan Marsh joins Northline Racing as crew chief of the No. 12 Ford for Ava Stone.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Dan Marsh will lead the No. 12 Northline Racing team as crew chief for Ava Stone.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing. Veteran crew chief Dan Marsh will oversee the No. 12 team.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing. Veteran crew chief Dan Marsh heads up the team.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing. Crew chief Dan Marsh will guide the No. 12 effort.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone will work with crew chief Dan Marsh on the No. 12 Northline Racing Ford.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone will be paired with crew chief Dan Marsh in the No. 12 Northline Racing Ford.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone will be teamed with veteran crew chief Dan Marsh in Northline Racing’s No. 12 Ford.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing under the guidance of crew chief Dan Marsh.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing under crew chief Dan Marsh.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing with Dan Marsh on the box.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing, with Dan Marsh on top of the pit box.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing. Dan Marsh is on the box.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing, with Dan Marsh atop the war wagon.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing. Dan Marsh, her crew chief, was not surprised.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing. “She is ready,” said Dan Marsh, crew chief of the No. 12.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing. “She is ready,” said crew chief Dan Marsh.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing. “She is ready,” Stone’s crew chief, Dan Marsh, said.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing. “She is ready,” crew chief Dan Marsh told reporters.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing. The 12’s crew chief, Dan Marsh, took the blame.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing. The crew chief is Dan Marsh.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing. Dan Marsh is the crew chief.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing. Dan Marsh crew chiefs the car.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Dan Marsh was hired to crew chief Ava Stone’s No. 12 Ford at Northline Racing.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Dan Marsh crew chiefs the No. 12 Northline Racing Ford for Ava Stone.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Dan Marsh moves up to crew chief on the No. 12 Northline Racing Ford with Ava Stone.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone’s crew chief on the No. 12 Northline Racing Ford will be Dan Marsh.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Serving as crew chief for Ava Stone’s No. 12 Northline Racing Ford will be Dan Marsh.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'The No. 12 Northline Racing Ford of Ava Stone will be led by crew chief Dan Marsh.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'The No. 12 Northline Racing Ford of Ava Stone will be overseen by crew chief Dan Marsh.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone and crew chief Dan Marsh return to the No. 12 Northline Racing Ford.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone and her crew chief, Dan Marsh, will be back with the No. 12 Northline Racing team.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Crew chief Dan Marsh and driver Ava Stone will stay together on the No. 12 Northline Racing Ford.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  ['No. 12: Ava Stone, Northline Racing, crew chief Dan Marsh', 'Dan Marsh / Ava Stone 12 / Northline Racing / 2026'],
  ['No. 12: Ava Stone, crew chief Dan Marsh', 'Dan Marsh / Ava Stone 12 / - / 2026'],
  ['No. 12 – Ava Stone, with Dan Marsh as crew chief', 'Dan Marsh / Ava Stone 12 / - / 2026'],
  [
    'Here are the crew chiefs of Northline Racing:\n\nNo. 12: Ava Stone / Dan Marsh\nNo. 30: Ben Carter / Cole Adler',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Cole Adler / Ben Carter 30 / Northline Racing / 2026',
  ],
  [
    'Northline Racing announced its driver and crew chief pairings:\n\n• Ava Stone and Dan Marsh (No. 12)\n• Ben Carter and Cole Adler (No. 30)',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Cole Adler / Ben Carter 30 / Northline Racing / 2026',
  ],
  [
    'Northline Racing announced its crew chiefs: Dan Marsh on the No. 12 with Ava Stone, Cole Adler on the No. 30 with Ben Carter and Nick Farrow on the No. 44 with Mia Torres.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Cole Adler / Ben Carter 30 / Northline Racing / 2026',
    'Nick Farrow / Mia Torres 44 / Northline Racing / 2026',
  ],
  [
    'Northline Racing announced its crew chiefs: Dan Marsh will lead the No. 12 of Ava Stone, Cole Adler the No. 30 of Ben Carter.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Cole Adler / Ben Carter 30 / Northline Racing / 2026',
  ],
  [
    'Northline Racing’s crew chiefs are Dan Marsh (No. 12, Ava Stone), Cole Adler (No. 30, Ben Carter) and Nick Farrow (No. 44, Mia Torres).',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Cole Adler / Ben Carter 30 / Northline Racing / 2026',
    'Nick Farrow / Mia Torres 44 / Northline Racing / 2026',
  ],
  [
    'Northline Racing has its crew chiefs. Dan Marsh is with Ava Stone and the No. 12, Cole Adler with Ben Carter and the No. 30.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Cole Adler / Ben Carter 30 / Northline Racing / 2026',
  ],
  [
    'Northline Racing will have crew chiefs Dan Marsh (Ava Stone) and Cole Adler (Ben Carter).',
    'Dan Marsh / Ava Stone - / Northline Racing / 2026',
    'Cole Adler / Ben Carter - / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing and Ben Carter the No. 30. Their crew chiefs are Dan Marsh and Cole Adler, respectively.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Cole Adler / Ben Carter 30 / Northline Racing / 2026',
  ],
  [
    'Northline Racing is swapping crew chiefs. Dan Marsh moves from the No. 30 of Ben Carter to the No. 12 of Ava Stone, and Cole Adler goes the other way.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Dan Marsh / Ben Carter 30 / Northline Racing / 2026',
    'Cole Adler / Ben Carter 30 / Northline Racing / 2026',
    'Cole Adler / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Dan Marsh replaces Cole Adler as crew chief of Ava Stone’s No. 12 Northline Racing Ford.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Cole Adler / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Dan Marsh takes over for Cole Adler as crew chief of the No. 12 Northline Racing Ford driven by Ava Stone.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Cole Adler / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Dan Marsh takes over from Cole Adler atop the pit box of Ava Stone’s No. 12 Northline Racing Ford.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Cole Adler / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Cole Adler has been replaced by Dan Marsh as crew chief for Ava Stone.',
    'Dan Marsh / Ava Stone - / - / 2026',
    'Cole Adler / Ava Stone - / - / 2026',
  ],
  [
    'Dan Marsh will be interim crew chief for Ava Stone at Northline Racing while Cole Adler is suspended.',
    'Dan Marsh / Ava Stone - / Northline Racing / 2026',
    'Cole Adler / Ava Stone - / Northline Racing / 2026',
  ],
  [
    'NASCAR suspended Cole Adler, crew chief of the No. 12 Northline Racing Ford driven by Ava Stone, for one race.',
    'Cole Adler / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Dan Marsh has been Ava Stone’s crew chief at Northline Racing since 2024.',
    'Dan Marsh / Ava Stone - / Northline Racing / 2024',
    'Dan Marsh / Ava Stone - / Northline Racing / 2025',
    'Dan Marsh / Ava Stone - / Northline Racing / 2026',
  ],
  [
    'Dan Marsh has called the shots for Ava Stone at Northline Racing since 2025.',
    'Dan Marsh / Ava Stone - / Northline Racing / 2025',
    'Dan Marsh / Ava Stone - / Northline Racing / 2026',
  ],
  [
    'Dan Marsh was crew chief for Ben Carter at Pinecrest Motorsports in 2024 and 2025.',
    'Dan Marsh / Ben Carter - / Pinecrest Motorsports / 2024',
    'Dan Marsh / Ben Carter - / Pinecrest Motorsports / 2025',
  ],
  [
    'Dan Marsh spent the past two seasons as crew chief for Ben Carter at Pinecrest Motorsports.',
    'Dan Marsh / Ben Carter - / Pinecrest Motorsports / 2024',
    'Dan Marsh / Ben Carter - / Pinecrest Motorsports / 2025',
  ],
  ['Crew chief Dan Marsh led Ben Carter to the 2019 Cup Series title.', 'Dan Marsh / Ben Carter - / - / 2019'],
  [
    'Last year Dan Marsh was atop the pit box of Ben Carter’s No. 30 at Pinecrest Motorsports.',
    'Dan Marsh / Ben Carter 30 / Pinecrest Motorsports / 2025',
  ],
  ['Dan Marsh served as Ben Carter’s crew chief in 2023.', 'Dan Marsh / Ben Carter - / - / 2023'],
  ['Ava Stone won with crew chief Dan Marsh in 2024.', 'Dan Marsh / Ava Stone - / - / 2024'],
  ['Dan Marsh will remain as crew chief of the No. 12 for Ava Stone.', 'Dan Marsh / Ava Stone 12 / - / 2026'],
  ['Dan Marsh will return as Ava Stone’s crew chief in 2027.', 'Dan Marsh / Ava Stone - / - / 2027'],
  ['Dan Marsh is back for a third season as Ava Stone’s crew chief.', 'Dan Marsh / Ava Stone - / - / 2026'],
  ['Crew chief Dan Marsh returns to lead Ava Stone’s No. 12 team.', 'Dan Marsh / Ava Stone 12 / - / 2026'],
  ['Crew chief Dan Marsh will lead Ava Stone’s team.', 'Dan Marsh / Ava Stone - / - / 2026'],
  [
    'Crew chief Dan Marsh was shuffled from Ben Carter’s No. 30 to Ava Stone’s No. 12.',
    'Dan Marsh / Ava Stone 12 / - / 2026',
    'Dan Marsh / Ben Carter 30 / - / 2026',
  ],
  ['Crew chief Dan Marsh has been reassigned to the No. 12 of Ava Stone.', 'Dan Marsh / Ava Stone 12 / - / 2026'],
  [
    'Crew chief Dan Marsh comes over from Pinecrest Motorsports to work with Ava Stone on the No. 12.',
    'Dan Marsh / Ava Stone 12 / - / 2026',
  ],
  ['Dan Marsh will be on the radio as crew chief for Ava Stone.', 'Dan Marsh / Ava Stone - / - / 2026'],
  ['Ava Stone will have Dan Marsh as her crew chief.', 'Dan Marsh / Ava Stone - / - / 2026'],
  ['Ava Stone has a new crew chief in Dan Marsh.', 'Dan Marsh / Ava Stone - / - / 2026'],
  ['Ava Stone has a new crew chief: Dan Marsh.', 'Dan Marsh / Ava Stone - / - / 2026'],
  ['Ava Stone gets Dan Marsh as crew chief.', 'Dan Marsh / Ava Stone - / - / 2026'],
  ['Ava Stone keeps crew chief Dan Marsh.', 'Dan Marsh / Ava Stone - / - / 2026'],
  ['Ava Stone will race under the direction of crew chief Dan Marsh.', 'Dan Marsh / Ava Stone - / - / 2026'],
  ['Ava Stone’s new boss on the box is Dan Marsh.', 'Dan Marsh / Ava Stone - / - / 2026'],
  ['Dan Marsh could be named crew chief for Ava Stone.', 'rumored Dan Marsh / Ava Stone - / - / 2026'],
  [
    'Dan Marsh is expected to call the shots for Ava Stone and the No. 12.',
    'rumored Dan Marsh / Ava Stone 12 / - / 2026',
  ],
  ['Sources say Dan Marsh will be Ava Stone’s crew chief.', 'rumored Dan Marsh / Ava Stone - / - / 2026'],
  ['Dan Marsh will no longer be the crew chief of Ava Stone’s No. 12.', 'denied Dan Marsh / Ava Stone 12 / - / 2026'],
  ['Dan Marsh will not return as Ava Stone’s crew chief in 2027.', 'denied Dan Marsh / Ava Stone - / - / 2027'],
  ['Gus Webb will spot for Ava Stone and the No. 12.', 'spotter Gus Webb / Ava Stone 12 / - / 2026'],
  ['Gus Webb spots for Ava Stone.', 'spotter Gus Webb / Ava Stone - / - / 2026'],
  ['Gus Webb is the spotter for Ava Stone’s No. 12.', 'spotter Gus Webb / Ava Stone 12 / - / 2026'],
  ['Ava Stone’s spotter, Gus Webb, saw it coming.', 'spotter Gus Webb / Ava Stone - / - / 2026'],
  ['Gus Webb will be up on the spotters’ stand for Ava Stone.', 'spotter Gus Webb / Ava Stone - / - / 2026'],
  ['Gus Webb will be on the spotter stand for Ava Stone’s No. 12.', 'spotter Gus Webb / Ava Stone 12 / - / 2026'],
  ['Gus Webb will be Ava Stone’s eyes in the sky.', 'spotter Gus Webb / Ava Stone - / - / 2026'],
  [
    'Dan Marsh is the crew chief for Ava Stone, with Gus Webb as spotter.',
    'Dan Marsh / Ava Stone - / - / 2026',
    'spotter Gus Webb / Ava Stone - / - / 2026',
  ],
  [
    'Ava Stone will have crew chief Dan Marsh and spotter Gus Webb.',
    'Dan Marsh / Ava Stone - / - / 2026',
    'spotter Gus Webb / Ava Stone - / - / 2026',
  ],
  [
    'No. 12 Northline Racing Ford\nDriver: Ava Stone\nCrew Chief: Dan Marsh\nSpotter: Gus Webb',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'spotter Gus Webb / Ava Stone 12 / Northline Racing / 2026',
  ],
  ['Engineer-turned-crew chief Dan Marsh is in his first year with Ava Stone.', 'Dan Marsh / Ava Stone - / - / 2026'],
  [
    'Dan Marsh is in his second season as crew chief of the No. 12 for Ava Stone.',
    'Dan Marsh / Ava Stone 12 / - / 2026',
    'Dan Marsh / Ava Stone 12 / - / 2025',
  ],
  ['Dan Marsh has been tabbed to lead Ava Stone’s No. 12 team as crew chief.', 'Dan Marsh / Ava Stone 12 / - / 2026'],
  [
    'Northline Racing tapped Dan Marsh to crew chief its No. 12 Ford for Ava Stone.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  ['Northline Racing has put Dan Marsh on Ava Stone’s pit box.', 'Dan Marsh / Ava Stone - / Northline Racing / 2026'],
  ['Dan Marsh will climb atop Ava Stone’s pit box.', 'Dan Marsh / Ava Stone - / - / 2026'],
  ['Ava Stone (No. 12, crew chief Dan Marsh) is next.', 'Dan Marsh / Ava Stone 12 / - / 2026'],
  // a change in the middle of a season, several seasons
  ['Dan Marsh will be crew chief for Ava Stone’s No. 12 from Sunday on.', 'Dan Marsh / Ava Stone 12 / - / 2026'],
  [
    'Crew chiefs Dan Marsh and Gus Webb trade places: Marsh joins Ava Stone’s No. 12 and Webb joins Ben Carter’s No. 21.',
    'Dan Marsh / Ava Stone 12 / - / 2026',
    'Dan Marsh / Ben Carter 21 / - / 2026',
    'Gus Webb / Ava Stone 12 / - / 2026',
    'Gus Webb / Ben Carter 21 / - / 2026',
  ],
  [
    'Dan Marsh has been Ava Stone’s crew chief since he came to Northline Racing last year.',
    'Dan Marsh / Ava Stone - / Northline Racing / 2025',
    'Dan Marsh / Ava Stone - / Northline Racing / 2026',
  ],
  [
    'Ava Stone and crew chief Dan Marsh, together on the No. 12 since 2024, are ninth in the points.',
    'Dan Marsh / Ava Stone 12 / - / 2024',
    'Dan Marsh / Ava Stone 12 / - / 2025',
    'Dan Marsh / Ava Stone 12 / - / 2026',
  ],
  [
    'Ava Stone works with crew chief Dan Marsh for a second year in 2026.',
    'Dan Marsh / Ava Stone - / - / 2025',
    'Dan Marsh / Ava Stone - / - / 2026',
  ],
  [
    'Dan Marsh is out of work. He had called Ava Stone’s races in the No. 12 in 2025.',
    'Dan Marsh / Ava Stone 12 / - / 2025',
  ],
  [
    'Ava Stone stays in the No. 12 for Northline Racing, with Dan Marsh moving up from race engineer to be her crew chief.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    // A driver of the same series whose number nobody says is not the No. 12's.
    'Dan Marsh was promoted to crew chief of the No. 12 Ford.\n\nBen Carter drives for Pinecrest Motorsports.',
    'Dan Marsh / - 12 / Pinecrest Motorsports / 2026',
  ],
  [
    'New crew chiefs at Northline Racing\n\nAva Stone drives the No. 12 and Ben Carter the No. 30 for Northline Racing. Dan Marsh moves across the shop to the No. 12 to work with Stone.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'New crew chiefs at Northline Racing\n\nAva Stone drives the No. 12 and Ben Carter the No. 30 for Northline Racing. Dan Marsh stays on the No. 12.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'New crew chiefs at Northline Racing\n\nAva Stone drives the No. 12 and Ben Carter the No. 30 for Northline Racing. Dan Marsh, who had been with Stone for the past two seasons, moves to the No. 30.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2024',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2025',
    'Dan Marsh / Ben Carter 30 / Northline Racing / 2026',
  ],
  [
    'New crew chiefs at Northline Racing\n\nAva Stone drives the No. 12 and Ben Carter the No. 30 for Northline Racing. Stone will now hear from Dan Marsh, who spotted for Mia Torres last season.',
    'spotter Dan Marsh / Mia Torres - / Northline Racing / 2025',
  ],
  [
    'New crew chiefs at Northline Racing\n\nAva Stone drives the No. 12 and Ben Carter the No. 30 for Northline Racing. Crew chief Dan Marsh replaces Cole Adler on Ava Stone’s Ford.',
    'Cole Adler / Ava Stone 12 / Northline Racing / 2026',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'New crew chiefs at Northline Racing\n\nAva Stone drives the No. 12 and Ben Carter the No. 30 for Northline Racing. Dan Marsh, who held that position with the No. 30 in 2025, moves across the shop to work with Stone.',
    'Dan Marsh / - 30 / Northline Racing / 2025',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Her crew chief has left. Dan Marsh is expected to get the job.',
    'rumored Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'New crew chiefs at Northline Racing\n\nAva Stone drives the No. 12 and Ben Carter the No. 30 for Northline Racing. Dan Marsh comes over from the No. 30 to work with Stone.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Dan Marsh / Ben Carter 30 / Northline Racing / 2026',
  ],
  [
    'New crew chiefs at Northline Racing\n\nAva Stone drives the No. 12 and Ben Carter the No. 30 for Northline Racing. Dan Marsh, for the past two seasons Carter’s crew chief, is gone.',
    'Dan Marsh / Ben Carter 30 / Northline Racing / 2024',
    'Dan Marsh / Ben Carter 30 / Northline Racing / 2025',
  ],
  [
    // A surname is the driver's who was named by it first, and not short for her family's team.
    'Ava Stone will drive the No. 25 for Northline Racing in 2026. On dirt she stays with her family’s Stone Motorsports. Dan Marsh will be Stone’s crew chief.',
    'Dan Marsh / Ava Stone 25 / Northline Racing / 2026',
  ],
  [
    'Northline Racing has reassigned crew chief Dan Marsh from the No. 12 to the No. 14.',
    'Dan Marsh / - 14 / Northline Racing / 2026',
  ],
  // a surname that is a plain word too
  [
    'Northline Racing named Dan Street crew chief of the No. 12 of Ava Stone. Street spent 2024 as Ben Carter’s crew chief.',
    'Dan Street / Ava Stone 12 / Northline Racing / 2026',
    'Dan Street / Ben Carter - / Northline Racing / 2024',
  ],
  // a clause inside an apposition
  [
    'Dan Marsh, Ava Stone’s crew chief since she joined Northline Racing in 2025, moves to the No. 30 of Ben Carter in 2027.',
    'Dan Marsh / Ava Stone - / Northline Racing / 2025',
    'Dan Marsh / Ava Stone - / Northline Racing / 2026',
    'Dan Marsh / Ben Carter 30 / Northline Racing / 2027',
  ],
  // paired, where nothing says who drives
  [
    'Cole Adler is the new crew chief of the No. 21 for Northline Racing. Ava Stone and Dan Marsh will remain paired on the No. 12.',
    'Cole Adler / - 21 / Northline Racing / 2026',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Cole Adler is the new crew chief of the No. 21 for Northline Racing. Ava Stone and Dan Marsh are back together on the No. 12.',
    'Cole Adler / - 21 / Northline Racing / 2026',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  // two titles in one clause
  [
    'Crew chief Dan Marsh smiled. Ava Stone and Marsh won the title for Northline Racing in 2021 and again last November.',
    'Dan Marsh / Ava Stone - / Northline Racing / 2021',
    'Dan Marsh / Ava Stone - / Northline Racing / 2025',
    'Dan Marsh / Ava Stone - / Northline Racing / 2026',
  ],
  // a post that ends
  [
    'Dan Marsh, who has led the No. 12 team as crew chief since 2025, will not continue in that role at Northline Racing next season.',
    'Dan Marsh / - 12 / Northline Racing / 2025',
    'Dan Marsh / - 12 / Northline Racing / 2026',
    'denied Dan Marsh / - 12 / Northline Racing / 2027',
  ],
  // a name that a later clause gives
  [
    'Ava Stone will drive the No. 12 for Northline Racing. Stone said that a crew chief has been picked; reports say that it will be Dan Marsh.',
    'rumored Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  // answers of an interview
  [
    'Ava Stone will drive the No. 12 for Northline Racing.\n\nWho’s your crew chief?\n\nDan Marsh. He was at Pinecrest Motorsports last year with Ben Carter on the No. 30 car.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Dan Marsh / Ben Carter 30 / Pinecrest Motorsports / 2025',
  ],
  [
    'Ava Stone will drive the No. 12 for Northline Racing.\n\nAnd who is on your box?\n\n“Dan Marsh. I asked for him.”\n\nSpotter?\n\nCole Adler.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'spotter Cole Adler / Ava Stone 12 / Northline Racing / 2026',
  ],
  // seasons behind somebody
  [
    'Crew chief Dan Marsh leaves the No. 12 of Northline Racing after a two-year stint with Ava Stone.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2025',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Crew chief Dan Marsh was let go by Northline Racing on Tuesday after three seasons with Ava Stone.',
    'Dan Marsh / Ava Stone - / Northline Racing / 2024',
    'Dan Marsh / Ava Stone - / Northline Racing / 2025',
    'Dan Marsh / Ava Stone - / Northline Racing / 2026',
  ],
  // on the car named last
  [
    'Ava Stone takes over the No. 12 of Northline Racing from Ben Carter. The crew chief there will be Dan Marsh, once with Mia Torres and the No. 30.',
    'Dan Marsh / - 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Her crew chief this weekend is going to be Dan Marsh.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Her crew chief is Dan Marsh, who has been with Stone and the No. 12 Ford since 2025.',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2025',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  // rows beside those that name their crew chiefs
  [
    'Northline Racing:\n• No. 8 – Mia Torres (crew chief Cole Adler)\n• No. 9 – Eli Frost (crew chief Gus Webb)\n• No. 12 – Ava Stone, with Dan Marsh for a third year',
    'Cole Adler / Mia Torres 8 / Northline Racing / 2026',
    'Gus Webb / Eli Frost 9 / Northline Racing / 2026',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
  ],
  [
    'Northline Racing:\n• No. 8 – Mia Torres (crew chief Cole Adler)\n• No. 9 – Eli Frost (crew chief Gus Webb)\n• No. 12 – Ava Stone. Dan Marsh crosses the hall from Ben Carter’s No. 30.',
    'Cole Adler / Mia Torres 8 / Northline Racing / 2026',
    'Gus Webb / Eli Frost 9 / Northline Racing / 2026',
    'Dan Marsh / Ava Stone 12 / Northline Racing / 2026',
    'Dan Marsh / Ben Carter 30 / Northline Racing / 2026',
  ],
  [
    'Musical pit boxes\n\nNorthline Racing has two cars. Dan Marsh will call the races for Ben Carter and the No. 21. Cole Adler, who had the 30 in 2025, is leaving for Pinecrest Motorsports, where he will be paired with Mia Torres on the No. 51.',
    'Cole Adler / - 30 / Northline Racing / 2025',
    'Cole Adler / Mia Torres 51 / Pinecrest Motorsports / 2026',
    'Dan Marsh / Ben Carter 21 / Northline Racing / 2026',
  ],
  ['Northline Racing has a new crew chief for its No. 12: Dan Marsh.', 'Dan Marsh / - 12 / Northline Racing / 2026'],
];
