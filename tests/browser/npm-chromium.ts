// Run with TMPDIR set to an empty folder and AWS_EXECUTION_ENV to a Lambda with Node 22: unpacks the Chromium that
// comes by npm into TMPDIR. A process of its own, because the package changes its process's environment.
import chromium from '@sparticuz/chromium';

console.log(await chromium.executablePath());
