const twipsPerMillimetre = 1440 / 25.4;

/** Millimetres in Word's twentieths of a point. */
export const mm = (millimetres: number): number => Math.round(millimetres * twipsPerMillimetre);

/** The same, never a hair less: margins have a lower limit by law. */
export const atLeastMm = (millimetres: number): number => Math.ceil(millimetres * twipsPerMillimetre);

/** Points in twentieths of a point. */
export const twentieths = (points: number): number => Math.round(points * 20);
