/** What Discord shows of a command before it is sent: at most 100 characters each. */
export const definitions = {
  ask: {
    is: 'Ask in plain words, such as: who drives the 71?',
    question: 'One question, about one driver, team or car',
  },
  driver: { is: 'Who a driver drives for, what is next, and what is only rumoured', name: 'The driver' },
  team: { is: 'Who drives for a team, who works there, who comes and goes', name: 'The team' },
  car: {
    is: 'Who drives the car with a number',
    number: 'The number on the car, such as 07',
    series: 'One series. By default each that has the number.',
  },
  history: {
    is: 'A career, the drivers of a team, or a car number over the seasons',
    driver: 'The career of a driver',
    team: 'The drivers of a team',
    number: 'Who had the car with a number, such as 07',
    series: 'In one series. By default in all.',
  },
  grid: {
    is: 'Every car of a series in a season: who drives, who is new, which seats are open',
    series: 'The series',
  },
  moves: {
    is: 'Who comes, who leaves, who changes number or crew chief, and what is only rumoured',
    series: 'Moves in one series',
    team: 'Moves to and from one team',
    since: 'Announced on this day or later: YYYY-MM-DD. By default within a year.',
    status: 'Only what is confirmed, or only rumours',
    confirmed: 'confirmed',
    rumoured: 'rumoured',
  },
  schedule: {
    is: 'The races ahead that articles speak of',
    driver: 'Races of one driver',
    team: 'Races of one team',
    series: 'Races of one series',
    track: 'Races at one track',
  },
  sources: { is: 'The articles I have read, and what I took from each' },
  help: { is: 'What you can ask me, with examples' },
  everywhere: {
    season: 'A year, such as 2024. By default the season under way.',
    asOf: 'What was known at the end of a day: YYYY-MM-DD, such as 2024-01-01. By default today.',
    inPrivate: 'Only you see the answer. By default everybody here does.',
    page: 'Which page of a long list. By default the first.',
  },
};
