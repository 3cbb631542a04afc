import type { Screen } from './screen.ts';
import { actorsScreen } from './screens/actors.tsx';
import { addScreen } from './screens/add.tsx';
import { briefScreen } from './screens/brief.tsx';
import { helpScreen } from './screens/help.tsx';
import { pagesScreen } from './screens/pages.tsx';
import { readScreen } from './screens/read.tsx';
import { searchScreen } from './screens/search.tsx';
import { whyScreen } from './screens/why.tsx';

/** Every screen, in the order of the navigation. */
export const SCREENS: readonly Screen[] = [
  briefScreen,
  pagesScreen,
  readScreen,
  whyScreen,
  searchScreen,
  actorsScreen,
  addScreen,
  helpScreen,
];
