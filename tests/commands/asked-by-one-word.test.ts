import { describe, expect, it } from 'vitest';
import { article, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const seat = { team: 'Heron Motorsports', series: 'cup', season: 2031 } as const;
const setting = settingOn(
  '2031-03-10',
  article('2031-03-01', [
    sure('ride', { driver: 'Zhao Yiming', ...seat, number: '34' }),
    sure('ride', { driver: 'Kit Stone', ...seat, number: '35' }),
    sure('ride', { driver: 'Lee Marsh', ...seat, number: '36' }),
    sure('ride', { driver: 'Lee Berg', ...seat, number: '37' }),
    sure('ride', { driver: 'Moe Kit Lane', ...seat, number: '38' }),
    sure('ride', { driver: 'Ann Ray', ...seat, number: '39' }),
    sure('ride', { driver: 'Ray Hill', ...seat, number: '40' }),
  ]),
);

async function call(question: string) {
  const lines = await linesOf(`/ask question:${question}`, setting);
  return lines.find((line) => line.startsWith('I read this as'))?.slice(15) ?? lines[0];
}

describe('a driver who is called by one word', () => {
  it.each([
    ['who does Zhao drive for?', '/driver name:Zhao Yiming'],
    ['is zhao leaving heron', '/driver name:Zhao Yiming'],
    ['what number is Yiming', '/driver name:Zhao Yiming'],
    ["zhao's teammates", '/driver name:Zhao Yiming'],
    ['where is kit going', '/driver name:Kit Stone'],
    // A last word goes before a first.
    ['where is Ray going?', '/driver name:Ann Ray'],
  ])('%s', async (question, read) => {
    expect(await call(question)).toBe(read);
  });

  it.each([
    ['two are called so', 'where is lee going', '/driver name:lee'],
    ['the next word is part of the name', 'where is Zhao Yuming going', '/driver name:Zhao Yuming'],
    ['the word before is', 'where is Big Zhao going', '/driver name:Big Zhao'],
    ['it is only like one', 'where is Zhou going?', '/driver name:Zhou'],
    ['it stands in the middle', 'where is kitt going', '/driver name:kitt'],
  ])('asks back where %s', async (_why, question, read) => {
    expect(await call(question)).toBe(read);
  });

  it('is the one in the car that is named, of several', async () => {
    expect(await call('is lee in the 37')).toBe('/driver name:Lee Berg');
  });
});

describe('words shortened as in chats', () => {
  it.each([
    ["who's in the 34 next yr", '/car number:34 season:2032'],
    ['who does zhao drive for nxt szn', '/driver name:Zhao Yiming season:2032'],
    ['is zhao w/ heron rn', '/driver name:Zhao Yiming'],
  ])('%s', async (question, read) => {
    expect(await call(question)).toBe(read);
  });
});
