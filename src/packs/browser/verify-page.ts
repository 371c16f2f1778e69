// Runs in the browser: verify.html of a pack. From a disk the reader chooses the folder; from a server it is fetched.
import { compareFiles, MANIFEST, type ListedFile } from './compare-files.ts';
import { computeSha256 } from './sha256.ts';
import { listSections, type ToolSection } from './tool-section.ts';

type Read = (path: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;

for (const section of listSections('verify')) connect(section);

function connect(section: ToolSection): void {
  const { get } = section;
  const isServed = location.protocol !== 'file:';
  for (const name of isServed ? ['served'] : ['chosen', 'note']) get(name).hidden = false;
  get('served').addEventListener('click', () => void check(section, readServed));
  get('chosen').addEventListener('change', ({ target }) => {
    const files = new Map([...((target as HTMLInputElement).files ?? [])].map(placeFile));
    const read: Read = async (path) => {
      const file = files.get(path);
      return file && new Uint8Array(await file.arrayBuffer());
    };
    void check(section, read, [...files.keys()]);
  });
}

async function check(
  { get, getText }: ToolSection,
  read: Read,
  present?: readonly string[],
): Promise<void> {
  const say = (key: string, values?: Readonly<Record<string, number>>): void => {
    get('status').textContent = getText(key, values);
  };
  get('list').replaceChildren();
  try {
    const manifest = await read(MANIFEST);
    if (!manifest) {
      say('no-manifest');
      return;
    }
    const { files } = JSON.parse(new TextDecoder().decode(manifest)) as { files: ListedFile[] };
    const differences = await compareFiles(files, read, computeSha256, {
      ...(present && { present }),
      report: (done) => say('working', { done, all: files.length }),
    });
    if (differences.length === 0) say('good', { n: files.length });
    else say('bad', { n: differences.length });
    for (const { path, what } of differences) {
      const item = document.createElement('li');
      item.textContent = `${getText(what)}: ${path}`;
      get('list').append(item);
    }
  } catch (error) {
    say('failed');
    throw error;
  }
}

/** Its path without the name of the folder that was chosen. */
function placeFile(file: File): [string, File] {
  return [file.webkitRelativePath.split('/').slice(1).join('/'), file];
}

const readServed: Read = async (path) => {
  const address = path.split('/').map(encodeURIComponent).join('/');
  const response = await fetch(address, { cache: 'no-store' });
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
};
