import { afterEach, expect, it, vi } from 'vitest';
import { getToday } from '../../../src/model/today.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it('is the day of the place, not that of Greenwich', () => {
  const now = new Date('2026-06-08T23:30:00Z');
  vi.stubEnv('TZ', 'Asia/Shanghai');
  expect(getToday(now)).toBe('2026-06-09');
  vi.stubEnv('TZ', 'UTC');
  expect(getToday(now)).toBe('2026-06-08');
});
