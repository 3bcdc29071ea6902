import { describe, expect, it } from 'vitest';
import { claimsOf, claimsOfKinds } from '../rules/claims-of.js';

const DAY = '2025-01-22';

const interview = (question: string, answer: string): string => `A conversation with Ava Stone

Northline Racing made Ava Stone the driver of its No. 24 Chevrolet in the Truck Series for 2025. We met her in March.

Where were you then?

“I was at the shop. It rang, and I took it.”

Was it hard?

“I found it easy.”

${question}

“${answer}”

Are you happy?

“I think so.”`;

describe('the answers of an interview in quotation marks', () => {
  it('tell what they say', () => {
    const body = interview('Who went?', 'Ben Carter won a race in the 21 last year and Northline released him.');
    expect(claimsOf('exit', DAY, body, ['driver', 'team', 'season'])).toEqual([
      'confirmed driver=Ben Carter team=Northline Racing season=2024',
    ]);
  });

  it('are of who answers', () => {
    const body = interview('And before that?', 'I drove the No. 8 for Pinecrest Motorsports in 2023.');
    expect(claimsOf('ride', DAY, body, ['driver', 'team', 'number', 'season'])).toContain(
      'confirmed driver=Ava Stone team=Pinecrest Motorsports number=8 season=2023',
    );
  });

  it('name who works with her', () => {
    const body = interview('Who’s your crew chief?', 'Dan Marsh. He was with Mia Torres in the 24 last year.');
    expect(claimsOfKinds(['crew'], DAY, body, ['person', 'driver', 'season'])).toEqual([
      'crew confirmed person=Dan Marsh driver=Ava Stone season=2025',
      'crew confirmed person=Dan Marsh driver=Mia Torres season=2024',
    ]);
  });

  it('tell no hopes', () => {
    const body = interview('And the Cup Series?', 'I would love to drive the No. 12 for Pinecrest Motorsports.');
    expect(claimsOf('ride', DAY, body, ['driver', 'team']).join()).not.toContain('Pinecrest');
  });
});

it('what somebody is quoted with in a report stays a quotation', () => {
  const body = `Northline Racing has news.

“Ben Carter won a race in the 21 last year and Northline Racing released him.”

That was what a fan wrote.`;
  expect(claimsOf('exit', DAY, body, ['driver', 'team'])).toEqual([]);
});
