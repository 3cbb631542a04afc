import { GOLD_FILES } from './gold.ts';

const PRESS = 'no licence stated, press texts: trained on, only weights ship';

/** What is said of the attribution model whatever its scores. */
export const CARD = {
  description:
    "Who said what: pass 1 finds cues (linear-chain CRF over BIO source, cue, content), pass 2 marks each cue's source and content (CRF per cue over BILOU), a ranker chooses among readings, a logistic curve gives confidence. Features on words, tags, trees, quotations and on what the rules of stage 6 found.",
  data: [
    { path: GOLD_FILES.polnearTrain, licence: PRESS, use: 'train' },
    {
      path: GOLD_FILES.ownTrain,
      licence: 'own annotation; press texts and 6 Wikinews articles (CC BY 2.5): only weights ship',
      use: 'train',
    },
    { path: GOLD_FILES.polnearDev, licence: PRESS, use: 'score' },
    { path: GOLD_FILES.ownDev, licence: 'own annotation; press texts: measured only', use: 'score' },
  ],
  weaknesses: [
    'Where content ends: adjuncts and the next coordinated statement are taken in, or cut off.',
    'Cues that the training data hardly have: verbs of gesture, votes and other deeds that take a stance.',
    'Transcripts without a verb, and headlines with a colon or a dash for a verb.',
    'Statements without any cue are not found.',
  ],
  licence: 'Apache-2.0 for the weights; they hold no text. Use: reading news in English. Not a basis for judging a person.',
} as const;
