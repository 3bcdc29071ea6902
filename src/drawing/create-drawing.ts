import { createHash } from 'node:crypto';
import { drawPicture } from './draw-picture.js';

/** Keeps finished pictures, as Base64. It may lose any of them. */
export interface PictureStore {
  get(key: string): Promise<string | undefined>;
  set(key: string, png: string): Promise<unknown>;
}

/** What draws an SVG as PNG, or takes the finished one out of the store. @throws if it cannot be drawn */
export function createDrawing(store: PictureStore): (svg: string) => Promise<Uint8Array> {
  return async (svg) => {
    const key = createHash('sha256').update(svg).digest('base64url');
    const kept = await store.get(key);
    if (kept !== undefined) return Buffer.from(kept, 'base64');
    const png = await drawPicture(svg);
    await store.set(key, Buffer.from(png).toString('base64'));
    return png;
  };
}
