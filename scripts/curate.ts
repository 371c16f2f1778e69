// npm run curate -- <command> …: what a curator does with the content, a command at a time. Without one it lists them.
import { Interrupted } from '../src/curate/interrupt.ts';
import { parseSettings } from '../src/settings.ts';
import { COMMANDS, formatHelp } from './curate/commands.ts';
import { runReportingFaults } from './report-faults.ts';

const { language, args } = takeLanguage(process.argv.slice(2));
const [name = 'help', ...rest] = args;

await runReportingFaults(async () => {
  const settings = parseSettings(process.cwd(), { ...process.env, ...language });
  const command = COMMANDS[name];
  if (!command) {
    console.log(formatHelp(settings.language));
    process.exitCode = name === 'help' ? 0 : 2;
    return;
  }
  try {
    if (!(await command.run(settings, rest))) process.exitCode = 1;
  } catch (error) {
    if (error instanceof Interrupted) {
      const [zh, en] = ['已中断，没有改动任何文件。', 'Broken off. Nothing has been changed.'];
      console.error(settings.language === 'zh' ? zh : en);
      process.exitCode = 130;
      return;
    }
    if (!(
      error instanceof TypeError &&
      'code' in error &&
      String(error.code).startsWith('ERR_PARSE_ARGS')
    ))
      throw error;
    console.error(`${error.message}\n\n${command.usage}`);
    process.exitCode = 2;
  }
});

/** `--lang en` or `--lang=en` anywhere; what else it may say is for the settings to refuse. */
function takeLanguage(given: readonly string[]): {
  readonly language: Readonly<Record<string, string>>;
  readonly args: readonly string[];
} {
  const at = given.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at === -1) return { language: {}, args: given };
  const isJoined = given[at] !== '--lang';
  const wanted = isJoined ? given[at]?.slice('--lang='.length) : given[at + 1];
  const args = given.toSpliced(at, isJoined ? 1 : 2);
  return { language: { ZHANJUAN_LANG: wanted ?? '' }, args };
}
