import type { Id, Instant } from '../shared/ids.ts';
import { problem } from '../shared/problem.ts';
import { ok, type Result, refuse } from '../shared/result.ts';
import type { Extension, Phase, PhaseName } from './round.ts';

/** Hạn của một đơn vị ở một giai đoạn: theo lịch, hoặc theo gia hạn của riêng đơn vị. Undefined: the round has no such phase. */
export const closingOf = (
  calendar: readonly Phase[],
  extensions: readonly Extension[],
  name: PhaseName,
  unitId: Id,
): Instant | undefined => {
  const phase = calendar.find((candidate) => candidate.name === name);
  const own = extensions
    .filter((row) => row.unitId === unitId && row.phase === name)
    .map((row) => row.closesAt);
  return (
    phase && [phase.closesAt, ...own].reduce((latest, next) => (instantBefore(latest, next) ? next : latest))
  );
};

/**
 * Giai đoạn có đang mở không — computed from calendar, extension and the time the request arrived, never stored.
 * Refused with `workflow.phase-closed` naming the phase and its hour; a round without that phase never closes it.
 */
export const requirePhase = (
  calendar: readonly Phase[],
  extensions: readonly Extension[],
  name: PhaseName,
  unitId: Id,
  now: Instant,
): Result<void> => {
  const phase = calendar.find((candidate) => candidate.name === name);
  const closesAt = closingOf(calendar, extensions, name, unitId);
  if (!phase || !closesAt) return ok(undefined);
  if (instantBefore(now, phase.opensAt))
    return refuse(problem('workflow.phase-closed', { phase: name, opensAt: phase.opensAt, closesAt }));
  return instantBefore(closesAt, now)
    ? refuse(problem('workflow.phase-closed', { phase: name, opensAt: phase.opensAt, closesAt }))
    : ok(undefined);
};

/**
 * Một trong các giai đoạn đang mở — the first of the names is where the act belongs, the others are further times for it;
 * those that the round does not have give none. Refused as the first one is.
 */
export const requireOnePhase = (
  calendar: readonly Phase[],
  extensions: readonly Extension[],
  [first, ...others]: readonly [PhaseName, ...PhaseName[]],
  unitId: Id,
  now: Instant,
): Result<void> => {
  const open = requirePhase(calendar, extensions, first, unitId, now);
  const further = others.filter((name) => calendar.some((phase) => phase.name === name));
  return open.ok || !further.some((name) => requirePhase(calendar, extensions, name, unitId, now).ok)
    ? open
    : ok(undefined);
};

/** The phase that is open at `now`, the earliest by calendar, or undefined between phases. */
export const phaseAt = (calendar: readonly Phase[], now: Instant): Phase | undefined =>
  calendar.find((phase) => !instantBefore(now, phase.opensAt) && !instantBefore(phase.closesAt, now));

/** Instants are UTC text with Z and milliseconds, so that text order is time order. */
const instantBefore = (left: Instant, right: Instant) => left < right;
