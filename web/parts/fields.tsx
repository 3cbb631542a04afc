import type { FieldView } from '../../src/views/screens/fields.ts';
import { Actor } from './statement.tsx';
import { brief, dayShown, inert } from './text.tsx';

/** Every field of a statement: what it is, how that is known, and why. */
export const Fields = ({ fields }: { fields: readonly FieldView[] }) => (
  <dl class="fields">
    {fields.map((field) => (
      <Field field={field} />
    ))}
  </dl>
);

const Field = ({ field: { name, value, actors, how, why } }: { field: FieldView }) => (
  <div class={`field ${how ?? ''}`}>
    <dt>{name}</dt>
    <dd>
      <span class="value">
        {actors.length > 0
          ? actors.map((actor, i) => (
              <>
                {i > 0 ? (how === 'ambiguous' ? ' or ' : ', ') : ''}
                <Actor actor={actor} />
              </>
            ))
          : inert(name === 'when' ? dayShown(value) : value)}
      </span>
      {how === null ? null : (
        <>
          {' '}
          <span class={`how ${how}`}>{how}</span>
        </>
      )}
      {why === null ? null : <span class="because"> {brief(why, 240)}</span>}
    </dd>
  </div>
);
