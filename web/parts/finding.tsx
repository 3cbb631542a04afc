import { BETWEEN } from '../../src/types/first-finding.ts';
import type { FindingView } from '../../src/views/links/types.ts';
import type { Named } from '../../src/views/record/row.ts';
import { actorHref, href, pageHref, passageHref } from './href.ts';
import { brief, Day, dayShown, inert, pageName } from './text.tsx';

/** Places shown of one finding. */
const PLACES = 2;

/** A finding: what it is, who stands on either side, and the words it rests on. */
export const Finding = ({ finding }: { finding: FindingView }) => {
  const { title, about, subject, quoted, parties, between, evidence, places, day } = finding;
  return (
    <article class="finding">
      <p class="kicker">
        {title}
        {day === null ? null : (
          <>
            {' · '}
            <Day day={day} />
          </>
        )}
      </p>
      <h3>
        {about.length === 0 ? null : `${about.map(({ name }) => inert(name)).join(' – ')}: `}
        <bdi>{quoted ? `“${brief(subject, 110)}”` : brief(dayShown(subject), 110)}</bdi>
      </h3>
      <p class="parties">
        {parties.map((party, i) => (
          <>
            {i === 0 ? '' : BETWEEN[between].replace('<-', '←')}
            <Party party={party} />
          </>
        ))}
        {finding.kind === 'two-accounts' ? <a href={compareHref(finding)}>compare</a> : null}
      </p>
      {evidence.slice(0, PLACES).map(({ document, span, words }, i) => (
        <blockquote class="words">
          <a href={passageHref(document.id, span)}>
            <bdi>{brief(words, 150)}</bdi>
          </a>
          {evidence[i + 1]?.document.id === document.id && i + 1 < PLACES ? null : (
            <span class="quiet">{brief(pageName(document.title, document.page), 70)}</span>
          )}
        </blockquote>
      ))}
      {places > PLACES ? <p class="quiet">{places} places in all</p> : null}
    </article>
  );
};

const Party = ({ party: { id, name } }: { party: Named }) => (
  <a class="actor" href={id.startsWith('sha256:') ? pageHref(id) : actorHref(id)}>
    <bdi>{brief(/^\S*\/\S+$/.test(name) ? pageName(null, name) : name, 60)}</bdi>
  </a>
);

const compareHref = ({ about, day }: FindingView): string =>
  href('/compare', { date: day, with: about.map(({ id }) => id).join(',') });
