import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, join, md, plain } from '../../src/replies/markdown.js';

describe('escapeText', () => {
  it.each([
    ['bold and italics', '**Ann** _Example_', '\\*\\*Ann\\*\\* \\_Example\\_'],
    ['strike and spoiler', '~~gone~~ ||secret||', '\\~\\~gone\\~\\~ \\|\\|secret\\|\\|'],
    ['code', '`rm` ```x```', '\\`rm\\` \\`\\`\\`x\\`\\`\\`'],
    ['a masked link', '[here](https://evil.example)', '\\[here\\](https\\://evil.example)'],
    ['a bare link', 'see http://evil.example now', 'see http\\://evil.example now'],
    ['an invitation', 'discord.gg/abc discordapp.com/invite/x', 'discord.gg\\/abc discordapp.com\\/invite/x'],
    ['a heading', '## Big', '\\## Big'],
    ['small print', '-# small', '\\-# small'],
    ['a list', '- one', '\\- one'],
    ['a numbered list', '1. one', '1\\. one'],
    ['a quote', '> he said', '\\> he said'],
    ['everyone', '@everyone and @HERE', '＠everyone and ＠HERE'],
    ['everyone after a backslash', '\\@everyone', '\\\\＠everyone'],
    ['everyone behind an invisible character', '@\u200beveryone', '＠everyone'],
    ['a member', '<@123> <@!123> <@&5>', '\\<\\@123\\> \\<\\@!123\\> \\<\\@&5\\>'],
    ['a channel', '<#123>', '\\<\\#123\\>'],
    ['a timestamp', '<t:123:R>', '\\<t\\:123:R\\>'],
    ['an emoji', '<:car:123> :smile:', '\\<\\:car:123\\> \\:smile:'],
    ['a command', '</driver:123>', '\\<\\/driver:123\\>'],
    ['a backslash before a mark', '\\*', '\\\\\\*'],
    ['several lines', 'one\n# two\r\n> three', 'one # two \\> three'],
  ])('defuses %s', (_, text, expected) => {
    expect(escapeText(text)).toBe(expected);
  });

  it.each([
    'No. 71',
    'Zoë Suárez-Peña Jr.',
    "O'Brien & Sons",
    'the #38',
    'Sept. 14 at 12:30',
    'Talladega (Ala.)',
    'a 50/50 deal',
  ])('leaves %s as it is', (text) => {
    expect(escapeText(text)).toBe(text);
  });

  it('shows what was written: without its backslashes it is the plain text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = escapeText(text).replace(/\\([^0-9A-Za-z\s])/g, '$1');
        expect(shown.replaceAll('＠', '@')).toBe(plain(text).replaceAll('＠', '@'));
      }),
    );
  });

  it('leaves no mark of formatting or mention bare', () => {
    const nasty = fc.constantFrom(...'*_~`|[]<>@\\#-:/ \nt1ae'.split(''), '@everyone', '\u202e', '\u200b', '://');
    fc.assert(
      fc.property(fc.array(nasty), (parts) => {
        const bare = escapeText(parts.join('')).replace(/\\[^0-9A-Za-z\s]/g, 'x');
        expect(bare).not.toMatch(/[*_~`|[\]<>@\\\n]|:\/\/|^[#-]/);
      }),
    );
  });
});

describe('plain', () => {
  it.each([
    ['bidirectional marks', 'Ann\u202e elpmaxE\u202c', 'Ann elpmaxE'],
    ['zero-width characters', 'A\u200bn\u200dn', 'Ann'],
    ['control characters', 'A\u0000n\u001b[31mn\u007f', 'An[31mn'],
    ['tags and fillers', 'Ann\u{e0041}\u3164\u115f\u2800', 'Ann'],
    ['line ends and tabs', ' Ann\r\n\tExample\u2028Jr.\u0085', 'Ann Example Jr.'],
    ['half a character', 'Ann \ud83d', 'Ann \ufffd'],
  ])('removes %s', (_, text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it('keeps characters beyond the basic plane', () => {
    expect(plain('🏁 𝒜nn')).toBe('🏁 𝒜nn');
  });
});

describe('md and join', () => {
  it('escape values and not finished markdown', () => {
    expect(md`**${'A*n'}** ${md`_${'x_y'}_`} ${7}`.markdown).toBe('**A\\*n** _x\\_y_ 7');
  });

  it('join what is there', () => {
    expect(join(['a_b', undefined, '', md`*c*`], ' · ').markdown).toBe('a\\_b · *c*');
  });
});
