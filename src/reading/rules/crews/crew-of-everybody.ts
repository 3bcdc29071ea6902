import type { Scene } from '../scene.js';

const FOR_ALL =
  /\b(?:crew chief|spotter|box|shots|charge)\b.{0,20}?\b(?:for|with|of|to) (?:every(?:body|one)|whoever|whomever|any(?:body|one)|all (?:of )?(?:them|its drivers|the drivers|those|who|their drivers|drivers)|each (?:driver|one|of (?:them|the drivers))|every driver)\b/i;

/** "will be the crew chief for everybody who straps into the No. 12": of no one driver, whom the words before may name. */
export function isOfEverybody({ sentence, discourse }: Scene): boolean {
  return FOR_ALL.test(discourse.text.article.body.slice(sentence.start, sentence.end));
}
