import type {
  AnswerView,
  ClaimView,
  ComparedRow,
  Comparison,
  EventHead,
  RowDifference,
  SaidView,
} from '../../src/views/links/types.ts';
import type { CompareScreenView } from '../../src/views/screens/compare.ts';
import { Diff } from '../parts/diff.tsx';
import type { Frame } from '../parts/frame.ts';
import { href, pageHref } from '../parts/href.ts';
import { Layout } from '../parts/layout.tsx';
import { Said, saidHref } from '../parts/said.tsx';
import { Actor } from '../parts/statement.tsx';
import { brief, counted, Day, dayShown, inert, pageName } from '../parts/text.tsx';

/** Compare: accounts of one event side by side, and what is claimed and denied about it. */
export const ComparePage = ({ view, frame }: { view: CompareScreenView; frame: Frame }) => {
  const { comparison, denials } = view;
  const { event } = comparison;
  const title = event === null ? 'Compare' : eventName(event);
  return (
    <Layout
      frame={frame}
      title={title}
      about={
        event === null
          ? 'Accounts of one event side by side; claims and denials.'
          : `${counted(event.voices, 'account')} of one ${event.sort}`
      }
      place="/compare"
    >
      <h1>{inert(title)}</h1>
      <form class="dates" action="/compare">
        <label>
          event of <input type="date" name="date" />
        </label>
        <label>
          with <input name="with" placeholder="Xi Jinping, Putin" maxlength={200} />
        </label>
        <button type="submit">Show</button>
      </form>
      {event === null ? null : <Accounts comparison={comparison} />}
      <Ladder claims={comparison.ladder} title="Claimed and answered" />
      {comparison.others.length === 0 ? null : (
        <section>
          <h2>{event === null ? 'Events with several accounts' : 'Other events'}</h2>
          <ul class="plain">
            {comparison.others.slice(0, 40).map((other) => (
              <li>
                <Day day={other.day} /> <a href={href('/compare', { event: other.id })}>{inert(eventName(other))}</a>{' '}
                <span class="quiet">{counted(other.voices, 'account')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Ladder claims={denials} title="Claims and denials in this record" />
    </Layout>
  );
};

const eventName = ({ sort, participants, day, place }: EventHead): string =>
  [
    participants.length === 0 ? sort : `${participants.map(({ name }) => name).join(' – ')}, ${sort}`,
    place === null ? '' : `in ${place}`,
    day === null ? '' : dayShown(day),
  ]
    .filter((part) => part !== '')
    .join(', ');

const HAS: Readonly<Record<ComparedRow['kind'], string>> = {
  all: 'in every account',
  some: 'in some',
  'only-one': 'in one only',
};

const Accounts = ({ comparison: { accounts, rows } }: { comparison: Comparison }) => (
  <section class="scroll" tabindex={0} aria-label="Accounts side by side">
    <table class="accounts">
      <thead>
        <tr>
          <th scope="col">
            <span class="hidden">who has it</span>
          </th>
          {accounts.map(({ reporter, document, copies, sort }) => (
            <th scope="col">
              {reporter === null ? 'the page itself' : <Actor actor={reporter} />}{' '}
              <span class="quiet">{sort === 'unknown' ? '' : sort}</span>
              <a class="page" href={pageHref(document.id)}>
                {brief(pageName(document.title, document.page), 60)}
              </a>
              {copies.length === 0 ? null : <span class="quiet">and {counted(copies.length, 'copy', 'copies')}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row row={row} />
        ))}
      </tbody>
    </table>
  </section>
);

const Row = ({ row }: { row: ComparedRow }) => (
  <>
    <tr class={row.kind}>
      <th scope="row">{HAS[row.kind]}</th>
      {row.cells.map((cell) => (
        <td class={cell === null ? 'absent' : undefined}>{cell === null ? '—' : <Cell said={cell} />}</td>
      ))}
    </tr>
    {row.differences.length === 0 ? null : (
      <tr class="differences">
        <th scope="row">differs</th>
        <td colspan={row.cells.length}>
          {row.differences.map((difference) => (
            <Difference difference={difference} />
          ))}
        </td>
      </tr>
    )}
  </>
);

const Cell = ({ said }: { said: SaidView }) => (
  <>
    <span class="who">
      {said.speaker === null ? '' : <Actor actor={said.speaker} />} {said.act ?? ''}
    </span>
    <a class="said" href={saidHref(said)}>
      <bdi>{brief(said.words, 280)}</bdi>
    </a>
  </>
);

/** What one account has and the other has not, word by word. */
const Difference = ({ difference: { field, diff, note } }: { difference: RowDifference }) =>
  field === 'words' && diff.length > 0 ? (
    <details class="diff">
      <summary>{note === '' ? 'word by word' : inert(note)}</summary>
      <Diff parts={diff} />
    </details>
  ) : (
    <p>
      {field}: {inert(note)}
    </p>
  );

const Ladder = ({ claims, title }: { claims: readonly ClaimView[]; title: string }) =>
  claims.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      {claims.map((claim) => (
        <Claim claim={claim} />
      ))}
    </section>
  );

const Claim = ({ claim: { words, claimant, status, told, answers, hearsay } }: { claim: ClaimView }) => (
  <article class="claim">
    <h3>
      {status}: “{brief(words, 160)}”
    </h3>
    <ol class="ladder">
      {told.slice(0, 3).map((said) => (
        <li class="told-claim">
          <Said said={said} note={hearsay ? 'known only through who answers it' : claimant === null ? 'claims' : undefined} />
        </li>
      ))}
      {answers.slice(0, 6).map((answer: AnswerView) => (
        <li class="answer">
          <Said
            said={answer}
            note={`${answer.how.replaceAll('-', ' ')}${answer.basis === 'words' ? ', matched by its words' : ''}`}
          />
        </li>
      ))}
    </ol>
  </article>
);
