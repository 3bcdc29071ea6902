/** What is often asked, and no article is read for; and cars that could be asked for, if any article named one. */
export type Outside = 'pay' | 'weather' | 'cars';

const ASKED: readonly (readonly [Outside, RegExp])[] = [
  [
    'pay',
    /\b(?:how much (?:money )?(?:does|do|did|is|will|would) [^?,;]{1,40}?\b(?:makes?|making|earns?|earning|paid)|salary|salaries|earns?|earning|earnings)\b/i,
  ],
  ['weather', /\b(?:weather|forecast|raining)\b/i],
];

/** What of that a question asks plainly, if it does. */
export function outsideIn(text: string): Outside | undefined {
  return ASKED.find(([, words]) => words.test(text))?.[0];
}
