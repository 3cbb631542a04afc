import type { HelpView } from '../../src/views/screens/help.ts';
import type { Frame } from '../parts/frame.ts';
import { searchHref } from '../parts/href.ts';
import { Layout } from '../parts/layout.tsx';

const KEYS: readonly (readonly [keys: string, what: string])[] = [
  ['/', 'to the search box'],
  ['j k', 'next and previous statement'],
  ['a r s', 'accept, reject, seen; then on to the next that nobody has looked at'],
  ['u', 'undo what was just done'],
  ['c', 'open the corrections'],
  ['w t e m', 'another speaker, another act, move an edge, a note'],
  ['z', 'undo the last decision about this statement'],
  ['n', 'further statements or pages'],
  ['?', 'this page'],
];

/** Help: keys and the query language, from the table that the language itself is made of. */
export const HelpPage = ({ view, frame }: { view: HelpView; frame: Frame }) => (
  <Layout frame={frame} title="Keys and queries" about="How to ask and how to review without a mouse." place="/search">
    <h1>Keys and queries</h1>
    <section class="help">
      <h2>Keys</h2>
      <dl class="keys">
        {KEYS.map(([keys, what]) => (
          <div>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">
        Every one of them is also a link, a field or a button that Tab reaches. Review starts at{' '}
        <a href="/review">what needs you</a>.
      </p>
      <h2>Queries</h2>
      <p>
        Words, a <a href={searchHref('"Cold War mentality"')}>“phrase”</a> and fields, with spaces between them: all must fit.{' '}
        <code>OR</code> gives either, <code>-</code> leaves out, parentheses group, commas inside a field are any of them.
      </p>
      <section class="scroll" tabindex={0} aria-label="Fields">
        <table class="list">
          <thead>
            <tr>
              <th scope="col">field</th>
              <th scope="col">meaning</th>
              <th scope="col">example</th>
            </tr>
          </thead>
          <tbody>
            {view.fields.map(({ name, meaning, example }) => (
              <tr>
                <td>
                  <code>{name}:</code>
                </td>
                <td>{meaning}</td>
                <td>
                  <a href={searchHref(example)}>
                    <code>{example}</code>
                  </a>
                </td>
              </tr>
            ))}
            {view.has.map(({ name, meaning }) => (
              <tr>
                <td>
                  <code>has:{name}</code>
                </td>
                <td>{meaning}</td>
                <td>
                  <a href={searchHref(`has:${name}`)}>
                    <code>has:{name}</code>
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  </Layout>
);
