import { tokenize } from '../../reading/text/token.js';

const HELLO = new Set('hello hi hey hiya howdy yo hola thanks thank thx cheers help good'.split(' '));
const BESIDE = new Set(
  'there spotter bot all everyone you me morning evening afternoon day so much please pls'.split(' '),
);
/** What is asked of whoever answers, as words that follow one another. */
const OF_IT = new Set(
  'how are you|hows it going|how is it going|what can you do|what can i ask|what can i ask you|who are you|what are you|how do you work|how does this work'.split(
    '|',
  ),
);

/** Whether somebody says hello or thanks, or asks for help, and nothing more. */
export function isGreeting(text: string): boolean {
  const words = tokenize(text.replace(/ as of \d{4}-\d{2}-\d{2}$/, ''))
    .filter(({ kind }) => kind !== 'mark')
    .map(({ lower, possessive }) => (possessive ? `${lower}s` : lower));
  const first = words.findIndex((word) => !HELLO.has(word) && !BESIDE.has(word));
  const rest = first < 0 ? '' : words.slice(first).join(' ');
  const greets = words[0] !== undefined && HELLO.has(words[0]);
  return OF_IT.has(words.join(' ')) || (greets && (rest === '' || OF_IT.has(rest)));
}
