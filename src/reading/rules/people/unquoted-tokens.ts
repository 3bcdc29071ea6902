import { isQuoted, type Scene } from '../scene.js';

/** The tokens of a sentence outside of quotation marks, by their index. */
export function unquotedTokens(scene: Scene): number[] {
  const { first, last } = scene.sentence;
  return Array.from({ length: last - first }, (_, index) => first + index).filter((at) => !isQuoted(scene, at));
}
