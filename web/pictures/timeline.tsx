import type { Coverage, Lane, Timeline, TimelinePoint } from '../../src/views/links/types.ts';
import { ACT_LOOKS, SHAPE_MEANINGS, type Shape } from '../parts/acts.ts';
import { saidHref, saidTitle } from '../parts/said.tsx';
import { brief, counted, inert } from '../parts/text.tsx';
import { Glyph, round } from './marks.tsx';
import { placeOf, TimeAxis, type TimeScale, timeScale } from './time-axis.tsx';
import { TimelineTable } from './timeline-table.tsx';

const WIDTH = 960;
/** Room for the names of lanes, and for what has no date. */
const LEFT = 205;
const RIGHT = 56;
const TOP = 22;
const PADDING = 9;
/** Marks that would lie on each other are stacked; beyond these a column tells how many more there are. */
const STEP = 12;
const MOST_STACKED = 5;
/** Lanes drawn, and marks before columns of them become bars; the table has the rest. */
const LANES = 14;
const MARKS = 150;

interface Column {
  readonly x: number;
  readonly points: readonly TimelinePoint[];
}

interface Drawn {
  readonly lane: Lane;
  readonly columns: readonly Column[];
  readonly top: number;
  readonly height: number;
}

/** Swim lanes: a lane an issue or actor, a mark a statement, shape its act, hollow its silence. Every mark is a link. */
export const TimelinePicture = ({ timeline }: { timeline: Timeline }) => {
  const all = timeline.lanes.filter(({ points }) => points.length > 0);
  const lanes = all.slice(0, LANES);
  if (lanes.length === 0) return <p class="told">There is nothing to draw yet.</p>;
  const points = lanes.flatMap((lane) => lane.points);
  const scale = timeScale(
    points.flatMap(({ day }) => day ?? []),
    LEFT,
    WIDTH - RIGHT,
  );
  const drawn = laidOut(lanes, scale);
  const last = drawn.at(-1);
  const bottom = (last?.top ?? 0) + (last?.height ?? 0);
  const asBars = points.length > MARKS;
  return (
    <figure class="picture">
      <section class="scroll" tabindex={0} aria-label="Timeline">
        <svg viewBox={`0 0 ${WIDTH} ${bottom + 4}`} aria-label={`Timeline of ${counted(points.length, 'statement')}`}>
          <Gaps coverage={timeline.coverage} scale={scale} bottom={bottom} />
          <TimeAxis scale={scale} top={TOP} bottom={bottom} />
          {points.some(({ day }) => day === null) ? (
            <text class="undated" x={WIDTH - RIGHT / 2} y={TOP - 6}>
              no date
            </text>
          ) : null}
          {drawn.map((each) => (
            <g class="lane">
              <line class="rule" x1="0" x2={WIDTH} y1={each.top + each.height} y2={each.top + each.height} />
              <text class="name" x="0" y={each.top + each.height - PADDING}>
                <title>{inert(each.lane.name)}</title>
                {brief(each.lane.name, 34)}
              </text>
              {each.columns.map((column) =>
                asBars ? <Bar column={column} drawn={each} /> : <Marks column={column} drawn={each} />,
              )}
            </g>
          ))}
        </svg>
      </section>
      <figcaption>
        <Legend
          shapes={asBars ? new Set() : new Set(points.map(shapeOf))}
          gaps={timeline.coverage.some(({ documents }) => documents === 0)}
        />
      </figcaption>
      <TimelineTable lanes={all} />
    </figure>
  );
};

const shapeOf = ({ act, silence }: TimelinePoint): Shape => (silence ? 'ring' : act === null ? 'disc' : ACT_LOOKS[act].shape);

function laidOut(lanes: readonly Lane[], scale: TimeScale): Drawn[] {
  let top = TOP;
  return lanes.map((lane) => {
    const columns = columnsOf(lane, scale);
    const highest = Math.max(...columns.map(({ points }) => Math.min(points.length, MOST_STACKED)));
    const height = 2 * PADDING + STEP * highest;
    top += height;
    return { lane, columns, top: top - height, height };
  });
}

/** Statements of about the same day stand in one column. */
function columnsOf({ points }: Lane, scale: TimeScale): Column[] {
  const columns = new Map<number, TimelinePoint[]>();
  for (const point of points) {
    const at = point.day === null ? WIDTH - RIGHT / 2 : placeOf(scale, point.day);
    const x = Math.round(at / STEP) * STEP;
    const column = columns.get(x);
    if (column === undefined) columns.set(x, [point]);
    else column.push(point);
  }
  return [...columns].map(([x, inside]) => ({ x, points: inside }));
}

const Marks = ({ column: { x, points }, drawn: { top, height } }: { column: Column; drawn: Drawn }) => {
  const hidden = points.length - MOST_STACKED;
  return (
    <>
      {points.slice(0, MOST_STACKED).map((point, row) => {
        const y = top + height - PADDING - 4 - row * STEP;
        return (
          <a href={saidHref(point)} class="mark">
            <title>{saidTitle(point)}</title>
            {point.move ? <line class="move" x1={x} x2={x} y1={top + 2} y2={top + height - 2} /> : null}
            <circle class="hit" cx={x} cy={round(y)} r="6" />
            <Glyph shape={shapeOf(point)} x={x} y={y} />
          </a>
        );
      })}
      {hidden > 0 ? (
        <text class="more" x={x + 7} y={top + PADDING + 4}>
          +{hidden}
        </text>
      ) : null}
    </>
  );
};

/** A column of a busy lane: how many, and how many of them are silences. It leads to the first of them. */
const Bar = ({ column: { x, points }, drawn: { top, height } }: { column: Column; drawn: Drawn }) => {
  const [first] = points;
  const silences = points.filter(({ silence }) => silence).length;
  const share = Math.min(1, points.length / MOST_STACKED);
  const size = round(Math.max(2, (height - 2 * PADDING) * share));
  return first === undefined ? null : (
    <a href={saidHref(first)} class="mark">
      <title>
        {`${counted(points.length, 'statement')}${silences > 0 ? `, ${counted(silences, 'silence')}` : ''}, from ${first.day ?? 'no date'} on`}
      </title>
      <rect class="bar-mark" x={x - STEP / 2 + 1} width={STEP - 2} y={round(top + height - PADDING - size)} height={size} />
      {silences > 0 ? <Glyph shape="ring" x={x} y={top + height - PADDING - 4} /> : null}
    </a>
  );
};

/** Months of which nothing was read are shaded: no mark there means nothing. */
const Gaps = ({ coverage, scale, bottom }: { coverage: readonly Coverage[]; scale: TimeScale; bottom: number }) => {
  const [from = 0, until = 0] = scale.range();
  return (
    <g class="gaps">
      {runsWithout(coverage).map(([first, next]) => {
        const [start, end] = [Math.max(from, placeOf(scale, first)), Math.min(until, placeOf(scale, next))];
        return end <= start ? null : (
          <rect x={round(start)} width={round(end - start)} y={TOP} height={round(bottom - TOP)}>
            <title>{`${first} until ${next}: no page was read`}</title>
          </rect>
        );
      })}
    </g>
  );
};

/** Runs of periods without a document: the first of each, and the period that follows it. */
function runsWithout(coverage: readonly Coverage[]): [string, string][] {
  const runs: [string, string][] = [];
  let open: string | null = null;
  for (const { period, documents } of coverage) {
    if (documents === 0) open ??= period;
    else {
      if (open !== null) runs.push([open, period]);
      open = null;
    }
  }
  return runs;
}

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
    {shapes.size === 0 ? <li>a bar is many statements; a ring on it, silences among them</li> : null}
    {gaps ? (
      <li>
        <span class="gap-sample" /> no page was read of this time
      </li>
    ) : null}
  </ul>
);
