import type { PhraseSpeaker, Phrases, PhraseView } from '../../src/views/links/types.ts';
import type { Frame } from '../parts/frame.ts';
import { href, searchHref } from '../parts/href.ts';
import { Layout } from '../parts/layout.tsx';
import { Said } from '../parts/said.tsx';
import { Actor } from '../parts/statement.tsx';
import { counted, Day, grouped, inert } from '../parts/text.tsx';
import { Density } from '../pictures/density.tsx';
import { FirstLast } from '../pictures/first-last.tsx';

/** Phrases: who used a formulation first, who took it up, in whose voice, and when. */
export const PhrasesPage = ({ view, asked, frame }: { view: Phrases; asked: string | null; frame: Frame }) => {
  const [only] = view.phrases;
  const isOne = asked !== null && view.phrases.length === 1 && only !== undefined;
  return (
    <Layout
      frame={frame}
      title={isOne ? only.name : 'Phrases'}
      about={
        isOne ? `${counted(only.uses, 'use')} of “${only.name}”` : `${counted(view.phrases.length, 'formulation')} that recur`
      }
      place="/phrases"
    >
      {isOne ? <One phrase={only} /> : <Many view={view} asked={asked} />}
    </Layout>
  );
};

const Ask = ({ asked }: { asked: string | null }) => (
  <form class="ask" action="/phrases">
    <input
      type="search"
      name="phrase"
      value={asked ?? ''}
      aria-label="Formulation"
      placeholder="a formulation, as in Cold War mentality"
      maxlength={200}
    />
    <button class="main" type="submit">
      Find
    </button>
  </form>
);

const Many = ({ view, asked }: { view: Phrases; asked: string | null }) => (
  <>
    <h1>Phrases</h1>
    <Ask asked={asked} />
    {view.phrases.length === 0 ? (
      <p class="told">
        {asked === null ? (
          'No formulation recurs in this record yet.'
        ) : (
          <>
            No formulation by this name. Any words can be searched:{' '}
            <a href={searchHref(`"${asked}"`, { order: 'oldest' })}>“{asked}”, oldest first</a>
          </>
        )}
      </p>
    ) : null}
    <ul class="phrases">
      {view.phrases.map((phrase) => (
        <li>
          <h2>
            <a href={href('/phrases', { phrase: phrase.id })}>{inert(phrase.name)}</a>
          </h2>
          <p class="kicker">
            {counted(phrase.uses, 'use')} on {counted(phrase.voices, 'page')}
            {phrase.first?.speaker == null ? null : (
              <>
                , first <Actor actor={phrase.first.speaker} /> <Day day={phrase.first.day} />
              </>
            )}
            {phrase.last?.speaker == null || phrase.uses < 2 ? null : (
              <>
                , last <Actor actor={phrase.last.speaker} /> <Day day={phrase.last.day} />
              </>
            )}
          </p>
          <Density phrase={phrase} />
        </li>
      ))}
    </ul>
    {view.next === null ? null : (
      <nav class="pager" aria-label="More">
        <a href={href('/phrases', { after: view.next, phrase: asked })} rel="next" data-key="n">
          further phrases →
        </a>
      </nav>
    )}
  </>
);

const One = ({ phrase }: { phrase: PhraseView }) => (
  <>
    <p class="kicker">
      <a href="/phrases">all phrases</a>
    </p>
    <h1>{inert(phrase.name)}</h1>
    <p class="kicker">
      {counted(phrase.uses, 'use')} on {counted(phrase.voices, 'page')} by {counted(phrase.speakers.length, 'speaker')}
    </p>
    <FirstLast phrase={phrase} />
    <div class="broad">
      <Density phrase={phrase} />
    </div>
    <Speakers speakers={phrase.speakers} />
    {phrase.variants.length < 2 ? null : (
      <section>
        <h2>In these words</h2>
        <ul class="stands">
          {phrase.variants.map(({ words, uses }) => (
            <li>
              <a href={searchHref(`"${words.replaceAll('"', ' ')}"`)}>“{inert(words)}”</a>{' '}
              <span class="quiet num">{grouped(uses)}</span>
            </li>
          ))}
        </ul>
      </section>
    )}
    <section>
      <h2>Every use, oldest first</h2>
      {phrase.all.map((use) => (
        <Said
          said={use}
          note={use.voice === 'own' ? (use.verbatim ? 'verbatim' : undefined) : use.voice === 'quoting' ? 'quoting' : undefined}
        />
      ))}
      {phrase.complete ? null : <p class="told">There are more uses than were counted.</p>}
    </section>
  </>
);

const Speakers = ({ speakers }: { speakers: readonly PhraseSpeaker[] }) => (
  <section class="scroll" tabindex={0} aria-label="Who uses it">
    <table class="list">
      <thead>
        <tr>
          <th scope="col">who, earliest first</th>
          <th scope="col">first</th>
          <th scope="col">last</th>
          <th scope="col" class="num">
            own voice
          </th>
          <th scope="col" class="num">
            quoting
          </th>
          <th scope="col" class="num">
            verbatim
          </th>
        </tr>
      </thead>
      <tbody>
        {speakers.map(({ speaker, first, last, own, quoting, page, verbatim }) => (
          <tr>
            <td>
              {speaker === null ? 'unknown or ambiguous' : <Actor actor={speaker} />}
              {page > 0 ? <span class="quiet"> as the page’s own words</span> : null}
            </td>
            <td class="when">
              <Day day={first} />
            </td>
            <td class="when">
              <Day day={last} />
            </td>
            <td class="num">{own + page}</td>
            <td class="num">{quoting}</td>
            <td class="num">{verbatim}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
