import { normalQuantile } from './normal.ts';

/**
 * The value that Student's t with `freedom` degrees stays below with probability p (0 < p < 1, freedom > 0).
 * Newton's steps on the distribution function, from the normal value; exact to about 12 digits.
 */
export function tQuantile(p: number, freedom: number): number {
  if (!(freedom > 0)) return Number.POSITIVE_INFINITY;
  if (p < 0.5) return -tQuantile(1 - p, freedom);
  if (p === 0.5) return 0;
  let low = 0;
  let high = Math.max(1, normalQuantile(p));
  while (tDistribution(high, freedom) < p) {
    low = high;
    high *= 2;
  }
  let t = (low + high) / 2;
  for (let step = 0; step < 200; step += 1) {
    const off = tDistribution(t, freedom) - p;
    if (off > 0) high = t;
    else low = t;
    const newton = t - off / tDensity(t, freedom);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - t) <= 1e-15 * Math.abs(t)) return next;
    t = next;
  }
  return t;
}

/** P(T ≤ t) for t ≥ 0, by the incomplete beta function. */
function tDistribution(t: number, freedom: number): number {
  return 1 - incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
}

const tDensity = (t: number, freedom: number) =>
  Math.exp(logGamma((freedom + 1) / 2) - logGamma(freedom / 2)) /
  (Math.sqrt(freedom * Math.PI) * (1 + (t * t) / freedom) ** ((freedom + 1) / 2));

/** I_x(a, b), by Lentz's continued fraction. Source: Abramowitz and Stegun 26.5.8. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  const tiny = 1e-300;
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || tiny);
  let value = d;
  for (let m = 1; m < 500; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d || tiny);
    c = 1 + even / c || tiny;
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d || tiny);
    c = 1 + odd / c || tiny;
    const step = d * c;
    value *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return (front * value) / a;
}

const lanczos = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406,
  12.507343278686905, -0.13857109526572012, 0.000009984369578019572, 1.5056327351493116e-7,
];

/** ln Γ(x) for x > 0. Source: Lanczos (1964), g = 7. */
function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const base = x + 6.5;
  const series = lanczos.reduce((sum, term, index) => sum + (index === 0 ? term : term / (x - 1 + index)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(series);
}
