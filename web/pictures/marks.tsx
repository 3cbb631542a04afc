import type { Shape } from '../parts/acts.ts';

/** Paths around the origin, five units in radius; a ring is a disc without its middle. */
const PATHS: Readonly<Record<Shape, string>> = {
  disc: 'M0-4.5A4.5 4.5 0 1 1 0 4.5A4.5 4.5 0 1 1 0-4.5Z',
  ring: 'M0-4.5A4.5 4.5 0 1 1 0 4.5A4.5 4.5 0 1 1 0-4.5Z',
  cross: 'M-4.5-2.5L-2.5-4.5L0-2L2.5-4.5L4.5-2.5L2 0L4.5 2.5L2.5 4.5L0 2L-2.5 4.5L-4.5 2.5L-2 0Z',
  triangle: 'M0-5L5 4H-5Z',
  diamond: 'M0-5.5L5.5 0L0 5.5L-5.5 0Z',
  square: 'M-4-4H4V4H-4Z',
};

/** A mark at a place: its shape tells the act, hollow is a silence. */
export const Glyph = ({ shape, x, y }: { shape: Shape; x: number; y: number }) => (
  <path class={`glyph ${shape}`} d={PATHS[shape]} transform={`translate(${round(x)} ${round(y)})`} />
);

/** Tenths are finer than any screen. */
export const round = (n: number): number => Math.round(n * 10) / 10;
