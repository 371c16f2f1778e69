import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  buildBag,
  buildPayload,
  inspect,
  list,
  listEntries,
  makeFolder,
  makePicture,
  type RawEntry,
  writeFolder,
  writeZip,
} from './packages.ts';

const payload = await buildPayload();
const picture = await makePicture();
const bag = buildBag(payload);
/** A good bag with one more payload file, listed. */
const inspectWith = async (name: string, data: string | Uint8Array) =>
  await inspect(writeFolder(buildBag({ ...payload, [name]: data })));

describe('safety', () => {
  const stream = deflateSync('<</S /JavaScript>>').toString('latin1');
  const pdf = (body: string): Buffer =>
    Buffer.from(`%PDF-1.7\n${body}\nstartxref\n9\n%%EOF`, 'latin1');
  it.each<[string, string, string | Uint8Array, string]>([
    ['a program', 'T1-2.exe', Buffer.from('4d5a9000', 'hex'), 'executable'],
    [
      'a program that calls itself a picture',
      'T1-2-x.jpg',
      Buffer.from('4d5a9000', 'hex'),
      'executable',
    ],
    ['a script', 'T1-2.bat', 'del x', 'executable'],
    ['a script in a PDF', 'T1-2.pdf', pdf('<</S /JavaScript /JS (x)>>'), 'script-inside'],
    ['one written otherwise', 'T1-2.pdf', pdf('<</S /J#61vaScript>>'), 'script-inside'],
    [
      'one packed in a stream',
      'T1-2.pdf',
      pdf(`<</Type /ObjStm /Filter /FlateDecode>>\nstream\n${stream}\nendstream`),
      'script-inside',
    ],
    ['a program started by a PDF', 'T1-2.pdf', pdf('<</S /Launch>>'), 'script-inside'],
    [
      'a script in a drawing',
      'T1-2.svg',
      '<svg xmlns="x"><script>1</script></svg>',
      'script-inside',
    ],
    ['a handler in a drawing', 'T1-2.svg', '<svg xmlns="x" onload="a()"></svg>', 'script-inside'],
    [
      'the signature of virus tests',
      'T1-2.txt',
      ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
      'virus-signature',
    ],
    [
      'macros in an old document',
      'T1-2.doc',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.from('_VBA_PROJECT', 'utf16le'),
      ]),
      'macro-inside',
    ],
    [
      'an archive of another kind',
      'T1-2.rar',
      Buffer.from('526172211a0700', 'hex'),
      'archive-inside',
    ],
  ])('%s', async (_, name, data, code) => {
    expect(list(await inspectWith(name, data))).toContain(`${code} data/${name}`);
  });

  const pack = async (...entries: RawEntry[]) =>
    await inspect(writeZip([...listEntries(bag), ...entries]));
  it.each<[string, RawEntry, string]>([
    ['out of the package', { name: '../x.txt' }, 'unsafe-path ../x.txt'],
    ['out of it in the middle', { name: 'data/../../x' }, 'unsafe-path data/../../x'],
    ['absolute', { name: '/etc/x' }, 'unsafe-path /etc/x'],
    ['on a drive', { name: 'C:/x' }, 'unsafe-path C:/x'],
    ['with backslashes', { name: '..\\x' }, 'unsafe-path ..\\x'],
    ['with letters turned round', { name: 'data/\u202egpj.exe' }, 'unsafe-path data/\u202egpj.exe'],
    ['a device', { name: 'data/CON.txt', data: 'x' }, 'unportable-name data/CON.txt'],
    ['the same but for case', { name: 'data/t1-2.JPG', data: picture }, 'name-clash data/t1-2.JPG'],
    [
      'a link',
      { name: 'data/l', data: '/etc/passwd', attributes: 0o120777 << 16 },
      'symbolic-link data/l',
    ],
    [
      'encrypted',
      { name: 'data/e', data: 'x'.repeat(13), claims: 1, flags: 0x801 },
      'encrypted-entry data/e',
    ],
    ['larger than it says', { name: 'data/b', data: 'xx', claims: 1 }, 'broken-archive'],
  ])('a path or an entry: %s', async (_, entry, finding) => {
    const found = await pack(entry);
    expect(list(found)).toContain(finding);
    expect(
      found.files.some((file) => file.path === entry.name && finding.startsWith('unsafe')),
    ).toBe(false);
  });

  it('the same name in two forms of Unicode', async () => {
    const found = await pack(
      { name: 'data/é.txt', data: 'x' },
      { name: 'data/e\u0301.txt', data: 'x' },
    );
    expect(list(found)).toContain('name-clash data/e\u0301.txt');
  });
  it('bombs: grown too much, too many, too large, over each other', async () => {
    const grown = writeZip([{ name: 'a', data: 'x', claims: 2 ** 30, method: 8 }]);
    expect(list(await inspect(grown))).toContain('zip-bomb');
    const source = writeZip(listEntries(bag));
    for (const limits of [
      { files: 3, bytes: 2 ** 30, ratio: 200 },
      { files: 99, bytes: 100, ratio: 200 },
    ])
      expect(list(await inspect(source, { limits }))).toContain('zip-bomb');
    const data = Buffer.alloc(5000);
    const over = writeZip([
      { name: 'a', data },
      { name: 'b', data, over: 0 },
      { name: 'c', data, over: 0 },
    ]);
    const found = await inspect(over);
    expect(list(found)).toContain('zip-bomb');
    expect(found.files).toEqual([]);
  });
  it('links in folders are not followed', async () => {
    const folder = writeFolder(bag);
    symlinkSync('/etc/hostname', path.join(folder, 'data/link.txt'));
    expect(list(await inspect(folder))).toContain('symbolic-link data/link.txt');
  });
  it('nothing lands outside the quarantine, or under a name of the package', async () => {
    const quarantine = makeFolder();
    await inspect(writeZip([...listEntries(bag), { name: '../escaped.txt', data: 'x' }]), {
      quarantine,
    });
    expect(existsSync(path.join(quarantine, '../escaped.txt'))).toBe(false);
    expect(readdirSync(quarantine).every((name) => /^\d+(?:\.[a-z0-9]+)?$/.test(name))).toBe(true);
  });
  it('no ZIP at all', async () => {
    const folder = writeFolder({ 'x.zip': 'hello' });
    expect(list(await inspect(path.join(folder, 'x.zip')))).toContain('broken-archive');
  });
});
