import type { Scene } from '../scene.js';
import { listTopic } from './list-topic.js';

/** "STAYING PUT", "Already signed for next year", "Back where they were": a heading that says that those below it have their seats for what comes. */
const STAYS =
  /\b(?:stay(?:s|ing)?(?: put| home)?|put|return(?:s|ing|ees)|back|no changes?|unchanged|signed|locked in|all set|set|confirmed|secure|safe|under contract|settled|holdovers?|same again|not going anywhere)\b/i;

/** The season that the heading over a paragraph without verbs gives to the seats in it: the one it names, or, where it says who stays, the one to come. */
export function seasonOverhead(scene: Scene): number | undefined {
  const { discourse, sentence, clauses } = scene;
  const heading = discourse.heading(sentence);
  if (heading === '' || clauses.length > 0) return undefined;
  const topic = listTopic(scene);
  if (topic.is !== 'season') return undefined;
  if (topic.named) return topic.season;
  return STAYS.test(heading) ? discourse.coming : undefined;
}
