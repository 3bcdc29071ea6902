import type { Token } from '../../text/token.js';

// Words between a name and a post in the workshop.
const UP_TO_POST =
  /^(?:,|who|the|its|their|his|her|is|was|has|had|been|a|an|longtime|team|teams|former|formerly|previously|once|most|recently|moves?|moved|moving|steps?|stepping|stepped|promoted|elevated|up|over|from|as|role|of|no|\d+|race|lead|performance|track|design|data|shop|shock|engine|tire|tyre|suspension|brake|setup|body|gearbox|chassis|chief|car|will|become|becomes|became|offered|position|post|job|technical|engineering|head|taking|takes?|into)$/;

const WORKS_ON_CARS = /^(?:engineer|mechanic|strategist|aerodynamicist|fabricator|technician)$/;
const AUXILIARY =
  /^(?:,|who|will|would|has|had|have|is|was|also|now|currently|previously|formerly|once|then|to|going|set|been|be)$/;
const THINGS = /^(?:the|no|#|\d+|car|cars|entry|truck|both|his|her|their|that|this|same)$/;

/**
 * "Marsh, the team's car chief", "Marsh, promoted from race engineer", "Marsh, who has been offered the position of technical
 * director", "Marsh will engineer the No. 12": somebody who works on cars and drives none.
 */
export function worksOnCars(tokens: readonly Token[], from: number): boolean {
  if (engineersCar(tokens, from)) return true;
  for (let at = from; at < from + 12; at += 1) {
    const word = tokens[at]?.lower ?? '';
    const before = tokens[at - 1]?.lower ?? '';
    const isPost =
      WORKS_ON_CARS.test(word) ||
      (word === 'chief' && before === 'car') ||
      (word === 'specialist' &&
        /^(?:shock|engine|tire|tyre|suspension|brake|setup|body|gearbox|chassis)$/.test(before)) ||
      (word === 'director' && /^(?:technical|engineering)$/.test(before));
    // "Stone, race engineer Marsh and": somebody else's post.
    if (isPost) return at > from && tokens[at + 1]?.capital !== true;
    const isTeams = tokens[at]?.capital === true && tokens[at]?.possessive === true;
    if (!isTeams && !UP_TO_POST.test(word)) return false;
  }
  return false;
}

/** "Marsh will engineer Stone’s new car", but not "Stone engineered a comeback". */
function engineersCar(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + 5 && AUXILIARY.test(tokens[at]?.lower ?? '')) at += 1;
  if (!/^engineer(?:s|ed|ing)?$/.test(tokens[at]?.lower ?? '')) return false;
  // The verb alone, and no noun behind "to be".
  if (/^(?:is|was|be|been)$/.test(tokens[at - 1]?.lower ?? '') && !tokens[at]?.lower.endsWith('ing')) return false;
  const next = tokens[at + 1];
  if (next?.capital) return tokens.slice(at + 1, at + 4).some(({ possessive }) => possessive);
  return (
    THINGS.test(next?.lower ?? '') &&
    tokens.slice(at + 1, at + 6).some(({ lower }) => /^(?:no|#|cars?|entry|truck|machine)$/.test(lower))
  );
}
