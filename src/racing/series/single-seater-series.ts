import type { Series } from './series.js';

/** IndyCar, Formula 1, Formula E and the ladders to them. */
export const SINGLE_SEATER_SERIES: readonly Series[] = [
  {
    key: 'indycar',
    name: 'NTT IndyCar Series',
    short: 'IndyCar',
    aliases: [
      'IndyCar Series',
      'NTT IndyCar',
      'IndyCar',
      'Verizon IndyCar Series',
      'Izod IndyCar Series',
      'Indy Racing League',
      'Champ Car World Series',
      'Champ Car',
    ],
    weak: ['IRL', 'CART', 'Indy car'],
  },
  {
    key: 'indynxt',
    name: 'Indy NXT by Firestone',
    short: 'Indy NXT',
    aliases: [
      'Indy NXT',
      'Indy NXT Series',
      'Indy Lights Series',
      'Indy Lights',
      'Indy Lights Presented by Cooper Tires',
      'Indy Pro Series',
    ],
  },
  {
    key: 'usf-pro-2000',
    name: 'USF Pro 2000 Championship',
    short: 'USF Pro 2000',
    aliases: ['USF Pro 2000', 'Indy Pro 2000 Championship', 'Indy Pro 2000', 'Pro Mazda Championship', 'Pro Mazda'],
  },
  {
    key: 'usf2000',
    name: 'USF2000 Championship',
    short: 'USF2000',
    aliases: ['USF2000', 'USF 2000', 'U.S. F2000 National Championship'],
  },
  {
    key: 'f1',
    name: 'FIA Formula One World Championship',
    short: 'Formula 1',
    ownNumbers: true,
    aliases: ['Formula 1', 'Formula One', 'F1', 'Formula 1 World Championship', 'Formula One World Championship'],
  },
  {
    key: 'f2',
    name: 'FIA Formula 2 Championship',
    short: 'Formula 2',
    aliases: ['FIA Formula 2', 'FIA F2', 'Formula 2', 'Formula Two', 'F2', 'GP2 Series', 'GP2'],
  },
  {
    key: 'f3',
    name: 'FIA Formula 3 Championship',
    short: 'Formula 3',
    aliases: ['FIA Formula 3', 'FIA F3', 'Formula 3', 'Formula Three', 'F3', 'GP3 Series', 'GP3'],
  },
  {
    key: 'f4',
    name: 'Formula 4',
    short: 'Formula 4',
    aliases: ['F4', 'Formula Four', 'Italian F4', 'British F4', 'Spanish F4', 'Formula 4 United States Championship'],
  },
  { key: 'f1-academy', name: 'F1 Academy', short: 'F1 Academy', aliases: [] },
  {
    key: 'freca',
    name: 'Formula Regional European Championship',
    short: 'FRECA',
    aliases: ['FRECA', 'Formula Regional European Championship by Alpine', 'Formula Regional European'],
  },
  {
    key: 'formulae',
    name: 'ABB FIA Formula E World Championship',
    short: 'Formula E',
    ownNumbers: true,
    aliases: ['Formula E', 'FIA Formula E', 'FIA Formula E World Championship', 'Formula E World Championship'],
  },
  {
    key: 'super-formula',
    name: 'Super Formula Championship',
    short: 'Super Formula',
    aliases: ['Super Formula', 'Japanese Super Formula', 'Formula Nippon'],
  },
  {
    key: 'toyota-racing-series',
    name: 'Castrol Toyota Formula Regional Oceania',
    short: 'FR Oceania',
    aliases: ['Toyota Racing Series', 'Formula Regional Oceania'],
  },
];
