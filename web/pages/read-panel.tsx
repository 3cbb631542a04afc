import type { Entry } from '../../src/types/ledger.ts';
import { ACTS } from '../../src/types/statement.ts';
import type { PageStatement, ReadView, Selected } from '../../src/views/screens/read.ts';
import { Fields } from '../parts/fields.tsx';
import { liveHref, pageHref, passageHref, placeId, searchHref } from '../parts/href.ts';
import { Related } from '../parts/related.tsx';
import { inert } from '../parts/text.tsx';

interface PanelProps {
  readonly statement: PageStatement;
  readonly selected: Selected;
  readonly view: ReadView;
  readonly review: boolean;
}

/** Everything about one statement, and what a person can say about it. Every control is a form that works without a script. */
export const Panel = ({ statement, selected, view, review }: PanelProps) => {
  const live = liveHref(statement.document.url, statement.words);
  return (
    <section class="panel" aria-label={`Statement ${statement.number}`} id="panel">
      <a class="close" href={`${pageHref(statement.document.id)}#${placeId(statement.place)}`} data-key="x" aria-label="Close">
        ×
      </a>
      <Verdict statement={statement} selected={selected} review={review} />
      <Fields fields={selected.fields} />
      <p class="links">
        <a href={`${pageHref(statement.document.id)}/why?statement=${encodeURIComponent(statement.id)}`} data-why="">
          why
        </a>
        <a href={passageHref(statement.document.id, statement.place)}>permalink</a>
        {live === null ? null : (
          <a href={live} rel="noreferrer noopener">
            live page at these words
          </a>
        )}
        <a href={searchHref(`"${phraseOf(statement.words)}"`)}>same words elsewhere</a>
      </p>
      <div class="why" hidden />
      <Related related={selected.related} />
      <Corrections statement={statement} view={view} />
      <Decided entries={selected.decided} />
      <p class="id">{statement.id}</p>
    </section>
  );
};

/** The first words of a text, as many as make a telling phrase. */
const phraseOf = (words: string): string =>
  (words.split(' … ')[0] ?? '')
    .replace(/^(?:that|to)\s/, '')
    .replaceAll(/["“”„«»]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 8)
    .join(' ');

/** The three answers, each of which leads on to the next statement. */
const Verdict = ({ statement, selected, review }: Omit<PanelProps, 'view'>) => (
  <form method="post" action={`/statement/${encodeURIComponent(statement.id)}/decide`} class="verdict">
    <input type="hidden" name="next" value={selected.next ?? ''} />
    {review ? <input type="hidden" name="review" value="1" /> : null}
    <button name="kind" value="accept" data-key="a" type="submit" title="it is right as it stands (a)">
      Accept
    </button>
    <button name="kind" value="reject" data-key="r" type="submit" title="no statement, or not this one (r)">
      Reject
    </button>
    <button name="kind" value="seen" data-key="s" type="submit" title="looked at and left as it is (s)">
      Seen
    </button>
  </form>
);

/** What else a person may say; each stays on the statement. */
const Corrections = ({ statement, view }: Pick<PanelProps, 'statement' | 'view'>) => {
  const action = `/statement/${encodeURIComponent(statement.id)}/decide`;
  return (
    <div class="review">
      <details class="correct">
        <summary data-key="c">Correct it</summary>
        <form method="post" action={action}>
          <input type="hidden" name="kind" value="speaker" />
          <label>
            Speaker
            <input
              name="to"
              list="actors-here"
              autocomplete="off"
              placeholder="a name or id; empty for nobody named"
              data-key="w"
            />
          </label>
          <datalist id="actors-here">
            {[...statement.candidates, ...view.actors].map(({ id, name }) => (
              <option value={id}>{inert(name)}</option>
            ))}
          </datalist>
          <button type="submit">Set</button>
        </form>
        <form method="post" action={action}>
          <input type="hidden" name="kind" value="act" />
          <label>
            Act
            <select name="to" data-key="t">
              {ACTS.map((act) => (
                <option value={act} selected={act === statement.act}>
                  {act}
                </option>
              ))}
            </select>
          </label>
          <button type="submit">Set</button>
        </form>
        <form method="post" action={action} class="edge">
          <input type="hidden" name="kind" value="edge" />
          <label>
            Move
            <select name="role" data-key="e">
              <option>content</option>
              <option>source</option>
              <option>cue</option>
            </select>
          </label>
          <label>
            <span class="hidden">edge</span>
            <select name="edge">
              <option>start</option>
              <option selected>end</option>
            </select>
          </label>
          <label>
            by
            <input name="by" type="number" min="-50" max="50" value="-1" /> words
          </label>
          <button type="submit">Move</button>
        </form>
        <form method="post" action={action}>
          <input type="hidden" name="kind" value="note" />
          <label>
            Note
            <input name="text" maxlength={2000} data-key="m" />
          </label>
          <button type="submit">Keep</button>
        </form>
      </details>
      {statement.notes.map((note) => (
        <p class="own-note">{inert(note)}</p>
      ))}
    </div>
  );
};

const SAYS: Readonly<Record<string, string>> = {
  accept: 'confirmed',
  reject: 'rejected',
  seen: 'seen',
  speaker: 'gave it another speaker',
  act: 'gave it another act',
  edge: 'moved an edge',
  note: 'left a note',
};

/** What was decided and still holds, each with its undo. */
const Decided = ({ entries }: { entries: readonly Entry[] }) =>
  entries.length === 0 ? null : (
    <ul class="decided">
      {entries.map(({ id, who, at, action }, i) => (
        <li>
          <form method="post" action="/undo">
            <input type="hidden" name="entry" value={String(id)} />
            {inert(who)} {SAYS[action.kind] ?? action.kind}, {at.slice(0, 16).replace('T', ' ')}{' '}
            <button type="submit" {...(i === entries.length - 1 ? { 'data-key': 'z' } : {})}>
              Undo
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
