import type { Hono } from 'hono';
import type { House } from './screen.ts';
export function feed(_app: Hono, _house: House): void {}
