import type { PageBlock, PageStatement, ReadView } from '../../src/views/screens/read.ts';
import type { Frame } from '../parts/frame.ts';
import { href, pageHref, placeId, webAddress } from '../parts/href.ts';
import { Layout } from '../parts/layout.tsx';
import { Actor, ActWord, Speaker } from '../parts/statement.tsx';
import { counted, Day, dayShown, grouped, inert, Joined, pageName } from '../parts/text.tsx';
import { marksOf, woven } from '../parts/woven.tsx';
import { Panel } from './read-panel.tsx';

interface ReadOptions {
  /** Whether everything that was set aside is shown. */
  readonly open: boolean;
  /** Statements are gone through across pages, the most doubtful first. */
  readonly review: boolean;
}

/** Read: the page in full, what was set aside greyed, every statement marked and its chain in the margin. */
export const ReadPage = ({ view, frame, options }: { view: ReadView; frame: Frame; options: ReadOptions }) => {
  const { document, statements, selected } = view;
  const marks = marksOf(statements, view.at);
  const title = pageName(document.headline, document.origin.source);
  return (
    <Layout frame={frame} title={title} about={aboutOf(view)} place="/pages" islands={['read']}>
      <div class="read">
        <Head view={view} options={options} />
        <div class="sheet" data-document={document.id}>
          {groupsOf(view.blocks).map((group) =>
            group.furniture ? (
              <Furniture blocks={group.blocks} open={options.open} />
            ) : (
              group.blocks.map((block) => (
                <div class="row">
                  <div class={`text ${block.kind}`} data-start={String(block.start)}>
                    {woven(block.text, block.start, marks, selected?.id ?? null)}
                  </div>
                  <Notes statements={beginningIn(statements, block)} view={view} options={options} />
                </div>
              ))
            ),
          )}
        </div>
        <Parts view={view} />
        <Findings view={view} />
      </div>
    </Layout>
  );
};

const aboutOf = ({ document, all }: ReadView): string =>
  `${counted(all, 'statement')} on a page${document.outletNamed === null ? '' : ` of ${document.outletNamed.name}`}`;

interface Group {
  readonly furniture: boolean;
  readonly blocks: PageBlock[];
}

/** Furniture that stands together is told of once. */
function groupsOf(blocks: readonly PageBlock[]): Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last?.furniture === block.furniture) last.blocks.push(block);
    else groups.push({ furniture: block.furniture, blocks: [block] });
  }
  return groups;
}

const beginningIn = (statements: readonly PageStatement[], { start, end }: PageBlock): PageStatement[] =>
  statements.filter(({ place: [at] }) => at >= start && at < end);

const Head = ({ view, options }: { view: ReadView; options: ReadOptions }) => {
  const { document, furniture, written } = view;
  const address = webAddress(document.url);
  return (
    <header class="head">
      <div class="kicker">
        <Joined
          parts={[
            document.outletNamed === null ? 'outlet unknown' : <Actor actor={document.outletNamed} />,
            document.byline === null ? null : <bdi>{inert(document.byline)}</bdi>,
            written === null ? (
              'day of writing unknown'
            ) : (
              <details class="inline">
                <summary>
                  {written.earliest === written.latest
                    ? `written ${dayShown(written.earliest)}`
                    : `written ${dayShown(written.earliest)} to ${dayShown(written.latest)}`}
                </summary>
                <ul>
                  {written.reasons.map(({ why }) => (
                    <li>{inert(why)}</li>
                  ))}
                </ul>
              </details>
            ),
          ]}
        />
      </div>
      <h1 class={view.blocks.some(({ kind }) => kind === 'headline') ? 'hidden' : undefined}>
        <bdi>{inert(pageName(document.headline, document.origin.source))}</bdi>
      </h1>
      <p class="facts">
        <Joined
          parts={[
            counted(view.all, 'statement'),
            view.unseen === 0 ? 'all looked at' : `${grouped(view.unseen)} not looked at`,
            furniture.blocks === 0 ? (
              'nothing set aside'
            ) : (
              <a href={href(pageHref(document.id), options.open ? {} : { furniture: 'open' })}>
                {options.open ? 'hide' : 'show'} {counted(furniture.characters, 'character')} set aside
              </a>
            ),
            address === null ? null : (
              <a href={address} rel="noreferrer noopener">
                live page
              </a>
            ),
            <a href={`${pageHref(document.id)}/why`}>every decision</a>,
          ]}
        />
      </p>
      {document.retracted === null ? null : <p class="alarm">Retracted: none of this is in any answer.</p>}
      <p class="legend" aria-hidden="true">
        <span class="source">source</span> <span class="cue">cue</span> <span class="content">content</span>{' '}
        <span class="content">
          content with <span class="content">one inside</span>
        </span>
      </p>
    </header>
  );
};

const Furniture = ({ blocks, open }: { blocks: readonly PageBlock[]; open: boolean }) => {
  const kinds = [...new Set(blocks.map(({ kind }) => kind))];
  const size = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return (
    <details class="furniture" open={open}>
      <summary>
        set aside: {kinds.slice(0, 4).join(', ')}
        {kinds.length > 4 ? ' …' : ''}, {counted(size, 'character')}
      </summary>
      {blocks.map(({ text, kind, why, start }) => (
        <p data-start={String(start)} title={inert(`${kind}: ${why}`)}>
          <bdi>{inert(text)}</bdi>
        </p>
      ))}
    </details>
  );
};

/** The margin beside a block: one line a statement, and all of it for the one that is looked at. */
const Notes = ({ statements, view, options }: { statements: readonly PageStatement[]; view: ReadView; options: ReadOptions }) =>
  statements.length === 0 ? (
    <div class="notes" />
  ) : (
    <div class="notes">
      {statements.map((statement) => (
        <>
          <p
            class={`note depth-${Math.min(statement.depth, 3)} is-${statement.state}${statement.id === view.selected?.id ? ' chosen' : ''}`}
            data-s={String(statement.number)}
            data-id={statement.id}
          >
            <a
              class="n"
              href={href('', { statement: statement.id, review: options.review ? '1' : null }, placeId(statement.place))}
              aria-label={`Look at statement ${statement.number}`}
            >
              {statement.number}
            </a>{' '}
            {statement.chain.map((actor) => (
              <span class="via">
                {inert(actor.name)}
                <span class="by"> › </span>
              </span>
            ))}
            <Speaker row={statement} /> <ActWord row={statement} />
            {statement.when === null ? null : (
              <>
                {' '}
                <Day day={statement.when.value} />
              </>
            )}
            {statement.state === 'machine' ? null : <span class={`state ${statement.state}`}> {statement.state}</span>}
          </p>
          {statement.id === view.selected?.id ? (
            <Panel statement={statement} selected={view.selected} view={view} review={options.review} />
          ) : null}
        </>
      ))}
    </div>
  );

const Parts = ({ view: { part, document } }: { view: ReadView }) =>
  part.of === 1 ? null : (
    <nav class="pager" aria-label="Parts of this page">
      <p>
        This page is long: part {part.number} of {part.of}.
      </p>
      {part.number > 1 ? <a href={href(pageHref(document.id), { part: part.number - 1 })}>← part {part.number - 1}</a> : null}{' '}
      {part.number < part.of ? (
        <a href={href(pageHref(document.id), { part: part.number + 1 })}>part {part.number + 1} →</a>
      ) : null}
    </nav>
  );

const Findings = ({ view: { findings, document } }: { view: ReadView }) => (
  <section class="findings">
    <h2>About this reading</h2>
    {findings.length === 0 ? null : (
      <ul>
        {findings.slice(0, 40).map(({ message, span, code }) => (
          <li>
            {span === null ? (
              inert(message)
            ) : (
              <a href={href(pageHref(document.id), { at: `${span[0]}-${span[1]}` }, placeId(span))} title={code}>
                {inert(message)}
              </a>
            )}
          </li>
        ))}
      </ul>
    )}
    <p class="quiet">
      <bdi>{inert(document.origin.source)}</bdi> · {document.id} · reader {document.version}
    </p>
  </section>
);
