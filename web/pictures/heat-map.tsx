import { scaleSqrt } from 'd3-scale';
import { issueName } from '../../src/views/issue-names.ts';
import type { PositionCell, PositionChange, Positions } from '../../src/views/links/types.ts';
import { actorHref, href } from '../parts/href.ts';
import { brief, dayShown, inert } from '../parts/text.tsx';

/** A glyph for each stance: readable without colour, in print and in a single column of type. */
export const STANCE_GLYPHS: Readonly<Record<PositionCell['stance'], { readonly glyph: string; readonly meaning: string }>> = {
  supports: { glyph: '+', meaning: 'supports' },
  opposes: { glyph: '−', meaning: 'opposes' },
  neutral: { glyph: '=', meaning: 'neutral' },
  withholds: { glyph: '○', meaning: 'takes no stand, and says so' },
  mixed: { glyph: '±', meaning: 'says both on the same days' },
};

const CELL = 34;
const LEFT = 180;
const TOP = 150;
/** Rows and columns that are drawn; the table has all. */
const MOST_ROWS = 24;
const MOST_COLUMNS = 20;

/** Actors against issues. The wash tells how many voices bear a stance out, the glyph which one it is; a dashed edge: not in the holder's own words. */
export const HeatMap = ({ view, query }: { view: Positions; query: Readonly<Record<string, string | null>> }) => {
  const actors = view.actors.slice(0, MOST_ROWS);
  const issues = view.issues.slice(0, MOST_COLUMNS);
  const cells = new Map(view.cells.map((cell) => [`${cell.actor.id} ${cell.issue}`, cell]));
  const changes = new Map(view.changes.map((change) => [`${change.actor.id} ${change.issue}`, change]));
  const wash = scaleSqrt()
    .domain([0, Math.max(1, ...view.cells.map(({ voices }) => voices))])
    .range([0.06, 0.4]);
  const [width, height] = [LEFT + issues.length * CELL + 110, TOP + actors.length * CELL + 4];
  return (
    <figure class="picture heat">
      <section class="scroll" tabindex={0} aria-label="Positions">
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-label="Actors against issues">
          <path class="empty" d={gridOf(actors.length, issues.length)} />
          {issues.map((issue, i) => (
            <a href={`/issue/${encodeURIComponent(issue)}`}>
              <text class="name" transform={`translate(${LEFT + i * CELL + CELL / 2 + 4} ${TOP - 8}) rotate(-45)`}>
                {brief(issueName(issue), 30)}
              </text>
            </a>
          ))}
          {actors.map((actor, row) => (
            <g>
              <a href={actorHref(actor.id)}>
                <text class="name" x="0" y={TOP + row * CELL + CELL / 2 + 4}>
                  <title>{inert(actor.name)}</title>
                  {brief(actor.name, 24)}
                </text>
              </a>
              {issues.map((issue, column) => {
                const key = `${actor.id} ${issue}`;
                return (
                  <Cell
                    cell={cells.get(key)}
                    change={changes.get(key)}
                    x={LEFT + column * CELL}
                    y={TOP + row * CELL}
                    wash={wash(cells.get(key)?.voices ?? 0)}
                    to={href('/positions', { ...query, actor: actor.id, issue }, 'evidence')}
                  />
                );
              })}
            </g>
          ))}
        </svg>
      </section>
      <figcaption>
        <ul class="key">
          {Object.values(STANCE_GLYPHS).map(({ glyph, meaning }) => (
            <li>
              <b class="glyph-sample">{glyph}</b> {meaning}
            </li>
          ))}
          <li>
            <span class="dashed-sample" /> not in the holder’s own words
          </li>
          {view.vs === null ? null : (
            <li>
              <span class="changed-sample" /> changed since {dayShown(view.vs)}
            </li>
          )}
        </ul>
      </figcaption>
      <Twin view={view} query={query} />
    </figure>
  );
};

/** Lines between cells. */
const gridOf = (rows: number, columns: number): string =>
  [
    ...Array.from({ length: rows + 1 }, (_, i) => `M${LEFT} ${TOP + i * CELL}h${columns * CELL}`),
    ...Array.from({ length: columns + 1 }, (_, i) => `M${LEFT + i * CELL} ${TOP}v${rows * CELL}`),
  ].join('');

interface CellProps {
  readonly cell: PositionCell | undefined;
  readonly change: PositionChange | undefined;
  readonly x: number;
  readonly y: number;
  readonly wash: number;
  readonly to: string;
}

const Cell = ({ cell, change, x, y, wash, to }: CellProps) => {
  if (cell === undefined) return null;
  return (
    <a href={to} class={`cell ${cell.standing}${change === undefined ? '' : ` ${change.kind}`}`}>
      <title>{titleOf(cell, change)}</title>
      <rect class="wash" x={x + 1} y={y + 1} width={CELL - 2} height={CELL - 2} fill-opacity={Math.round(wash * 100) / 100} />
      <rect class="edge" x={x + 2} y={y + 2} width={CELL - 4} height={CELL - 4} />
      <text class="stance" x={x + CELL / 2} y={y + CELL / 2 + 6}>
        {change?.from == null || change.from.stance === cell.stance ? '' : STANCE_GLYPHS[change.from.stance].glyph}
        {change?.from == null || change.from.stance === cell.stance ? '' : '›'}
        {STANCE_GLYPHS[cell.stance].glyph}
      </text>
    </a>
  );
};

const titleOf = (
  { actor, issue, stance, since, last, statements, voices }: PositionCell,
  change: PositionChange | undefined,
): string =>
  inert(
    [
      `${actor.name} ${STANCE_GLYPHS[stance].meaning} ${issueName(issue)}`,
      since === null ? '' : `since ${dayShown(since)}`,
      last === null ? '' : `last ${dayShown(last)}`,
      `${statements} statements, ${voices} voices`,
      change === undefined ? '' : change.kind,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  );

const Twin = ({ view, query }: { view: Positions; query: Readonly<Record<string, string | null>> }) => (
  <details class="twin">
    <summary>as a table{view.cells.length > 80 ? `, the first 80 of ${view.cells.length}` : ''}</summary>
    <table class="list">
      <thead>
        <tr>
          <th scope="col">actor</th>
          <th scope="col">issue</th>
          <th scope="col">stance</th>
          <th scope="col">since</th>
          <th scope="col">last</th>
          <th scope="col">statements</th>
        </tr>
      </thead>
      <tbody>
        {view.cells.slice(0, 80).map((cell) => (
          <tr>
            <td>
              <bdi>{inert(cell.actor.name)}</bdi>
            </td>
            <td>{issueName(cell.issue)}</td>
            <td>
              <a href={href('/positions', { ...query, actor: cell.actor.id, issue: cell.issue }, 'evidence')}>{cell.stance}</a>
              {cell.standing === 'own' ? '' : <span class="quiet"> ({cell.standing})</span>}
            </td>
            <td class="when">{cell.since === null ? '' : dayShown(cell.since)}</td>
            <td class="when">{cell.last === null ? '' : dayShown(cell.last)}</td>
            <td class="num">{cell.statements}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);
