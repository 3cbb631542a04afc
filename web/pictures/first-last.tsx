import type { PhraseView, UseView } from '../../src/views/links/types.ts';
import { saidHref, saidTitle } from '../parts/said.tsx';
import { brief } from '../parts/text.tsx';
import { Glyph, round } from './marks.tsx';
import { placeOf, TimeAxis, timeScale } from './time-axis.tsx';

const WIDTH = 960;
const LEFT = 190;
const ROW = 22;
const TOP = 20;
const MOST = 24;

/** Who used it from when to when: a line from first to last use, a filled mark in one's own voice, a hollow one when quoting. */
export const FirstLast = ({ phrase }: { phrase: PhraseView }) => {
  const speakers = phrase.speakers.filter(({ first }) => first !== null).slice(0, MOST);
  if (speakers.length === 0) return null;
  const scale = timeScale(
    speakers.flatMap(({ first, last }) => [first ?? '', last ?? '']),
    LEFT,
    WIDTH - 20,
  );
  const bottom = TOP + speakers.length * ROW + 4;
  const usesOf = (id: string | null): UseView[] =>
    phrase.all.filter(({ speaker, day }) => (speaker?.id ?? null) === id && day !== null).slice(0, 60);
  return (
    <figure class="picture">
      <section class="scroll" tabindex={0} aria-label="First and last uses">
        <svg viewBox={`0 0 ${WIDTH} ${bottom + 4}`} aria-label={`Who used ${phrase.name}, from first to last`}>
          <TimeAxis scale={scale} top={TOP} bottom={bottom} />
          {speakers.map(({ speaker, first, last }, i) => {
            const y = TOP + i * ROW + 14;
            return (
              <g class="lane">
                <text class="name" x="0" y={y + 4}>
                  {brief(speaker?.name ?? 'unknown or ambiguous', 28)}
                </text>
                <line
                  class="span"
                  x1={round(placeOf(scale, first ?? ''))}
                  x2={round(placeOf(scale, last ?? first ?? ''))}
                  y1={y}
                  y2={y}
                />
                {usesOf(speaker?.id ?? null).map((use) => (
                  <a href={saidHref(use)} class="mark">
                    <title>{`${use.voice} · ${saidTitle(use)}`}</title>
                    <Glyph shape={use.voice === 'own' ? 'disc' : 'ring'} x={placeOf(scale, use.day ?? '')} y={y} />
                  </a>
                ))}
              </g>
            );
          })}
        </svg>
      </section>
      <figcaption>
        <ul class="key">
          <li>
            <svg viewBox="-6 -6 12 12" aria-hidden="true">
              <Glyph shape="disc" x={0} y={0} />
            </svg>
            in their own voice
          </li>
          <li>
            <svg viewBox="-6 -6 12 12" aria-hidden="true">
              <Glyph shape="ring" x={0} y={0} />
            </svg>
            quoting another, or the page’s own voice
          </li>
        </ul>
      </figcaption>
    </figure>
  );
};
