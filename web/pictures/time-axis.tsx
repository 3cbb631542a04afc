import { type ScaleTime, scaleUtc } from 'd3-scale';
import { round } from './marks.tsx';

/** Room for one label. */
const WIDEST = 90;

export type TimeScale = ScaleTime<number, number>;

const instant = (day: string): number => Date.parse(day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day);

/** Days on a line: from the first to the last of them, with a little room at either end. */
export function timeScale(days: readonly string[], from: number, until: number): TimeScale {
  const instants = days.map(instant).filter((each) => !Number.isNaN(each));
  const first = instants.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = instants.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const room = Math.max(86_400_000 * 3, (last - first) * 0.03);
  const domain = Number.isFinite(first) ? [first - room, last + room] : [0, 1];
  return scaleUtc().domain(domain).range([from, until]);
}

export const placeOf = (scale: TimeScale, day: string): number => scale(instant(day));

/** Days, months or years over a picture, as many as fit: what is long is read from its top. */
export const TimeAxis = ({ scale, top, bottom }: { scale: TimeScale; top: number; bottom: number }) => {
  const [from = 0, until = 0] = scale.range();
  const most = Math.max(2, Math.floor((until - from) / WIDEST));
  const all = scale.ticks(most);
  const ticks = all.filter((_, i) => i % Math.ceil(all.length / most) === 0);
  const named = formatOf(ticks);
  return (
    <g class="axis">
      {ticks.map((tick) => (
        <>
          <line x1={round(scale(tick))} x2={round(scale(tick))} y1={top} y2={bottom} />
          <text x={round(scale(tick))} y={top - 6}>
            {named.format(tick)}
          </text>
        </>
      ))}
    </g>
  );
};

/** As fine as the ticks are. */
function formatOf(ticks: readonly Date[]): Intl.DateTimeFormat {
  const step = ticks.length > 1 ? Number(ticks[1]) - Number(ticks[0]) : 0;
  const day = 86_400_000;
  const parts: Intl.DateTimeFormatOptions =
    step >= 360 * day
      ? { year: 'numeric' }
      : step >= 27 * day
        ? { month: 'short', year: 'numeric' }
        : { day: 'numeric', month: 'short', year: '2-digit' };
  return new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' });
}
