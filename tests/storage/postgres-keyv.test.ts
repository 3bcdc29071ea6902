import type { Pool } from 'pg';
import { expect, it } from 'vitest';
import { postgresKeyv } from '../../src/storage/postgres-keyv.js';

it('survives the loss of a connection that is not in use, as when the server restarts', async () => {
  const keyv = await postgresKeyv('postgres://127.0.0.1:1/none', 'notes');
  const errors: unknown[] = [];
  keyv.on('error', (error) => errors.push(error));
  const { pool } = keyv.store as { pool: Pool };
  const lost = new Error('terminating connection due to administrator command');
  expect(() => pool.emit('error', lost, undefined as never)).not.toThrow();
  expect(errors).toContain(lost);
  await keyv.disconnect();
});
