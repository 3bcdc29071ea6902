import { POST } from '../../words/posts.js';

/** Words beside a seat that say that the person does not have it. */
export const NO_SEAT = new RegExp(
  `\\b(?:${POST}|former|formerly|ex|old|previous|onetime|one-time|late|chiefs|sponsor|reserve|test|tester|development|simulator|sim|backup|back-up|standby|stand-in|substitute|sub|fill-in|junior|academy|fan|son|daughter|brother|sister|cousin|father|mother|wife|interest|offer|talks|deal|contract|away|not|never|without|instead|replacing|replacement|successor|predecessor|win|wins|victory|history|test-driving)\\b`,
);
