import type { PhraseView } from '../../src/views/links/types.ts';
import { round } from './marks.tsx';

const WIDTH = 320;
const HEIGHT = 44;
/** A bar is a bar, however few months there are. */
const WIDEST = 16;

/** Uses month by month; months of which nothing was read are shaded. */
export const Density = ({ phrase }: { phrase: PhraseView }) => {
  const { density } = phrase;
  if (density.length === 0) return null;
  const most = Math.max(1, ...density.map(({ uses }) => uses));
  const step = WIDTH / density.length;
  const wide = round(Math.min(WIDEST, Math.max(1, step * 0.76)));
  return (
    <svg class="density" viewBox={`0 0 ${WIDTH} ${HEIGHT + 14}`} role="img" aria-label={`Uses of ${phrase.name} by month`}>
      <path
        class="gap"
        d={density
          .map(({ documents }, i) => (documents === 0 ? `M${round(i * step)} 0h${round(step)}v${HEIGHT}h-${round(step)}z` : ''))
          .join('')}
      >
        <title>no page was read</title>
      </path>
      {density.map(({ period, uses, documents }, i) =>
        uses === 0 ? null : (
          <rect
            class="uses"
            x={round((i + 0.5) * step - wide / 2)}
            width={wide}
            y={round(HEIGHT - (HEIGHT * uses) / most)}
            height={round((HEIGHT * uses) / most)}
          >
            <title>{`${period}: ${uses} uses, ${documents} pages read`}</title>
          </rect>
        ),
      )}
      <line class="rule" x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
      <text x="0" y={HEIGHT + 12}>
        {density[0]?.period}
      </text>
      <text class="end" x={WIDTH} y={HEIGHT + 12}>
        {density.at(-1)?.period}
      </text>
    </svg>
  );
};
