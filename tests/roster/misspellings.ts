/**
 * What people type for a name when they do not know how it is written, or are in a hurry. Written down before there was
 * anything to measure with it; all names are invented.
 */
export const MISSPELLINGS: readonly (readonly [typed: string, meant: string])[] = [
  // Letters swapped, left out, doubled, or next to each other on the keyboard.
  ['ava stoen', 'Ava Stone'],
  ['ben cartr', 'Ben Carter'],
  ['dan mrash', 'Dan Marsh'],
  ['mia torrres', 'Mia Torres'],
  ['lukas brannigam', 'Lukas Brannigan'],
  ['corey hallstorm', 'Corey Hallstrom'],
  ['dylan wetherby', 'Dylan Weatherby'],
  ['austin kirkpatrik', 'Austin Kirkpatrick'],
  ['noah vanderbeck', 'Noah van der Beek'],
  ['tyler maccready', 'Tyler McCready'],
  // By ear.
  ['jozef havlichek', 'Josef Havlíček'],
  ['rafael etchevaria', 'Rafaël Etxeberria'],
  ['shayne o reily', "Shane O'Reilly"],
  ['kristofer nystrum', 'Christopher Nyström'],
  ['filip dubwa', 'Philippe Dubois'],
  ['steven schultz', 'Stephen Schulz'],
  ['jeffry fillips', 'Geoffrey Phillips'],
  ['mathew larrsen', 'Matthew Larsen'],
  ['brian thibodo', 'Bryan Thibodeaux'],
  ['katrin melendes', 'Catherine Meléndez'],
  // The surname alone, misspelt.
  ['wojcehowski', 'Adam Wojciechowski'],
  ['zanderhof', 'Will Zandehoff'],
  ['fitzgerld', 'Cole Fitzgerald'],
  ['gutierez', 'Carlos Gutiérrez'],
  ['mcalister', 'Reed McAllister'],
  ['delacroix', 'Jules de la Croix'],
  ['quinterro', 'Diego Quintero'],
  ['bergstrum', 'Nils Bergström'],
  // Accents, dots, hyphens, apostrophes and spaces.
  ['aj denbrough', 'A.J. Denbrough'],
  ['jj hollowway', 'J.J. Holloway'],
  ['joseluis arana', 'José Luis Araña'],
  ['dangelo ricci', "D'Angelo Ricci"],
  ['smythe hawley', 'Peter Smythe-Hawley'],
  ['lapointe', 'Marc La Pointe'],
  // Half typed, with a mistake already.
  ['ferdin', 'Ferdinand Achterberg'],
  ['achtreb', 'Ferdinand Achterberg'],
  ['sebast okaf', 'Sebastian Okafor'],
  ['hunter jon nem', 'John Hunter Nemeth'],
  // Initials.
  ['svl', 'Simon van Luyten'],
  ['jhn', 'John Hunter Nemeth'],
];
