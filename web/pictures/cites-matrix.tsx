import { scaleSqrt } from 'd3-scale';
import type { CitesView } from '../../src/views/screens/cites.ts';
import { searchHref } from '../parts/href.ts';
import { brief, counted, inert } from '../parts/text.tsx';
import { round } from './marks.tsx';

const CELL = 36;
const LEFT = 190;
const TOP = 130;

/** Reporters against speakers: the area of a disc is how many statements come that way. */
export const CitesMatrix = ({ view }: { view: CitesView }) => {
  const { reporters, speakers, cells } = view;
  const radius = scaleSqrt()
    .domain([0, Math.max(1, ...cells.map(({ statements }) => statements))])
    .range([0, CELL / 2 - 2]);
  const rows = new Map(reporters.map(({ id }, i) => [id, i]));
  const columns = new Map(speakers.map(({ id }, i) => [id, i]));
  const [width, height] = [LEFT + speakers.length * CELL + 70, TOP + reporters.length * CELL + 4];
  const nameOf = (id: string): string => [...reporters, ...speakers].find((each) => each.id === id)?.name ?? id;
  return (
    <figure class="picture heat">
      <section class="scroll" tabindex={0} aria-label="Who reports whom">
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-label="Reporters against speakers">
          {speakers.map(({ name }, i) => (
            <text class="name" transform={`translate(${LEFT + i * CELL + CELL / 2 + 4} ${TOP - 8}) rotate(-45)`}>
              <title>{inert(name)}</title>
              {brief(name, 20)}
            </text>
          ))}
          {reporters.map(({ name }, i) => (
            <g>
              <text class="name" x="0" y={TOP + i * CELL + CELL / 2 + 4}>
                <title>{inert(name)}</title>
                {brief(name, 26)}
              </text>
              <line
                class="rule"
                x1={LEFT}
                x2={LEFT + speakers.length * CELL}
                y1={TOP + i * CELL + CELL / 2}
                y2={TOP + i * CELL + CELL / 2}
              />
            </g>
          ))}
          {cells.map(({ reporter, speaker, statements, query }) => {
            const [x, y] = [
              LEFT + (columns.get(speaker) ?? 0) * CELL + CELL / 2,
              TOP + (rows.get(reporter) ?? 0) * CELL + CELL / 2,
            ];
            return (
              <a href={searchHref(query)} class="mark">
                <title>{inert(`${nameOf(reporter)} › ${nameOf(speaker)}: ${counted(statements, 'statement')}`)}</title>
                <circle class="bubble" cx={x} cy={y} r={round(Math.max(3, radius(statements)))} />
                {radius(statements) > 9 ? (
                  <text class="inside" x={x} y={y + 4}>
                    {statements}
                  </text>
                ) : null}
              </a>
            );
          })}
        </svg>
      </section>
      <details class="twin">
        <summary>as a table</summary>
        <table class="list">
          <thead>
            <tr>
              <th scope="col">reported by</th>
              <th scope="col">speaker</th>
              <th scope="col" class="num">
                statements
              </th>
            </tr>
          </thead>
          <tbody>
            {cells
              .toSorted((a, b) => b.statements - a.statements)
              .slice(0, 80)
              .map(({ reporter, speaker, statements, query }) => (
                <tr>
                  <td>
                    <bdi>{inert(nameOf(reporter))}</bdi>
                  </td>
                  <td>
                    <bdi>{inert(nameOf(speaker))}</bdi>
                  </td>
                  <td class="num">
                    <a href={searchHref(query)}>{statements}</a>
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
};
