import type { Screen } from './screen.ts';
import { readScreen } from './screens/read.tsx';

/** Every screen, in the order of the navigation. */
export const SCREENS: readonly Screen[] = [readScreen];
