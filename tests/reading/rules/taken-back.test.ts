import { expect, it } from 'vitest';
import { newsOf } from './told-by.js';

it.each([
  'The site Pit Lane Post said that Ava Stone had signed a two-year deal with Northline Racing for 2026. Northline Racing called the story “pure invention.”',
  'A blog reported that Ava Stone would drive the No. 12 for Northline Racing in 2026. The team denied it.',
  'A newspaper claimed that Ava Stone has signed with Northline Racing for 2026. She called it nonsense.',
  'Ava Stone will leave Northline Racing after the season, an account on X said. That is not true, her agent said.',
  'On Monday a podcast said that Northline Racing had fired Ava Stone. It had not.',
  'A magazine wrote that Ava Stone will join Pinecrest Motorsports in 2026. “There is nothing to it,” Stone said.',
  'Reports said that Ava Stone would replace Ben Carter at Pinecrest Motorsports next year. None of it was true.',
  'In May a fan page announced that Ava Stone had been released by Northline Racing. It was a hoax.',
  'A story on Tuesday had Ava Stone moving to Pinecrest Motorsports in 2026. Stone laughed it off.',
  'The Racing Gazette reported that Ava Stone was leaving Northline Racing after this season. She is staying put.',
  'According to a thread on a message board, Ava Stone is out at Northline Racing. She isn’t.',
  'Ava Stone saw a post that said she had been fired by Northline Racing. She had not been.',
  'Rumor had Ava Stone in the No. 12 of Northline Racing for 2026. It was wrong.',
  'The tabloid said crew chief Dan Marsh was leaving Ava Stone for Pinecrest Motorsports. Marsh is still there.',
  'One outlet claimed on Tuesday that Ava Stone has signed with Northline Racing for 2026.\n\nThe report is false, a team spokesman said.',
  'A website wrote that Ben Carter is done at Northline Racing. The website deleted the story an hour later.',
  'Gossip had it that Ava Stone will drive the No. 12 for Northline Racing in 2026. It never happened.',
  'One racing outlet ran a story that Ava Stone has been dropped by Northline Racing. Northline Racing said the story was inaccurate.',
  'Motor Gazette told its readers that Ben Carter will replace Ava Stone in the No. 12 at Northline Racing. “I have no idea where they get this,” Carter said.',
  'You may have seen that Ava Stone has left Northline Racing. She has not.',
  'A headline on Tuesday said Ava Stone fired by Northline Racing. The headline was wrong.',
  'Pit Lane Weekly wrote that Ava Stone will drive the No. 12 for Northline Racing in 2026. “No truth to it,” said Stone.',
])('drops what a report said where the text behind it calls it false: %s', (body) => {
  expect(newsOf(body)).toEqual([]);
});

it.each([
  'It is not true that Ava Stone will drive the No. 12 for Northline Racing in 2026, the team said.',
  'It’s simply not the case that Ava Stone has signed with Northline Racing for 2026.',
  'It was false that Ava Stone had signed with Northline Racing for 2026.',
  'The hoax press release had Ava Stone driving the No. 12 for Northline Racing in 2026.',
  'A parody account announced that Northline Racing had signed Ava Stone for 2026.',
  'A doctored image showed Ava Stone in the No. 12 of Northline Racing for 2026.',
  'Northline Racing will put Ava Stone in the No. 12 in 2026, according to a bogus post.',
  'Whatever you read, Ava Stone has signed nothing with Northline Racing for 2026.',
  'The schedule page puts Ava Stone in the No. 12 for Northline Racing on Sunday at Pocono Raceway, but that is a typo.',
  'The entry list has Ava Stone in the No. 12 for Northline Racing on Sunday at Pocono Raceway; it should be Ben Carter.',
  'Correction: An earlier version of this article said that Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'A previous edition of this column listed Ava Stone in the No. 12 for Northline Racing in 2026.',
  'The paper incorrectly reported that Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'Our preview issue said that Kim Stone will drive the No. 12 for Northline Racing in 2026. It is her sister Ava. We regret the error.',
  'The announcement that Ava Stone will drive the No. 12 for Northline Racing in 2026 was sent in error.',
  'Because of an editing error, a caption said that Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'We wrote last month that Ava Stone will drive the No. 12 for Northline Racing in 2026. We were wrong.',
])('drops what its own sentence or the editor calls false: %s', (body) => {
  expect(newsOf(body)).toEqual([]);
});

const SEAT = 'ride confirmed driver=Ava Stone team=Northline Racing number=12 season=2026';

it.each([
  'The team’s website said that Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'Northline Racing said in a post on X that Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'Ava Stone will drive the No. 12 for Northline Racing in 2026. She denied that money was the reason.',
  'Ava Stone will drive the No. 12 for Northline Racing in 2026. “It’s not true that I was slow,” she said.',
  'Ava Stone will drive the No. 12 for Northline Racing in 2026. She called the deal a dream.',
  'Ava Stone will drive the No. 12 for Northline Racing in 2026. She isn’t the only new face.',
  'Ava Stone will drive the No. 12 for Northline Racing in 2026. It was not an easy choice, she said.',
  'Ava Stone will drive the No. 12 for Northline Racing in 2026. She denied reports of a rift with Ben Carter.',
  'Ava Stone will drive the No. 12 for Northline Racing in 2026. Nobody at the team denied that it was a gamble.',
  'Ava Stone will drive the No. 12 for Northline Racing in 2026, the team said on Monday. It was no joke to get there.',
  'Ava Stone will drive the No. 12 for Northline Racing in 2026. She is still with the same manager.',
  'Ava Stone, who fell for a fake story in May, will drive the No. 12 for Northline Racing in 2026.',
  'A fan favorite said to be shy, Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'Readers of this site know that Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'This story was updated on Monday. Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'The latest from Northline Racing: Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'Everybody at Northline Racing says Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'Ava Stone told reporters that she will drive the No. 12 for Northline Racing in 2026. She apologized for the wait.',
])('goes on to read what is said for certain: %s', (body) => {
  expect(newsOf(body)).toContain(SEAT);
});

const TALK = 'ride rumored driver=Ava Stone team=Northline Racing number=12 season=2026';

it.each([
  'A racing blog said that Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'The site claimed on Monday that Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'According to a post on a forum, Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'Ben Carter read on Reddit that Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'Ava Stone will drive the No. 12 for Northline Racing in 2026, a fan page wrote.',
  'Reader Hank writes that Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'A caller from Ohio said that Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'My co-host has Ava Stone driving the No. 12 for Northline Racing in 2026.',
  'The bookies have Ava Stone in the No. 12 for Northline Racing in 2026.',
  'One popular theory has Ava Stone in the No. 12 for Northline Racing in 2026.',
  'Most of you are sure that Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'Some of our readers believe that Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'Word in the shop has it that Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'The talk along pit road is that Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'The feeling in the motor home lot is that Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'The word is Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'Somebody on the internet decided that Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'Many fans take it for granted that Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'My gut tells me Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'The way I see it, Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'In that case Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'Ava Stone, some say, will drive the No. 12 for Northline Racing in 2026.',
  'Everybody you ask says Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'A little bird tells me Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'The latest out of Mooresville: Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'The story making the rounds is that Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'What I keep hearing is that Ava Stone will drive the No. 12 for Northline Racing in 2026.',
  'Ava Stone will drive the No. 12 for Northline Racing in 2026, or so the talk goes.',
  'Story around town goes that Ava Stone will drive the No. 12 for Northline Racing in 2026.',
])('takes as talk what only a site, a reader or the garage says: %s', (body) => {
  expect(newsOf(body)).toEqual([TALK]);
});
