// npm run curate -- <command> …: what a curator does with the content, a command at a time. Without one it lists them.
import { parseSettings } from '../src/settings.ts';
import { COMMANDS, formatHelp } from './curate/commands.ts';
import { runReportingFaults } from './report-faults.ts';

const [name = 'help', ...rest] = process.argv.slice(2);

await runReportingFaults(async () => {
  const settings = parseSettings(process.cwd(), process.env);
  const command = COMMANDS[name];
  if (!command) {
    console.log(formatHelp(settings.language));
    process.exitCode = name === 'help' ? 0 : 2;
    return;
  }
  try {
    if (!(await command.run(settings, rest))) process.exitCode = 1;
  } catch (error) {
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
