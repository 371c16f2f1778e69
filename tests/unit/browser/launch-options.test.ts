import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { getLaunchOptions } from '../../browser/launch-options.ts';

describe('getLaunchOptions', () => {
  it('takes the browser that PLAYWRIGHT_CHROMIUM names', () => {
    const { source, executablePath } = getLaunchOptions({ PLAYWRIGHT_CHROMIUM: process.execPath });
    expect([source, executablePath]).toEqual(['system', process.execPath]);
  });

  it('fails when PLAYWRIGHT_CHROMIUM names nothing', () => {
    expect(() => getLaunchOptions({ PLAYWRIGHT_CHROMIUM: '/no/browser' })).toThrow(/\/no\/browser/);
  });

  it('fails, saying what to do, when the one asked for is not here', () => {
    const empty = { ZHANJUAN_TEST_BROWSER: 'system', PATH: '/no/folder' };
    expect(() => getLaunchOptions(empty)).toThrow(/没有找到.*\n.*\nNo browser/);
  });

  it.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'falls back on the browser that comes by npm, with fonts of its own',
    () => {
      const { source, executablePath, env, args } = getLaunchOptions({ PATH: '/no/folder' });
      expect(source).toBe('npm');
      expect(existsSync(executablePath)).toBe(true);
      expect(existsSync(join(env['FONTCONFIG_PATH']!, 'fonts.conf'))).toBe(true);
      expect(args).toContain('--disable-background-networking');
    },
  );

  it('keeps the environment of the one who asks', () => {
    const { env } = getLaunchOptions({ PLAYWRIGHT_CHROMIUM: process.execPath, LANG: 'zh_CN' });
    expect(env['LANG']).toBe('zh_CN');
  });
});
