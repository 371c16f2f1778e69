/**
 * A gzipped file of an index, unpacked. It is packed by us, not by the server: many servers pack no JSON.
 * @throws when it is not there
 */
export async function fetchPacked(
  address: URL | string,
  cache: RequestCache = 'default',
): Promise<Response> {
  const response = await fetch(address, { cache });
  if (!response.ok || !response.body) {
    throw new Error(`[index] ${String(address)}: ${response.status}`);
  }
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip')));
}
