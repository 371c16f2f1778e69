import { isContentFaults } from '../src/model/fault.ts';

/** Does a script's work. What is wrong with content or settings is said without a stack trace, and the script fails. */
export async function runReportingFaults(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isContentFaults(error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
