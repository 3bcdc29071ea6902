import { expect, it } from 'vitest';
import { claimsOfKinds } from '../claims-of.js';

const news = (body: string): readonly string[] =>
  claimsOfKinds(['ride', 'exit'], '2025-07-20', body, ['driver', 'team', 'season']);

it('moves and departures that only explain a year gone by are no news', () => {
  const body =
    'Like we saw in 2023, when Dan Moss stayed at Larkfield Racing, influencing Ava Stone’s switch to Northline Racing and Ben Carter’s exit at Pinecrest Motorsports, the next weeks could be busy.';
  expect(news(body).join('\n')).not.toMatch(/Stone|Carter/);
});

it('a departure is news where nothing says when, or this year', () => {
  const gone = 'exit confirmed driver=Ben Carter team=Pinecrest Motorsports season=2025';
  expect(news('Ben Carter’s exit from Pinecrest Motorsports was announced.')).toContain(gone);
  expect(news('In 2025 the list is long: Ben Carter’s exit from Pinecrest Motorsports was announced.')).toContain(gone);
});
