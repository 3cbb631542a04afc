import type { Lane } from '../../src/views/links/types.ts';
import { saidHref } from '../parts/said.tsx';
import { brief, Day, grouped, inert } from '../parts/text.tsx';

/** Rows, at most: the statements themselves are a search away. */
const ROWS = 50;

/** The picture’s twin: every mark as a row, newest first. */
export const TimelineTable = ({ lanes }: { lanes: readonly Lane[] }) => {
  const rows = lanes
    .flatMap((lane) => lane.points.map((point) => ({ lane, point })))
    .sort((a, b) => ((a.point.day ?? '') < (b.point.day ?? '') ? 1 : -1));
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
          the newest {ROWS} of {grouped(rows.length)}
        </p>
      ) : null}
    </details>
  );
};
