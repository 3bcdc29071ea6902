/** The hour that opens a post: "7:15 p.m. Stone is back.", "14:20 Stone is back." */
export const CLOCK =
  /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:E[DS]?T|C[DS]?T|P[DS]?T|GMT|BST|CES?T|local))?,?\s+(?=[\p{Lu}\d"“‘'@#])/u;

// Behind the last word may stand a picture.
const ENDS_SENTENCE = /[.!?…”"’)](?:\s*\p{Extended_Pictographic}\ufe0f?)*$/u;
const FEWEST = 3;

/**
 * Whether a body is a thread or live blog whose posts begin with their hour: several lines do, and most of them are sentences. The
 * lines of a programme ("9:05 a.m. Truck Series practice") are none.
 */
export function isClockThread(body: string): boolean {
  const lines = body.split('\n').filter((line) => CLOCK.test(line.trim()));
  const said = lines.filter((line) => ENDS_SENTENCE.test(line.trim()));
  return said.length >= FEWEST && said.length * 3 > lines.length * 2;
}
