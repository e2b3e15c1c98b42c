// Writes a picture with 256 colours instead of sixteen million: screens have few, and a third of the bytes is enough.
import { crc32, deflateSync } from 'node:zlib';

const colours = 256;

/** Indexed PNG of width × height pixels given as RGBA bytes. */
export function smallPng({ width, height, pixels }) {
  const { palette, indexOf } = choosePalette(pixels);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = indexOf(keyAt(pixels, y * width + x));
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(partsOf))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const keyAt = (pixels, at) => (pixels[at * 4] << 16) | (pixels[at * 4 + 1] << 8) | pixels[at * 4 + 2];
const partsOf = (key) => [key >> 16, (key >> 8) & 255, key & 255];

/** The most frequent colours of a coarser grid; every other one takes the nearest of them. */
function choosePalette(pixels) {
  const counts = new Map();
  for (let at = 0; at < pixels.length / 4; at += 1) {
    const key = keyAt(pixels, at);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const cells = new Map();
  for (const [key, count] of counts) {
    const cell = key & 0xf0f0f0;
    const best = cells.get(cell);
    if (!best) cells.set(cell, { key, most: count, count });
    else {
      best.count += count;
      if (count > best.most) Object.assign(best, { key, most: count });
    }
  }
  const palette = [...cells.values()]
    .sort((a, b) => b.count - a.count || a.key - b.key)
    .slice(0, colours)
    .map(({ key }) => key);
  const known = new Map(palette.map((key, at) => [key, at]));
  return {
    palette,
    indexOf: (key) => {
      if (!known.has(key)) known.set(key, nearest(palette, key));
      return known.get(key);
    },
  };
}

function nearest(palette, key) {
  const [r, g, b] = partsOf(key);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  palette.forEach((other, at) => {
    const [or, og, ob] = partsOf(other);
    const distance = 2 * (r - or) ** 2 + 4 * (g - og) ** 2 + 3 * (b - ob) ** 2;
    if (distance < least) {
      least = distance;
      best = at;
    }
  });
  return best;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
