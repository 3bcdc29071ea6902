/** A state, province or territory, as home towns and datelines write it. */
export interface State {
  readonly name: string;
  readonly country: 'United States' | 'Canada' | 'Australia';
  /** Short forms of newspapers ("Tenn."), to be matched with their full stop and capitals; first the Associated Press's. */
  readonly abbreviations: readonly string[];
  /** Two or three capitals ("TN"). Many are words in lower case, so match them as they stand. */
  readonly postal: string;
  /** Nouns for its people ("Tennessean"). */
  readonly people: readonly string[];
}

const US = 'United States';
const CA = 'Canada';
const AU = 'Australia';

/** States and provinces. Abbreviations follow the AP Stylebook, which writes out Alaska, Hawaii, Idaho, Iowa, Maine, Ohio, Texas and Utah. */
export const STATES: readonly State[] = [
  { name: 'Alabama', country: US, abbreviations: ['Ala.'], postal: 'AL', people: ['Alabamian', 'Alabaman'] },
  { name: 'Alaska', country: US, abbreviations: [], postal: 'AK', people: ['Alaskan'] },
  { name: 'Arizona', country: US, abbreviations: ['Ariz.'], postal: 'AZ', people: ['Arizonan'] },
  { name: 'Arkansas', country: US, abbreviations: ['Ark.'], postal: 'AR', people: ['Arkansan'] },
  { name: 'California', country: US, abbreviations: ['Calif.', 'Cal.'], postal: 'CA', people: ['Californian'] },
  { name: 'Colorado', country: US, abbreviations: ['Colo.'], postal: 'CO', people: ['Coloradan'] },
  { name: 'Connecticut', country: US, abbreviations: ['Conn.'], postal: 'CT', people: ['Nutmegger'] },
  { name: 'Delaware', country: US, abbreviations: ['Del.'], postal: 'DE', people: ['Delawarean'] },
  { name: 'District of Columbia', country: US, abbreviations: ['D.C.'], postal: 'DC', people: ['Washingtonian'] },
  { name: 'Florida', country: US, abbreviations: ['Fla.'], postal: 'FL', people: ['Floridian'] },
  { name: 'Georgia', country: US, abbreviations: ['Ga.'], postal: 'GA', people: ['Georgian'] },
  { name: 'Hawaii', country: US, abbreviations: [], postal: 'HI', people: ['Hawaiian'] },
  { name: 'Idaho', country: US, abbreviations: [], postal: 'ID', people: ['Idahoan'] },
  { name: 'Illinois', country: US, abbreviations: ['Ill.'], postal: 'IL', people: ['Illinoisan'] },
  { name: 'Indiana', country: US, abbreviations: ['Ind.'], postal: 'IN', people: ['Hoosier', 'Indianan'] },
  { name: 'Iowa', country: US, abbreviations: [], postal: 'IA', people: ['Iowan'] },
  { name: 'Kansas', country: US, abbreviations: ['Kan.', 'Kans.'], postal: 'KS', people: ['Kansan'] },
  { name: 'Kentucky', country: US, abbreviations: ['Ky.'], postal: 'KY', people: ['Kentuckian'] },
  { name: 'Louisiana', country: US, abbreviations: ['La.'], postal: 'LA', people: ['Louisianan', 'Louisianian'] },
  { name: 'Maine', country: US, abbreviations: [], postal: 'ME', people: ['Mainer'] },
  { name: 'Maryland', country: US, abbreviations: ['Md.'], postal: 'MD', people: ['Marylander'] },
  { name: 'Massachusetts', country: US, abbreviations: ['Mass.'], postal: 'MA', people: ['Bay Stater'] },
  { name: 'Michigan', country: US, abbreviations: ['Mich.'], postal: 'MI', people: ['Michigander', 'Michiganian'] },
  { name: 'Minnesota', country: US, abbreviations: ['Minn.'], postal: 'MN', people: ['Minnesotan'] },
  { name: 'Mississippi', country: US, abbreviations: ['Miss.'], postal: 'MS', people: ['Mississippian'] },
  { name: 'Missouri', country: US, abbreviations: ['Mo.'], postal: 'MO', people: ['Missourian'] },
  { name: 'Montana', country: US, abbreviations: ['Mont.'], postal: 'MT', people: ['Montanan'] },
  { name: 'Nebraska', country: US, abbreviations: ['Neb.', 'Nebr.'], postal: 'NE', people: ['Nebraskan'] },
  { name: 'Nevada', country: US, abbreviations: ['Nev.'], postal: 'NV', people: ['Nevadan'] },
  { name: 'New Hampshire', country: US, abbreviations: ['N.H.'], postal: 'NH', people: ['New Hampshirite'] },
  { name: 'New Jersey', country: US, abbreviations: ['N.J.'], postal: 'NJ', people: ['New Jerseyan'] },
  { name: 'New Mexico', country: US, abbreviations: ['N.M.'], postal: 'NM', people: ['New Mexican'] },
  { name: 'New York', country: US, abbreviations: ['N.Y.'], postal: 'NY', people: ['New Yorker'] },
  {
    name: 'North Carolina',
    country: US,
    abbreviations: ['N.C.'],
    postal: 'NC',
    people: ['North Carolinian', 'Tar Heel'],
  },
  { name: 'North Dakota', country: US, abbreviations: ['N.D.'], postal: 'ND', people: ['North Dakotan'] },
  { name: 'Ohio', country: US, abbreviations: ['O.'], postal: 'OH', people: ['Ohioan', 'Buckeye'] },
  { name: 'Oklahoma', country: US, abbreviations: ['Okla.'], postal: 'OK', people: ['Oklahoman', 'Sooner'] },
  { name: 'Oregon', country: US, abbreviations: ['Ore.'], postal: 'OR', people: ['Oregonian'] },
  {
    name: 'Pennsylvania',
    country: US,
    abbreviations: ['Pa.', 'Penn.', 'Penna.'],
    postal: 'PA',
    people: ['Pennsylvanian'],
  },
  { name: 'Rhode Island', country: US, abbreviations: ['R.I.'], postal: 'RI', people: ['Rhode Islander'] },
  { name: 'South Carolina', country: US, abbreviations: ['S.C.'], postal: 'SC', people: ['South Carolinian'] },
  { name: 'South Dakota', country: US, abbreviations: ['S.D.'], postal: 'SD', people: ['South Dakotan'] },
  { name: 'Tennessee', country: US, abbreviations: ['Tenn.'], postal: 'TN', people: ['Tennessean'] },
  { name: 'Texas', country: US, abbreviations: ['Tex.'], postal: 'TX', people: ['Texan'] },
  { name: 'Utah', country: US, abbreviations: [], postal: 'UT', people: ['Utahn'] },
  { name: 'Vermont', country: US, abbreviations: ['Vt.'], postal: 'VT', people: ['Vermonter'] },
  { name: 'Virginia', country: US, abbreviations: ['Va.'], postal: 'VA', people: ['Virginian'] },
  { name: 'Washington', country: US, abbreviations: ['Wash.'], postal: 'WA', people: [] },
  { name: 'West Virginia', country: US, abbreviations: ['W.Va.', 'W. Va.'], postal: 'WV', people: ['West Virginian'] },
  { name: 'Wisconsin', country: US, abbreviations: ['Wis.', 'Wisc.'], postal: 'WI', people: ['Wisconsinite'] },
  { name: 'Wyoming', country: US, abbreviations: ['Wyo.'], postal: 'WY', people: ['Wyomingite'] },
  { name: 'Alberta', country: CA, abbreviations: ['Alta.'], postal: 'AB', people: ['Albertan'] },
  { name: 'British Columbia', country: CA, abbreviations: ['B.C.'], postal: 'BC', people: ['British Columbian'] },
  { name: 'Manitoba', country: CA, abbreviations: ['Man.'], postal: 'MB', people: ['Manitoban'] },
  { name: 'New Brunswick', country: CA, abbreviations: ['N.B.'], postal: 'NB', people: ['New Brunswicker'] },
  {
    name: 'Newfoundland and Labrador',
    country: CA,
    abbreviations: ['N.L.', 'Nfld.'],
    postal: 'NL',
    people: ['Newfoundlander'],
  },
  { name: 'Nova Scotia', country: CA, abbreviations: ['N.S.'], postal: 'NS', people: ['Nova Scotian'] },
  { name: 'Ontario', country: CA, abbreviations: ['Ont.'], postal: 'ON', people: ['Ontarian'] },
  {
    name: 'Prince Edward Island',
    country: CA,
    abbreviations: ['P.E.I.'],
    postal: 'PE',
    people: ['Prince Edward Islander'],
  },
  { name: 'Quebec', country: CA, abbreviations: ['Que.'], postal: 'QC', people: ['Quebecer', 'Québécois'] },
  { name: 'Saskatchewan', country: CA, abbreviations: ['Sask.'], postal: 'SK', people: ['Saskatchewanian'] },
  { name: 'New South Wales', country: AU, abbreviations: [], postal: 'NSW', people: ['New South Welshman'] },
  { name: 'Victoria', country: AU, abbreviations: ['Vic.'], postal: 'VIC', people: ['Victorian'] },
  { name: 'Queensland', country: AU, abbreviations: ['Qld.'], postal: 'QLD', people: ['Queenslander'] },
  { name: 'South Australia', country: AU, abbreviations: [], postal: 'SA', people: ['South Australian'] },
  { name: 'Western Australia', country: AU, abbreviations: [], postal: 'WA', people: ['Western Australian'] },
  { name: 'Tasmania', country: AU, abbreviations: ['Tas.'], postal: 'TAS', people: ['Tasmanian'] },
  { name: 'Northern Territory', country: AU, abbreviations: [], postal: 'NT', people: ['Territorian'] },
  { name: 'Australian Capital Territory', country: AU, abbreviations: [], postal: 'ACT', people: ['Canberran'] },
];
