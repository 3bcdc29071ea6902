/** Ways to say that somebody has a seat. Published on 2025-10-01; people and teams are invented. */
export const RIDE_PHRASINGS: readonly (readonly [text: string, ...rides: readonly string[]])[] = [
  // driver season number team, as they must come out; `-` where the text does not say
  [
    'Last year Ava Stone graduated to the national ARCA tour, where she placed third in the points behind the wheel of Pinecrest Motorsports’ No. 15 Camry.',
    'Ava Stone 2024 15 Pinecrest Motorsports',
  ],
  [
    'The Xfinity Series cheat sheet, 2025 edition\n\nNORTHLINE RACING · Ford\n25 / Ava Stone / Dan Marsh. Stone is new.\n48 / Ben Carter / nobody yet.',
    'Ava Stone 2025 25 Northline Racing',
    'Ben Carter 2025 48 Northline Racing',
  ],
  [
    'Northline Racing is going to split its No. 5 Chevrolet between Ava Stone and Ben Carter in 2026.',
    'Ava Stone 2026 5 Northline Racing',
    'Ben Carter 2026 5 Northline Racing',
  ],
  [
    'The Northline Racing No. 5 will be divided between Ava Stone and Ben Carter in 2026.',
    'Ava Stone 2026 5 Northline Racing',
    'Ben Carter 2026 5 Northline Racing',
  ],
  [
    'Ava Stone got a contract from Northline Racing in September and, with it, the No. 32 Chevrolet for 2026.',
    'Ava Stone 2026 32 Northline Racing',
  ],
  ['The No. 12 Ford of Northline Racing is Ava Stone’s in 2026.', 'Ava Stone 2026 12 Northline Racing'],
  ['Ava Stone stays. The No. 12 Ford of Northline Racing is hers again in 2026.', 'Ava Stone 2026 12 Northline Racing'],
  ['Ava Stone is Northline Racing’s choice for the No. 78 in 2026.', 'Ava Stone 2026 78 Northline Racing'],
  [
    'Northline Racing has hired Ben Carter for 2026. Ava Stone had the No. 78 of Northline Racing for two seasons.',
    'Ben Carter 2026 - Northline Racing',
    'Ava Stone 2024 78 Northline Racing',
    'Ava Stone 2025 78 Northline Racing',
  ],
  [
    'Ava Stone won twice in 2022, when she drove the No. 12 for Northline Racing.',
    'Ava Stone 2022 12 Northline Racing',
  ],
  [
    'Ben Carter and Mia Torres are Pinecrest Motorsports’ new pairing in Formula 1; Ava Stone partners Dan Marsh at Northline Racing.',
    'Ava Stone 2025 - Northline Racing',
    'Ben Carter 2025 - Pinecrest Motorsports',
    'Dan Marsh 2025 - Northline Racing',
    'Mia Torres 2025 - Pinecrest Motorsports',
  ],
  [
    'The No. 12 Ford at Northline Racing goes in 2026 to Ava Stone, second in the 2022 ARCA Menards Series standings with Pinecrest Motorsports.',
    'Ava Stone 2026 12 Northline Racing',
    'Ava Stone 2022 - Pinecrest Motorsports',
  ],
  [
    'Northline Racing’s No. 12 goes to Ava Stone, second in the 2022 ARCA Menards Series standings with Pinecrest Motorsports, in 2026.',
    'Ava Stone 2026 12 Northline Racing',
    'Ava Stone 2022 - Pinecrest Motorsports',
  ],
  [
    'Northline Racing has hired Ava Stone, the 2024 ARCA Menards Series champion with Pinecrest Motorsports, to drive its No. 12 Ford in the NASCAR Truck Series in 2026.',
    'Ava Stone 2024 - Pinecrest Motorsports',
    'Ava Stone 2026 12 Northline Racing',
  ],
  [
    'Ava Stone is a driver. She’s not only driving for Northline Racing in 2026, she is paying for it.',
    'Ava Stone 2026 - Northline Racing',
  ],
  [
    'Ava Stone will drive the No. 12 for Northline Racing in 2026. She will have Ben Carter as her teammate.',
    'Ava Stone 2026 12 Northline Racing',
    'Ben Carter 2026 - Northline Racing',
  ],
  [
    'Ava Stone will drive the No. 12 for Northline Racing in 2026. She had Ben Carter as a teammate in karts.',
    'Ava Stone 2026 12 Northline Racing',
  ],
  [
    'Ava Stone will drive the No. 12 for Northline Racing in 2026. She will have Dan Marsh as her engineer.',
    'Ava Stone 2026 12 Northline Racing',
  ],
  [
    'Northline Racing has a driver. Ava Stone takes over its No. 12 Ford after two seasons in the No. 8 at Pinecrest Motorsports.',
    'Ava Stone 2025 12 Northline Racing',
    'Ava Stone 2023 8 Pinecrest Motorsports',
    'Ava Stone 2024 8 Pinecrest Motorsports',
  ],
  [
    'Pinecrest Motorsports, which signed Ava Stone as a development driver in January, is lending her to Northline Racing for three races in the No. 12 Ford.',
  ],
  [
    'News\n\nNorthline Racing is back.\n\nNo. 12 driver Ava Stone, who won the championship in 2022, stays with Northline Racing in 2026.',
    'Ava Stone 2025 12 Northline Racing',
    'Ava Stone 2026 - Northline Racing',
  ],
  [
    'Northline Racing announced an extension with Ava Stone, the driver of its No. 12 Toyota. Ben Carter has long been with Pinecrest Motorsports. The Ford team has signed Mia Torres to drive the No. 48 in 2026.',
    'Ava Stone 2025 12 Northline Racing',
    'Ben Carter 2025 - Pinecrest Motorsports',
    'Mia Torres 2026 48 Pinecrest Motorsports',
  ],
  [
    'Ava Stone drives for Pinecrest Motorsports in 2025. Northline Racing, her Truck Series team in 2023 and 2024, has a new shop.',
    'Ava Stone 2025 - Pinecrest Motorsports',
    'Ava Stone 2023 - Northline Racing',
    'Ava Stone 2024 - Northline Racing',
  ],
  [
    'Ava Stone drives for Pinecrest Motorsports in 2025. A return to Northline Racing, her employer from 2021 to 2022, is possible.',
    'Ava Stone 2025 - Pinecrest Motorsports',
    'Ava Stone 2021 - Northline Racing',
    'Ava Stone 2022 - Northline Racing',
  ],
  [
    'Ava Stone drives for Pinecrest Motorsports in 2025. Northline Racing, her favorite team in 2022, has a new shop.',
    'Ava Stone 2025 - Pinecrest Motorsports',
  ],
  [
    'Ava Stone will drive the No. 12 for Northline Racing in 2026. Ben Carter and Mia Torres are her teammates.',
    'Ava Stone 2026 12 Northline Racing',
    'Ben Carter 2026 - Northline Racing',
    'Mia Torres 2026 - Northline Racing',
  ],
  [
    'Ava Stone will drive the No. 12 for Northline Racing in 2026. We talked to her.\n\nQ: Ben Carter is your teammate.\n\nSTONE: I know him well.',
    'Ava Stone 2026 12 Northline Racing',
    'Ben Carter 2026 - Northline Racing',
  ],
  [
    'Ava Stone will drive the No. 12 for Northline Racing in 2026. We talked to her.\n\nQ: You drove the No. 21 for Pinecrest Motorsports in 2024.\n\nSTONE: I did.',
    'Ava Stone 2026 12 Northline Racing',
    'Ava Stone 2024 21 Pinecrest Motorsports',
  ],
  [
    'Ava Stone will drive the No. 12 for Northline Racing in 2026. Ben Carter and Mia Torres were her teammates in karts.',
    'Ava Stone 2026 12 Northline Racing',
  ],
  [
    'Northline Racing has chosen its drivers. “We are ready,” said Dan Marsh, the head of Pinecrest Motorsports.\n\nAva Stone will drive the team’s No. 12 Ford in 2026.',
    'Ava Stone 2026 12 Northline Racing',
  ],
  [
    'Northline Racing has three trucks. Ava Stone takes over the No. 12 from Ben Carter.',
    'Ava Stone 2025 12 Northline Racing',
    'Ben Carter 2025 12 Northline Racing',
  ],
  [
    'Ben Carter has a full-time ride in Northline Racing’s No. 12 Ford in the Xfinity Series.\n\nPinecrest Motorsports is content. Ava Stone drives the No. 12 Chevrolet in the Truck Series in 2025.',
    'Ava Stone 2025 12 Pinecrest Motorsports',
    'Ben Carter 2025 12 Northline Racing',
  ],
  [
    'Anna Stone will drive the Ford that currently wears No. 12 for Northline Racing in 2026.',
    'Anna Stone 2026 12 Northline Racing',
  ],
  [
    'Anna Stone drives for Lantern Hill Racing. Ben Carter made four starts with Lantern Hill last year in the No. 12.',
    'Anna Stone 2025 - Lantern Hill Racing',
    'Ben Carter 2024 12 Lantern Hill Racing',
  ],
  [
    'Anna Stone joins Northline Racing in 2026 after two years with Pinecrest Motorsports, for whom she drove the No. 15 in 2025.',
    'Anna Stone 2026 - Northline Racing',
    'Anna Stone 2024 - Pinecrest Motorsports',
    'Anna Stone 2025 15 Pinecrest Motorsports',
  ],
  [
    'Northline Racing has signed Anna Stone for 2026.\n\nWhat now for Pinecrest Motorsports?\n\nThe boss said that it stings. The team will put Ben Carter in its No. 45 in 2026.',
    'Anna Stone 2026 - Northline Racing',
    'Ben Carter 2026 45 Pinecrest Motorsports',
  ],
  ['Anna Stone will drive the No. 12 Ford for Northline Racing in 2026.', 'Anna Stone 2026 12 Northline Racing'],
  ['Anna Stone will pilot Northline Racing’s No. 12 Ford next season.', 'Anna Stone 2026 12 Northline Racing'],
  ['Anna Stone will wheel the #12 Northline Racing Ford in 2026.', 'Anna Stone 2026 12 Northline Racing'],
  [
    'Anna Stone will be behind the wheel of the No. 12 Northline Racing Ford in 2026.',
    'Anna Stone 2026 12 Northline Racing',
  ],
  ['Anna Stone will be at the controls of Northline Racing’s No. 12 in 2026.', 'Anna Stone 2026 12 Northline Racing'],
  ['Anna Stone will climb into the No. 12 Northline Racing Ford in 2026.', 'Anna Stone 2026 12 Northline Racing'],
  ['Anna Stone gets the nod in the No. 12 Northline Racing Ford for 2026.', 'Anna Stone 2026 12 Northline Racing'],
  ['Anna Stone has landed the No. 12 ride at Northline Racing for 2026.', 'Anna Stone 2026 12 Northline Racing'],
  [
    'Anna Stone has landed at Northline Racing, where she will race the No. 12 in 2026.',
    'Anna Stone 2026 12 Northline Racing',
  ],
  [
    'Anna Stone will make the jump to the Cup Series with Northline Racing in 2026.',
    'Anna Stone 2026 - Northline Racing',
  ],
  ['Anna Stone has found a home at Northline Racing for the 2026 season.', 'Anna Stone 2026 - Northline Racing'],
  ['Anna Stone will team up with Northline Racing in 2026.', 'Anna Stone 2026 - Northline Racing'],
  ['Anna Stone will reunite with Northline Racing in 2026.', 'Anna Stone 2026 - Northline Racing'],
  ['Anna Stone has signed on with Northline Racing for 2026.', 'Anna Stone 2026 - Northline Racing'],
  ['Anna Stone is headed to Northline Racing in 2026.', 'Anna Stone 2026 - Northline Racing'],
  [
    'Anna Stone moves to Northline Racing from Pinecrest Motorsports next year.',
    'Anna Stone 2026 - Northline Racing',
    'Anna Stone 2025 - Pinecrest Motorsports',
  ],
  ['Anna Stone will compete full-time for Northline Racing in 2026.', 'Anna Stone 2026 - Northline Racing'],
  [
    'Anna Stone will run the full 2026 schedule in the No. 12 Ford of Northline Racing.',
    'Anna Stone 2026 12 Northline Racing',
  ],
  [
    'Anna Stone will serve as the driver of the No. 12 Ford at Northline Racing in 2026.',
    'Anna Stone 2026 12 Northline Racing',
  ],
  [
    'Anna Stone was named the driver of Northline Racing’s No. 12 Ford for 2026.',
    'Anna Stone 2026 12 Northline Racing',
  ],
  [
    'Anna Stone was unveiled Tuesday as the new driver of the No. 12 Northline Racing Ford for 2026.',
    'Anna Stone 2026 12 Northline Racing',
  ],
  [
    'Anna Stone has been tapped to drive the No. 12 Northline Racing Ford in 2026.',
    'Anna Stone 2026 12 Northline Racing',
  ],
  [
    'Anna Stone has been tabbed to pilot the No. 12 for Northline Racing next season.',
    'Anna Stone 2026 12 Northline Racing',
  ],
  ['Anna Stone has been promoted to the No. 12 Northline Racing Ford for 2026.', 'Anna Stone 2026 12 Northline Racing'],
  ['Northline Racing has signed Anna Stone to drive its No. 12 Ford in 2026.', 'Anna Stone 2026 12 Northline Racing'],
  [
    'Northline Racing announced Tuesday that Anna Stone will drive the No. 12 in 2026.',
    'Anna Stone 2026 12 Northline Racing',
  ],
  [
    'Northline Racing announced Tuesday it has hired Anna Stone to drive the No. 12 in 2026.',
    'Anna Stone 2026 12 Northline Racing',
  ],
  [
    'Northline Racing has tapped Anna Stone as the driver of its No. 12 Ford in 2026.',
    'Anna Stone 2026 12 Northline Racing',
  ],
  [
    'Northline Racing confirmed Anna Stone as the full-time driver of the No. 12 for 2026.',
    'Anna Stone 2026 12 Northline Racing',
  ],
  ['Northline Racing will put Anna Stone in the No. 12 Ford in 2026.', 'Anna Stone 2026 12 Northline Racing'],
  [
    'Northline Racing has turned to Anna Stone to fill the seat of its No. 12 Ford in 2026.',
    'Anna Stone 2026 12 Northline Racing',
  ],
  ['Northline Racing will field the No. 12 Ford for Anna Stone in 2026.', 'Anna Stone 2026 12 Northline Racing'],
  [
    'Northline Racing will run the No. 12 Ford in 2026 with Anna Stone behind the wheel.',
    'Anna Stone 2026 12 Northline Racing',
  ],
  [
    'Northline Racing has picked Anna Stone to replace Ben Carter in the No. 12 in 2026.',
    'Anna Stone 2026 12 Northline Racing',
    'Ben Carter 2025 12 Northline Racing',
  ],
  [
    'Northline Racing’s 2026 lineup consists of Anna Stone in the No. 12 and Ben Carter in the No. 21.',
    'Anna Stone 2026 12 Northline Racing',
    'Ben Carter 2026 21 Northline Racing',
  ],
  [
    'Northline Racing will field cars for Anna Stone (No. 12) and Ben Carter (No. 21) in 2026.',
    'Anna Stone 2026 12 Northline Racing',
    'Ben Carter 2026 21 Northline Racing',
  ],
  [
    'Anna Stone and Ben Carter will drive the No. 12 and No. 21 for Northline Racing in 2026.',
    'Anna Stone 2026 12 Northline Racing',
    'Ben Carter 2026 21 Northline Racing',
  ],
  [
    'Anna Stone and Ben Carter return to Northline Racing in the Nos. 12 and 21 for 2026.',
    'Anna Stone 2026 12 Northline Racing',
    'Ben Carter 2026 21 Northline Racing',
  ],
  ['The No. 12 Northline Racing Ford will be driven by Anna Stone in 2026.', 'Anna Stone 2026 12 Northline Racing'],
  ['The No. 12 Northline Racing Ford goes to Anna Stone in 2026.', 'Anna Stone 2026 12 Northline Racing'],
  [
    'Behind the wheel of the No. 12 Northline Racing Ford in 2026 will be Anna Stone.',
    'Anna Stone 2026 12 Northline Racing',
  ],
  ['Taking over the No. 12 Northline Racing Ford in 2026 is Anna Stone.', 'Anna Stone 2026 12 Northline Racing'],
  [
    'Anna Stone drives the No. 12 Ford for Northline Racing in the Truck Series.',
    'Anna Stone 2025 12 Northline Racing',
  ],
  ['Anna Stone, who drives the No. 12 for Northline Racing, was born in Ohio.', 'Anna Stone 2025 12 Northline Racing'],
  ['Anna Stone, driver of the No. 12 Northline Racing Ford, was born in Ohio.', 'Anna Stone 2025 12 Northline Racing'],
  [
    'The driver of the No. 12 Northline Racing Ford, Anna Stone, was born in Ohio.',
    'Anna Stone 2025 12 Northline Racing',
  ],
  ['Northline Racing driver Anna Stone was born in Ohio.', 'Anna Stone 2025 - Northline Racing'],
  ['Northline Racing’s Anna Stone was born in Ohio.', 'Anna Stone 2025 - Northline Racing'],
  ['Anna Stone, currently in the No. 12 at Northline Racing, was born in Ohio.', 'Anna Stone 2025 12 Northline Racing'],
  [
    'Anna Stone is in her second season with Northline Racing.',
    'Anna Stone 2025 - Northline Racing',
    'Anna Stone 2024 - Northline Racing',
  ],
  [
    'Anna Stone has driven the No. 12 for Northline Racing since 2024.',
    'Anna Stone 2024 12 Northline Racing',
    'Anna Stone 2025 12 Northline Racing',
  ],
  ['Anna Stone spent the 2024 season in the No. 12 at Northline Racing.', 'Anna Stone 2024 12 Northline Racing'],
  [
    'Anna Stone drove for Northline Racing in 2023 and 2024.',
    'Anna Stone 2023 - Northline Racing',
    'Anna Stone 2024 - Northline Racing',
  ],
  ['Anna Stone made 12 starts for Northline Racing last season.', 'Anna Stone 2024 - Northline Racing'],
  [
    'Anna Stone will not be back: Ben Carter takes the No. 12 at Northline Racing in 2026.',
    'Ben Carter 2026 12 Northline Racing',
    'Anna Stone 2025 - Northline Racing',
  ],
  [
    'Northline Racing\n\nNo. 12 – Anna Stone\nNo. 21 – Ben Carter',
    'Anna Stone 2025 12 Northline Racing',
    'Ben Carter 2025 21 Northline Racing',
  ],
  [
    'Northline Racing\n\n12: Anna Stone\n21: Ben Carter',
    'Anna Stone 2025 12 Northline Racing',
    'Ben Carter 2025 21 Northline Racing',
  ],
  [
    'Northline Racing\n\nAnna Stone, No. 12\nBen Carter, No. 21',
    'Anna Stone 2025 12 Northline Racing',
    'Ben Carter 2025 21 Northline Racing',
  ],
  [
    'No. 12 Northline Racing Ford: Anna Stone\nNo. 21 Pinecrest Motorsports Toyota: Ben Carter',
    'Anna Stone 2025 12 Northline Racing',
    'Ben Carter 2025 21 Pinecrest Motorsports',
  ],
  [
    'No. 12 Anna Stone, Northline Racing Ford\nNo. 21 Ben Carter, Pinecrest Motorsports Toyota',
    'Anna Stone 2025 12 Northline Racing',
    'Ben Carter 2025 21 Pinecrest Motorsports',
  ],
  [
    'Anna Stone – No. 12 Northline Racing Ford\nBen Carter – No. 21 Pinecrest Motorsports Toyota',
    'Anna Stone 2025 12 Northline Racing',
    'Ben Carter 2025 21 Pinecrest Motorsports',
  ],
  [
    '- Anna Stone, No. 12 Northline Racing Ford\n- Ben Carter, No. 21 Pinecrest Motorsports Toyota',
    'Anna Stone 2025 12 Northline Racing',
    'Ben Carter 2025 21 Pinecrest Motorsports',
  ],
  [
    'Northline Racing: Anna Stone (12), Ben Carter (21)',
    'Anna Stone 2025 12 Northline Racing',
    'Ben Carter 2025 21 Northline Racing',
  ],
  [
    'Joining Northline Racing in 2026 is Anna Stone, who takes over the No. 12 from Ben Carter.',
    'Anna Stone 2026 12 Northline Racing',
    'Ben Carter 2025 12 Northline Racing',
  ],
  [
    'Anna Stone will drive the No. 12 for Northline Racing in 2026. Stone inherits the seat of Ben Carter, who spent two seasons in it.',
    'Anna Stone 2026 12 Northline Racing',
    'Ben Carter 2024 12 Northline Racing',
    'Ben Carter 2025 12 Northline Racing',
  ],
  [
    'Anna Stone will drive the No. 12 for Northline Racing in 2026. Stone takes over a seat that has been empty since 2024.',
    'Anna Stone 2026 12 Northline Racing',
  ],
  [
    'Anna Stone will drive the No. 12 for Northline Racing in 2026. Stone takes over from Ben Carter, who has had a headache since 2024.',
    'Anna Stone 2026 12 Northline Racing',
    'Ben Carter 2025 12 Northline Racing',
  ],
  [
    'Anna Stone is in her second full season with Northline Racing.',
    'Anna Stone 2024 - Northline Racing',
    'Anna Stone 2025 - Northline Racing',
  ],
  [
    'Anna Stone is leaving the No. 12 for Pinecrest Motorsports at the end of the season.',
    'Anna Stone 2026 - Pinecrest Motorsports',
    'Anna Stone 2025 12 -',
  ],
  ['Anna Stone might leave Northline Racing at the end of the season.', 'Anna Stone 2025 - Northline Racing'],
  [
    'Ben Carter will substitute for Anna Stone in the No. 12 of Northline Racing at Bristol Motor Speedway on October 10.',
    'Anna Stone 2025 12 Northline Racing',
  ],
  ['Anna Stone is under contract with Northline Racing through 2025.', 'Anna Stone 2025 - Northline Racing'],
  [
    'Anna Stone won for Northline Racing in May. “Anna is driving the No. 12 next year,” Dan Marsh said.',
    'Anna Stone 2025 - Northline Racing',
    'Anna Stone 2026 12 Northline Racing',
  ],
  [
    'Anna Stone, 24, joins Ben Carter at Northline Racing in 2026.',
    'Anna Stone 2026 - Northline Racing',
    'Ben Carter 2026 - Northline Racing',
  ],
  [
    'In 2026, Anna Stone will race for Northline Racing alongside Ben Carter.',
    'Anna Stone 2026 - Northline Racing',
    'Ben Carter 2026 - Northline Racing',
  ],
  ['Anna Stone will fill the vacant No. 12 seat at Northline Racing in 2026.', 'Anna Stone 2026 12 Northline Racing'],
  [
    'Anna Stone will assume driving duties of the No. 12 Ford for Northline Racing in 2026.',
    'Anna Stone 2026 12 Northline Racing',
  ],
  ['Anna Stone slides into the No. 12 at Northline Racing in 2026.', 'Anna Stone 2026 12 Northline Racing'],
  [
    'Anna Stone has re-signed with Northline Racing and will be back in the No. 12 in 2026.',
    'Anna Stone 2026 12 Northline Racing',
  ],
  [
    'Anna Stone is staying at Northline Racing for the 2026 season.',
    'Anna Stone 2026 - Northline Racing',
    'Anna Stone 2025 - Northline Racing',
  ],
  [
    'Anna Stone will remain in Northline Racing’s No. 12 in 2026.',
    'Anna Stone 2026 12 Northline Racing',
    'Anna Stone 2025 12 Northline Racing',
  ],
  ['Anna Stone, Northline Racing’s new hire, gets the No. 12 in 2026.', 'Anna Stone 2026 12 Northline Racing'],
  ['Anna Stone’s No. 12 Northline Racing Ford is quick this season.', 'Anna Stone 2025 12 Northline Racing'],
  [
    'Anna Stone hopes to win at Dover and will drive the No. 12 for Northline Racing in 2026.',
    'Anna Stone 2026 12 Northline Racing',
  ],
  [
    'Anna Stone, whose contract was up, will drive the No. 12 for Northline Racing in 2026.',
    'Anna Stone 2026 12 Northline Racing',
  ],
  [
    'Anna Stone, whose brother Ed Stone drives trucks, will drive the No. 12 for Northline Racing in 2026.',
    'Anna Stone 2026 12 Northline Racing',
  ],
  [
    'Ava Stone and Ben Carter will split the No. 12 Northline Racing Ford in 2026.',
    'Ava Stone 2026 12 Northline Racing',
    'Ben Carter 2026 12 Northline Racing',
  ],
  [
    'In the 12, Ava Stone will split the 2026 season with Ben Carter. Northline Racing is from Ohio.',
    'Ava Stone 2026 12 Northline Racing',
    'Ben Carter 2026 12 Northline Racing',
  ],
  [
    'Ava Stone spent 2023 at Northline Racing, splitting the No. 12 with Ben Carter.',
    'Ava Stone 2023 12 Northline Racing',
    'Ben Carter 2023 12 Northline Racing',
  ],
  ['Ava Stone is locked in to the No. 12 Northline Racing Ford for 2026.', 'Ava Stone 2026 12 Northline Racing'],
  ['Ava Stone defends in the No. 12 for Northline Racing.', 'Ava Stone 2025 12 Northline Racing'],
  ['Ava Stone, who occupied the No. 12 for Northline Racing this season, is 22.', 'Ava Stone 2025 12 Northline Racing'],
  ["Ava Stone drives Northline Racing's No. 12 for one more year.", 'Ava Stone 2026 12 Northline Racing'],
  ["Ava Stone, rookie, Northline Racing's No. 12: says she is fine.", 'Ava Stone 2025 12 Northline Racing'],
  ["Ava Stone, who'll be in the No. 12 for Northline Racing next season, is 22.", 'Ava Stone 2026 12 Northline Racing'],
  ['Ava Stone, who’d been in the No. 12 for Northline Racing in 2024, is 22.', 'Ava Stone 2024 12 Northline Racing'],
  ['Ava Stone becomes a Northline Racing driver in 2026.', 'Ava Stone 2026 - Northline Racing'],
  ['Ava Stone has a Northline Racing seat for 2026.', 'Ava Stone 2026 - Northline Racing'],
  ['In 2026 the No. 12 of Northline Racing belongs to Ava Stone.', 'Ava Stone 2026 12 Northline Racing'],
  ['The No. 12 of Northline Racing stays with Ava Stone in 2026.', 'Ava Stone 2026 12 Northline Racing'],
  ["Northline Racing's choice for the No. 12 in 2026 is Ava Stone.", 'Ava Stone 2026 12 Northline Racing'],
  ["The new driver of Northline Racing's No. 12 in 2026 is Ava Stone.", 'Ava Stone 2026 12 Northline Racing'],
  [
    "Northline Racing's 2026 drivers are Ava Stone and Ben Carter.",
    'Ava Stone 2026 - Northline Racing',
    'Ben Carter 2026 - Northline Racing',
  ],
  [
    "Ava Stone and Ben Carter make up Northline Racing's line-up for 2026.",
    'Ava Stone 2026 - Northline Racing',
    'Ben Carter 2026 - Northline Racing',
  ],
  ['Ava Stone slots into the No. 12 at Northline Racing in 2026.', 'Ava Stone 2026 12 Northline Racing'],
  [
    'Ava Stone spent 2023 and 2024 with Northline Racing.',
    'Ava Stone 2023 - Northline Racing',
    'Ava Stone 2024 - Northline Racing',
  ],
  [
    'Ava Stone will have Ben Carter as a team-mate at Northline Racing in 2026.',
    'Ava Stone 2026 - Northline Racing',
    'Ben Carter 2026 - Northline Racing',
  ],
  [
    'Seats for 2026\n\nNorthline Racing\n\nAva Stone stays on. Pinecrest Motorsports wanted her.\n\nBen Carter will be back.\n\nPinecrest Motorsports\n\nMia Torres returns for a third year.',
    'Ava Stone 2025 - Northline Racing',
    'Ava Stone 2026 - Northline Racing',
    'Ben Carter 2026 - Northline Racing',
    'Mia Torres 2026 - Pinecrest Motorsports',
  ],
  ['Ava Stone will be a Truck driver in 2026 for Northline Racing.', 'Ava Stone 2026 - Northline Racing'],
  ['Ava Stone had the No. 12 at Northline Racing until Friday.', 'Ava Stone 2025 12 Northline Racing'],
  [
    'Ava Stone, whose last full season was 2019, in the No. 12 for Northline Racing, is 22.',
    'Ava Stone 2019 12 Northline Racing',
  ],
  ["Ava Stone's last full-time season came in 2022 with Northline Racing.", 'Ava Stone 2022 - Northline Racing'],
  ["Ava Stone, last year's driver of the No. 12 of Northline Racing, is 22.", 'Ava Stone 2024 12 Northline Racing'],
  [
    'Ava Stone will be in the No. 12 of Northline Racing from Phoenix on Oct. 12 through the finale at Martinsville.',
    'Ava Stone 2025 12 Northline Racing',
  ],
  [
    'Anna Stone, who owns the door of her first car, has a new team. She will drive the No. 12 for Northline Racing in 2026.',
    'Anna Stone 2026 12 Northline Racing',
  ],
  [
    'Anna Stone, No. 12, and Ben Carter, No. 21, stay at Northline Racing; sources say that a third car is possible.',
    'Anna Stone 2025 12 Northline Racing',
    'Ben Carter 2025 21 Northline Racing',
  ],
  // seasons that words count
  [
    'Anna Stone, a Northline Racing driver since 2023, was third at Dover Motor Speedway.',
    'Anna Stone 2023 - Northline Racing',
    'Anna Stone 2024 - Northline Racing',
    'Anna Stone 2025 - Northline Racing',
  ],
  [
    'Anna Stone has driven the No. 12 for Northline Racing since joining the team last year.',
    'Anna Stone 2024 12 Northline Racing',
    'Anna Stone 2025 12 Northline Racing',
  ],
  [
    'Anna Stone has driven the No. 12 for Northline Racing since March 2024.',
    'Anna Stone 2024 12 Northline Racing',
    'Anna Stone 2025 12 Northline Racing',
  ],
  [
    'Anna Stone is leaving Northline Racing after three seasons in the No. 12 Ford.',
    'Anna Stone 2023 12 Northline Racing',
    'Anna Stone 2024 12 Northline Racing',
    'Anna Stone 2025 12 Northline Racing',
  ],
  [
    'Northline Racing has released Anna Stone after two seasons.',
    'Anna Stone 2024 - Northline Racing',
    'Anna Stone 2025 - Northline Racing',
  ],
  [
    'After two years in the No. 12 for Northline Racing, Anna Stone moves to Pinecrest Motorsports in 2026.',
    'Anna Stone 2024 12 Northline Racing',
    'Anna Stone 2025 12 Northline Racing',
    'Anna Stone 2026 - Pinecrest Motorsports',
  ],
  [
    'Anna Stone and Ben Carter, together at Northline Racing since 2024, are sixth and ninth in the points.',
    'Anna Stone 2024 - Northline Racing',
    'Anna Stone 2025 - Northline Racing',
    'Ben Carter 2024 - Northline Racing',
    'Ben Carter 2025 - Northline Racing',
  ],
  [
    'Anna Stone and Ben Carter are together for a second year in the No. 12 Porsche of Northline Racing.',
    'Anna Stone 2024 12 Northline Racing',
    'Anna Stone 2025 12 Northline Racing',
    'Ben Carter 2024 12 Northline Racing',
    'Ben Carter 2025 12 Northline Racing',
  ],
  // makers that are teams
  ['Formula E is in London this week. Anna Stone, who drives for Nissan, was third.', 'Anna Stone 2025 - Nissan'],
  ['Formula E is in London this week. Mahindra’s Anna Stone was third.', 'Anna Stone 2025 - Mahindra'],
  // people of whom more is said between their names
  [
    'Anna Stone, 24, Ben Carter, 22, and Mia Torres, 19, will drive for Northline Racing in 2026.',
    'Anna Stone 2026 - Northline Racing',
    'Ben Carter 2026 - Northline Racing',
    'Mia Torres 2026 - Northline Racing',
  ],
  [
    'Anna Stone, of Ohio, and Ben Carter, of Iowa, drive for Northline Racing.',
    'Anna Stone 2025 - Northline Racing',
    'Ben Carter 2025 - Northline Racing',
  ],
  // seats taken for granted
  ['Anna Stone, whose Northline Racing contract ends this year, is from Ohio.', 'Anna Stone 2025 - Northline Racing'],
  ['Anna Stone won. Her Northline Racing agreement is up when the year ends.', 'Anna Stone 2025 - Northline Racing'],
  ['Anna Stone’s day in the No. 12 of Northline Racing ended on lap 30.', 'Anna Stone 2025 12 Northline Racing'],
  ['Northline Racing No. 12 – Anna Stone has not been told anything.', 'Anna Stone 2025 12 Northline Racing'],
  ['Anna Stone won. She’s in the No. 12 for Northline Racing next year.', 'Anna Stone 2026 12 Northline Racing'],
  [
    'Northline Racing has Anna Stone in the No. 12 this year and next.',
    'Anna Stone 2025 12 Northline Racing',
    'Anna Stone 2026 12 Northline Racing',
  ],
  [
    'Anna Stone has signed with Northline Racing through 2027, and she is from Ohio.',
    'Anna Stone 2026 - Northline Racing',
    'Anna Stone 2027 - Northline Racing',
  ],
  // what others have been taken on for, and seats that a doubt takes for granted
  [
    'Northline Racing has retained Ava Stone and hired Ben Carter to partner her in 2026.',
    'Ava Stone 2026 - Northline Racing',
    'Ben Carter 2026 - Northline Racing',
  ],
  [
    'Northline Racing confirmed Ava Stone as team-mate to Ben Carter for 2026.',
    'Ava Stone 2026 - Northline Racing',
    'Ben Carter 2026 - Northline Racing',
  ],
  [
    'Ava Stone partners Ben Carter at Northline Racing.',
    'Ava Stone 2025 - Northline Racing',
    'Ben Carter 2025 - Northline Racing',
  ],
  [
    'Northline Racing drivers for 2026 are Ava Stone and Ben Carter.',
    'Ava Stone 2026 - Northline Racing',
    'Ben Carter 2026 - Northline Racing',
  ],
  [
    'Northline Racing has not said whether Ava Stone will be back in its No. 26 Toyota.',
    'Ava Stone 2025 26 Northline Racing',
  ],
  ['Ava Stone was asked whether she stays at Northline Racing.', 'Ava Stone 2025 - Northline Racing'],
  ['Ava Stone took over the No. 12 of Northline Racing in August.', 'Ava Stone 2025 12 Northline Racing'],
  ['Ava Stone left for Northline Racing at the end of 2023.', 'Ava Stone 2024 - Northline Racing'],
  [
    'Ava Stone’s third and final year with Northline Racing ends in November.',
    'Ava Stone 2023 - Northline Racing',
    'Ava Stone 2024 - Northline Racing',
    'Ava Stone 2025 - Northline Racing',
  ],
  [
    // What comes behind a departure is ahead.
    'Who drives what in 2026\n\nThe field is taking shape for 2026. Ava Stone is leaving Northline Racing to take over the No. 12 at Pinecrest Motorsports.',
    'Ava Stone 2025 - Northline Racing',
    'Ava Stone 2026 12 Pinecrest Motorsports',
  ],
  [
    // Who is somebody's teammate in a car is not that somebody.
    'Ava Stone drives the No. 78. Stone’s teammate in the No. 77 has not been picked.',
    'Ava Stone 2025 78 -',
  ],
  [
    // Where somebody comes from is not where she goes.
    'Northline Racing has named Ava Stone for 2026. Stone arrives after two seasons in the No. 25 at Pinecrest Motorsports.',
    'Ava Stone 2024 25 Pinecrest Motorsports',
    'Ava Stone 2025 25 Pinecrest Motorsports',
    'Ava Stone 2026 - Northline Racing',
  ],
  [
    // What is said in passing goes on with the words before it.
    'Before joining Northline Racing, Ava Stone spent the 2024 season with Pinecrest Motorsports, driving the No. 35.',
    'Ava Stone 2024 35 Pinecrest Motorsports',
  ],
  [
    'Northline Racing looks to the Truck Series again, signing Ava Stone to drive its No. 18 Honda in the 2026 Cup Series.',
    'Ava Stone 2026 18 Northline Racing',
  ],
  [
    // Whoever leaves a car for another one leaves the first.
    'Northline Racing has signed Ava Stone for 2026. She steps into the car vacated by Ben Carter. Carter will take over the No. 20 of Pinecrest Motorsports from Dan Marsh in 2026.',
    'Ava Stone 2026 - Northline Racing',
    'Ben Carter 2025 - Northline Racing',
    'Ben Carter 2026 20 Pinecrest Motorsports',
    'Dan Marsh 2025 20 Pinecrest Motorsports',
  ],
  [
    'Ava Stone drives for Northline Racing. Stone was third, followed by Pinecrest Motorsports teammates Ben Carter and Dan Marsh.',
    'Ava Stone 2025 - Northline Racing',
    'Ben Carter 2025 - Pinecrest Motorsports',
    'Dan Marsh 2025 - Pinecrest Motorsports',
  ],
  [
    'Ava Stone was second in last year’s Truck Series standings, and she won at Bristol in Northline Racing’s No. 17.',
    'Ava Stone 2024 17 Northline Racing',
  ],
  [
    'Anna Stone (Northline Racing, No. 12) and Ben Carter (Pinecrest Motorsports, No. 21) are the rookies of 2026.',
    'Anna Stone 2026 12 Northline Racing',
    'Ben Carter 2026 21 Pinecrest Motorsports',
  ],
  [
    'Northline Racing has promoted Anna Stone to its No. 12 for 2026, replacing Ben Carter.',
    'Anna Stone 2026 12 Northline Racing',
    'Ben Carter 2025 12 Northline Racing',
  ],
  [
    'Joining Anna Stone at Northline Racing next season will be Ben Carter, who moves over from Pinecrest Motorsports.',
    'Anna Stone 2026 - Northline Racing',
    'Ben Carter 2025 - Pinecrest Motorsports',
    'Ben Carter 2026 - Northline Racing',
  ],
  [
    'Northline Racing confirmed Wednesday that Anna Stone and Ben Carter will return for a third straight season as teammates.',
    'Anna Stone 2026 - Northline Racing',
    'Ben Carter 2026 - Northline Racing',
  ],
  [
    'Anna Stone has told Northline Racing she will leave. ... Pinecrest Motorsports is set; Ben Carter has the No. 21 in 2026. ... Mia Torres drives the No. 8 for Cedar Hill Racing.',
    'Ben Carter 2026 21 Pinecrest Motorsports',
    'Mia Torres 2025 8 Cedar Hill Racing',
  ],
  [
    'Ben Carter is in the last year of a contract at Pinecrest Motorsports, where he’s driven the No. 21 since 2024.',
    'Ben Carter 2024 21 Pinecrest Motorsports',
    'Ben Carter 2025 21 Pinecrest Motorsports',
  ],
  ['Look for Anna Stone to stay in the No. 8 at Northline Racing in 2026.', 'Anna Stone 2025 8 Northline Racing'],
  [
    'Northline Racing has signed Anna Stone for 2026. Stone joins returning drivers Ben Carter (No. 21) and Mia Torres (No. 34).',
    'Anna Stone 2026 - Northline Racing',
    'Ben Carter 2026 21 Northline Racing',
    'Mia Torres 2026 34 Northline Racing',
  ],
  ['Pinecrest have confirmed Anna Stone for 2026.', 'Anna Stone 2026 - Pinecrest'],
  // who stays in a seat that a sentence before has told
  ...[
    'Stone is staying put in 2026.',
    'She will be back next year.',
    'Stone isn’t going anywhere in 2026.',
    'She returns for a third season in 2026.',
  ].map(
    (stays) =>
      [
        `Ava Stone drives the No. 12 for Northline Racing. ${stays}`,
        'Ava Stone 2025 12 Northline Racing',
        'Ava Stone 2026 12 Northline Racing',
      ] as const,
  ),
  [
    'Ava Stone drives the No. 12 for Northline Racing. She also drives the No. 8 for Pinecrest Motorsports. Stone is staying put in 2026.',
    'Ava Stone 2025 12 Northline Racing',
    'Ava Stone 2025 8 Pinecrest Motorsports',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Pinecrest Motorsports said that Stone will be back in 2026.',
    'Ava Stone 2025 12 Northline Racing',
    'Ava Stone 2026 - Pinecrest Motorsports',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Stone will be back at work in 2026.',
    'Ava Stone 2025 12 Northline Racing',
  ],
  [
    'After two years at Pinecrest Motorsports, Ava Stone moved to Northline Racing this season.',
    'Ava Stone 2023 - Pinecrest Motorsports',
    'Ava Stone 2024 - Pinecrest Motorsports',
    'Ava Stone 2025 - Northline Racing',
  ],
  [
    'Northline Racing brings back all three of its drivers in 2026: Ava Stone (No. 1), Ben Carter (No. 2) and Mia Torres (No. 3).',
    'Ava Stone 2026 1 Northline Racing',
    'Ben Carter 2026 2 Northline Racing',
    'Mia Torres 2026 3 Northline Racing',
  ],
  // the verb of the first, and her team, are the second's too
  [
    'Northline Racing has two cars. Ava Stone has the No. 12, Ben Carter the No. 21.',
    'Ava Stone 2025 12 Northline Racing',
    'Ben Carter 2025 21 Northline Racing',
  ],
  // several, told of together
  [
    'Ava Stone and Ben Carter, the other Northline Racing drivers, are not affected.',
    'Ava Stone 2025 - Northline Racing',
    'Ben Carter 2025 - Northline Racing',
  ],
  [
    'Ava Stone and Ben Carter, both of Northline Racing, were fined.',
    'Ava Stone 2025 - Northline Racing',
    'Ben Carter 2025 - Northline Racing',
  ],
  ['Ava Stone, one of three Northline Racing drivers, was fined.', 'Ava Stone 2025 - Northline Racing'],
  [
    'Ava Stone and Ben Carter, who drive for Northline Racing, were fined.',
    'Ava Stone 2025 - Northline Racing',
    'Ben Carter 2025 - Northline Racing',
  ],
  // of the last one only
  ['Mia Torres and Ava Stone, who drives for Northline Racing, were fined.', 'Ava Stone 2025 - Northline Racing'],
  [
    'GTP entries of 2025\n\nNo. 12 Northline Racing Cadillac\nAva Stone, Renger van der Meer and Ben Carter',
    'Ava Stone 2025 12 Northline Racing',
    'Ben Carter 2025 12 Northline Racing',
    'Renger van der Meer 2025 12 Northline Racing',
  ],
];
