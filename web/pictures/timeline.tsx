import type { Coverage, Lane, Timeline, TimelinePoint } from '../../src/views/links/types.ts';
import { ACT_LOOKS, SHAPE_MEANINGS, type Shape } from '../parts/acts.ts';
import { saidHref, saidTitle } from '../parts/said.tsx';
import { brief, Day, inert } from '../parts/text.tsx';
import { Glyph, round } from './marks.tsx';
import { placeOf, TimeAxis, type TimeScale, timeScale } from './time-axis.tsx';

const WIDTH = 960;
/** Room for the names of lanes, and for what has no date. */
const LEFT = 150;
const RIGHT = 56;
/** Marks that would lie on each other are stacked. */
const STEP = 12;
const MOST_STACKED = 6;
const PADDING = 10;

interface Placed {
  readonly point: TimelinePoint;
  readonly x: number;
  /** Steps from the bottom of the lane. */
  readonly row: number;
}

/** Swim lanes: a lane an issue or actor, a mark a statement, shape its act, hollow its silence. Every mark is a link. */
export const TimelinePicture = ({ timeline }: { timeline: Timeline }) => {
  const lanes = timeline.lanes.filter(({ points }) => points.length > 0);
  if (lanes.length === 0) return <p class="told">No dated statements to draw.</p>;
  const days = lanes.flatMap(({ points }) => points.flatMap(({ day }) => day ?? []));
  const scale = timeScale(days, LEFT, WIDTH - RIGHT);
  const placed = lanes.map((lane) => stacked(lane, scale));
  const heights = placed.map((marks) => 2 * PADDING + STEP * Math.max(1, ...marks.map(({ row }) => row + 1)));
  const tops = heights.map((_, i) => heights.slice(0, i).reduce((sum, height) => sum + height, 4));
  const bottom = heights.reduce((sum, height) => sum + height, 4);
  return (
    <figure class="picture">
      <section class="scroll" tabindex={0} aria-label="Timeline">
        <svg viewBox={`0 0 ${WIDTH} ${bottom + 22}`} aria-label={`Timeline of ${days.length} statements`}>
          <Gaps coverage={timeline.coverage} scale={scale} bottom={bottom} />
          <TimeAxis scale={scale} top={4} bottom={bottom} />
          {lanes.map((lane, i) => (
            <LaneMarks lane={lane} marks={placed[i] ?? []} top={tops[i] ?? 0} height={heights[i] ?? 0} />
          ))}
        </svg>
      </section>
      <figcaption>
        <Legend
          shapes={new Set(lanes.flatMap(({ points }) => points.map(shapeOf)))}
          gaps={timeline.coverage.some(({ documents }) => documents === 0)}
        />
      </figcaption>
      <Twin lanes={lanes} />
    </figure>
  );
};

const shapeOf = ({ act, silence }: TimelinePoint): Shape => (silence ? 'ring' : act === null ? 'disc' : ACT_LOOKS[act].shape);

/** Statements of the same days stand on each other; what would be too high stands at the top, all of it in the table. */
function stacked({ points }: Lane, scale: TimeScale): Placed[] {
  const heights = new Map<number, number>();
  return points.map((point) => {
    const x = point.day === null ? WIDTH - RIGHT / 2 : placeOf(scale, point.day);
    const column = Math.round(x / STEP);
    const row = heights.get(column) ?? 0;
    heights.set(column, row + 1);
    return { point, x: point.day === null ? x : column * STEP, row: Math.min(row, MOST_STACKED - 1) };
  });
}

const LaneMarks = ({ lane, marks, top, height }: { lane: Lane; marks: readonly Placed[]; top: number; height: number }) => (
  <g class="lane">
    <line class="rule" x1="0" x2={WIDTH} y1={top + height} y2={top + height} />
    <text class="name" x="0" y={top + height - PADDING}>
      {brief(lane.name, 22)}
      <title>{inert(lane.name)}</title>
    </text>
    {marks.map(({ point, x, row }) => {
      const y = top + height - PADDING - 4 - row * STEP;
      return (
        <a href={saidHref(point)} class={`mark${point.stance === null ? '' : ` ${point.stance}`}`}>
          <title>{saidTitle(point)}</title>
          {point.move ? <line class="move" x1={round(x)} x2={round(x)} y1={top + 2} y2={top + height - 2} /> : null}
          <circle class="hit" cx={round(x)} cy={round(y)} r="6" />
          <Glyph shape={shapeOf(point)} x={x} y={y} />
        </a>
      );
    })}
  </g>
);

/** Months of which nothing was read are shaded: no mark there means nothing. */
const Gaps = ({ coverage, scale, bottom }: { coverage: readonly Coverage[]; scale: TimeScale; bottom: number }) => (
  <g class="gaps">
    {coverage.map(({ period, documents }, i) => {
      const next = coverage[i + 1];
      if (documents > 0 || next === undefined) return null;
      const [from = 0, until = 0] = scale.range();
      const [start, end] = [Math.max(from, placeOf(scale, period)), Math.min(until, placeOf(scale, next.period))];
      return end <= start ? null : (
        <rect x={round(start)} width={round(end - start)} y="4" height={bottom - 4}>
          <title>{`${period}: no page was read`}</title>
        </rect>
      );
    })}
  </g>
);

const Legend = ({ shapes, gaps }: { shapes: ReadonlySet<Shape>; gaps: boolean }) => (
  <ul class="key">
    {(Object.keys(SHAPE_MEANINGS) as Shape[])
      .filter((shape) => shapes.has(shape))
      .map((shape) => (
        <li>
          <svg viewBox="-6 -6 12 12" aria-hidden="true">
            <Glyph shape={shape} x={0} y={0} />
          </svg>
          {SHAPE_MEANINGS[shape]}
        </li>
      ))}
    {gaps ? (
      <li>
        <span class="gap-sample" /> no page was read of this time
      </li>
    ) : null}
  </ul>
);

/** Rows of a table twin, at most; the statements themselves are a search away. */
const ROWS = 200;

const Twin = ({ lanes }: { lanes: readonly Lane[] }) => {
  const rows = lanes.flatMap((lane) => lane.points.map((point) => ({ lane, point })));
  return (
    <details class="twin">
      <summary>as a table</summary>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">day</th>
            <th scope="col">lane</th>
            <th scope="col">act</th>
            <th scope="col">words</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, ROWS).map(({ lane, point }) => (
            <tr>
              <td class="when">
                <Day day={point.day} />
              </td>
              <td>{inert(lane.name)}</td>
              <td>{point.act ?? ''}</td>
              <td>
                <a href={saidHref(point)}>
                  <bdi>{brief(point.words, 110)}</bdi>
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > ROWS ? (
        <p class="quiet">
          the first {ROWS} of {rows.length}
        </p>
      ) : null}
    </details>
  );
};
