import { createHmac } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Alert } from './alerts.ts';

/** Ways an alert can go; each is told of every alert. */
export interface Delivery {
  readonly atom?: string;
  readonly mail?: string;
  readonly webhook?: string;
  readonly secret?: string;
  /** Where the app is, for links: `http://127.0.0.1:4173`. */
  readonly app: string;
}

/** Entries kept in an Atom file. */
const ENTRIES = 200;
/** Milliseconds that a webhook has to answer. */
const PATIENCE = 10_000;

/** Delivers alerts; gives the reasons of what could not be delivered, which is then tried again with the next ones. */
export async function deliver(alerts: readonly Alert[], delivery: Delivery): Promise<string[]> {
  if (alerts.length === 0) return [];
  const { atom, mail, webhook } = delivery;
  const ways: readonly (() => void | Promise<void>)[] = [
    ...(atom === undefined ? [] : [() => writeAtom(atom, alerts, delivery.app)]),
    ...(mail === undefined ? [] : [() => writeMail(mail, alerts, delivery.app)]),
    ...(webhook === undefined ? [] : [() => post(webhook, alerts, delivery.secret ?? null)]),
  ];
  const problems: string[] = [];
  for (const way of ways)
    try {
      await way();
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  return problems;
}

/** Atom (RFC 4287): the newest first, the file replaced as a whole. */
function writeAtom(file: string, alerts: readonly Alert[], app: string): void {
  const before = existsSync(file)
    ? [...readFileSync(file, 'utf8').matchAll(/<entry>[\s\S]*?<\/entry>/g)].map(([text]) => text)
    : [];
  const entries = [...alerts.toReversed().map((alert) => entry(alert, app)), ...before].slice(0, ENTRIES);
  const text = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>Readout: what changed</title>
<id>urn:readout:alerts</id>
<updated>${alerts.at(-1)?.at ?? ''}</updated>
${entries.join('\n')}
</feed>
`;
  writeFileSync(`${file}.part`, text);
  renameSync(`${file}.part`, file);
}

const entry = ({ id, at, title, why, lines, places }: Alert, app: string): string =>
  `<entry><id>urn:readout:${xml(encodeURIComponent(id))}</id><title>${xml(title)}</title><updated>${at}</updated><author><name>Readout</name></author>${places
    .slice(0, 1)
    .map((path) => `<link href="${xml(app + path)}"/>`)
    .join('')}<summary>${xml(`Here because ${why}.`)}</summary><content type="text">${xml(lines.join('\n'))}</content></entry>`;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** XML 1.0 has no control characters but tab and line ends, and no halves of characters. */
const xml = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\t\n\r]|\ufffe|\uffff/gu, '')
    .replaceAll(/[&<>"]/g, (c) => ESCAPES[c] ?? c);

/** A message a file (RFC 5322), for a mail program to pick up; headers carry no line breaks of a page. */
function writeMail(folder: string, alerts: readonly Alert[], app: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { id, at, title, why, lines, places } of alerts) {
    const name = `${at.replaceAll(/[:.]/g, '-')}-${createHmac('sha256', '').update(id).digest('hex').slice(0, 12)}.eml`;
    const subject = Buffer.from(`Readout: ${title}`.replaceAll(/\s+/g, ' ').slice(0, 200), 'utf8').toString('base64');
    const body = [...lines, '', `Told because ${why}.`, ...places.map((path) => app + path), ''].join('\r\n');
    const head = [
      `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
      'From: Readout <readout@localhost>',
      `Subject: =?utf-8?B?${subject}?=`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
    ];
    const encoded = Buffer.from(body, 'utf8').toString('base64').replaceAll(/.{76}/g, '$&\r\n');
    writeFileSync(join(folder, `${name}.part`), `${head.join('\r\n')}\r\n\r\n${encoded}\r\n`);
    renameSync(join(folder, `${name}.part`), join(folder, name));
  }
}

/** JSON, signed over time and body so that the receiver can tell that it is ours and not an old one: `X-Readout-Signature: t=...,v1=...`. */
async function post(address: string, alerts: readonly Alert[], secret: string | null): Promise<void> {
  const body = JSON.stringify({ alerts });
  const time = Math.floor(Date.now() / 1000);
  const signature = secret === null ? {} : { 'x-readout-signature': `t=${time},v1=${signed(secret, time, body)}` };
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...signature },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
}

/** HMAC-SHA256 over `TIME.BODY`, in hex. */
export const signed = (secret: string, time: number, body: string): string =>
  createHmac('sha256', secret).update(`${time}.${body}`).digest('hex');
