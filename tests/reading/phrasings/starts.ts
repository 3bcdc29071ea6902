/** Ways to say that somebody is to run a race, and whose seat it is. Published on 2026-04-07, a Tuesday; people and teams are invented. */
export const START_PHRASINGS: readonly (readonly [text: string, ...starts: readonly string[]])[] = [
  // driver number team series, place day, as they must come out; `-` where the text does not say
  [
    'Ava Stone drives in the Truck Series. Northline Racing’s No. 22 Ford is hers at Talladega on April 25, at Pocono on July 12 and at the Milwaukee Mile on Aug. 30.',
    'Stone 22 Northline Racing truck, Talladega 04-25',
    'Stone 22 Northline Racing truck, Pocono 07-12',
    'Stone 22 Northline Racing truck, Milwaukee Mile 08-30',
  ],
  [
    'Ava Stone borrows the No. 7 Chevrolet of Northline Racing for the Truck Series race at Talladega on April 25.',
    'Stone 7 Northline Racing truck, Talladega 04-25',
  ],
  [
    'Ava Stone has something that Ben Carter cannot show: a third-place finish, at Talladega in April. Stone will drive the No. 12 for Northline Racing.',
  ],
  [
    'Northline Racing will field its No. 29 full time for Ben Carter in the Cup Series. He’ll open his year at Talladega on April 26.\n\nThe schedule for Ava Stone and the No. 12 team:\n\nMay 3 — Talladega Superspeedway',
    'Carter 29 Northline Racing cup, Talladega 04-26',
    'Stone 12 Northline Racing cup, Talladega 05-03',
  ],
  [
    'Ava Stone will race for Northline Racing in the Xfinity Series at Talladega on April 25. On Friday, April 24, she drives Pinecrest Motorsports’ No. 7 in the Truck Series, and on Sunday she is in the No. 12 for the Cup race.',
    'Stone - Northline Racing xfinity, Talladega 04-25',
    'Stone 7 Pinecrest Motorsports truck, Talladega 04-24',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'Ava Stone will race for Northline Racing in the Xfinity Series at Talladega on April 25. On May 2 she drives Pinecrest Motorsports’ No. 7 in the Truck Series.',
    'Stone - Northline Racing xfinity, Talladega 04-25',
  ],
  [
    'Truck Series preview\n\nThe Truck Series goes to Bristol Motor Speedway this weekend for the Hill Country 250 on Saturday.\n\nNo. 12 – Northline Racing Ford – Ava Stone',
    'Stone 12 Northline Racing truck, Bristol 04-11',
  ],
  [
    'Ben Carter had to leave the No. 12 Northline Racing Truck Series entry, in which he was sixth. Ava Stone will be in the truck for Friday’s Hill Country 250 at Bristol.',
    'Stone 12 Northline Racing truck, Bristol 04-10',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing at Bristol on Sunday in place of Ben Carter, who hurt his wrist and won’t be racing.',
    'Carter 12 Northline Racing -, Bristol 04-12 denied',
    'Stone 12 Northline Racing -, Bristol 04-12',
  ],
  [
    'Ava Stone will run ten Truck Series races for Northline Racing in the No. 12 Ford. She was second to Ben Carter in last year’s standings.\n\nThe first events on the Visalia, California, driver’s schedule:\n\nApril 12 | Bristol Motor Speedway\nMay 22 | Charlotte Motor Speedway',
    'Stone 12 Northline Racing truck, Bristol 04-12',
    'Stone 12 Northline Racing truck, Charlotte 05-22',
  ],
  [
    'Ava Stone will fill in for injured Ben Carter in the No. 12 Ford in the next two Cup Series races, Northline Racing said. Carter broke his wrist. He will miss Bristol on April 12 as well as Talladega on April 26.',
    'Carter 12 Northline Racing cup, Bristol 04-12 denied',
    'Carter 12 Northline Racing cup, Talladega 04-26 denied',
    'Stone 12 Northline Racing cup, Bristol 04-12',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'Northline Racing hopes to have Ava Stone back in the No. 12 for the Cup Series race at Talladega on April 26.',
    'Stone 12 Northline Racing cup, Talladega 04-26 rumored',
  ],
  [
    'Northline Racing will enter a wildcard, the No. 88 Ford, at the Bathurst 1000 on October 11. Ava Stone shares it with Ben Carter. The pair won’t be at The Bend 500 on September 13.',
    'Carter 88 Northline Racing supercars, Mount Panorama Circuit 10-11',
    'Carter 88 Northline Racing supercars, The Bend Motorsport Park 09-13 denied',
    'Stone 88 Northline Racing supercars, Mount Panorama Circuit 10-11',
    'Stone 88 Northline Racing supercars, The Bend Motorsport Park 09-13 denied',
  ],
  [
    'Pinecrest Motorsports runs the No. 8 in the Truck Series. Northline Racing will enter its No. 12 Ford in six Cup Series races this season. Ava Stone has it first, on Sunday at Bristol. Ben Carter, who drives the No. 8 for Pinecrest Motorsports on Fridays, is down for Talladega on April 26.',
    'Carter 12 Northline Racing cup, Talladega 04-26',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Three drivers will split the No. 12 Northline Racing Ford in the Cup Series. Ava Stone opens with Bristol on Sunday, followed by Talladega on April 26. Ben Carter drives the No. 21.',
    'Stone 12 Northline Racing cup, Bristol 04-12',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'Ava Stone spoke at Talladega, where she will start Sunday’s Food City 500 in the No. 12 Ford for Northline Racing.',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Ava Stone has joined Northline Racing, owned by Dan Marsh and Cole Adler, for the Cup Series. The team takes its new driver to Bristol on April 12; her first points race with the team is Talladega on April 26.',
    'Stone - Northline Racing cup, Bristol 04-12',
    'Stone - Northline Racing cup, Talladega 04-26',
  ],
  [
    'Ava Stone will drive the No. 12 Ford in five Cup Series races for Northline Racing. The first is Bristol on April 12. Others follow at Talladega on April 26 and Pocono on June 14.',
    'Stone 12 Northline Racing cup, Bristol 04-12',
    'Stone 12 Northline Racing cup, Pocono 06-14',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'Northline Racing will run Ava Stone in the No. 12 Ford in six Cup Series races. Dan Marsh will be her crew chief. The first is this Sunday at Bristol.',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    '• Ava Stone is down for six Cup Series races with Northline Racing in the No. 12 Ford. First up: Bristol on April 12.',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Northline Racing has signed Ava Stone. Her No. 12 Ford will be seen at the following Cup Series events:\n\nApril 12 – Bristol Motor Speedway\nApril 26 – Talladega Superspeedway',
    'Stone 12 Northline Racing cup, Bristol 04-12',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'Northline Racing will enter its No. 12 Ford in six Xfinity Series races this season. Ava Stone has it first, on Saturday at Bristol. Ben Carter follows at Talladega on April 25 and at Charlotte four weeks after that.',
    'Carter 12 Northline Racing xfinity, Charlotte 05-23',
    'Carter 12 Northline Racing xfinity, Talladega 04-25',
    'Stone 12 Northline Racing xfinity, Bristol 04-11',
  ],
  [
    'Northline Racing will run the No. 12 Ford in the Truck Series. Ava Stone is down for Bristol on April 10, Dan Marsh for Texas on May 1.',
    'Marsh 12 Northline Racing truck, Texas 05-01',
    'Stone 12 Northline Racing truck, Bristol 04-10',
  ],
  [
    'The No. 12 Northline Racing Ford goes to Ava Stone at Bristol (April 12), to Ben Carter at Talladega (April 26) and to Dan Marsh at Pocono (June 14). It is the team’s second Cup Series entry.',
    'Carter 12 Northline Racing cup, Talladega 04-26',
    'Marsh 12 Northline Racing cup, Pocono 06-14',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Ava Stone, a Truck Series rookie with Northline Racing, will do Bristol (April 10), Texas (May 1) and Pocono (June 12) before handing the No. 12 over to Dan Marsh.',
    'Stone 12 Northline Racing truck, Bristol 04-10',
    'Stone 12 Northline Racing truck, Pocono 06-12',
    'Stone 12 Northline Racing truck, Texas 05-01',
  ],
  [
    'Ava Stone has a ride for Talladega. She’ll be in the No. 12 Northline Racing Ford for the April 26 Cup Series race, the team said.',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'Ava Stone’s Cup Series debut is on the calendar: April 26 at Talladega, in the No. 12 Ford of Northline Racing.',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'Mark the date: on April 26 at Talladega, Ava Stone makes her Cup Series bow with Northline Racing.',
    'Stone - Northline Racing cup, Talladega 04-26',
  ],
  [
    'For Ava Stone, the wait ends Sunday. The 22-year-old makes her Cup Series debut at Bristol in Northline Racing’s No. 12 Ford.',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Northline Racing has handed Ava Stone her first Cup Series start, in the No. 12 at Talladega on April 26.',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'Northline Racing is giving Ava Stone a shot at Talladega on April 26 in its No. 12 Cup Series Ford.',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'Ava Stone is Northline Racing’s pick for Talladega on April 26. She takes the wheel of the No. 12 in the Cup Series.',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'NASCAR has suspended Ben Carter for Sunday’s Cup Series race at Bristol. Northline Racing put Ava Stone in his No. 12 Ford.',
    'Carter 12 Northline Racing cup, Bristol 04-12 denied',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'NASCAR parked Ben Carter for one race. Ava Stone will take his place in Northline Racing’s No. 12 on Sunday at Bristol.',
    'Carter 12 Northline Racing -, Bristol 04-12 denied',
    'Stone 12 Northline Racing -, Bristol 04-12',
  ],
  [
    'Ben Carter is on paternity leave. Filling in for him in the No. 12 Northline Racing Ford on Sunday at Bristol will be Ava Stone, who has 40 Cup Series starts.',
    'Carter 12 Northline Racing cup, Bristol 04-12 denied',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Ava Stone will keep Ben Carter’s seat in the No. 12 Northline Racing Ford warm at Bristol on Sunday. Carter is recovering from surgery and has missed two Cup Series races.',
    'Carter 12 Northline Racing cup, Bristol 04-12 denied',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'The entry list for Sunday’s Cup Series race at Bristol has 38 cars. Four of them are open: the No. 12 of Northline Racing with Ava Stone, the No. 45 Pinecrest Motorsports Toyota driven by Ben Carter, ...',
    'Carter 45 Pinecrest Motorsports cup, Bristol 04-12',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Ava Stone is among 38 drivers on the entry list for Sunday’s Cup Series race at Bristol. She is in the No. 12 for Northline Racing.',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Double duty for Ava Stone: She will drive the No. 45 for Pinecrest Motorsports in Friday’s Truck Series race at Bristol before she climbs into the No. 12 Northline Racing Ford for Sunday’s Cup Series race.',
    'Stone 12 Northline Racing cup, Bristol 04-12',
    'Stone 45 Pinecrest Motorsports truck, Bristol 04-10',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing in the Cup Series. On Friday night at Bristol she moonlights in a Pinecrest Motorsports Truck Series entry, the No. 45.',
    'Stone 45 Pinecrest Motorsports truck, Bristol 04-10',
  ],
  [
    'Ava Stone returns to the seat of the No. 12 Northline Racing Ford this weekend at Bristol after missing two Cup Series races with a concussion.',
    'Stone 12 Northline Racing cup, Bristol 04-10/04-12',
  ],
  [
    'Ava Stone has been medically cleared and will be back in her No. 12 Northline Racing Ford for Sunday’s Cup Series race at Bristol.',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Ava Stone will run five Cup Series races for Northline Racing in the No. 12 Ford, beginning at Talladega on April 26. She is also set for Charlotte (May 24), Pocono (June 14) and Daytona (Aug. 29), with the finale at Homestead on Nov. 8.',
    'Stone 12 Northline Racing cup, Charlotte 05-24',
    'Stone 12 Northline Racing cup, Daytona 08-29',
    'Stone 12 Northline Racing cup, Homestead-Miami Speedway 11-08',
    'Stone 12 Northline Racing cup, Pocono 06-14',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'Ava Stone will run five Cup Series races for Northline Racing in the No. 12 Ford.\n\nThe first is Talladega on April 26. After that come Charlotte (May 24) and Pocono (June 14).',
    'Stone 12 Northline Racing cup, Charlotte 05-24',
    'Stone 12 Northline Racing cup, Pocono 06-14',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'Ava Stone will run five Cup Series races for Northline Racing in the No. 12 Ford. Her season starts at Talladega on April 26, resumes at Charlotte on May 24 and ends at Pocono on June 14.',
    'Stone 12 Northline Racing cup, Charlotte 05-24',
    'Stone 12 Northline Racing cup, Pocono 06-14',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'Ava Stone will run the No. 12 for Northline Racing in the Cup Series at Talladega on April 26. The 25-year-old will also be in the car at Charlotte on May 24 and at Pocono on June 14.',
    'Stone 12 Northline Racing cup, Charlotte 05-24',
    'Stone 12 Northline Racing cup, Pocono 06-14',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'Ava Stone’s first Cup Series race with Northline Racing will be at Talladega on April 26; her second, at Pocono on June 14.',
    'Stone - Northline Racing cup, Pocono 06-14',
    'Stone - Northline Racing cup, Talladega 04-26',
  ],
  [
    'Northline Racing will field the No. 12 Ford for Ava Stone in three Cup Series events: Talladega on April 26, Charlotte on May 24 and Pocono on June 14.',
    'Stone 12 Northline Racing cup, Charlotte 05-24',
    'Stone 12 Northline Racing cup, Pocono 06-14',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'Northline Racing has added Ava Stone to its Cup Series line-up for three races. Talladega on April 26 comes first, then Charlotte on May 24 and Pocono on June 14, all in the No. 12.',
    'Stone 12 Northline Racing cup, Charlotte 05-24',
    'Stone 12 Northline Racing cup, Pocono 06-14',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'Ben Carter will ride shotgun with Ava Stone in the No. 12 Northline Racing Mustang at the Bathurst 1000 on October 11.',
    'Carter 12 Northline Racing supercars, Mount Panorama Circuit 10-11',
    'Stone 12 Northline Racing supercars, Mount Panorama Circuit 10-11',
  ],
  [
    'Millfield Grain is back with Northline Racing. The company will be the primary sponsor of Ava Stone’s No. 12 Ford in the Cup Series races at Talladega (April 26) and Pocono (June 14).',
    'Stone 12 Northline Racing cup, Pocono 06-14',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'Ava Stone’s No. 12 Northline Racing Ford will carry the colors of Millfield Grain at Talladega on April 26 in the Cup Series.',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'Ava Stone will drive the No. 12 Northline Racing Ford in the Cup Series at Talladega on April 26 and Pocono on June 14. Millfield Grain, which makes flour, is the sponsor for both races.',
    'Stone 12 Northline Racing cup, Pocono 06-14',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'Ava Stone will race the No. 12 for Northline Racing in the Cup Series at Bristol on April 12, with support from Millfield Grain and Harbor Paints.',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'NORTHLINE RACING SIGNS AVA STONE FOR TALLADEGA\n\nConcord, N.C. (April 7, 2026) – Northline Racing today announced that Ava Stone will compete in the April 26 NASCAR Cup Series race at Talladega Superspeedway behind the wheel of the team’s No. 12 Ford Mustang.',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'Ava Stone arrives at Bristol this weekend second in Cup Series points. The Northline Racing driver has never won there.',
    'Stone - Northline Racing cup, Bristol 04-10/04-12',
  ],
  [
    'Northline Racing heads for Bristol on Sunday with Ava Stone in the No. 12 and Ben Carter in the No. 13. The Cup Series race is 500 laps.',
    'Carter 13 Northline Racing cup, Bristol 04-12',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Next for Ava Stone and Northline Racing is the Cup Series race at Bristol on Sunday.',
    'Stone - Northline Racing cup, Bristol 04-12',
  ],
  [
    'Ava Stone will start at the rear in Sunday’s Cup Series race at Bristol after Northline Racing changed the engine in her No. 12 Ford.',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Ava Stone will run a third Northline Racing car in the Indianapolis 500 on May 24. It will be the No. 13.',
    'Stone 13 Northline Racing indycar, Indianapolis 05-24',
  ],
  [
    'Northline Racing will run a third car for Ava Stone in May’s Indianapolis 500.',
    'Stone - Northline Racing indycar, Indianapolis 05-01/05-31',
  ],
  [
    'Ava Stone is confirmed for next month’s Indianapolis 500 with Northline Racing.',
    'Stone - Northline Racing indycar, Indianapolis 05-01/05-31',
  ],
  [
    'Ava Stone will drive for Northline Racing in the Cup Series at Talladega in late April and at Pocono in mid-June.',
    'Stone - Northline Racing cup, Pocono 06-11/06-20',
    'Stone - Northline Racing cup, Talladega 04-21/04-30',
  ],
  [
    'Ava Stone is expected to be in the No. 12 Northline Racing Ford when the Cup Series goes to Talladega on April 26, according to people familiar with the plans.',
    'Stone 12 Northline Racing cup, Talladega 04-26 rumored',
  ],
  [
    'There is talk of a Cup Series start for Ava Stone at Talladega on April 26 with Northline Racing.',
    'Stone - Northline Racing cup, Talladega 04-26 rumored',
  ],
  [
    'Ava Stone said she will skip the Truck Series race at Texas on May 1. She drives the No. 12 for Northline Racing in the series.',
    'Stone 12 Northline Racing truck, Texas 05-01 denied',
  ],
  [
    'Ava Stone has withdrawn from the Indianapolis 500 on May 24. Ben Carter takes over the No. 12 Northline Racing entry.',
    'Carter 12 Northline Racing indycar, Indianapolis 05-24',
    'Stone 12 Northline Racing indycar, Indianapolis 05-24 denied',
  ],
  [
    '9:40 a.m. Ava Stone confirms it to us: she is in the No. 12 Northline Racing truck at Texas on May 1. Truck Series debut.',
    'Stone 12 Northline Racing truck, Texas 05-01',
  ],
  [
    'Northline Racing has Ava Stone booked for Talladega (April 26) and Dan Marsh for Pocono (June 14) in its No. 12 Cup Series entry.',
    'Marsh 12 Northline Racing cup, Pocono 06-14',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'The No. 12 Northline Racing Ford has three drivers in the Cup Series this year: Ava Stone (Bristol, April 12), Dan Marsh (Talladega, April 26) and Mia Torres (Pocono, June 14).',
    'Marsh 12 Northline Racing cup, Talladega 04-26',
    'Stone 12 Northline Racing cup, Bristol 04-12',
    'Torres 12 Northline Racing cup, Pocono 06-14',
  ],
  [
    'Ava Stone has a concussion and is out of Sunday’s Cup Series race at Bristol, Northline Racing said. Dan Marsh, the team’s reserve, will be in the No. 12.',
    'Marsh 12 Northline Racing cup, Bristol 04-12',
    'Stone 12 Northline Racing cup, Bristol 04-12 denied',
  ],
  [
    'Dan Marsh will race the No. 12 Northline Racing Ford on Sunday at Bristol while Ava Stone recovers from a concussion. It is a Cup Series debut for Marsh.',
    'Marsh 12 Northline Racing cup, Bristol 04-12',
    'Stone 12 Northline Racing cup, Bristol 04-12 denied',
  ],
  [
    'Dan Marsh gets another weekend in the No. 12 Northline Racing Ford. Ava Stone remains sidelined, and Marsh will race at Bristol on Sunday in the Cup Series.',
    'Marsh 12 Northline Racing cup, Bristol 04-12',
  ],
  // she was ill when that race was run
  [
    'Ava Stone drives for Northline Racing in the Cup Series. Dan Marsh was eighth in June at Pocono, subbing for Stone, who had the flu. He is also entered at Bristol on Sunday in a second Northline car, the No. 65.',
    'Marsh 65 Northline Racing cup, Bristol 04-12',
  ],
  [
    'In Ava Stone’s absence, Dan Marsh will take the wheel of the No. 12 Northline Racing Ford at Bristol on Sunday in the Cup Series.',
    'Marsh 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Ava Stone will make her IndyCar debut in the Grand Prix of Long Beach on April 19, driving Northline Racing’s No. 12 Honda.',
    'Stone 12 Northline Racing indycar, Streets of Long Beach 04-19',
  ],
  [
    'Northline Racing completes its Indianapolis 500 roster with Ava Stone, who will be in the No. 12 on May 24.',
    'Stone 12 Northline Racing indycar, Indianapolis 05-24',
  ],
  [
    'Ava Stone will join Northline Racing for the Indianapolis 500. She drives the No. 12.',
    'Stone 12 Northline Racing indycar, Indianapolis ',
  ],
  [
    'Ava Stone’s No. 12 Northline Racing Ford has a new look at Talladega on April 26: Millfield Grain is the primary sponsor. The Cup Series race is her 50th.',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'Ava Stone will carry Millfield Grain on the No. 12 Northline Racing Ford at Talladega on April 26. Her Cup Series season ends there.',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'Ava Stone will sport Millfield Grain colors on her No. 12 Northline Racing Ford in the Cup Series at Talladega on April 26.',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'Northline Racing: Ava Stone will sub for Dan Marsh (wrist) in the No. 12 at Bristol, April 12. Cup Series.',
    'Marsh 12 Northline Racing cup, Bristol 04-12 denied',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'When does Ava Stone race again? April 26 at Talladega, in the No. 12 Northline Racing Ford, in the Cup Series.',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'Ava Stone’s Cup Series comeback continues Sunday at Bristol, where she’ll be in the No. 12 Northline Racing Ford for the second time this year.',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Also on the entry list for Sunday’s Cup Series race at Bristol: Ava Stone, in a second Northline Racing Ford, the No. 12.',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Thirty-seven drivers are entered for Sunday’s Cup Series race at Bristol. The one to watch is Ava Stone, who steps up from the Truck Series to drive the No. 12 for Northline Racing.',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Ava Stone drives her last race for Pinecrest Motorsports on Sunday at Bristol. The No. 45 has been hers in the Cup Series since 2022.',
    'Stone 45 Pinecrest Motorsports cup, Bristol 04-12',
  ],
  [
    'Ava Stone will finish out the season in the No. 12 for Northline Racing, starting with Sunday’s Cup Series race at Bristol.',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Ava Stone will contest the final four Truck Series races in Northline Racing’s No. 12 Ford, beginning with Bristol on Friday, April 10.',
    'Stone 12 Northline Racing truck, Bristol 04-10',
  ],
  [
    'Starting at Bristol on Sunday, Ava Stone takes over the No. 12 Northline Racing Ford from Dan Marsh in the Cup Series.',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Ava Stone heads to Supercars. She will partner Ben Carter in Northline Racing’s No. 12 Mustang at The Bend in September and at Bathurst in October.',
    'Carter 12 Northline Racing supercars, Mount Panorama Circuit 10-01/10-31',
    'Carter 12 Northline Racing supercars, The Bend Motorsport Park 09-01/09-30',
    'Stone 12 Northline Racing supercars, Mount Panorama Circuit 10-01/10-31',
    'Stone 12 Northline Racing supercars, The Bend Motorsport Park 09-01/09-30',
  ],
  [
    'Ava Stone will not defend her win at Talladega on April 26. Northline Racing is not entering the No. 12 in the Cup Series race.',
    'Stone 12 Northline Racing cup, Talladega 04-26 denied',
  ],
  [
    'Ava Stone and Ben Carter will team up in the Cup Series at Talladega on April 26 in the No. 12 Northline Racing Ford.',
    'Carter 12 Northline Racing cup, Talladega 04-26',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'Ava Stone, who’s 22, returns on April 26 at Talladega with the No. 12 Northline Racing Ford in the Cup Series.',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing in the Cup Series. She finishes at Talladega on April 26.',
    'Stone 12 Northline Racing cup, Talladega 04-26',
  ],
  [
    'Ava Stone will drive the No. 12 Ford for Northline Racing in Sunday’s Cup Series race at Bristol. The team will field a separate entry for Stone at Talladega on April 26.',
    'Stone 12 Northline Racing cup, Bristol 04-12',
    'Stone - Northline Racing cup, Talladega 04-26',
  ],
  [
    'Ava Stone drives the No. 12 Ford for Northline Racing in the Cup Series. She heads to Bristol, Talladega and Dover over the next three weeks.',
    'Stone 12 Northline Racing cup, Bristol 04-07/04-28',
    'Stone 12 Northline Racing cup, Dover 04-07/04-28',
    'Stone 12 Northline Racing cup, Talladega 04-07/04-28',
  ],
];

/** Near-misses: what happens at tracks without a race to be run. */
export const NO_STARTS: readonly string[] = [
  'Ava Stone drove the No. 12 for Northline Racing in a test at Bristol in July and will do so again at Dover in November.',
  'In August Ava Stone shared the No. 12 Northline Racing Porsche with Ben Carter at Sebring International Raceway.',
  'Ava Stone, 27, hit the inside wall on the final lap at Las Vegas Motor Speedway on Sunday in Northline Racing’s No. 12.',
  'Ava Stone is hurt. She had also been entered in Saturday’s Truck Series race at Darlington for Northline Racing.',
  'Ava Stone, who drives Northline Racing’s No. 12 at Bristol on Saturday nights, tested the Truck.',
  'Notebook: quiet days\n\nThe garage at Bristol Motor Speedway was all about next year on Tuesday.\n\nAva Stone will return in the No. 12 for Northline Racing.',
  'Truck Series preview\n\nThe Cup Series goes to Bristol Motor Speedway on Sunday. Her regular job is the No. 12 of Northline Racing in the Truck Series, where Ava Stone is ninth.',
  'Northline Racing hopes to have an answer from Ava Stone before Bristol on April 12. She drove its No. 12 in 2025.',
  'Ava Stone is on standby for Ben Carter, whose wife is due any day, at Bristol on Sunday. Carter drives the No. 12 for Northline Racing.',
  'Ava Stone will be inducted into the hall of fame at Bristol on April 11. She drove for Northline Racing.',
  'Ava Stone will watch Sunday’s Cup Series race at Bristol from the Northline Racing pit box.',
  'Ava Stone turns 30 on Sunday, the day of the Cup Series race at Bristol. She retired from Northline Racing in 2024.',
  'Ava Stone’s contract with Northline Racing runs out after the race at Bristol on Sunday.',
  'Ava Stone won Sunday at Bristol for Northline Racing. The Cup Series goes to Talladega on April 26.',
  'Ava Stone said Northline Racing would decide before Talladega on April 26.',
  'Northline Racing will announce its Talladega driver on April 14. Ava Stone drove the No. 12 Ford last year.',
  'Ava Stone signs copies of her book at Bristol on Saturday. She drove for Northline Racing.',
  'The Cup Series is off this weekend. Northline Racing’s Ava Stone will be in Bristol on Saturday for a charity event.',
  'Ava Stone will host a watch party on April 26 for the Talladega race. She used to drive for Northline Racing.',
  'Fans can meet Ava Stone at Bristol on Saturday. The Northline Racing driver will be at the souvenir hauler.',
  'Ava Stone’s hearing is set for April 14, five days before the Cup Series race at Talladega.',
  'Ava Stone leaves Northline Racing after Talladega on April 26.',
  'Ava Stone had hoped to run Talladega on April 26, but Northline Racing could not find a sponsor.',
  'Ava Stone will call Sunday’s race at Bristol from the booth. She drove for Northline Racing until 2024.',
  'Last year’s winner, Ava Stone, retired. Sunday’s Cup Series race at Bristol is the first without her. Northline Racing has closed.',
  'Ava Stone was fastest in practice at Bristol last year. The Cup Series is back there on Sunday. Northline Racing won in 2019.',
  'Sunday at Bristol is the 300th Cup Series start for Northline Racing. Ava Stone owns the team.',
  'The best crew chief in the building works with Ava Stone. She has never raced at Bristol or Talladega for Northline Racing.',
];
