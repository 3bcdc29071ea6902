import type { Command } from '../../commands/command.js';
import { encodePress } from '../../src/replies/custom-id.js';
import type { Reply } from '../../src/replies/reply.js';

/** Ten by ten pixels in blue. */
export const PICTURE = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR42mPQb3iLBzGMSmNDAC39oPEEBm4nAAAAAElFTkSuQmCC',
    'base64',
  ),
);

const to = (name: string): string =>
  encodePress({ does: 'call', call: { command: 'gallery', options: { name } } }) ?? '';

/** A reply with everything that Discord shows and Spotter could send: every style of text, component and file. */
const answer: Command['answer'] = ({ options }): Reply => ({
  content: 'A line **before** the embed',
  embeds: [
    {
      color: 0x2f80ed,
      title: `Gallery \\*${options.name ?? 'one'}\\*`,
      description: [
        '**bold** *italic* __under__ ~~gone~~ `code`',
        '-# small print',
        '- first item',
        '- second item',
        '> quoted',
        '[the web](https://example.org/) [a trap](javascript:alert(1))',
        '</driver:100000000000000001> <t:1900000000:D>',
        '<img src=x onerror=alert(1)> &amp;',
      ].join('\n'),
      fields: [{ name: 'A \\_field\\_', value: 'Its value' }],
      image: { url: 'attachment://plate.png' },
      footer: { text: 'Footer **as it is**' },
    },
  ],
  components: [
    {
      type: 1,
      components: [
        { type: 2, style: 1, label: 'Two', custom_id: to('two') },
        { type: 2, style: 2, label: 'Not now', custom_id: to('never'), disabled: true },
        { type: 2, style: 5, label: 'Elsewhere', url: 'https://example.org/' },
      ],
    },
    {
      type: 1,
      components: [
        {
          type: 3,
          custom_id: 'choose',
          placeholder: 'Choose one',
          options: [
            { label: 'Third', value: to('three'), description: 'The one after the second' },
            { label: 'Fourth', value: to('four') },
          ],
        },
      ],
    },
  ],
  files: [
    { name: 'plate.png', data: PICTURE, description: 'A number plate with a 7' },
    { name: 'races.ics', data: new TextEncoder().encode('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n') },
  ],
  allowed_mentions: { parse: [] },
});

const SHAPES: Command['definition'] = {
  name: 'gallery',
  description: 'Everything that can be shown',
  options: [
    { type: 3, name: 'name', description: 'Which one', max_length: 10 },
    { type: 4, name: 'page', description: 'A number', min_value: 1, max_value: 9 },
  ],
};

const failing = (): never => {
  throw new Error('out of fuel');
};

/** Commands for tests of the preview: one that shows everything, and one that fails. */
export const GALLERY: readonly Command[] = [
  {
    definition: SHAPES,
    example: () => 'name:one',
    answer,
    picture: ({ options: { name } }) =>
      name === 'drawn' ? { name, svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', alt: 'Drawn later' } : undefined,
  },
  {
    definition: {
      name: 'broken',
      description: 'Fails',
      options: [{ type: 3, name: 'name', description: 'Anything', required: true, autocomplete: true }],
    },
    example: () => 'name:x',
    answer: failing,
    suggest: { name: failing },
  },
];
