import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

/**
 * Inflates every entry of a zip without keeping it.
 * @returns false where more than `limit` bytes come out, or an entry gives more than it declares
 * @throws where it is no sound zip
 */
export async function isZipWithin(bytes: Uint8Array, limit: number): Promise<boolean> {
  const zip = await open(bytes);
  let total = 0;
  const entries: Entry[] = [];
  await new Promise<void>((done, fail) => {
    zip.on('entry', (entry: Entry) => {
      total += entry.uncompressedSize;
      entries.push(entry);
      if (total > limit) done();
      else zip.readEntry();
    });
    zip.once('end', done).once('error', fail);
    zip.readEntry();
  });
  if (total > limit) return false;
  // What an entry declares may be a lie: the reader breaks off where more comes out.
  for (const entry of entries) if (!(await isHonest(zip, entry))) return false;
  return true;
}

async function open(bytes: Uint8Array): Promise<ZipFile> {
  return await new Promise((done, fail) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error) fail(error);
      else done(zip);
    });
  });
}

async function isHonest(zip: ZipFile, entry: Entry): Promise<boolean> {
  return await new Promise((done, fail) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        fail(error);
        return;
      }
      stream
        .once('error', (cause: Error) => {
          if (/too many bytes/.test(cause.message)) done(false);
          else fail(cause);
        })
        .once('end', () => {
          done(true);
        })
        .resume();
    });
  });
}
