/** A UUIDv7: 48 bits of time, then chance. Made here, so that repeating a request creates nothing twice. */
export const newId = (now: number = Date.now()): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const time = now.toString(16).padStart(12, '0');
  const chance = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${chance.slice(13, 16)}`,
    `${variant.toString(16)}${chance.slice(18, 20)}`,
    chance.slice(20),
  ].join('-');
};
