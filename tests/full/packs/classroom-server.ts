import { spawn } from 'node:child_process';

export interface ClassroomServer {
  /** As it says it, for the devices of the room. */
  readonly address: string;
  readonly close: () => void;
}

/** Starts one of the pack's own servers and waits until it says where it is. */
export async function startServer(
  command: string,
  options: readonly string[],
): Promise<ClassroomServer> {
  const child = spawn(command, options, {
    env: { ...process.env, ZHANJUAN_NO_BROWSER: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((found, fail) => {
    let said = '';
    child.once('error', fail);
    child.once('close', () => fail(new Error(`${command} ended: ${said}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, place] = /Address: +(http:\S+)/.exec(said) ?? [];
      if (place !== undefined) found(place);
    });
  });
  return { address, close: () => child.kill() };
}
