import type { Act } from '../../src/types/statement.ts';

/** Shapes of the pictures: few enough to tell apart at eight pixels, in print and without colour. */
export type Shape = 'disc' | 'cross' | 'triangle' | 'diamond' | 'square' | 'ring';

interface ActLook {
  readonly shape: Shape;
  /** As a verb of the speaker: "Wang Yi denies". */
  readonly verb: string;
}

export const ACT_LOOKS: Readonly<Record<Act, ActLook>> = {
  assert: { shape: 'disc', verb: 'says' },
  believe: { shape: 'disc', verb: 'believes' },
  agree: { shape: 'disc', verb: 'agrees' },
  endorse: { shape: 'disc', verb: 'endorses' },
  deny: { shape: 'cross', verb: 'denies' },
  reject: { shape: 'cross', verb: 'rejects' },
  accuse: { shape: 'triangle', verb: 'accuses' },
  warn: { shape: 'triangle', verb: 'warns' },
  request: { shape: 'diamond', verb: 'requests' },
  question: { shape: 'diamond', verb: 'asks' },
  desire: { shape: 'diamond', verb: 'wants' },
  offer: { shape: 'square', verb: 'offers' },
  pledge: { shape: 'square', verb: 'pledges' },
  intend: { shape: 'square', verb: 'intends' },
  withhold: { shape: 'ring', verb: 'keeps silent' },
};

export const SHAPE_MEANINGS: Readonly<Record<Shape, string>> = {
  disc: 'says, believes, agrees, endorses',
  cross: 'denies, rejects',
  triangle: 'accuses, warns',
  diamond: 'asks, wants',
  square: 'offers, pledges, intends',
  ring: 'silence: does not say or do',
};
