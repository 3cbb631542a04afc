import { inert } from './text.tsx';

interface Part {
  readonly kind: 'same' | 'only-first' | 'only-second';
  readonly text: string;
}

/** Word by word: what only the first has is struck out, what only the second has is underlined. */
export const Diff = ({ parts }: { parts: readonly Part[] }) => (
  <p>
    {parts.map(({ kind, text }) => (
      <>{kind === 'same' ? inert(text) : kind === 'only-first' ? <del>{inert(text)}</del> : <ins>{inert(text)}</ins>} </>
    ))}
  </p>
);
