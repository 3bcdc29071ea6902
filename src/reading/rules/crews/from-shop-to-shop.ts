import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';

const SHOP_TO_SHOP =
  /\b(?:(?:one|shop|team) after another|(?:from )?(?:shop to shop|team to team|stop to stop)|(?:in|at|with|through|across) (?:two|three|four|several|different|various|many) (?:different )?(?:shops|teams|organi[sz]ations|outfits|stops))\b/;

/** "has been with Stone since 2005, in one shop after another": with her all the time, and not with the team of today. */
export function isFromShopToShop({ sentence, discourse: { text } }: Scene): boolean {
  return SHOP_TO_SHOP.test(wordsBetween(text.tokens, sentence.first, sentence.last));
}
