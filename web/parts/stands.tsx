import { issueName } from '../../src/views/issue-names.ts';
import type { PositionCell } from '../../src/views/links/types.ts';
import { STANCE_GLYPHS } from '../pictures/heat-map.tsx';
import { href } from './href.ts';
import { counted, dayShown, inert } from './text.tsx';

/** Rows, at most. */
const MOST = 18;

/** Where somebody stands, a line each: the issue’s name for an actor, the actor’s for an issue. Each leads to its evidence. */
export const Stands = ({ cells, by }: { cells: readonly PositionCell[]; by: 'issue' | 'actor' }) => (
  <ul class="stands">
    {cells.slice(0, MOST).map(({ actor, issue, stance, since, statements, standing }) => (
      <li>
        <a href={href('/positions', { actor: actor.id, issue }, 'evidence')}>
          <b class="glyph-sample">{STANCE_GLYPHS[stance].glyph}</b>{' '}
          {by === 'issue' ? (
            `${STANCE_GLYPHS[stance].meaning} ${issueName(issue)}`
          ) : (
            <>
              <bdi>{inert(actor.name)}</bdi> {STANCE_GLYPHS[stance].meaning}
            </>
          )}
        </a>{' '}
        <span class="quiet">
          {since === null ? '' : `since ${dayShown(since)}, `}
          {counted(statements, 'statement')}
          {standing === 'own' ? '' : ', not in their own words'}
        </span>
      </li>
    ))}
  </ul>
);
