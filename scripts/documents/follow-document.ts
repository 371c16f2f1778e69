import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findFreePort } from '../../tests/browser/find-free-port.ts';
import { editLines, readSteps, type Step } from './document-steps.ts';

/** What of a project is made by running it, and is not in a clone. */
const MADE = /^(?:node_modules|dist|release|reports|test-results|playwright-report|\..+)$/;
/** Commands that ask whether to write: where nobody can answer, --yes does. */
const ASKING = /^npm run curate -- (?:new|practice|import|add-scans|decide|intake)\b/;
/** The address at which a site is served on the reader's machine. */
const SERVED = 'http://localhost:4321/';

export interface Said {
  readonly line: string;
  readonly status: number | null;
  readonly output: string;
}

/** A reader at a terminal in a folder of their own, who does what documents say. */
export class Reader {
  readonly #project: string;
  readonly #servers: ChildProcess[] = [];
  /** Where commands run; `git clone` and `cd` bring the reader into the project. */
  #folder: string;
  #served = SERVED;

  constructor(project: string, folder: string) {
    this.#project = project;
    this.#folder = folder;
  }

  get folder(): string {
    return this.#folder;
  }

  /** Where the site that was served last is to be seen. */
  get served(): string {
    return this.#served;
  }

  /**
   * Does all of a document.
   * @param look is told of each server that was started, and after it of a preview that is to be ended
   * @throws Error with what was said, where a command fails
   */
  async follow(markdown: string, look: (line: string) => Promise<void>): Promise<Said[]> {
    const said: Said[] = [];
    for (const step of readSteps(markdown)) {
      const done = await this.#take(step, look);
      if (done) said.push(done);
    }
    return said;
  }

  /** Runs one line, and says yes where it asks whether to write. */
  async attempt(line: string): Promise<Said> {
    const agreed = ASKING.test(line) ? `${line} --yes` : line;
    const child = this.#start(agreed.replaceAll(SERVED, this.#served), {});
    child.stdin?.end();
    return await collect(child, line);
  }

  /** @throws Error with what was said, where it fails */
  async run(line: string): Promise<Said> {
    const said = await this.attempt(line);
    if (said.status !== 0) throw new Error(`${line}\n${said.output}`);
    return said;
  }

  /** Starts what serves a site, and waits until it answers. */
  async serve(line: string): Promise<ChildProcess> {
    const port = await findFreePort();
    const told =
      line === 'npm run dev'
        ? `${line} -- --port ${port}`
        : line.endsWith('preview')
          ? `${line} --port ${port}`
          : line;
    const child = this.#start(told, { PORT: String(port) });
    this.#servers.push(child);
    this.#served = `http://localhost:${port}/`;
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    while (!(await answers(this.#served))) {
      if (!isRunning(child)) throw new Error(`${line}\n${output}`);
      await setTimeout(300);
    }
    return child;
  }

  /** Waits until it writes no more. */
  async end(child: ChildProcess): Promise<void> {
    if (child.pid === undefined || !isRunning(child)) return;
    const ended = once(child, 'close');
    process.kill(-child.pid, 'SIGTERM');
    await ended;
  }

  async leave(): Promise<void> {
    for (const server of this.#servers) await this.end(server);
  }

  async #take(step: Step, look: (line: string) => Promise<void>): Promise<Said | undefined> {
    if (step.kind === 'file') {
      writeFileSync(path.join(this.#folder, step.file), step.text);
    } else if (step.kind === 'edit') {
      const file = path.join(this.#folder, step.file);
      writeFileSync(file, editLines(readFileSync(file, 'utf8'), step.lines));
    } else if (step.line.startsWith('git clone')) {
      clone(this.#project, path.join(this.#folder, 'zhanjuan'));
    } else if (step.line.startsWith('cd ')) {
      this.#folder = path.join(this.#folder, step.line.slice(3));
      await this.run('git init -q -b main');
    } else if (step.line === 'npm ci') {
      symlinkSync(
        path.join(this.#project, 'node_modules'),
        path.join(this.#folder, 'node_modules'),
      );
    } else if (isServing(step.line)) {
      const child = await this.serve(step.line);
      await look(step.line);
      if (step.line.includes('preview')) await this.end(child);
    } else {
      return await this.run(step.line);
    }
    return undefined;
  }

  #start(line: string, environment: NodeJS.ProcessEnv): ChildProcess {
    const own = Object.entries(process.env).filter(
      ([name]) => !/^(?:ZHANJUAN_|GIT_|NODE_ENV$|VITEST|TEST$|MODE$|DEV$|PROD$|SSR$)/.test(name),
    );
    return spawn('sh', ['-c', line], {
      cwd: this.#folder,
      env: { ...Object.fromEntries(own), ASTRO_TELEMETRY_DISABLED: '1', ...environment },
      // A group of its own, so that what it starts ends with it.
      detached: true,
    });
  }
}

/** Does it go on until it is ended? */
export function isServing(line: string): boolean {
  return /^npm (?:start$|run dev$|run serve\b|run curate -- preview$)/.test(line);
}

/** A clone of what is here, changes that are not committed yet included. */
function clone(project: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(project))
    if (!MADE.test(name) || name === '.gitignore')
      cpSync(path.join(project, name), path.join(folder, name), { recursive: true });
}

async function collect(child: ChildProcess, line: string): Promise<Said> {
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return await new Promise((done, fail) => {
    child.once('error', fail).once('close', (status) => done({ line, status, output }));
  });
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
