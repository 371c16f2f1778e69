const IIIF_TYPE = 'application/ld+json;profile="http://iiif.io/api/presentation/3/context.json"';

/** A IIIF resource with the media type of Presentation 3. */
export function buildIiifResponse(resource: object): Response {
  return Response.json(resource, { headers: { 'content-type': IIIF_TYPE } });
}
