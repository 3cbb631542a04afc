// Words from pages reach a terminal only through here: a page must not be able to move the cursor, ring the bell or turn the text around.

/** Control characters, and marks that reorder text (Unicode's bidirectional controls). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text of a page on one line, safe for a terminal: white space collapsed, unprintable characters shown as U+FFFD. */
export function printable(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().replaceAll(UNPRINTABLE, '\u{FFFD}');
}

/** Breaks text at spaces into lines of at most `width` characters, each after `indent` spaces; a longer word stands alone. */
export function wrapped(text: string, width: number, indent: number): string {
  const room = Math.max(20, width - indent);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((each) => ' '.repeat(indent) + each).join('\n');
}

/** 1937 as "1,937". */
export const grouped = (n: number): string => n.toLocaleString('en');

/** "1 page", "4 pages". */
export const counted = (n: number, one: string, many = `${one}s`): string => `${grouped(n)} ${n === 1 ? one : many}`;
