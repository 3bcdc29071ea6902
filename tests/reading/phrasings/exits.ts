/** Ways to say that a driver leaves a team. Published on 2025-10-01; people and teams are invented. */
export const EXIT_PHRASINGS: readonly (readonly [text: string, ...exits: readonly string[]])[] = [
  // status, driver, team, season, number, who comes: as they must come out; `-` where the text does not say
  ['Ava Stone and Northline Racing will go their own ways.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  [
    'Ava Stone drives for Pinecrest Motorsports. Pinecrest Motorsports had an opening because Stone is off to the Xfinity Series with Northline Racing.',
    'confirmed, Ava Stone, Pinecrest Motorsports, 2025, -, -',
  ],
  [
    'Ava Stone’s last seat was with Northline Racing in 2022, when she placed 12th in the standings and was let go two weeks later.',
    'confirmed, Ava Stone, Northline Racing, 2022, -, -',
  ],
  [
    'Ben Carter drives for Pinecrest Motorsports. Carter is headed to Northline Racing as the replacement for Ava Stone, who will retire from full-time competition after the finale.',
    'confirmed, Ava Stone, Northline Racing, 2025, -, Ben Carter',
  ],
  [
    'Pinecrest Motorsports extended Ben Carter, who drives its No. 8. Carter had been widely rumored to be headed to Northline Racing as the replacement for Ava Stone, who will retire from full-time competition after the finale.',
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  [
    'Ben Carter will drive the No. 12 for Northline Racing in 2026. Carter replaces Ava Stone.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, Ben Carter',
  ],
  [
    'Ava Stone is done driving for Northline Racing when the season ends.',
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  ['Ava Stone and Northline Racing are parting company.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  [
    "Ava Stone and Northline Racing have mutually agreed to part ways at season's end.",
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  [
    'Northline Racing announced Tuesday that it has parted ways with driver Ava Stone.',
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  [
    'Northline Racing and Ava Stone will go their separate ways when the season ends.',
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  ["Ava Stone won't be back in the No. 12 Ford next season.", 'confirmed, Ava Stone, -, 2025, 12, -'],
  ['Ava Stone will not be back with Northline Racing in 2026.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  ['Ava Stone will no longer drive for Northline Racing.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  ['Ava Stone no longer drives for Northline Racing.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  ['Ava Stone is no longer with Northline Racing.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  ['Ava Stone is on her way out of Northline Racing.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  ['Ava Stone is on the move from Northline Racing.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  ['Ava Stone has been let go by Northline Racing.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  ['Northline Racing let Ava Stone go on Monday.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  ['Northline Racing cut ties with Ava Stone on Monday.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  ['Northline Racing has cut Ava Stone loose.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  ['Northline Racing has moved on from Ava Stone.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  [
    'Northline Racing has elected not to bring back Ava Stone for 2026.',
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  ['Northline Racing will not bring Ava Stone back next year.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  [
    "Northline Racing has decided not to renew Ava Stone's contract.",
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  [
    "Northline Racing declined to pick up the option on Ava Stone's contract.",
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  ['Northline Racing has not taken up its option on Ava Stone.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  [
    "Ava Stone's contract with Northline Racing will not be renewed.",
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  [
    "Ava Stone's contract with Northline Racing was not extended.",
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  ["Ava Stone's time at Northline Racing is over.", 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  [
    "Ava Stone's time with Northline Racing will come to an end after this season.",
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  [
    "Ava Stone's tenure at Northline Racing ends after four seasons.",
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  [
    "Ava Stone's four-year stint with Northline Racing is coming to an end.",
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  ["Ava Stone's run in the No. 12 ends at Phoenix.", 'confirmed, Ava Stone, -, 2025, 12, -'],
  ["It's the end of the road for Ava Stone at Northline Racing.", 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  [
    "This will be Ava Stone's final season with Northline Racing.",
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  [
    "Ava Stone's last race in the No. 12 Ford will be Nov. 2 at Phoenix Raceway.",
    'confirmed, Ava Stone, -, 2025, 12, -',
  ],
  [
    'Ava Stone will make her final start for Northline Racing on Nov. 2.',
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  ["Sunday will be Ava Stone's last race for Northline Racing.", 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  [
    'Ava Stone is stepping away from full-time competition at the end of the season. She has driven the No. 12 for Northline Racing since 2021.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, -',
  ],
  [
    'Ava Stone will step down from the No. 12 Northline Racing Ford after the season.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, -',
  ],
  ["Ava Stone will step aside from the No. 12 at season's end.", 'confirmed, Ava Stone, -, 2025, 12, -'],
  [
    'Ava Stone will step back from full-time racing after 2025. Stone drives the No. 12 Ford for Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, -',
  ],
  [
    'Ava Stone announced her retirement on Tuesday. The 45-year-old drives the No. 12 Ford for Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, -',
  ],
  [
    'Ava Stone, driver of the No. 12 Northline Racing Ford, will retire at the end of the season.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, -',
  ],
  [
    'Ava Stone is calling it a career. She drives the No. 12 for Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, -',
  ],
  [
    'Ava Stone is calling time on her career at the end of 2025. She drives the No. 12 for Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, -',
  ],
  [
    'Ava Stone will bow out after the finale in November. She drives the No. 12 for Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, -',
  ],
  [
    'Ava Stone will hang up her helmet at the end of the season. She drives the No. 12 for Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, -',
  ],
  ['Ava Stone is a free agent after leaving Northline Racing.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  [
    'Ava Stone lost her seat at Northline Racing to Ben Carter.',
    'confirmed, Ava Stone, Northline Racing, 2025, -, Ben Carter',
  ],
  [
    'Ava Stone has lost her ride in the No. 12 Northline Racing Ford.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, -',
  ],
  [
    'Ava Stone is being replaced by Ben Carter in the No. 12 Northline Racing Ford.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, Ben Carter',
  ],
  [
    "Ben Carter fills the vacancy left by Ava Stone's departure from Northline Racing.",
    'confirmed, Ava Stone, Northline Racing, 2025, -, Ben Carter',
  ],
  [
    'Ben Carter replaces the departing Ava Stone in the No. 12 at Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, Ben Carter',
  ],
  [
    'Ben Carter will succeed Ava Stone, who is leaving Northline Racing at the end of the year.',
    'confirmed, Ava Stone, Northline Racing, 2025, -, Ben Carter',
  ],
  [
    'Ben Carter inherits the No. 12 from Ava Stone at Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, Ben Carter',
  ],
  [
    "Ben Carter takes Ava Stone's place at Northline Racing in 2026.",
    'confirmed, Ava Stone, Northline Racing, 2025, -, Ben Carter',
  ],
  [
    "Ben Carter takes Stone's seat in the No. 12 Ford. Ava Stone leaves Northline Racing.",
    'confirmed, Ava Stone, Northline Racing, 2025, 12, Ben Carter',
  ],
  [
    'Northline Racing has hired Ben Carter to replace Ava Stone in the No. 12 Ford in 2026.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, Ben Carter',
  ],
  [
    "Ava Stone's departure from Northline Racing was confirmed on Monday.",
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  [
    "Ava Stone's exit from Northline Racing leaves a hole in the line-up.",
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  [
    "Following Ava Stone's departure from Northline Racing, Ben Carter moves into the No. 12.",
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  [
    'With Ava Stone leaving Northline Racing, Ben Carter moves into the No. 12.',
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  ['Ava Stone is gone from Northline Racing.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  [
    "The announcement of Stone's departure came hours later. Ava Stone has driven the No. 12 Ford for Northline Racing since 2022.",
    'confirmed, Ava Stone, Northline Racing, 2025, 12, -',
  ],
  [
    'Ava Stone said goodbye to Northline Racing after six seasons.',
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  [
    'Ava Stone is leaving Northline Racing for Pinecrest Motorsports in 2026.',
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  [
    'Ava Stone leaves the No. 12 at Northline Racing for the No. 21 of Pinecrest Motorsports in 2026.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, -',
  ],
  [
    'Ava Stone departs Northline Racing after three seasons and 12 wins.',
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  ['Ava Stone exits Northline Racing with immediate effect.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  ['Ava Stone quits Northline Racing.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  ['Ava Stone has quit Northline Racing with immediate effect.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  ['Ava Stone walked away from Northline Racing in August.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  ["Ava Stone walks away from the No. 12 at season's end.", 'confirmed, Ava Stone, -, 2025, 12, -'],
  [
    'Ava Stone switches from Northline Racing to Pinecrest Motorsports for 2026.',
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  [
    'Ava Stone joins Pinecrest Motorsports from Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  [
    'Ava Stone comes over from Northline Racing, where she drove the No. 12.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, -',
  ],
  ['Northline Racing fired Ava Stone on Tuesday.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  ['Ava Stone was fired by Northline Racing on Tuesday.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  ['Ava Stone was sacked by Northline Racing after Bristol.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  ['Northline Racing dismissed Ava Stone.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  ['Northline Racing dumped Ava Stone after 12 races.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  ['Ava Stone was axed by Northline Racing.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  ['Ava Stone was shown the door at Northline Racing.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  [
    'Ava Stone was dropped from the No. 12 Ford by Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, -',
  ],
  [
    'Ava Stone has been removed from the No. 12 Northline Racing Ford.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, -',
  ],
  ['Ava Stone was relieved of her duties at Northline Racing.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  [
    'Ava Stone has been released from her contract with Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  [
    'Ava Stone was released from her Northline Racing contract on Friday.',
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  [
    'Northline Racing has released Ava Stone from her contract, effective immediately.',
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  ["Northline Racing terminated Ava Stone's contract.", 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  [
    "Ava Stone's contract at Northline Racing has been terminated.",
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  [
    'Ava Stone vacates the No. 12 Northline Racing Ford at the end of the season.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, -',
  ],
  ['Ava Stone vacated the No. 12 seat at Northline Racing.', 'confirmed, Ava Stone, Northline Racing, 2025, 12, -'],
  ['Ava Stone is out of the No. 12.', 'confirmed, Ava Stone, -, 2025, 12, -'],
  ['Ava Stone is out of the No. 12 Northline Racing Ford.', 'confirmed, Ava Stone, Northline Racing, 2025, 12, -'],
  [
    'Ava Stone is out as driver of the No. 12 at Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, -',
  ],
  ['Ava Stone is out after two seasons at Northline Racing.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  ['Ava Stone is not returning to Northline Racing.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  ["Ava Stone isn't coming back to Northline Racing in 2026.", 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  ["Ava Stone won't be retained by Northline Racing.", 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  ["Northline Racing won't retain Ava Stone.", 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  [
    'Northline Racing will not retain Ava Stone for the 2026 season.',
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  ['Northline Racing is not keeping Ava Stone.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  ['Northline Racing has chosen not to retain Ava Stone.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  [
    'Northline Racing and Ava Stone will not continue together in 2026.',
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  ['Ava Stone will not continue with Northline Racing in 2026.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  ['Ava Stone did not return to Northline Racing in 2025.', 'confirmed, Ava Stone, Northline Racing, 2024, -, -'],
  [
    'Ava Stone was not retained by Northline Racing after the 2024 season.',
    'confirmed, Ava Stone, Northline Racing, 2024, -, -',
  ],
  ['Ava Stone bids farewell to Northline Racing.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  ['Ava Stone has moved on from Northline Racing.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  [
    'Ava Stone, who left Northline Racing at the end of last season, will drive the No. 21 for Pinecrest Motorsports.',
    'confirmed, Ava Stone, Northline Racing, 2024, -, -',
  ],
  [
    'Ava Stone, released by Northline Racing last month, will drive the No. 21 for Pinecrest Motorsports.',
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  [
    'Ava Stone is set to leave Northline Racing at the end of the year.',
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  [
    'Ava Stone will depart Northline Racing at the conclusion of the 2025 season.',
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  ['Ava Stone will be leaving the No. 12 team at the end of 2025.', 'confirmed, Ava Stone, -, 2025, 12, -'],
  [
    'Ava Stone has told Northline Racing that she will not return in 2026.',
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  [
    'Northline Racing confirmed Ava Stone will leave the team at the end of the season.',
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  ['Northline Racing confirmed the departure of Ava Stone.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  ['Northline Racing will part company with Ava Stone.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  [
    'The team and Stone have split. Ava Stone drove the No. 12 for Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, -',
  ],
  ['Ava Stone and Northline Racing split by mutual consent.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  [
    "Northline Racing's relationship with Ava Stone ends at season's close.",
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  [
    'Northline Racing will shut down after the season, leaving Ava Stone without a ride.',
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  [
    'Ava Stone took the Pinecrest Motorsports seat over from Ben Carter, who had it for two seasons before he left for Northline Racing.',
    'confirmed, Ben Carter, Pinecrest Motorsports, 2025, -, Ava Stone',
  ],
  [
    'Northline Racing is losing Ava Stone at the end of the season.',
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  ['Northline Racing will be without Ava Stone in 2026.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  ['Northline Racing showed Ava Stone the door.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  [
    'Ava Stone makes way for Ben Carter in the No. 12 Ford of Northline Racing in 2026.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, Ben Carter',
  ],
  [
    'The No. 12 of Northline Racing goes from Ava Stone to Ben Carter in 2026.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, Ben Carter',
  ],
  [
    'Ben Carter takes the seat vacated by Ava Stone at Northline Racing for 2026.',
    'confirmed, Ava Stone, Northline Racing, 2025, -, Ben Carter',
  ],
  [
    'Ben Carter takes over the No. 12 Northline Racing Ford vacated by Ava Stone.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, Ben Carter',
  ],
  [
    'Northline Racing has named Ben Carter as Ava Stone’s successor in the No. 12 for 2026.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, Ben Carter',
  ],
  [
    'Ava Stone’s replacement in the No. 12 at Northline Racing is Ben Carter.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, Ben Carter',
  ],
  [
    'Ava Stone will climb into the No. 12 Ford of Northline Racing for the last time in November.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, -',
  ],
  [
    'Northline Racing parted company with Ava Stone and Ben Carter.',
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
    'confirmed, Ben Carter, Northline Racing, 2025, -, -',
  ],
  ['Northline Racing is parting with Ava Stone.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  ['Ava Stone has lost her place at Northline Racing.', 'confirmed, Ava Stone, Northline Racing, 2025, -, -'],
  [
    'Ava Stone has been relieved of the No. 12 Northline Racing Ford.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, -',
  ],
  [
    'Ava Stone drove the No. 12 for Northline Racing in 2022 and was let go to make room for Ben Carter.',
    'confirmed, Ava Stone, Northline Racing, 2022, 12, Ben Carter',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Stone is out after two seasons.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, -',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Stone’s out after one year.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, -',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Stone told the team that she will not be at Northline Racing next year.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, -',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Stone won’t be with Northline Racing in 2026.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, -',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Stone is leaving at season’s end.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, -',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. Stone’s retiring in November.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, -',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing. She is leaving at the end of the year.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, -',
  ],
  [
    'The 2026 Cup seats\n\nNorthline Racing\nNo. 12 – Ava Stone is out.',
    'confirmed, Ava Stone, Northline Racing, 2025, 12, -',
  ],
  [
    // A sentence that says where she is says what she leaves.
    'Northline Racing has signed Ben Carter. Northline Racing drivers drive Fords. Ava Stone, who has been at Pinecrest Motorsports since 2023, confirmed that she is leaving.',
    'confirmed, Ava Stone, Pinecrest Motorsports, 2025, -, -',
  ],
  [
    'No. 12 – Ava Stone, Northline Racing. Moves over from Pinecrest Motorsports, where she was 14th in the points in the No. 30.',
    'confirmed, Ava Stone, Pinecrest Motorsports, 2025, 30, -',
  ],
  [
    'Ava Stone comes over from Pinecrest Motorsports, where she spent this season in the No. 30, to Northline Racing.',
    'confirmed, Ava Stone, Pinecrest Motorsports, 2025, 30, -',
  ],
  [
    'The 2026 season will be Ava Stone’s last in the No. 12 Northline Racing Ford.',
    'confirmed, Ava Stone, Northline Racing, 2026, 12, -',
  ],
  [
    '2026 will be Ava Stone’s final season with Northline Racing.',
    'confirmed, Ava Stone, Northline Racing, 2026, -, -',
  ],
  [
    'Northline Racing has parted with Ava Stone, effective immediately.',
    'confirmed, Ava Stone, Northline Racing, 2025, -, -',
  ],
  [
    'Ben Carter drives the No. 12 for Northline Racing. He has been dropped in favor of Ava Stone.',
    'confirmed, Ben Carter, Northline Racing, 2025, 12, Ava Stone',
  ],
  [
    'Northline Racing is to give Ben Carter’s seat to Ava Stone for the rest of 2025.',
    'confirmed, Ben Carter, Northline Racing, 2025, -, Ava Stone',
  ],
  [
    'Mia Torres has been linked with the No. 12 Ford of Northline Racing, which Ben Carter is leaving at the end of his contract.',
    'confirmed, Ben Carter, Northline Racing, 2025, 12, -',
  ],
];
