/** An identifier made in the application (UUIDv7 as text); never shown, never parsed. */
export type Id = string;

/** A day without a time, `yyyy-mm-dd`, in the province's own time zone. */
export type Day = string;

/** An instant, ISO 8601 with offset or Z. */
export type Instant = string;

/**
 * An exact decimal as text, with a point: `"0.25"`, `"-1"`, `"2871"`. The only way numbers of the field cross a
 * border (JSON, database, screens); computing happens on `Rational`.
 */
export type Decimal = string;

/** SHA-256 of bytes, 64 lower-case hexadecimal digits. */
export type Sha256 = string;
