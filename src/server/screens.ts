import type { Screen } from './screen.ts';
import { actorScreen } from './screens/actor.tsx';
import { actorsScreen } from './screens/actors.tsx';
import { addScreen } from './screens/add.tsx';
import { briefScreen } from './screens/brief.tsx';
import { citesScreen } from './screens/cites.tsx';
import { compareScreen } from './screens/compare.tsx';
import { helpScreen } from './screens/help.tsx';
import { issueScreen } from './screens/issue.tsx';
import { pagesScreen } from './screens/pages.tsx';
import { phrasesScreen } from './screens/phrases.tsx';
import { positionsScreen } from './screens/positions.tsx';
import { readScreen } from './screens/read.tsx';
import { searchScreen } from './screens/search.tsx';
import { statementScreen } from './screens/statement.tsx';
import { whyScreen } from './screens/why.tsx';

/** Every screen, in the order of the navigation. */
export const SCREENS: readonly Screen[] = [
  briefScreen,
  pagesScreen,
  readScreen,
  statementScreen,
  whyScreen,
  searchScreen,
  actorsScreen,
  actorScreen,
  citesScreen,
  positionsScreen,
  issueScreen,
  compareScreen,
  phrasesScreen,
  addScreen,
  helpScreen,
];
