import { describe, expect, test } from 'vitest';
import { RECOGNISERS } from '../../../src/document/2-article/recognisers/order.ts';
import { sightOf } from '../../../src/document/2-article/sight.ts';

/** The kind that the first recogniser with an answer gives. */
function kindOf(text: string): string | null {
  for (const recognise of RECOGNISERS) {
    const evidence = recognise(sightOf(text));
    if (evidence !== null) return evidence.kind;
  }
  return null;
}

describe.each<[kind: string, lines: readonly string[]]>([
  ['ticker', ['OAKS40.16▲ 0.13 (0.00%)ELM131.73▲ 2.42 (0.02%)ASH6.69▼ -0.11 (-0.02%)', 'BARLEY 412.5▼ -0.3']],
  [
    'share',
    [
      'Share',
      'Tweet',
      'Share on Linkedin',
      'Share on FacebookShare on Twitter',
      'Connect with us',
      'Facebook 12',
      'Please follow and like us:',
      'Follow us on Instagram',
      '@example_news',
    ],
  ],
  ['listen', ['[tts_listen_btn]', 'Listen to this article', 'This audio is created with a synthetic voice']],
  [
    'comment',
    [
      '1 Comment',
      'Comments',
      'Comments (12)',
      '3 thoughts on “The bridge”',
      'No comments yet',
      'Show more comments (20)',
      'Reply · Like · Report',
    ],
  ],
  [
    'comment-form',
    [
      'Leave a Reply',
      'Post a Comment',
      'Your email address will not be published. Required fields are marked *',
      'You must be logged in to post a comment.',
      'Deja un comentario',
    ],
  ],
  ['counter', ['Views: 0', '4 min read', 'Total Views | 3,908', 'Reading time: 3 min.', '1.2K Views', 'Post Views: 17']],
  [
    'advert',
    ['Advertisement', 'ADVERTISEMENT - CONTINUE READING BELOW', 'Story continues below', 'Anzeige', 'Sponsored by Example'],
  ],
  [
    'subscribe',
    [
      'Get Alerts',
      'Sign up for our newsletter',
      'Be the first to read breaking news, download the Example app.',
      'Do you value our work? Please consider making a donation, or subscribe to the weekly letter.',
      'By signing up you agree to our terms.',
      'Already a subscriber? Log in',
      'Get the best stories delivered to your inbox every morning.',
    ],
  ],
  [
    'related',
    [
      'Related Posts',
      'RELATED ARTICLES',
      'See more:',
      'Most Read',
      'More from Example',
      'More Great Example Stories',
      'Latest Borland news',
      'Tags: #bridge #trade',
      'Filed Under: Trade',
      'You may also like',
      'Читайте также:',
      'border talks, bridge, customs house, timber duties, arland',
      'Arland bridge, Arland customs, duties of Arland, Arland timber, Arland talks',
    ],
  ],
  [
    'inline-related',
    [
      'ALSO READ: Minister tours the flooded valley',
      '[Read also] Council cannot agree on a chair',
      'Read more: How the dispute began',
      'Also | What the treaty says',
      'Click on the photo and see how the ministers travelled to the border',
      'Clique aqui e veja o calendário completo das reuniões',
      'The post The bridge reopens appeared first on Example.',
    ],
  ],
  [
    'comment-form',
    ['Attention: Comments with insults will be removed by the moderator.', 'Comments are moderated before they appear.'],
  ],
  [
    'legal',
    [
      '© 2022 The Example. All rights reserved.',
      'We use cookies to improve our site.',
      'Disclaimer: opinions are those of the author',
      'Found a mistake in the text? Select the text and press Ctrl+Enter',
      'Privacy Policy',
    ],
  ],
  [
    'date',
    [
      'Published',
      'on',
      '18 November 2019',
      'Updated: 31-03-2023 18:29 IST',
      '22 seconds ago',
      'Nov. 19, 2019, 8:41 AM UTC',
      'Last updated on March 3, 2022',
      'sexta-feira, 22 de outubro de 2010 às 20:13',
      '2 hours ago',
    ],
  ],
  ['dateline', ['Geneva, 2 September 2022']],
  [
    'byline',
    [
      'By Ann Example',
      'By our diplomatic editor',
      'by Example Post foreign desk',
      'Ann Example, Borland correspondent',
      'Ann Example - Nov 19, 2019, 8:15 pm',
      'Ann Example @annexample',
      'Staff reporter',
      'Written by Ann Example and Bo Sample',
    ],
  ],
  [
    'credit',
    [
      'Sourced: ABC News',
      '(Reporting by Ann Example; Editing by Bo Sample)',
      'Source: Agencies',
      '© Reuters 2022',
      '-- With input from agencies',
      'Associated Press',
      'Bo Sample contributed to this report.',
      'This article was originally published in the Example Review.',
    ],
  ],
  [
    'caption',
    [
      'Photo: Ann Example',
      'FILE PHOTO: The bridge in winter',
      'Ann Example/Getty Images',
      'Trucks wait at the bridge on Monday. (Ann Example/AP)',
      "An artist's impression of the new bridge.",
      'In this March 3, 2022, file photo, trucks wait at the bridge.',
    ],
  ],
  ['embed', ['— Ann Example (@annexample) March 3, 2022', 'The bridge is open again! pic.twitter.com/AbC123']],
  [
    'widget',
    [
      'Please wait…',
      'Back to top',
      'No Result',
      'Load more',
      '1/18',
      'Your browser does not support the video tag.',
      '(adsbygoogle = window.adsbygoogle || []).push({});',
    ],
  ],
  [
    'navigation',
    ['Skip to content', 'Home | World | Sport | Opinion', 'Home, News, World, Sports, Opinion', 'عربي', 'Home World Trade'],
  ],
  ['section', ['Home > World > Borland', 'World news » Borland', 'News / World / Borland']],
])('%s', (kind, lines) => {
  test.each(lines)('%s', (line) => {
    expect(kindOf(line)).toBe(kind);
  });
});

describe('near misses are left alone', () => {
  test.each([
    'Shares in the timber company rose 3 % on Monday after the report.',
    'He shared the letter with the minister.',
    'Listen, the minister said, and you will hear the trucks.',
    'Comments by the minister angered the opposition on Tuesday.',
    'The minister’s comment (1) drew criticism from three parties.',
    'Her views on trade: none that she would share.',
    'The advertisement was withdrawn after a day of protests.',
    'Both governments want to sign up to the treaty before spring.',
    'More than forty trucks crossed the bridge.',
    'More than forty stories',
    'Related by marriage, the two ministers have known each other for years.',
    'Latest estimates put the cost at four million crowns.',
    'All rights of passage were restored under the treaty.',
    'The ministers met on 18 November 2019 in the old customs house.',
    'GENEVA, 2 September 2022 — “The bridge stays open,” the minister told reporters on Friday.',
    'Published estimates differ widely.',
    'By Monday the bridge had reopened.',
    'By doing nothing the government has made matters worse.',
    'Sources said the talks would go on.',
    'A source: the minister is expected to resign.',
    '(The minister later withdrew the remark.)',
    'The ministry, which Reuters asked for comment, did not respond.',
    'The minister posted the photo on Twitter.',
    'He wrote about it at length – first in a letter, then on Twitter.',
    'Please wait for the minister, the spokesman told reporters.',
    'Home Secretary resigns over bridge',
    'Borland prices rose by 4.5% in March, from $12 a ton to $13, officials said.',
    'Top officials from Borland will attend.',
    'Borland closes bridge to trucks, opens it to cyclists',
    'No.',
    'timber, grain, coal, fuel and salt were on the first trucks.',
    'Arland, Borland, Cesland, Delland, Estland',
    'Clicking noises came from the bridge, engineers said.',
    'Comments by both sides were moderate, an observer said on Tuesday.',
  ])('%s', (line) => {
    expect(kindOf(line)).toBeNull();
  });
});

test('a label is told by its words, whatever its number, bullet, case or arrow', () => {
  for (const text of ['12 Comments', '• 12 comments:', '12 COMMENTS »', '  12 Comments …']) expect(kindOf(text)).toBe('comment');
});

test('no pattern takes long over a line built to hurt', () => {
  const hostile = ['pin it ', 'By A ', 'share on ', '(photo ', 'A/', 'home > ', '1 ▲ ', 'A. ', '#a ', '© 2022 ', "In this a's "];
  const started = performance.now();
  for (const piece of hostile)
    for (const line of [piece.repeat(40), `${piece.repeat(100)}!`, `${piece.repeat(2000)}x`]) kindOf(line);
  expect(performance.now() - started).toBeLessThan(1500);
});
