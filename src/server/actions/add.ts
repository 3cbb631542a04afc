import type { Handler } from 'hono';
import type { House } from '../screen.ts';
export const addPages =
  (_house: House): Handler =>
  async (c) =>
    c.text('todo');
