import type { LinkBase } from '../../types/link.ts';
import type { LinkPage, LinkQuestion } from '../port.ts';
import { unchecked } from './blobs.ts';
import type { Row, Session, Value } from './engine.ts';

/** How links are ordered, and the columns that say where a page ended. Ties go by name, then key. */
const ORDERS: Readonly<Record<LinkQuestion['order'], { readonly by: string; readonly value: string; readonly after: string }>> = {
  weight: { by: 'weight DESC, name, id', value: 'weight', after: '(weight < ? OR (weight = ? AND (name, id) > (?, ?)))' },
  newest: {
    by: 'coalesce(day, -99999) DESC, name, id',
    value: 'coalesce(day, -99999)',
    after: '(coalesce(day, -99999) < ? OR (coalesce(day, -99999) = ? AND (name, id) > (?, ?)))',
  },
  oldest: {
    by: 'coalesce(day, 99999) , name, id',
    value: 'coalesce(day, 99999)',
    after: '(coalesce(day, 99999) > ? OR (coalesce(day, 99999) = ? AND (name, id) > (?, ?)))',
  },
};

export async function links(session: Session, kind: string, question: LinkQuestion): Promise<LinkPage> {
  const order = ORDERS[question.order];
  const [where, values]: [string[], Value[]] = [['kind = ?'], [kind]];
  const also = (condition: string, ...given: Value[]): void => {
    where.push(condition);
    values.push(...given);
  };
  for (const what of question.about ?? []) also('id IN (SELECT link FROM link_about WHERE what = ?)', what);
  if (question.from != null) also('day >= ?', question.from);
  if (question.until != null) also('day <= ?', question.until);
  if (question.after != null) {
    const [value = 0, name = '', id = 0] = JSON.parse(question.after) as [number, string, number];
    also(order.after, value, value, name, id);
  }
  const rows = await session.all(
    `SELECT id, name, ${order.value} AS place, body, checksum FROM link WHERE ${where.join(' AND ')} ORDER BY ${order.by} LIMIT ?`,
    ...values,
    question.limit + 1,
  );
  const shown = rows.slice(0, question.limit);
  const last = rows.length > question.limit ? shown.at(-1) : undefined;
  return { links: shown.map(linkOf), next: last === undefined ? null : JSON.stringify([last.place, last.name, last.id]) };
}

export async function link(session: Session, kind: string, id: string): Promise<LinkBase | null> {
  const row = await session.get('SELECT body, checksum FROM link WHERE kind = ? AND name = ? ORDER BY key LIMIT 1', kind, id);
  return row === undefined ? null : linkOf(row);
}

const linkOf = (row: Row): LinkBase => unchecked<LinkBase>(row, 'a link');
